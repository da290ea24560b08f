"""The session: steps in order, private notes, seals, the reveal and what was made of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.model.fields import PersonaField
from domain.model.sides import Side


class StepKind(StrEnum):
    """What is done in a step; each kind has a page of its own."""

    OPENING = "opening"
    BRIEFING = "briefing"
    DRAWING = "drawing"
    SHORTLIST = "shortlist"
    UNSEALING = "unsealing"
    REVEAL = "reveal"
    DIFFERENCES = "differences"
    CLAIMS = "claims"
    BREAK = "break"
    RATING = "rating"
    TEST_LIST = "test_list"
    RECAP = "recap"
    MESSAGES = "messages"
    FEEDBACK_FORM = "feedback_form"
    RESPONSIBILITIES = "responsibilities"
    OBLIGATIONS = "obligations"
    FIGURES = "figures"
    EVIDENCE = "evidence"
    DECIDING = "deciding"
    IMPACT = "impact"
    CLOSING = "closing"
    ACTIVITY = "activity"


class Ask(StrEnum):
    """What the sides are asked behind the curtain; in a session each question is asked once.

    ``CUSTOMER``: how they see the customer. ``SEGMENTS``: who could buy. ``MESSAGES``: what to
    tell the customer. ``PROPOSALS``: what to change in the persona.
    """

    CUSTOMER = "customer"
    SEGMENTS = "segments"
    MESSAGES = "messages"
    PROPOSALS = "proposals"


class InputMode(StrEnum):
    """How a side's notes come into the program (method, A.4); all three end in a seal.

    ``TURN``: the side types itself. ``SCRIBE``: the facilitator types its paper slips and the
    side confirms. ``PREWORK``: a workbook handed in, sealed without being shown.
    """

    TURN = "turn"
    SCRIBE = "scribe"
    PREWORK = "prework"


class StepState(StrEnum):
    """How far a step is."""

    AHEAD = "ahead"
    CURRENT = "current"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Session:
    """One sitting of the sides, led by the facilitator along an agenda.

    Attributes:
        id: identity.
        number: 1 for the first session of the workspace.
        agenda: code of the agenda, e.g. ``compact``, or of one of the workspace's own.
        started_at: when, in UTC.
        ended_at: when it was closed, or None while it runs.
        ground_rules: the room has agreed to the rules of the game.
        paused_at: when the room stopped for the day, or None while it sits together.
        title: name of the agenda, where it is one of the workspace's own.
        read_at: when the room last ended its silent reading before the time for it was over.
    """

    id: UUID
    number: int
    agenda: str
    started_at: datetime
    ended_at: datetime | None = None
    ground_rules: bool = False
    paused_at: datetime | None = None
    title: str = ""
    read_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a session.

    Attributes:
        id: identity.
        session_id: the session it belongs to.
        position: order, 0 first.
        code: ``C03``, unique in the session; the catalogue gives its title and what to say.
        kind: what is done in it.
        minutes: planned time, as changed by hand.
        state: ahead, current or done.
        recheck: an earlier step was worked on again after this one: look at it once more.
        spent_seconds: time used while it was current, without the stretch still running.
        running_since: when the timer was last started, in UTC, or None while it stands.
        begun_because: why it was begun although it lacked what it needs; empty where it did not.
        planned: minutes that the agenda gave it, before anybody changed them.
        title: its name, where it is not the catalogue's; in the words of who wrote it.
        say: what the facilitator says, where it is not the catalogue's.
        do: what people do, a line each, where it is not the catalogue's.
        asks: what is asked behind the curtain, in a step in which sides write.
        sides: the sides that write in it, in order.
        origin: code of the step of the method, or of the library, that gives its words where its
            own code does not.
    """

    id: UUID
    session_id: UUID
    position: int
    code: str
    kind: StepKind
    minutes: int
    state: StepState = StepState.AHEAD
    recheck: bool = False
    spent_seconds: int = 0
    running_since: datetime | None = None
    begun_because: str = ""
    planned: int = 0
    title: str = ""
    say: str = ""
    do: str = ""
    asks: Ask | None = None
    sides: tuple[Side, ...] = ()
    origin: str = ""

    def spent_at(self, now: datetime) -> int:
        """Return the seconds used up to a moment, never negative even if the clock went back."""
        if self.running_since is None:
            return self.spent_seconds
        return self.spent_seconds + max(0, int((now - self.running_since).total_seconds()))

    def left_at(self, now: datetime) -> int:
        """Return the seconds left of the planned time; negative once it has run over."""
        return self.minutes * 60 - self.spent_at(now)

    def stopped_at(self, moment: datetime) -> "Step":
        """Return the step with its clock standing, what it used up to a moment counted."""
        return replace(self, spent_seconds=self.spent_at(moment), running_since=None)


@dataclass(frozen=True, slots=True)
class Writing:
    """One question asked behind the curtain in a session: each side writes, seals, all is opened.

    The steps of the agenda say when which side writes; one reveal opens all of it. Its identity
    is that of the veil which hides it until then.

    Attributes:
        id: identity.
        session_id: the session.
        asks: the question.
        seated: the side that has the laptop now, or None.
        begun: the sides that have written at least once, in order.
    """

    id: UUID
    session_id: UUID
    asks: Ask
    seated: Side | None = None
    begun: tuple[Side, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """One slip (phiếu) that a side wrote behind the curtain. Never changed after the reveal.

    Attributes:
        id: identity.
        session_id: the session in which it was written.
        writing_id: the question that it answers.
        code: what people say, ``C03-SALES-03``.
        side: who wrote it; the author inside a side is not recorded.
        field: slot of the persona it speaks of; None where the question is not about one.
        position: order of entry within the side.
        text: the note.
        of_ten: in how many of ten customers the owner believes it true, or None.
        persona_id: the persona it speaks of, where the room draws more than one.
    """

    id: UUID
    session_id: UUID
    writing_id: UUID
    code: str
    side: Side
    field: PersonaField | None
    position: int
    text: str
    of_ten: int | None = None
    persona_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Seal:
    """Proof that a side's notes were fixed before the other side's were seen.

    Attributes:
        id: identity.
        session_id: the session.
        writing_id: the question that the notes answer.
        side: whose notes.
        turn: 1 for the first seal; 2 and on when it was opened and sealed again.
        salt: 32 hexadecimal digits, random.
        digest: SHA-256 over salt and canonical notes, 64 hexadecimal digits.
        sealed_at: when, in UTC.
        reopened_at: when the side opened it again before the reveal, or None.
        mode: how the notes came in.
    """

    id: UUID
    session_id: UUID
    writing_id: UUID
    side: Side
    turn: int
    salt: str
    digest: str
    sealed_at: datetime
    reopened_at: datetime | None = None
    mode: InputMode = InputMode.TURN


@dataclass(frozen=True, slots=True)
class Reveal:
    """The one act that opens all seals of a question.

    Attributes:
        id: identity.
        session_id: the session.
        writing_id: the question whose notes it opens.
        revealed_at: when, in UTC.
        columns: order of the sides on the projector, drawn by lot.
        taken_back_at: when the facilitator took it back within the moment allowed, or None.
        done_because: why it was done although a side had not drawn; empty where all had.
    """

    id: UUID
    session_id: UUID
    writing_id: UUID
    revealed_at: datetime
    columns: tuple[Side, ...]
    taken_back_at: datetime | None = None
    done_because: str = ""


class ComparisonKind(StrEnum):
    """How the pictures of the sides lie to each other in one point."""

    CONFLICT = "conflict"
    OWNER_ONLY = "owner_only"
    ONLY_SALES = "only_sales"
    ONLY_MARKETING = "only_marketing"
    BOTH = "both"


class Outcome(StrEnum):
    """What the room made of a point after talking."""

    OPEN = "open"
    ONE_CLAIM = "one_claim"
    TWO_CLAIMS = "two_claims"
    NOT_ABOUT_CUSTOMER = "not_about_customer"
    PARKED = "parked"


TALK_ORDER = (
    ComparisonKind.CONFLICT,
    ComparisonKind.OWNER_ONLY,
    ComparisonKind.ONLY_SALES,
    ComparisonKind.ONLY_MARKETING,
    ComparisonKind.BOTH,
)
"""Contradictions first, what all agree on last (method, A.5)."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One point of the difference board: notes that speak of the same thing.

    Attributes:
        id: identity.
        session_id: the session.
        position: order on the board within its kind.
        field: slot of the persona.
        kind: both, conflict, one side only, owner only; confirmed by people.
        note_ids: the notes and owner's statements that lie in it.
        outcome: what the room made of it.
        resolution: the room's words on it.
        restated: the sides that have said the other's view so that the other nodded.
    """

    id: UUID
    session_id: UUID
    position: int
    field: PersonaField
    kind: ComparisonKind
    note_ids: tuple[UUID, ...]
    outcome: Outcome = Outcome.OPEN
    resolution: str = ""
    restated: tuple[Side, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptApart:
    """Two notes that look alike, and of which people said that they mean different things.

    Attributes:
        id: identity.
        session_id: the session.
        note_ids: the two notes.
    """

    id: UUID
    session_id: UUID
    note_ids: tuple[UUID, ...]
