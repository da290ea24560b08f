"""The registers of a responsibility workbook that comes back: people, obligations, requests.

The hidden sheet keeps each row as it was handed out, a hidden column of each register tells which
row is which. So rows may be sorted, inserted and taken away, and whatever differs is an edit.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Final
from uuid import UUID

from domain.model.tables import TableRow
from domain.text import TEXT_LIMIT, clean, fold

_DIGITS: Final = 24


class Register(StrEnum):
    """A register of the workbook."""

    PEOPLE = "people"
    OBLIGATIONS = "obligations"
    REQUESTS = "requests"

    @property
    def mark(self) -> str:
        """What heads the hidden column with the identities of its rows."""
        return f"cungve-{self.value}"


FIELDS: Final[Mapping[Register, tuple[str, ...]]] = {
    Register.PEOPLE: ("name", "side", "role", "", "title"),
    Register.OBLIGATIONS: (
        *("code", "provider", "requester", "copied", "name", "due", "accepted_when", "activity"),
        *("agreed", ""),
    ),
    Register.REQUESTS: (
        *("code", "what", "provider", "requester", "asked_on", "due_on", "delivered_on", ""),
        *("state", "note"),
    ),
}
"""What the columns of each register hold, from the left; a formula or a repetition holds none."""


SEALED: Final = frozenset({Register.PEOPLE})
"""Registers of which the hidden sheet keeps digests alone: whoever takes the names off the sheet
before handing the workbook on must not leave them in it unseen."""


def sealed(id: UUID, text: str) -> str:
    """Return a digest by which a text is known again, and nothing else."""
    return sha256(id.bytes + clean(text).encode()).hexdigest()[:_DIGITS] if clean(text) else ""


class RowEdit(StrEnum):
    """What became of a row."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class HandedRow:
    """A row as it is handed out.

    Attributes:
        id: identity of what it is of.
        cells: its texts by field, days as ``2026-03-05``; digests of them where they are sealed.
        steps: how many steps a request had taken; 0 for anything else.
    """

    id: UUID
    cells: Mapping[str, str]
    steps: int = 0

    @property
    def called(self) -> str:
        """What people say for it."""
        return self.cells.get("code") or self.cells.get("name", "")


@dataclass(frozen=True, slots=True)
class HandedRegister:
    """A register as it was handed out.

    Attributes:
        register: which one.
        heads: words above its columns, by field.
        rows: its rows.
    """

    register: Register
    heads: Mapping[str, str]
    rows: tuple[HandedRow, ...]


@dataclass(frozen=True, slots=True)
class RegisterBase:
    """What was handed out beside the matrix.

    Attributes:
        registers: by which they are.
        words: codes by the words under which they were written, by group: side, state, agreed.
    """

    registers: Mapping[Register, HandedRegister]
    words: Mapping[str, Mapping[str, str]]

    def code(self, group: str, word: str) -> str | None:
        """Return the code of a word that was typed, or None where it is none of them."""
        found = self.words.get(group, {})
        folded = fold(word)
        return next((code for said, code in found.items() if fold(said) == folded), None)


NO_REGISTERS: Final = RegisterBase({}, {})
"""Of a workbook that keeps none."""


@dataclass(frozen=True, slots=True)
class RegisterEdit:
    """An edit of a register.

    Attributes:
        register: which one.
        kind: what became of the row.
        row: its number, or 0 where it is gone.
        handed: the row as it was handed out; None for a new one.
        cells: the row as it came back, by field; empty where it is gone.
        field: the column that was changed; empty for a row that is new or gone.
        head: the word above that column.
    """

    register: Register
    kind: RowEdit
    row: int
    handed: HandedRow | None
    cells: Mapping[str, str]
    field: str = ""
    head: str = ""

    @property
    def before(self) -> str:
        """As it was handed out; empty where only a digest of it is kept."""
        if self.handed is None or self.register in SEALED:
            return ""
        return self.handed.cells.get(self.field, "") if self.field else self.handed.called

    @property
    def after(self) -> str:
        """As it came back."""
        if self.kind is RowEdit.REMOVED:
            return ""
        if self.field:
            return self.cells.get(self.field, "")
        return " · ".join(text for text in self.cells.values() if text)


def register_lines(base: RegisterBase) -> Iterator[tuple[str, ...]]:
    """Return the lines of the hidden sheet that keep registers."""
    for group, words in base.words.items():
        for word, code in words.items():
            yield ("word", group, code, word)
    for register, one in base.registers.items():
        fields = FIELDS[register]
        yield ("register", register.value, *(one.heads.get(field, "") for field in fields))
        for row in one.rows:
            cells = (row.cells.get(field, "") for field in fields)
            yield ("row", register.value, str(row.id), str(row.steps), *cells)


def read_registers(rows: Sequence[TableRow]) -> RegisterBase:
    """Read what the hidden sheet keeps of registers; an older workbook keeps none.

    Raises:
        ValueError: the sheet was written by hand.
    """
    words: dict[str, dict[str, str]] = {}
    heads: dict[Register, Mapping[str, str]] = {}
    kept: dict[Register, list[HandedRow]] = {}
    for cells in (row.cells for row in rows):
        if cells[:1] == ("word",) and len(cells) > 3:
            words.setdefault(cells[1], {})[cells[3]] = cells[2]
        elif cells[:1] == ("register",):
            register = Register(cells[1])
            heads[register] = _named(register, cells[2:])
        elif cells[:1] == ("row",):
            register = Register(cells[1])
            row = HandedRow(UUID(cells[2]), _named(register, cells[4:]), int(cells[3]))
            kept.setdefault(register, []).append(row)
    registers = {
        one: HandedRegister(one, head, tuple(kept.get(one, ()))) for one, head in heads.items()
    }
    return RegisterBase(registers, words)


def register_edits(base: RegisterBase, rows: Sequence[TableRow]) -> tuple[RegisterEdit, ...] | None:
    """Tell what was edited on a sheet, or None where it is no register of ours."""
    for place, row in enumerate(rows):
        for register, handed in base.registers.items():
            if register.mark in row.cells:
                return tuple(_edits(handed, row, rows[place + 1 :]))
    return None


def _edits(
    handed: HandedRegister, head: TableRow, rows: Sequence[TableRow]
) -> Iterator[RegisterEdit]:
    register = handed.register
    marked = head.cells.index(register.mark)
    columns = {
        field: head.cells.index(word) for field, word in handed.heads.items() if word in head.cells
    }
    known, seen = {str(one.id): one for one in handed.rows}, set()
    for row in rows:
        cells = {field: _at(row, column) for field, column in columns.items()}
        mark = _at(row, marked)
        one = known.get(mark) if mark not in seen else None
        if one is not None:
            seen.add(mark)
            yield from (
                RegisterEdit(register, RowEdit.CHANGED, row.number, one, cells, field, word)
                for field, word in handed.heads.items()
                if field in columns and not is_handed(register, one, field, cells[field])
            )
        elif sum(map(bool, cells.values())) > 1:  # a remark below the table is no row
            yield RegisterEdit(register, RowEdit.ADDED, row.number, None, cells)
    for id, one in known.items():
        if id not in seen:
            yield RegisterEdit(register, RowEdit.REMOVED, 0, one, {})


def is_handed(register: Register, row: HandedRow, field: str, text: str) -> bool:
    """Tell whether a text is the one that was handed out."""
    kept = row.cells.get(field, "")
    return sealed(row.id, text) == kept if register in SEALED else _same(text, kept)


def _named(register: Register, cells: Sequence[str]) -> dict[str, str]:
    """Return cells by field, those that hold none left out."""
    padded = (*cells, *[""] * len(FIELDS[register]))
    return {
        field: clean(text) for field, text in zip(FIELDS[register], padded, strict=False) if field
    }


def _at(row: TableRow, column: int) -> str:
    text = row.cells[column] if column < len(row.cells) else ""
    return clean(text, multiline=True)[:TEXT_LIMIT].strip()


def _same(one: str, other: str) -> bool:
    """Whether two texts say the same; programs differ in how they keep breaks of lines."""
    return clean(one) == clean(other)
