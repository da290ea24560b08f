"""The responsibility workbook that comes back: what was handed out, and what was edited since.

A hidden sheet keeps what was handed out, a hidden column tells which activity a row is. So rows may
be moved, inserted and taken away, and whatever differs is an edit of the person.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from domain.errors import LettersUnknown
from domain.model.documents import MatrixContent
from domain.model.letter_sets import KEPT, RASCI, LetterSet
from domain.model.letters import ALLOWED, LETTERS, canonical
from domain.model.matrix_reading.cells import letters_in
from domain.model.matrix_reading.words import KIND_VALUES, SHARED_VALUES
from domain.model.tables import TableRow
from domain.model.wording import Tongue
from domain.text import LINE_LIMIT, NAME_LIMIT, clean, fold

HIDDEN_SHEET: Final = "cungve-matrix"
"""Keeps what was handed out; a name that no person gives."""

ID_HEAD: Final = "cungve-id"
"""Heads the hidden column with the identities of the activities."""

BELOW: Final = "cungve-below"
"""Stands in the hidden column where the matrix ends and the sums begin."""

_SCHEMA: Final = "cungve-matrix/1"
_PAIR: Final = re.compile(r"([^=;]+)=([^=;]+)")


class EditKind(StrEnum):
    """What was edited."""

    LETTERS = "letters"
    NAME = "name"
    KIND = "kind"
    SHARED = "shared"
    PHASE = "phase"
    POSITION = "position"
    ADDED = "added"
    REMOVED = "removed"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class HandedOut:
    """An activity or a position as it was handed out; letters by code of the position."""

    id: UUID
    code: str
    name: str
    phase: str = ""
    kind: str = ""
    shared: str = ""
    letters: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Base:
    """What was handed out.

    Attributes:
        tongue: language of the workbook.
        sheet: name of the sheet with the matrix.
        heads: words above code, name, kind and joint matter.
        phases: codes by their names, folded.
        positions: in order.
        activities: in order.
        letter_set: the letters in which cells were written.
    """

    tongue: Tongue
    sheet: str
    heads: tuple[str, ...]
    phases: Mapping[str, str]
    positions: tuple[HandedOut, ...]
    activities: tuple[HandedOut, ...]
    letter_set: LetterSet = RASCI


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit.

    Attributes:
        kind: what was edited.
        row: number of the row, or 0 where it is gone.
        code: of the activity, or of the position whose name it is; empty for a new row.
        id: identity of what was edited; None for a new row.
        position: code of the position whose letters they are.
        before: as it was handed out.
        after: as it came back.
        letters: of a new row, by code of the position.
        phase: of a new row.
        shared: of a new row.
        follows: identity of the activity above a new row, or None.
    """

    kind: EditKind
    row: int
    code: str
    id: UUID | None
    position: str = ""
    before: str = ""
    after: str = ""
    letters: Mapping[str, str] | None = None
    phase: str = ""
    shared: str = ""
    follows: UUID | None = None


def base_rows(
    content: MatrixContent, tongue: Tongue, sheet: str, heads: Sequence[str]
) -> Iterator[tuple[str, ...]]:
    """Return the lines of the hidden sheet."""
    yield (_SCHEMA, tongue.value, sheet, *heads, ",".join(content.letter_set.letters))
    for code, phase in content.phases:
        yield ("phase", code, phase.said(tongue))
    for position in content.positions:
        yield ("position", str(position.id), position.code, position.name.said(tongue))
    for one in content.activities:
        letters = ";".join(
            f"{position.code}={held}"
            for position in content.positions
            if (held := content.letters.get((one.code, position.code)))
        )
        name = one.name.said(tongue)
        yield ("activity", str(one.id), one.code, name, one.phase, one.kind, one.shared, letters)


def read_base(rows: Sequence[TableRow]) -> Base | None:
    """Read the hidden sheet, or return None where it is none of ours."""
    lines = [(*row.cells, *[""] * 8) for row in rows]
    if not lines or lines[0][0] != _SCHEMA:
        return None
    try:
        head = lines[0]
        return Base(
            tongue=Tongue(head[1]),
            sheet=head[2],
            heads=tuple(head[3:7]),
            phases={fold(one[2]): one[1] for one in lines if one[0] == "phase"},
            positions=tuple(
                HandedOut(UUID(one[1]), one[2], one[3]) for one in lines if one[0] == "position"
            ),
            activities=tuple(
                HandedOut(
                    id=UUID(one[1]),
                    code=one[2],
                    name=one[3],
                    phase=one[4],
                    kind=one[5],
                    shared=one[6],
                    letters=dict(_PAIR.findall(one[7])),
                )
                for one in lines
                if one[0] == "activity"
            ),
            letter_set=_letter_set(head[7]),
        )
    except ValueError:
        return None


def read_edits(base: Base, rows: Sequence[TableRow]) -> tuple[Edit, ...] | None:
    """Tell what was edited in the sheet of the matrix, or None where it is not that sheet."""
    place = next((at for at, row in enumerate(rows) if ID_HEAD in row.cells), None)
    return None if place is None else tuple(_Sheet(base, rows, place).edits())


class _Sheet:
    """The sheet of the matrix as it came back."""

    def __init__(self, base: Base, rows: Sequence[TableRow], place: int) -> None:
        self._base = base
        self._below = rows[place + 1 :]
        head = rows[place].cells
        self._id = head.index(ID_HEAD)
        self._columns = [head.index(word) if word in head else None for word in base.heads]
        codes = {one.code for one in base.positions}
        above = max(rows[:place], key=lambda row: len(codes & set(row.cells)), default=rows[place])
        self._positions = {code: at for at, code in enumerate(above.cells) if code in codes}
        self._names = rows[place]

    def edits(self) -> Iterator[Edit]:
        """Give the edits: names of positions, then row by row, then what is gone."""
        for one in self._base.positions:
            if one.code in self._positions:
                name = clean(_at(self._names, self._positions[one.code]))[:NAME_LIMIT]
                if name and name != one.name:
                    yield Edit(
                        EditKind.POSITION,
                        self._names.number,
                        one.code,
                        one.id,
                        before=one.name,
                        after=name,
                    )
        known = {one.id: one for one in self._base.activities}
        seen: set[UUID] = set()
        phase = ""
        above: UUID | None = None
        for row in self._below:
            mark = _at(row, self._id)
            if mark == BELOW:
                break
            handed = known.get(_uuid(mark)) if _uuid(mark) not in seen else None
            name = self._word(row, 1)
            if handed is not None:
                seen.add(handed.id)
                above = handed.id
                yield from self._changes(row, handed, phase)
            elif name:
                yield self._added(row, name, phase, above)
                yield from self._unread(row, "")
            elif words := self._word(row, 0):
                phase = self._base.phases.get(fold(words), words[:NAME_LIMIT])
        for one in self._base.activities:
            if one.id not in seen:
                yield Edit(EditKind.REMOVED, 0, one.code, one.id, before=one.name)

    def _changes(self, row: TableRow, one: HandedOut, phase: str) -> Iterator[Edit]:
        kind = KIND_VALUES.get(fold(self._word(row, 2)), one.kind)
        words = fold(self._word(row, 3))
        shared = SHARED_VALUES.get(words, one.shared) if words else ""
        for what, before, after in (
            (EditKind.NAME, one.name, self._word(row, 1) or one.name),
            (EditKind.PHASE, one.phase, phase or one.phase),
            (EditKind.KIND, one.kind, kind),
            (EditKind.SHARED, one.shared, shared),
        ):
            if before != after:
                yield Edit(what, row.number, one.code, one.id, before=before, after=after)
        for code, column in self._positions.items():
            held = (one.letters or {}).get(code, "")
            letters = _cell(_at(row, column), self._base.letter_set, held)
            if letters is not None and held != letters:
                yield Edit(EditKind.LETTERS, row.number, one.code, one.id, code, held, letters)
        yield from self._unread(row, one.code, one.letters)

    def _unread(
        self, row: TableRow, code: str, handed: Mapping[str, str] | None = None
    ) -> Iterator[Edit]:
        for position, column in self._positions.items():
            text = _at(row, column)
            if _cell(text, self._base.letter_set, (handed or {}).get(position, "")) is None:
                yield Edit(EditKind.UNREAD, row.number, code, None, position, after=text)

    def _added(self, row: TableRow, name: str, phase: str, above: UUID | None) -> Edit:
        letters = {
            code: _cell(_at(row, at), self._base.letter_set) for code, at in self._positions.items()
        }
        return Edit(
            EditKind.ADDED,
            row.number,
            "",
            None,
            before=KIND_VALUES.get(fold(self._word(row, 2)), "content"),
            after=name,
            letters={code: held for code, held in letters.items() if held},
            phase=phase,
            shared=SHARED_VALUES.get(fold(self._word(row, 3)), ""),
            follows=above,
        )

    def _word(self, row: TableRow, which: int) -> str:
        column = self._columns[which]
        return "" if column is None else clean(_at(row, column))[:LINE_LIMIT]


def _at(row: TableRow, column: int) -> str:
    return row.cells[column].strip() if column < len(row.cells) else ""


def _letter_set(kept: str) -> LetterSet:
    """Return the letters of a workbook; older ones, which do not tell, are written in RASCI."""
    letters = tuple(kept.split(","))
    return LetterSet("", letters) if len(letters) == len(LETTERS) else RASCI


def _cell(text: str, letter_set: LetterSet, held: str = "") -> str | None:
    """Return canonical letters, or None where a cell holds none that a matrix keeps.

    Args:
        text: as it came back.
        letter_set: the letters in which it was written.
        held: canonical letters that were handed out in this cell.
    """
    if text == letter_set.written(held):
        return held
    if text == KEPT and letter_set.hidden:
        return letter_set.hidden[0] if len(letter_set.hidden) == 1 else None
    if letter_set.letters != RASCI.letters:
        return _typed(text, letter_set)
    letters = letters_in(text)
    read = None if letters is None else canonical(letters)
    return read if read is not None and (not read or read in ALLOWED) else None


def _typed(text: str, letter_set: LetterSet) -> str | None:
    try:
        return letter_set.read(text)
    except LettersUnknown:
        return None


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)
