"""Workbooks: what stands in their cells, their sheets, and who reads them."""

import threading
import time
from datetime import date, datetime
from datetime import time as clock
from pathlib import Path

import openpyxl
import pytest

from domain.errors.tables import SheetNotFound, TableReadingFailed, TableTooSlow
from domain.model.tables import (
    CELL_LIMIT,
    CellMark,
    SheetLook,
    TableEncoding,
    TableFact,
    TableFormat,
    TableLook,
)
from exports.tables.errand import own_command
from exports.tables.values import number_text
from tests.exports.tables.tables import (
    READER,
    breaking,
    cells,
    encoded,
    look,
    parts,
    row,
    rows,
    workbook,
)
from ui.jobs import JobCancelled

STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_TIES = "http://purl.oclc.org/ooxml/officeDocument/relationships"
STYLES = (
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/>'
    '<numFmt numFmtId="165" formatCode="[Red]0.0&quot;d&quot;"/>'
    '<numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    '<xf numFmtId="166"/></cellXfs>'
)


def _facts(found: TableLook) -> dict[TableFact, int]:
    return {one.fact: one.count for one in found.warnings}


def test_that_a_workbook_of_people_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Khách"
    sheet["A1"] = "Báo cáo tháng 3"
    sheet.merge_cells("A1:E1")
    sheet.append([])
    sheet.append(["Tên", "SĐT", "Ngày", "Giá", "Giá"])
    sheet.append(["Nguyễn Văn An", 901234567, date(2026, 3, 14), 3.6, 0.1 + 0.2])
    sheet.append(
        ["Trần Bé", "0907654321", datetime.combine(date(2026, 3, 14), clock(9, 30)), "3,6", True]
    )
    sheet.append(["Lê Chi", None, clock(9, 30), -5, "=1+1"])
    sheet.row_dimensions[5].hidden = True
    book.create_sheet("Trống").sheet_state = "hidden"
    path = tmp_path / "leads.xlsx"
    book.save(path)

    found = look(path)
    assert found.format is TableFormat.WORKBOOK
    assert found.sheets == (SheetLook("Khách", 5, 5), SheetLook("Trống", 0, 0, hidden=True))
    assert (found.choices.sheet, found.choices.header_row, found.rows) == ("Khách", 3, 3)
    assert [one.name for one in found.columns] == ["Tên", "SĐT", "Ngày", "Giá", "Giá (2)"]
    assert found.hidden_rows == 1
    assert _facts(found) == {
        TableFact.TITLE_ROWS: 1,
        TableFact.BLANK_ROWS: 1,
        TableFact.SAME_NAMES: 1,
        TableFact.HIDDEN_ROWS: 1,
        TableFact.UNCALCULATED: 1,
    }
    read = rows(path)
    assert [one.number for one in read] == [4, 5, 6]
    assert [one.cells for one in read] == [
        ("Nguyễn Văn An", "901234567", "2026-03-14", "3.6", "0.3"),
        ("Trần Bé", "0907654321", "2026-03-14T09:30:00", "3,6", "TRUE"),
        ("Lê Chi", "", "09:30:00", "-5", ""),
    ]
    assert [one.marks.get(2) for one in read] == [CellMark.DATE] * 3
    assert read[2].marks[4] is CellMark.UNCALCULATED
    assert list(found.sample) == read == rows(path, sheet="Khách", header_row=3)
    assert [one.number for one in rows(path, hidden_rows=False)] == [4, 6]
    assert look(path, hidden_rows=False).rows == 2


def test_that_cells_are_told_as_they_are_shown(tmp_path: Path) -> None:
    content = row(1, "a", "b", "c", "d", "e", "f", "g", "h") + (
        '<row r="2"><c t="s"><v>0</v></c><c s="1"><v>45000</v></c><c s="2"><v>45000.5</v></c>'
        '<c s="3"><v>3.6000000000000001</v></c><c s="4"><v>1.5</v></c>'
        '<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="str"><f>A1&amp;"x"</f><v>ax</v></c>'
        "<c><f>1+1</f><v>2</v></c></row>"
        '<row r="3"><c r="B3"><v>9.01234567E8</v></c><c r="D3"><v>1234567890123456789</v></c>'
        '<c r="C3" s="1"><v>-4</v></c><c r="A3" t="inlineStr"><is><r><t>Hà </t></r>'
        "<r><t>Nội</t></r><rPh><t>ha</t></rPh></is></c></row>"
    )
    of = parts({"S": content}, words=["Một_x000D_\ndòng"], styles=STYLES)
    first, second = rows(workbook(tmp_path, of))
    assert first.cells == (
        *("Một\r\ndòng", "2023-03-15", "2023-03-15T12:00:00", "3.6", "36:00:00"),
        *("#DIV/0!", "ax", "2"),
    )
    assert first.marks == {1: CellMark.DATE, 2: CellMark.DATE, 5: CellMark.FAULT}
    assert second.cells[:4] == ("Hà Nội", "901234567", "-4", "1234567890123456789")
    assert second.marks == {1: CellMark.SCIENTIFIC, 3: CellMark.SCIENTIFIC}


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("0", "0"),
        ("-0", "0"),
        ("100", "100"),
        ("100.0", "100"),
        ("0.30000000000000004", "0.3"),
        ("1E-3", "0.001"),
        ("-2.50", "-2.5"),
        ("1.7976931348623157E308", "1.7976931348623157E308"),
        ("none", "none"),
    ],
)
def test_that_numbers_have_no_tail(raw: str, said: str) -> None:
    text, mark = number_text(raw)
    assert text == said
    assert (mark is CellMark.SCIENTIFIC) == ("E3" in raw)


def test_that_the_calendar_of_1904_is_known(tmp_path: Path) -> None:
    days = '<row><c s="1"><v>0</v></c><c s="1"><v>44562</v></c></row>'
    of = parts({"S": row(1, "a", "b") + days}, styles=STYLES)
    of["xl/workbook.xml"] = of["xl/workbook.xml"].replace(
        b"<sheets>", b'<workbookPr date1904="1"/><sheets>'
    )
    assert cells(workbook(tmp_path, of)) == [("1904-01-01", "2026-01-02")]


def test_that_strict_open_xml_and_prefixes_are_read(tmp_path: Path) -> None:
    content = row(1, "Tên", "Ngày") + (
        '<row r="2"><c t="inlineStr"><is><t>An</t></is></c><c t="d"><v>2026-03-14</v></c></row>'
    )
    strict = parts({"S": content}, main=STRICT, ties=STRICT_TIES)
    assert cells(workbook(tmp_path, strict)) == [("An", "2026-03-14")]
    name = "xl/worksheets/s1.xml"
    strict[name] = (
        strict[name]
        .replace(b"</", b"</x:")
        .replace(b"<", b"<x:")
        .replace(b"<x:/x:", b"</x:")
        .replace(b"xmlns=", b"xmlns:x=")
    )
    assert cells(workbook(tmp_path, strict)) == [("An", "2026-03-14")]


def test_that_the_sheet_with_a_table_is_chosen(tmp_path: Path) -> None:
    of = parts(
        {
            "Đọc tôi": row(1, "Xin chào"),
            "Khách": row(1, "Tên", "Giá") + row(2, "An", "1"),
            "Khác": row(1, "x", "y") + row(2, "1", "2"),
        }
    )
    path = workbook(tmp_path, of)
    assert look(path).choices.sheet == "Khách"
    assert cells(path, sheet="Khác") == [("1", "2")]
    with pytest.raises(SheetNotFound, match="Mất"):
        look(path, sheet="Mất")


def test_that_an_old_font_inside_a_workbook_is_mended(tmp_path: Path) -> None:
    said = ["Hà Nội", "Nguyễn Thị Bé", "có"]
    old = [encoded(one, TableEncoding.TCVN3).decode("cp1252") for one in said]
    of = parts({"S": row(1, "Tên", "Nơi", "Vay") + row(2, old[1], old[0], old[2])
                + row(3, "Trần Ðức", "Hà Nội", "x")})  # fmt: skip
    path = workbook(tmp_path, of)
    assert look(path).choices.inner is TableEncoding.TCVN3
    assert cells(path) == [(said[1], said[0], "cã"), ("Trần Đức", "Hà Nội", "x")]
    assert cells(path, inner=TableEncoding.WINDOWS_1252)[0] == (
        old[1].replace("Ð", "Đ"),
        old[0],
        old[2],
    )


def test_that_a_long_cell_is_cut_and_told(tmp_path: Path) -> None:
    path = workbook(tmp_path, parts({"S": row(1, "a", "b") + row(2, "x" * 200_000, "y")}))
    (only,) = rows(path)
    assert (len(only.cells[0]), only.marks) == (CELL_LIMIT, {0: CellMark.CUT})
    assert _facts(look(path))[TableFact.LONG_CELL] == 1


def test_that_macros_are_told_and_never_run(tmp_path: Path) -> None:
    of = parts({"S": row(1, "a", "b") + row(2, "1", "2")})
    tie = b'<Relationship Id="v" Type="x/vbaProject" Target="vbaProject.bin"/></Relationships>'
    name = "xl/_rels/workbook.xml.rels"
    of[name] = of[name].replace(b"</Relationships>", tie)
    path = workbook(tmp_path, of | {"xl/vbaProject.bin": b"MZ"}, "leads.xlsm")
    assert cells(path) == [("1", "2")]
    assert _facts(look(path)) == {TableFact.MACROS: 1}


def test_that_reading_stops_when_asked_and_leaves_no_process(tmp_path: Path) -> None:
    path = workbook(tmp_path, parts({"S": "".join(row(at, "x", "y") for at in range(1, 20_000))}))
    reading = READER.rows(path)
    assert next(reading).number == 2
    reading.close()  # type: ignore[attr-defined]

    def stop(_done: int, _of: int) -> None:
        raise JobCancelled

    with pytest.raises(JobCancelled):
        READER.look(path, report=stop)
    assert not [one for one in threading.enumerate() if "_listen" in one.name]


def test_that_progress_is_told_in_bytes(tmp_path: Path) -> None:
    path = workbook(tmp_path, parts({"S": "".join(row(at, "x", "y") for at in range(1, 9_000))}))
    told: list[tuple[int, int]] = []
    READER.look(path, report=lambda done, of: told.append((done, of)))
    assert told
    assert all(done <= of for done, of in told)


@pytest.mark.parametrize(
    "fate",
    [
        "import os; os.abort()",
        "import os; os._exit(0)",
        "print('[\"look\", {}]')",
        "print('[\"rows\", [[1]]]')",
        "print('what')",
        "print('[1, 2]')",
        "raise MemoryError",
    ],
)
def test_that_a_process_that_breaks_down_is_one_clear_error(fate: str, tmp_path: Path) -> None:
    path = workbook(tmp_path, parts({"S": row(1, "a")}))
    reader = breaking(fate)
    with pytest.raises(TableReadingFailed):
        reader.look(path)
    with pytest.raises(TableReadingFailed):
        list(reader.rows(path))


def test_that_a_process_that_hangs_is_ended(tmp_path: Path) -> None:
    path = workbook(tmp_path, parts({"S": row(1, "a")}))
    begun = time.monotonic()
    with pytest.raises(TableTooSlow):
        breaking("import time; time.sleep(60)").look(path)
    assert time.monotonic() - begun < 10


def test_that_a_packaged_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", "/opt/cung-ve")
    assert own_command("read", "/opt/lib/main.py") == ["/opt/cung-ve", "read"]
