"""A workbook in the making: its sheets by name, its styles, its language."""

import math
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, field
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.formatting.rule import FormulaRule, Rule
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.letter_sets import RASCI, LetterSet
from domain.model.wording import Bilingual, Tongue
from domain.text import Translate, fill
from exports.cells import Typist, mark_as_text, sheet_name
from exports.colours import INK, LINE, MUTED, RAISED, WHITE

FAMILY: Final = "Be Vietnam Pro"
A4: Final = 9
"""Number of the paper size in ECMA-376."""

_LETTERS_PER_WIDTH: Final = 0.98
"""Letters of our font at 10 points in a unit of column width, a little less than measured."""

_LEAST: Final = 21.0
"""Height of a row of one line in points."""

_LINE: Final = 14.0
"""Height of a further line in points."""

_HIGHEST: Final = 409.0
"""Highest row in points that Excel shows."""

_HAIR: Final = Side(style="thin", color=LINE)
_RULED: Final = Border(bottom=_HAIR)
_BOXED: Final = Border(left=_HAIR, right=_HAIR, bottom=_HAIR)


def font(size: float = 10, colour: str = INK, *, bold: bool = False, italic: bool = False) -> Font:
    """Return the documents' font; a machine without it shows its own instead."""
    return Font(name=FAMILY, size=size, bold=bold, italic=italic, color=colour)


def surface(colour: str) -> PatternFill:
    """Return a plain surface of a colour, ``RRGGBB``."""
    return PatternFill("solid", start_color=colour, end_color=colour)


def at(sheet: Worksheet, row: int, column: int | str) -> Cell:
    """Return a cell of a sheet; the column is a number or a letter."""
    number = column if isinstance(column, int) else column_index_from_string(column)
    cell = sheet.cell(row, number)
    assert isinstance(cell, Cell), "our sheets merge no cells"
    return cell


def look_of(cell: Cell) -> StyleArray:
    """Return what a cell looks like, as openpyxl keeps it: a few numbers."""
    look: StyleArray = cell._style  # type: ignore[attr-defined]
    return look


def give_look(cell: Cell, look: StyleArray) -> None:
    """Let a cell look like another one."""
    cell._style = copy(look)  # type: ignore[attr-defined]


def fit_heights(sheet: Worksheet, first: int, last: int) -> None:
    """Make rows high enough for their wrapped texts, as not every program does so itself.

    The widths of the columns must be set before.
    """
    rooms = [
        sheet.column_dimensions[get_column_letter(column)].width * _LETTERS_PER_WIDTH
        for column in range(1, sheet.max_column + 1)
    ]
    for row, cells in enumerate(sheet.iter_rows(first, last), first):
        lines = 1
        for room, cell in zip(rooms, cells, strict=True):
            text = cell.value
            if not isinstance(text, str) or not _may_wrap(text, room):
                continue
            if cell.data_type == "s" and cell.alignment.wrap_text:
                parts = text.split("\n")
                lines = max(lines, sum(math.ceil(max(1, len(part)) / room) for part in parts))
        height = min(_HIGHEST, _LEAST + (lines - 1) * _LINE)
        sheet.row_dimensions[row].height = height


def _may_wrap(text: str, room: float) -> bool:
    return room > 0 and (len(text) > room or "\n" in text)


def when(formula: str, colour: str, under: str = "", *, bold: bool = False) -> Rule:
    """Return a rule that colours cells while a formula of ours holds.

    Args:
        formula: relative to the first cell of the range.
        colour: of the letters, ``RRGGBB``.
        under: of the surface; empty leaves it.
        bold: the letters are bold.
    """
    rule: Rule = FormulaRule(  # type: ignore[no-untyped-call]
        formula=[formula],
        font=Font(color=colour, bold=bold),
        fill=surface(under) if under else None,
    )
    return rule


def _style(name: str, letters: Font, under: str = "", **aligned: object) -> NamedStyle:
    """Make a style; texts stand at the top, wrapped, with a hair line below."""
    placing: dict[str, object] = {"vertical": "center", "wrap_text": True} | aligned
    if "indent" in placing:
        placing["horizontal"] = "left"
    style = NamedStyle(f"Cùng Vẽ {name}")
    style.font = letters
    style.alignment = Alignment(**placing)  # type: ignore[arg-type]
    if under:
        style.fill = surface(under)
    if name == "letter":
        style.border = _BOXED
    elif name not in {"title", "quiet"}:
        style.border = _RULED
    return style


def _styles() -> Iterable[NamedStyle]:
    yield _style("title", font(16, bold=True), wrap_text=False)
    yield _style("quiet", font(9.5, MUTED), wrap_text=False)
    yield _style("head", font(9.5, MUTED, bold=True), RAISED, indent=1)
    yield _style("head centred", font(9.5, MUTED, bold=True), RAISED, horizontal="center")
    yield _style("section", font(9.5, MUTED, bold=True), "F1F3F6", wrap_text=False)
    yield _style("text", font(), indent=1)
    yield _style("strong", font(bold=True), indent=1)
    yield _style("aside", font(9.5, MUTED), indent=1)
    yield _style("letter", font(11, bold=True), horizontal="center", wrap_text=False)
    yield _style("count", font(9.5, MUTED), horizontal="center", wrap_text=False)
    yield _style("share", font(9.5, MUTED), horizontal="center", wrap_text=False)
    yield _style("check", font(9.5), indent=1)
    yield _style("badge", font(11, WHITE, bold=True), INK, horizontal="center")


@dataclass(slots=True)
class Book:
    """What every sheet is written with.

    Attributes:
        tongue: language of the workbook.
        translate: gives marked literals in it.
        letter_set: the letters of the matrix; marked words name them by what they mean.
        typist: writes what people typed.
        workbook: openpyxl's.
    """

    tongue: Tongue
    translate: Translate
    letter_set: LetterSet = RASCI
    typist: Typist = field(default_factory=Typist)
    workbook: Workbook = field(default_factory=Workbook)
    _taken: set[str] = field(default_factory=set)
    _dressed: dict[tuple[str, bool], StyleArray] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Learn the styles, and start without sheets and without a word on who made it."""
        for sheet in list(self.workbook.worksheets):
            self.workbook.remove(sheet)
        for style in _styles():
            self.workbook.add_named_style(style)
        self.workbook.properties.creator = None

    def add_sheet(self, name: str, tab: str) -> Worksheet:
        """Add a sheet with a marked name, and a colour for its tab; fits a landscape page."""
        sheet: Worksheet = self.workbook.create_sheet(sheet_name(self.translate(name), self._taken))
        sheet.sheet_properties.tabColor = tab
        sheet.sheet_view.showGridLines = False
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = A4
        sheet.page_setup.fitToWidth = 1
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.print_options.horizontalCentered = True
        sheet.page_margins.left = sheet.page_margins.right = 0.4
        sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.75
        sheet.page_margins.header = sheet.page_margins.footer = 0.3
        footer = sheet.HeaderFooter.oddFooter
        assert footer is not None, "openpyxl makes one with each sheet"
        footer.left.text, footer.right.text = "&A", "&P / &N"
        return sheet

    def say(self, cell: Cell, sentence: str, style: str, **places: object) -> None:
        """Write a marked sentence in the language of the workbook."""
        cell.value = fill(self.word(sentence), places)
        cell.data_type = "s"
        self.dress(cell, style)

    def put(self, cell: Cell, text: str | Bilingual, style: str = "text") -> None:
        """Write a text that may be typed."""
        said = text if isinstance(text, str) else text.said(self.tongue)
        self.dress(cell, style, typed=self.typist.write(cell, said))

    def dress(self, cell: Cell, style: str, *, typed: bool = False) -> None:
        """Give a cell a style of ours.

        What a style comes to is kept, for openpyxl looks its name up anew for every cell.

        Args:
            cell: the cell.
            style: its name without ours.
            typed: the cell holds what a person typed.
        """
        kept = self._dressed.get((style, typed))
        if kept is None:
            cell.style = f"Cùng Vẽ {style}"
            if typed:
                mark_as_text(cell)
            self._dressed[style, typed] = copy(look_of(cell))
        else:
            give_look(cell, kept)

    def calculate(self, cell: Cell, formula: str, style: str, number_format: str = "") -> None:
        """Write a formula of ours; nothing that a person typed may be part of it."""
        cell.value = f"={formula}"
        self.dress(cell, style)
        if number_format:
            cell.number_format = number_format

    def word(self, text: str) -> str:
        """Return a marked word, with the letters that it names."""
        return fill(self.translate(text), self.letter_set.names)

    def quoted(self, text: str) -> str:
        """Return a marked text as a string of a formula."""
        return '"' + self.word(text).replace('"', '""') + '"'
