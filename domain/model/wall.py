"""The wall: slips that a reveal has opened, sorted into groups under header cards, or lone (KJ).

A slip is a note, or several that were laid together as one. Laying together hides nothing: the
parts stay as they lay, and taking them apart gives them back. Places are in units of the wall, a
logical pixel each at 100 %; x runs to the right, y downwards.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.model.session import Note
from domain.model.sides import Side
from domain.model.wall_plan import Box, group_box, place_in_group, unsorted_place


@dataclass(frozen=True, slots=True)
class Group:
    """A header card; the slips that name it lie under it.

    Attributes:
        id: identity.
        writing_id: the question whose notes are sorted.
        position: order among the groups.
        title: what is written on the header card; empty before the room has named the group.
        x: left edge of its frame.
        y: upper edge of its frame.
    """

    id: UUID
    writing_id: UUID
    position: int
    title: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Slip:
    """Where a slip lies; that of a note has the note's identity, and is kept once it was moved.

    Attributes:
        id: identity: that of the note, or one of its own where slips were laid together.
        writing_id: the question.
        position: order in its group, or among the lone ones.
        x: left edge, where it lies lone.
        y: upper edge, where it lies lone.
        group_id: the group in which it lies, or None.
        wording: the room's words for what was laid together; empty for a note.
        parts: the slips that were laid together in it, in order; none for a note.
    """

    id: UUID
    writing_id: UUID
    position: int
    x: int
    y: int
    group_id: UUID | None = None
    wording: str = ""
    parts: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class WallSlip:
    """A slip as it hangs on the wall.

    Attributes:
        kept: where it lies, as it is kept or would be.
        text: the note's words, or the room's for what was laid together.
        notes: the notes in it, as they were written.
        x: left edge as shown.
        y: upper edge as shown.
    """

    kept: Slip
    text: str
    notes: tuple[Note, ...]
    x: int
    y: int

    @property
    def id(self) -> UUID:
        """Its identity."""
        return self.kept.id

    @property
    def group_id(self) -> UUID | None:
        """The group in which it lies, or None."""
        return self.kept.group_id

    @property
    def merged(self) -> bool:
        """Whether several slips were laid together in it."""
        return bool(self.kept.parts)

    @property
    def sides(self) -> tuple[Side, ...]:
        """Who wrote in it, each side once."""
        return tuple(dict.fromkeys(note.side for note in self.notes))


@dataclass(frozen=True, slots=True)
class WallGroup:
    """A group as it hangs on the wall: its header card and the slips under it, in order."""

    group: Group
    slips: tuple[WallSlip, ...]

    @property
    def id(self) -> UUID:
        """Its identity."""
        return self.group.id

    @property
    def box(self) -> Box:
        """The frame around header card and slips."""
        return group_box(self.group.x, self.group.y, len(self.slips))


@dataclass(frozen=True, slots=True)
class Wall:
    """All of it.

    Attributes:
        groups: in their order.
        lone: slips that lie in no group, in their order; a lone slip counts too.
    """

    groups: tuple[WallGroup, ...] = ()
    lone: tuple[WallSlip, ...] = ()

    def slips(self) -> Iterator[WallSlip]:
        """Give every slip, those of the groups first."""
        for group in self.groups:
            yield from group.slips
        yield from self.lone

    def group(self, id: UUID) -> WallGroup | None:
        """Return a group, or None where it is gone."""
        return next((one for one in self.groups if one.id == id), None)

    def slip(self, id: UUID) -> WallSlip | None:
        """Return a slip, or None where it is gone or lies inside another."""
        return next((one for one in self.slips() if one.id == id), None)

    def chosen(self, ids: Iterable[UUID]) -> tuple[WallSlip, ...]:
        """Return the slips that are among these, in the order of the wall."""
        wanted = set(ids)
        return tuple(one for one in self.slips() if one.id in wanted)


def hang(notes: Sequence[Note], groups: Sequence[Group], kept: Sequence[Slip]) -> Wall:
    """Hang a wall.

    Args:
        notes: the notes that the reveal has opened, column by column.
        groups: the header cards.
        kept: the slips that somebody has moved or laid together.
    """
    by_id = {slip.id: slip for slip in (*_unsorted(notes), *kept)}
    written = {note.id: note for note in notes}
    inside = {part for slip in kept for part in slip.parts}
    there = {group.id for group in groups}
    of_group: dict[UUID | None, list[Slip]] = {}
    for slip in by_id.values():
        if slip.id in inside or not (slip.id in written or slip.parts):
            continue
        home = slip.group_id if slip.group_id in there else None
        of_group.setdefault(home, []).append(slip)
    for slips in of_group.values():
        slips.sort(key=lambda slip: (slip.position, slip.id))

    def hung(slips: Sequence[Slip], group: Group | None) -> tuple[WallSlip, ...]:
        shown: list[WallSlip] = []
        for slip in slips:
            inner = tuple(_notes_in(slip, by_id, written))
            if inner:
                x, y = (slip.x, slip.y)
                if group is not None:
                    x, y = place_in_group(group.x, group.y, len(shown))
                shown.append(WallSlip(slip, slip.wording or inner[0].text, inner, x, y))
        return tuple(shown)

    return Wall(
        groups=tuple(
            WallGroup(group, hung(of_group.get(group.id, ()), group))
            for group in sorted(groups, key=lambda group: (group.position, group.id))
        ),
        lone=hung(of_group.get(None, ()), None),
    )


def unsorted_slip(note: Note, column: int) -> Slip:
    """Return the slip of a note that nobody has moved.

    Args:
        note: the note.
        column: place of its side among the columns of the reveal.
    """
    x, y = unsorted_place(column, note.position)
    return Slip(note.id, note.writing_id, (column + 1) * _AFTER + note.position, x, y)


_AFTER = 1_000_000
"""Slips that nobody has moved come after those that were put into an order, side by side."""


def _unsorted(notes: Sequence[Note]) -> Iterator[Slip]:
    columns = {side: at for at, side in enumerate(dict.fromkeys(note.side for note in notes))}
    for note in notes:
        yield unsorted_slip(note, columns[note.side])


def _notes_in(
    slip: Slip, by_id: Mapping[UUID, Slip], written: Mapping[UUID, Note]
) -> Iterator[Note]:
    if slip.id in written:
        yield written[slip.id]
    for part in slip.parts:
        if part in by_id:
            yield from _notes_in(by_id[part], by_id, written)


def in_order(slips: Sequence[Slip], moved: Slip, to: int) -> list[Slip]:
    """Return the slips whose position changes when one of them moves to another place.

    The slips between hand their positions on, so that all others keep theirs.

    Args:
        slips: of one group, or the lone ones, in their order.
        moved: the one that moves; it is among them.
        to: its new place; past either end means at that end.
    """
    places = [slip.position for slip in slips]
    if len(set(places)) < len(places):
        places = list(range(len(slips)))
    order = [slip for slip in slips if slip.id != moved.id]
    order.insert(max(0, min(to, len(order))), moved)
    return [
        replace(slip, position=place)
        for slip, place in zip(order, places, strict=True)
        if slip.position != place
    ]
