"""Workbooks for writing beforehand: out, filled in, in again; hostile ones are refused."""

import io
import json
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from domain.errors import DomainError
from domain.errors.prework import (
    NotAWorkbook,
    NotPrework,
    PreworkNewer,
    PreworkSheetMissing,
    WorkbookLocked,
    WorkbookTooLarge,
)
from domain.model.fields import PersonaField
from domain.model.prework import SLIPS_IN_A_WORKBOOK
from domain.model.session import Ask
from domain.model.sides import Side
from domain.text import clean
from exports.bounded_workbook import SMALL
from exports.prework_layout import FIRST_ROW, HEAD_ROW, HIDDEN_SHEET
from tests.exports.preworks import (
    ENGLISH,
    KHAI,
    LAN,
    SESSION,
    VIETNAMESE,
    WRITING,
    filled,
    form,
    made,
    read,
)
from ui.jobs import JobCancelled
from ui.language import translator_for

Change = Callable[[Worksheet], None]
SECRET = "BÍ MẬT"
NAUGHTY = Path(__file__).parent.parent / "files" / "blns" / "blns.json"


@pytest.mark.parametrize("tongue", [VIETNAMESE, ENGLISH])
def test_that_what_is_filled_in_comes_back(tmp_path: Path, tongue: object) -> None:
    path = made(tmp_path, tongue=tongue)  # type: ignore[arg-type]
    prework = read(
        filled(path, [("Anxiety", "Sợ “ngâm” tiền"), (None, None), ("Nỗi lo", "=1+1 & <b>")])
    )
    assert (prework.session_id, prework.writing_id) == (SESSION, WRITING)
    assert (prework.side, prework.asks, prework.faults) == (Side.SALES, Ask.CUSTOMER, ())
    assert [(one.number, one.field, one.text) for one in prework.slips] == [
        (1, PersonaField.ANXIETY, "Sợ “ngâm” tiền"),
        (3, PersonaField.ANXIETY, "=1+1 & <b>"),
    ]


def test_that_an_empty_workbook_has_no_slips(tmp_path: Path) -> None:
    assert read(made(tmp_path)).slips == ()


@pytest.mark.parametrize("asks", [Ask.SEGMENTS, Ask.MESSAGES, Ask.PROPOSALS])
def test_that_one_list_has_no_column_of_slots(tmp_path: Path, asks: Ask) -> None:
    prework = read(filled(made(tmp_path, form(asks)), [("Vợ chồng trẻ",)]))
    assert [(one.field, one.text) for one in prework.slips] == [(None, "Vợ chồng trẻ")]


def test_that_personas_and_of_ten_are_read(tmp_path: Path) -> None:
    of = form(side=Side.OWNER, personas=[(KHAI, "P1 Anh Khải"), (LAN, "P2 =Chị Lan")])
    rows = [("P2 =Chị Lan", "pain", "Con nhỏ", 7), ("P1 Anh Khải", "pain", "Xa", "10/10")]
    prework = read(filled(made(tmp_path, of), rows))
    assert prework.faults == ()
    assert [(one.persona_id, one.of_ten) for one in prework.slips] == [(LAN, 7), (KHAI, 10)]


def test_that_the_workbook_guides_and_locks(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(made(tmp_path))
    sheet, slots, hidden = book.worksheets
    assert (sheet.title, slots.title) == ("Phiếu", "Ghi gì vào đâu")
    assert hidden.sheet_state == "veryHidden"
    assert sheet.protection.sheet
    assert sheet.cell(HEAD_ROW, 1).protection.locked
    assert not sheet.cell(FIRST_ROW, 2).protection.locked
    assert sheet.cell(FIRST_ROW, 1).protection.locked
    codes = [sheet.cell(FIRST_ROW + at, 1).value for at in range(SLIPS_IN_A_WORKBOOK)]
    assert codes[:2] == ["S06-SALES-01", "S06-SALES-02"]
    assert len(set(codes)) == SLIPS_IN_A_WORKBOOK
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    assert rules["B8:B67"].type == "list"
    assert rules["C8:C67"].formula1 == "300"
    assert "Sales" in str(sheet["A1"].value)


def test_that_any_text_comes_back_as_it_was_typed(tmp_path: Path) -> None:
    typed = json.loads(NAUGHTY.read_text("utf-8"))
    texts = [text for text in map(clean, typed) if text and len(text) <= 300]
    texts = [text for text in texts if openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE.sub("", text)]
    for part in (texts[::9], texts[4::9]):
        assert 0 < len(part) <= SLIPS_IN_A_WORKBOOK
        path = made(tmp_path, form(Ask.SEGMENTS))
        prework = read(filled(path, [(text,) for text in part]))
        assert prework.faults == ()
        assert [slip.text for slip in prework.slips] == part


def _put(cell: str, value: object) -> Change:
    def change(sheet: Worksheet) -> None:
        sheet[cell] = value  # type: ignore[assignment]

    return change


def _delete_column(sheet: Worksheet) -> None:
    sheet.delete_cols(2)


def _swap(sheet: Worksheet) -> None:
    sheet["B7"], sheet["C7"] = sheet["C7"].value, sheet["B7"].value


@pytest.mark.parametrize(
    ("change", "cell", "words"),
    [
        (_put("C7", "BÍ MẬT"), "C7", "heading here must be “Slip”"),
        (_delete_column, "B7", "heading here must be “Slot”"),
        (_swap, "B7", "heading here must be “Slot”"),
        (_put("D7", "BÍ MẬT"), "D7", "not part of the workbook"),
        (_put("F20", "BÍ MẬT"), "F20", "not part of the workbook"),
        (_put("XFD1048576", "BÍ MẬT"), "XFD1048576", "not part of the workbook"),
    ],
)
def test_that_a_fault_names_the_cell_and_never_what_stands_there(
    tmp_path: Path, change: Change, cell: str, words: str
) -> None:
    prework = read(filled(made(tmp_path), [("pain", "một")], change))
    english = [fault.said(translator_for("en")) for fault in prework.faults]
    vietnamese = [fault.said(translator_for("vi")) for fault in prework.faults]
    assert any(line.startswith(f"{cell}: ") and words in line for line in english), english
    assert not [line for line in (*english, *vietnamese, repr(prework)) if "BÍ MẬT" in line]
    assert all(len(line) > len(f"{cell}: ") for line in vietnamese)


def test_that_each_row_that_is_wrong_says_so(tmp_path: Path) -> None:
    wrong = {
        ("A9", "S06-MARKETING-02"): "none of this side",
        ("A10", "S04-SALES-03"): "none of this side",
        ("A11", SECRET): "none of this side",
        ("A12", "S06-SALES-²"): "none of this side",
        ("A13", "S06-SALES-01"): "stands in two rows",
        ("C14", '=HYPERLINK("http://x","BÍ MẬT")'): "A formula",
        ("C15", None): "no words",
        ("B16", SECRET): "Choose one of the slots",
        ("B17", None): "Choose one of the slots",
        ("C18", f"{SECRET} " * 50): "too long",
    }

    def spoil(sheet: Worksheet) -> None:
        for cell, value in wrong:
            sheet[cell] = value

    prework = read(filled(made(tmp_path), [("pain", "một")] * 12, spoil))
    english = [fault.said(translator_for("en")) for fault in prework.faults]
    assert [line.partition(":")[0] for line in english] == [cell for cell, _ in wrong]
    for line, words in zip(english, wrong.values(), strict=True):
        assert words in line
    assert not [line for line in (*english, repr(prework)) if SECRET in line]


def test_that_a_row_that_somebody_added_gets_a_code(tmp_path: Path) -> None:
    def add(sheet: Worksheet) -> None:
        sheet["B68"], sheet["C68"] = "pain", "thêm"

    prework = read(filled(made(tmp_path), [("pain", "một")], add))
    assert [(one.number, one.text) for one in prework.slips] == [(1, "một"), (61, "thêm")]


def test_that_numbers_are_text_and_dates_are_not(tmp_path: Path) -> None:
    from datetime import date

    path = made(tmp_path, form(Ask.SEGMENTS))
    prework = read(filled(path, [(36,), (2.5,), (date(2026, 3, 2),)]))
    assert [fault.cell for fault in prework.faults] == ["B10"]
    assert [slip.text for slip in prework.slips] == ["36", "2.5"]


# files of strangers


def _hidden(key: str, value: str | None) -> Change:
    def change(sheet: Worksheet) -> None:
        book = sheet.parent
        assert book is not None
        for (cell,) in book[HIDDEN_SHEET]["A1:A9"]:
            if cell.value == key:
                book[HIDDEN_SHEET].cell(cell.row, 2).value = value

    return change


def _rename(sheet: Worksheet) -> None:
    sheet.title = "BÍ MẬT"


def _drop_hidden(sheet: Worksheet) -> None:
    assert sheet.parent is not None
    del sheet.parent[HIDDEN_SHEET]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (_rename, PreworkSheetMissing),
        (_drop_hidden, NotPrework),
        (_hidden("schema", "cungve-prework/2"), PreworkNewer),
        (_hidden("schema", "x"), NotPrework),
        (_hidden("session", "x"), NotPrework),
        (_hidden("writing", None), NotPrework),
        (_hidden("side", "accounting"), NotPrework),
        (_hidden("asks", "lunch"), NotPrework),
    ],
)
def test_that_other_workbooks_are_refused(
    tmp_path: Path, change: Change, error: type[DomainError]
) -> None:
    with pytest.raises(error) as refused:
        read(filled(made(tmp_path), [("pain", "BÍ MẬT")], change))
    assert "BÍ MẬT" not in refused.value.said(translator_for("vi"))


def _zip(parts: dict[str, bytes]) -> bytes:
    ready = io.BytesIO()
    with zipfile.ZipFile(ready, "w", zipfile.ZIP_DEFLATED) as whole:
        for name, content in parts.items():
            whole.writestr(name, content)
    return ready.getvalue()


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", NotAWorkbook),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), NotAWorkbook),
        (b"M\xc3\xa3,N\xe1\xbb\x99i dung\n", NotAWorkbook),
        (b"PK\x03\x04", NotAWorkbook),
        (b"PK\x03\x04" + bytes(400), NotAWorkbook),
        (_zip({"hello.txt": b"x"}), NotAWorkbook),
        (_zip({"[Content_Types].xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), NotAWorkbook),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), WorkbookLocked),
        (b"PK\x03\x04" + bytes(SMALL.file), WorkbookTooLarge),
        (_zip({"xl/styles.xml": bytes(SMALL.part + 1)}), WorkbookTooLarge),
        (_zip({"xl/worksheets/a.xml": bytes(SMALL.sheet + 1)}), WorkbookTooLarge),
        (_zip({f"{at}.xml": bytes(SMALL.part) for at in range(11)}), WorkbookTooLarge),
        (_zip({f"{at}.xml": b"" for at in range(300)}), WorkbookTooLarge),
    ],
    ids=[
        "empty",
        "png",
        "csv",
        "head",
        "zeros",
        "zip",
        "entity",
        "ole",
        "large",
        "styles",
        "sheet",
        "bomb",
        "parts",
    ],
)
def test_that_hostile_files_are_refused(
    tmp_path: Path, content: bytes, error: type[DomainError]
) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(content)
    with pytest.raises(error):
        read(path)


def test_that_a_zip_that_lies_of_its_size_is_refused(tmp_path: Path) -> None:
    content = bytearray(_zip({"xl/bomb.xml": bytes(SMALL.part + 1)}))
    central = content.rindex(b"PK\x01\x02")
    struct.pack_into("<I", content, central + 24, 10)
    path = tmp_path / "x.xlsx"
    path.write_bytes(content)
    with pytest.raises(DomainError):
        read(path)


def test_that_every_broken_copy_is_refused_or_read_whole(tmp_path: Path) -> None:
    whole = filled(made(tmp_path), [("pain", "một"), ("gain", "hai")]).read_bytes()
    expected = [slip.text for slip in read(tmp_path / "prework.xlsx").slips]
    path = tmp_path / "broken.xlsx"
    for at in range(7, len(whole), len(whole) // 40):
        for broken in (whole[:at], whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :]):
            path.write_bytes(broken)
            try:
                prework = read(path)
            except DomainError:
                continue
            assert prework.faults or [slip.text for slip in prework.slips] == expected


def test_that_a_sheet_of_very_many_rows_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path)
    parts = {}
    with zipfile.ZipFile(path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    row = b'<row r="%d"><c r="B%d" t="inlineStr"><is><t>x</t></is></c></row>'
    many = b"".join(row % (at, at) for at in range(100, 6000))
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b"</sheetData>", many + b"</sheetData>")
    path.write_bytes(_zip(parts))
    with pytest.raises(WorkbookTooLarge):
        read(path)


def test_that_reading_can_be_stopped(tmp_path: Path) -> None:
    from exports.prework_reader import XlsxPreworkReader

    path = filled(made(tmp_path), [("pain", "một")])
    calls = iter(range(1000))
    for stop_at in (0, 20):

        def check(stop_at: int = stop_at) -> None:
            if next(calls) >= stop_at:
                raise JobCancelled

        with pytest.raises(JobCancelled):
            XlsxPreworkReader(lambda one: translator_for(one.value)).read(path, check)


def test_that_a_file_that_is_gone_is_the_disks_trouble(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "nowhere.xlsx")
