"""The page of requests, worked by keyboard, under a clock that the test moves."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from domain.model.requests import RequestState, RequestStep
from domain.model.wording import Bilingual
from domain.services.assigning import Assigning
from domain.services.owing import Owing
from domain.services.requesting import Ask, Requesting, Step
from tests.desks import TestDesk, make_desk
from tests.robots.typing import settle, type_text
from ui.requests.counted import LATE
from ui.requests.page import BOARD, CALENDAR, RequestsPage, build
from ui.requests.presenter import DONE
from ui.requests.view import OTHERS
from ui.widgets.clipping import clipped_texts
from ui.widgets.line_edit import LineEdit


def press(button: QAbstractButton) -> None:
    """Press a button that can be reached, by keyboard."""
    assert button.isVisible()
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle()


def write(field: LineEdit, words: str) -> None:
    """Type words into a field in place of what it held, and press Enter."""
    field.setFocus()
    editor = field.editor_widget()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()


def says(page: QWidget, words: str) -> bool:
    """Tell whether a page shows some words."""
    return any(words in one.text() for one in page.findChildren(QLabel) if one.isVisible())


MONDAY = datetime(2026, 3, 2, 8).astimezone()


def opened(qtbot: QtBot, desk: TestDesk) -> RequestsPage:
    page = build(desk.desk)
    assert isinstance(page, RequestsPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


@pytest.fixture
def desk() -> TestDesk:
    made = make_desk()
    made.fake.clock.moment = MONDAY.astimezone(UTC)
    Assigning(made.bench).draft_matrix(whole=True)
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> RequestsPage:
    Requesting(desk.bench).ask(
        Ask("SCO", "MKL", Bilingual.same("Ba <b>phản đối</b> & số lần"), activity="A25")
    )
    Requesting(desk.bench).ask(Ask("ADS", "SCO", Bilingual.same("Bối cảnh lead"), activity="A21"))
    return opened(qtbot, desk)


def state(desk: TestDesk, code: str = "Y01") -> RequestState:
    found = {one.request.code: one for one in Requesting(desk.bench).standing()}
    return found[code].life.state


def test_that_a_request_is_delivered_and_accepted_by_keyboard(
    page: RequestsPage, desk: TestDesk
) -> None:
    board = page.board
    assert says(page, "Sales owes Marketing")
    assert [one.code for one in board.right.list.looks] == ["Y01"]
    board.right.list.setFocus()
    QTest.keyClick(board.right.list, Qt.Key.Key_Return)
    for step, wanted in (
        (RequestStep.DELIVERED, RequestState.DELIVERED),
        (RequestStep.ACCEPTED, RequestState.ACCEPTED),
    ):
        assert board.panel.look is not None
        place = [one for one, _ in board.panel.look.steps].index(step)
        board.panel.buttons[place].setFocus()
        QTest.keyClick(board.panel.buttons[place], Qt.Key.Key_Space)
        assert board.panel.form.note.editor_widget().hasFocus()
        press(board.panel.form.done)
        settle()
        assert state(desk) is wanted
    page.board.filter_chosen.emit(DONE)
    settle()
    assert [one.code for one in board.right.list.looks] == ["Y01"]
    assert not clipped_texts(page)


def focused() -> QWidget:
    """Return where the keyboard is."""
    found = QGuiApplication.focusObject()
    assert isinstance(found, QWidget), "the keyboard is nowhere"
    return found


def test_that_steps_are_taken_with_the_keyboard_alone(page: RequestsPage, desk: TestDesk) -> None:
    board = page.board
    board.right.list.setFocus()
    for wanted in (RequestState.DELIVERED, RequestState.ACCEPTED):
        QTest.keyClick(focused(), Qt.Key.Key_Return)
        assert focused() is board.panel.buttons[0], "Enter leads to the next step"
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        settle()
        assert board.panel.form.isAncestorOf(focused())
        while focused() is not board.panel.form.done:
            QTest.keyClick(focused(), Qt.Key.Key_Tab)
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        settle()
        assert state(desk) is wanted
        assert board.isAncestorOf(focused()), "and the keyboard comes back to the board"


def test_that_arrows_lead_from_one_half_to_the_other(page: RequestsPage) -> None:
    board = page.board
    board.left.list.setFocus()
    QTest.keyClick(board.left.list, Qt.Key.Key_Right)
    assert board.right.list.hasFocus()
    assert board.panel.look is not None
    assert board.panel.look.title == "Y01"
    QTest.keyClick(board.right.list, Qt.Key.Key_Left)
    assert board.left.list.hasFocus()
    assert board.panel.look.title == "Y02"
    QTest.keyClick(board.left.list, Qt.Key.Key_Left)
    assert board.left.list.hasFocus(), "there is nothing further left"


def test_that_a_request_goes_late_and_up_while_the_clock_goes_on(
    page: RequestsPage, desk: TestDesk
) -> None:
    assert LATE.count(desk.desk) == 0
    desk.fake.clock.moment = (MONDAY + timedelta(days=3, hours=6)).astimezone(UTC)
    page._clock.timeout.emit()
    assert LATE.count(desk.desk) == 2
    look = page.board.right.list.looks[0]
    assert "overdue" in look.status
    assert "1 day" in look.flag
    page.board.select(look.id)
    page.board.step_chosen.emit(RequestStep.ESCALATED)
    press(page.board.panel.form.done)
    settle()
    assert state(desk) is RequestState.ESCALATED
    assert page.board.panel.status.text() == page.board.right.list.looks[0].status == "▲ escalated"
    assert any(
        "told: the provider's lead" in line.text for line in page.board.right.list.looks[0].lines
    )


def test_that_a_refusal_stands_in_the_form_and_keeps_what_was_typed(
    page: RequestsPage, desk: TestDesk
) -> None:
    page.board.select(page.board.right.list.looks[0].id)
    page.board.step_chosen.emit(RequestStep.WAIVED)
    form = page.board.panel.form
    assert form.by.current_key() == "SAL", "who is A of the activity"
    press(form.done)
    assert "why" in form.error.sentence()
    form.note.set_text("Không cần nữa")
    form.when.set_text("mốt")
    press(form.done)
    assert "mốt" in form.error.sentence()
    form.when.set_text("hôm nay")
    press(form.done)
    settle()
    assert state(desk) is RequestState.WAIVED


def test_that_an_ask_is_written_by_hand_or_from_the_register(
    page: RequestsPage, desk: TestDesk
) -> None:
    press(page.add)
    form = page.board.form
    form.what.set_text("Lịch mở bán")
    form.decision.set_text("Sắp ca trực")
    form.due.set_text("+1 9:30")
    press(form.done)
    settle()
    made = Requesting(desk.bench).standing()[0]
    assert made.request.code == "Y03"
    assert made.life.due == datetime(2026, 3, 3, 9, 30).astimezone()
    press(page.add)
    key = next(str(one.id) for one in Owing(desk.bench).obligations() if one.code == "O05")
    form.obligation.choose(key)
    form.obligation.chosen.emit(key)
    assert form.counts_from.isVisible()
    assert (form.provider.current_key(), form.what.text()) == (
        "MKL",
        "Notice of the coming campaign: content, promises, offer",
    )
    form.counts_from.set_text("hôm qua")
    press(form.done)
    assert "before it is asked for" in form.error.sentence()
    form.counts_from.set_text("12/3")
    press(form.draft)
    settle()
    assert state(desk, "Y04") is RequestState.DRAFT
    press(page.board.panel.remove)
    settle()
    assert len(Requesting(desk.bench).standing()) == 3


def test_that_the_register_proposes_and_one_press_asks(page: RequestsPage, desk: TestDesk) -> None:
    assert "O12" in page.board.proposed.sentence()
    page.board.proposed.acted.emit()
    settle()
    codes = {one.obligation.code for one in Requesting(desk.bench).standing() if one.obligation}
    assert codes == {"O11", "O12"}
    assert not page.board.proposed.sentence()


def test_that_what_the_owner_owes_stands_on_a_board_of_the_same_make(
    page: RequestsPage, desk: TestDesk
) -> None:
    made = Requesting(desk.bench).ask(Ask("OWN", "MKL", Bilingual.same("Giá mới")))
    settle()
    page.board.scope_chosen.emit(OTHERS)
    assert [one.code for one in page.board.left.list.looks] == ["Y03"]
    page.show_thing(made.id)
    assert page.board.left.list.hasFocus()
    Requesting(desk.bench).take(made.id, Step(RequestStep.DELIVERED))
    assert page.board.panel.look is not None


def test_that_an_empty_board_says_what_to_do(qtbot: QtBot, desk: TestDesk) -> None:
    page = opened(qtbot, desk)
    assert says(page, "Nothing is open between the departments")
    press(page.board.empty.button)
    assert page.board.is_writing
    QTest.keyClick(page.board.form, Qt.Key.Key_Escape)
    assert not page.board.is_writing


def test_that_the_calendar_is_changed_where_it_stands(page: RequestsPage, desk: TestDesk) -> None:
    page.go_to_pane(CALENDAR)
    calendar = page.calendar
    assert calendar is not None
    saturday = calendar.hours[5]
    write(saturday, "sáng")
    assert "sáng" in saturday.notice()
    write(saturday, "8-11")
    assert saturday.text() == "08:00–11:00"
    calendar.day.set_text("14/3")
    calendar.day_hours.set_text("8-12")
    calendar.reason.set_text("Bù ngày nghỉ")
    press(calendar.add)
    assert says(calendar, "Bù ngày nghỉ")
    row = next(one for one in calendar.rows if "17/02/2026" in one.button.accessibleName())
    press(row.button)
    assert row.button.text() == "Forget"
    press(row.button)
    assert row.button.text() == "We work"
    calendar.year_chosen.emit("2027")
    assert says(calendar, "expected, not announced yet")
    assert not clipped_texts(page)
    page.show_tab(BOARD)


def test_that_reminders_are_copied_by_who_is_to_act(page: RequestsPage) -> None:
    menu = page._reminding.menu()
    assert [one.text() for one in menu.actions()] == ["Copy as text", "Copy as text, with names"]
    menu.actions()[0].trigger()
    menu.deleteLater()
    text = QGuiApplication.clipboard().text()
    assert "SCO · Sales consultant" in text
    assert "Ba <b>phản đối</b> & số lần" in text
    assert "Reminders copied: 2" in page.board.notice.sentence()


def test_that_the_form_of_a_step_comes_into_sight_whole(page: RequestsPage, desk: TestDesk) -> None:
    long = Bilingual.same("Phản hồi đầy đủ sau mỗi cuộc gọi " * 9)
    asked = Requesting(desk.bench).ask(Ask("SCO", "MKL", long, activity="A25"))
    page.resize(830, 560)
    settle()
    panel = page.board.panel
    for id in (page.board.left.list.looks[0].id, asked.id):
        page.board.select(id)
        settle()
        panel.verticalScrollBar().setValue(0)
        page.board.step_chosen.emit(RequestStep.DELIVERED)
        settle()
        form = panel.form
        shown = form.rect().translated(form.mapTo(panel.viewport(), form.rect().topLeft()))
        assert panel.viewport().rect().contains(shown), shown
        press(form.cancel)
