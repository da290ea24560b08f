"""The sentences that explain a status or a flag to a salesperson, as ``explaining`` puts them.

Each is what it says, what would change it, and what to do next; an empty one is not said.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from domain.marking import mark
from domain.model.message_flags import MessageFlag
from domain.model.statistics.posterior import ClaimStatus

Parts: TypeAlias = tuple[str, str, str]
"""What it says, what would change it, what to do next."""

_ASK_MORE: Final = mark(
    "Answers that Sales must still bring before there can be a verdict: about {missing}."
)

UNTESTED: Final[Parts] = (
    mark("No customer has answered this yet: it is what we think, right or wrong."),
    _ASK_MORE,
    mark("Ask it in the next calls; until then, tell no customer that it is so."),
)

UNTESTED_OLD: Final[Parts] = (
    mark(
        "{support} of {n} customers once said just this, but so long ago that it hardly counts "
        "today."
    ),
    _ASK_MORE,
    mark("Ask it anew in the next calls."),
)

THIN: Final[Parts] = (
    mark(
        "{support} of {n} customers who answered said just this. That is too little, or too old, "
        "for a verdict."
    ),
    _ASK_MORE,
    mark("Go on asking; do not speak of it as certain."),
)

NO_THRESHOLD: Final[Parts] = (
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

AT_LEAST: Final[Mapping[ClaimStatus, Parts]] = {
    ClaimStatus.SUPPORTED: (
        mark(
            "{support} of {n} customers who answered said just this. Of 100 customers it is true "
            "of about {low} to {high} ({level}% sure); the claim needs at least {tau}."
        ),
        _SHAKEN,
        _USE,
    ),
    ClaimStatus.CONTESTED: (
        mark(
            "{support} of {n} customers who answered said just this. Of 100 customers it is true "
            "of about {low} to {high} ({level}% sure); the claim needs at least {tau}, so it can "
            "go either way."
        ),
        _DECIDED_BY,
        _OPEN,
    ),
    ClaimStatus.CONTRADICTED: (
        mark(
            "Only {support} of {n} customers who answered said just this. Of 100 customers it is "
            "true of about {low} to {high} ({level}% sure); the claim needs at least {tau}."
        ),
        _TURNED,
        _STOP,
    ),
}

AT_MOST: Final[Mapping[ClaimStatus, Parts]] = {
    ClaimStatus.SUPPORTED: (
        mark(
            "Only {support} of {n} customers who answered said this. Of 100 customers about {low} "
            "to {high} are so ({level}% sure); the claim allows at most {tau}."
        ),
        _SHAKEN,
        _USE,
    ),
    ClaimStatus.CONTESTED: (
        mark(
            "{support} of {n} customers who answered said this. Of 100 customers about {low} to "
            "{high} are so ({level}% sure); the claim allows at most {tau}, so it can go either "
            "way."
        ),
        _DECIDED_BY,
        _OPEN,
    ),
    ClaimStatus.CONTRADICTED: (
        mark(
            "{support} of {n} customers who answered said this. Of 100 customers about {low} to "
            "{high} are so ({level}% sure), more than the {tau} that the claim allows."
        ),
        _TURNED,
        _STOP,
    ),
}

STALE_UNHEARD: Final[Parts] = (
    mark("Nobody has asked customers this for a long time; they may have changed."),
    mark("A handful of new answers makes it fresh again."),
    mark("Ask it again in the next calls before you lean on it."),
)

TURNING_DECIDING: Final[Parts] = (
    mark(
        "Since the last version one lead after the other answers this otherwise than before: it is"
        " turning between two reviews."
    ),
    mark(
        "By chance alone such a sign comes about once in a hundred leads; the next review compares"
        " all answers."
    ),
    mark("Much rests on this claim: do not wait for the calendar, sit down together now."),
)

FLAGS: Final[Mapping[str, Parts]] = {
    "turning": (
        TURNING_DECIDING[0],
        TURNING_DECIDING[1],
        mark("Ask the next leads about it, and look what has changed: price, product or ads."),
    ),
    "stale": (
        mark("Customers were heard on this {days} days ago; they may have changed since."),
        STALE_UNHEARD[1],
        STALE_UNHEARD[2],
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
        mark(
            "Of 100 answers about {largest} came through one person; the way of asking may have "
            "coloured them."
        ),
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
            "Only {answered} of {leads} leads have an answer; those who were not heard may think "
            "otherwise."
        ),
        mark("Feedback on more leads would make it firm."),
        mark("Fill in the feedback for the leads that are still missing."),
    ),
}

_DECIDE: Final = mark("Only a decision takes the flag away: keep it and say why, edit or withdraw.")

MESSAGE_FLAGS: Final[Mapping[MessageFlag, Parts]] = {
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
