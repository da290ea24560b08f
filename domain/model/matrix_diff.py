"""What differs between two matrices, in words of the method: who came, who went, who does what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from domain.model.responsibility import Activity, Position
from domain.model.wording import Bilingual


@dataclass(frozen=True, slots=True)
class MatrixPicture:
    """A matrix as a version holds it.

    Attributes:
        positions: columns in order.
        activities: rows phase by phase.
        letters: canonical letters by identity of the activity and of the position.
    """

    positions: tuple[Position, ...] = ()
    activities: tuple[Activity, ...] = ()
    letters: Mapping[tuple[UUID, UUID], str] | None = None

    def cell(self, row: UUID, column: UUID) -> str:
        """Return the letters of a cell, or nothing."""
        return (self.letters or {}).get((row, column), "")


class MatrixChange(StrEnum):
    """How something differs."""

    POSITION_ADDED = "position_added"
    POSITION_REMOVED = "position_removed"
    POSITION_RENAMED = "position_renamed"
    POSITION_SIDE = "position_side"
    POSITIONS_ORDERED = "positions_ordered"
    ACTIVITY_ADDED = "activity_added"
    ACTIVITY_REMOVED = "activity_removed"
    ACTIVITY_RENAMED = "activity_renamed"
    ACTIVITY_PHASE = "activity_phase"
    ACTIVITY_KIND = "activity_kind"
    ACTIVITY_SHARED = "activity_shared"
    ACTIVITY_MAIN = "activity_main"
    ACTIVITIES_ORDERED = "activities_ordered"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class MatrixDifference:
    """One thing that differs.

    Attributes:
        change: how.
        activity: the row that it is about, as the later matrix has it, or None.
        position: the column that it is about, or None.
        before: what was; for letters canonical ones.
        after: what is.
    """

    change: MatrixChange
    activity: Activity | None = None
    position: Position | None = None
    before: str | Bilingual = ""
    after: str | Bilingual = ""


def compare(before: MatrixPicture, after: MatrixPicture) -> tuple[MatrixDifference, ...]:
    """Tell what differs: positions first, then activity by activity with its letters.

    Letters of an activity or a position that is new or gone are told with it, not one by one.
    """
    return (*_positions(before, after), *_activities(before, after))


def _positions(before: MatrixPicture, after: MatrixPicture) -> Iterator[MatrixDifference]:
    old, new = ({one.id: one for one in picture.positions} for picture in (before, after))
    for one in after.positions:
        was = old.get(one.id)
        if was is None:
            yield MatrixDifference(MatrixChange.POSITION_ADDED, position=one)
            continue
        if was.name != one.name:
            change = MatrixChange.POSITION_RENAMED
            yield MatrixDifference(change, position=one, before=was.name, after=one.name)
        if was.side is not one.side:
            change = MatrixChange.POSITION_SIDE
            yield MatrixDifference(change, position=one, before=was.side, after=one.side)
    for one in before.positions:
        if one.id not in new:
            yield MatrixDifference(MatrixChange.POSITION_REMOVED, position=one)
    if _reordered(before.positions, after.positions):
        yield MatrixDifference(MatrixChange.POSITIONS_ORDERED)


def _activities(before: MatrixPicture, after: MatrixPicture) -> Iterator[MatrixDifference]:
    old, new = ({one.id: one for one in picture.activities} for picture in (before, after))
    known = {one.id for one in before.positions}
    columns = [one for one in after.positions if one.id in known]
    for one in after.activities:
        was = old.get(one.id)
        if was is None:
            yield MatrixDifference(MatrixChange.ACTIVITY_ADDED, one)
            continue
        if was.name != one.name:
            yield MatrixDifference(
                MatrixChange.ACTIVITY_RENAMED, one, before=was.name, after=one.name
            )
        for change, earlier, later in (
            (MatrixChange.ACTIVITY_PHASE, was.phase, one.phase),
            (MatrixChange.ACTIVITY_KIND, was.kind, one.kind),
            (MatrixChange.ACTIVITY_SHARED, was.shared, one.shared),
            (MatrixChange.ACTIVITY_MAIN, "yes" * was.main, "yes" * one.main),
        ):
            if earlier != later:
                yield MatrixDifference(change, one, before=earlier, after=later)
        for column in columns:
            held, holds = before.cell(one.id, column.id), after.cell(one.id, column.id)
            if held != holds:
                yield MatrixDifference(MatrixChange.LETTER, one, column, held, holds)
    for one in before.activities:
        if one.id not in new:
            yield MatrixDifference(MatrixChange.ACTIVITY_REMOVED, one)
    if _reordered(
        [one for one in before.activities if one.id in new and new[one.id].phase == one.phase],
        [one for one in after.activities if one.id in old and old[one.id].phase == one.phase],
    ):
        yield MatrixDifference(MatrixChange.ACTIVITIES_ORDERED)


Placed = TypeVar("Placed", Activity, Position)


def _reordered(before: Sequence[Placed], after: Sequence[Placed]) -> bool:
    """Tell whether what both have stands in another order."""
    old, new = [one.id for one in before], [one.id for one in after]
    return [id for id in old if id in set(new)] != [id for id in new if id in set(old)]
