"""How well what is owed between the departments is kept, in each direction alike."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from domain.model.statistics.funnel import Rate

LEAST_AFTER_RETURN: Final = timedelta(hours=2)
"""Working time that is allowed at least once a delivery came back."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Counts of one direction over a period, such as Sales to Marketing.

    Attributes:
        due: items that were issued and have come due.
        accepted_in_time: of these, accepted by the due time.
        accepted: items accepted at all.
        accepted_first_time: of these, accepted without having been returned.
    """

    due: int
    accepted_in_time: int
    accepted: int
    accepted_first_time: int

    @property
    def on_time(self) -> Rate:
        """Accepted by the due time, of those due."""
        return Rate(self.accepted_in_time, self.due)

    @property
    def first_time_right(self) -> Rate:
        """Accepted without return, of those accepted."""
        return Rate(self.accepted_first_time, self.accepted)


def allowed_after_return(allowed: timedelta) -> timedelta:
    """Return the working time for a second delivery: half the first, two hours at least."""
    return max(allowed / 2, LEAST_AFTER_RETURN)
