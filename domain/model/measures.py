"""What both departments are measured by: the same number and kinds of measures on both sides.

Names, least n and context of a measure are the catalogue's; here stands what each of them is.
Agreement of the departments is none of them: the sides are supposed to know different things.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Owner(StrEnum):
    """Whose work a measure is first of all about."""

    MARKETING = "marketing"
    SHARED = "shared"
    SALES = "sales"


SIDES: Final = (Owner.MARKETING, Owner.SALES)
"""Both of them or neither."""


class Kind(StrEnum):
    """What a measure looks at; both sides have as many of each kind."""

    ACTIVITY = "activity"
    QUALITY = "quality"
    TIMELINESS = "timeliness"
    OBLIGATIONS = "obligations"
    RESULT = "result"


class Form(StrEnum):
    """What a measure is a number of."""

    RATE = "rate"
    COST = "cost"
    COUNT = "count"
    PER = "per"
    MINUTES = "minutes"
    SHARE = "share"
    SCORE = "score"
    DAYS = "days"


class Better(StrEnum):
    """Which way a measure is better; a number that is neither is told without colour."""

    MORE = "more"
    LESS = "less"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure.

    Attributes:
        code: of the measure, as the catalogue knows it.
        owner: whose work it is about.
        kind: what it looks at.
        form: what it is a number of.
        better: which way it is better.
        front: it stands on the card of its owner; the others stand in the whole table.
        named_as: code of the catalogue's measure whose name and least n it has.
        context: what the other side or the market controls, where the catalogue names nothing.
    """

    code: str
    owner: Owner
    kind: Kind
    form: Form = Form.RATE
    better: Better = Better.MORE
    front: bool = False
    named_as: str = ""
    context: tuple[str, ...] = ()

    @property
    def known_as(self) -> str:
        """Code by which the catalogue knows it."""
        return self.named_as or self.code


def _of(owner: Owner) -> tuple[Measure, Measure]:
    """Return how well a department keeps what it owes the other."""
    kind, waits = Kind.OBLIGATIONS, ("returned_by_other_side",)
    on_time = f"{owner}_on_time"
    return (
        Measure(on_time, owner, kind, front=True, named_as="obligation_on_time", context=waits),
        Measure(f"{owner}_first_time_right", owner, kind, named_as="first_time_right"),
    )


_M, _S, _BOTH = Owner.MARKETING, Owner.SALES, Owner.SHARED

MEASURES: Final = (
    Measure("ctr", _M, Kind.ACTIVITY, front=True),
    Measure("clicks", _M, Kind.ACTIVITY, Form.COUNT, Better.NEITHER),
    Measure("cpc", _M, Kind.ACTIVITY, Form.COST, Better.LESS),
    Measure("valid_contact_rate", _M, Kind.QUALITY, front=True),
    Measure("cost_per_qualified", _M, Kind.QUALITY, Form.COST, Better.LESS, front=True),
    Measure("cpl", _M, Kind.QUALITY, Form.COST, Better.LESS),
    Measure("lead_context_on_time", _M, Kind.TIMELINESS, front=True),
    Measure("message_review_on_time", _M, Kind.TIMELINESS, front=True),
    *_of(_M),
    Measure("contact_rate", _S, Kind.ACTIVITY, front=True),
    Measure("attempts_per_lead", _S, Kind.ACTIVITY, Form.PER, Better.NEITHER),
    Measure("speed_to_lead", _S, Kind.ACTIVITY, Form.MINUTES, Better.LESS),
    Measure("close_rate", _S, Kind.QUALITY, front=True),
    Measure("call_score", _S, Kind.QUALITY, Form.SCORE, front=True),
    Measure("feedback_completeness", _S, Kind.QUALITY, Form.SHARE),
    Measure("within_sla_share", _S, Kind.TIMELINESS, front=True),
    Measure("feedback_timeliness", _S, Kind.TIMELINESS, front=True),
    *_of(_S),
    Measure("qualification_rate", _BOTH, Kind.RESULT, front=True),
    Measure("qualified", _BOTH, Kind.RESULT, Form.COUNT, front=True),
    Measure("opportunity", _BOTH, Kind.RESULT, Form.COUNT, front=True),
    Measure("won", _BOTH, Kind.RESULT, Form.COUNT, front=True, context=("cohort_age",)),
    Measure("cost_per_won", _BOTH, Kind.RESULT, Form.COST, Better.LESS, front=True),
    Measure("coverage", _BOTH, Kind.RESULT, front=True),
    Measure("lead_to_won", _BOTH, Kind.RESULT),
    Measure("persona_health", _BOTH, Kind.RESULT, Form.SHARE),
    Measure("loop_days", _BOTH, Kind.RESULT, Form.DAYS, Better.NEITHER),
    Measure("obligation_on_time", _BOTH, Kind.RESULT),
)
"""Every measure of the scoreboard, in the order in which it is shown."""


def of_owner(owner: Owner, *, front: bool = False) -> Sequence[Measure]:
    """Return the measures of an owner, all of them or those on its card."""
    return [one for one in MEASURES if one.owner is owner and (one.front or not front)]
