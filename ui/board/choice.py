"""What is picked on the wall, where the keyboard is, and what people ask to be done with it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ui.board.looks import GroupLook, SlipLook, WallLook


class Choice(QObject):
    """Picked slips and the place of the keyboard: the same for board and outline.

    Signals:
        changed: something else is picked, or the keyboard is elsewhere.
        The others say what somebody wants; the presenter carries it out.

        group_wanted: these slips make a group.
        merge_wanted: these slips are laid together.
        move_wanted: slips into a group (None: out of theirs), to a place in it (None: its end).
        placed: slips lie elsewhere on the wall: identity to left and upper edge.
        group_placed: a group hangs elsewhere: its left and upper edge.
        order_wanted: a slip or a group moves so many places in the list.
        words_wanted: a header card, or slips that lie together, are to be worded.
        worded: they were worded, in place.
        ungroup_wanted, split_wanted: a group, or slips that lie together, are taken apart.
    """

    changed = Signal()
    group_wanted = Signal(object)
    merge_wanted = Signal(object)
    move_wanted = Signal(object, object, object)
    placed = Signal(object)
    group_placed = Signal(object, int, int)
    order_wanted = Signal(object, int)
    words_wanted = Signal(object)
    worded = Signal(object, str)
    ungroup_wanted = Signal(object)
    split_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = WallLook()
        self._kinds: dict[UUID, SlipLook | GroupLook] = {}
        self._picked: list[UUID] = []
        self._current: UUID | None = None
        self._cut: tuple[UUID, ...] = ()

    @property
    def look(self) -> WallLook:
        """What hangs on the wall."""
        return self._look

    @property
    def picked(self) -> tuple[UUID, ...]:
        """The picked slips, in the order in which they were picked."""
        return tuple(self._picked)

    @property
    def cut(self) -> tuple[UUID, ...]:
        """The slips that were cut, to be pasted elsewhere."""
        return self._cut

    @property
    def current(self) -> UUID | None:
        """The slip or the group at which the keyboard is."""
        return self._current

    @property
    def slip(self) -> SlipLook | None:
        """The slip at which the keyboard is, or None."""
        found = self._kinds.get(self._current) if self._current is not None else None
        return found if isinstance(found, SlipLook) else None

    @property
    def group(self) -> GroupLook | None:
        """The group at whose header card the keyboard is, or None."""
        found = self._kinds.get(self._current) if self._current is not None else None
        return found if isinstance(found, GroupLook) else None

    @property
    def first(self) -> UUID | None:
        """The first group or slip in the order of reading."""
        return next(iter(_ids(self._look)), None)

    @property
    def last(self) -> UUID | None:
        """The last one."""
        return next(iter(reversed(_ids(self._look))), None)

    @property
    def meant(self) -> tuple[UUID, ...]:
        """The slips that an act is for: those picked, else the one at the keyboard."""
        if self._picked:
            return tuple(self._picked)
        return (self.slip.id,) if self.slip is not None else ()

    def show_wall(self, look: WallLook) -> None:
        """Take a wall; what is gone is no longer picked, and the keyboard goes to what is left."""
        before, self._look = self._look, look
        self._kinds = {one.id: one for one in look.slips()}
        self._kinds.update((one.id, one) for one in look.groups)
        self._picked = [id for id in self._picked if id in self._kinds]
        self._cut = tuple(id for id in self._cut if id in self._kinds)
        if self._current not in self._kinds:
            self._current = self._nearest(before)

    def pick(self, ids: Sequence[UUID]) -> None:
        """Pick these slips and no others."""
        self._picked = [id for id in ids if isinstance(self._kinds.get(id), SlipLook)]
        self.changed.emit()

    def toggle(self, id: UUID) -> None:
        """Pick a slip too, or not any more."""
        rest = [one for one in self._picked if one != id]
        self.pick(rest if id in self._picked else [*rest, id])

    def go_to(self, id: UUID | None) -> None:
        """Bring the keyboard to a slip or a group."""
        if id != self._current and (id is None or id in self._kinds):
            self._current = id
            self.changed.emit()

    def cut_out(self) -> None:
        """Cut what is meant; it stays where it lies until it is pasted."""
        self._cut = self.meant
        self.changed.emit()

    def paste(self) -> None:
        """Move what was cut to where the keyboard is: into that group, before that slip."""
        cut, self._cut = self._cut, ()
        if not cut:
            return
        group, to = self.group, None
        slip = self.slip
        if group is None and slip is not None:
            group = self._look.group(slip.group_id)
            stay = [one.id for one in self._look.row_of(slip) if one.id not in cut]
            to = stay.index(slip.id) if slip.id in stay else None
        self.move_wanted.emit(cut, None if group is None else group.id, to)
        self.changed.emit()

    def _nearest(self, before: WallLook) -> UUID | None:
        """Return where the keyboard goes when what it was at is gone: to its neighbour."""
        ids = _ids(before)
        if self._current in ids:
            at = ids.index(self._current)
            left = [id for id in (*ids[at:], *reversed(ids[:at])) if id in self._kinds]
            if left:
                return left[0]
        return next(iter(_ids(self._look)), None)


def _ids(look: WallLook) -> list[UUID]:
    ids = [id for group in look.groups for id in (group.id, *(one.id for one in group.slips))]
    return ids + [slip.id for slip in look.lone]
