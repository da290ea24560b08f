"""The assumption map and the list of what is tested first, worked by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from domain.model.fields import PersonaField
from domain.model.session import StepKind
from domain.services.claiming import Claiming, ClaimWords
from domain.services.facilitating import Facilitating
from domain.services.picking import Picking
from tests.desks import TestDesk
from tests.robots.deciding import StepRobot
from tests.robots.typing import press, press_focused, push, settle, spoken
from ui.session.test_list.claim_map import ClaimDot
from ui.session.test_list.view import PicksView
from ui.session.view import SessionView
from ui.widgets.clipping import clipped_texts
from ui.widgets.dialogs import Question

Enter = Callable[[StepKind], SessionView]


@pytest.fixture
def robot(desk: TestDesk, enter: Enter) -> StepRobot:
    """Nine claims, the first three of which decide campaigns."""
    Facilitating(desk.bench).start("draw_a")
    for number in range(9):
        words = ClaimWords(PersonaField.PAIN, f"Nhiều khách {number}", "many", 3 - number // 3)
        Claiming(desk.bench).write_claim(words)
    return StepRobot(enter(StepKind.TEST_LIST))


def _view(robot: StepRobot) -> PicksView:
    return robot.step(PicksView)


def _listed(desk: TestDesk) -> list[str]:
    return [one.claim.code for one in Picking(desk.bench).map().picked]


def _focused_code() -> str:
    dot = QApplication.focusWidget()
    assert isinstance(dot, ClaimDot)
    assert dot.look is not None
    return dot.look.code


def test_that_claims_are_picked_on_the_map_by_keyboard(robot: StepRobot, desk: TestDesk) -> None:
    assert _focused_code() == "C01"
    press_focused(Qt.Key.Key_Space)
    settle()
    press_focused(Qt.Key.Key_Down)
    assert _focused_code() == "C04"
    press_focused(Qt.Key.Key_Right)
    assert _focused_code() == "C05"
    press_focused(Qt.Key.Key_Return)
    settle()
    assert _listed(desk) == ["C01", "C05"]
    assert _focused_code() == "C05"
    said = "C05: Nhiều khách 4. matters · nobody asked yet. place 2 on the list"
    assert said in spoken(robot.page)
    press_focused(Qt.Key.Key_Space)
    settle()
    assert _listed(desk) == ["C01"]


def test_that_the_table_says_and_does_the_same(
    robot: StepRobot, desk: TestDesk, qtmodeltester: ModelTester
) -> None:
    view = _view(robot)
    push(robot.page, "Table")
    table = view.table
    qtmodeltester.check(table.claims)  # type: ignore[no-untyped-call]
    table.setFocus()
    table.selectRow(1)
    press(table, Qt.Key.Key_Space)
    settle()
    assert _listed(desk) == ["C02"]
    assert table.claims.cells(1) == (
        "1",
        "C02 · Nhiều khách 1",
        "decides campaigns",
        "nobody asked yet",
    )
    assert table.currentIndex().row() == 1


def test_that_the_suggestion_fills_the_list_and_an_eighth_is_refused(
    robot: StepRobot, desk: TestDesk
) -> None:
    push(robot.page, "Take the suggestion")
    settle()
    assert _listed(desk) == [f"C0{number}" for number in range(1, 8)]
    assert "Tested first: 7 of 7" in spoken(robot.page)
    assert not _view(robot).suggest.isEnabled()
    dot = next(one for one in _view(robot).map.dots if one.look and one.look.code == "C09")
    dot.click()
    settle()
    full = "Seven claims are on the list already. Take one off first."
    assert full in spoken(robot.page)
    assert "C09" not in _listed(desk)
    assert not dot.isChecked()


def test_that_the_list_is_ordered_and_shortened_by_keyboard(
    robot: StepRobot, desk: TestDesk
) -> None:
    push(robot.page, "Take the suggestion")
    settle()
    second = _view(robot).picks.rows[1]
    second.setFocus()
    press(second, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert _listed(desk)[:3] == ["C02", "C01", "C03"]
    assert second.hasFocus()
    press(second, Qt.Key.Key_Delete)
    settle()
    assert _listed(desk)[:2] == ["C01", "C03"]
    assert _view(robot).picks.rows[0].hasFocus()


def test_that_the_last_step_of_an_agenda_ends_the_session(
    robot: StepRobot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Question, "exec", lambda _: 1)
    assert _view(robot).primary.text() == "List agreed → End the session"
    robot.press_primary()
    assert Facilitating(desk.bench).sitting() is None


def test_that_without_a_claim_the_page_leads_back_to_writing_one(
    desk: TestDesk, enter: Enter, qtbot: QtBot
) -> None:
    Facilitating(desk.bench).start("draw_a")
    robot = StepRobot(enter(StepKind.TEST_LIST))
    assert "Nothing to test yet" in spoken(robot.page)
    push(robot.page, "Back to the claims")
    settle()
    sitting = Facilitating(desk.bench).sitting()
    assert sitting is not None
    assert sitting.current.kind is StepKind.CLAIMS


def test_that_nothing_is_cut_in_a_full_map(robot: StepRobot) -> None:
    push(robot.page, "Take the suggestion")
    assert clipped_texts(robot.page) == []
    push(robot.page, "Table")
    assert clipped_texts(robot.page) == []
