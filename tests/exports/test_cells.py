import pytest
from openpyxl import Workbook
from openpyxl.cell import Cell

from exports.book import at
from exports.cells import CELL_LIMIT, Typist, fitting, sheet_name


def _cell() -> Cell:
    return at(Workbook().create_sheet("Sheet1"), 1, 1)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/C calc'!A0", "#N/A", "="])
def test_that_nothing_typed_becomes_a_formula(text: str) -> None:
    cell = _cell()
    Typist().put(cell, text)
    assert (cell.value, cell.data_type, cell.number_format) == (text, "s", "@")
    assert cell.quotePrefix


@pytest.mark.parametrize("text", ["0901234567", "00123", "1-2", "1/2/2025", "123e5", "TRUE"])
def test_that_what_looks_like_a_number_stays_text(text: str) -> None:
    cell = _cell()
    Typist().put(cell, text)
    assert (cell.value, cell.data_type) == (text, "s")


def test_that_an_empty_text_leaves_the_cell_empty() -> None:
    cell = _cell()
    Typist().put(cell, "\u200b \n")
    assert cell.value is None


@pytest.mark.parametrize("text", ["x" * 40_000, "😀" * 20_000, "_x0041_" * 9_000, "ế\n" * 30_000])
def test_that_a_text_that_no_cell_holds_is_cut_and_told(text: str) -> None:
    cell, typist = _cell(), Typist()
    typist.put(cell, text)
    assert isinstance(cell.value, str)
    assert cell.value.endswith("…")
    assert 0.9 * CELL_LIMIT < len(cell.value.encode("utf-16-le")) // 2 <= CELL_LIMIT
    assert typist.shortened == ["Sheet1!A1"]


def test_that_a_text_that_just_fits_is_not_cut() -> None:
    text = "x" * CELL_LIMIT
    assert fitting(text) == text


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Ma trận", "Ma trận"),
        ("", "-"),
        ("''", "-"),
        ("'Q1'", "Q1"),
        ("a:b\\c/d?e*f[g]", "a-b-c-d-e-f-g-"),
        ("History", "History (2)"),
        ("x" * 40, "x" * 31),
        ("😀" * 20, "😀" * 15),
    ],
)
def test_that_a_sheet_has_a_name_that_excel_takes(typed: str, name: str) -> None:
    assert sheet_name(typed, set()) == name


def test_that_two_sheets_never_share_a_name() -> None:
    taken: set[str] = set()
    names = [sheet_name("x" * 40, taken), sheet_name("X" * 40, taken), sheet_name("x" * 31, taken)]
    assert names == ["x" * 31, "X" * 27 + " (2)", "x" * 27 + " (3)"]
