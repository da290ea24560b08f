"""Drifting: which claims customers answer otherwise than in the iteration before.

An iteration ends with the version that its review published. What was heard since the newest one
is laid beside the last iteration before it that heard anything.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import TypeVar

from domain.model.heard import Hearing
from domain.model.release import Version
from domain.model.statistics.drift import Counts, Drift, DriftLimits, find_drift
from domain.ports import Reading

Key = TypeVar("Key")

_BEFORE_ALL = date.min


def ends_of_iterations(view: Reading, now: datetime) -> tuple[date, ...]:
    """Return the days on which iterations ended, the first one first.

    Args:
        view: the workspace.
        now: versions of this moment and later end none.
    """
    versions = view.of(Version).all(taken_back_at=None)
    return tuple(sorted({one.released_at.date() for one in versions if one.released_at < now}))


def drift_of(
    hearings: Mapping[Key, Hearing], ends: Sequence[date], limits: DriftLimits
) -> dict[Key, Drift]:
    """Compare the iteration that runs with the one before, all claims of it together.

    Args:
        hearings: what was heard of each claim.
        ends: days on which iterations ended.
        limits: what counts as drift.

    Returns:
        The claims that could be compared; none before the first iteration ended.
    """
    if not ends:
        return {}
    lately = {key: _counts(one, ends[-1], date.max) for key, one in hearings.items()}
    if not any(counts.n for counts in lately.values()):
        return {}
    for after, until in reversed(list(pairwise((_BEFORE_ALL, *ends)))):
        before = {key: _counts(one, after, until) for key, one in hearings.items()}
        if any(counts.n for counts in before.values()):
            pairs = ((key, (before[key], lately[key])) for key in hearings)
            return find_drift(
                {key: pair for key, pair in pairs if all(one.n for one in pair)}, limits=limits
            )
    return {}


def _counts(hearing: Hearing, after: date, until: date) -> Counts:
    """Count the answers of an iteration: after a day, and up to another one."""
    said = [one for one in hearing.answers if after < one.heard.happened_on <= until]
    support = sum(one.support for one in said)
    return Counts(support, support + sum(one.against for one in said))
