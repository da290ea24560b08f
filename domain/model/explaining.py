"""What a status, a flag or a number means, told to a salesperson: no formula, but a next step.

Each explanation has three parts: what it says, with the claim's own numbers; what would change it;
and what to do. Windows show it beside the word, documents print its short form as a legend.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from domain.marking import Translate, fill, mark
from domain.model.message_flags import DAYS_ALLOWED, MessageFlag
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
        heard_days: days since a customer was heard last, or None.
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
    heard_days: int | None = None

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
        return Explanation(*_STALE_UNHEARD)
    parts = _FLAGS.get(code)
    return Explanation(*parts, arguments=numbers.arguments) if parts else None


def explain_message_flag(flag: MessageFlag) -> Explanation:
    """Explain what the claims under a message ask of it, with the days allowed for it."""
    return Explanation(*_MESSAGE_FLAGS[flag], arguments={"days": DAYS_ALLOWED.get(flag, 0)})


UNSUPPORTED: Final = Explanation(
    mark("No claim carries this message: it stands on nothing that customers said."),
    mark("Once a claim carries it, this goes away."),
    mark("Tie it to a claim that customers bear out, or stop using it."),
)
"""A message without a claim that bears its load."""


def _status_parts(numbers: ClaimNumbers) -> tuple[str, str, str]:
    if numbers.status is ClaimStatus.UNTESTED:
        return _UNTESTED_OLD if numbers.support + numbers.against else _UNTESTED
    if numbers.status is ClaimStatus.THIN:
        return _THIN
    if numbers.threshold is None:
        return _NO_THRESHOLD
    return (_AT_MOST if numbers.at_most else _AT_LEAST)[numbers.status]


_ASK_MORE: Final = mark(
    "Answers that Sales must still bring before there can be a verdict: about {missing}."
)

_UNTESTED: Final = (
    mark("No customer has answered this yet: it is what we think, right or wrong."),
    _ASK_MORE,
    mark("Ask it in the next calls; until then, tell no customer that it is so."),
)

_UNTESTED_OLD: Final = (
    mark(
        "{support} of {n} customers once said just this, but so long ago that it hardly counts "
        "today."
    ),
    _ASK_MORE,
    mark("Ask it anew in the next calls."),
)

_THIN: Final = (
    mark(
        "{support} of {n} customers who answered said just this. That is too little, or too old, "
        "for a verdict."
    ),
    _ASK_MORE,
    mark("Go on asking; do not speak of it as certain."),
)

_NO_THRESHOLD: Final = (
    mark(
        "{support} of {n} customers who answered said just this: about {low} to {high} of 100 "
        "customers. The claim does not say how many it speaks of, so nothing can prove it wrong."
    ),
    mark("As soon as it says “most”, “many” or “some”, the same answers give a verdict."),
    mark("Write into the claim how many customers it speaks of."),
)

_SHAKEN: Final = mark("It would waver if new customers answered otherwise, or if nobody asked.")
_TURNED: Final = mark("It would recover only if many new customers answered otherwise.")
_USE: Final = mark("Use it when you talk with customers, and ask again now and then.")
_STOP: Final = mark(
    "Do not lean on it with customers. At the next review reword it, turn it round or retire it: "
    "no claim changes by itself."
)
_OPEN: Final = mark(
    "Go on asking. If it stays this close, word it for more customers or for fewer."
)
_DECIDED_BY: Final = mark("More answers to one side or the other would decide it.")

_AT_LEAST: Final = {
    ClaimStatus.SUPPORTED: (
        mark(
            "{support} of {n} customers who answered said just this. Of 100 customers it is true "
            "of about {low} to {high} ({level} % sure); the claim needs at least {tau}."
        ),
        _SHAKEN,
        _USE,
    ),
    ClaimStatus.CONTESTED: (
        mark(
            "{support} of {n} customers who answered said just this. Of 100 customers it is true "
            "of about {low} to {high} ({level} % sure); the claim needs at least {tau}, so it can "
            "go either way."
        ),
        _DECIDED_BY,
        _OPEN,
    ),
    ClaimStatus.CONTRADICTED: (
        mark(
            "Only {support} of {n} customers who answered said just this. Of 100 customers it is "
            "true of about {low} to {high} ({level} % sure); the claim needs at least {tau}."
        ),
        _TURNED,
        _STOP,
    ),
}

_AT_MOST: Final = {
    ClaimStatus.SUPPORTED: (
        mark(
            "Only {support} of {n} customers who answered said this. Of 100 customers about {low} "
            "to {high} are so ({level} % sure); the claim allows at most {tau}."
        ),
        _SHAKEN,
        _USE,
    ),
    ClaimStatus.CONTESTED: (
        mark(
            "{support} of {n} customers who answered said this. Of 100 customers about {low} to "
            "{high} are so ({level} % sure); the claim allows at most {tau}, so it can go either "
            "way."
        ),
        _DECIDED_BY,
        _OPEN,
    ),
    ClaimStatus.CONTRADICTED: (
        mark(
            "{support} of {n} customers who answered said this. Of 100 customers about {low} to "
            "{high} are so ({level} % sure), more than the {tau} that the claim allows."
        ),
        _TURNED,
        _STOP,
    ),
}

_STALE_UNHEARD: Final = (
    mark("Nobody has asked customers this for a long time; they may have changed."),
    mark("A handful of new answers makes it fresh again."),
    mark("Ask it again in the next calls before you lean on it."),
)

_FLAGS: Final = {
    "stale": (
        mark("Customers were heard on this {days} days ago; they may have changed since."),
        _STALE_UNHEARD[1],
        _STALE_UNHEARD[2],
    ),
    "disputed": (
        mark(
            "The two sides see this very differently. That is no fault: each hears customers in "
            "another place."
        ),
        mark("Answers of customers settle it, a vote does not."),
        mark("Ask customers straight out, and note the answer as they gave it."),
    ),
    "drifting": (
        mark("Customers answer this otherwise than last time: they may be changing."),
        mark("The next round of answers shows whether it goes on."),
        mark("Ask more customers, and look whether the ads reached other people this time."),
    ),
    "single_source": (
        mark("Nearly all answers came through one person; the way of asking may have coloured it."),
        mark("Answers through other colleagues would make it firm."),
        mark("Let others ask the same question."),
    ),
    "one_way": (
        mark("Only the owner has said this so far; no customer has borne it out."),
        mark("Answers of customers would bear it out or not."),
        mark("Treat it as a guess to be tested, and ask customers."),
    ),
    "own_effect": (
        mark("Mind: this number speaks of our own campaign before it speaks of customers."),
        mark("It moves when we move our budget, our targeting or our content."),
        mark("Look at what we changed first, and only then at customers."),
    ),
    "low_coverage": (
        mark(
            "Few of the leads that were handed over have an answer; those who were not heard may "
            "think otherwise."
        ),
        mark("Feedback on more leads would make it firm."),
        mark("Fill in the feedback for the leads that are still missing."),
    ),
}

DISPUTE: Final = Explanation(*_FLAGS["disputed"])
"""A claim on which the sides are far apart, right after they have rated it."""

_DECIDE: Final = mark("Only a decision takes the flag away: keep it and say why, edit or withdraw.")

_MESSAGE_FLAGS: Final = {
    MessageFlag.STOP_AND_REVIEW: (
        mark("What this message stands on has fallen: customers contradict it, or it is gone."),
        _DECIDE,
        mark("Stop using it now, and decide within {days} working day."),
    ),
    MessageFlag.REVIEW_REQUIRED: (
        mark("What this message stands on has changed."),
        _DECIDE,
        mark("Read both once more together, and decide within {days} working days."),
    ),
    MessageFlag.VERIFY: (
        mark("What this message stands on may no longer be quite so."),
        _DECIDE,
        mark("Ask a few customers before you push it, and decide within {days} working days."),
    ),
    MessageFlag.OK: (
        mark("What this message stands on has not moved."),
        "",
        mark("Use it."),
    ),
}

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
    "single_source": mark("nearly all answers came through one person"),
    "one_way": mark("only the owner has said it"),
    "own_effect": mark("this number speaks of our own campaign before it speaks of customers"),
    "low_coverage": mark("few of the leads have an answer"),
}
"""A flag in half a line, for a legend without numbers."""
