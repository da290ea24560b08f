"""Identity of things: 16-byte UUIDs of version 7, made by the program."""

from typing import Protocol
from uuid import UUID


class Entity(Protocol):
    """A thing with an identity: a frozen value whose ``id`` stays while its fields change."""

    @property
    def id(self) -> UUID:
        """The identity, a UUID of version 7."""
        ...


def uuid7(milliseconds: int, entropy: bytes) -> UUID:
    """Build a UUID of version 7, which sorts by the time it was made.

    Args:
        milliseconds: Unix time in milliseconds, 48 bits of it are kept.
        entropy: ten random bytes, of which 74 bits are used.

    Returns:
        The identifier.

    Source: RFC 9562, section 5.7.
    """
    value = (milliseconds & (1 << 48) - 1) << 80
    value |= int.from_bytes(entropy[:10], "big")
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return UUID(int=value)
