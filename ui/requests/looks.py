"""What the requests' page shows, in the words of the window's language."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.requests import RequestStep
from ui.direction.looks import CardLook, Line

Choices = tuple[tuple[str, str], ...]
"""What can be chosen, each a key and its words."""


@dataclass(frozen=True, slots=True)
class SideLook:
    """A half of the board: who owes whom, how that is kept, and the items.

    Attributes:
        title: who owes.
        tone: of the side that owes.
        figures: how it is kept, a line each; the same lines on both halves.
        cards: the items that the chosen filter stands for.
        nothing: what is said where there are none.
    """

    title: str
    tone: str
    figures: tuple[Line, ...]
    cards: tuple[CardLook, ...]
    nothing: str


@dataclass(frozen=True, slots=True)
class RequestLook:
    """A request as the panel beside the board tells it.

    Attributes:
        id: identity.
        title: its code.
        text: what is owed.
        status: word of its state.
        tone: of the state.
        sign: of the state; empty for that of the tone.
        parts: captions with lines.
        steps: what can be done with it, each with the words of its button, the usual one first.
        draft: it was not asked for yet: it can be changed or taken away.
        history: its steps, the newest first.
    """

    id: UUID
    title: str
    text: str
    status: str
    tone: str
    sign: str
    parts: tuple[tuple[str, tuple[Line, ...]], ...]
    steps: tuple[tuple[RequestStep, str], ...]
    draft: bool
    history: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class AskTyped:
    """An ask as the form holds it: keys and texts as they stand.

    Attributes:
        obligation: key of the standing obligation of which it is an item, or empty.
        what: what is asked for.
        provider, requester: codes of positions.
        decision: for which decision.
        form: in which form.
        due: by when, as typed; may be empty.
        counts_from: from when the time allowed counts, as typed; may be empty.
        activity: code of an activity, or empty.
    """

    obligation: str = ""
    what: str = ""
    provider: str = ""
    requester: str = ""
    decision: str = ""
    form: str = ""
    due: str = ""
    counts_from: str = ""
    activity: str = ""


@dataclass(frozen=True, slots=True)
class ObligationChoice:
    """A standing obligation as the form offers it.

    Attributes:
        key: identity as text.
        words: code and name.
        typed: what choosing it fills in.
        allowed: by when, in the register's words.
        from_moment: its time counts from a moment that the form asks for.
    """

    key: str
    words: str
    typed: AskTyped
    allowed: str
    from_moment: bool


@dataclass(frozen=True, slots=True)
class AskChoices:
    """Everything that can be chosen for an ask."""

    obligations: tuple[ObligationChoice, ...]
    positions: Choices
    activities: Choices


@dataclass(frozen=True, slots=True)
class StepTyped:
    """A step as its form holds it."""

    step: RequestStep
    by: str
    note: str
    when: str
