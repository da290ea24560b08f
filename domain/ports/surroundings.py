"""What services need of the machine: the time, identities and chance."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from domain.model.sides import Side


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return the present moment in UTC, aware."""
        ...


class Secrets(Protocol):
    """Gives identities and chance."""

    def new_id(self) -> UUID:
        """Return a fresh UUID of version 7."""
        ...

    def salt(self) -> str:
        """Return 32 random hexadecimal digits."""
        ...

    def shuffled(self, sides: Sequence[Side]) -> tuple[Side, ...]:
        """Return the sides in an order drawn by lot."""
        ...
