"""How much of the truth the answers can show: who answered, through whom, and who did not."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domain.model.statistics.intervals import Interval

MOST_FROM_ONE: Final = 0.70
"""Share of the answers through one consultant beyond which there is but one source."""

FEWEST_SOURCES: Final = 1.5
"""Effective sources below which there is but one source."""

LEAST_COVERAGE: Final = 0.25
"""Answered of delivered leads below which coverage is low (flag ``low_coverage``)."""

WITHIN_ONE: Final = 0.1
"""Likeness of answers that came through the same consultant. A design default."""


@dataclass(frozen=True, slots=True)
class SourceLimits:
    """What makes answers one-sided. Design defaults of the method.

    Attributes:
        most_from_one: share through one consultant beyond which there is but one source.
        fewest_sources: effective sources below which there is but one.
        least_coverage: answered of delivered leads below which coverage is low.
        within_one: likeness of answers through the same consultant.
    """

    most_from_one: float = MOST_FROM_ONE
    fewest_sources: float = FEWEST_SOURCES
    least_coverage: float = LEAST_COVERAGE
    within_one: float = WITHIN_ONE


SOURCE_LIMITS: Final = SourceLimits()
"""The limits as the method sets them."""


@dataclass(frozen=True, slots=True)
class Concentration:
    """Through how many people the answers came.

    Attributes:
        largest_share: of the one who brought most.
        index: Herfindahl–Hirschman index, Σ share².
        limits: what makes them but one source.
    """

    largest_share: float
    index: float
    limits: SourceLimits = SOURCE_LIMITS

    @property
    def effective_sources(self) -> float:
        """How many equally busy people would concentrate the answers as much: 1 / index."""
        return 1 / self.index

    @property
    def single_source(self) -> bool:
        """Whether they are as good as one source (flag ``single_source``)."""
        return (
            self.largest_share > self.limits.most_from_one
            or self.effective_sources < self.limits.fewest_sources
        )


def concentration(
    answers: Sequence[int], *, limits: SourceLimits = SOURCE_LIMITS
) -> Concentration | None:
    """Return how concentrated answers are, from how many came through each consultant.

    None where there are no answers.
    """
    total = sum(answers)
    if not total:
        return None
    shares = [count / total for count in answers]
    return Concentration(max(shares), sum(share * share for share in shares), limits)


@dataclass(frozen=True, slots=True)
class DesignEffect:
    """What it costs that answers come in clusters.

    Attributes:
        factor: by how much the variance grows, 1 or more.
        n_eff: independent answers that inform as much.
    """

    factor: float
    n_eff: float


def design_effect(clusters: Sequence[int], *, likeness: float = WITHIN_ONE) -> DesignEffect:
    """Return what answers through a few consultants are worth.

    1 + (m − 1)·ρ with m = Σ m² / Σ m: Kish 1965, Survey Sampling, ch. 5; Kish 1987 for unequal
    clusters. For the details only.

    Args:
        clusters: answers by consultant.
        likeness: intraclass correlation ρ, in [0, 1].
    """
    total = sum(clusters)
    if not total:
        return DesignEffect(1.0, 0.0)
    size = sum(count * count for count in clusters) / total
    factor = 1 + (size - 1) * likeness
    return DesignEffect(factor, total / factor)


def worst_case(support: int, answered: int, leads: int) -> Interval:
    """Return between which shares the truth must lie, whatever the silent leads would say.

    From nobody of them to all of them: Manski 1995, Identification Problems in the Social
    Sciences. Without leads nothing is known and the bounds are (0, 1).

    Args:
        support: answers for the claim.
        answered: leads that answered.
        leads: leads that could have been asked.

    Raises:
        ValueError: more answered than there are, or more supported than answered.
    """
    if not 0 <= support <= answered <= leads:
        raise ValueError(f"{support} of {answered} answers of {leads} leads do not fit")
    if not leads:
        return Interval(0.0, 1.0)
    return Interval(support / leads, (support + leads - answered) / leads)


def low_coverage(answered: int, leads: int, *, least: float = LEAST_COVERAGE) -> bool:
    """Tell whether too few of the delivered leads answered (flag ``low_coverage``)."""
    return leads > 0 and answered / leads < least
