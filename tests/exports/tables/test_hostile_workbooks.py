"""Workbooks made to do harm, or that met with some: each is refused in words, or read in bounds."""

import struct
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import DomainError
from domain.errors.tables import (
    NotATable,
    TableDamaged,
    TableEmpty,
    TableLocked,
    TableOldFormat,
    TableTooLarge,
)
from domain.model.tables import (
    MOST_COLUMNS,
    RECOGNISED,
    TableChoices,
    TableFact,
    TableLook,
    TableRow,
)
from exports.tables.workbook_tables import look_at_workbook, rows_of_workbook
from tests.exports.tables.tables import READER, parts, row, text, workbook

TWO = row(1, "a", "b") + row(2, "1", "2")


def look(path: Path) -> TableLook:
    """Look at a workbook as the process for workbooks does, without one."""
    return look_at_workbook(path, RECOGNISED, None)


def rows(path: Path) -> list[TableRow]:
    """Read a workbook as the process for workbooks does, without one."""
    return list(rows_of_workbook(path, RECOGNISED, None))


def _refused(path: Path, refusal: type[DomainError]) -> None:
    with pytest.raises(refusal):
        look(path)
    with pytest.raises(refusal):
        rows(path)


@pytest.mark.parametrize(
    ("damage", "refusal"),
    [
        (lambda of: of | {"xl/worksheets/s1.xml": b"<!DOCTYPE x>"}, TableDamaged),
        (lambda of: {"hello.txt": b"hello"}, NotATable),
        (lambda of: of | {"mimetype": b"application/vnd.oasis"}, TableOldFormat),
        (lambda of: parts({"S": ""}), TableEmpty),
    ],
)
def test_that_the_process_says_why_it_refuses(
    damage: Callable[[dict[str, bytes]], dict[str, bytes]],
    refusal: type[DomainError],
    tmp_path: Path,
) -> None:
    path = workbook(tmp_path, damage(parts({"S": TWO})))
    with pytest.raises(refusal):
        READER.look(path)


def test_that_a_workbook_that_unpacks_to_more_than_200_mb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for name, content in parts({"S": TWO}).items():
            packed.writestr(name, content)
        with packed.open("xl/media/big.bin", "w", force_zip64=True) as part:
            for _ in range(201):
                part.write(bytes(1_000_000))
    begun = time.monotonic()
    _refused(path, TableTooLarge)
    assert time.monotonic() - begun < 5


def test_that_a_zip_that_lies_of_its_size_is_refused(tmp_path: Path) -> None:
    of = parts({"S": TWO})
    name = "xl/worksheets/s1.xml"
    of[name] += b" " * 5_000_000
    path = workbook(tmp_path, of)
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        found = data.find(name.encode())
        while found >= 0:
            head = data.rfind(mark, 0, found)
            if head >= 0 and data[head : head + 4] == mark:
                struct.pack_into("<I", data, head + at, 10)
            found = data.find(name.encode(), found + 1)
    path.write_bytes(data)
    _refused(path, TableDamaged)


def test_that_a_sheet_of_very_many_rows_is_read_as_far_as_promised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("exports.tables.sheet_rows.MOST_ROWS", 500)
    one = "<row><c><v>1</v></c></row>"
    path = workbook(tmp_path, parts({"S": "<row/>" * 5_000 + one * 700}))
    found = look(path)
    assert found.sheets[0].rows == 500
    assert found.warned(TableFact.ROWS_LEFT_OUT) is not None
    assert len(rows(path)) == 499


def test_that_a_cell_in_the_last_corner_costs_nothing(tmp_path: Path) -> None:
    last = '<row r="1048576"><c r="XFD1048576"><v>7</v></c><c r="B1048576"><v>8</v></c></row>'
    path = workbook(tmp_path, parts({"S": TWO + last}))
    begun = time.monotonic()
    found = look(path)
    assert time.monotonic() - begun < 3
    left_out = found.warned(TableFact.COLUMNS_LEFT_OUT)
    assert left_out is not None
    assert (left_out.count, left_out.places) == (1, (1_048_576,))
    assert [(one.number, one.cells) for one in rows(path)] == [
        (2, ("1", "2")),
        (1_048_576, ("", "8")),
    ]


def test_that_columns_beyond_the_limit_are_told(tmp_path: Path) -> None:
    wide = row(1, *(f"c{at}" for at in range(MOST_COLUMNS + 3))) + row(2, "x", "y")
    found = look(workbook(tmp_path, parts({"S": wide})))
    assert len(found.columns) == MOST_COLUMNS
    assert found.warned(TableFact.COLUMNS_LEFT_OUT) is not None


def test_that_a_wrong_dimension_is_not_believed(tmp_path: Path) -> None:
    content = row(1, "a", "b") + "".join(row(at, str(at), "x") for at in range(2, 502))
    path = workbook(tmp_path, parts({"S": content}))
    assert len(rows(path)) == 500


@pytest.mark.parametrize(
    "name", ["xl/worksheets/s1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "_rels/.rels"]
)
@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY e "&a;&a;&a;&a;">]>',
    ],
)
def test_that_entities_are_refused(name: str, declared: str, tmp_path: Path) -> None:
    of = parts({"S": TWO.replace("<t>1</t>", "<t>&e;</t>")})
    of[name] = declared.encode() + of[name]
    _refused(workbook(tmp_path, of), TableDamaged)


def test_that_what_met_with_harm_is_refused_in_words(tmp_path: Path) -> None:
    whole = workbook(tmp_path, parts({"S": TWO})).read_bytes()
    for at in range(4, len(whole) - 22, len(whole) // 4):
        _refused(text(tmp_path, whole[:at], "cut.xlsx"), TableDamaged)
    _refused(text(tmp_path, b"PK\x03\x04 and nothing else", "no.xlsx"), TableDamaged)
    _refused(workbook(tmp_path, {"hello.txt": b"hello"}, "zip.xlsx"), NotATable)
    _refused(workbook(tmp_path, {"mimetype": b"application/vnd.oasis"}, "a.xlsx"), TableOldFormat)
    _refused(workbook(tmp_path, parts({"S": ""}), "empty.xlsx"), TableEmpty)
    _refused(workbook(tmp_path, parts({}), "sheetless.xlsx"), TableEmpty)


def test_that_a_document_of_words_is_no_table(tmp_path: Path) -> None:
    of = {name: content.replace(b"xl/workbook", b"word/document") for name, content in
          parts({"S": TWO}).items()}  # fmt: skip
    of["word/document.xml"] = of.pop("xl/workbook.xml")
    _refused(workbook(tmp_path, of), NotATable)


def test_that_a_binary_workbook_is_told_how_to_be_saved(tmp_path: Path) -> None:
    of = parts({"S": TWO})
    of["_rels/.rels"] = of["_rels/.rels"].replace(b"workbook.xml", b"workbook.bin")
    _refused(workbook(tmp_path, of | {"xl/workbook.bin": b""}), TableOldFormat)


def test_that_a_zip_under_a_password_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, parts({"S": TWO}))
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        found = data.find(mark)
        while found >= 0:
            data[found + at] |= 1
            found = data.find(mark, found + 1)
    path.write_bytes(data)
    _refused(path, TableLocked)


def test_that_cells_may_lie_of_where_they_are(tmp_path: Path) -> None:
    content = (
        '<row r="1"><c r="A1"><v>1</v></c><c r="&#x201C;"><v>2</v></c><c r="ZZZZ9"><v>3</v></c>'
        "</row>"
        '<row r="x"><c t="s"><v>99</v></c><c t="s"><v>-1</v></c><c s="77"><v>x</v></c></row>'
    )
    path = workbook(tmp_path, parts({"S": content}))
    read = rows_of_workbook(path, TableChoices(header_row=0), None)
    assert [one.cells for one in read] == [("1", "2", "3"), ("", "", "x")]


def test_that_every_broken_copy_is_refused_or_read(tmp_path: Path) -> None:
    whole = workbook(tmp_path, parts({"S": TWO})).read_bytes()
    for at in range(0, len(whole), max(1, len(whole) // 60)):
        broken = bytearray(whole)
        broken[at] ^= 0xFF
        try:
            look(text(tmp_path, bytes(broken), "broken.xlsx"))
        except DomainError:
            continue


WRONG = [b"", b"-1", b"9" * 5_000, "²".encode(), b"XFD1048576", b"A0", b"1e400", b"nan", b"_xD800_"]


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from(sorted(parts({"S": ""}))),
    wrong=st.sampled_from(WRONG),
    cuts=st.tuples(st.integers(0, 600), st.integers(0, 60)),
)
def test_that_wrong_parts_are_refused_or_read(
    name: str, wrong: bytes, cuts: tuple[int, int]
) -> None:
    of = parts({"S": TWO + '<row r="3"><c s="0"><v>4.5</v></c></row>'}, styles="<cellXfs/>")
    part = of[name]
    begin = min(cuts[0], len(part))
    of[name] = part[:begin] + wrong + part[begin + cuts[1] :]
    with TemporaryDirectory() as folder:
        path = workbook(Path(folder), of)
        try:
            assert len(rows(path)) == look(path).rows
        except DomainError:
            return
