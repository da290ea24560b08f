"""Dealing out things in given shares, evenly from the first to the last, with no chance in it."""

from collections.abc import Hashable, Iterable, Mapping
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Shares(Generic[T]):
    """Deals out kinds one by one, so that after each the shares are as near as they can be."""

    def __init__(self, weights: Mapping[T, float] | Iterable[tuple[T, float]]) -> None:
        """Begin with nothing dealt out.

        Args:
            weights: how much there is of each kind; at least one is above 0.
        """
        self._weights = dict(weights)
        self._whole = sum(self._weights.values())
        self._given = dict.fromkeys(self._weights, 0)

    def next(self) -> T:
        """Return the kind that lies furthest behind its share."""
        dealt = 1 + sum(self._given.values())
        kind = max(
            self._weights,
            key=lambda one: self._weights[one] / self._whole * dealt - self._given[one],
        )
        self._given[kind] += 1
        return kind
