"""Evidence grows old: half-lives by business and field, and when a claim goes stale."""

import math
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

BUSINESS_HALF_LIFE: Final[Mapping[str, int]] = MappingProxyType(
    {
        "fmcg": 60,
        "real_estate": 90,
        "clinic": 120,
        "education": 120,
        "b2b_saas": 180,
        "default": 90,
    }
)
"""Days after which an answer counts half, by business. Design defaults."""

FIELD_FACTOR: Final[Mapping[str, float]] = MappingProxyType(
    {
        "situation": 2.0,
        "decision": 2.0,
        "job": 1.5,
        "budget": 0.75,
        "timing": 0.75,
        "channel": 0.5,
    }
)
"""By how much longer a field of the persona keeps than the others, which have 1. Defaults."""

ENOUGH: Final = 10.0
"""Effective answers from which a claim gets a verdict. A design default."""


def half_life(business: str, field: str) -> float:
    """Return the half-life in days of answers about a field; unknown codes take the default."""
    days = BUSINESS_HALF_LIFE.get(business, BUSINESS_HALF_LIFE["default"])
    return days * FIELD_FACTOR.get(field, 1.0)


@lru_cache(maxsize=8_192)
def decay(age_days: float, half_life_days: float) -> float:
    """Return what is left of an answer's weight, in (0, 1]: 2^(−age / half-life).

    The forgetting factor of the beta reputation system (Jøsang & Ismail 2002) and the power prior
    (Ibrahim & Chen 2000). An age below 0, from a clock that was set back, counts as 0.

    Raises:
        ValueError: the half-life is not above 0.
    """
    if not half_life_days > 0:
        raise ValueError(f"a half-life is above 0 days, not {half_life_days}")
    return math.exp2(-max(0.0, age_days) / half_life_days)


def forgetting_factor(half_life_days: float) -> float:
    """Return what is left after one day: λ = 2^(−1/H)."""
    return decay(1, half_life_days)


def half_life_of(factor: float) -> float:
    """Return the half-life in days of a daily forgetting factor in (0, 1): ln 2 / −ln λ."""
    return math.log(2) / -math.log(factor)


def days_until_stale(
    n_eff: float, half_life_days: float, *, enough: float = ENOUGH
) -> float | None:
    """Return in how many days a claim is no longer carried, if nobody renews it.

    t = H · log2(n_eff / 10). None where fewer than ten effective answers, or as many as a verdict
    is set to ask for, stand behind it now: there is no verdict that could go stale.
    """
    if n_eff < enough:
        return None
    return half_life_days * math.log2(n_eff / enough)
