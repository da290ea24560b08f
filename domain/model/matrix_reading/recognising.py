"""Recognising a matrix in the rows of a table."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from domain.model.matrix_reading import words
from domain.model.matrix_reading.columns import ActivityColumns, code_shape, find_columns
from domain.model.matrix_reading.found import (
    Aside,
    ColumnAside,
    FoundActivity,
    FoundMatrix,
    RowAside,
)
from domain.model.matrix_reading.heading import Heading, find_heading
from domain.model.matrix_reading.sheet_cells import Line, lines_of
from domain.model.tables import TableRow
from domain.model.wording import Bilingual
from domain.text import fold

_MOST_OF_A_TEXT = 120


def find_matrix(
    rows: Sequence[TableRow], name: str = "", known: Collection[str] = ()
) -> FoundMatrix | None:
    """Recognise a matrix of responsibilities, or None where the rows hold none.

    Positions stand in columns, activities in rows. What stands above the head, phases, legends,
    sums and remarks are left aside, each with the reason.

    Args:
        rows: all rows with a word in them, the head among them.
        name: of the sheet.
        known: folded names of positions; a column that has one needs no letter.
    """
    lines, letter_set = lines_of(rows)
    heading = find_heading(lines, known)
    if heading is None:
        return None
    columns = [one.column for one in heading.positions]
    heads, below = lines[heading.first : heading.last + 1], lines[heading.last + 1 :]
    width = max(len(line.texts) for line in lines)
    free = [one for one in range(width) if one not in columns and one not in heading.legend]
    lettered = [line for line in below if line.lettered(columns)]
    telling = find_columns(heads, lettered, free)
    if telling is None:
        return None
    read = _Reading(heading, telling, columns, heads[-1], {line.number for line in lettered})
    read.take(below, lettered)
    if not read.activities:
        return None
    above = (
        RowAside(line.number, _said(line, free + columns), Aside.TITLE)
        for line in lines[: heading.first]
    )
    return FoundMatrix(
        name=name,
        header_row=heads[-1].number,
        positions=heading.positions,
        activities=tuple(read.activities),
        rows_aside=(*above, *read.aside),
        columns_aside=tuple(_columns_aside(heads, below, heading, telling, free)),
        letter_set=letter_set,
    )


class _Reading:
    """Goes through the rows below the head."""

    def __init__(
        self,
        heading: Heading,
        telling: ActivityColumns,
        columns: Sequence[int],
        head: Line,
        lettered: set[int],
    ) -> None:
        self._telling = telling
        self._columns = columns
        self._lettered = lettered
        self._names = [fold(head.text(column)) for column in columns]
        first = min((*columns, *telling.taken))
        reach = range(first, max((*columns, *telling.taken)) + 1)
        self._own = [one for one in reach if one not in heading.legend]
        self._phase = ""
        self.activities: list[FoundActivity] = []
        self.aside: list[RowAside] = []

    def take(self, below: Sequence[Line], lettered: Sequence[Line]) -> None:
        """Take each row for what it is."""
        code = self._telling.code
        shapes = {code_shape(line.text(code)) for line in lettered} if code is not None else set()
        for line in below:
            why = self._why_aside(line, shapes)
            if why is None:
                self.activities.append(self._activity(line))
            else:
                self._set_aside(line, why)
        self._end_of_phases()

    def _why_aside(self, line: Line, shapes: set[str]) -> Aside | None:
        """Return why a row is no activity, or None where it is one."""
        names = [fold(line.text(column)) for column in self._columns]
        same = sum(one == other != "" for one, other in zip(names, self._names, strict=True))
        if 2 * same > len(names):
            return Aside.HEADER_AGAIN
        named = bool(self._name(line).vi)
        if line.number in self._lettered:
            return None if named else Aside.NO_NAME
        if named and 2 * line.denied(self._columns) >= len(self._columns):
            return None
        if named and self._code(line) and code_shape(self._code(line)) in shapes:
            return None
        if line.wordy(self._columns) or not any(line.text(one) for one in self._own):
            return Aside.NO_LETTERS
        return Aside.PHASE

    def _set_aside(self, line: Line, why: Aside) -> None:
        text = _said(line, self._own)
        if why is Aside.PHASE:
            self._phase = text
        if not text:
            why, text = Aside.LEGEND, _said(line, range(len(line.texts)))
        self.aside.append(RowAside(line.number, text, why))

    def _end_of_phases(self) -> None:
        """What stands below the last activity names no phase: a remark, a legend."""
        last = self.activities[-1].row if self.activities else 0
        for at, one in enumerate(self.aside):
            if one.row > last and one.why is Aside.PHASE:
                self.aside[at] = replace(one, why=Aside.NO_LETTERS)

    def _activity(self, line: Line) -> FoundActivity:
        telling = self._telling
        if telling.phase is not None and line.text(telling.phase):
            self._phase = line.text(telling.phase)
        read = {column: line.letters_at(column) for column in self._columns}
        shared = "" if telling.shared is None else fold(line.text(telling.shared))
        kind = "" if telling.kind is None else fold(line.text(telling.kind))
        return FoundActivity(
            row=line.number,
            code=self._code(line),
            name=self._name(line),
            phase=self._phase,
            kind=words.KIND_VALUES.get(kind, ""),
            shared=words.SHARED_VALUES.get(shared, ""),
            letters={column: letters for column, letters in read.items() if letters},
            cells={column: line.text(column) for column, letters in read.items() if letters},
            unread={column: line.text(column) for column, held in read.items() if held is None},
            says_shared=telling.shared is not None,
        )

    def _code(self, line: Line) -> str:
        return "" if self._telling.code is None else line.text(self._telling.code)

    def _name(self, line: Line) -> Bilingual:
        first = line.text(self._telling.name).strip("*_ ")
        second = "" if self._telling.english is None else line.text(self._telling.english)
        return Bilingual(first or second, second or first)


def _said(line: Line, columns: Sequence[int]) -> str:
    """Return the words of a row, shortened."""
    texts = dict.fromkeys(text for column in columns if (text := line.text(column)))
    said = " · ".join(texts)
    return said if len(said) <= _MOST_OF_A_TEXT else f"{said[: _MOST_OF_A_TEXT - 1].rstrip()}…"


def _columns_aside(
    heads: Sequence[Line],
    below: Sequence[Line],
    heading: Heading,
    telling: ActivityColumns,
    free: Sequence[int],
) -> Iterator[ColumnAside]:
    """Columns with something in them that tell nothing of the matrix."""
    for column in sorted({*free, *heading.legend} - telling.taken):
        if any(line.text(column) for line in (*heads, *below)):
            titles = (head.text(column) for head in reversed(heads))
            why = Aside.LEGEND if column in heading.legend else Aside.NO_LETTERS
            yield ColumnAside(column, next((one for one in titles if one), ""), why)
