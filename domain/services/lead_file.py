"""A file of leads as an import takes it: its rows, and what a row says."""

from collections.abc import Callable, Hashable, Iterable
from typing import NamedTuple, Protocol

from domain.model.incoming import Incoming, SetAside


class ReadRow(Protocol):
    """A row of a file as text."""

    @property
    def number(self) -> int:
        """Of the row, as a spreadsheet program counts it."""
        ...

    @property
    def cells(self) -> tuple[str, ...]:
        """Its cells."""
        ...


def _unknown() -> None:
    """Tell nothing of a file."""


class LeadFile(NamedTuple):
    """A file of leads with what its columns mean.

    Attributes:
        rows: reads its rows from the beginning, each time anew.
        read: what a row says.
        size: rows, where that is known beforehand; else 0.
        keeps: contact data of it is kept, which only a locked workspace may do.
        state: tells something that differs as soon as its rows, or what they say, may differ; None
            where nobody knows.
    """

    rows: Callable[[], Iterable[ReadRow]]
    read: Callable[[ReadRow], Incoming | SetAside]
    size: int = 0
    keeps: bool = False
    state: Callable[[], Hashable] = _unknown
