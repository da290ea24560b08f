"""Files that are dropped: the one that is meant, by the ending of its name."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QMimeData

TABLES: Final = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm")
"""Endings of files that may hold a table."""


def dropped_file(data: QMimeData, endings: Collection[str]) -> str:
    """Return the one file that is being dropped, or an empty text where it is none of those.

    Args:
        data: what is being dropped.
        endings: of the names that are meant, in small letters.
    """
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].lower().endswith(tuple(endings)) else ""
