"""What each register of a workbook that came back can say of its rows."""

from collections.abc import Sequence
from typing import Protocol

from domain.errors import NotFound
from domain.marking import mark
from domain.model.register_workbook import RegisterEdit
from domain.model.responsibility import Position
from domain.ports import Reading, UnitOfWork
from domain.text import clean


class RegisterRows(Protocol):
    """The rows of one register."""

    def called(self, edit: RegisterEdit) -> str:
        """Return what people say for the row of an edit; empty for a new one."""
        ...

    def now(self, edit: RegisterEdit) -> str | None:
        """Return what stands here where an edit wants something else; None where it is gone."""
        ...

    def is_done(self, edit: RegisterEdit, now: str) -> bool:
        """Tell whether it stands here already as the edit wants it."""
        ...

    def moved_on(self, edit: RegisterEdit, now: str) -> bool:
        """Tell whether it was changed here since it was handed out."""
        ...

    def check(self, edit: RegisterEdit, same_row: Sequence[RegisterEdit]) -> None:
        """Raise what keeps an edit from being taken in; all edits of its row go together.

        Raises:
            DomainError: why.
        """
        ...

    def take(self, work: UnitOfWork, edits: Sequence[RegisterEdit]) -> None:
        """Carry out the edits of one row."""
        ...


def code_in(text: str) -> str:
    """Return the code of a position out of a cell such as ``MKL · Marketing lead``."""
    return clean(text).split(" · ")[0].strip().upper()


def check_position(view: Reading, code: str) -> str:
    """Return a code that is one of a position.

    Raises:
        NotFound: there is no such position.
    """
    if not view.of(Position).all(code=code):
        raise NotFound(mark("position"))
    return code
