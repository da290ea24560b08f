"""T10: the responsibility workbook beside the same cells through bare openpyxl."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.measuring import Line, in_turn, timed
from domain.model.documents import MatrixContent
from domain.model.sow import CARRIED, Sow, SowRow
from domain.model.wording import Bilingual, Tongue

ACTIVITIES, POSITIONS = 60, 12


def responsibility_workbook() -> list[Line]:
    """Write sixty activities by twelve positions, with a SOW sheet for each."""
    from exports.workbook import XlsxMatrixWriter

    content = _content()
    writer = XlsxMatrixWriter(lambda tongue: lambda text: text)
    with TemporaryDirectory() as folder:
        place = Path(folder) / "ours.xlsx"
        writer.write(content, Tongue.VIETNAMESE, place)
        sheets = _cells(place)
        bare, ours = in_turn(
            lambda: {"write": timed(lambda: _bare(sheets, Path(folder) / "bare.xlsx"))},
            lambda: {"write": timed(lambda: writer.write(content, Tongue.VIETNAMESE, place))},
        )
    what = f"responsibility workbook, {ACTIVITIES} × {POSITIONS}, with SOW sheets"
    ratio = f"{ours['write'] / bare['write']:.2f} ×"
    measured, yardstick = f"{ours['write']:.0f} ms", f"{bare['write']:.0f} ms"
    return [Line("T10", what, measured, yardstick, ratio, "≤ 1.5 ×")]


def _content() -> MatrixContent:
    from domain.services.defaults import default_activities, default_positions
    from persistence.catalogue import load_catalogue
    from persistence.system import SystemSecrets

    catalogue, new_id = load_catalogue(), SystemSecrets().new_id
    own = default_activities(catalogue, new_id, main_only=False)
    activities = tuple(
        replace(own[at % len(own)], id=new_id(), code=f"A{at + 1:02d}") for at in range(ACTIVITIES)
    )
    columns = default_positions(catalogue, new_id)
    positions = tuple(
        replace(columns[at % len(columns)], id=new_id(), code=f"P{at + 1:02d}")
        for at in range(POSITIONS)
    )
    letters = {
        (row.code, column.code): "RASCI"[(at + place) % 5]
        for at, row in enumerate(activities)
        for place, column in enumerate(positions)
        if (at + place) % 2
    }
    content = MatrixContent(
        workspace="Vườn Sông",
        dated=date(2026, 3, 2),
        version="1.0",
        phases=tuple((phase.code, phase.name) for phase in catalogue.phases),
        positions=positions,
        activities=activities,
        letters=letters,
        findings=(),
        obligations=(),
        people=(),
    )
    return replace(content, sows=tuple(_sow(content, at) for at in range(POSITIONS)))


def _sow(content: MatrixContent, at: int) -> Sow:
    position = content.positions[at]
    rows = {
        letter: tuple(
            SowRow(one.code, one.phase, one.name)
            for one in content.activities
            if content.letters.get((one.code, position.code)) == letter
        )
        for letter in CARRIED
    }
    name = Bilingual.same(position.code)
    return Sow(position.code, name, position.side, (), True, None, rows, (), (), (), (), ())


Cells = list[tuple[str, list[tuple[int, int, Any, str]]]]


def _cells(place: Path) -> Cells:
    """Return what stands in the cells of every sheet, with the name of its style."""
    from openpyxl import load_workbook

    return [
        (
            sheet.title,
            [
                (int(cell.row or 0), int(cell.column or 0), cell.value, str(cell.style))
                for row in sheet.iter_rows()
                for cell in row
                if cell.has_style or cell.value is not None
            ],
        )
        for sheet in load_workbook(place)
    ]


def _bare(sheets: Cells, place: Path) -> None:
    """Write the same cells in the same styles, and nothing else."""
    from openpyxl import Workbook
    from openpyxl.styles import Font, NamedStyle

    book = Workbook()
    for name in {style for _, cells in sheets for *_, style in cells} - {"Normal"}:
        book.add_named_style(NamedStyle(name, font=Font(name="Be Vietnam Pro", size=10)))
    for title, cells in sheets:
        sheet = book.create_sheet(title)
        for row, column, value, style in cells:
            cell = sheet.cell(row, column, value)
            cell.style = style
    book.save(place)
