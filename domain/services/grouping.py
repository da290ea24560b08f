"""Grouping what a reveal has opened: in silence, under header cards; a lone slip counts too.

Notes stay as they were written. What moves is where they lie: each change is one intention, and
can be undone. Nothing of it is possible before the reveal.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from domain.errors import NotFound, TooFewSlips
from domain.model.wall import Group, Slip, Wall, WallGroup, WallSlip, hang, in_order
from domain.model.wall_plan import (
    Box,
    free_place,
    group_around,
    group_box,
    slip_box,
)
from domain.ports import Reading, UnitOfWork
from domain.services.ordering import reordered
from domain.services.workbench import Workbench
from domain.services.writings import notes_on
from domain.text import LINE_LIMIT, NAME_LIMIT, check_length, clean, mark

_ROOM_FOR = 3
"""Slips for which a new group finds room, so that it need not move when it grows."""


class Grouping:
    """Use cases on the wall of a question. All of them need its reveal to have happened."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def wall(self, writing_id: UUID) -> Wall:
        """Return the wall as it hangs.

        Raises:
            NotesHidden: nothing has been revealed yet.
        """
        with self._bench.reading() as view:
            return wall_of(view, writing_id)

    # groups

    def group_notes(self, writing_id: UUID, slip_ids: Sequence[UUID], title: str = "") -> UUID:
        """Make a group of slips; the first one stays where it lies if there is room.

        Args:
            writing_id: the question.
            slip_ids: the slips, wherever they lie now.
            title: what stands on the header card; it can be named later.

        Returns:
            The identity of the group.

        Raises:
            TooFewSlips: none of the slips is on the wall.
            TextTooLong: the title does not fit.
        """
        title = check_length(clean(title), NAME_LIMIT)
        wall = self.wall(writing_id)
        slips = _in_this_order(wall, slip_ids)
        if not slips:
            raise TooFewSlips(1)
        x, y = group_around(slips[0].x, slips[0].y)
        box = group_box(x, y, max(len(slips), _ROOM_FOR))
        x, y = free_place(box, _taken(wall, {slip.id for slip in slips}))
        place = 1 + max((one.group.position for one in wall.groups), default=-1)
        group = Group(self._bench.secrets.new_id(), writing_id, place, title, x, y)
        with self._bench.doing("group_notes") as work:
            work.of(Group).put(group)
            for place, slip in enumerate(slips):
                work.of(Slip).put(replace(slip.kept, group_id=group.id, position=place))
            _clear_empty(work, wall, slips)
        return group.id

    def ungroup(self, group_id: UUID) -> None:
        """Take a header card off; its slips stay where they lie, each for itself.

        Raises:
            NotFound: the group is gone.
        """
        wall, group = self._group(group_id)
        place = _last(wall.lone)
        with self._bench.doing("ungroup") as work:
            for slip in group.slips:
                place += 1
                work.of(Slip).put(
                    replace(slip.kept, group_id=None, position=place, x=slip.x, y=slip.y)
                )
            _remove(work, group.group)

    def name_group(self, group_id: UUID, title: str) -> None:
        """Write on a header card.

        Raises:
            NotFound: the group is gone.
            TextTooLong: the title does not fit.
        """
        title = check_length(clean(title), NAME_LIMIT)
        _, group = self._group(group_id)
        with self._bench.doing("name_group") as work:
            work.of(Group).put(replace(group.group, title=title))

    def move_group(self, group_id: UUID, x: int, y: int) -> None:
        """Hang a group elsewhere, with all that lies in it.

        Raises:
            NotFound: the group is gone.
        """
        _, group = self._group(group_id)
        with self._bench.doing("move_group") as work:
            work.of(Group).put(replace(group.group, x=x, y=y))

    def order_groups(self, group_id: UUID, to: int) -> None:
        """Give a group another place among the groups; past either end means at that end.

        Raises:
            NotFound: the group is gone.
        """
        wall, group = self._group(group_id)
        with self._bench.doing("order_groups") as work:
            for one in reordered([one.group for one in wall.groups], group.group, to):
                work.of(Group).put(one)

    # slips

    def move_slips(self, writing_id: UUID, places: Mapping[UUID, tuple[int, int]]) -> None:
        """Lay slips somewhere on the wall, each for itself; those of a group leave it.

        Args:
            writing_id: the question.
            places: for each slip the left and the upper edge.
        """
        wall = self.wall(writing_id)
        slips = wall.chosen(places)
        last = _last(wall.lone)
        with self._bench.doing("move_slips") as work:
            for slip in slips:
                kept = replace(slip.kept, x=places[slip.id][0], y=places[slip.id][1])
                if slip.group_id is not None:
                    last += 1
                    kept = replace(kept, group_id=None, position=last)
                work.of(Slip).put(kept)
            _clear_empty(work, wall, slips)

    def take_out(self, writing_id: UUID, slip_ids: Sequence[UUID]) -> None:
        """Take slips out of their groups, each to the nearest free place on the wall."""
        wall = self.wall(writing_id)
        slips = [slip for slip in wall.chosen(slip_ids) if slip.group_id is not None]
        taken = _taken(wall, {slip.id for slip in slips})
        places = {}
        for slip in slips:
            places[slip.id] = free_place(slip_box(slip.x, slip.y), taken)
            taken.append(slip_box(*places[slip.id]))
        if places:
            self.move_slips(writing_id, places)

    def put_into_group(
        self, group_id: UUID, slip_ids: Sequence[UUID], to: int | None = None
    ) -> None:
        """Put slips under a header card; a group that needs more room moves to where there is some.

        Args:
            group_id: the group.
            slip_ids: the slips, wherever they lie now.
            to: place of the first of them among the slips of the group that stay; by default
                the end.

        Raises:
            NotFound: the group is gone.
        """
        wall, group = self._group(group_id)
        slips = _in_this_order(wall, slip_ids)
        moved = {slip.id for slip in slips}
        stay = [slip for slip in group.slips if slip.id not in moved]
        at = len(stay) if to is None else max(0, min(to, len(stay)))
        order = [*stay[:at], *slips, *stay[at:]]
        box = group_box(group.group.x, group.group.y, len(order))
        x, y = free_place(box, _taken(wall, moved | {slip.id for slip in stay}, but=group_id))
        with self._bench.doing("put_into_group") as work:
            if len(order) > len(group.slips):
                work.of(Group).put(replace(group.group, x=x, y=y))
            for place, slip in enumerate(order):
                work.of(Slip).put(replace(slip.kept, group_id=group_id, position=place))
            _clear_empty(work, wall, [slip for slip in slips if slip.group_id != group_id])

    def order_slips(self, writing_id: UUID, slip_id: UUID, to: int) -> None:
        """Give a slip another place in its group, or among the lone ones.

        Args:
            writing_id: the question.
            slip_id: the slip.
            to: its new place; past either end means at that end.

        Raises:
            NotFound: the slip is gone.
        """
        wall = self.wall(writing_id)
        slip = _slip(wall, slip_id)
        group = wall.group(slip.group_id) if slip.group_id is not None else None
        row = wall.lone if group is None else group.slips
        with self._bench.doing("order_slips") as work:
            for one in in_order([one.kept for one in row], slip.kept, to):
                work.of(Slip).put(one)

    # laying together

    def merge_notes(self, writing_id: UUID, slip_ids: Sequence[UUID], wording: str = "") -> UUID:
        """Lay slips together as one; who wrote what stays with it, and can be taken apart again.

        Args:
            writing_id: the question.
            slip_ids: two or more slips; the first one's place is the new slip's.
            wording: the room's words for all of them; by default those of the first.

        Returns:
            The identity of the slip that holds them.

        Raises:
            TooFewSlips: fewer than two of the slips are on the wall.
            TextTooLong: the wording does not fit a line.
        """
        wording = check_length(clean(wording), LINE_LIMIT)
        slips = _in_this_order(self.wall(writing_id), slip_ids)
        if len(slips) < 2:
            raise TooFewSlips(2)
        first = slips[0]
        merged = replace(
            first.kept,
            id=self._bench.secrets.new_id(),
            wording=wording or first.text,
            parts=tuple(slip.id for slip in slips),
        )
        with self._bench.doing("merge_notes") as work:
            for slip in slips:  # where they lay is kept, for when they are taken apart
                work.of(Slip).put(slip.kept)
            work.of(Slip).put(merged)
        return merged.id

    def reword_merge(self, writing_id: UUID, slip_id: UUID, wording: str) -> None:
        """Find other words for what was laid together; an empty text takes the first part's.

        Raises:
            NotFound: the slip is gone, or is a note, which stays as it was written.
            TextTooLong: the wording does not fit a line.
        """
        wording = check_length(clean(wording), LINE_LIMIT)
        slip = _slip(self.wall(writing_id), slip_id)
        if not slip.merged:
            raise NotFound(mark("slip"))
        with self._bench.doing("reword_merge") as work:
            work.of(Slip).put(replace(slip.kept, wording=wording or slip.notes[0].text))

    def split_merge(self, writing_id: UUID, slip_id: UUID) -> tuple[UUID, ...]:
        """Take apart what was laid together; each part lies again as it did before.

        Returns:
            The identities of the parts, in order.

        Raises:
            NotFound: the slip is gone, or is a single note.
        """
        slip = _slip(self.wall(writing_id), slip_id)
        if not slip.merged:
            raise NotFound(mark("slip"))
        with self._bench.doing("split_merge") as work:
            work.of(Slip).remove(slip_id)
        return slip.kept.parts

    def _group(self, group_id: UUID) -> tuple[Wall, WallGroup]:
        with self._bench.reading() as view:
            group = view.of(Group).find(group_id)
            if group is None:
                raise NotFound(mark("group"))
            wall = wall_of(view, group.writing_id)
        found = wall.group(group_id)
        assert found is not None
        return wall, found


def wall_of(view: Reading, writing_id: UUID) -> Wall:
    """Return the wall of a question.

    Raises:
        NotesHidden: nothing has been revealed yet.
    """
    notes = notes_on(view, writing_id)
    return hang(
        notes,
        view.of(Group).all(writing_id=writing_id),
        view.of(Slip).all(writing_id=writing_id),
    )


def _in_this_order(wall: Wall, ids: Sequence[UUID]) -> list[WallSlip]:
    found = {slip.id: slip for slip in wall.chosen(ids)}
    return [found[id] for id in dict.fromkeys(ids) if id in found]


def _slip(wall: Wall, id: UUID) -> WallSlip:
    slip = wall.slip(id)
    if slip is None:
        raise NotFound(mark("slip"))
    return slip


def _last(slips: Sequence[WallSlip]) -> int:
    return max((slip.kept.position for slip in slips), default=-1)


def _taken(wall: Wall, moved: set[UUID], but: UUID | None = None) -> list[Box]:
    """Return what is covered by groups, besides one, and by lone slips that stay."""
    boxes = [group.box for group in wall.groups if group.id != but]
    return boxes + [slip_box(slip.x, slip.y) for slip in wall.lone if slip.id not in moved]


def _clear_empty(work: UnitOfWork, wall: Wall, moved: Iterable[WallSlip]) -> None:
    """Take off header cards without a word that nothing lies under any more."""
    for id in {slip.group_id for slip in moved if slip.group_id is not None}:
        group = wall.group(id)
        if group is None or group.group.title or work.of(Slip).all(group_id=id):
            continue
        _remove(work, group.group)


def _remove(work: UnitOfWork, group: Group) -> None:
    for slip in work.of(Slip).all(group_id=group.id):  # inside what was laid together
        work.of(Slip).put(replace(slip, group_id=None))
    work.of(Group).remove(group.id)
