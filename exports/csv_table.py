"""Tables as CSV: UTF-8 with its mark, so that Excel reads Vietnamese, and nothing a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from exports.atomic import copy, write_whole

_RISKY: Final = ("=", "+", "-", "@", "\t", "\r")
"""First letters by which a spreadsheet program takes a text for a formula (OWASP)."""


class CsvTableWriter:
    """Writes tables (``ports.TableWriter``)."""

    def write(self, head: Sequence[str], rows: Iterable[Sequence[object]], path: Path) -> None:
        """Write a table whole or not at all.

        A text that a spreadsheet program would take for a formula begins with ``'``, which our own
        reader takes away again.

        Args:
            head: names of the columns.
            rows: from the top; None is an empty cell.
            path: where; an older file there is replaced.

        Raises:
            OSError: the place cannot be written; an older file there is untouched.
        """
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(map(_safe, head))
        writer.writerows([_safe(value) for value in row] for row in rows)
        ready = text.getvalue().encode("utf-8-sig", "replace")
        write_whole(path, lambda part: copy(ready, part))


def _safe(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(_RISKY) else value
