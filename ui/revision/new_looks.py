"""What the pane of what is new shows, in the words of the window's language."""

from dataclasses import dataclass
from enum import Enum, auto
from uuid import UUID


class RowKind(Enum):
    """What a row is."""

    HEADING = auto()
    THEME = auto()
    SUGGESTION = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row of the list.

    Attributes:
        kind: what it is.
        text: its words.
        beside: who said it, or how many did; empty where there is nothing to say.
        id: of the group or the report; None for headings and suggestions.
        ids: reports that it stands for: its own, or those of the suggestion.
        home: the group to which a suggestion would add, or None.
        inside: it lies in a group or a suggestion.
        spoken: what a screen reader says.
    """

    kind: RowKind
    text: str
    beside: str = ""
    id: UUID | None = None
    ids: tuple[UUID, ...] = ()
    home: UUID | None = None
    inside: bool = False
    spoken: str = ""

    @property
    def key(self) -> tuple[RowKind, object]:
        """What it is known by while the list changes."""
        return self.kind, self.id or self.ids or self.text


@dataclass(frozen=True, slots=True)
class ThemeLook:
    """The group that is worded.

    Attributes:
        id: of the group.
        title: its code.
        text: the claim that it proposes.
        field: key of its topic.
        persona: key of its persona.
        state: whether it is proposed, or what it lacks.
    """

    id: UUID
    title: str
    text: str
    field: str
    persona: str
    state: str
