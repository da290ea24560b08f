"""Who speaks in the room: the sides, and what each may do."""

from enum import StrEnum


class Side(StrEnum):
    """A side (bên): it has a private input area; the two departments also vote."""

    MARKETING = "marketing"
    SALES = "sales"
    OWNER = "owner"
    NEUTRAL = "neutral"


DEPARTMENTS = (Side.MARKETING, Side.SALES)
"""The two sides that vote, with equal weight."""

DRAWING_SIDES = (Side.MARKETING, Side.SALES, Side.OWNER)
"""The sides that draw behind the curtain; the owner draws but has no vote."""
