"""Turning words that were typed in an old Vietnamese font into today's letters, cell by cell.

An old workbook, or a file saved from one, may hold "Hµ Néi" in today's letters: typed in the font
.VnTime, it was shown as "Hà Nội". Some cells of a table may be like that and others not, so each is
mended only where it does not look worse afterwards.
"""

import unicodedata
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Final

from domain.model.tables import TableEncoding, TableFact
from exports.tables.charsets import reread
from exports.tables.syllables import plausibility
from exports.tables.tally import Tally

_INNER: Final = (
    TableEncoding.TCVN3,
    TableEncoding.VNI,
    TableEncoding.WINDOWS_1258,
    TableEncoding.UTF_8,
)
_KEPT: Final = 100
"""Characters up to which a cell is worth remembering: names, sources and places come again."""

_BELIEVED: Final = 0.6
_SPARED: Final = 0.1
_LOOK_ALIKES: Final = str.maketrans("ÐðƉ", "ĐđĐ")


def inner_encoding(texts: Iterable[str]) -> TableEncoding | None:
    """Return the encoding in which cells were typed inside today's letters, or None.

    It is believed where most words beyond ASCII become Vietnamese, and more than are already.
    `TableEncoding.UTF_8` means letters that were once read as Windows-1252.

    Args:
        texts: cells; those in ASCII tell nothing.
    """
    telling = {text for text in texts if not text.isascii()}
    best, score = None, max(_BELIEVED, plausibility("\n".join(telling)).vietnamese + _SPARED)
    for encoding in _INNER:
        found = plausibility("\n".join(_better(text, encoding) for text in telling)).vietnamese
        if found > score:
            best, score = encoding, found
    return best


def _reread(text: str, encoding: TableEncoding) -> tuple[str, float]:
    """Return a text as it may have been meant, and by how much it looks better than it is."""
    return _known(text, encoding) if len(text) < _KEPT else _anew(text, encoding)


@lru_cache(maxsize=20_000)
def _known(text: str, encoding: TableEncoding) -> tuple[str, float]:
    return _anew(text, encoding)


def _anew(text: str, encoding: TableEncoding) -> tuple[str, float]:
    again = reread(text, encoding)
    if again is None:
        return text, -1.0
    gain = plausibility(again).score - plausibility(text).score
    return unicodedata.normalize("NFC", again), gain


def _better(text: str, encoding: TableEncoding) -> str:
    again, gain = _reread(text, encoding)
    return again if gain >= 0 else text


class Mender:
    """Mends cells.

    "cã" may be meant, or be "có" in the old font: where a cell looks as well in either reading, the
    other cells of its column decide, and for a name the other names.
    """

    def __init__(
        self,
        inner: TableEncoding,
        telling: Collection[tuple[int, str]],
        *,
        look_alikes: bool,
        tally: Tally,
    ) -> None:
        """Take the encoding in which cells were typed, and whether Ð stands for Đ.

        Args:
            inner: Windows-1252 leaves cells as they are.
            telling: columns and cells of the first rows.
            look_alikes: whether Ð (U+00D0) stands for Đ.
            tally: counts what is mended.
        """
        self._inner = None if inner is TableEncoding.WINDOWS_1252 else inner
        self._look_alikes = look_alikes
        self._tally = tally
        self._columns: dict[int, bool] = {}
        self._sure = False
        if self._inner is not None:
            self._learn(telling, self._inner)

    def _learn(self, telling: Collection[tuple[int, str]], inner: TableEncoding) -> None:
        votes: dict[int, int] = {}
        kept = 0
        for column, cell in telling:
            gain = _reread(cell, inner)[1]
            votes[column] = votes.get(column, 0) + (gain > 0) - (gain < 0)
            kept += gain < 0
        self._sure = not kept
        self._columns = {column: vote > 0 for column, vote in votes.items() if vote}

    @property
    def idle(self) -> bool:
        """Whether nothing is to be mended."""
        return self._inner is None and not self._look_alikes

    def cells(self, cells: Sequence[str]) -> tuple[str, ...]:
        """Return the cells of a row, mended."""
        if self.idle:
            return tuple(cells)
        return tuple(
            cell if cell.isascii() else self._mended(cell, self._columns.get(at, self._sure))
            for at, cell in enumerate(cells)
        )

    def names(self, cells: Sequence[str]) -> tuple[str, ...]:
        """Return the names of the columns, mended."""
        gains = [_reread(cell, self._inner)[1] for cell in cells if self._inner is not None]
        vote = sum((gain > 0) - (gain < 0) for gain in gains)
        either = vote > 0 if vote else self._sure
        return tuple(cell if cell.isascii() else self._mended(cell, either) for cell in cells)

    def _mended(self, cell: str, either: bool) -> str:  # noqa: FBT001 — of two readings
        if self._inner is not None:
            again, gain = _reread(cell, self._inner)
            if again != cell and (gain > 0 or (gain == 0 and either)):
                self._tally.add(TableFact.MENDED)
                cell = again
        if self._look_alikes and any(letter in cell for letter in "ÐðƉ"):
            self._tally.add(TableFact.LOOK_ALIKES)
            cell = cell.translate(_LOOK_ALIKES)
        return cell
