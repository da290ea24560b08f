"""The workbook on which a salesperson reports leads, in Excel's format.

Thousands of rows are written as they come; cells that are to be filled in are not written at all
but take their style from their column.
"""

from collections.abc import Callable, Iterator, Sequence
from copy import copy as copy_of
from datetime import date, datetime, time
from functools import lru_cache
from math import ceil
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from domain.model.feedback_sheets import (
    SHEET_SCHEMA,
    ColumnKind,
    FeedbackSheet,
    SheetColumn,
    SheetKey,
    SheetLead,
)
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import LINE_LIMIT, Translate, clean, fill, mark
from exports.atomic import save_whole
from exports.book import A4, FAMILY, font, surface
from exports.cells import Typist, escaped, sheet_name
from exports.colours import MUTED, RAISED, SOFT
from exports.feedback_layout import FIRST_LIST, HEAD_ROW, HIDDEN_SHEET, SHEET, Key

_DAY: Final = "dd/mm/yyyy"
_PRINTED: Final = 75
"""Per cent of its size at which it is printed."""

_LETTERS: Final = 0.85
"""Letters of a heading for each unit of a column's width: bold ones are wide, and words wrap."""

_LINE: Final = 12.5
_MOST_LINES: Final = 8
_LONGEST: Final = 4 * LINE_LIMIT
"""Letters of a cell, so far below what one holds that nothing is cut twice."""
_TITLE: Final = mark("What customers said")
_SUBTITLE: Final = mark("{workspace} · {seller} · {count} leads · made on {day}")
_ALL: Final = mark("leads that nobody has yet")
_HOW: Final = (
    mark(
        "One row a lead, under a minute each: the outcome always, the rest after a conversation. "
        "Leave empty what was not asked; write - where the customer did not answer."
    ),
    mark(
        "Sort, filter and add columns as you like; codes and headings stay as they are. Where "
        "several answers may be given, part them with a semicolon."
    ),
    mark("Save it as .xlsx and hand it back. Handing it back twice counts nothing twice."),
)

_CONTACTS: Final = mark(
    "Save it as .xlsx and hand it back. It holds contact data of customers: show it to nobody "
    "else, and delete your copy once it was handed back."
)


class XlsxFeedbackWriter:
    """Writes feedback workbooks (``ports.FeedbackWriter``)."""

    def __init__(self, translate_for: Callable[[Tongue], Translate]) -> None:
        """Take what gives marked literals in a language."""
        self._translate_for = translate_for

    def write(self, content: FeedbackSheet, tongue: Tongue, path: Path) -> WriteReport:
        """Write it whole or not at all.

        Raises:
            OSError: the place cannot be written; an older workbook there is untouched.
        """
        pages = _Pages(content, tongue, self._translate_for(tongue))
        save_whole(path, pages.made().save)
        return WriteReport(shortened=tuple(pages.typist.shortened))


class _Pages:
    """A workbook in the making."""

    def __init__(self, content: FeedbackSheet, tongue: Tongue, translate: Translate) -> None:
        self.typist = Typist()
        self._content = content
        self._tongue = tongue
        self._translate = translate
        self._book = Workbook(write_only=True)
        self._book.properties.creator = None
        self._name = sheet_name(translate(SHEET), set())
        self._plain, self._bold, self._hidden = font(), font(bold=True), Font(name=FAMILY)
        self._styles: dict[tuple[object, ...], Any] = {}
        self._cells: dict[tuple[str, str], Any] = {}

    def made(self) -> Workbook:
        """Return the workbook, ready to be saved."""
        sheet = self._book.create_sheet(self._name)
        self._prepare(sheet)
        for text, letters in self._head():
            sheet.append([self._said(sheet, text, letters)])
        sheet.append(self._headings(sheet))
        for lead in self._content.leads:
            sheet.append(self._row(sheet, lead))
        self._hide(self._book.create_sheet(HIDDEN_SHEET))
        return self._book

    def _prepare(self, sheet: Any) -> None:
        """Set what must be known before the first row."""
        columns = self._content.columns
        last = max(HEAD_ROW + len(self._content.leads), HEAD_ROW + 1)
        for number, column in enumerate(columns, 1):
            place = sheet.column_dimensions[get_column_letter(number)]
            place.width = column.width
            place.font = font()
            place.alignment = Alignment(vertical="center", wrap_text=True)
            if column.kind is not ColumnKind.SHOWN:
                place.protection = Protection(locked=False)
                place.number_format = _DAY if column.kind is ColumnKind.DAY else "@"
        sheet.freeze_panes = f"B{HEAD_ROW + 1}"
        sheet.sheet_view.showGridLines = True
        sheet.auto_filter.ref = f"A{HEAD_ROW}:{get_column_letter(len(columns))}{last}"
        sheet.row_dimensions[HEAD_ROW].height = self._height_of_head()
        sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
        sheet.print_title_cols = "A:A"  # all columns on one page would be too small to read
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", A4
        sheet.page_setup.scale = _PRINTED
        sheet.print_options.gridLines = True  # some fill it in on paper
        guard = sheet.protection
        guard.formatColumns = guard.formatRows = guard.sort = guard.autoFilter = False
        guard.insertColumns = False
        guard.enable()
        for number, column in enumerate(columns, 1):
            rule = self._rule(number, column)
            if rule is not None:
                letter = get_column_letter(number)
                rule.add(f"{letter}{HEAD_ROW + 1}:{letter}{last}")
                sheet.data_validations.append(rule)

    def _rule(self, number: int, column: SheetColumn) -> DataValidation | None:
        """Return what offers and refuses values in a column."""
        if column.kind is ColumnKind.CHOICE:
            letter = get_column_letter(FIRST_LIST + number - 1)
            rule = DataValidation(
                type="list",
                formula1=f"'{HIDDEN_SHEET}'!${letter}$1:${letter}${len(column.choices) + 1}",
                allow_blank=True,
            )
            sentence = mark("Choose from the list, or write - where the customer did not answer.")
        elif column.kind is ColumnKind.NUMBER:
            rule = DataValidation(
                type="whole", operator="between", formula1="0", formula2=str(column.most)
            )
            sentence = mark("A whole number.")
        elif column.kind is ColumnKind.DAY:
            rule = DataValidation(type="date", operator="greaterThan", formula1="36526")
            sentence = mark("A day, such as 25/04/2026.")
        elif column.kind is ColumnKind.CHOICES:
            words = "; ".join(words.said(self._tongue) for _, words in column.choices)
            rule = DataValidation(allow_blank=True)
            rule.promptTitle = column.head.said(self._tongue)[:32]
            rule.prompt = words[:255]
            rule.showInputMessage = True
            return rule
        else:
            return None
        rule.error = self._translate(sentence)
        rule.showErrorMessage = True
        return rule

    def _head(self) -> Iterator[tuple[str, Font]]:
        content = self._content
        told = {
            "workspace": content.workspace,
            "seller": content.seller or self._translate(_ALL),
            "count": len(content.leads),
            "day": _day(content.made_on, self._tongue),
        }
        yield self._translate(_TITLE), font(16, bold=True)
        yield fill(self._translate(_SUBTITLE), told), font(9.5, MUTED)
        how = (*_HOW[:-1], _CONTACTS) if content.with_contacts else _HOW
        for sentence in how:
            yield self._translate(sentence), font(9.5, MUTED)

    def _headings(self, sheet: Any) -> list[Any]:
        cells = []
        for column in self._content.columns:
            cell = self._said(sheet, column.head.said(self._tongue), font(9.5, MUTED, bold=True))
            shown = column.kind is ColumnKind.SHOWN
            cell.fill = surface(RAISED if shown else SOFT[Side.SALES])
            cell.alignment = Alignment(vertical="center", wrap_text=True)
            cells.append(cell)
        return cells

    def _height_of_head(self) -> float:
        """Return the height of the row of headings, in points: claims stand there as sentences."""
        lines = (
            ceil(len(one.head.said(self._tongue)) / (one.width * _LETTERS))
            for one in self._content.columns
        )
        return _LINE * (1 + min(_MOST_LINES, max(lines, default=1)))

    def _row(self, sheet: Any, lead: SheetLead) -> list[Any]:
        """Return what is told of a lead, in the cells of the row before: that one is written."""
        cells: list[Any] = []
        for column in self._content.columns:
            if column.kind is not ColumnKind.SHOWN:
                break
            value = lead.code if column.key == SheetKey.LEAD else lead.shown.get(column.key)
            # past ``value``, which would look again at what is known to be a day or a clean text
            if isinstance(value, date):
                cell = self._cell(sheet, column, _DAY)
                cell._value, cell.data_type = datetime.combine(value, time()), "d"
            else:
                cell = self._cell(sheet, column, "")
                cell._value, cell.data_type = _ready((value or "")[:_LONGEST]), "s"
            cells.append(cell)
        return cells

    def _cell(self, sheet: Any, column: SheetColumn, kind: str) -> Any:
        """Return the cell of a column for texts or for days, made once: making one is slow."""
        cell = self._cells.get((column.key, kind))
        if cell is None:
            letters = self._bold if column.key == SheetKey.LEAD else self._plain
            if kind:
                cell = WriteOnlyCell(sheet)
                cell.number_format = kind
                self._styled(cell, letters, kind)
            else:
                cell = self._said(sheet, "", letters)
            self._cells[column.key, kind] = cell
        return cell

    def _said(self, sheet: Any, text: str, letters: Font) -> Any:
        """Return a cell in which a text stands as it is typed."""
        cell = WriteOnlyCell(sheet)
        known = self._styles.get(_letters(letters))
        if known is None:
            self.typist.put(cell, text[:_LONGEST] or "-")
        cell.value, cell.data_type = _ready(text[:_LONGEST]), "s"
        return self._styled(cell, letters)

    def _styled(self, cell: Any, letters: Font, kind: str = "") -> Any:
        """Give a cell its letters; what a style is made of is looked up once, as it is slow."""
        key = (*_letters(letters), kind) if kind else _letters(letters)
        known = self._styles.get(key)
        if known is None:
            cell.font = letters
            if kind:
                cell.alignment = Alignment(horizontal="left")
            self._styles[key] = copy_of(cell._style)
        else:
            cell._style = copy_of(known)
        return cell

    def _hide(self, sheet: Any) -> None:
        """Write what the reader goes by, and beside it the lists of choices."""
        content = self._content
        sheet.sheet_state = "veryHidden"
        told: list[Sequence[str]] = [
            (Key.SCHEMA, SHEET_SCHEMA),
            (Key.WORKBOOK, str(content.workbook)),
            (Key.WORKSPACE, str(content.workspace_id)),
            (Key.SELLER, content.seller),
            (Key.SHEET, self._name),
            *(
                (Key.COLUMN, column.head.said(self._tongue), column.key)
                for column in content.columns
            ),
        ]
        lists = [
            [*(words.said(self._tongue) for _, words in column.choices), "-"]
            if column.kind is ColumnKind.CHOICE
            else []
            for column in content.columns
        ]
        for row in range(max(len(told), *map(len, lists))):
            line = [*(told[row] if row < len(told) else ()), *[""] * FIRST_LIST][: FIRST_LIST - 1]
            line += [choices[row] if row < len(choices) else "" for choices in lists]
            sheet.append([self._said(sheet, text, self._hidden) for text in line])
        sheet.protection.enable()


@lru_cache(maxsize=4_096)
def _ready(text: str) -> str:
    """Return a typed text as a cell holds it; campaigns and ads come up again and again."""
    return escaped(clean(text, multiline=True))


def _letters(letters: Font) -> tuple[object, ...]:
    return letters.sz, letters.b, letters.color.rgb if letters.color else None


def _day(day: date, tongue: Tongue) -> str:
    return f"{day:%d/%m/%Y}" if tongue is Tongue.VIETNAMESE else f"{day.day} {day:%b %Y}"
