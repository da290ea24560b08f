"""What the workbook remembers of itself, hidden, so that edits are known when it comes back."""

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.documents import MatrixContent
from domain.model.matrix_workbook import BELOW, HIDDEN_SHEET, ID_HEAD, base_rows
from domain.text import clean
from exports.book import Book, at
from exports.cells import escaped, fitting
from exports.grid import ACTIVITY, CODE, KIND, NAME_ROW, SHARED, Grid


def keep_base(book: Book, sheet: Worksheet, content: MatrixContent, grid: Grid) -> None:
    """Mark the rows of the matrix in a hidden column, and keep what is handed out.

    Args:
        book: the workbook.
        sheet: the sheet of the matrix, written.
        content: what it says.
        grid: where the matrix stands.
    """
    column = grid.check_column + 1
    ids = {one.code: str(one.id) for one in content.activities}
    _put(sheet, NAME_ROW, column, ID_HEAD)
    for row in range(grid.first_row, grid.last_row + 1):
        if id := ids.get(str(at(sheet, row, CODE).value)):
            _put(sheet, row, column, id)
    for row in range(grid.last_row + 1, grid.balance_row + 1):
        _put(sheet, row, column, BELOW)
    sheet.column_dimensions[get_column_letter(column)].hidden = True
    heads = [str(at(sheet, NAME_ROW, one).value) for one in (CODE, ACTIVITY, KIND, SHARED)]
    kept: Worksheet = book.workbook.create_sheet(HIDDEN_SHEET, 2)
    for row, line in enumerate(base_rows(content, book.tongue, sheet.title, heads), 1):
        for place, text in enumerate(line, 1):
            if text:
                _put(kept, row, place, text)
    kept.sheet_state = "veryHidden"


def _put(sheet: Worksheet, row: int, column: int, text: str) -> None:
    cell = at(sheet, row, column)
    cell.value = escaped(fitting(clean(text)))
    cell.data_type = "s"
