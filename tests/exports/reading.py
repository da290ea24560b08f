"""Documents read back with other libraries than those that wrote them."""

import re
from pathlib import Path

import pypdf
from python_calamine import CalamineWorkbook

from domain.text import clean
from exports.fonts import Face, glyph_of


def said_in(pdf: pypdf.PdfReader | Path) -> str:
    """Return all that a PDF says."""
    reader = pypdf.PdfReader(pdf) if isinstance(pdf, Path) else pdf
    return "\n".join(page.extract_text() for page in reader.pages)


def letters(text: str) -> str:
    """Return the text without its spaces: where lines break is not what is compared."""
    return re.sub(r"\s+", "", text)


def as_drawn(text: str) -> str:
    """The documented rule of a PDF: cleaned; what no face has is □; joiners draw nothing."""
    shown = (glyph_of(char, Face.TEXT) for char in clean(text))
    return "".join("□" if glyph is None else glyph.shown for glyph in shown)


def rows_of(path: Path, sheet: str) -> list[list[str]]:
    """Return the rows of a sheet as texts."""
    found = CalamineWorkbook.from_path(path).get_sheet_by_name(sheet)
    return [[str(value) for value in row] for row in found.to_python(skip_empty_area=False)]
