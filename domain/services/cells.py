"""Putting letters into a cell of the matrix, inside a change that is open already."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from domain.model.responsibility import Cell
from domain.ports import UnitOfWork


def put_letters(
    work: UnitOfWork, new_id: Callable[[], UUID], row: UUID, column: UUID, letters: str
) -> None:
    """Put canonical letters into a cell; empty ones clear it.

    Args:
        work: the change.
        new_id: gives identities.
        row: identity of the activity.
        column: identity of the position.
        letters: canonical letters of RASCI.
    """
    shelf = work.of(Cell)
    held = shelf.all(activity_id=row, position_id=column)
    if held and letters:
        shelf.put(replace(held[0], letters=letters))
    elif held:
        shelf.remove(held[0].id)
    elif letters:
        shelf.put(Cell(new_id(), row, column, letters))
