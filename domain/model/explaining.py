"""What a status, a flag or a number means, told to a salesperson: no formula, but a next step.

Each explanation has three parts: what it says, with the claim's own numbers; what would change it;
and what to do. Windows show it beside the word, documents print its short form as a legend.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from domain.marking import Translate, fill, mark
from domain.model.meanings import (
    AT_LEAST,
    AT_MOST,
    FLAGS,
    MESSAGE_FLAGS,
    NO_THRESHOLD,
    STALE_UNHEARD,
    THIN,
    TURNING_DECIDING,
    UNTESTED,
    UNTESTED_OLD,
    Parts,
)
from domain.model.message_flags import DAYS_ALLOWED, DaysAllowed, MessageFlag
from domain.model.statistics.posterior import LEVEL, ClaimStatus


@dataclass(frozen=True, slots=True)
class ClaimNumbers:
    """The numbers of a claim as an explanation says them.

    Attributes:
        status: what the answers say of it.
        support: how many customers said just this.
        against: how many said otherwise.
        low: lower end of the share's interval, in [0, 1].
        high: upper end.
        threshold: share from which (or up to which) the claim holds; None where it does not say
            how many it speaks of.
        at_most: it holds up to the threshold instead of from there on.
        missing: answers still needed until there can be a verdict; 0 where there are enough.
        level: of the interval, in (0, 1).
        largest: share of the answers that came through the one who brought most.
        answered: how many of those who could have answered did, as far as it was written down.
        leads: how many could have answered.
        heard_days: days since a customer was heard last, or None.
        deciding: the claim is of the highest importance: it decides what is said.
    """

    status: ClaimStatus
    support: int = 0
    against: int = 0
    low: float = 0.0
    high: float = 1.0
    threshold: float | None = None
    at_most: bool = False
    missing: int = 0
    level: float = LEVEL
    largest: float = 1.0
    answered: int = 0
    leads: int = 0
    heard_days: int | None = None
    deciding: bool = False

    @property
    def arguments(self) -> Mapping[str, object]:
        """Values of the places in the sentences; shares as "of 100 customers"."""
        return {
            "support": self.support,
            "n": self.support + self.against,
            "low": round(100 * self.low),
            "high": round(100 * self.high),
            "tau": "" if self.threshold is None else round(100 * self.threshold),
            "missing": self.missing,
            "level": round(100 * self.level),
            "largest": round(100 * self.largest),
            "answered": self.answered,
            "leads": self.leads,
            "days": self.heard_days or 0,
        }


@dataclass(frozen=True, slots=True)
class Explanation:
    """What stands beside a word, in three parts; each a marked English literal with places.

    Attributes:
        means: what it says.
        changes: what would change it, or empty.
        advice: what to do next, or empty.
        arguments: value of each place.
    """

    means: str
    changes: str = ""
    advice: str = ""
    arguments: Mapping[str, object] = field(default_factory=dict)

    def parts(self, translate: Translate) -> tuple[str, ...]:
        """Say each part in a language; empty ones are left out."""
        said = (self.means, self.changes, self.advice)
        return tuple(fill(translate(part), self.arguments) for part in said if part)

    def said(self, translate: Translate) -> str:
        """Say all of it in a language, in one paragraph."""
        return " ".join(self.parts(translate))


def explain_status(numbers: ClaimNumbers) -> Explanation:
    """Explain what customers' answers say of a claim."""
    means, changes, advice = _status_parts(numbers)
    return Explanation(means, changes, advice, numbers.arguments)


def explain_flag(code: str, numbers: ClaimNumbers) -> Explanation | None:
    """Explain a flag beside a claim's status; None for a code that the method does not know."""
    if code == "stale" and numbers.heard_days is None:
        return Explanation(*STALE_UNHEARD)
    if code == "turning" and numbers.deciding:
        return Explanation(*TURNING_DECIDING)
    parts = FLAGS.get(code)
    return Explanation(*parts, arguments=numbers.arguments) if parts else None


def explain_message_flag(flag: MessageFlag, allowed: DaysAllowed = DAYS_ALLOWED) -> Explanation:
    """Explain what the claims under a message ask of it, with the days allowed for it."""
    return Explanation(*MESSAGE_FLAGS[flag], arguments={"days": allowed.of(flag) or 0})


UNSUPPORTED: Final = Explanation(
    mark("No claim carries this message: it stands on nothing that customers said."),
    mark("Once a claim carries it, this goes away."),
    mark("Tie it to a claim that customers bear out, or stop using it."),
)
"""A message without a claim that bears its load."""


def _status_parts(numbers: ClaimNumbers) -> Parts:
    if numbers.status is ClaimStatus.UNTESTED:
        return UNTESTED_OLD if numbers.support + numbers.against else UNTESTED
    if numbers.status is ClaimStatus.THIN:
        return THIN
    if numbers.threshold is None:
        return NO_THRESHOLD
    return (AT_MOST if numbers.at_most else AT_LEAST)[numbers.status]


DISPUTE: Final = Explanation(*FLAGS["disputed"])
"""A claim on which the sides are far apart, right after they have rated it."""

STATUS_LEGEND: Final[Mapping[ClaimStatus, str]] = {
    ClaimStatus.UNTESTED: mark("customers have not answered yet"),
    ClaimStatus.THIN: mark("too few answers for a verdict"),
    ClaimStatus.SUPPORTED: mark("customers bear it out"),
    ClaimStatus.CONTESTED: mark("answered often, and it can go either way"),
    ClaimStatus.CONTRADICTED: mark("customers say otherwise"),
}
"""A status in half a line, for a legend without numbers."""

FLAG_LEGEND: Final[Mapping[str, str]] = {
    "stale": mark("not asked for a long time"),
    "disputed": mark("the two sides see it very differently"),
    "drifting": mark("answered otherwise than last time"),
    "turning": mark("leads answer otherwise since the last version"),
    "single_source": mark("nearly all answers came through one person"),
    "one_way": mark("only the owner has said it"),
    "own_effect": mark("this number speaks of our own campaign before it speaks of customers"),
    "low_coverage": mark("few of the leads have an answer"),
}
"""A flag in half a line, for a legend without numbers."""
