"""Our own workbook comes back: the preview is exactly what was edited, taken as one change."""

import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.letter_sets import KEPT
from domain.model.matrix_workbook import EditKind
from domain.model.wording import Tongue
from domain.services.assigning import Assigning
from domain.services.lettering import Lettering
from domain.services.matrices import MatrixView
from domain.services.taking_edits import EditsPlan, TakingEdits, edits_in
from exports.grid import CODE_ROW, NAME_ROW
from exports.workbook import XlsxMatrixWriter
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench
from tests.services.test_reading_matrices import Here
from ui.responsibilities.taking_in.edit_words import preview_of_edits

SOFFICE = shutil.which("soffice")
BOOK: list[bytes] = []
"""The workbook is written once: the fakes make the same matrix under the same identities."""


class Room:
    """A workspace with the method's matrix, and its workbook."""

    def __init__(self, folder: Path) -> None:
        self.fake = FakeBench(load_catalogue())
        self.bench = self.fake.bench()
        self.assigning = Assigning(self.bench)
        self.assigning.draft_matrix()
        self.edits = TakingEdits(self.bench)
        self.path = folder / "book.xlsx"
        if not BOOK:
            content = self.assigning.content(lambda tongue: lambda text: text, date(2026, 3, 2))
            writer = XlsxMatrixWriter(lambda tongue: lambda text: text)
            writer.write(content, Tongue.ENGLISH, self.path)
            BOOK.append(self.path.read_bytes())
        self.path.write_bytes(BOOK[0])

    @property
    def matrix(self) -> MatrixView:
        return self.assigning.matrix()

    def edit(self, how: Callable[[Worksheet], None]) -> None:
        book = openpyxl.load_workbook(self.path)
        how(book["Matrix"])
        book.save(self.path)

    def plan(self) -> EditsPlan:
        found = edits_in(Here(), self.path)
        assert found is not None
        return self.edits.plan(*found)


def row_of(sheet: Worksheet, code: str) -> int:
    return int(next(cell.row for cell in sheet["A"] if cell.value == code))


def column_of(sheet: Worksheet, code: str) -> int:
    return int(next(cell.column for cell in sheet[CODE_ROW] if cell.value == code))


def edited(sheet: Worksheet) -> None:
    """What a person does: letters, names, a row away, a row more."""
    sheet.cell(row_of(sheet, "A07"), column_of(sheet, "OWN")).value = "C"
    sheet.cell(row_of(sheet, "A11"), column_of(sheet, "ADS")).value = None
    sheet.cell(row_of(sheet, "A15"), 2).value = "Run the ads, and stop them"
    sheet.cell(NAME_ROW, column_of(sheet, "SAL")).value = "Head of sales"
    sheet.delete_rows(row_of(sheet, "A30"))
    below = row_of(sheet, "A10") + 1
    sheet.insert_rows(below)
    sheet.cell(below, 2).value = "=cmd Call back <b>within</b> a day"
    sheet.cell(below, 2).data_type = "s"
    sheet.cell(below, column_of(sheet, "SAL")).value = "A"
    sheet.cell(below, column_of(sheet, "SCO")).value = "r"
    sheet.cell(below, column_of(sheet, "MKL")).value = "?"


def told(plan: EditsPlan) -> set[tuple[str, ...]]:
    return {
        (one.edit.kind.value, one.edit.code, one.edit.position, one.edit.before, one.edit.after)
        for one in plan.edits
    }


EXPECTED = {
    ("letters", "A07", "OWN", "I", "C"),
    ("letters", "A11", "ADS", "C", ""),
    ("name", "A15", "", "Set up, run and optimise ads", "Run the ads, and stop them"),
    ("position", "SAL", "", "Sales lead", "Head of sales"),
    ("removed", "A30", "", "Negotiate, close and sign", ""),
    ("added", "", "", "content", "=cmd Call back <b>within</b> a day"),
    ("unread", "", "MKL", "", "?"),
}


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_that_nothing_is_an_edit_where_nothing_was_edited(room: Room) -> None:
    assert room.plan().edits == ()


def test_that_the_preview_is_exactly_the_edits(room: Room) -> None:
    room.edit(edited)
    assert told(room.plan()) == EXPECTED
    assert room.plan().taken == 6


def test_that_they_are_taken_in_as_one_change_and_once(room: Room) -> None:
    room.edit(edited)
    intentions = len(room.fake.store.intentions)
    room.edits.take(room.plan())
    assert [one.key for one in room.fake.store.intentions[intentions:]] == ["take_edits"]
    matrix = room.matrix
    codes = [one.code for one in matrix.activities]
    assert "A30" not in codes
    assert codes[codes.index("A10") + 1] == "A41"
    assert matrix.letters["A41", "SCO"] == "R"
    assert matrix.letters["A07", "OWN"] == "C"
    assert ("A11", "ADS") not in matrix.letters
    assert room.plan().taken == 0


def test_that_what_was_changed_here_meanwhile_stays(room: Room) -> None:
    room.edit(edited)
    row = next(one for one in room.matrix.activities if one.code == "A07")
    column = next(one for one in room.matrix.positions if one.code == "OWN")
    room.assigning.set_letters(row.id, column.id, "S")
    (clash,) = [one for one in room.plan().edits if one.clashes]
    assert (clash.edit.code, clash.now) == ("A07", "S")
    room.edits.take(room.plan())
    assert room.matrix.letters["A07", "OWN"] == "S"


def test_that_rows_may_be_moved_and_sheets_renamed(room: Room) -> None:
    book = openpyxl.load_workbook(room.path)
    book["Matrix"].title = "Who does what"
    book.move_sheet("Who does what", 3)
    book.save(room.path)
    assert room.plan().edits == ()


def test_that_a_row_under_another_phase_moves_there(room: Room) -> None:
    def move(sheet: Worksheet) -> None:
        place = row_of(sheet, "A15")
        values = [cell.value for cell in sheet[place]]
        sheet.delete_rows(place)
        below = row_of(sheet, "A22") + 1
        sheet.insert_rows(below)
        for column, value in enumerate(values, 1):
            sheet.cell(below, column).value = value

    room.edit(move)
    (one,) = room.plan().edits
    assert (one.edit.kind, one.edit.before, one.edit.after) == (EditKind.PHASE, "P3", "P4")


def test_that_another_workbook_is_none_of_ours(tmp_path: Path, room: Room) -> None:
    book = openpyxl.Workbook()
    book.create_sheet("cungve-matrix").append(["something else"])
    book.save(tmp_path / "other.xlsx")
    assert edits_in(Here(), tmp_path / "other.xlsx") is None


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_that_a_workbook_saved_by_libreoffice_tells_the_same(room: Room, tmp_path: Path) -> None:
    assert SOFFICE is not None
    room.edit(edited)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    to = ("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(tmp_path / "saved"))
    subprocess.run(
        [SOFFICE, profile, "--headless", *to, str(room.path)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    room.path = tmp_path / "saved" / "book.xlsx"
    assert told(room.plan()) == EXPECTED


def test_that_a_workbook_in_other_letters_says_only_what_was_edited(tmp_path: Path) -> None:
    room = Room(tmp_path)
    Lettering(room.bench).define(("Q", "T", "", "H", "B"))
    content = room.assigning.content(lambda tongue: lambda text: text, date(2026, 3, 2))
    XlsxMatrixWriter(lambda tongue: lambda text: text).write(content, Tongue.ENGLISH, room.path)
    assert not room.plan().edits

    def edit(sheet: Worksheet) -> None:
        place = row_of(sheet, "A07"), column_of(sheet, "OWN")
        assert sheet.cell(*place).value == "B"
        sheet.cell(*place).value = "h"
        helps = row_of(sheet, "A07"), column_of(sheet, "FAC")
        assert sheet.cell(*helps).value == KEPT
        sheet.cell(*helps).value = None
        sheet.cell(row_of(sheet, "A15"), column_of(sheet, "CRM")).value = "R"

    room.edit(edit)
    plan = room.plan()
    assert told(plan) == {
        ("letters", "A07", "OWN", "I", "C"),
        ("letters", "A07", "FAC", "S", ""),
        ("unread", "A15", "CRM", "", "R"),
    }
    rows = preview_of_edits(plan, lambda text: text).activities.rows
    assert [row[3:5] for row in rows if "OWN" in row[2]] == [("B", "H")]
    room.edits.take(plan)
    assert room.matrix.letters["A07", "OWN"] == "C"
    assert ("A07", "FAC") not in room.matrix.letters
