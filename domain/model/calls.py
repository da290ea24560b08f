"""Scores of calls: for coaching, by two raters who do not see each other's."""

from collections.abc import Mapping
from typing import Final

from domain.model.statistics.quantiles import median

TOP: Final = 4
"""Best anchor of a criterion; 0 is the worst."""

MOST_APART: Final = 12.0
"""Points of 100 by which two raters may differ before a third one is asked. A design default."""

CRITICAL_CAP: Final = 40.0
"""Highest score shown for a call with a false promise, a breach of privacy or disrespect."""


def call_score(
    weights: Mapping[str, float], scores: Mapping[str, float | None], *, top: float = TOP
) -> float | None:
    """Return one rater's score of a call, 0 to 100.

    100·Σ w·s/top / Σ w over the criteria that apply: what could not happen in this call does not
    count against anybody.

    Args:
        weights: of each criterion.
        scores: anchor reached by criterion; None or missing where it does not apply.
        top: best anchor.

    Returns:
        The score, or None where no criterion applies.

    Raises:
        ValueError: a score lies outside the anchors.
    """
    applied = {code: score for code in weights if (score := scores.get(code)) is not None}
    if any(not 0 <= score <= top for score in applied.values()):
        raise ValueError(f"scores lie between 0 and {top}")
    weight = sum(weights[code] for code in applied)
    if not weight:
        return None
    return 100 * sum(weights[code] * score / top for code, score in applied.items()) / weight


def third_rating_needed(first: float, second: float) -> bool:
    """Tell whether two raters are too far apart to take the mean."""
    return abs(first - second) > MOST_APART


def final_score(first: float, second: float, third: float | None = None) -> float | None:
    """Return the score of a call from its raters.

    The mean of two who are at most 12 points apart, else the median of three; None while the third
    rating is missing.
    """
    if not third_rating_needed(first, second):
        return (first + second) / 2
    return None if third is None else median([first, second, third])


def shown_score(final: float, *, critical: bool) -> float:
    """Return the score that is shown: a critical flag caps it, and opens coaching."""
    return min(final, CRITICAL_CAP) if critical else final
