"""Lines of an ad report, and what they add up to for each campaign."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from domain.model.importing.ad_columns import ADDED_UP


class Period(NamedTuple):
    """Days of which a report speaks as a whole."""

    starts: date
    ends: date


class ReportLine(NamedTuple):
    """What a row of an ad report says; a figure that it does not have is None and never 0.

    Attributes:
        row: its number, as people count it.
        starts: first day.
        ends: last day.
        campaign: as the platform names it.
        ad_set: likewise.
        ad: likewise.
        spend: money, in hundredths.
        impressions: times an ad was shown.
        reach: people to whom one was shown; never to be added up.
        clicks: clicks on it.
        leads: leads as the platform counts them.
    """

    row: int
    starts: date
    ends: date
    campaign: str = ""
    ad_set: str = ""
    ad: str = ""
    spend: int | None = None
    impressions: int | None = None
    reach: int | None = None
    clicks: int | None = None
    leads: int | None = None


def by_campaign(lines: Iterable[ReportLine]) -> tuple[ReportLine, ...]:
    """Add up the lines of each campaign for each period: reports go down to ad sets and ads.

    Reach is left out, for the same people are reached by several ads. What none of the lines says
    stays unknown; a platform leaves the cell of an ad without leads empty, so beside ads with some
    it adds nothing.
    """
    sums: dict[tuple[str, date, date], ReportLine] = {}
    for line in lines:
        key = (line.campaign, line.starts, line.ends)
        one = line._replace(ad_set="", ad="", reach=None)
        sums[key] = _added(sums[key], one) if key in sums else one
    return tuple(sums.values())


def _added(one: ReportLine, other: ReportLine) -> ReportLine:
    sums: dict[str, Any] = {}
    for field in ADDED_UP:
        known = [
            figure for line in (one, other) if (figure := getattr(line, field.value)) is not None
        ]
        sums[field.value] = sum(known) if known else None
    return one._replace(**sums)
