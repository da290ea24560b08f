"""Counting what a person should know of while a table goes by."""

from collections.abc import Iterable
from typing import Final

from domain.model.tables import TableFact, TableWarning

_PLACES: Final = 10


class Tally:
    """Counts facts, and keeps the places of the first few of each."""

    def __init__(self) -> None:
        self._counts: dict[TableFact, int] = {}
        self._places: dict[TableFact, list[int]] = {}

    def add(self, fact: TableFact, place: int = 0, count: int = 1) -> None:
        """Count something; a place of 0 is none."""
        if count <= 0:
            return
        self._counts[fact] = self._counts.get(fact, 0) + count
        places = self._places.setdefault(fact, [])
        if place and len(places) < _PLACES and place not in places:
            places.append(place)

    def count(self, fact: TableFact) -> int:
        """Return how often it was counted."""
        return self._counts.get(fact, 0)

    def warnings(self, beyond: Iterable[TableWarning] = ()) -> tuple[TableWarning, ...]:
        """Return everything in the order in which facts are told."""
        told = {fact: TableWarning(fact, n, tuple(self._places[fact])) for fact, n in
                self._counts.items()}  # fmt: skip
        told.update({one.fact: one for one in beyond})
        return tuple(told[fact] for fact in TableFact if fact in told)
