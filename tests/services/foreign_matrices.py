"""Matrices in the shapes in which other people keep them, made anew for each test."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from domain.model.tables import TableEncoding
from tests.domain.vectors import catalogue, vector
from tests.exports.tables.tables import encoded

Rows = Sequence[Sequence[object]]

LAUNCH: Rows = [
    ["", "CMO", "Content", "Sales lead", "Telesales", "CEO"],
    ["Prepare"],
    ["Write the brief", "A", "R", "C", "", "I"],
    ["Approve the budget", "R ", "-", "C", "/", "A"],
    ["Launch"],
    ["Run the ads", "A/R", "S", "I", "I", ""],
    ["Call every lead", "I", "", "A", "R", "-"],
]
DEPARTMENTS: Rows = [
    ["STT", "Công việc", "Phòng Marketing", "", "Phòng Kinh doanh", "", "Giám đốc"],
    ["", "", "Trưởng phòng", "Nội dung", "Trưởng phòng", "Tư vấn", ""],
    [1, "Lên kế hoạch nội dung", "A", "R", "C", "", "I"],
    [2, "Tư vấn khách hàng", "I", "", "A", "R", ""],
    [3, "Chốt khách và ký", "I", "", "R", "R", "A"],
]
LEGEND: Rows = [
    ["Task", "Owner", "Marketing", "Sales", "", "Key", "Meaning"],
    ["Draw the persona", "I", "A", "R", "", "R", "Responsible, does it"],
    ["Agree on messages", "C", "R", "A", "", "A", "Accountable"],
    ["Report feedback", "", "C", "R", "", "C", "Consulted"],
    ["Close deals", "A", "", "R", "", "I", "Informed"],
    ["Average", 1, 2, 3],
]
DACI: Rows = [
    ["Decision", "PM", "Design", "CS", "", "Key", "Meaning"],
    ["Choose the segment", "D", "C", "I", "", "D", "Driver"],
    ["Set the price", "A/D", "", "I", "", "A", "Approver"],
    ["Word the promise", "A", "D", "C", "", "C", "Contributor"],
    ["Train the team", "A", "I", "D", "", "I", "Informed"],
]
PHASES: Rows = [
    ["GĐ", "Mã", "Hạng mục", "MKT", "Sale", "BGĐ"],
    ["Chuẩn bị", "B01", "Thu thập thông tin", "R", "C", "A"],
    ["", "B02", "Soạn kịch bản", "RA", "C", "I"],
    ["Triển khai", "C01", "Gọi điện cho khách", "I", "A/R", ""],
    ["", "C02", "Gửi báo giá", "", "R", "A"],
    ["", "C03", "Ký hợp đồng", "", "", ""],
    ["Chú thích: R thực hiện, A chịu trách nhiệm, C được hỏi, I được báo"],
]
PAGES: Rows = [
    ["ID", "Activity", "PM", "Dev", "QA"],
    ["1.1", "Plan", "A", "R", "I"],
    ["1.2", "Build", "X", "R", "C"],
    ["ID", "Activity", "PM", "Dev", "QA"],
    ["1.3", "Test", "A", "I", "R"],
    ["1.4", "Ship", "A, R", "C", "tbd"],
]
MARKDOWN = """# Our way of working

Prose with a | bar in it.

## Who does what

| Task | **Marketing lead** | Content | Sales lead |
|:-----|:---:|:---:|---|
| Write \\<ads\\> | **R,A** | R·A | C /I |
| Check *facts* | R(A) | - | / |
| Follow up | C | | **A** |

## What it costs

| Item | Price |
|---|---|
| Ads | 10 |
"""


def launch(folder: Path) -> Path:
    """A title in a merged cell above the head, phases without letters."""
    book = Workbook()
    sheet = _filled(book, "RACI", [["RACI of the launch"], [], *LAUNCH])
    sheet.merge_cells("A1:F1")
    return _saved(book, folder / "launch.xlsx")


def daci(folder: Path) -> Path:
    """Letters of another set, with what they mean beside them."""
    book = Workbook()
    _filled(book, "DACI", DACI)
    return _saved(book, folder / "daci.xlsx")


def strict(folder: Path) -> Path:
    """The same, saved as Strict Open XML, which openpyxl opens with no sheets."""
    source, target = launch(folder), folder / "strict.xlsx"
    swaps = {
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main": (
            "http://purl.oclc.org/ooxml/spreadsheetml/main"
        ),
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
            "http://purl.oclc.org/ooxml/officeDocument/relationships"
        ),
    }
    with ZipFile(source) as old, ZipFile(target, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            for one, other in swaps.items():
                text = text.replace(one, other)
            new.writestr(name, text)
    return target


def departments(folder: Path) -> Path:
    """Two rows of heads: departments in merged cells, positions below."""
    book = Workbook()
    sheet = _filled(book, "Phân công", DEPARTMENTS)
    for cells in ("C1:D1", "E1:F1", "A1:A2", "B1:B2", "G1:G2"):
        sheet.merge_cells(cells)
    return _saved(book, folder / "departments.xlsx")


def legend(folder: Path) -> Path:
    """A legend beside the table, sums below it."""
    book = Workbook()
    _filled(book, "Sheet1", LEGEND)
    return _saved(book, folder / "legend.xlsx")


def large(folder: Path) -> Path:
    """21 columns and 98 rows."""
    people = [f"Role {number}" for number in range(1, 20)]
    rows: list[list[object]] = [["No", "Deliverable", *people]]
    for number in range(1, 98):
        letters = ["A", "R", "C", *[""] * 15, "I"]
        turned = letters[-number % 19 :] + letters[: -number % 19]
        rows.append([number, f"Deliverable {number}", *turned])
    book = Workbook()
    _filled(book, "Matrix", rows)
    return _saved(book, folder / "large.xlsx")


def markdown(folder: Path) -> Path:
    """Tables among prose; one of them is a matrix."""
    place = folder / "ways.md"
    place.write_text(MARKDOWN, "utf-8")
    return place


def semicolons(folder: Path) -> Path:
    """A CSV file as a Vietnamese Excel writes it: semicolons, Windows-1258."""
    said = "\r\n".join(";".join(map(str, row)) for row in PHASES)
    place = folder / "phan cong.csv"
    place.write_bytes(encoded(said, TableEncoding.WINDOWS_1258))
    return place


def several(folder: Path) -> Path:
    """Notes, two matrices, and a hidden one."""
    book = Workbook()
    _filled(book, "Notes", [["Read this first"], ["Letters are R, A, C and I"]])
    _filled(book, "Launch", LAUNCH)
    _filled(book, "Pages", PAGES)
    _filled(book, "Old", LAUNCH).sheet_state = "hidden"
    return _saved(book, folder / "several.xlsx")


def default_by_codes(folder: Path) -> Path:
    """The method's matrix with nothing but codes above its columns."""
    activities = catalogue("activities")["activities"]
    codes = [role["code"] for role in catalogue("roles")["roles"]]
    return _by_codes(folder / "default.csv", activities, codes)


def broken(folder: Path) -> Path:
    """The broken rows of the vectors."""
    activities = vector("rule_raci_broken_rows")["inputs"]["activities"]
    codes = [role["code"] for role in catalogue("roles")["roles"]]
    return _by_codes(folder / "broken.csv", activities, codes)


MAKERS: tuple[Callable[[Path], Path], ...] = (
    *(launch, strict, departments, legend, large, markdown, semicolons, several),
    *(default_by_codes, broken),
)
"""Ten of them."""


def _by_codes(place: Path, activities: Sequence[dict[str, Any]], codes: Sequence[str]) -> Path:
    with place.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["code", "activity", "kind", "shared", *codes])
        for one in activities:
            name = one.get("en") or f"Work {one['code']}"
            letters = [one["raci"].get(code, "") for code in codes]
            table.writerow([one["code"], name, one["kind"], one.get("shared", ""), *letters])
    return place


def _filled(book: Workbook, name: str, rows: Rows) -> Worksheet:
    sheet: Worksheet = book.create_sheet(name)
    for row in rows:
        sheet.append(list(row))
    return sheet


def _saved(book: Workbook, place: Path) -> Path:
    del book["Sheet"]
    book.save(place)
    return place
