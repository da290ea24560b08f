"""Reading at once what is read in a moment, so that a page need not be painted twice for it."""

import time
from collections.abc import Callable
from typing import Final, TypeVar

from domain.errors import DomainError

T = TypeVar("T")

_LONGEST: Final = 0.03
"""Seconds. A frame has 50 ms, and wants to be painted as well."""


class _TakesLong(Exception):
    """A glance is not enough."""


def glance(read: Callable[[Callable[[], None]], T]) -> T | None:
    """Return what is read on the window's own thread before anybody notices, or None.

    Nearly always what a list has in sight is read in a millisecond or two. Where it is not,
    because the disk is slow or a filter finds next to nothing, the look ends. Whoever gets None
    reads the same beside the window, and is told there what went wrong.

    Args:
        read: reads, and asks what it is given again and again whether to go on.
    """
    ends = time.monotonic() + _LONGEST

    def check() -> None:
        if time.monotonic() > ends:
            raise _TakesLong

    try:
        return read(check)
    except (_TakesLong, DomainError):
        return None
