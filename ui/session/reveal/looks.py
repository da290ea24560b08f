"""What the difference board shows, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class NoteLook:
    """A note on a card.

    Attributes:
        tone: key of the side that wrote it.
        side: the side's name.
        text: the note.
        persona: whom it speaks of, where the notes speak of different personas.
    """

    tone: str
    side: str
    text: str
    persona: str = ""

    @property
    def letter(self) -> str:
        """The letter that stands for the side where there is little room."""
        return self.side[:1]


@dataclass(frozen=True, slots=True)
class PointLook:
    """A card of the board: a lone note, a point of several, or a suggested pair.

    Attributes:
        key: of the point; of the first note in a suggestion.
        notes: what it holds.
        sub: a quiet line beneath, e.g. what the room made of it.
        sub_role: colour of that line.
        claimable: "Make a claim" stands on the card itself.
        partner: key of the second note in a suggestion, else None.
    """

    key: UUID
    notes: tuple[NoteLook, ...]
    sub: str = ""
    sub_role: str = "muted"
    claimable: bool = False
    partner: UUID | None = None

    def spoken(self) -> str:
        """Return the card as a screen reader says it."""
        return ". ".join(
            f"{note.side}: {note.text}" + (f" ({note.persona})" if note.persona else "")
            for note in self.notes
        )


@dataclass(frozen=True, slots=True)
class LaneLook:
    """A column of the board, or the band above the columns.

    Attributes:
        key: tone of its head.
        title: its name.
        hint: how many points, and what to ask.
        points: its cards, in the order of talk.
        band: it lies across, above the columns.
    """

    key: str
    title: str
    hint: str
    points: tuple[PointLook, ...]
    band: bool = False


@dataclass(frozen=True, slots=True)
class BoardLook:
    """The whole board.

    Attributes:
        chips: questions with their counts: key, words, count.
        chosen: key of the question shown.
        share: how much of what was said both sides said, never without its n.
        share_of: what the share is of.
        conflicts: how many contradictions there are.
        conflicts_of: words under that number.
        lanes: the band of contradictions if there are any, then the columns.
        talked: how many points are talked through.
        more_to_talk: there are points that are not.
    """

    chips: tuple[tuple[str, str, int | None], ...]
    chosen: str
    share: str
    share_of: str
    conflicts: int
    conflicts_of: str
    lanes: tuple[LaneLook, ...]
    talked: str
    more_to_talk: bool


@dataclass(frozen=True, slots=True)
class PartnerLook:
    """A note that may speak of the same as an opened point.

    Attributes:
        key: of the point in which it lies.
        pair: the note of the opened point that it is like, and itself.
        note: its words.
    """

    key: UUID
    pair: tuple[UUID, UUID]
    note: NoteLook


@dataclass(frozen=True, slots=True)
class PointPanelLook:
    """One point, opened.

    Attributes:
        key: of the point.
        kind_word: how the sides differ in it.
        notes: what it holds.
        kinds: what people may say instead: key and words; fewer than two leave no choice.
        kind: key of what is said now.
        outcomes: what the room may make of it: key and words.
        outcome: key of what it made.
        resolution: the room's words.
        claims: code and sentence of the claims that grew from it.
        restating: key and name of each side that says another's view first, and whether it has.
        partners: notes that may belong to it, the likeliest first.
        open: it is not talked through yet.
        splittable: it can be taken apart.
        drafted: a claim was begun from it and not finished.
    """

    key: UUID
    kind_word: str
    notes: tuple[NoteLook, ...]
    kinds: tuple[tuple[str, str], ...]
    kind: str
    outcomes: tuple[tuple[str, str], ...]
    outcome: str
    resolution: str
    claims: tuple[tuple[str, str], ...]
    restating: tuple[tuple[str, str, bool], ...]
    partners: tuple[PartnerLook, ...]
    open: bool
    splittable: bool
    drafted: bool
