"""The reveal and the difference board, worked by keyboard."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.model.audience import AudienceMode
from domain.model.fields import PersonaField
from domain.model.session import ComparisonKind, Outcome, StepKind
from domain.model.sides import DEPARTMENTS, Side
from domain.services.claiming import Claiming
from domain.services.comparing import Comparing
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.revealing import Revealing
from tests.desks import TestDesk
from tests.robots.deciding import BoardRobot, write_claim, write_two_claims
from tests.robots.typing import push, spoken
from tests.sittings import NOTES, drawn, writing_id
from ui.session.reveal.point_card import POINT, PointCard
from ui.session.view import SessionView
from ui.widgets.clipping import clipped_texts

Enter = Callable[[StepKind], SessionView]


@pytest.fixture
def session_id(desk: TestDesk) -> UUID:
    return drawn(desk.bench).id


@pytest.fixture
def board(session_id: UUID, desk: TestDesk, enter: Enter) -> BoardRobot:
    """The board, just opened, all questions shown."""
    robot = BoardRobot(enter(StepKind.REVEAL))
    robot.reveal()
    robot.show_question("All")
    return robot


def _texts(robot: BoardRobot) -> str:
    return " ".join(spoken(robot.page))


def _drop(card: PointCard, data: QMimeData) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, left, none))


def test_that_before_the_reveal_only_the_states_are_shown(
    session_id: UUID, desk: TestDesk, enter: Enter
) -> None:
    robot = BoardRobot(enter(StepKind.REVEAL))
    assert not robot.view.is_open
    assert "Marketing: sealed" in spoken(robot.page)
    assert not any(text in _texts(robot) for notes in NOTES.values() for _, text in notes)
    assert desk.desk.projector.frame.mode is AudienceMode.CURTAIN


def test_that_one_press_opens_everything_with_unbroken_seals(board: BoardRobot) -> None:
    texts = _texts(board)
    assert board.view.is_open
    assert all(text in texts for notes in NOTES.values() for _, text in notes)
    assert "Seals unbroken" in texts


def test_that_the_reveal_is_taken_back_within_ten_seconds_and_nothing_stays_in_sight(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.take_back()
    assert not board.view.is_open
    assert Revealing(desk.bench).opened(Drawing(desk.bench).writing(session_id).id) is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    texts = _texts(board)
    assert not any(text in texts for notes in NOTES.values() for _, text in notes)
    assert desk.desk.projector.frame.mode is AudienceMode.CURTAIN


def test_that_taking_back_is_over_once_something_followed(board: BoardRobot) -> None:
    assert board.view.opened_line.back.isVisible()
    board.press_on("Thiếu không gian", Qt.Key.Key_Return)
    board.settle_point("Parked")
    assert not board.view.opened_line.back.isVisible()


def test_that_taking_back_is_gone_after_ten_seconds(
    board: BoardRobot, desk: TestDesk, qtbot: QtBot
) -> None:
    back = board.view.opened_line.back
    assert back.isVisible()
    desk.fake.clock.pass_time(seconds=11)
    qtbot.waitUntil(lambda: not back.isVisible())


def test_that_a_side_that_still_writes_stops_the_reveal_and_offers_the_way_back(
    desk: TestDesk, enter: Enter
) -> None:
    session = drawn(desk.bench)
    Drawing(desk.bench).reopen_seal(writing_id(desk.bench, session), Side.SALES)
    robot = BoardRobot(enter(StepKind.REVEAL))
    robot.reveal()
    assert not robot.view.is_open
    assert "Not every side has sealed its notes yet. Nothing was revealed." in spoken(robot.page)
    push(robot.page, "Back to the drawing")
    sitting = Facilitating(desk.bench).sitting()
    assert sitting is not None
    assert sitting.current.kind is StepKind.DRAWING


def test_that_a_suggestion_is_accepted_or_refused_by_keyboard(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.press_on("Ngại lãi suất", Qt.Key.Key_N)
    assert Comparing(desk.bench).board(session_id).suggestions == ()
    assert len(board.card("Ngại lãi suất").look.notes) == 1
    board.lay_together("Lo lãi suất", "Ngại lãi suất")
    (point,) = [one for one in Comparing(desk.bench).board(session_id).points if one.kept]
    assert point.kind is ComparisonKind.BOTH
    assert board.card("Ngại lãi suất").hasFocus()
    assert "2 of 7 notes" in _texts(board)


def test_that_enter_on_a_suggestion_lays_it_together(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.press_on("Ngại lãi suất", Qt.Key.Key_Return)
    assert Comparing(desk.bench).board(session_id).shared == 2


def test_that_a_note_dropped_on_another_is_laid_together_with_it(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    source, target = board.card("Thiếu không gian"), board.card("Không hiểu phí")
    data = QMimeData()
    data.setData(POINT, source.look.key.bytes)
    _drop(target, data)
    assert Comparing(desk.bench).board(session_id).shared == 2


def test_that_something_foreign_dropped_on_a_note_does_nothing(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    data = QMimeData()
    data.setText("anything")
    _drop(board.card("Thiếu không gian"), data)
    assert Comparing(desk.bench).board(session_id).shared == 0


def test_that_arrows_move_between_notes_and_columns(board: BoardRobot) -> None:
    first = board.view.board.cards()[0]
    first.setFocus()
    board.press_on(first.look.notes[0].text, Qt.Key.Key_Down)
    below = QApplication.focusWidget()
    assert isinstance(below, PointCard)
    assert below is not first
    assert below.look.notes[0].tone == first.look.notes[0].tone
    board.press_on(below.look.notes[0].text, Qt.Key.Key_Right)
    beside = QApplication.focusWidget()
    assert isinstance(beside, PointCard)
    assert beside.look.notes != below.look.notes


def test_that_columns_stand_in_the_order_drawn_by_lot(board: BoardRobot) -> None:
    tones = [card.look.notes[0].tone for card in board.view.board.cards()]
    # The lot of the fakes turns the order round.
    assert tones.index("sales") < tones.index("owner")
    only_marketing = board.card("Thiếu không gian").mapToGlobal(QPointF()).x()
    only_sales = board.card("Không hiểu phí").mapToGlobal(QPointF()).x()
    assert only_sales < only_marketing


def test_that_a_contradiction_is_judged_settled_and_shown_first(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.lay_together("Không có thời gian", "Đã xem kỹ")
    board.open("Đã xem kỹ")
    push(board.page, "Contradiction")
    board.settle_point("Two claims, both to be tested", "Hỏi lại 10 khách <b>tuần này</b>")
    (point,) = [one for one in Comparing(desk.bench).board(session_id).points if one.kept]
    assert point.kind is ComparisonKind.CONFLICT
    assert (point.outcome, point.resolution) == (
        Outcome.TWO_CLAIMS,
        "Hỏi lại 10 khách <b>tuần này</b>",
    )
    board.close()
    assert board.view.board.cards()[0].look.key == point.key
    assert "contradiction to talk through" in spoken(board.page)


def test_that_the_room_sees_the_point_that_is_open_and_then_the_question_again(
    board: BoardRobot, desk: TestDesk
) -> None:
    board.open("Thiếu không gian")
    frame = desk.desk.projector.frame
    assert [column.items for column in frame.columns] == [("Thiếu không gian xanh cho con nhỏ",)]
    board.close()
    assert len(desk.desk.projector.frame.columns) > 1


def test_that_a_lone_note_keeps_its_panel_when_it_is_settled(board: BoardRobot) -> None:
    board.open("Thiếu không gian")
    board.settle_point("Parked", "Để buổi sau")
    assert board.view.panel.isVisible()
    assert board.view.panel.resolution.text() == "Để buổi sau"


def test_that_words_that_do_not_fit_stay_where_they_were_typed(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.open("Thiếu không gian")
    board.settle_point("Parked", "x" * 2500)
    assert len(board.view.panel.resolution.text()) == 2500
    assert all(not one.resolution for one in Comparing(desk.bench).board(session_id).points)


def test_that_a_claim_is_made_on_the_board_by_keyboard(board: BoardRobot, desk: TestDesk) -> None:
    board.press_on("Không hiểu phí", Qt.Key.Key_C)
    assert board.view.panel.editor.text.text() == "Không hiểu phí quản lý gồm những gì"
    write_claim(board, "Nhiều khách không hiểu phí quản lý")
    (claim,) = Claiming(desk.bench).claims()
    assert (claim.text, claim.field) == (
        "Nhiều khách không hiểu phí quản lý",
        PersonaField.PAIN,
    )
    assert "C01" in board.card("Không hiểu phí").look.sub
    assert not board.view.panel.is_writing


def test_that_two_ideas_become_two_claims_on_the_board(board: BoardRobot, desk: TestDesk) -> None:
    board.press_on("Không hiểu phí", Qt.Key.Key_C)
    write_two_claims(board, "Đa số khách ngại lãi và sợ chậm bàn giao")
    assert [one.text for one in Claiming(desk.bench).claims()] == [
        "Đa số khách ngại lãi",
        "Đa số khách sợ chậm bàn giao",
    ]
    assert "C01 · C02" in board.card("Không hiểu phí").look.sub
    assert not board.view.panel.is_writing


def test_that_taking_apart_gives_the_notes_back(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.press_on("Ngại lãi suất", Qt.Key.Key_L)
    board.open("Ngại lãi suất")
    push(board.page, "Take apart")
    assert Comparing(desk.bench).board(session_id).shared == 0
    assert not board.view.panel.isVisible()
    assert board.card("Lo lãi suất").hasFocus()


def test_that_the_menu_offers_what_can_be_done(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.press_on("Ngại lãi suất", Qt.Key.Key_L)
    menu = board.view.menu_for(board.card("Ngại lãi suất").look.key)
    words = [action.text() for action in menu.actions()]
    assert words == ["Open", "Make a claim", "What came of it", "", "Take apart"]
    menu.actions()[-1].trigger()
    assert Comparing(desk.bench).board(session_id).shared == 0


def test_that_a_side_that_was_not_there_needs_a_reason(
    desk: TestDesk, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = drawn(desk.bench, {side: NOTES[side] for side in DEPARTMENTS})
    robot = BoardRobot(enter(StepKind.REVEAL))
    answers = iter((None, "Chủ doanh nghiệp bận"))
    monkeypatch.setattr("ui.session.reveal.act.ask_text", lambda *_, **__: next(answers))
    robot.reveal()
    assert Revealing(desk.bench).opened(writing_id(desk.bench, session)) is None
    robot.reveal()
    assert robot.view.is_open
    opened = Revealing(desk.bench).opened(writing_id(desk.bench, session))
    assert opened is not None
    assert opened.reveal.done_because == "Chủ doanh nghiệp bận"
    assert desk.fake.store.intentions[-1].args == ()


def test_that_no_share_is_said_before_anything_is_compared_nor_percent_of_few(
    board: BoardRobot,
) -> None:
    assert "%" not in _texts(board)
    board.press_on("Ngại lãi suất", Qt.Key.Key_L)
    assert "%" not in _texts(board)
    assert "2 of 7 notes" in _texts(board)


def test_that_no_text_is_cut_with_the_panel_open(board: BoardRobot) -> None:
    board.press_on("Ngại lãi suất", Qt.Key.Key_L)
    board.open("Ngại lãi suất")
    assert clipped_texts(board.page) == []
    board.press_on("Ngại lãi suất", Qt.Key.Key_C)
    assert clipped_texts(board.page) == []


def test_that_control_and_click_picks_as_space_does(board: BoardRobot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for text in ("Thiếu không gian", "Không hiểu phí"):
        QTest.mouseClick(board.card(text), Qt.MouseButton.LeftButton, control)
    picked = board.view.board.picked
    assert len(picked) == 2
    assert "picked" in board.card("Thiếu không gian").accessibleDescription()
    board.press_on("Không hiểu phí", Qt.Key.Key_Space)
    assert not board.view.lay.isEnabled()
    board.press_on("Không hiểu phí", Qt.Key.Key_Space)
    push(board.page, "Lay together what is picked")
    assert board.view.board.picked == ()
