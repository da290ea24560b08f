"""How much time is left, in the four states that a room tells apart."""

from enum import StrEnum
from typing import Final

SOON: Final = 0.20
"""From this share of the planned time on, the end is near."""

LAST: Final = 0.05
"""From this share of the planned time on, the last moments run."""


class TimeState(StrEnum):
    """What the clock of a step says without its figures."""

    AMPLE = "ample"
    SOON = "soon"
    LAST = "last"
    OVER = "over"


def time_state(left: int, planned: int) -> TimeState:
    """Return the state of a clock.

    Args:
        left: seconds left; zero and below once the time is over.
        planned: seconds planned; a clock without a plan always has time.
    """
    if planned <= 0:
        return TimeState.AMPLE
    if left <= 0:
        return TimeState.OVER
    if left <= planned * LAST:
        return TimeState.LAST
    return TimeState.SOON if left <= planned * SOON else TimeState.AMPLE
