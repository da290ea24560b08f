"""Tables that somebody else made: what was recognised in a file, and its rows as plain text."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

Progress: TypeAlias = Callable[[int, int], None]
"""Is told bytes done and bytes in all, now and then; what it raises stops the reading."""

CELL_LIMIT: Final = 32_767
"""Characters of a cell that are read: as many as a cell of a workbook can hold."""

MOST_ROWS: Final = 200_000
"""Rows of a workbook's sheet that are read; a text file is read to its end."""

MOST_COLUMNS: Final = 100
"""Columns that are read."""


class TableFormat(StrEnum):
    """What a file is, by what stands in it and not by its name."""

    TEXT = "text"
    WORKBOOK = "workbook"


class TableEncoding(StrEnum):
    """How letters are kept in bytes: today's ways, and those of old Vietnamese fonts."""

    UTF_8 = "utf-8"
    UTF_16_LE = "utf-16-le"
    UTF_16_BE = "utf-16-be"
    WINDOWS_1258 = "windows-1258"
    WINDOWS_1252 = "windows-1252"
    TCVN3 = "tcvn3"
    VNI = "vni"
    VISCII = "viscii"


class CellMark(StrEnum):
    """What the text of a cell does not tell by itself."""

    DATE = "date"
    """The workbook itself says that this is a date or a time; the text is ISO 8601."""
    SCIENTIFIC = "scientific"
    """Digits may be lost: 9.01E+08, or more digits than a workbook keeps."""
    FAULT = "fault"
    """The cell holds an error, #N/A."""
    UNCALCULATED = "uncalculated"
    """A formula whose result was not saved; formulas are never calculated here."""
    CUT = "cut"
    """The cell was longer than `CELL_LIMIT`; what is beyond was left out."""


NO_MARKS: Final[Mapping[int, CellMark]] = MappingProxyType({})


class TableRow(NamedTuple):
    """A row as it stands in the file. A tuple, for there are a hundred thousand.

    Attributes:
        number: of the row, from 1, as a spreadsheet program counts it: title, header and blank
            rows count, a ``sep=`` line does not.
        cells: their text, NFC; as many as the table has columns, or more where the row is longer.
        marks: what the text does not tell, by position from 0.
    """

    number: int
    cells: tuple[str, ...]
    marks: Mapping[int, CellMark] = NO_MARKS


class TableFact(StrEnum):
    """Something about a table that a person should know of."""

    BAD_BYTES = "bad_bytes"
    """Bytes that are no letters of the encoding; each became U+FFFD. Places are lines."""
    NULS = "nuls"
    """Characters NUL, which were left out. Places are lines."""
    MIXED_LINE_ENDS = "mixed_line_ends"
    STRAY_QUOTE = "stray_quote"
    """A quote that is never closed; taken as a character. Places are lines of the file."""
    LONG_CELL = "long_cell"
    """Cells that were cut at `CELL_LIMIT`."""
    RAGGED = "ragged"
    """Rows of a text file with fewer or more cells than the table has columns."""
    BLANK_ROWS = "blank_rows"
    """Rows without a word among the others; they are not handed on."""
    TITLE_ROWS = "title_rows"
    """Rows above the header, which were skipped."""
    NO_HEADER = "no_header"
    """The first row is data; columns are called by their letters."""
    SAME_NAMES = "same_names"
    """Columns that share a name; all but the first were numbered. Places are columns."""
    NAMELESS = "nameless"
    """Columns without a name; they are called by their letters. Places are columns."""
    HIDDEN_ROWS = "hidden_rows"
    """Rows that the workbook hides, by hand or by a filter."""
    SCIENTIFIC = "scientific"
    """Numbers that may have lost digits, marked `CellMark.SCIENTIFIC`."""
    FAULTS = "faults"
    """Cells that hold an error."""
    UNCALCULATED = "uncalculated"
    """Formulas without a saved result."""
    ROWS_LEFT_OUT = "rows_left_out"
    """The sheet has more than `MOST_ROWS` rows; the rest was not read."""
    COLUMNS_LEFT_OUT = "columns_left_out"
    """Cells beyond `MOST_COLUMNS`, which were not read."""
    MACROS = "macros"
    """The workbook brings a program along; it is never run."""
    MENDED = "mended"
    """Cells typed in an old Vietnamese font, which were turned into today's letters."""
    LOOK_ALIKES = "look_alikes"
    """The letter Ð (U+00D0) stood for Đ and was turned into it."""
    ESTIMATED = "estimated"
    """The file is so large that only its beginning was looked at; its rows are estimated."""


@dataclass(frozen=True, slots=True)
class TableWarning:
    """A fact with its size.

    Attributes:
        fact: what it is.
        count: how often, at least.
        places: the first few rows, or lines of the file or columns where the fact says so,
            from 1; none where they are not known.
    """

    fact: TableFact
    count: int = 1
    places: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class EncodingLook:
    """How the letters of a text file were recognised.

    Attributes:
        encoding: what they are taken for.
        marked: whether the file says so itself, by a byte order mark.
        confidence: from 0 to 1; 0.5 is a toss-up with the runner-up.
        runner_up: the next best of those that give a different text, or None.
    """

    encoding: TableEncoding
    marked: bool
    confidence: float
    runner_up: TableEncoding | None = None


@dataclass(frozen=True, slots=True)
class SheetLook:
    """A sheet of a workbook.

    Attributes:
        name: as the workbook has it.
        rows: rows with a word in them, at most `MOST_ROWS`.
        columns: up to the last one with a word in it, at most `MOST_COLUMNS`.
        hidden: whether the workbook hides it.
    """

    name: str
    rows: int
    columns: int
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ColumnLook:
    """A column.

    Attributes:
        position: from 0.
        name: distinct among the columns, never empty, compared without regard to case.
        named: whether the file itself gives it this name.
    """

    position: int
    name: str
    named: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChoices:
    """What a person decided; what is None is recognised.

    Attributes:
        encoding: of a text file.
        inner: the encoding of an old font in which words were typed inside today's letters, or
            UTF-8 for letters that were once read wrongly; Windows-1252, which is how either
            looks, leaves them as they are.
        delimiter: between the cells of a text file, one character.
        sheet: name of a workbook's sheet.
        header_row: number of the row with the names of the columns, from 1; 0 for none.
        columns: cells that every row has at least.
        hidden_rows: whether rows that a workbook hides are taken.
    """

    encoding: TableEncoding | None = None
    inner: TableEncoding | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header_row: int | None = None
    columns: int | None = None
    hidden_rows: bool = True


RECOGNISED: Final = TableChoices()
"""Nobody decided anything: everything is recognised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableLook:
    """What was recognised in a file.

    Attributes:
        format: what it is.
        size: bytes of the file.
        choices: what was chosen or recognised, complete: reading with these reads the same.
        columns: of the table.
        sample: the first rows below the header.
        rows: rows below the header with a word in them, without hidden ones if those are left
            out; estimated where a warning says so.
        encoding: of a text file, or None.
        separator_line: whether the first line of a text file says ``sep=``.
        sheets: of a workbook.
        hidden_rows: rows that the workbook hides.
        warnings: facts that a person should know of.
    """

    format: TableFormat
    size: int
    choices: TableChoices
    columns: tuple[ColumnLook, ...]
    sample: tuple[TableRow, ...]
    rows: int
    encoding: EncodingLook | None = None
    separator_line: bool = False
    sheets: tuple[SheetLook, ...] = ()
    hidden_rows: int = 0
    warnings: tuple[TableWarning, ...] = ()

    def warned(self, fact: TableFact) -> TableWarning | None:
        """Return what is warned of, or None."""
        return next((one for one in self.warnings if one.fact is fact), None)
