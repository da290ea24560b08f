"""Importing leads at the page: from a file over its columns and a check to one change."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import main
from domain.model.heard import listen
from domain.model.importing.lead_fields import LeadField
from domain.model.lead_batches import Consent, LeadFilter, LeadOrder
from domain.model.persona import Claim
from domain.model.wording import Tongue
from domain.services.assuming import assumptions_of
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from persistence.lead_keys import FiledLeadKeys
from persistence.mapping_files import JsonMappingFiles
from persistence.open_file import OpenFile
from tests.persistence.test_form_answers import put_claim
from tests.real import open_real
from tests.robots.typing import press_focused, seen, settle
from ui.campaigns.page import LEADS as LISTED
from ui.campaigns.page import CampaignsPage
from ui.desk import Changes, Desk
from ui.language import translator_for
from ui.leads.importing.presenter import ImportPresenter
from ui.leads.importing.view import CHECK, COLUMNS, DONE, FILE, ImportView
from ui.personas.why_telling import WhyTelling
from ui.shell.makers import writers_of
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import ElidedLabel

LEADS = Path(__file__).parents[1] / "files" / "leads"
TABLE = """Họ và tên;SĐT;Ngày đăng ký;Thu nhập;Trạng thái;Chiến dịch
Nguyễn Thị Mai;0912345678;08/10/2026;40-60tr;Đã liên hệ;Mở bán
Trần Văn Bình;0912345679;09/10/2026;20-40tr;Đã mua;Mở bán
Lê Thị Cúc;;09/11/2026;20-40tr;Rớt;
Trần Bình;+84 912 345 679;10/11/2026;20-40tr;Rớt;
"""


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Desk, OpenFile]]:
    changes = Changes()
    bench, file = open_real(tmp_path, publish=changes.publish)
    desk = Desk(
        bench,
        changes,
        lambda tongue: translator_for(tongue.value),
        lambda: Tongue.ENGLISH,
        writers=writers_of(main.makers()),
        mapping_files=JsonMappingFiles(tmp_path / "mappings"),
        lead_keys=FiledLeadKeys(tmp_path / "app" / "lead.key"),
        path=file.path,
    )
    yield desk, file
    desk.jobs.finish()
    settle()
    file.close()


class Page:
    """The import with hands on it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.desk = qtbot, desk
        self.view = ImportView()
        qtbot.addWidget(self.view)
        self.view.resize(1170, 694)
        self.leader = ImportPresenter(self.view, desk)
        self.leader.begin()
        self.view.show()
        settle()

    def until(self, met: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(met, timeout=10_000)

    def open(self, path: Path) -> None:
        self.leader.open(path)
        self.until(lambda: self.view.file.card.isVisible() or self.refusal != "")

    @property
    def refusal(self) -> str:
        return self.view.file.notice.sentence()

    def columns(self, *, told: bool = True) -> list[str]:
        self.view.file.go.click()
        if told:
            self.until(self.view.columns.beside.before.isVisible)
        return seen(self.view.columns.beside.before)

    def turn(self, header: str, field: LeadField) -> None:
        box = self.view.columns.boxes[header]
        pick(box, field.value)

    def check(self) -> list[str]:
        self.view.columns.beside.go.click()
        self.until(self.view.check.beside.go.isEnabled)
        settle()
        return self.said.split("\n")

    @property
    def said(self) -> str:
        return "\n".join(seen(self.view.check.beside.told))

    def bring_in(self, purpose: str = "advice") -> None:
        self.view.check.form.purpose.set_text(purpose)
        self.view.check.beside.go.click()
        self.until(lambda: not self.view.done.under_way)
        settle()


@pytest.fixture
def page(qtbot: QtBot, opened: tuple[Desk, OpenFile]) -> Page:
    return Page(qtbot, opened[0])


def pick(box: ComboBox, key: str) -> None:
    """Choose as a person does."""
    at = box.findData(key)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def a_table(tmp_path: Path, text: str = TABLE, name: str = "leads_fb.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode("utf-8-sig"))
    return path


def leads(desk: Desk) -> int:
    with desk.bench.reading() as view:
        return view.leads.count(LeadFilter())


def test_that_a_file_comes_in_as_one_change_that_can_be_undone(
    page: Page, opened: tuple[Desk, OpenFile], tmp_path: Path
) -> None:
    desk, file = opened
    page.open(a_table(tmp_path))
    assert page.view.header._subtitle.text() == (
        "leads_fb.csv · 4 rows · UTF-8, semicolon-separated, header in row 1"
    )
    page.columns(told=False)
    assert not page.view.columns.beside.go.isEnabled(), "the day or the month?"
    days = page.view.columns.questions.rows["dates"]
    days.button("day_first").click()
    page.until(page.view.columns.beside.before.isVisible)
    page.check()
    assert page.said.split("\n") == [
        "4 rows read",
        "2 new leads",
        "1 twice in this file",
        "1 set aside, kept in a file you can mend and import again",
    ]
    assert page.view.check.table.rows()[0][0] == "4"
    assert "Mở bán (2 rows)" in "\n".join(seen(page.view.check.campaigns))
    page.view.check.form.consents[Consent.EVENT].click()
    page.until(page.view.check.beside.go.isEnabled)
    page.bring_in()
    assert (page.view.step, page.view.done.card.title()) == (DONE, "“leads_fb” was imported")
    with desk.bench.reading() as view:
        first = view.leads.page(view.leads.numbers(LeadFilter(), LeadOrder.OLDEST))[0]
    assert first.record.received_on is not None
    assert (first.record.received_on.day, first.record.received_on.month) == (8, 10)
    assert first.record.traits == (("Thu nhập", "40-60tr"),)
    aside = tmp_path / "aside.csv"
    page.leader.writing.save_aside(aside)
    assert "No phone number" in aside.read_text("utf-8-sig")
    assert page.view.done.notice.kind() == "success"
    file.journal.undo()
    assert leads(desk) == 0


def test_that_what_a_person_must_say_is_asked_for(page: Page, tmp_path: Path) -> None:
    page.open(LEADS / "meta_leads_export_utf8_comma.csv")
    page.columns()
    page.check()
    form = page.view.check.form
    form.consents[Consent.BOUGHT].click()
    assert "may not be used" in form.refusal.sentence()
    page.until(lambda: "read" in page.said)
    assert not page.view.check.beside.go.isEnabled()
    form.consents[Consent.FORM].click()
    assert form.refusal.sentence() == ""
    page.until(page.view.check.beside.go.isEnabled)
    page.bring_in("")
    assert page.view.step == CHECK
    assert "left their contact for" in page.view.check.error.sentence()
    page.bring_in()
    assert (page.view.step, leads(page.desk)) == (DONE, 60)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "no table"),
        (b"PK\x03\x04" + bytes(50), ""),
        (b"", "not a single row"),
    ],
)
def test_that_a_file_that_is_none_is_refused_and_another_can_be_chosen(
    page: Page, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(content)
    page.open(path)
    assert said in page.refusal
    assert page.view.file.empty.button.isVisible()
    page.open(tmp_path / "gone.csv")
    assert "is not there any more" in page.refusal
    page.open(a_table(tmp_path))
    assert page.refusal == ""


def test_that_a_file_is_read_as_a_person_says(page: Page, tmp_path: Path) -> None:
    page.open(a_table(tmp_path))
    step = page.view.file
    pick(step.delimiter, ",")
    page.until(lambda: step.card.isVisible() and step.delimiter.current_key() == ",")
    assert step.table.rows()[0][0].count(";") == 5
    pick(step.delimiter, ";")
    page.until(lambda: step.card.isVisible() and step.delimiter.current_key() == ";")
    pick(step.encoding, "windows-1252")
    page.until(lambda: step.card.isVisible() and step.encoding.current_key() == "windows-1252")
    assert step.table.rows()[0][0] != "Nguyễn Thị Mai"
    pick(step.encoding, "utf-8")
    page.until(lambda: step.card.isVisible() and step.encoding.current_key() == "utf-8")
    step.header.setValue(0)
    page.until(lambda: step.card.isVisible() and step.header.value() == 0)
    assert step.table.rows()[0][0] == "Họ và tên"


def test_that_a_first_value_has_all_the_room_beside_its_remark(page: Page, tmp_path: Path) -> None:
    long = "căn hai phòng ngủ, tầng cao, gần trường"
    page.open(a_table(tmp_path, f"SĐT;Nhu cầu\n0912345678;{long}\n0912345679;{long}\n"))
    page.columns(told=False)
    settle()
    step = page.view.columns
    first = next(one for one in step.findChildren(ElidedLabel) if one.text().startswith("căn hai"))
    assert first.width() > 350
    assert step.columns.width() <= step.width()


def test_that_columns_are_turned_and_remembered(page: Page, tmp_path: Path) -> None:
    text = "SĐT;Nhóm;Mã;Trạng thái\n0912345678;A;1;Nóng hổi\n0912345679;A;2;Nóng hổi\n"
    page.open(a_table(tmp_path, text))
    page.columns()
    step = page.view.columns
    page.turn("Nhóm", LeadField.PHONE)
    page.turn("Mã", LeadField.STAGE)
    assert "Several columns go to the same field: Stage" in step.notice.sentence()
    assert not step.beside.go.isEnabled()
    page.turn("Mã", LeadField.SKIP)
    page.turn("Nhóm", LeadField.CHANNEL)
    key = ("stage", "Nóng hổi")
    pick(step.value_boxes[key], "mql")
    kept = tmp_path / "mine.cungve-mapping"
    page.leader.columns.save_mapping(kept)
    assert step.notice.kind() == "success"
    page.check()
    page.bring_in()
    page.open(a_table(tmp_path, text, "next.csv"))
    page.columns()
    assert step.source.text() == "Mapped as last time."
    assert step.boxes["Nhóm"].current_key() == "channel"
    assert step.value_boxes[key].current_key() == "mql"
    assert "The same rows came in before, as “leads_fb”." in seen(step.beside.told)
    page.turn("Nhóm", LeadField.SKIP)
    page.leader.columns.open_mapping(kept)
    assert step.boxes["Nhóm"].current_key() == "channel"
    page.leader.columns.open_mapping(a_table(tmp_path))
    assert "cannot be used as a mapping" in step.notice.sentence()


def test_that_a_column_of_a_form_answers_a_question_of_sales(
    page: Page, opened: tuple[Desk, OpenFile], tmp_path: Path
) -> None:
    bench = opened[0].bench
    claim = put_claim(bench)
    text = "SĐT;Ngân sách?\n0912345678;2-3 tỷ\n0912345679;dưới 2 tỷ\n0912345670;rộng rãi\n"
    text += "0912345671;2-3 tỷ\n0912345672;dưới 2 tỷ\n0912345673;rộng rãi\n"
    page.open(a_table(tmp_path, text))
    told = page.columns()
    step = page.view.columns
    assert step.boxes["Ngân sách?"].currentText() == "Answers: Budget"
    assert "4 form answers count for 1 claim" in told
    pick(step.value_boxes[("answers:Ngân sách?", "rộng rãi")], ">3ty")
    page.until(lambda: "6 form answers count for 1 claim" in seen(step.beside.told))
    page.turn("Ngân sách?", LeadField.CHARACTERISTIC)
    assert not step.values.isVisible()
    page.until(step.beside.before.isVisible)
    assert not any("form answers" in line for line in seen(step.beside.told))
    pick(step.boxes["Ngân sách?"], "answers:budget_band")
    pick(step.value_boxes[("answers:Ngân sách?", "rộng rãi")], ">3ty")
    page.check()
    page.bring_in()
    assert "6 form answers count for 1 claim" in seen(page.view.done.told)
    assert told_of(bench, claim) == (4, 2)
    (reason,) = dict(WhyTelling(opened[0]).look(Weighing(bench).weigh()[0]).groups)[
        "Reported lead by lead"
    ]
    assert reason.text.split("\n") == [
        "Answers on lead forms: 4 true, 2 not true (6 leads)",
        "VND 2–3 billion: 2 · Over VND 3 billion: 2 · Other: 2",
    ]
    page.open(a_table(tmp_path, text, "next.csv"))
    page.columns()
    assert step.boxes["Ngân sách?"].current_key() == "answers:budget_band", "as last time"
    opened[1].journal.undo()
    assert told_of(bench, claim) == (0, 0)


def told_of(bench: Workbench, claim: Claim) -> tuple[int, int]:
    with bench.reading() as view:
        heard = view.heard(bench.today()).get(claim.id, ())
        found = listen(heard, claim, assumptions_of(view))
    return found.support, found.against


def test_that_a_file_without_anybody_is_warned_of(page: Page) -> None:
    page.open(LEADS / "bank-additional.csv")
    assert any("No column tells who a lead is" in line for line in page.columns())
    page.check()
    page.bring_in()
    assert (page.view.check.error.sentence(), leads(page.desk)) == ("", 4119)


def test_that_an_import_that_is_stopped_leaves_nothing(page: Page, tmp_path: Path) -> None:
    backed_up = Event()
    page.desk.back_up = lambda: backed_up.wait(10)
    page.open(LEADS / "leads_utf8.csv")
    page.columns()
    page.check()
    page.view.check.form.purpose.set_text("advice")
    page.view.check.beside.go.click()
    page.view.done.cancel.click()
    backed_up.set()
    page.until(lambda: not page.view.done.under_way)
    assert page.view.step == CHECK
    assert page.view.check.error.sentence() == "The import was stopped. Nothing of it was kept."
    assert leads(page.desk) == 0
    page.desk.back_up = None
    page.bring_in()
    assert leads(page.desk) == 200


def test_that_a_backup_that_fails_stops_the_import(page: Page) -> None:
    def full() -> None:
        raise OSError(28, "No space left on device")

    page.desk.back_up = full
    page.open(LEADS / "leads_utf8.csv")
    page.columns()
    page.check()
    page.bring_in()
    assert "the disk is full. Nothing was changed." in page.view.check.error.sentence()
    assert leads(page.desk) == 0


def test_that_escape_leads_back_step_by_step(page: Page) -> None:
    left: list[bool] = []
    page.leader.left.connect(lambda: left.append(True))
    page.open(LEADS / "leads_utf8.csv")
    page.columns()
    page.check()
    for step in (COLUMNS, FILE, FILE):
        press_focused(Qt.Key.Key_Escape)
        settle()
        assert page.view.step == step
    assert left == [True]


def test_that_leaving_the_import_gives_the_keyboard_back_to_the_page(
    qtbot: QtBot, opened: tuple[Desk, OpenFile]
) -> None:
    made = CampaignsPage(opened[0])
    qtbot.addWidget(made)
    made.resize(1170, 694)
    made.show()
    made.import_leads(LEADS / "leads_utf8.csv")
    view = made.findChild(ImportView)
    assert view is not None
    qtbot.waitUntil(view.file.card.isVisible, timeout=10_000)
    view.file.back.click()
    settle()
    assert made.imports_leads.hasFocus()


def test_that_who_is_done_with_an_import_sees_the_leads_that_came_in(
    qtbot: QtBot, opened: tuple[Desk, OpenFile]
) -> None:
    made = CampaignsPage(opened[0])
    qtbot.addWidget(made)
    made.resize(1170, 694)
    made.show()
    made.import_leads(LEADS / "leads_utf8.csv")
    view = made.findChild(ImportView)
    assert view is not None
    for button, ready in (
        (view.file.go, view.file.card.isVisible),
        (view.columns.beside.go, view.columns.beside.before.isVisible),
    ):
        qtbot.waitUntil(ready, timeout=10_000)
        button.click()
    qtbot.waitUntil(view.check.beside.go.isEnabled, timeout=10_000)
    view.check.form.purpose.set_text("advice")
    view.check.beside.go.click()
    qtbot.waitUntil(view.done.done.isVisible, timeout=10_000)
    press_focused(Qt.Key.Key_Return)
    settle()
    assert made.tabs.key() == LISTED
    assert made.imports_leads.hasFocus()
    qtbot.waitUntil(lambda: "200" in " ".join(seen(made)), timeout=10_000)
