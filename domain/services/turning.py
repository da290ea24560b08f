"""Turning: a claim that leads answer otherwise, one after the other, before a review compares it.

Drifting is told of two iterations when the second has ended; this watches the iteration that runs,
lead by lead, so that a claim on which much rests is revised outside the calendar (method, B.6 and
F.7). It is a remark beside a claim and changes no number of it.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Final

from domain.model.heard import Hearing
from domain.model.statistics.cusum import cusum, limit, watched_shares

TURNING: Final = "turning"
"""Code of the flag."""

_STEP: Final = 0.05
"""Accepted shares are taken to the nearest of these, so that few limits are ever reckoned."""


def is_turning(hearing: Hearing, ends: Sequence[date], *, fewest: float) -> bool:
    """Tell whether a chart of the claim has reached its limit since the newest version.

    The accepted share is what had been answered until that version. Only answers of single leads
    are charted, for of a figure over many nobody knows the order.

    Args:
        hearing: what was heard of the claim.
        ends: days on which iterations ended, the last one last.
        fewest: answers that the accepted share must rest on.
    """
    if not ends:
        return False
    newest = ends[-1]
    since = [one for one in hearing.answers if one.lead and one.heard.happened_on > newest]
    if not since:
        return False
    before = [one for one in hearing.answers if one.heard.happened_on <= newest]
    support = sum(one.support for one in before)
    n = support + sum(one.against for one in before)
    if n == 0 or n < fewest:
        return False
    answers = [one.support > 0 for one in sorted(since, key=lambda one: one.given)]
    return any(
        cusum(answers, p0=accepted, p1=watched, h=h).first_alarm is not None
        for accepted, watched, h in _charts(round(support / n / _STEP))
    )


@cache
def _charts(steps: int) -> tuple[tuple[float, float, float], ...]:
    """Return both charts of an accepted share: it, the share watched for, and the limit.

    None and all are taken as almost none and almost all: a chart needs a share inside (0, 1).
    """
    last = round(1 / _STEP) - 1
    accepted = round(min(max(steps, 1), last) * _STEP, 2)
    watched = (round(share, 4) for share in watched_shares(accepted))
    return tuple((accepted, share, limit(accepted, share).h) for share in watched)
