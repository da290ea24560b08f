"""What a person is told about a table that somebody else made."""

from collections.abc import Mapping
from typing import Final

from domain.model.tables import TableEncoding, TableFact, TableWarning
from domain.text import Translate, fill, mark

ENCODINGS: Final[Mapping[TableEncoding, str]] = {
    TableEncoding.UTF_8: "UTF-8",
    TableEncoding.UTF_16_LE: "UTF-16 LE",
    TableEncoding.UTF_16_BE: "UTF-16 BE",
    TableEncoding.WINDOWS_1258: "Windows-1258",
    TableEncoding.WINDOWS_1252: "Windows-1252",
    TableEncoding.TCVN3: "TCVN3 (ABC, .VnTime)",
    TableEncoding.VNI: "VNI (VNI-Times)",
    TableEncoding.VISCII: "VISCII",
}
"""Names of encodings, the same in every language."""

FACTS: Final[Mapping[TableFact, str]] = {
    TableFact.BAD_BYTES: mark("Letters that could not be read and are shown as �: {count}"),
    TableFact.NULS: mark("Empty characters that were left out: {count}"),
    TableFact.MIXED_LINE_ENDS: mark("Lines end in different ways; all were read."),
    TableFact.STRAY_QUOTE: mark('Quotes " that are never closed, kept as they stand: {count}'),
    TableFact.LONG_CELL: mark("Cells too long to be read whole, so they were cut: {count}"),
    TableFact.RAGGED: mark("Rows with more or fewer cells than there are columns: {count}"),
    TableFact.BLANK_ROWS: mark("Blank rows that were left out: {count}"),
    TableFact.TITLE_ROWS: mark("Rows above the column names that were skipped: {count}"),
    TableFact.NO_HEADER: mark("The first row looks like data, so the columns have no names."),
    TableFact.SAME_NAMES: mark("Columns with a name that stands there twice: {count}"),
    TableFact.NAMELESS: mark("Columns without a name: {count}"),
    TableFact.HIDDEN_ROWS: mark("Rows that are hidden in the workbook: {count}"),
    TableFact.SCIENTIFIC: mark("Numbers that may have lost digits, such as 9.01E+08: {count}"),
    TableFact.FAULTS: mark("Cells that hold an error, such as #N/A: {count}"),
    TableFact.UNCALCULATED: mark("Formulas without a saved result, read as empty: {count}"),
    TableFact.ROWS_LEFT_OUT: mark("The sheet has too many rows. Those at its end were not read."),
    TableFact.COLUMNS_LEFT_OUT: mark("Cells too far to the right, which were not read: {count}"),
    TableFact.MACROS: mark("The workbook contains macros. They were not run."),
    TableFact.MENDED: mark(
        "Cells typed in an old Vietnamese font and turned into Unicode: {count}"
    ),
    TableFact.LOOK_ALIKES: mark("Letters Ð of another alphabet turned into Đ: {count}"),
    TableFact.ESTIMATED: mark("The file is very large, so its rows are estimated."),
}
"""What each fact says; the places that a warning names come behind it (`told`)."""

ADVICE: Final[Mapping[TableFact, str]] = {
    TableFact.SCIENTIFIC: mark("Check telephone numbers among them in the source."),
    TableFact.UNCALCULATED: mark("Open the workbook in Excel and save it once to have them."),
    TableFact.ROWS_LEFT_OUT: mark("Save the sheet as CSV to read all."),
    TableFact.BAD_BYTES: mark("If there are many, try another encoding."),
}
"""What can be done about some of them."""

_IN_LINES: Final = mark("{fact} (lines {places})")
_IN_COLUMNS: Final = mark("{fact} (columns {places})")
_IN_ROWS: Final = mark("{fact} (rows {places})")
_WHERE: Final[Mapping[TableFact, str]] = {
    TableFact.BAD_BYTES: _IN_LINES,
    TableFact.NULS: _IN_LINES,
    TableFact.STRAY_QUOTE: _IN_LINES,
    TableFact.SAME_NAMES: _IN_COLUMNS,
    TableFact.NAMELESS: _IN_COLUMNS,
}


def told(warning: TableWarning, translate: Translate) -> str:
    """Say a warning in a language, with the first places where it is so."""
    fact = fill(translate(FACTS[warning.fact]), {"count": warning.count})
    if not warning.places:
        return fact
    places = ", ".join(map(str, warning.places))
    if warning.count > len(warning.places):
        places += ", …"
    where = _WHERE.get(warning.fact, _IN_ROWS)
    return fill(translate(where), {"fact": fact, "places": places})
