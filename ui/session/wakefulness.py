"""Noticing that the laptop slept, or that its clock was changed, while a timer ran."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

ASLEEP: Final = timedelta(seconds=60)
"""When so much time is missing between two looks at the clock, nobody was there."""

PUT_BACK: Final = timedelta(seconds=-5)
"""From here on the clock was put back by hand; what is less, programs that set it do."""


@dataclass(frozen=True, slots=True)
class Jump:
    """Two looks at the clock that do not follow each other.

    Attributes:
        before: what it said at the earlier look, in UTC.
        after: what it said at the later one.
    """

    before: datetime
    after: datetime

    @property
    def slept(self) -> bool:
        """Time is missing; otherwise the clock was put back."""
        return self.after > self.before

    @property
    def seconds(self) -> int:
        """How much is missing."""
        return int((self.after - self.before).total_seconds())


class Wakefulness:
    """Looks at the clock, again and again."""

    def __init__(self) -> None:
        """Begin without having looked."""
        self._before: datetime | None = None

    def look(self, now: datetime) -> Jump | None:
        """Look at the clock; return the jump since the last look, or None where time just went on.

        Args:
            now: what it says, in UTC.
        """
        before, self._before = self._before, now
        if before is None or PUT_BACK <= now - before <= ASLEEP:
            return None
        return Jump(before, now)
