"""Text files: delimiters, quotes, line ends, headers, and what people do to them."""

import csv
import io
import time
import tracemalloc
import unicodedata
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import DomainError
from domain.errors.tables import (
    NotATable,
    TableEmpty,
    TableIsWebPage,
    TableLineTooLong,
    TableLocked,
    TableOldFormat,
    TableTooLarge,
)
from domain.model.tables import (
    CELL_LIMIT,
    CellMark,
    TableChoices,
    TableEncoding,
    TableFact,
    TableLook,
)
from exports.tables.text_blocks import LINE_LIMIT
from tests.exports.tables.tables import READER, cells, look, rows, text
from ui.jobs import JobCancelled


def _facts(found: TableLook) -> dict[TableFact, tuple[int, tuple[int, ...]]]:
    return {one.fact: (one.count, one.places) for one in found.warnings}


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_that_the_delimiter_is_recognised(delimiter: str, tmp_path: Path) -> None:
    lines = [("Tên", "Giá (tỷ)", "Ghi chú"), ("An", "3.6", "a b"), ("Bé", "4.2", "c")]
    path = text(tmp_path, "\n".join(map(delimiter.join, lines)))
    assert look(path).choices.delimiter == delimiter
    assert cells(path) == lines[1:]


def test_that_decimal_commas_are_no_delimiters(tmp_path: Path) -> None:
    path = text(tmp_path, "Tên;Giá;Phí\nAn;3,6;1,0\nBé;4,2;0,5\n")
    assert cells(path) == [("An", "3,6", "1,0"), ("Bé", "4,2", "0,5")]


def test_that_a_quote_nobody_closed_hides_no_delimiter(tmp_path: Path) -> None:
    lines = [f"{n:02d}/05/2026;0912000{n:03d};Muốn mua, đã hẹn" for n in range(1, 21)]
    lines[9] = lines[9].replace("Muốn", '"Muốn')
    found = look(text(tmp_path, "\n".join(["Ngày;SĐT;Ghi chú", *lines])))
    assert found.choices.delimiter == ";"
    assert _facts(found)[TableFact.STRAY_QUOTE] == (1, (11,))


def test_that_the_first_line_may_name_the_delimiter(tmp_path: Path) -> None:
    path = text(tmp_path, "sep=|\r\na|b;c\r\n1|2;3\r\n")
    found = look(path)
    assert (found.separator_line, found.choices.delimiter) == (True, "|")
    assert [column.name for column in found.columns] == ["a", "b;c"]
    assert [(row.number, row.cells) for row in rows(path)] == [(2, ("1", "2;3"))]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_that_any_line_end_is_read(end: str, tmp_path: Path) -> None:
    path = text(tmp_path, end.join(["a,b", "1,2", "3,4", ""]))
    assert cells(path) == [("1", "2"), ("3", "4")]
    assert not look(path).warnings


def test_that_mixed_line_ends_are_told(tmp_path: Path) -> None:
    path = text(tmp_path, 'a,b\r\n1,2\n3,"x\ny"\r5,6')
    assert cells(path) == [("1", "2"), ("3", "x\ny"), ("5", "6")]
    assert TableFact.MIXED_LINE_ENDS in _facts(look(path))


@pytest.mark.parametrize(
    ("stray", "line", "swallowed"),
    [
        ('2,"a note', 3, ("2", '"a note', "")),
        ('2,"a note,x', 3, ("2", '"a note', "x")),
        ('2,"55" TV",x', 3, ("2", '"55" TV"', "x")),
    ],
)
@pytest.mark.parametrize("quoted", [False, True])
def test_that_a_stray_quote_swallows_nothing(
    stray: str, line: int, swallowed: tuple[str, ...], quoted: bool, tmp_path: Path
) -> None:
    others = '"9","y","z"' if quoted else "9,y,z"
    path = text(tmp_path, "\n".join(["a,b,c", "1,x,y", stray, *[others] * 2_000]))
    found = cells(path)
    assert found[1] == swallowed
    assert found[2:] == [("9", "y", "z")] * 2_000
    assert _facts(look(path))[TableFact.STRAY_QUOTE] == (1, (line,))


def test_that_two_stray_quotes_swallow_nothing_between_them(tmp_path: Path) -> None:
    path = text(tmp_path, 'a,b,c\n1,"x,y\n2,x,y\n3,x,y"\n4,"line\nline",y\n')
    assert cells(path) == [
        ("1", '"x', "y"),
        ("2", "x", "y"),
        ("3", "x", 'y"'),
        ("4", "line\nline", "y"),
    ]
    assert _facts(look(path)) == {TableFact.STRAY_QUOTE: (1, (2,))}


def test_that_nuls_are_left_out_and_told(tmp_path: Path) -> None:
    path = text(tmp_path, "a,b\n1,x\0y\n2,\0\n")
    assert cells(path) == [("1", "xy"), ("2", "")]
    assert _facts(look(path))[TableFact.NULS] == (2, (2,))


def test_that_a_field_of_200_kb_is_cut_and_told(tmp_path: Path) -> None:
    path = text(tmp_path, f"a,b\n1,{'x' * 200_000}\n2,y\n")
    long, short = rows(path)
    assert (len(long.cells[1]), long.marks) == (CELL_LIMIT, {1: CellMark.CUT})
    assert short.cells == ("2", "y")
    assert _facts(look(path))[TableFact.LONG_CELL] == (1, (2,))


def test_that_a_line_without_an_end_is_no_table(tmp_path: Path) -> None:
    path = text(tmp_path, "a,b\n" + "x" * (LINE_LIMIT + 300_000))
    with pytest.raises(TableLineTooLong):
        look(path)


def test_that_titles_above_the_header_are_skipped(tmp_path: Path) -> None:
    path = text(
        tmp_path, "Báo cáo tháng 3,,,\nTừ ngày,01/03/2026,,\n\nTên,Nguồn,Giá,Ngày\nAn,FB,3,4\n"
    )
    found = look(path)
    assert (found.choices.header_row, found.rows) == (4, 1)
    assert [column.name for column in found.columns] == ["Tên", "Nguồn", "Giá", "Ngày"]
    assert _facts(found)[TableFact.TITLE_ROWS] == (2, ())
    assert [row.number for row in rows(path)] == [5]


def test_that_a_table_may_have_no_header(tmp_path: Path) -> None:
    path = text(tmp_path, "An,0901234567,FB\nBé,0907654321,Zalo\n")
    found = look(path)
    assert found.choices.header_row == 0
    assert [(one.name, one.named) for one in found.columns] == [
        ("A", False),
        ("B", False),
        ("C", False),
    ]
    assert len(rows(path)) == 2
    assert TableFact.NO_HEADER in _facts(found)


def test_that_a_person_chooses_the_header(tmp_path: Path) -> None:
    path = text(tmp_path, "x,y\nTên,Giá\nAn,1\n")
    assert look(path, header_row=2).columns[0].name == "Tên"
    assert cells(path, header_row=2) == [("An", "1")]
    assert cells(path, header_row=0)[0] == ("x", "y")


def test_that_names_are_distinct_and_never_empty(tmp_path: Path) -> None:
    found = look(text(tmp_path, "Ghi chú,ghi  chú,,Ghi chú (2)\na,b,c,d\n"))
    assert [one.name for one in found.columns] == [
        "Ghi chú",
        "ghi chú (2)",
        "C",
        "Ghi chú (2) (2)",
    ]
    assert _facts(found) == {TableFact.SAME_NAMES: (2, (2, 4)), TableFact.NAMELESS: (1, (3,))}


def test_that_ragged_and_blank_rows_are_kept_count_of(tmp_path: Path) -> None:
    path = text(tmp_path, "a,b,c\n1,2,3\n\n4,5\n , ,\n6,7,8,9\n\n\n")
    assert [(row.number, row.cells) for row in rows(path)] == [
        (2, ("1", "2", "3")),
        (4, ("4", "5", "")),
        (6, ("6", "7", "8", "9")),
    ]
    found = look(path)
    assert found.rows == 3
    assert _facts(found) == {
        TableFact.RAGGED: (2, (4, 6)),
        TableFact.BLANK_ROWS: (2, (3, 5)),
    }


def test_that_scientific_notation_is_marked_and_not_guessed(tmp_path: Path) -> None:
    path = text(tmp_path, "Tên,SĐT\nAn,9.01E+08\nBé,901234567\n")
    assert [row.marks for row in rows(path)] == [{1: CellMark.SCIENTIFIC}, {}]
    assert rows(path)[0].cells[1] == "9.01E+08"
    assert _facts(look(path))[TableFact.SCIENTIFIC] == (1, (2,))


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", TableEmpty),
        (b"\xef\xbb\xbf\r\n \r\n", TableEmpty),
        (b"%PDF-1.7 and so on", NotATable),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), NotATable),
        (bytes(5_000), NotATable),
        (bytes(range(1, 9)) * 600, NotATable),
        (b"<html><table><tr><td>1</td></tr></table>", TableIsWebPage),
        (b"<?xml version='1.0'?><Workbook/>", TableOldFormat),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), TableOldFormat),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
            + bytes(600)
            + "EncryptedPackage".encode("utf-16-le"),
            TableLocked,
        ),
    ],
)
def test_that_what_is_no_table_is_refused_in_words(
    content: bytes, refusal: type[DomainError], tmp_path: Path
) -> None:
    path = text(tmp_path, content)
    with pytest.raises(refusal):
        look(path)
    with pytest.raises(refusal):
        rows(path)


def test_that_the_size_is_asked_before_reading(tmp_path: Path) -> None:
    path = text(tmp_path, "a,b\n1,2\n")
    with path.open("r+b") as file:
        file.truncate(5_000_000_000)
    with pytest.raises(TableTooLarge):
        look(path)


def test_that_a_file_of_two_gigabytes_is_streamed(tmp_path: Path) -> None:
    path = text(tmp_path, "a,b\n" + "1,2\n" * 100_000)
    with path.open("r+b") as file:
        file.truncate(2_100_000_000)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("exports.tables.text_tables.LOOKED_AT", 300_000)
        found = look(path)
    assert TableFact.ESTIMATED in _facts(found)
    assert found.rows > 400_000_000
    assert len(list(islice(READER.rows(path, found.choices), 50_000))) == 50_000


def test_that_memory_is_bounded(tmp_path: Path) -> None:
    path = text(tmp_path, "a,b,c\n" + "Nguyễn Văn An,0901234567,ghi chú\n" * 60_000)
    choices = look(path).choices
    tracemalloc.start()
    try:
        assert sum(1 for _ in READER.rows(path, choices)) == 60_000
        assert tracemalloc.get_traced_memory()[1] < 6_000_000
    finally:
        tracemalloc.stop()


def test_that_reading_tells_how_far_it_is_and_stops_when_asked(tmp_path: Path) -> None:
    path = text(tmp_path, "a,b\n" + "1,2\n" * 200_000)
    told: list[tuple[int, int]] = []
    READER.look(path, report=lambda done, of: told.append((done, of)))
    assert told[-1] == (path.stat().st_size, path.stat().st_size)
    assert told == sorted(told)

    def stop(_done: int, _of: int) -> None:
        raise JobCancelled

    with pytest.raises(JobCancelled):
        READER.look(path, report=stop)
    with pytest.raises(JobCancelled):
        list(READER.rows(path, report=stop))


def test_that_a_file_that_is_gone_is_the_disks_trouble(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        look(tmp_path / "gone.csv")


WORDS = st.text(
    st.characters(
        exclude_categories=["Cs", "Cn", "Cc"],
        exclude_characters="\ufeffÐðƉ",
        include_characters="\n",
    ),
    max_size=12,
)
TABLES = st.integers(2, 5).flatmap(
    lambda width: st.lists(
        st.lists(WORDS, min_size=width, max_size=width).filter(
            lambda cells: any(cell.strip() for cell in cells)
        ),
        min_size=1,
        max_size=8,
    )
)


@settings(max_examples=120, deadline=None)
@given(
    table=TABLES,
    delimiter=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_that_what_csv_writes_is_read_back(
    table: list[list[str]], delimiter: str, end: str, quoting: int, encoding: str
) -> None:
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]
    head = [f"Cột {at}" for at in range(len(table[0]))]
    writer.writerows([head, *table])
    with TemporaryDirectory() as folder:
        path = text(Path(folder), written.getvalue().encode(encoding))
        chosen = TableChoices(
            encoding=TableEncoding.UTF_8 if encoding == "utf-8" else None,
            inner=TableEncoding.WINDOWS_1252,
            delimiter=delimiter,
            header_row=1,
        )
        found = [row.cells for row in READER.rows(path, chosen)]
    assert found == [tuple(unicodedata.normalize("NFC", cell) for cell in row) for row in table]


LINES = (b"\r", b"\n", b"\r\n", b"sep=;\n")
SIGNS = (b'"', b"\0", b";", b",", b"\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\xe1\xbb")
WORDS_OF_BYTES = (b"Nguy\xe1\xbb\x85n", b"H\xb5 N\xe9i", b"0901234567", b"9.01E+08", b"a")
PIECES = st.sampled_from([*LINES, *SIGNS, *WORDS_OF_BYTES])


@settings(max_examples=150, deadline=None)
@given(content=st.lists(PIECES | st.binary(max_size=4), max_size=40).map(b"".join))
def test_that_any_bytes_are_refused_or_read_the_same_twice(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = text(Path(folder), content)
        try:
            found = look(path)
        except DomainError:
            return
        read = list(READER.rows(path, found.choices))
        assert read == rows(path)
        assert (len(read), tuple(read[:20])) == (found.rows, found.sample)
        assert all(unicodedata.is_normalized("NFC", cell) for row in read for cell in row.cells)
        assert all(len(row.cells) >= len(found.columns) for row in read)


@pytest.mark.parametrize(
    "content",
    [
        "a,b\n" + "@" * 30_000 + ",1\n",
        "@" * 30_000 + ",b\n1,2\n",
        '"' * 60_001 + ",b\n1,2\n",
        ('"""x,' * 9_000 + "\n") * 3,
        ("x" * 60_000 + "\n") * 20 + "é\n",
        "a,b\n" + '1,"\n' * 20_000,
    ],
)
def test_that_nothing_takes_for_ever(content: str, tmp_path: Path) -> None:
    path = text(tmp_path, content)
    begun = time.process_time()
    assert len(rows(path)) == look(path).rows
    assert time.process_time() - begun < 3
