"""What is shown of the scoring of a call: how far it is, both scores, and what was objected."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from domain.model.call_scoring import DisputeOutcome
from domain.model.sides import Side
from ui.direction.looks import Line


class ScoreAct(StrEnum):
    """What can be done with the score of a call."""

    MARKETING = "marketing"
    SALES = "sales"
    SHOW = "show"
    THIRD = "third"
    DISPUTE = "dispute"
    ANSWER = "answer"
    SETTLE = "settle"
    COACH = "coach"


PAPERS = {ScoreAct.MARKETING: Side.MARKETING, ScoreAct.SALES: Side.SALES}
"""Which department's rating an act opens."""


@dataclass(frozen=True, slots=True)
class ScoresLook:
    """The scoring of a call.

    Attributes:
        call_id: the call.
        lines: how far each department is, or what came of it.
        acts: what can be done, with the words of its button, the usual one first.
        heads: of the table of both ratings; empty before they are shown.
        rows: its cells.
        remarks: what the raters wrote, and what was agreed.
        disputes: what was objected, answered and settled.
        consultant: code of the scored person.
    """

    call_id: UUID
    lines: tuple[Line, ...]
    acts: tuple[tuple[ScoreAct, str], ...] = ()
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    remarks: tuple[Line, ...] = ()
    disputes: tuple[Line, ...] = ()
    consultant: str = ""


@dataclass(frozen=True, slots=True)
class ScoreTyped:
    """What the form of an act holds.

    Attributes:
        act: what is done.
        who: code of who does it.
        words: the reason, the answer, or what was agreed.
        outcome: how a dispute ends.
        points: the score that holds since, as typed.
        day: of the coaching.
    """

    act: ScoreAct
    who: str = ""
    words: str = ""
    outcome: DisputeOutcome = DisputeOutcome.STANDS
    points: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class PaperQuestion:
    """A question as a rater sees it.

    Attributes:
        code: names it.
        text: what it asks.
        worth: what an answer does to the score.
        guide: points, and what deserves them.
        scored: it is answered by points; else by whether it happened.
        may_skip: it may be called not applicable.
        group: the heading that begins with it; empty where none does.
    """

    code: str
    text: str
    worth: str
    guide: tuple[tuple[int, str], ...]
    scored: bool
    may_skip: bool
    group: str = ""


@dataclass(frozen=True, slots=True)
class PaperLook:
    """The paper of one rater. It is seen by nobody else before both are shown.

    Attributes:
        title: the call.
        rater: for whom, and by whom.
        tone: of the department.
        questions: in order.
        answers: what was said so far, by question: ``"0"`` to ``"4"``, or ``NOT_APPLICABLE``.
        note: the rater's remark.
        missing: how many questions are without an answer.
    """

    title: str
    rater: str
    tone: str
    questions: tuple[PaperQuestion, ...]
    answers: dict[str, str]
    note: str
    missing: int


NOT_APPLICABLE = "n"
"""Key of the answer that a question does not apply."""


@dataclass(frozen=True, slots=True)
class Back:
    """Until when showing can be taken back, or None."""

    until: datetime | None
