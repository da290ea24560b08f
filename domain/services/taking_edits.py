"""Taking back a responsibility workbook: what was edited in it, and doing that as one change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, NamedTuple

from domain.errors import NotFound
from domain.model.letter_sets import RASCI, LetterSet
from domain.model.matrix_workbook import (
    HIDDEN_SHEET,
    Base,
    Edit,
    EditKind,
    read_base,
    read_edits,
)
from domain.model.register_workbook import (
    NO_REGISTERS,
    RegisterBase,
    RegisterEdit,
    read_registers,
    register_edits,
)
from domain.model.responsibility import Activity, Cell, Position
from domain.model.tables import (
    Progress,
    TableChoices,
    TableEncoding,
    TableFormat,
    TableLook,
    TableRow,
)
from domain.model.wording import Bilingual, Tongue
from domain.ports import Reading, TableReader, UnitOfWork
from domain.services.assigning import next_number
from domain.services.cells import put_letters
from domain.services.taking_registers import StandingRow, TakingRegisters
from domain.services.workbench import Workbench

_KEPT: Final = TableChoices(
    header_row=0, columns=1, inner=TableEncoding.WINDOWS_1252, hidden_rows=True
)
_FIELDS: Final = {
    EditKind.PHASE: "phase",
    EditKind.KIND: "kind",
    EditKind.SHARED: "shared",
}


@dataclass(frozen=True, slots=True)
class StandingEdit:
    """An edit, and what stands here now.

    Attributes:
        edit: what was edited.
        now: as it stands here; as the edit wants it where that is done already.
        clashes: it was changed here too, to something else, so it is left as it is here.
        done: it stands here already.
    """

    edit: Edit
    now: str
    clashes: bool = False
    done: bool = False

    @property
    def taken(self) -> bool:
        """Whether it would be taken in."""
        return not (self.clashes or self.done or self.edit.kind is EditKind.UNREAD)


@dataclass(frozen=True, slots=True)
class EditsPlan:
    """What would become of a workbook that came back.

    Attributes:
        tongue: language of the workbook.
        edits: each edit of the matrix with what stands here now.
        letter_set: the letters in which the workbook was written.
        registers: what was handed out beside the matrix.
        rows: each edit of a register with what would become of it.
    """

    tongue: Tongue
    edits: tuple[StandingEdit, ...]
    letter_set: LetterSet = RASCI
    registers: RegisterBase = NO_REGISTERS
    rows: tuple[StandingRow, ...] = ()

    @property
    def taken(self) -> int:
        """How many edits would be taken in."""
        return sum(one.taken for one in self.edits) + sum(one.taken for one in self.rows)

    @property
    def all(self) -> int:
        """How many edits there are."""
        return len(self.edits) + len(self.rows)


class CameBack(NamedTuple):
    """A workbook of ours that came back.

    Attributes:
        base: the matrix as it was handed out.
        edits: what was edited in it.
        registers: the registers as they were handed out.
        rows: what was edited in them.
    """

    base: Base
    edits: tuple[Edit, ...]
    registers: RegisterBase = NO_REGISTERS
    rows: tuple[RegisterEdit, ...] = ()


def is_ours(reader: TableReader, path: Path, report: Progress | None = None) -> bool:
    """Tell whether a file is a responsibility workbook of ours, by a sheet that it hides.

    Raises:
        TableRefused: the file cannot be read as a table.
        OSError: it cannot be read.
    """
    return _is_marked(reader.look(path, report=report))


def _is_marked(look: TableLook) -> bool:
    named = HIDDEN_SHEET in [one.name for one in look.sheets]
    return look.format is TableFormat.WORKBOOK and named


def edits_in(reader: TableReader, path: Path, report: Progress | None = None) -> CameBack | None:
    """Read what was edited in a workbook of ours, or return None where it is none of ours.

    Raises:
        TableRefused: the file cannot be read as a table.
        OSError: it cannot be read.
    """
    if path.suffix.lower() not in {".xlsx", ".xlsm"}:
        return None
    look = reader.look(path, report=report)
    if not _is_marked(look):
        return None
    kept = tuple(reader.rows(path, replace(_KEPT, sheet=HIDDEN_SHEET), report))
    base = read_base(kept)
    if base is None:
        return None
    registers = _registers_in(kept)
    edits: tuple[Edit, ...] | None = None
    rows: list[RegisterEdit] = []
    shown = [one.name for one in look.sheets if not one.hidden]
    for name in sorted(shown, key=lambda one: one != base.sheet):
        lines = tuple(reader.rows(path, replace(_KEPT, sheet=name), report))
        if edits is None:
            edits = read_edits(base, lines)
        rows += register_edits(registers, lines) or ()
    return None if edits is None else CameBack(base, edits, registers, tuple(rows))


def _registers_in(kept: Sequence[TableRow]) -> RegisterBase:
    try:
        return read_registers(kept)
    except (ValueError, IndexError):  # somebody wrote into the hidden sheet
        return NO_REGISTERS


class TakingEdits:
    """Use cases around a responsibility workbook that came back."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._taking = TakingRegisters(bench)

    def plan(
        self,
        base: Base,
        edits: tuple[Edit, ...],
        registers: RegisterBase = NO_REGISTERS,
        rows: tuple[RegisterEdit, ...] = (),
    ) -> EditsPlan:
        """Hold edits against what stands here now; nothing is written."""
        with self._bench.reading() as view:
            standing = tuple(_standing(view, one, base.tongue) for one in edits)
            beside = self._taking.standing(view, registers, rows, base.tongue)
            return EditsPlan(base.tongue, standing, base.letter_set, registers, beside)

    def take(self, plan: EditsPlan) -> None:
        """Take in what the plan says would be taken, as one change."""
        with self._bench.doing("take_edits") as work:
            for one in plan.edits:
                if one.taken:
                    self._take(work, one.edit, plan.tongue)
            self._taking.take(work, plan.registers, plan.rows, plan.tongue)

    def _take(self, work: UnitOfWork, edit: Edit, tongue: Tongue) -> None:
        if edit.kind is EditKind.ADDED:
            self._add(work, edit)
            return
        assert edit.id is not None, "only a new row has no identity"
        if edit.kind is EditKind.POSITION:
            position = work.of(Position).get(edit.id)
            name = position.name.reworded(tongue, edit.after)
            work.of(Position).put(replace(position, name=name))
            return
        activity = work.of(Activity).get(edit.id)
        if edit.kind is EditKind.LETTERS:
            (position,) = work.of(Position).all(code=edit.position)
            put_letters(work, self._bench.secrets.new_id, activity.id, position.id, edit.after)
        elif edit.kind is EditKind.REMOVED:
            work.of(Activity).put(replace(activity, retired=True))
        elif edit.kind is EditKind.NAME:
            name = activity.name.reworded(tongue, edit.after)
            work.of(Activity).put(replace(activity, name=name))
        elif edit.kind is EditKind.PHASE:
            work.of(Activity).put(replace(activity, phase=edit.after))
        elif edit.kind is EditKind.KIND:
            work.of(Activity).put(replace(activity, kind=edit.after))
        else:
            work.of(Activity).put(replace(activity, shared=edit.after))

    def _add(self, work: UnitOfWork, edit: Edit) -> None:
        """Add a row below the one that it follows."""
        rows = sorted(work.of(Activity).all(), key=lambda one: one.position)
        codes = [one.code for one in rows]
        codes += [one.code for one in self._bench.catalogue.activities]
        above = next((at for at, one in enumerate(rows) if one.id == edit.follows), len(rows) - 1)
        phase = edit.phase or (rows[above].phase if rows else "")
        added = Activity(
            id=self._bench.secrets.new_id(),
            code=f"A{next_number(codes):02d}",
            position=0,
            phase=phase,
            kind=edit.before,
            shared=edit.shared,
            main=False,
            name=Bilingual.same(edit.after),
        )
        rows.insert(above + 1, added)
        for place, row in enumerate(rows):
            work.of(Activity).put(replace(row, position=place))
        for code, letters in (edit.letters or {}).items():
            for position in work.of(Position).all(code=code):
                put_letters(work, self._bench.secrets.new_id, added.id, position.id, letters)


def _standing(view: Reading, edit: Edit, tongue: Tongue) -> StandingEdit:
    if edit.kind is EditKind.UNREAD:
        return StandingEdit(edit, "")
    if edit.kind is EditKind.ADDED:
        done = any(_same(view, one, edit, tongue) for one in view.of(Activity).all(retired=False))
        return StandingEdit(edit, "", done=done)
    try:
        now = _now(view, edit, tongue)
    except NotFound:
        removed = edit.kind is EditKind.REMOVED
        return StandingEdit(edit, "", clashes=not removed, done=removed)
    if edit.kind is EditKind.REMOVED:
        return StandingEdit(edit, now, done=not now)
    done = now == edit.after
    return StandingEdit(edit, now, clashes=not done and now != edit.before, done=done)


def _same(view: Reading, one: Activity, edit: Edit, tongue: Tongue) -> bool:
    """Whether a new row was taken in before: same name, same phase, same letters."""
    if one.name.said(tongue) != edit.after or (edit.phase and one.phase != edit.phase):
        return False
    codes = {position.id: position.code for position in view.of(Position).all()}
    held = {codes[cell.position_id]: cell.letters for cell in view.of(Cell).all(activity_id=one.id)}
    return held == (edit.letters or {})


def _now(view: Reading, edit: Edit, tongue: Tongue) -> str:
    """Return what stands here now where the edit wants something else.

    Raises:
        NotFound: the activity or the position is gone.
    """
    assert edit.id is not None, "only a new row has no identity"
    if edit.kind is EditKind.POSITION:
        return view.of(Position).get(edit.id).name.said(tongue)
    activity = view.of(Activity).get(edit.id)
    if edit.kind is EditKind.REMOVED:
        return "" if activity.retired else activity.name.said(tongue)
    if edit.kind is EditKind.NAME:
        return activity.name.said(tongue)
    if edit.kind is not EditKind.LETTERS:
        return str(getattr(activity, _FIELDS[edit.kind]))
    positions = view.of(Position).all(code=edit.position)
    if not positions:
        raise NotFound
    cells = view.of(Cell).all(activity_id=activity.id, position_id=positions[0].id)
    return cells[0].letters if cells else ""
