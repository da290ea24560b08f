"""Taking back the registers of a workbook: people, obligations, and the steps of requests.

Whatever an edit would do is tried before it is shown, so that the preview says what becomes of it
and why something stays as it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.errors import DomainError
from domain.model.register_workbook import (
    SEALED,
    Register,
    RegisterBase,
    RegisterEdit,
    RowEdit,
)
from domain.model.wording import Tongue
from domain.ports import Reading, UnitOfWork
from domain.services.register_obligations import ObligationRows
from domain.services.register_people import PeopleRows
from domain.services.register_requests import RequestRows
from domain.services.register_rows import RegisterRows
from domain.services.workbench import Workbench


@dataclass(frozen=True, slots=True)
class StandingRow:
    """An edit of a register, and what would become of it.

    Attributes:
        edit: what was edited.
        called: what people say for the row.
        now: as it stands here.
        clashes: it was changed here too, to something else, so it is left as it is here.
        done: it stands here already.
        refusal: why it cannot be taken in, or None.
    """

    edit: RegisterEdit
    called: str = ""
    now: str = ""
    clashes: bool = False
    done: bool = False
    refusal: DomainError | None = None

    @property
    def before(self) -> str:
        """As it was handed out: as it stands here, where that is known to be the same."""
        unseen = self.edit.handed is not None and self.edit.register in SEALED
        return ("" if self.clashes or self.done else self.now) if unseen else self.edit.before

    @property
    def taken(self) -> bool:
        """Whether it would be taken in."""
        return not (self.clashes or self.done or self.refusal)


class TakingRegisters:
    """Holds edits of registers against what stands here, and carries them out."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def standing(
        self, view: Reading, base: RegisterBase, edits: Sequence[RegisterEdit], tongue: Tongue
    ) -> tuple[StandingRow, ...]:
        """Tell what would become of each edit; nothing is written."""
        rows = self._rows(view, base, tongue)
        return tuple(_standing(rows[one.register], one, edits) for one in edits)

    def take(
        self,
        work: UnitOfWork,
        base: RegisterBase,
        rows: Sequence[StandingRow],
        tongue: Tongue,
    ) -> None:
        """Carry out what would be taken, inside a change that is being made."""
        found = self._rows(work, base, tongue)
        edits = [one.edit for one in rows if one.taken]
        for edit in edits:
            of_row = [one for one in edits if one.handed == edit.handed and one.row == edit.row]
            if edit is of_row[0]:
                found[edit.register].take(work, of_row)

    def _rows(
        self, view: Reading, base: RegisterBase, tongue: Tongue
    ) -> dict[Register, RegisterRows]:
        return {
            Register.PEOPLE: PeopleRows(self._bench, view, base),
            Register.OBLIGATIONS: ObligationRows(self._bench, view, base, tongue),
            Register.REQUESTS: RequestRows(self._bench, view, base, tongue),
        }


def _standing(rows: RegisterRows, edit: RegisterEdit, edits: Sequence[RegisterEdit]) -> StandingRow:
    now, called = rows.now(edit), rows.called(edit)
    if now is None:
        gone = edit.kind is RowEdit.REMOVED
        return StandingRow(edit, called, clashes=not gone, done=gone)
    if rows.is_done(edit, now):
        return StandingRow(edit, called, now, done=True)
    if edit.kind is RowEdit.CHANGED and rows.moved_on(edit, now):
        return StandingRow(edit, called, now, clashes=True)
    same_row = [one for one in edits if one.handed == edit.handed and one.row == edit.row]
    try:
        rows.check(edit, same_row)
    except DomainError as refusal:
        return StandingRow(edit, called, now, refusal=refusal)
    return StandingRow(edit, called, now)
