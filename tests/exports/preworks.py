"""Workbooks for writing beforehand: made as the program makes them, filled in as people do."""

from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.identity import uuid7
from domain.model.prework import Prework, PreworkForm
from domain.model.session import Ask
from domain.model.sides import Side
from domain.model.wording import Tongue
from exports.prework_layout import FIRST_ROW
from exports.prework_reader import XlsxPreworkReader
from exports.prework_xlsx import XlsxPreworkWriter
from ui.language import translator_for

SESSION, WRITING, LAN, KHAI = (uuid7(at, bytes(10)) for at in (1, 2, 3, 4))
VIETNAMESE, ENGLISH = Tongue.VIETNAMESE, Tongue.ENGLISH


def form(
    asks: Ask = Ask.CUSTOMER, side: Side = Side.SALES, personas: Sequence[Any] = ()
) -> PreworkForm:
    """Return what is handed out."""
    return PreworkForm("Vườn Sông", SESSION, WRITING, asks, side, "S06", tuple(personas))


def made(folder: Path, of: PreworkForm | None = None, tongue: Tongue = VIETNAMESE) -> Path:
    """Return a workbook that nobody has filled in."""
    path = folder / "prework.xlsx"
    path.write_bytes(_written(of or form(), tongue))
    return path


@cache
def _written(of: PreworkForm, tongue: Tongue) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "prework.xlsx"
        writer = XlsxPreworkWriter(lambda chosen: translator_for(chosen.value))
        writer.write(of, tongue, path)
        return path.read_bytes()


def filled(
    path: Path,
    rows: Sequence[Sequence[object]] = (),
    change: Callable[[Worksheet], None] | None = None,
) -> Path:
    """Fill rows in, from the column beside the code on; None leaves a cell."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    for row, values in enumerate(rows, FIRST_ROW):
        for column, value in enumerate(values, 2):
            if value is not None:
                cell = sheet.cell(row, column)
                cell.value = value  # type: ignore[assignment]
                if isinstance(value, str):
                    cell.data_type = "s"
    if change is not None:
        change(sheet)
    book.save(path)
    return path


def read(path: Path) -> Prework:
    """Read a workbook back."""
    reader = XlsxPreworkReader(lambda chosen: translator_for(chosen.value))
    return reader.read(path, lambda: None)
