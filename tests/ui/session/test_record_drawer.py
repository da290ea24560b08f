"""The drawer beside every step, worked by keyboard; closed while anybody writes in private."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from domain.model.audience import AudienceMode
from domain.model.brief import Person
from domain.model.fields import PersonaField
from domain.model.record import RecordKind
from domain.model.session import Step, StepKind
from domain.model.sides import Side
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.keeping import ActionWords, Keeping
from tests.desks import TestDesk
from tests.robots.typing import press, press_focused, settle, spoken, type_text
from tests.sittings import writing_id
from ui.session.record.drawer import RecordDrawer
from ui.session.view import SessionView
from ui.widgets.clipping import clipped_texts

Enter = Callable[[StepKind], SessionView]


@pytest.fixture
def page(desk: TestDesk, enter: Enter) -> SessionView:
    with desk.bench.doing("add_person") as work:
        work.of(Person).put(Person(desk.bench.secrets.new_id(), 0, "Trần Sơn", Side.SALES))
    Facilitating(desk.bench).start()
    return enter(StepKind.BRIEFING)


@pytest.fixture
def drawer(page: SessionView) -> RecordDrawer:
    return page.frame.record


def typed(words: str) -> None:
    target = QApplication.focusWidget()
    assert target is not None, "the keyboard is nowhere"
    type_text(target, words)
    settle()


def test_that_something_is_parked_from_any_step_with_one_key_and_one_line(
    page: SessionView, drawer: RecordDrawer, desk: TestDesk
) -> None:
    assert not drawer.isVisible()
    press(page.frame.agenda, Qt.Key.Key_F7)
    settle()
    assert drawer.isVisible()
    typed("Phí quản lý tính thế nào?")
    press_focused(Qt.Key.Key_Return)
    settle()
    assert [row.look.text for row in drawer.shown] == ["Phí quản lý tính thế nào?"]
    assert drawer.entry.text.text() == ""
    assert drawer.entry.text.editor.hasFocus()
    drawer.shown[0].box.click()
    settle()
    assert drawer.shown[0].look.done
    press_focused(Qt.Key.Key_Escape)
    assert not drawer.isVisible()


def test_that_an_action_has_an_owner_and_a_day_and_bad_days_are_asked_again(
    page: SessionView, drawer: RecordDrawer, desk: TestDesk
) -> None:
    drawer.toggle(RecordKind.ACTION)
    typed("Gọi chủ đầu tư")
    drawer.entry.owner.set_text("trần sơn")
    drawer.entry.due.editor.setFocus()
    typed("mấy hôm nữa")
    press_focused(Qt.Key.Key_Return)
    settle()
    assert drawer.shown == []
    assert any("is no day" in words for words in spoken(drawer))
    drawer.entry.due.clear()
    drawer.entry.due.editor.setFocus()
    typed("+7")
    assert "→ 21/06/2026" in spoken(drawer)
    press_focused(Qt.Key.Key_Return)
    settle()
    (row,) = drawer.shown
    assert row.look.about == "Trần Sơn · 21/06/2026"
    row.edit.click()
    assert drawer.entry.due.text() == "21/06/2026"
    drawer.entry.text.clear()
    typed("Gọi lại")
    press_focused(Qt.Key.Key_Return)
    settle()
    assert [row.look.text for row in drawer.shown] == ["Gọi lại"]
    drawer.shown[0].remove.click()
    settle()
    assert drawer.shown == []


def test_that_a_decision_keeps_reason_and_sides(drawer: RecordDrawer, desk: TestDesk) -> None:
    drawer.toggle(RecordKind.DECISION)
    typed("Vẽ một chân dung")
    drawer.entry.reason.set_text("Sales chỉ gặp họ")
    drawer.entry.sides["sales"].setChecked(True)
    drawer.entry.add.click()
    settle()
    assert drawer.shown[0].look.about == "Sales · Sales chỉ gặp họ"
    assert drawer.shown[0].look.done is None


def test_that_it_is_closed_while_a_side_writes(
    page: SessionView, drawer: RecordDrawer, desk: TestDesk
) -> None:
    drawer.toggle(RecordKind.PARKED)
    sitting = Facilitating(desk.bench).sitting()
    assert sitting is not None
    writing = writing_id(desk.bench, sitting.session)
    Drawing(desk.bench).begin_turn(writing, Side.SALES)
    settle()
    assert not drawer.isVisible()
    press(page.frame.agenda, Qt.Key.Key_F7)
    drawer.toggle(RecordKind.PARKED)
    assert not drawer.isVisible()
    assert not drawer.entry.text.editor.hasFocus()
    Drawing(desk.bench).write_note(writing, Side.SALES, PersonaField.PAIN, "Lo lãi")
    Drawing(desk.bench).seal(writing, Side.SALES)
    settle()
    drawer.toggle(RecordKind.PARKED)
    assert drawer.isVisible()


def test_that_the_room_sees_a_list_on_request_until_the_step_ends(
    page: SessionView, drawer: RecordDrawer, desk: TestDesk
) -> None:
    Keeping(desk.bench).take_on(step_of(desk), ActionWords("Gọi chủ đầu tư", "Sơn", "+7"))
    drawer.toggle(RecordKind.ACTION)
    drawer.project.click()
    frame = desk.desk.projector.frame
    assert (frame.mode, frame.title) == (AudienceMode.SHARED, "Actions")
    assert frame.columns[0].items == ("Gọi chủ đầu tư · Sơn · 21/06",)
    Facilitating(desk.bench).go_on(reason="đi tiếp")
    settle()
    assert desk.desk.projector.frame.title != "Actions"


def test_that_what_an_earlier_session_left_says_so(
    page: SessionView, drawer: RecordDrawer, desk: TestDesk
) -> None:
    step = step_of(desk)
    Keeping(desk.bench).park(step, "Ai trả phí?")
    Facilitating(desk.bench).end(step.session_id)
    Facilitating(desk.bench).start()
    settle()
    drawer.toggle(RecordKind.PARKED)
    assert drawer.shown[0].look.about == "from session 1"
    assert not clipped_texts(drawer)


def test_that_what_was_found_elsewhere_opens_its_list(
    page: SessionView, drawer: RecordDrawer, desk: TestDesk
) -> None:
    action = Keeping(desk.bench).take_on(step_of(desk), ActionWords("Gọi chủ đầu tư"))
    page.show_thing(action.id)
    assert drawer.isVisible()
    assert drawer.kind is RecordKind.ACTION


def step_of(desk: TestDesk) -> Step:
    sitting = Facilitating(desk.bench).sitting()
    assert sitting is not None
    return sitting.current
