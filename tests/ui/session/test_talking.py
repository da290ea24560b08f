"""The talk on the difference board: its order, the rule, partners, half-written claims."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from domain.model.persona import Persona, PersonaKind
from domain.model.session import ComparisonKind, Note, StepKind
from domain.model.sides import Side
from domain.services.claiming import Claiming
from domain.services.comparing import Comparing
from domain.services.facilitating import Facilitating
from tests.desks import TestDesk
from tests.robots.deciding import BoardRobot, ClaimsRobot, write_claim
from tests.robots.typing import find, press, push, settle, spoken, type_text
from tests.sittings import note_of, revealed
from ui.session.view import SessionView
from ui.widgets.buttons import LinkButton
from ui.widgets.inputs import CheckBox

Enter = Callable[[StepKind], SessionView]


@pytest.fixture
def session_id(desk: TestDesk) -> UUID:
    return revealed(desk.bench).id


@pytest.fixture
def board(session_id: UUID, enter: Enter) -> BoardRobot:
    robot = BoardRobot(enter(StepKind.REVEAL))
    robot.show_question("All")
    return robot


def _next(board: BoardRobot) -> str:
    """Go on to the next point by its one key; return what it holds."""
    focused = QApplication.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_PageDown)
    settle()
    look = board.view.panel.look
    assert look is not None
    return look.notes[0].text


def _partners(board: BoardRobot) -> list[str]:
    look = board.view.panel.look
    assert look is not None
    return [one.note.text for one in look.partners]


def test_that_one_key_leads_through_the_points_in_the_order_of_talk(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    comparing = Comparing(desk.bench)
    pair = [note_of(desk.bench, text).id for text in ("Không có thời gian", "Đã xem kỹ")]
    comparing.lay_together(session_id, pair, ComparisonKind.CONFLICT)
    board.view.board.focus_point(None)
    shown = [_next(board) for _ in range(len(comparing.board(session_id).points))]
    points = comparing.board(session_id).points
    assert shown == [point.notes[0].text for point in points]
    assert shown[0] == "Không có thời gian đi xem nhà mẫu"
    assert desk.desk.projector.frame.columns[0].items == (shown[-1],)


def test_that_a_contradiction_found_late_comes_next(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.view.board.focus_point(None)
    assert _next(board) == "Khách chỉ sợ mua hớ"
    pair = [note_of(desk.bench, text).id for text in ("Không có thời gian", "Đã xem kỹ")]
    Comparing(desk.bench).lay_together(session_id, pair, ComparisonKind.CONFLICT)
    assert _next(board) == "Không có thời gian đi xem nhà mẫu"


def test_that_words_are_kept_when_the_next_point_comes(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.open("Thiếu không gian")
    type_text(board.view.panel.resolution.editor_widget(), "Hỏi lại mười khách")
    board.view.next.click()
    points = Comparing(desk.bench).board(session_id).points
    assert [one.resolution for one in points if one.resolution] == ["Hỏi lại mười khách"]


def test_that_nothing_is_next_once_all_is_talked_through(board: BoardRobot) -> None:
    for _ in range(8):
        board.view.next.click()
        settle()
        board.settle_point("Parked")
    assert not board.view.next.isEnabled()
    assert "8 of 8 points talked through" in spoken(board.page)


def test_that_each_side_restates_the_other_before_it_answers(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.lay_together("Không có thời gian", "Đã xem kỹ")
    board.open("Đã xem kỹ")
    push(board.page, "Contradiction")
    for side in ("Marketing", "Sales"):
        tick = find(board.page, f"{side} restated: “exactly”", CheckBox)
        tick.setFocus()
        press(tick, Qt.Key.Key_Space)
        settle()
    (point,) = [one for one in Comparing(desk.bench).board(session_id).points if one.kept]
    assert point.restated == (Side.MARKETING, Side.SALES)
    assert desk.desk.projector.frame.footer == "Marketing: restated ✓ · Sales: restated ✓"


def test_that_the_side_that_did_not_see_it_restates(board: BoardRobot) -> None:
    board.open("Thiếu không gian")
    ticks = [one.text() for one in board.view.panel.restating.findChildren(CheckBox)]
    assert ticks == ["Sales restated: “exactly”"]


def test_that_partners_are_suggested_best_first_and_people_decide(
    board: BoardRobot, session_id: UUID, desk: TestDesk
) -> None:
    board.open("Không có thời gian")
    before = _partners(board)
    key = note_of(desk.bench, "Không có thời gian").id
    ranked = Comparing(desk.bench).partners(session_id, key)
    assert before == [one.second.text for one in ranked]
    assert len(before) == 3
    links = board.view.panel.partners.findChildren(LinkButton)
    next(one for one in links if one.accessibleName().startswith("Contradicts")).click()
    settle()
    (point,) = [one for one in Comparing(desk.bench).board(session_id).points if one.kept]
    assert point.kind is ComparisonKind.CONFLICT
    assert [note.text for note in point.notes][1] == before[0]
    assert board.view.panel.isVisible()


def test_that_a_partner_kept_apart_is_not_suggested_again(board: BoardRobot) -> None:
    board.open("Không có thời gian")
    (first, *_) = _partners(board)
    links = board.view.panel.partners.findChildren(LinkButton)
    next(one for one in links if one.accessibleName().startswith("Not the same")).click()
    settle()
    assert first not in _partners(board)


def test_that_x_marks_a_contradiction(board: BoardRobot, session_id: UUID, desk: TestDesk) -> None:
    board.press_on("Không có thời gian", Qt.Key.Key_Space)
    board.press_on("Đã xem kỹ", Qt.Key.Key_X)
    assert Comparing(desk.bench).board(session_id).conflicts == 1
    board.press_on("Ngại lãi suất", Qt.Key.Key_X)
    assert Comparing(desk.bench).board(session_id).conflicts == 2


def test_that_a_half_written_claim_waits_at_its_point(board: BoardRobot) -> None:
    board.press_on("Không hiểu phí", Qt.Key.Key_C)
    type_text(board.view.panel.editor.text.editor_widget(), "Nhiều khách ")
    board.view.next.click()
    settle()
    assert not board.view.panel.is_writing
    board.open("Không hiểu phí")
    push(board.page, "Go on with the claim")
    assert "Nhiều khách " in board.view.panel.editor.text.text()


def test_that_a_half_written_claim_goes_on_with_the_room(board: BoardRobot, desk: TestDesk) -> None:
    board.press_on("Không hiểu phí", Qt.Key.Key_C)
    type_text(board.view.panel.editor.text.editor_widget(), "Nhiều khách ")
    begun = board.view.panel.editor.text.text()
    Facilitating(desk.bench).go_on(reason="hết giờ")
    settle()
    robot = ClaimsRobot(board.page)
    row = next(row for row in robot.view.points.rows if "Không hiểu phí" in row.look.spoken())
    row.setFocus()
    press(row, Qt.Key.Key_Return)
    settle()
    assert robot.view.editor.text.text() == begun
    write_claim(robot, "Nhiều khách không hiểu phí")
    assert [one.text for one in Claiming(desk.bench).claims()] == ["Nhiều khách không hiểu phí"]


def test_that_personas_are_named_where_notes_speak_of_several(
    board: BoardRobot, desk: TestDesk
) -> None:
    assert "Linh" not in " ".join(spoken(board.page))
    with desk.bench.doing("add_persona", code="P1") as work:
        for at, (name, text) in enumerate((("Linh", "Thiếu"), ("Khải", "Không hiểu"))):
            persona = Persona(desk.bench.secrets.new_id(), f"P{at}", at, PersonaKind.PRIMARY, name)
            work.of(Persona).put(persona)
            note = note_of(desk.bench, text)
            work.of(Note).put(replace(note, persona_id=persona.id))
    settle()
    assert "Linh" in spoken(board.page)
    assert "(Linh)" in board.card("Thiếu không gian").look.spoken()
    board.open("Thiếu không gian")
    (column,) = desk.desk.projector.frame.columns
    assert column.items == ("Thiếu không gian xanh cho con nhỏ (Linh)",)
