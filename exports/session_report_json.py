"""Everything public of a session as JSON, for programs: the shape of `docs/session-report.md`."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from pathlib import Path
from typing import Final

from domain.model.session_report import SessionReport
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import clean
from exports.atomic import copy, write_whole

SCHEMA: Final = 2
"""Number of the shape; raised when a field changes its meaning or goes."""


class JsonReportWriter:
    """Writes the report of a session as JSON (``ports.ReportWriter``)."""

    def write(self, content: SessionReport, tongue: Tongue, path: Path) -> WriteReport:
        """Write it whole or not at all; it speaks no language, so ``tongue`` says nothing.

        Args:
            content: what it says.
            tongue: not looked at.
            path: where; an older file there is replaced.

        Raises:
            OSError: the place cannot be written; an older file there is untouched.
        """
        told = json.dumps(
            {"schema": SCHEMA, "draft": content.draft, **_object(content)},
            ensure_ascii=False,
            indent=2,
        )
        write_whole(path, lambda part: copy(f"{told}\n".encode(), part))
        return WriteReport()


def _object(thing: object) -> dict[str, object]:
    assert is_dataclass(thing), "a report is made of data classes"
    return {one.name: _plain(getattr(thing, one.name)) for one in fields(thing)}


def _plain(thing: object) -> object:
    """Return a value as JSON knows it: codes for choices, moments in UTC."""
    plain = thing
    if is_dataclass(thing):
        plain = _object(thing)
    elif isinstance(thing, Enum):
        plain = thing.value
    elif isinstance(thing, str):
        plain = clean(thing, multiline=True)
    elif isinstance(thing, datetime):
        plain = thing.astimezone(UTC).isoformat(timespec="seconds")
    elif isinstance(thing, date):
        plain = thing.isoformat()
    elif isinstance(thing, Mapping):
        plain = {str(_plain(key)): _plain(value) for key, value in thing.items()}
    elif isinstance(thing, tuple):
        plain = [_plain(one) for one in thing]
    elif isinstance(thing, float):
        plain = round(thing, 4)
    return plain
