"""Facts about a review: figures, decisions on proposals and on messages."""

from domain.errors.fact import DomainError
from domain.marking import mark


class RateWithoutN(DomainError):
    """A percentage was given without saying of how many."""

    sentence = mark("A percentage says nothing without its n. Write it as k of n, such as 12/30.")


class NoRate(DomainError):
    """A figure is written as a rate, and its k is above its n."""

    sentence = mark("This is no rate: {k} of {n}. The first number is at most the second.")


class AmountMissing(DomainError):
    """A figure has a name and no value.

    Args:
        name: the figure's name.
    """

    sentence = mark("“{name}” has no value. Nothing was written; add the value and try again.")


class ReasonMissing(DomainError):
    """A decision was to be written down without a reason."""

    sentence = mark("Write down why: the reason is what the other side reads.")


class NoTie(DomainError):
    """The owner was to decide where the departments agree, or where none wants it."""

    sentence = mark("The owner decides only where one department agrees and the other does not.")


class DayIsOver(DomainError):
    """Something was put off until a day that is not ahead."""

    sentence = mark("Put it off until a day that lies ahead.")


class NothingToReview(DomainError):
    """A version was to be left as it is, but there is none, or the picture has changed."""

    sentence = mark("Only a version in force from which nothing differs can be left as it is.")


class ProposalOutdated(DomainError):
    """A proposal was to be decided whose claim or version has changed since it was shown."""

    sentence = mark("What this proposal is about has changed since. Look at it again.")


class ProposalDecided(DomainError):
    """A proposal was to be decided that is decided already."""

    sentence = mark("This proposal is decided. Open it again to decide otherwise.")


class ClaimBuiltOn(DomainError):
    """A decision was to be taken back, and the claims that it changed have changed since.

    Args:
        code: the claim's code.
    """

    sentence = mark(
        "Claim {code} was changed again since. Change it on the claims page, or undo step by step."
    )


class NothingTold(DomainError):
    """A group of what is new was to be made of nothing."""

    sentence = mark("Choose at least one text for the group.")
