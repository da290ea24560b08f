"""A file of leads as an import takes it: its rows, and what a row says."""

from collections.abc import Callable, Iterable
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


class LeadFile(NamedTuple):
    """A file of leads with what its columns mean.

    Attributes:
        rows: reads its rows from the beginning, each time anew.
        read: what a row says.
        size: rows, where that is known beforehand; else 0.
        keeps: contact data of it is kept, which only a locked workspace may do.
    """

    rows: Callable[[], Iterable[ReadRow]]
    read: Callable[[ReadRow], Incoming | SetAside]
    size: int = 0
    keeps: bool = False
