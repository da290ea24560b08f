"""What Meta's lead export does to its cells: prefixes of identifiers, and test leads."""

import re
from collections.abc import Iterable
from typing import Final

_PREFIX: Final = re.compile(r"(?:l|ag|as|c|f|p):(?=[+\d<])")
_TEST_LEAD: Final = re.compile(r"<test lead: dummy data for [^<>]*>", re.IGNORECASE)


def without_prefix(text: str) -> str:
    """Return an identifier without the prefix by which Meta keeps spreadsheets from rounding it."""
    return _PREFIX.sub("", text, count=1) if _PREFIX.match(text) else text


def is_test_lead(cells: Iterable[str]) -> bool:
    """Tell whether a row was made by Meta's tool for testing forms, and is nobody."""
    return any(cell.endswith(">") and _TEST_LEAD.fullmatch(without_prefix(cell)) for cell in cells)
