"""Mappings of columns outside workspaces."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from domain.model.ad_mapping import AdMapping
from domain.model.importing.lead_mapping import LeadMapping


class MappingFiles(Protocol):
    """Mappings: remembered on this laptop by the columns they fit, and as files to pass on.

    They hold names of columns and codes, and nothing of anybody's row.
    """

    def remembered(self, headers: Sequence[str]) -> LeadMapping | None:
        """Return the mapping that was last used for these columns; one that is broken is none."""
        ...

    def remember(self, headers: Sequence[str], mapping: LeadMapping) -> None:
        """Keep a mapping for the next file with these columns, in any order.

        Raises:
            OSError: there is no room, or the folder cannot be written.
        """
        ...

    def read(self, path: Path) -> LeadMapping:
        """Return the mapping in a file.

        Raises:
            MappingUnreadable: it cannot be used; it is left as it is.
            OSError: it cannot be read.
        """
        ...

    def write(self, mapping: LeadMapping, path: Path) -> None:
        """Write a mapping whole or not at all.

        Raises:
            OSError: the place cannot be written; an older file there is untouched.
        """
        ...

    def read_results(self, path: Path) -> AdMapping:
        """Return the mapping of an ad report in a file.

        Raises:
            MappingUnreadable: it cannot be used; it is left as it is.
            OSError: it cannot be read.
        """
        ...

    def write_results(self, mapping: AdMapping, path: Path) -> None:
        """Write the mapping of an ad report whole or not at all.

        Raises:
            OSError: the place cannot be written; an older file there is untouched.
        """
        ...
