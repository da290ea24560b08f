"""TABLES: reading foreign tables beside what only takes them apart."""

import csv
import random
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measuring import Line, in_turn, timed

CSV_ROWS, XLSX_ROWS = 100_000, 20_000
_HEAD = ("Họ và tên", "Số điện thoại", "Nguồn", "Chiến dịch", "Ngân sách", "Ngày", "Ghi chú")
_NAMES = ("Phạm Chí Hiếu", "Nguyễn Thị Bé", "Trần Đức Thường", "Lê Ngọc Quỳnh", "Vũ An")
_SOURCES = ("Facebook", "Zalo", "Hotline", "Giới thiệu", "Sự kiện mở bán")
_NOTES = ("Hỏi vay ngân hàng", "Quan tâm căn 2 phòng ngủ, tầng cao", "Hẹn xem nhà mẫu", "")


def foreign_tables() -> list[Line]:
    """Read a CSV file beside bare ``csv.reader``, and a workbook beside read-only openpyxl."""
    with TemporaryDirectory() as folder:
        text, book = (
            a_table(Path(folder) / "leads.csv", CSV_ROWS),
            _xlsx(Path(folder) / "leads.xlsx"),
        )
        bare, ours = in_turn(lambda: _bare(text), lambda: _ours(text))
        openpyxl, child = in_turn(lambda: _openpyxl(book), lambda: _ours(book))
    return [
        _line(f"{CSV_ROWS:,} rows of CSV, read", ours["rows"], bare["rows"], "3"),
        _line("… looked at", ours["look"], bare["rows"], "5"),
        _line(f"{XLSX_ROWS:,} rows of XLSX, read", child["rows"], openpyxl["rows"], "1"),
        _line("… looked at", child["look"], openpyxl["rows"], "1"),
    ]


def _line(what: str, ours: float, yardstick: float, aim: str) -> Line:
    ratio = f"{ours / yardstick:.1f} ×"
    return Line("TABLES", what, f"{ours:.0f} ms", f"{yardstick:.0f} ms", ratio, f"≤ {aim} ×")


def _rows(count: int) -> list[tuple[str, ...]]:
    chance = random.Random(7)
    return [
        (
            f"{chance.choice(_NAMES)} {at}",
            f"09{chance.randrange(10**8):08d}",
            chance.choice(_SOURCES),
            f"Mở bán đợt {at % 9}",
            f"{chance.randrange(10, 90) / 10}".replace(".", ","),
            f"{at % 28 + 1:02d}/03/2026",
            chance.choice(_NOTES),
        )
        for at in range(count)
    ]


def a_table(path: Path, count: int, *, again: int = 0) -> Path:
    """Write a table of leads as CSV.

    Args:
        path: where.
        count: its rows.
        again: of so many rows one stands there a second time; 0 for none.
    """
    rows = _rows(count)
    for at in range(again, count, again) if again else ():
        rows[at] = rows[at // 2]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([_HEAD, *rows])
    return path


def _xlsx(path: Path) -> Path:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Lead")
    for row in (_HEAD, *_rows(XLSX_ROWS)):
        sheet.append(row)
    book.save(path)
    return path


def _bare(path: Path) -> dict[str, float]:
    def read() -> None:
        with path.open(encoding="utf-8", newline="") as file:
            for _ in csv.reader(file):
                pass

    return {"rows": timed(read)}


def _openpyxl(path: Path) -> dict[str, float]:
    from openpyxl import load_workbook

    def read() -> None:
        book = load_workbook(path, read_only=True)
        for _ in book.worksheets[0].iter_rows(values_only=True):
            pass
        book.close()

    return {"rows": timed(read)}


def _ours(path: Path) -> dict[str, float]:
    import main

    reader = main.makers().table_reader()
    choices = reader.look(path).choices

    def read() -> None:
        for _ in reader.rows(path, choices):
            pass

    return {"look": timed(lambda: reader.look(path)), "rows": timed(read)}
