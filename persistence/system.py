"""The clock and the chance of the machine."""

import secrets
import threading
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from random import SystemRandom
from uuid import UUID

from domain.model.identity import uuid7
from domain.model.sides import Side


class SystemClock:
    """Tells the machine's time."""

    def now(self) -> datetime:
        """Return the present moment in UTC, aware."""
        return datetime.now(UTC)


class SystemSecrets:
    """Gives identities and chance from the operating system.

    Identities made by one program rise strictly, also within a millisecond and when the clock is
    set back: what was made later sorts later.
    """

    def __init__(self) -> None:
        """Begin with the present moment."""
        self._lock = threading.Lock()
        self._last = 0

    def new_id(self) -> UUID:
        """Return a fresh UUID of version 7, greater than every one before."""
        with self._lock:
            self._last = max(self._last + 1, time.time_ns() // 1_000_000 << 12)
            # The 12 bits after the time count within the millisecond (RFC 9562, 6.2, method 1).
            count = (self._last & 0xFFF).to_bytes(2, "big")
            return uuid7(self._last >> 12, count + secrets.token_bytes(8))

    def salt(self) -> str:
        """Return 32 random hexadecimal digits."""
        return secrets.token_hex(16)

    def shuffled(self, sides: Sequence[Side]) -> tuple[Side, ...]:
        """Return the sides in an order drawn by lot."""
        drawn = list(sides)
        SystemRandom().shuffle(drawn)
        return tuple(drawn)
