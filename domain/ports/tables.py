"""Reading tables that somebody else made."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from domain.model.tables import RECOGNISED, Progress, TableChoices, TableLook, TableRow


class TableReader(Protocol):
    """Reads a table of leads or of ad results from any CSV, TSV or XLSX file, row by row.

    The file is never changed, nothing in it is run or calculated, and what it may take of memory
    and time is bounded.
    """

    def look(
        self, path: Path, choices: TableChoices = RECOGNISED, report: Progress | None = None
    ) -> TableLook:
        """Recognise what a file holds.

        Args:
            path: the file.
            choices: what a person decided; the rest is recognised.
            report: told how far the work is; stops it by raising.

        Raises:
            TableRefused: there is no table in it that can be read; the error says what to do.
            OSError: it cannot be read.
        """
        ...

    def rows(
        self, path: Path, choices: TableChoices = RECOGNISED, report: Progress | None = None
    ) -> Iterator[TableRow]:
        """Read the rows below the header, in the file's order, without blank ones.

        Closing the iterator ends the work and whatever process was started for it.

        Args:
            path: the file.
            choices: best `TableLook.choices`; what is None is recognised again.
            report: told how far the work is; stops it by raising.

        Raises:
            TableRefused: as in `look`; from the iterator.
            OSError: it cannot be read.
        """
        ...
