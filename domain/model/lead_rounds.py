"""Which leads belong to an iteration, and how far Sales has come with them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class LeadRound:
    """The leads of an iteration: those of its campaigns, and in its days those of no other's.

    Attributes:
        campaigns: campaigns whose leads belong to it whenever they came.
        elsewhere: campaigns whose leads belong to another iteration.
        starts: first day on which other leads belong to it; None for all days.
        ends: last such day; None where it has not ended.
    """

    campaigns: frozenset[UUID] = frozenset()
    elsewhere: frozenset[UUID] = frozenset()
    starts: date | None = None
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Owed:
    """How far Sales has come with some leads.

    Attributes:
        received: how many Sales was given.
        untouched: of how many nobody has said that they were tried.
        due: of how many Sales should have said something by now.
        fed_back: how many of these it has said something of.
    """

    received: int = 0
    untouched: int = 0
    due: int = 0
    fed_back: int = 0

    @property
    def waiting(self) -> int:
        """How many wait for a word of Sales."""
        return self.due - self.fed_back


@dataclass(frozen=True, slots=True)
class WaitingBatch:
    """Leads of one batch that wait for a word of Sales.

    Attributes:
        batch_id: the batch.
        leads: how many of its leads wait.
        oldest: the day on which the first of them came in; None where no day is known.
    """

    batch_id: UUID
    leads: int
    oldest: date | None
