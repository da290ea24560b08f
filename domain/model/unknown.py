"""What is unknown of a persona: how uncertain each claim is, and in whose words to ask next."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.marking import mark
from domain.model.fields import PersonaField, Section
from domain.model.statistics.drift import DRIFT_LIMITS
from domain.model.statistics.posterior import VERDICT_BARS, Direction, VerdictBars


def uncertainty(
    n_eff: float, p_holds: float | None, *, enough: float = VERDICT_BARS.enough
) -> float:
    """Return how little is known of a claim: 1 is nothing, 0 is certainty.

    1 − min(1, n_eff / enough) · |2·P(holds) − 1|. A verdict asks for two things, enough answers
    and a clear tendency, and what is missing in either leaves the claim unknown: without answers
    the sides' beliefs count for nothing, and with many it is the posterior alone that speaks. Age
    takes answers away, so a claim that nobody renews rises by itself. A design default, built from
    the two bars of a claim's status (method, B.3).

    Args:
        n_eff: effective answers behind it.
        p_holds: probability that it holds; None where it does not say how many it speaks of.
        enough: effective answers from which a claim gets a verdict.
    """
    if p_holds is None:
        return 1.0
    heard = min(1.0, n_eff / enough)
    return 1.0 - heard * abs(2.0 * p_holds - 1.0)


def settled_up_to(bars: VerdictBars = VERDICT_BARS) -> float:
    """Return the uncertainty up to which a claim has a verdict: 2·(1 − sure)."""
    return 2.0 * (1.0 - min(bars.sure, 1.0 - bars.surely_not))


class Basis(StrEnum):
    """On what it rests how the next customers are taken to answer."""

    ANSWERS = "answers"
    BELIEF = "belief"
    CLEAR = "clear"
    NO_THRESHOLD = "no_threshold"


@dataclass(frozen=True, slots=True)
class Needed:
    """How many answers a verdict on a claim still needs.

    Attributes:
        answers: of today, as Sales brings them; 0 where there is a verdict; None where there would
            be too many to be worth asking, or where nothing could decide the claim.
        share: how many of the next customers are taken to say so, in [0, 1].
        basis: on what that rests.
    """

    answers: int | None
    share: float
    basis: Basis


def clear_share(tau: float, direction: Direction) -> float:
    """Return the share of a claim that is clearly true: a practical size beyond its threshold.

    Never more than half the way from the threshold to everybody, or to nobody.
    """
    if direction is Direction.AT_MOST:
        return max(tau - DRIFT_LIMITS.least_change, tau / 2)
    return min(tau + DRIFT_LIMITS.least_change, (1 + tau) / 2)


OPEN_QUESTIONS: Final[dict[PersonaField, str]] = {
    PersonaField.SITUATION: mark("Would you tell me a little about family, work and home?"),
    PersonaField.TRIGGER: mark("What made you begin to look just now?"),
    PersonaField.JOB: mark("What would you like to get done with it?"),
    PersonaField.PAIN: mark("What bothers you most as things are today?"),
    PersonaField.GAIN: mark("What would make it well worth the money for you?"),
    PersonaField.ANXIETY: mark("What still worries you when you think of deciding?"),
    PersonaField.HABIT: mark("How do you manage today, and what would you miss if you changed?"),
    PersonaField.OBJECTION: mark("What still keeps you from saying yes?"),
    PersonaField.DECISION: mark("Whom do you ask before you decide?"),
    PersonaField.BUDGET: mark("What have you set aside for it, roughly?"),
    PersonaField.TIMING: mark("By when would you like to have it settled?"),
    PersonaField.CHANNEL: mark("Where did you hear of us, and what else do you read or watch?"),
    PersonaField.WORDS: mark("How would you put it to a friend?"),
}
"""What a salesperson asks to hear about a slot: open, so that no answer is put into a mouth."""

NOBODY_SAID: Final[dict[Section, str]] = {
    Section.WHO: mark("Nobody has said who they are."),
    Section.WANTS: mark("Nobody has said what they want."),
    Section.HURTS: mark("Nobody has said what hurts."),
    Section.STOPS: mark("Nobody has said what stops them."),
    Section.SETS_OFF: mark("Nobody has said what sets it off."),
    Section.DECIDES: mark("Nobody has said who decides."),
    Section.REACH: mark("Nobody has said where we reach them."),
    Section.WORDS: mark("Nobody has written down their own words."),
}
"""A question of the persona on which there is no claim at all."""
