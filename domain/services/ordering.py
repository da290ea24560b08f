"""Putting things in another order."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

    class Placed(DataclassInstance, Protocol):
        """A frozen value with a place."""

        @property
        def position(self) -> int:
            """Its place; 0 is the first."""
            ...


P = TypeVar("P", bound="Placed")


def reordered(things: Sequence[P], thing: P, to: int) -> list[P]:
    """Return things in their new order, each with its new position.

    Args:
        things: in their present order.
        thing: the one that moves; it is among them.
        to: its new place; past either end means at that end.
    """
    order = [one for one in things if one != thing]
    order.insert(max(0, min(to, len(order))), thing)
    return [replace(one, position=place) for place, one in enumerate(order)]
