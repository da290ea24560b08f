"""Knowing positions and activities of a foreign matrix again, and to which side one belongs."""

import re
from collections.abc import Iterable, Mapping
from typing import Final, Protocol, TypeVar

from domain.model.matrix_reading.found import FoundActivity, FoundPosition
from domain.model.sides import Side
from domain.model.wording import Bilingual
from domain.text import fold

_WORD: Final = re.compile(r"\w+")
_WORDS: Final[Mapping[Side, tuple[str, ...]]] = {
    Side.MARKETING: (
        *("marketing", "mkt", "cmo", "content", "pr", "ads", "seo", "brand", "media", "design"),
        *("noi dung", "quang cao", "truyen thong", "thuong hieu", "thiet ke"),
    ),
    Side.SALES: (
        *("sales", "sale", "cso", "telesale", "telesales", "account", "consultant", "kinh doanh"),
        *("ban hang", "tu van", "cham soc khach hang", "business development"),
    ),
    Side.OWNER: (
        *("owner", "ceo", "founder", "president", "board", "sponsor", "chairman"),
        *("chu", "giam doc", "tong giam doc", "chu tich", "bgd", "ban giam doc", "sep"),
    ),
}
"""Words of positions and groups, folded; a department goes before the owner."""


class Named(Protocol):
    """What has a code and a name in both languages."""

    @property
    def code(self) -> str:
        """What people say."""
        ...

    @property
    def name(self) -> Bilingual:
        """What people read."""
        ...


N = TypeVar("N", bound=Named)


def positions_by_name(known: Iterable[N]) -> dict[str, N]:
    """Return positions by their names in both languages and their codes, folded."""
    found: dict[str, N] = {}
    for one in known:
        for text in (one.code, one.name.vi, one.name.en):
            found.setdefault(fold(text), one)
    return found


def activities_by_name(known: Iterable[N]) -> dict[str, N]:
    """Return activities by their names in both languages, folded; codes are each file's own."""
    found: dict[str, N] = {}
    for one in known:
        for text in (one.name.vi, one.name.en):
            found.setdefault(fold(text), one)
    return found


def position_like(found: FoundPosition, known: Mapping[str, N]) -> N | None:
    """Return the known position that a column is of."""
    return known.get(fold(found.name) or fold(found.code))


def activity_like(found: FoundActivity, known: Mapping[str, N]) -> N | None:
    """Return the known activity that a row is of, by its name in either language."""
    return known.get(fold(found.name.vi)) or known.get(fold(found.name.en))


def side_of(found: FoundPosition) -> Side:
    """Guess the side of a position from its name, or from the name of its group."""
    for text in (found.name, found.group):
        words = f" {' '.join(_WORD.findall(fold(text)))} "
        for side, known in _WORDS.items():
            if any(f" {one} " in words for one in known):
                return side
    return Side.NEUTRAL
