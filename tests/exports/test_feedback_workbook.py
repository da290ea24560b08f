"""A feedback workbook goes out, is filled in as people do, and counts once when it comes back."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest

from domain.errors import FeedbackOfAnother, NobodyWaits, NotFeedback
from domain.errors.prework import NotAWorkbook
from domain.model.campaigns import Campaign
from domain.model.feedback_sheets import FeedbackPreview, FeedbackSheet
from domain.model.lead_batches import LeadRecord
from domain.model.sales_feedback import Feedback
from domain.model.wording import Tongue
from domain.services.examples.rehearsing import Rehearsing
from domain.services.handing_out_feedback import HandingOutFeedback
from domain.services.taking_feedback import TALK_WRONG, TakingFeedback
from domain.services.workbench import Workbench
from exports.feedback_layout import HEAD_ROW, HIDDEN_SHEET
from exports.feedback_reader import XlsxFeedbackReader
from exports.feedback_xlsx import XlsxFeedbackWriter
from persistence.open_file import OpenFile
from persistence.samples import load_sample
from tests.fakes import when_examples_are_over
from tests.persistence.test_leads import bring_in
from tests.real import open_real
from tests.worked import write_example
from ui.language import translator_for

SOFFICE = shutil.which("soffice")
NOW = datetime(2026, 11, 25, 8, tzinfo=UTC)


class Clock:
    """Stands until it is set."""

    at = NOW

    def now(self) -> datetime:
        return self.at


class Desk(NamedTuple):
    bench: Workbench
    file: OpenFile
    clock: Clock
    path: Path


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("example")
    write_example(folder / "Vườn Sông.cungve", over=True)
    bench, file = open_real(folder, clock=when_examples_are_over())
    day = date(2026, 11, 1)
    with bench.reading() as view:
        ours = next(one.id for one in view.of(Campaign).all() if one.code == "K01")
    records = [
        LeadRecord(
            (f"{n}".encode(),),
            source_id=f"l:{n}",
            received_on=day + timedelta(days=n),
            campaign="=1+1 <b>Mở bán</b>",
            ad="Khoá lãi 36 tháng",
            seller="sa2" if n < 4 else "",
            campaign_id=ours if n == 3 else None,
        )
        for n in range(6)
    ]
    bring_in(bench, file, *records)
    file.close()
    return file.path


@pytest.fixture
def desk(example: Path, tmp_path: Path) -> Iterator[Desk]:
    clock = Clock()
    shutil.copy(example, tmp_path / example.name)
    bench, file = open_real(tmp_path, clock=clock)
    yield Desk(bench, file, clock, tmp_path / "phản hồi.xlsx")
    file.close()


def hand_out(desk: Desk, tongue: Tongue = Tongue.VIETNAMESE) -> FeedbackSheet:
    sheet = next(one for one in HandingOutFeedback(desk.bench).sheets() if one.seller == "sa2")
    XlsxFeedbackWriter(translator_for).write(sheet, tongue, desk.path)
    return sheet


def fill(path: Path, *rows: dict[str, Any], saved: datetime | None = None) -> None:
    """Fill in rows by the words of their headings, as a person would."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    places = {sheet.cell(HEAD_ROW, n).value: n for n in range(1, sheet.max_column + 1)}
    for told in rows:
        row = next(
            n
            for n in range(HEAD_ROW + 1, sheet.max_row + 1)
            if sheet.cell(n, 1).value == told["Mã lead"]
        )
        for head, value in told.items():
            place = places[next(name for name in places if name and str(name).startswith(head))]
            sheet.cell(row, place).value = value
    book.save(path)
    if saved is not None:
        book = openpyxl.load_workbook(path)
        book.properties.modified = saved.replace(tzinfo=None)
        _save_as_of(book, path)


def _save_as_of(book: Any, path: Path) -> None:
    """Save without openpyxl setting the time of saving."""
    from zipfile import ZIP_DEFLATED, ZipFile

    from openpyxl.writer.excel import ExcelWriter

    modified = book.properties.modified
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        writer = ExcelWriter(book, archive)
        writer.workbook.properties.modified = modified
        writer.save()


def preview(desk: Desk) -> FeedbackPreview:
    sheet = XlsxFeedbackReader().read(desk.path, lambda: None)
    return TakingFeedback(desk.bench).preview(sheet)


def take(desk: Desk) -> FeedbackPreview:
    found = preview(desk)
    TakingFeedback(desk.bench).take(found)
    return found


def standings(found: FeedbackPreview) -> list[str]:
    return [row.standing.value for row in found.rows]


def reports(desk: Desk, lead: int) -> list[Feedback]:
    with desk.bench.reading() as view:
        return list(view.of(Feedback).all(lead=lead))


TALKED = {
    "Mã lead": "L000001",
    "Kết quả liên hệ": "Trao đổi được (≥ 60 giây)",
    "Số lần liên hệ": 2,
    "Mức quan tâm": "Quan tâm rõ, có bước tiếp",
    "Mức khớp": "Đúng chân dung",
    "Đạt chuẩn": "có",
    "Phản đối": "Giá / chi phí; Vay, lãi suất, trả góp",
    "Lời khách": "“Có chỗ nào ghi là 36 tháng không đổi không em?”",
    "Điều mới": "Đã đi xem 5 dự án",
}


def test_that_a_workbook_names_leads_by_code_and_holds_lists(desk: Desk) -> None:
    sheet = hand_out(desk)
    book = openpyxl.load_workbook(desk.path)
    page = book.worksheets[0]
    codes = [page.cell(HEAD_ROW + n, 1).value for n in range(1, 5)]
    assert codes == ["L000001", "L000002", "L000003", "L000004"]
    assert page.cell(HEAD_ROW + 1, 4).value == "=1+1 <b>Mở bán</b> · Khoá lãi 36 tháng"
    assert page.cell(HEAD_ROW + 1, 4).data_type == "s"
    assert page.cell(HEAD_ROW + 4, 4).value == "Facebook – vòng 1 · Khoá lãi 36 tháng"
    assert page.protection.sheet
    assert book[HIDDEN_SHEET].sheet_state == "veryHidden"
    lists = [rule for rule in page.data_validations.dataValidation if rule.type == "list"]
    assert len(lists) == sum(bool(column.choices) for column in sheet.columns) - sum(
        column.kind == "choices" for column in sheet.columns
    )


def test_that_what_was_filled_in_is_told_and_then_kept(desk: Desk) -> None:
    hand_out(desk)
    fill(desk.path, TALKED, {"Mã lead": "L000002", "Kết quả liên hệ": "Sai số"})
    found = preview(desk)
    assert (standings(found), found.untouched) == (["new", "new"], 2)
    assert reports(desk, 1) == []
    take(desk)
    (said,) = reports(desk, 1)
    assert (said.given_by, said.interest, said.fit, said.qualified) == ("sa2", 3, 3, True)
    assert {reply.field: reply.answers for reply in said.replies}["objections"] == (
        *("price", "financing"),
    )
    assert said.something_new == "Đã đi xem 5 dự án"


def test_that_the_same_workbook_counts_once_however_often_it_comes(desk: Desk) -> None:
    hand_out(desk)
    fill(desk.path, TALKED)
    for _ in range(3):
        take(desk)
    assert len(reports(desk, 1)) == 1
    assert standings(preview(desk)) == ["unchanged"]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0), (2, 1, 0)])
def test_that_in_any_order_the_last_word_counts_and_the_history_shows_all(
    desk: Desk, order: tuple[int, ...]
) -> None:
    hand_out(desk)
    sent = []
    for n, interest in enumerate(("Hỏi cho biết", "Từ chối", "Muốn mua / giữ chỗ")):
        copy = desk.path.with_name(f"{n}.xlsx")
        shutil.copy(desk.path, copy)
        fill(copy, TALKED | {"Mức quan tâm": interest}, saved=NOW - timedelta(hours=9 - n))
        sent.append(copy)
    for n in (*order, *order):
        shutil.copy(sent[n], desk.path)
        take(desk)
    assert len(reports(desk, 1)) == 3
    with desk.bench.reading() as view:
        assert view.leads.get(1).interest == 4


def test_that_it_survives_being_sorted_given_columns_and_half_emptied(desk: Desk) -> None:
    hand_out(desk)
    fill(desk.path, TALKED, {"Mã lead": "L000003", "Kết quả liên hệ": "Không nghe máy"})
    book = openpyxl.load_workbook(desk.path)
    page = book.worksheets[0]
    rows = [[cell.value for cell in row] for row in page.iter_rows(HEAD_ROW + 1, HEAD_ROW + 4)]
    for n, row in enumerate(reversed(rows), HEAD_ROW + 1):
        for place, value in enumerate(row, 1):
            page.cell(n, place).value = value
    page.insert_cols(3)
    page.cell(HEAD_ROW, 3).value = "Ghi chú riêng"
    page.cell(HEAD_ROW + 2, 3).value = "gọi lại thứ Sáu"
    page.delete_cols(page.max_column)
    page.insert_rows(2, 2)
    book.save(desk.path)
    found = take(desk)
    assert standings(found) == ["new", "new"]
    assert found.sheet.foreign == ("Ghi chú riêng",)
    assert reports(desk, 1)[0].interest == 3
    assert reports(desk, 3)[0].outcome.value == "no_answer"


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not here")
def test_that_it_survives_being_saved_by_libreoffice(desk: Desk, tmp_path: Path) -> None:
    hand_out(desk)
    fill(desk.path, TALKED | {"Ngày báo": datetime(2026, 11, 20)})  # noqa: DTZ001
    out = tmp_path / "again"
    subprocess.run(
        [
            *(str(SOFFICE), f"-env:UserInstallation=file://{tmp_path}/office", "--headless"),
            *("--convert-to", "xlsx", "--outdir", str(out), str(desk.path)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    desk.clock.at = datetime.now(UTC) + timedelta(hours=1)
    shutil.copy(out / desk.path.name, desk.path)
    assert standings(take(desk)) == ["new"]
    (said,) = reports(desk, 1)
    assert (said.interest, said.given_at.date()) == (3, date(2026, 11, 20))


@pytest.mark.parametrize(
    ("change", "reason", "head"),
    [
        (lambda row: row | {"Kết quả liên hệ": None}, "What came of the contact", ""),
        (lambda row: row | {"Mức quan tâm": "rất thích"}, "none of the choices", "Mức quan tâm"),
        (lambda row: row | {"Số lần liên hệ": "vài"}, "no whole number", "Số lần liên hệ"),
        (lambda row: row | {"Ngày báo": "32/13/2026"}, "no day", "Ngày báo"),
        (lambda row: row | {"Ngày báo": "25/12/2027"}, "no day", "Ngày báo"),
        (lambda row: row | {"Điều mới": "=1+1"}, "formula", "Điều mới nghe được"),
        (
            lambda row: row | {"Phản đối": "Giá / chi phí; Khác hẳn"},
            "none of the choices",
            "Phản đối",
        ),
    ],
)
def test_that_a_wrong_row_is_rejected_with_its_reason(
    desk: Desk, change: Callable[[dict[str, Any]], dict[str, Any]], reason: str, head: str
) -> None:
    hand_out(desk)
    fill(desk.path, change(TALKED), {"Mã lead": "L000002", "Kết quả liên hệ": "Sai số"})
    found = take(desk)
    assert standings(found) == ["rejected", "new"]
    assert reason in found.rows[0].reasons[0]
    column = found.rows[0].column
    assert (column.vi if column else "") == head
    assert (len(reports(desk, 1)), len(reports(desk, 2))) == (0, 1)


def test_that_unknown_leads_and_rows_that_contradict_are_rejected(desk: Desk) -> None:
    hand_out(desk)
    fill(desk.path, TALKED)
    book = openpyxl.load_workbook(desk.path)
    page = book.worksheets[0]
    outcome = next(n for n in range(1, 20) if page.cell(HEAD_ROW, n).value == "Kết quả liên hệ")
    for row, code in ((HEAD_ROW + 5, "L000001"), (HEAD_ROW + 6, "L999999"), (HEAD_ROW + 7, None)):
        page.cell(row, 1).value = code
        page.cell(row, outcome).value = "Sai số"
    book.save(desk.path)
    found = take(desk)
    assert standings(found) == ["new", "rejected", "rejected", "rejected"]
    assert len(reports(desk, 1)) == 1


def test_that_a_dash_says_that_the_customer_did_not_answer(desk: Desk) -> None:
    hand_out(desk)
    fill(desk.path, TALKED | {"Phản đối": "-", "Mức quan tâm": "-"})
    take(desk)
    (said,) = reports(desk, 1)
    assert {reply.field: reply.answers for reply in said.replies}["objections"] == ()
    assert said.interest is None


@pytest.mark.parametrize("untold", [None, "–"])
def test_that_the_day_of_the_conversation_comes_back_or_is_a_gap(
    desk: Desk, untold: str | None
) -> None:
    hand_out(desk)
    fill(
        desk.path,
        TALKED | {"Ngày trao đổi": date(2026, 11, 2)},
        {"Mã lead": "L000002", "Kết quả liên hệ": "talked", "Ngày trao đổi": untold},
        {"Mã lead": "L000003", "Kết quả liên hệ": "Sai số", "Ngày trao đổi": "04/11/2026"},
    )
    take(desk)
    told = [reports(desk, lead)[0].talked_on for lead in (1, 2, 3)]
    assert told == [date(2026, 11, 2), None, None]
    assert standings(preview(desk)) == ["unchanged"] * 3


@pytest.mark.parametrize("day", [date(2026, 10, 31), date(2030, 1, 1)])
def test_that_no_conversation_is_before_its_lead_or_after_its_report(desk: Desk, day: date) -> None:
    hand_out(desk)
    fill(desk.path, TALKED | {"Ngày trao đổi": day})
    (row,) = preview(desk).rows
    assert row.reasons == (TALK_WRONG,)
    assert row.column is not None
    assert row.column.en == "Day of the conversation"


def test_that_taking_in_is_one_step_of_undo(desk: Desk) -> None:
    hand_out(desk)
    fill(desk.path, TALKED, {"Mã lead": "L000002", "Kết quả liên hệ": "Sai số"})
    take(desk)
    desk.file.journal.undo()
    assert reports(desk, 1) == reports(desk, 2) == []


def test_that_leads_with_feedback_do_not_go_out_again(desk: Desk) -> None:
    hand_out(desk)
    fill(desk.path, TALKED)
    take(desk)
    sheet = hand_out(desk)
    assert [lead.code for lead in sheet.leads] == ["L000002", "L000003", "L000004"]
    everybody = HandingOutFeedback(desk.bench).sheets(waiting=False)
    assert [len(one.leads) for one in everybody] == [4, 2]


def test_that_foreign_files_are_refused_whole(desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.save(desk.path)
    with pytest.raises(NotFeedback):
        preview(desk)
    desk.path.write_bytes(b"PK\x03\x04 broken")
    with pytest.raises(NotAWorkbook):
        preview(desk)
    clock = when_examples_are_over()
    other, file = open_real(tmp_path, name="other.cungve", clock=clock)
    Rehearsing(other).rehearse("real_estate", load_sample("real_estate"))
    with pytest.raises(NobodyWaits):
        HandingOutFeedback(other).sheets()
    hand_out(desk)
    sheet = XlsxFeedbackReader().read(desk.path, lambda: None)
    with pytest.raises(FeedbackOfAnother):
        TakingFeedback(other).preview(sheet)
    file.close()


def test_that_an_english_workbook_is_read_as_well(desk: Desk) -> None:
    hand_out(desk, Tongue.ENGLISH)
    book = openpyxl.load_workbook(desk.path)
    page = book.worksheets[0]
    heads = {page.cell(HEAD_ROW, n).value: n for n in range(1, page.max_column + 1)}
    page.cell(HEAD_ROW + 1, heads["Outcome of the contact"]).value = "No answer"
    book.save(desk.path)
    assert standings(take(desk)) == ["new"]
