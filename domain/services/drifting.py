"""Drifting: which claims customers answer otherwise than in the iteration before.

An iteration ends with the version that its review published. What was heard since the newest one
is laid beside the last iteration before it that heard anything.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from domain.model.heard import Hearing
from domain.model.release import Version
from domain.model.statistics.drift import Counts, Drift, DriftLimits, find_drift
from domain.ports import Reading

Key = TypeVar("Key")


def ends_of_iterations(view: Reading, now: datetime) -> tuple[date, ...]:
    """Return the days on which iterations ended, the first one first.

    Args:
        view: the workspace.
        now: versions of this moment and later end none.
    """
    versions = view.of(Version).all(taken_back_at=None)
    return tuple(sorted({one.released_at.date() for one in versions if one.released_at < now}))


def by_iteration(hearing: Hearing, ends: Sequence[date]) -> tuple[Counts, ...]:
    """Count the answers of each iteration, the last one being the one that runs.

    Args:
        hearing: what was heard of a claim.
        ends: days on which iterations ended; what was heard on such a day belongs to the one that
            ended.
    """
    support, n = [0] * (len(ends) + 1), [0] * (len(ends) + 1)
    for one in hearing.answers:
        at = bisect_left(ends, one.heard.happened_on)
        support[at] += one.support
        n[at] += one.support + one.against
    return tuple(map(Counts, support, n))


def drift_between(counted: Mapping[Key, Sequence[Counts]], limits: DriftLimits) -> dict[Key, Drift]:
    """Compare the iteration that runs with the last one that heard anything, all claims together.

    Args:
        counted: answers of each iteration, by claim.
        limits: what counts as drift.

    Returns:
        The claims that could be compared; none before the first iteration ended.
    """
    heard = [
        at for at in range(_iterations(counted) - 1) if any(one[at].n for one in counted.values())
    ]
    if not heard:
        return {}
    pairs = ((key, (one[heard[-1]], one[-1])) for key, one in counted.items())
    return find_drift(
        {key: pair for key, pair in pairs if all(counts.n for counts in pair)}, limits=limits
    )


def _iterations(counted: Mapping[Key, Sequence[Counts]]) -> int:
    return max((len(one) for one in counted.values()), default=0)
