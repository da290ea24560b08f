"""The workbook that a side fills in before the session, in Excel's format."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from openpyxl.styles import Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.asked import ASK_HINTS, ASKS
from domain.model.fields import SECTION_FIELDS
from domain.model.labels import FIELDS, SECTION_HINTS, SECTIONS, SIDES
from domain.model.prework import PREWORK_SCHEMA, SLIPS_IN_A_WORKBOOK, PreworkForm
from domain.model.session import Ask
from domain.model.slips import slip_code
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import LINE_LIMIT, Translate, mark
from exports.atomic import save_whole
from exports.book import Book, at, fit_heights, surface
from exports.colours import MUTED, SOFT, STRONG
from exports.prework_layout import (
    FIRST_ROW,
    HEAD_ROW,
    HEADS,
    HIDDEN_SHEET,
    SHEET,
    WIDTHS,
    Column,
    Key,
    Layout,
)

_LAST_ROW: Final = FIRST_ROW + SLIPS_IN_A_WORKBOOK - 1
_ROW_HEIGHT: Final = 27.0
_HOW: Final = (
    mark("One thing a slip, one slip a row. Write what you have seen or heard, not what you wish."),
    mark("Fill in the white cells only. Codes and headings are locked; rows may stay empty."),
    mark("Hand the file back without showing it to the other side: it is sealed unread."),
)


class XlsxPreworkWriter:
    """Writes workbooks for writing beforehand (``ports.PreworkWriter``)."""

    def __init__(self, translate_for: Callable[[Tongue], Translate]) -> None:
        """Take what gives marked literals in a language."""
        self._translate_for = translate_for

    def write(self, form: PreworkForm, tongue: Tongue, path: Path) -> WriteReport:
        """Write it whole or not at all.

        Args:
            form: whom it is for and what is asked.
            tongue: language of the workbook.
            path: where; an older workbook there is replaced.

        Raises:
            OSError: the place cannot be written; an older workbook there is untouched.
        """
        book = Book(tongue, self._translate_for(tongue))
        layout = Layout.of(form.asks, form.side, form.personas)
        sheet = book.add_sheet(SHEET, STRONG[form.side])
        if form.asks is Ask.CUSTOMER:
            _write_slots(book, book.add_sheet(mark("What belongs where"), MUTED))
        hidden = _write_hidden(book, form, sheet.title)
        _write_head(book, sheet, form, layout)
        _write_rows(book, sheet, form, layout)
        _validate(book, sheet, hidden, form, layout)
        _lock(sheet, layout)
        save_whole(path, book.workbook.save)
        return WriteReport(shortened=tuple(book.typist.shortened))


def _write_head(book: Book, sheet: Worksheet, form: PreworkForm, layout: Layout) -> None:
    asked = book.word(ASKS[form.asks])
    side = book.word(SIDES[form.side])
    book.put(at(sheet, 1, 1), f"{side} · {asked}", "title")
    book.put(at(sheet, 2, 1), form.workspace, "quiet")
    hints = " ".join(map(book.word, ASK_HINTS[form.asks]))
    how = _HOW if form.asks is Ask.CUSTOMER else (hints, *_HOW[1:])
    for row, sentence in enumerate(how, 3):
        book.say(at(sheet, row, 1), sentence, "quiet")
    for number, column in enumerate(layout.columns, 1):
        book.say(at(sheet, HEAD_ROW, number), HEADS[column], "head")
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = WIDTHS[column]
    sheet.row_dimensions[1].height = 26
    sheet.freeze_panes = at(sheet, FIRST_ROW, 2)
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"


def _write_rows(book: Book, sheet: Worksheet, form: PreworkForm, layout: Layout) -> None:
    for number in range(1, SLIPS_IN_A_WORKBOOK + 1):
        row = FIRST_ROW + number - 1
        for column in layout.columns:
            cell = at(sheet, row, layout.number(column))
            if column is Column.CODE:
                book.put(cell, slip_code(form.step_code, form.side, number), "strong")
                cell.fill = surface(SOFT[form.side])
            else:
                cell.style = "Cùng Vẽ text"
                cell.number_format = "@"
                cell.protection = Protection(locked=False)
        sheet.row_dimensions[row].height = _ROW_HEIGHT


def _write_slots(book: Book, sheet: Worksheet) -> None:
    """Say which slot takes what: for those who fill in, never read back."""
    for column, (head, width) in enumerate(
        ((mark("Question"), 30), (mark("Slots"), 44), (mark("What it asks for"), 80)), 1
    ):
        book.say(at(sheet, 1, column), head, "head")
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row, (section, fields) in enumerate(SECTION_FIELDS.items(), 2):
        book.say(at(sheet, row, 1), SECTIONS[section], "strong")
        book.put(at(sheet, row, 2), ", ".join(book.word(FIELDS[field]) for field in fields))
        book.say(at(sheet, row, 3), SECTION_HINTS[section], "text")
    fit_heights(sheet, 1, sheet.max_row)
    sheet.protection.enable()


def _write_hidden(book: Book, form: PreworkForm, name: str) -> Worksheet:
    hidden: Worksheet = book.workbook.create_sheet(HIDDEN_SHEET)
    hidden.sheet_state = "veryHidden"
    told = (
        (Key.SCHEMA, PREWORK_SCHEMA),
        (Key.SESSION, str(form.session_id)),
        (Key.WRITING, str(form.writing_id)),
        (Key.SIDE, form.side.value),
        (Key.ASKS, form.asks.value),
        (Key.STEP, form.step_code),
        (Key.SHEET, name),
    )
    for row, (key, value) in enumerate(told, 1):
        at(hidden, row, 1).value = key.value
        book.put(at(hidden, row, 2), value)
    for row, (id, called) in enumerate(form.personas, len(told) + 1):
        at(hidden, row, 1).value = Key.PERSONA.value
        book.put(at(hidden, row, 2), called)
        at(hidden, row, 3).value = str(id)
    for row, word in enumerate(FIELDS.values(), 1):
        book.say(at(hidden, row, 5), word, "text")
    hidden.protection.enable()
    return hidden


def _validate(
    book: Book, sheet: Worksheet, hidden: Worksheet, form: PreworkForm, layout: Layout
) -> None:
    """Offer lists where there is something to choose, and refuse what would be refused later."""
    rules = {
        Column.FIELD: DataValidation(
            type="list", formula1=f"'{HIDDEN_SHEET}'!$E$1:$E${len(FIELDS)}", allow_blank=True
        ),
        Column.TEXT: DataValidation(
            type="textLength", operator="lessThanOrEqual", formula1=str(LINE_LIMIT)
        ),
        Column.OF_TEN: DataValidation(
            type="whole", operator="between", formula1="0", formula2="10", allow_blank=True
        ),
    }
    if form.personas:
        first = _first_persona(hidden)
        last = first + len(form.personas) - 1
        rules[Column.PERSONA] = DataValidation(
            type="list", formula1=f"'{HIDDEN_SHEET}'!$B${first}:$B${last}", allow_blank=True
        )
    sentences = {
        Column.FIELD: mark("Choose one of the slots from the list."),
        Column.PERSONA: mark("Choose one of the personas from the list."),
        Column.TEXT: mark("A slip has at most 300 characters: one thing only."),
        Column.OF_TEN: mark("A whole number from 0 to 10."),
    }
    for column in layout.columns:
        if column is Column.CODE:
            continue
        rule = rules[column]
        rule.error = book.word(sentences[column])
        rule.showErrorMessage = True
        letter = get_column_letter(layout.number(column))
        rule.add(f"{letter}{FIRST_ROW}:{letter}{_LAST_ROW}")
        sheet.add_data_validation(rule)


def _first_persona(hidden: Worksheet) -> int:
    return next(
        row for row in range(1, hidden.max_row + 1) if hidden.cell(row, 1).value == Key.PERSONA
    )


def _lock(sheet: Worksheet, layout: Layout) -> None:
    """Lock codes and headings, without a password; heights and widths stay free."""
    sheet.protection.formatColumns = False
    sheet.protection.formatRows = False
    sheet.protection.enable()
    last = get_column_letter(len(layout.columns))
    sheet.print_area = f"A1:{last}{_LAST_ROW}"
