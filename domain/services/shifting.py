"""Shifting: what changed since the iteration before, and what of it only other leads explain.

A claim that drifts is one thing, other customers another, and a change in whom the ads reached a
third; each is told apart from the others (method, B.6).
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from domain.model.customer_shift import (
    DistributionShift,
    MixChange,
    distribution_shift,
    mix_change,
)
from domain.model.feedback import FeedbackField
from domain.model.iterations import Iteration
from domain.model.persona import Claim
from domain.model.statistics.drift import DriftLimits
from domain.model.voices import REACH, Voice, partings_in
from domain.ports import Reading
from domain.services.iterating import iterations_in
from domain.services.lead_forms import OWN_PLACE

_TELLING: Final = ("choice", "group")
"""Kinds of questions whose one answer tells customers apart."""


@dataclass(frozen=True, slots=True)
class TwoRounds:
    """The leads of the iteration that is looked at, beside those of the one before.

    Attributes:
        before: leads of the last iteration before it in which anybody was spoken with.
        now: leads of the iteration that is looked at.
    """

    before: tuple[Voice, ...]
    now: tuple[Voice, ...]

    @classmethod
    def of(cls, voices: Iterable[Voice], ends: Sequence[date]) -> "TwoRounds":
        """Part leads by the days on which iterations ended, as answers to claims are parted."""
        rounds: list[list[Voice]] = [[] for _ in range(len(ends) + 1)]
        for voice in voices:
            rounds[bisect_left(ends, voice.day)].append(voice)
        *past, now = rounds
        before = next((one for one in reversed(past) if one), [])
        return cls(tuple(before), tuple(now))

    def mixes(self, claim: Claim, limits: DriftLimits) -> tuple[MixChange, ...]:
        """Take the change of a claim apart by channel and by campaign, where that can be told."""
        found = (
            mix_change(claim, self.before, self.now, by, fewest=limits.fewest_compared)
            for by in REACH
        )
        return tuple(one for one in found if one is not None)

    def shifts(
        self, questions: Collection[str], limits: DriftLimits
    ) -> tuple[DistributionShift, ...]:
        """Compare how the leads of both are spread, by everything that parts them.

        Args:
            questions: codes of the questions whose answers tell customers apart.
            limits: what counts as enough.
        """
        partings = partings_in((*self.before, *self.now), questions)
        found = (
            distribution_shift(self.before, self.now, by, fewest=limits.fewest_compared)
            for by in partings
        )
        return tuple(one for one in found if one is not None)


@dataclass(frozen=True, slots=True)
class Aimed:
    """Whom the ads could reach in two iterations, in words, and what changed around them.

    Attributes:
        before: targeting of the iteration before; empty where nobody wrote it down.
        now: targeting of the one that is looked at.
        factors: codes of what changed around the one that is looked at, or own words.
    """

    before: str = ""
    now: str = ""
    factors: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the targeting is known to be another."""
        return bool(self.before and self.now) and self.before != self.now


def aimed_on(view: Reading, day: date) -> Aimed:
    """Return whom the ads reached in the iteration of a day, beside the one before it."""
    begun = [one for one in iterations_in(view) if one.starts <= day]
    return _aimed(begun)


def _aimed(begun: Sequence[Iteration]) -> Aimed:
    if not begun:
        return Aimed()
    before = begun[-2].targeting if len(begun) > 1 else ""
    return Aimed(before, begun[-1].targeting, begun[-1].outside_factors)


def telling_questions(form: Iterable[FeedbackField], asked: Iterable[str]) -> frozenset[str]:
    """Return the codes of the questions whose one answer tells customers apart.

    Args:
        form: the questions of the form.
        asked: what leads answered; parts of a group are named ``group.part``.
    """
    codes = {one.code for one in form if one.kind in _TELLING} - OWN_PLACE
    return frozenset(code for code in asked if code.split(".")[0] in codes)
