"""What board and outline show, in the words of the window's language."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from domain.model.wall_plan import EDGE, HEADER, Box, group_box, slip_box


@dataclass(frozen=True, slots=True)
class OriginalLook:
    """A note inside slips that lie together.

    Attributes:
        id: of the note.
        tone: key of the side that wrote it.
        side: the side's name.
        text: the note.
    """

    id: UUID
    tone: str
    side: str
    text: str

    @property
    def spoken(self) -> str:
        """The note as a screen reader says it."""
        return f"{self.side}: {self.text}"


@dataclass(frozen=True, slots=True)
class SlipLook:
    """A slip.

    Attributes:
        id: of the slip.
        text: its words.
        tones: key and letter of each side that wrote in it.
        sides: their names, in one text.
        x: left edge on the board.
        y: upper edge on the board.
        group_id: the group in which it lies, or None.
        originals: the notes in it, where several lie together.
        together: says so, and how many; empty for a single note.
    """

    id: UUID
    text: str
    tones: tuple[tuple[str, str], ...]
    sides: str
    x: int
    y: int
    group_id: UUID | None = None
    originals: tuple[OriginalLook, ...] = ()
    together: str = ""

    @property
    def spoken(self) -> str:
        """The slip as a screen reader says it."""
        return ". ".join(part for part in (f"{self.sides}: {self.text}", self.together) if part)

    @property
    def box(self) -> Box:
        """What it covers on the board."""
        return slip_box(self.x, self.y)


@dataclass(frozen=True, slots=True)
class GroupLook:
    """A group.

    Attributes:
        id: of the group.
        title: as it was written on the header card, perhaps empty.
        shown: the title, or words that say there is none yet.
        count: how many slips lie under it, in words.
        x: left edge of its frame.
        y: upper edge of its frame.
        slips: what lies under it, in order.
    """

    id: UUID
    title: str
    shown: str
    count: str
    x: int
    y: int
    slips: tuple[SlipLook, ...]

    @property
    def spoken(self) -> str:
        """The header card as a screen reader says it."""
        return f"{self.shown}, {self.count}"

    @property
    def box(self) -> Box:
        """The frame around header card and slips."""
        return group_box(self.x, self.y, len(self.slips))

    @property
    def header(self) -> Box:
        """What the header card covers."""
        box = self.box
        return Box(box.x + EDGE, box.y + EDGE, box.width - 2 * EDGE, HEADER)


@dataclass(frozen=True, slots=True)
class WallLook:
    """All of it.

    Attributes:
        groups: in their order.
        lone: the slips that lie in no group.
        lone_title: heading of these in the outline.
    """

    groups: tuple[GroupLook, ...] = ()
    lone: tuple[SlipLook, ...] = ()
    lone_title: str = ""

    def slips(self) -> Iterator[SlipLook]:
        """Give every slip, those of the groups first."""
        for group in self.groups:
            yield from group.slips
        yield from self.lone

    def slip(self, id: UUID | None) -> SlipLook | None:
        """Return a slip, or None where it is not shown."""
        return next((one for one in self.slips() if one.id == id), None)

    def group(self, id: UUID | None) -> GroupLook | None:
        """Return a group, or None where it is not shown."""
        return next((one for one in self.groups if one.id == id), None)

    def row_of(self, slip: SlipLook) -> tuple[SlipLook, ...]:
        """Return the slips among which a slip is ordered: of its group, or the lone ones."""
        group = self.group(slip.group_id)
        return self.lone if group is None else group.slips
