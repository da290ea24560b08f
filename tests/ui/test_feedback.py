"""Sales reports leads by keyboard: in a real file, by robots that never touch the mouse."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.model.brief import Person, Workspace
from domain.model.feedback_draft import FeedbackDraft
from domain.model.fields import PersonaField
from domain.model.journal import WorkspaceChanged
from domain.model.leads import ContactOutcome
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.sales_feedback import Feedback
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.asking import Asking
from domain.services.reporting_leads import ReportingLeads
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.desks import make_desk
from tests.fakes import FakeClock
from tests.persistence.test_leads import a_record, bring_in
from tests.persistence.things import SECRETS
from tests.real import open_real
from tests.robots.typing import press_focused, settle, type_text
from ui.desk import Changes, Desk
from ui.feedback.counted import WAITING
from ui.feedback.keyed import KeyedMany
from ui.feedback.page import FeedbackPage, build
from ui.feedback.presenter import KEPT_AFTER
from ui.feedback.talked_on import TalkedOn
from ui.feedback.waiting_list import PAGE
from ui.personas.why_telling import WhyTelling
from ui.shell.settings import Settings

NOON = datetime(2026, 4, 9, 5, tzinfo=UTC)
Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


class Room:
    """A page over a real file, and its robot."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        changes = Changes()
        self.told: list[WorkspaceChanged] = []

        def publish(change: WorkspaceChanged) -> None:
            self.told.append(change)
            changes.publish(change)

        self.bench: Workbench
        self.file: OpenFile
        self.bench, self.file = open_real(folder, clock=FakeClock(NOON), publish=publish)
        made = make_desk()
        self.settings = Settings(folder / "app")
        self.desk = Desk(
            *(self.bench, changes, made.desk.translate_for, made.desk.tongue),
            settings=self.settings,
        )
        self.changes = changes
        self.page: FeedbackPage

    def fill(self, leads: int = 3) -> None:
        records = [
            a_record(str(n), campaign="FB 08/10", received_on=date(2026, 4, 6))
            for n in range(leads)
        ]
        bring_in(self.bench, self.file, *records)
        persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
        claims = [
            Claim(
                *(SECRETS.new_id(), f"C{n:02}", n, persona.id, PersonaField.PAIN, f"điều {n}"),
                measured_by="pain_points",
                supporting=(f"đau {n}",),
            )
            for n in range(2)
        ]
        with self.bench.doing("load_example") as work:
            work.of(Persona).put(persona)
            for claim in claims:
                work.of(Claim).put(claim)
            work.of(Person).put(Person(SECRETS.new_id(), 0, "Sơn", Side.SALES, code="S1"))
        Asking(self.bench).draft_form()

    def open(self) -> FeedbackPage:
        page = build(self.desk)
        assert isinstance(page, FeedbackPage)
        self.page = page
        self.qtbot.addWidget(page)
        page.resize(1150, 660)
        with self.qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        self.rest()
        return page

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.jobs.busy)
        settle()

    def choose_reporter(self) -> None:
        self.page.reporter.who.setFocus()
        press_focused(Key.Key_Down)
        self.page.reporter.who.activated.emit(0)
        self.rest()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            press_focused(key)
        settle()

    def save(self) -> None:
        press_focused(Key.Key_Return, CONTROL)
        self.rest()

    def reports(self) -> dict[int, Feedback]:
        with self.bench.reading() as view:
            return {one.lead: one for one in view.of(Feedback).all()}


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    one = Room(qtbot, tmp_path)
    yield one
    one.desk.jobs.finish()
    one.file.close()


def test_that_a_robot_reports_three_leads_by_keys_alone(room: Room) -> None:
    room.fill()
    page = room.open()
    room.choose_reporter()
    room.press(Key.Key_1, Key.Key_E, Key.Key_D, Key.Key_X, Key.Key_C)
    room.press(Key.Key_Left, Key.Key_Left, Key.Key_Down, Key.Key_Left, Key.Key_Escape)
    room.press(Key.Key_V)
    focused = QApplication.focusWidget()
    assert focused is not None
    type_text(focused, "“Có chỗ nào ghi 36 tháng không em?” 1 E")
    room.save()
    room.press(Key.Key_5)
    room.save()
    room.press(Key.Key_3, Key.Key_Q, Key.Key_A)
    room.save()
    said = room.reports()
    first = said[1]
    assert (first.outcome, first.interest, first.fit) == (ContactOutcome.TALKED, 2, 2)
    assert (first.qualified, first.given_by) == (False, "S1")
    assert [one.holds for one in first.verdicts] == [True, False]
    assert first.words.endswith("không em?” 1 E"), "letters typed into a text answer nothing"
    assert said[2].outcome is ContactOutcome.NO_ANSWER
    assert (said[3].outcome, said[3].interest, said[3].fit) == (ContactOutcome.CHAT_ONLY, 0, 0)
    assert page.done.isVisible()
    assert not page.form.isVisible()
    assert WAITING.count(room.desk) == 0
    assert page.so_far.lines() == [
        "Reached: 2 of 3",
        "Interested: 1 of 2",
        "Fits: 1 of 2",
    ]


def test_that_undo_brings_the_lead_back_as_it_was_typed(room: Room) -> None:
    room.fill()
    page = room.open()
    room.choose_reporter()
    room.press(Key.Key_1, Key.Key_T)
    room.save()
    assert page.list.leads.done == {1}
    room.changes.publish(room.file.journal.undo())
    room.rest()
    assert page.list.leads.done == set()
    assert not room.reports()
    page.skip_wanted.emit(-1)
    assert page.form.interest.key() == "4"


def test_that_what_is_typed_is_kept_in_two_seconds_and_when_the_page_is_left(room: Room) -> None:
    assert KEPT_AFTER <= 2_000
    room.fill()
    page = room.open()

    def kept() -> list[FeedbackDraft]:
        with room.bench.reading() as view:
            return list(view.of(FeedbackDraft).all())

    room.press(Key.Key_2, Key.Key_N)
    type_text(page.new.text.editor, "muốn chỗ đậu xe điện")
    assert kept() == []
    room.qtbot.waitUntil(lambda: len(kept()) == 1)
    assert kept()[0].something_new == "muốn chỗ đậu xe điện"
    room.press(Key.Key_Escape, Key.Key_4)
    page.hide()
    assert kept()[0].outcome is ContactOutcome.CALLBACK
    again = room.open()
    assert again.form.outcome.key() == "callback"
    assert again.new.text.text() == "muốn chỗ đậu xe điện"


def test_that_skipping_keeps_what_is_typed_of_each_lead(room: Room) -> None:
    room.fill()
    page = room.open()
    room.press(Key.Key_1, Key.Key_V)
    type_text(page.form.words.editor, "lời một")
    page.skip.click()
    assert page.form.words.text() == ""
    assert page.form.outcome.key() is None
    page.begin()
    room.press(Key.Key_PageUp)
    assert page.form.words.text() == "lời một"
    assert page.form.outcome.key() == "talked"
    page.list.setFocus()
    room.press(Key.Key_Down, Key.Key_Return, Key.Key_6)
    assert page.form.outcome.key() == "busy_reject", "Enter in the list goes to the form"


def test_that_a_fact_is_told_in_its_place(room: Room) -> None:
    room.fill()
    page = room.open()
    page.begin()
    room.press(Key.Key_1)
    room.save()
    assert "who reports" in page.notice.sentence()
    assert page.reporter.who.hasFocus()
    room.choose_reporter()
    room.press(Key.Key_1)
    room.save()
    assert "came of the contact" in page.notice.sentence(), "1 pressed twice takes it away"
    room.press(Key.Key_1, Key.Key_W, Key.Key_5)
    assert page.form.interest.isVisible(), "what was said stays in sight"
    room.save()
    assert "conversation" in page.notice.sentence()
    room.press(Key.Key_W)
    room.save()
    assert room.reports()[1].outcome is ContactOutcome.NO_ANSWER


def test_that_several_objections_are_picked_and_silence_excludes_them(room: Room) -> None:
    room.fill()
    page = room.open()
    room.press(Key.Key_1)
    (row,) = [one for one in page.form.questions.rows if one.look.code == "objections"]
    assert isinstance(row.control, KeyedMany)
    row.control.setFocus()
    room.press(Key.Key_Space, Key.Key_Right, Key.Key_Space)
    assert row.control.picked() == ("price", "financing")
    row.control.button("-").click()
    assert row.control.picked() == ("-",)
    room.choose_reporter()
    room.save()
    said = room.reports()[1]
    assert {one.field: one.answers for one in said.answered}["objections"] == ()


def test_that_the_day_of_a_conversation_is_today_until_a_key_says_otherwise(room: Room) -> None:
    room.fill()
    page = room.open()
    room.choose_reporter()
    asked = page.form.talked_on
    room.press(Key.Key_5)
    assert not asked.isVisible(), "nobody talked"
    room.press(Key.Key_1)
    assert asked.isVisible()
    assert asked.choice.key() == "today"
    room.press(Key.Key_U)
    assert asked.choice.key() == "yesterday"
    assert not asked.day.isVisible()
    room.save()
    room.press(Key.Key_1, Key.Key_I)
    assert asked.day.hasFocus()
    assert asked.day.day() == date(2026, 4, 7)
    asked.day.set_day(date(2026, 1, 1))
    assert asked.day.day() == date(2026, 4, 6), "never before the lead came in"
    asked.day.set_day(date(2026, 5, 1))
    assert asked.day.day() == date(2026, 4, 9), "and never still to come"
    asked.day.set_day(date(2026, 4, 6))
    room.save()
    room.press(Key.Key_1, Key.Key_Y)
    assert asked.choice.key() is None, "a day that is not told is a gap"
    room.save()
    told = [room.reports()[lead].talked_on for lead in (1, 2, 3)]
    assert told == [date(2026, 4, 8), date(2026, 4, 6), None]


@pytest.mark.parametrize("days", [0, 1, 2])
def test_that_only_days_since_the_lead_came_in_are_offered(qtbot: QtBot, days: int) -> None:
    asked = TalkedOn()
    qtbot.addWidget(asked)
    today = date(2026, 4, 9)
    came = today - timedelta(days=days)
    asked.show_day(None, today=today, came=came, another_lead=True)
    assert [asked.press(at) for at in range(3)] == [at <= days for at in range(3)]


def test_that_a_report_is_seen_again_and_taken_away(room: Room) -> None:
    room.fill()
    page = room.open()
    room.choose_reporter()
    room.press(Key.Key_5)
    room.save()
    page.finder.set_text("")
    page.find_wanted.emit("L000001")
    room.rest()
    assert page.history.isVisible()
    ReportingLeads(room.bench).take_away(room.reports()[1].id)
    room.rest()
    assert not page.history.isVisible()
    assert WAITING.count(room.desk) == 3
    page.find_wanted.emit("L000999")
    assert "L000999" in page.notice.sentence()


def test_that_what_sales_reported_is_told_behind_the_claim(room: Room, qtbot: QtBot) -> None:
    room.fill()
    with room.bench.reading() as view:
        claim = view.of(Claim).all()[0]
    for lead, holds in ((1, True), (2, True), (3, False)):
        draft = FeedbackDraft(SECRETS.new_id(), lead, ContactOutcome.TALKED)
        ReportingLeads(room.bench).report(draft.judged(claim.id, holds=holds), by=f"S{lead}")
    (weighed, _) = Weighing(room.bench).weigh()
    groups = dict(WhyTelling(room.desk).look(weighed).groups)
    (reason,) = groups["Reported lead by lead"]
    assert reason.text == "Sales' feedback on leads: 2 true, 1 not true (3 leads)"
    assert reason.source == "newest 09/04/2026, through 3 people"
    assert reason.evidence_id is None, "nobody changes it here"
    assert ReportingLeads(room.bench).reports(1)[0].given_by == "S1"


def test_that_who_reports_is_remembered_for_the_workspace(room: Room) -> None:
    room.fill()
    with room.bench.doing("load_example") as work:
        workspace = Workspace(
            SECRETS.new_id(), "Vườn Sông", "real_estate", 90, Tongue.ENGLISH, None, NOON
        )
        work.of(Workspace).put(workspace)
    room.open()
    room.choose_reporter()
    assert room.page.reporter.code.text() == "S1"
    again = room.open()
    assert again.reporter.code.text() == "S1"
    assert again.reporter.who.currentText() == "Sơn"
    room.page.reporter.code.set_text("S9")
    room.page.reporter.coded.emit("S9")
    again = room.open()
    assert (again.reporter.code.text(), again.reporter.who.currentText()) == ("S9", "Sơn")
    assert Settings(room.folder / "app").reporter(SECRETS.new_id()) == "", "of another one nothing"
    assert room.settings.reporter(workspace.id) == "S9"


def test_that_without_leads_the_page_says_what_to_do(room: Room) -> None:
    page = room.open()
    gone: list[str] = []
    room.desk.ways.wanted.connect(lambda key, thing: gone.append(key))
    assert page.empty.isVisible()
    page.empty.button.click()
    assert gone == ["campaigns"]
    room.fill(1)
    room.rest()
    assert page.form.isVisible(), "an import shows the form at once"


def test_that_a_long_list_reads_only_what_is_looked_at(room: Room) -> None:
    room.fill(3 * PAGE)
    page = room.open()
    read: list[int] = []
    leads = page.list.leads
    before = leads._read

    def counting(numbers):  # type: ignore[no-untyped-def]
        read.append(len(numbers))
        return before(numbers)

    leads.show(leads.numbers, set(), counting)
    settle()
    assert read == [PAGE]
    page.list.scrollToBottom()
    settle()
    assert read == [PAGE, PAGE]


def test_that_leads_of_one_salesperson_are_shown(room: Room) -> None:
    room.fill(2)
    bring_in(room.bench, room.file, a_record("z", seller="S9"))
    page = room.open()
    assert len(page.list.leads.numbers) == 3
    page.filter_chosen.emit("seller:S9")
    room.rest()
    assert list(page.list.leads.numbers) == [3]
