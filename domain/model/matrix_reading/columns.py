"""Which columns beside the letters tell code, name, phase and kind of an activity."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from domain.model.matrix_reading import words
from domain.model.matrix_reading.sheet_cells import Line
from domain.text import fold

_LONG_CODE = 10


@dataclass(frozen=True, slots=True)
class ActivityColumns:
    """Columns that tell of the activities; None is not there.

    Attributes:
        name: what is to be done.
        english: the same in English, where the file has both languages.
        code: short and different in each row.
        phase: the same over several rows, or blank where it is as above.
        kind: content or method.
        shared: the joint matter.
    """

    name: int
    english: int | None = None
    code: int | None = None
    phase: int | None = None
    kind: int | None = None
    shared: int | None = None

    @property
    def taken(self) -> frozenset[int]:
        """All of them."""
        columns = (self.name, self.english, self.code, self.phase, self.kind, self.shared)
        return frozenset(one for one in columns if one is not None)


def find_columns(
    heads: Sequence[Line], activities: Sequence[Line], free: Sequence[int]
) -> ActivityColumns | None:
    """Find what tells of the activities, or None where nothing names them.

    Args:
        heads: rows with the names of the columns.
        activities: rows with letters.
        free: columns that hold no letters, in order.
    """
    titles = {column: _title(heads, column) for column in free}
    filled = [column for column in free if _filled(activities, column)]

    def titled(known: Collection[str]) -> int | None:
        return next((column for column in free if titles[column] in known), None)

    def best_titled(known: Sequence[str]) -> int | None:
        found = [column for column in filled if titles[column] in known]
        return min(found, key=lambda column: known.index(titles[column]), default=None)

    kind, shared = titled(words.KINDS), titled(words.SHARED)
    vietnamese, english = best_titled(words.VIETNAMESE_NAMES), best_titled(words.ENGLISH_NAMES)
    name = vietnamese if vietnamese is not None else english
    rest = [column for column in filled if column not in {kind, shared}]
    if name is None:
        name = max(rest, key=lambda column: _weight(activities, column), default=None)
    if name is None:
        return None
    code = titled(words.CODES)
    code = code if code in filled else _coded(activities, [one for one in rest if one < name])
    phase = titled(words.PHASES)
    if phase is None:
        phase = _sparse(activities, [one for one in free if one < name and one != code])
    return ActivityColumns(
        name=name,
        english=english if english != name else None,
        code=code if code != name else None,
        phase=phase if phase not in {name, code} else None,
        kind=kind,
        shared=shared,
    )


def _title(heads: Sequence[Line], column: int) -> str:
    """Return the name of a column, folded; the lowest row that has one."""
    texts = (fold(head.text(column)).strip(" :*") for head in reversed(heads))
    return next((text for text in texts if text), "")


def _filled(activities: Sequence[Line], column: int) -> bool:
    return 2 * sum(bool(line.text(column)) for line in activities) >= len(activities)


def _weight(activities: Sequence[Line], column: int) -> tuple[int, int]:
    texts = [line.text(column) for line in activities]
    return len({text for text in texts if text}), sum(map(len, texts))


def _coded(activities: Sequence[Line], columns: Sequence[int]) -> int | None:
    """A column left of the names with something short and different in each row."""
    for column in columns:
        texts = [line.text(column) for line in activities]
        short = all(text and len(text) <= _LONG_CODE for text in texts)
        if short and len(set(texts)) == len(texts) and len(texts) > 1:
            return column
    return None


def _sparse(activities: Sequence[Line], columns: Sequence[int]) -> int | None:
    """A column left of the names that says something now and then, or the same again."""
    for column in columns:
        texts = [text for line in activities if (text := line.text(column))]
        if texts and (len(texts) < len(activities) or len(set(texts)) < len(texts)):
            return column
    return None


def code_shape(code: str) -> str:
    """Return how a code is built: ``A07`` and ``B12`` alike, ``1`` and ``1.2`` not."""
    return re.sub(r"[^\W\d_]+", "a", re.sub(r"\d+", "9", code))
