"""T11: a feedback workbook of 5,000 leads, out and in, beside openpyxl alone."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import openpyxl

from bench.measuring import Line, in_turn, timed
from domain.model.feedback_sheets import ColumnKind, FeedbackSheet
from domain.model.lead_batches import Consent, LeadBatch, LeadRecord
from domain.model.wording import Tongue
from domain.services.examples.rehearsing import Rehearsing
from domain.services.handing_out_feedback import HandingOutFeedback
from domain.services.taking_feedback import TakingFeedback
from domain.services.workbench import Workbench
from exports.feedback_layout import HEAD_ROW
from exports.feedback_reader import XlsxFeedbackReader
from exports.feedback_xlsx import XlsxFeedbackWriter
from persistence.catalogue import load_catalogue
from persistence.open_file import OpenFile
from persistence.samples import load_sample
from persistence.system import SystemClock, SystemSecrets
from persistence.workspace_file import SqliteWorkspaceFiles
from ui.language import translator_for

LEADS = 5_000
"""Leads of one salesperson."""


def feedback_workbook() -> list[Line]:
    """Write and read a workbook of 5,000 leads, every one filled in."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        bench, file = _workspace(folder)
        # the example's own salespeople have a few leads
        sheet = max(HandingOutFeedback(bench).sheets(), key=lambda one: len(one.leads))
        lines = [_out(folder, sheet), _in(folder, sheet, bench)]
        file.close()
    return lines


def _workspace(folder: Path) -> tuple[Workbench, OpenFile]:
    file = SqliteWorkspaceFiles(folder / "backups", SystemClock(), SystemSecrets()).create(
        folder / "leads.cungve"
    )
    bench = Workbench(
        *(file.store, file.journal, load_catalogue(), SystemClock(), SystemSecrets()),
        lambda change: None,
    )
    Rehearsing(bench).rehearse("real_estate", load_sample("real_estate"))
    id, day = bench.secrets.new_id(), date(2026, 5, 1)
    loading = file.store.gate.loading(id)
    loading.add(
        [
            LeadRecord(
                (f"{n}".encode(),),
                source_id=f"l:{n}",
                received_on=day,
                campaign="Mở bán đợt 2",
                seller="sa2",
            )
            for n in range(LEADS)
        ]
    )
    first, last = loading.finish()
    words = ("FB 08/10", "facebook", "leads.csv", "f", datetime.now(UTC), "tư vấn", Consent.FORM)
    with bench.doing("import_leads", name="FB") as work:
        work.of(LeadBatch).put(LeadBatch(id, 0, *words, first, last, LEADS))
    return bench, file


def _out(folder: Path, sheet: FeedbackSheet) -> Line:
    writer = XlsxFeedbackWriter(translator_for)
    rows = [[cell.value for cell in row] for row in _written(sheet, folder / "out.xlsx", writer)]
    plain, ours = in_turn(
        lambda: {"ms": timed(lambda: _write_plainly(rows, folder / "plain.xlsx"))},
        lambda: {"ms": timed(lambda: writer.write(sheet, Tongue.VIETNAMESE, folder / "out.xlsx"))},
    )
    return _line(f"workbook of {LEADS:,} leads out", ours["ms"], plain["ms"], "1.5")


def _in(folder: Path, sheet: FeedbackSheet, bench: Workbench) -> Line:
    path = folder / "out.xlsx"
    _fill(sheet, path)
    taking, reader = TakingFeedback(bench), XlsxFeedbackReader()
    plain, ours = in_turn(
        lambda: {"ms": timed(lambda: _read_plainly(path))},
        lambda: {"ms": timed(lambda: taking.preview(reader.read(path, lambda: None)))},
    )
    return _line("… back in with its preview", ours["ms"], plain["ms"], "2")


def _line(what: str, ours: float, yardstick: float, aim: str) -> Line:
    ratio = f"{ours / yardstick:.2f} ×"
    return Line("T11", what, f"{ours:.0f} ms", f"{yardstick:.0f} ms", ratio, f"≤ {aim} ×")


def _written(sheet: FeedbackSheet, path: Path, writer: XlsxFeedbackWriter) -> list[Any]:
    writer.write(sheet, Tongue.VIETNAMESE, path)
    return list(openpyxl.load_workbook(path).worksheets[0].iter_rows())


def _write_plainly(rows: Sequence[Sequence[object]], path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet()
    for row in rows:
        page.append(row)
    book.save(path)


def _fill(sheet: FeedbackSheet, path: Path) -> None:
    """Fill in every row as a salesperson would after a conversation."""
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    for row in range(HEAD_ROW + 1, HEAD_ROW + 1 + LEADS):
        for place, column in enumerate(sheet.columns, 1):
            if column.choices and column.kind is not ColumnKind.SHOWN:
                _, words = column.choices[row % len(column.choices)]
                page.cell(row, place).value = words.vi
    book.save(path)


def _read_plainly(path: Path) -> None:
    book = openpyxl.load_workbook(path, read_only=True)
    for row in book.worksheets[0].iter_rows(values_only=True):
        len(row)
