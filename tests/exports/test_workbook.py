import errno
import json
import re
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from domain.model.documents import FindingLine, MatrixContent, PersonRow
from domain.model.matrix_workbook import HIDDEN_SHEET
from domain.model.sides import Side
from domain.model.wording import Bilingual, Tongue
from domain.services.assigning import Assigning
from domain.text import clean
from exports.grid import CODE_ROW, FIRST_POSITION, FIRST_ROW
from exports.workbook import XlsxMatrixWriter
from persistence.catalogue import load_catalogue
from tests.exports.matrices import default_matrix
from tests.exports.reading import rows_of
from tests.fakes import FakeBench

BLNS = Path(__file__).parent.parent / "files" / "blns" / "blns.json"
SHEETS = [
    *("Read me", "Matrix", "Analysis", "People", "Obligations", "Requests", "Lists", "Change log"),
]


def _sheets(path: Path) -> list[str]:
    names = CalamineWorkbook.from_path(path).sheet_names
    return [name for name in names if name != HIDDEN_SHEET]


def _written(content: MatrixContent, path: Path, tongue: Tongue = Tongue.ENGLISH) -> Path:
    XlsxMatrixWriter(lambda tongue: lambda text: text).write(content, tongue, path)
    return path


@pytest.mark.parametrize("tongue", Tongue)
def test_that_another_library_reads_the_letters_back(tmp_path: Path, tongue: Tongue) -> None:
    content = default_matrix(main_only=False)
    path = _written(content, tmp_path / "m.xlsx", tongue)
    assert _sheets(path) == SHEETS
    rows = rows_of(path, "Matrix")
    codes = rows[CODE_ROW - 1][FIRST_POSITION - 1 :][: len(content.positions)]
    assert codes == [position.code for position in content.positions]
    by_code = {row[0]: row for row in rows[FIRST_ROW - 1 :]}
    for activity in content.activities:
        row = by_code[activity.code]
        assert row[1] == activity.name.said(tongue)
        assert row[FIRST_POSITION - 1 :][: len(codes)] == [
            content.letters.get((activity.code, code), "") for code in codes
        ]


def test_that_the_registers_are_read_back(tmp_path: Path) -> None:
    content = default_matrix()
    path = _written(content, tmp_path / "m.xlsx", Tongue.VIETNAMESE)
    obligations = {row[0]: row for row in rows_of(path, "Obligations")}
    for one in content.obligations:
        row = obligations[one.code]
        assert row[1].startswith(f"{one.provider} · ")
        assert row[4:8] == [one.name.vi, one.due.vi, one.accepted_when.vi, one.activity]
    assert rows_of(path, "People")[4][:5] == [
        "Nguyễn Thị Đào",
        "Marketing",
        "MKL",
        "Trưởng phòng Marketing",
        "Trưởng phòng Marketing",
    ]


def test_that_the_sheet_is_ready_to_type_in_and_to_print(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(_written(default_matrix(), tmp_path / "m.xlsx"))["Matrix"]
    assert sheet.freeze_panes == "C7"
    assert sheet.print_title_rows == "$4:$6"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    offered = {str(one.sqref): one.formula1 for one in sheet.data_validations.dataValidation}
    assert offered["E7:L24"] == "'Lists'!$A$4:$A$9"
    coloured = {str(one.sqref) for one in sheet.conditional_formatting}
    assert "E7:L24" in coloured


def test_that_findings_are_told_on_the_first_sheet(tmp_path: Path) -> None:
    finding = FindingLine("NO_A", "error", "A07", Bilingual("A07: chưa ai", "A07: nobody"))
    path = _written(replace(default_matrix(), findings=(finding,)), tmp_path / "m.xlsx")
    assert ["✗ A07", "A07: nobody"] in [row[:2] for row in rows_of(path, "Read me")]


def test_that_naughty_strings_come_back_cleaned_and_never_calculate(tmp_path: Path) -> None:
    naughty = json.loads(BLNS.read_text("utf-8"))
    default = default_matrix()
    spare = default.activities[0]
    content = replace(
        default,
        workspace=naughty[20],
        activities=tuple(
            replace(spare, code=f"N{number}", name=Bilingual.same(text))
            for number, text in enumerate(naughty)
        ),
        positions=(replace(default.positions[0], name=Bilingual.same("=1+1")),),
        obligations=tuple(
            replace(
                default.obligations[0],
                code=f"O{number}",
                due=Bilingual.same(text),
                accepted_when=Bilingual.same(text),
            )
            for number, text in enumerate(naughty)
        ),
        people=tuple(PersonRow(text, Side.SALES, text, text) for text in naughty),
    )
    path = _written(content, tmp_path / "m.xlsx")
    wanted = [clean(text, multiline=True) for text in naughty]
    activities = {row[0]: row[1] for row in rows_of(path, "Matrix")}
    assert [activities[f"N{number}"] for number in range(len(naughty))] == wanted
    due = {row[0]: row[5:7] for row in rows_of(path, "Obligations")}
    assert [due[f"O{number}"] for number in range(len(naughty))] == [[one, one] for one in wanted]
    people = rows_of(path, "People")[4 : 4 + len(naughty)]
    padded = [row + [""] * (5 - len(row)) for row in people]
    padded += [[""] * 5] * (len(naughty) - len(padded))
    assert [[row[0], row[2], row[4]] for row in padded] == [[one, one, one] for one in wanted]
    for sheet in openpyxl.load_workbook(path):
        ours = re.compile(r"^=(IF|COUNTIF|\(|SUMPRODUCT|'Matrix'!E\d+$|[CD]\d+/MAX)")
        formulas = [str(c.value) for row in sheet for c in row if c.data_type == "f"]
        assert all(ours.match(formula) for formula in formulas)


def test_that_a_long_text_is_cut_and_reported(tmp_path: Path) -> None:
    content = default_matrix()
    long = replace(content.activities[0], name=Bilingual.same("ế" * 40_000))
    report = XlsxMatrixWriter(lambda tongue: lambda text: text).write(
        replace(content, activities=(long,)), Tongue.ENGLISH, tmp_path / "m.xlsx"
    )
    assert report.shortened == ("Matrix!B8",)


_DEFAULT = default_matrix()


@pytest.mark.parametrize(
    "content",
    [
        replace(_DEFAULT, activities=()),
        replace(_DEFAULT, positions=()),
        replace(_DEFAULT, activities=(), positions=(), obligations=(), people=()),
    ],
)
def test_that_a_workspace_with_nothing_in_it_yet_has_a_workbook(
    tmp_path: Path, content: MatrixContent
) -> None:
    assert _sheets(_written(content, tmp_path / "m.xlsx")) == SHEETS


def test_that_the_file_says_nothing_about_who_and_where(tmp_path: Path) -> None:
    path = _written(default_matrix(), tmp_path / "m.xlsx")
    with zipfile.ZipFile(path) as archive:
        core = archive.read("docProps/core.xml").decode()
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert "creator" not in core
    assert "lastModifiedBy" not in core
    assert str(tmp_path).encode() not in everything


def test_that_a_full_disk_keeps_the_old_workbook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _written(default_matrix(), tmp_path / "m.xlsx")
    old = path.read_bytes()

    def full(self: Path, data: bytes) -> int:
        with self.open("wb") as file:
            file.write(data[:100])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space"):
        _written(default_matrix(main_only=False), path)
    assert path.read_bytes() == old
    assert list(tmp_path.iterdir()) == [path]


def test_that_each_position_has_its_sow_on_a_sheet(tmp_path: Path) -> None:
    fake = FakeBench(load_catalogue())
    assigning = Assigning(fake.bench())
    assigning.draft_matrix()
    content = assigning.content(lambda tongue: lambda text: text, date(2026, 3, 2))
    path = _written(content, tmp_path / "m.xlsx")
    names = _sheets(path)
    assert names[3:11] == [f"SOW {one.code}" for one in content.positions]
    rows = rows_of(path, "SOW SCO")
    assert rows[0][0] == "Sales consultant (SCO)"
    heads = [row[0] for row in rows if len(row) and row[0] and not any(row[1:])]
    assert {"I owe", "Owed to me", "Measured by", "Not in scope"} <= set(heads)
    assert any(row[0] == "O08" for row in rows)


def test_that_every_sheet_is_set_up_for_the_page(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(_written(default_matrix(), tmp_path / "m.xlsx"))
    shown = [sheet for sheet in book if sheet.sheet_state == "visible"]
    assert all(sheet.page_setup.fitToWidth == 1 for sheet in shown)
    pages = [sheet.sheet_properties.pageSetUpPr for sheet in shown]
    assert all(page is not None and page.fitToPage for page in pages)
    printed = {sheet.title for sheet in shown if sheet.print_area}
    assert {"Matrix", "Analysis", "Requests", "Change log"} <= printed
    assert book["cungve-matrix"].sheet_state == "veryHidden"
