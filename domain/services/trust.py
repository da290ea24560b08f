"""Until when a claim is still trusted, if nobody asks customers again."""

import math
from datetime import date, timedelta

from domain.model.assumptions import METHOD, Assumptions
from domain.model.statistics.decay import days_until_stale
from domain.services.weighing import WeighedClaim
from domain.text import Translate, fill, mark


def trusted_until(one: WeighedClaim, today: date, assumptions: Assumptions = METHOD) -> date | None:
    """Return the last day on which a claim is still trusted, if nobody asks customers again.

    The day before the flag ``stale`` would appear. That is when the effective answers fall below
    what a verdict asks for, H·log2(n_eff / 10) days from now (method, B.3), or when the newest
    answers grow older than their half-life H, whichever comes first.

    Args:
        one: the claim as it was weighed today.
        today: the day.
        assumptions: what weighing rested on.

    Returns:
        The day, or None where there are too few answers for a verdict, or it is stale by now.
    """
    if one.posterior is None or "stale" in one.flags:
        return None
    newest = max(said.heard.happened_on for said in one.hearing.answers)
    enough = assumptions.bars.enough
    carried = days_until_stale(one.posterior.n_eff, one.half_life_days, enough=enough)
    if carried is None:
        return None
    by_age = newest + timedelta(days=math.floor(one.half_life_days))
    return min(by_age, today + timedelta(days=math.floor(carried)))


def trust_said(until: date | None, translate: Translate, *, stale: bool) -> str:
    """Say until when a claim is still trusted; empty where it never was.

    Args:
        until: the day, see ``trusted_until``.
        translate: turns a marked English literal into the language wanted.
        stale: it was trusted, and is no longer.
    """
    if until is not None:
        return fill(translate(mark("still trusted until {day}")), {"day": f"{until:%d/%m/%Y}"})
    return translate(mark("no longer trusted: nobody asked again")) if stale else ""
