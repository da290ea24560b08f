"""The day on which the sides are going to sit together next."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """When the next session is to be; a workspace holds one at most.

    Attributes:
        id: identity.
        day: its day.
    """

    id: UUID
    day: date
