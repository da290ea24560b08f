"""The formulas of the workbook, calculated by LibreOffice after somebody typed other letters."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from domain.model.documents import RequestRow
from domain.model.wording import Bilingual, Tongue
from exports.book import at
from exports.grid import CODE_ROW, FIRST_POSITION, FIRST_ROW, SUMMARY_ROW
from exports.workbook import XlsxMatrixWriter
from tests.exports.matrices import default_matrix

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")

ROW_CHANGES = {
    ("A01", "OWN"): "R",  # nobody answers any more
    ("A02", "FAC"): "A",  # two answer, one of them the facilitator for content
    ("A06", "FAC"): "A",  # nobody does it
    ("A07", "SAL"): "I",
    ("A07", "SCO"): "I",  # Sales is only told of the persona
    ("A10", "SAL"): "",
    ("A10", "SCO"): "",  # Sales has no letter in lead data
    ("A11", "ADS"): "X",  # no letter of ours
    ("A15", "CPR"): "R",
    ("A15", "MKL"): "R",
    ("A15", "SAL"): "r",  # four do it; a small letter counts
    ("A22", "SCO"): "",  # owes O07 without part in it
    ("A25", "SCO"): "A/R",  # two answer
}
EXPECTED = {
    "A01": "✗ no A",
    "A02": "✗ more than one A; ✗ the facilitator answers for content; "
    "· nobody helps, is asked or told",
    "A06": "✗ no R",
    "A07": "✗ one department is missing",
    "A10": "✗ no A; ✗ one department is missing",
    "A11": "✗ unknown letter",
    "A15": "! many R: split it",
    "A19": "✓",
    "A22": "✗ no R",
    "A25": "✗ more than one A",
    "A30": "✓",
    "A34": "✓",
}


def _calculated(folder: Path, *books: Path) -> list[CalamineWorkbook]:
    """Open the books in LibreOffice, which has to calculate, and save them again."""
    assert SOFFICE is not None
    done = folder / "calculated"
    subprocess.run(
        [
            SOFFICE,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(done),
            *map(str, books),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    return [CalamineWorkbook.from_path(done / book.name) for book in books]


def _matrix(book: CalamineWorkbook) -> list[list[str]]:
    rows = book.get_sheet_by_name("Matrix").to_python(skip_empty_area=False)
    return [[str(value) for value in row] for row in rows]


REQUESTS = (
    *(("Y01", date(2026, 3, 2), date(2026, 3, 5), 3), ("Y02", date(2026, 3, 2), None, None)),
    *(("Y03", date(2026, 3, 9), date(2026, 3, 4), 0), ("Y04", None, None, "–")),
)
"""Code, day due, day delivered, and how late that is; one that is still owed is late by today."""


def _asked(code: str, due: date | None, delivered: date | None) -> RequestRow:
    what = Bilingual.same("=1+1")
    return RequestRow(
        code, what, "MKL", "SAL", due, due, delivered, delivered is not None, "asked for", ""
    )


def test_that_checks_answer_when_letters_change(tmp_path: Path) -> None:
    content = replace(default_matrix(), requests=tuple(_asked(*one[:3]) for one in REQUESTS))
    sound, broken = tmp_path / "sound.xlsx", tmp_path / "broken.xlsx"
    writer = XlsxMatrixWriter(lambda tongue: lambda text: text)
    writer.write(content, Tongue.ENGLISH, sound)
    _type_letters(sound, broken)
    before, after = _calculated(tmp_path, sound, broken)

    rows = _matrix(before)
    result = rows[FIRST_ROW - 2].index("Check")
    assert rows[SUMMARY_ROW - 1][0] == "✓ Every activity has exactly one A and at least one R."
    assert {row[result] for row in rows[FIRST_ROW - 1 :]} == {"✓", ""}
    balance = next(row for row in rows if row[1] == "Balance")
    assert set(balance[FIRST_POSITION - 1 : FIRST_POSITION + 7]) == {"✓"}
    obligations = before.get_sheet_by_name("Obligations").to_python()
    assert {row[9] for row in obligations[4:]} == {"✓", "–"}

    rows = _matrix(after)
    assert {row[0]: row[result] for row in rows if row[0] in EXPECTED} == EXPECTED
    assert rows[SUMMARY_ROW - 1][0] == "✗ Activities to put right: 8"
    counted = {
        str(row[0]): row[1] for row in after.get_sheet_by_name("Analysis").to_python() if row[0]
    }
    assert counted["✗ no A"] == 2
    assert counted["✗ more than one A"] == 2
    assert counted["✗ unknown letter"] == 1
    late = {row[0]: row[7] for row in before.get_sheet_by_name("Requests").to_python()}
    for code, _, _, days in REQUESTS:
        assert late[code] == days or (days is None and float(str(late[code])) > 100)
    owed = {row[0]: row[9] for row in after.get_sheet_by_name("Obligations").to_python()}
    assert owed["O07"] == "✗ has neither A nor R"
    assert owed["O08"] == "✓"


def _type_letters(source: Path, target: Path) -> None:
    """Type letters as a person would who opens the workbook."""
    book = openpyxl.load_workbook(source)
    sheet = book["Matrix"]
    columns = {cell.value: cell.column for cell in sheet[CODE_ROW]}
    rows = {cell.value: cell.row for cell in sheet["A"]}
    for (activity, position), letters in ROW_CHANGES.items():
        at(sheet, rows[activity] or 0, columns[position] or 0).value = letters or None
    book.save(target)
