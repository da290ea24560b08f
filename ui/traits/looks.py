"""What the pane of the scales shows, in the language of the window."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.sides import Side


@dataclass(frozen=True, slots=True)
class MarkLook:
    """The mark of a side on a scale.

    Attributes:
        side: whose it is.
        name: what the side is called.
        place: 0 at the left pole to 10 at the right one.
        told: the place in words.
    """

    side: Side
    name: str
    place: int
    told: str


@dataclass(frozen=True, slots=True)
class TraitLook:
    """A scale.

    Attributes:
        id: identity.
        code: ``T01``.
        left: the phrase at place 0.
        right: the phrase at place 10.
        marks: of each side that put one, in the order of drawing.
        gap: how far apart the departments stand, in words.
        tone: ``good`` where they see the same, ``warn`` where customers must tell, ``muted``.
        owner: with whom the owner stands, or empty.
        question: what to ask customers, or empty.
    """

    id: UUID
    code: str
    left: str
    right: str
    marks: tuple[MarkLook, ...]
    gap: str
    tone: str
    owner: str
    question: str

    @property
    def told(self) -> str:
        """The scale in words: each mark, then what lies between them."""
        marks = [f"{one.name}: {one.told}" for one in self.marks]
        return ". ".join(part for part in (*marks, self.gap, self.owner, self.question) if part)

    def place_of(self, side: Side) -> int | None:
        """Return where a side put its mark, or None."""
        return next((one.place for one in self.marks if one.side is side), None)
