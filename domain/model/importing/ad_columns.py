"""The columns of an ad report, by the names that the platforms give them.

Meta Ads Manager, Google Ads, Zalo Ads and TikTok Ads Manager, each in Vietnamese and English.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.model.importing.days import DateOrder
from domain.model.importing.lexicon import BRACKETS, words_of
from domain.model.importing.numbers import NumberStyle
from domain.text import mark


class AdField(StrEnum):
    """What a column of an ad report means."""

    STARTS = "starts"
    ENDS = "ends"
    CAMPAIGN = "campaign"
    AD_SET = "ad_set"
    AD = "ad"
    SPEND = "spend"
    IMPRESSIONS = "impressions"
    REACH = "reach"
    CLICKS = "clicks"
    LEADS = "leads"


AD_FIELD_NAMES: Final[dict[AdField, str]] = {
    AdField.STARTS: mark("First day"),
    AdField.ENDS: mark("Last day"),
    AdField.CAMPAIGN: mark("Campaign"),
    AdField.AD_SET: mark("Ad set"),
    AdField.AD: mark("Ad"),
    AdField.SPEND: mark("Spend"),
    AdField.IMPRESSIONS: mark("Impressions"),
    AdField.REACH: mark("Reach"),
    AdField.CLICKS: mark("Clicks"),
    AdField.LEADS: mark("Leads"),
}
"""What people call each field."""

KEYS: Final = (AdField.CAMPAIGN, AdField.AD_SET, AdField.AD)
"""What names a row, apart from its days."""

COUNTS: Final = (AdField.IMPRESSIONS, AdField.REACH, AdField.CLICKS, AdField.LEADS)
"""Whole numbers."""

ADDED_UP: Final = (AdField.SPEND, AdField.IMPRESSIONS, AdField.CLICKS, AdField.LEADS)
"""Figures whose sums mean something; people reached on two days may be the same people."""

_NAMES: Final[dict[AdField, tuple[str, ...]]] = {
    AdField.STARTS: (
        *("day", "date", "ngay", "by day", "theo ngay", "reporting starts", "bat dau bao cao"),
        *("ngay bat dau bao cao", "start date", "ngay bat dau", "tu ngay", "from", "start", "week"),
        *("tuan", "month", "thang", "thoi gian", "time", "stat time day"),
    ),
    AdField.ENDS: (
        *("reporting ends", "ket thuc bao cao", "ngay ket thuc bao cao", "end date"),
        *("ngay ket thuc", "den ngay", "to", "end"),
    ),
    AdField.CAMPAIGN: (
        *("campaign name", "ten chien dich", "campaign", "chien dich"),
        *("ten chien dich quang cao", "chien dich quang cao"),
    ),
    AdField.AD_SET: (
        *("ad set name", "ten nhom quang cao", "ad group name", "ad group", "nhom quang cao"),
        *("ad set", "adset name", "adgroup name"),
    ),
    AdField.AD: ("ad name", "ten quang cao", "ad", "quang cao", "mau quang cao"),
    AdField.SPEND: (
        *("amount spent", "so tien da chi tieu", "spend", "cost", "chi phi", "total cost"),
        *("tong chi phi", "so tien chi tieu", "so tien da chi", "chi tieu", "da chi tieu"),
        *("tong chi tieu", "total spend", "ngan sach da tieu", "chi phi da tieu"),
    ),
    AdField.IMPRESSIONS: (
        *("impressions", "luot hien thi", "so luot hien thi", "so lan hien thi", "hien thi"),
        *("impr", "luot hien thi quang cao"),
    ),
    AdField.REACH: (
        *("reach", "so nguoi tiep can", "nguoi tiep can", "tiep can", "luot tiep can"),
        *("so nguoi tiep can duoc", "unique reach"),
    ),
    AdField.CLICKS: (
        *("link clicks", "luot click vao lien ket", "luot nhap vao lien ket", "so luot nhap"),
        *("clicks destination", "clicks", "luot nhap", "luot click", "so lan nhap", "luot bam"),
        *("so luot click", "click", "clicks all", "luot click tat ca", "luot nhap tat ca"),
        *("so lan nhap chuot", "luot nhap chuot"),
    ),
    AdField.LEADS: (
        *("leads", "khach hang tiem nang", "so lead", "lead", "meta leads", "on facebook leads"),
        *(
            "leads form",
            "luot thu thap khach hang tiem nang",
            "form submissions",
            "so luot dien form",
        ),
        *("results", "ket qua", "conversions", "luot chuyen doi", "chuyen doi", "so chuyen doi"),
        *("dang ky", "so data", "data"),
    ),
}
"""Names, folded; of two columns that mean the same the one whose name stands first is taken."""


@dataclass(frozen=True, slots=True)
class AdMapping:
    """What the columns of an ad report mean.

    Attributes:
        places: position of each field's column, from 0.
        date_order: what comes first in its days; None where no day can be read both ways.
        number_style: what points and commas mean; None where no number can be read both ways.
        scale: what money is counted in, 1,000 for thousands.
    """

    places: dict[AdField, int]
    date_order: DateOrder | None = None
    number_style: NumberStyle | None = None
    scale: int = 1

    @property
    def figures(self) -> tuple[AdField, ...]:
        """The figures that it has."""
        return tuple(field for field in (AdField.SPEND, *COUNTS) if field in self.places)


def ad_columns(headers: Sequence[str]) -> dict[AdField, int]:
    """Return which column of an ad report means what.

    Columns of ratios ("Cost per result", "CTR") mean nothing: ratios are taken of sums.
    """
    names = [{words_of(header), words_of(BRACKETS.sub(" ", header))} for header in headers]
    places: dict[AdField, int] = {}
    for field, known in _NAMES.items():
        for name in known:
            place = next((at for at, one in enumerate(names) if name in one), None)
            if place is not None and place not in places.values():
                places[field] = place
                break
    return places


def header_row(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the place of the row with the names of the columns, below titles; None without one."""
    for place, cells in enumerate(rows):
        found = ad_columns(cells)
        figures = {AdField.SPEND, *COUNTS}.intersection(found)
        if figures and len(found) > 1:
            return place
    return None


def cell_of(cells: Sequence[str], places: dict[AdField, int], field: AdField) -> str:
    """Return the text of a field of a row; empty where it has none."""
    place = places.get(field)
    return cells[place].strip() if place is not None and place < len(cells) else ""
