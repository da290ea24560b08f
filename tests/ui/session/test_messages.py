"""The messages step: sealed proposals are opened, used, and linked to claims; the slips stay."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from domain.model.audience import AudienceMode
from domain.model.direction import Rest
from domain.model.fields import PersonaField
from domain.model.session import Ask, Note, StepKind
from domain.model.sides import DEPARTMENTS, Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from tests.desks import TestDesk
from tests.robots.deciding import StepRobot
from tests.robots.resting import rest_on
from tests.robots.typing import press, push, settle, spoken, type_text
from tests.sittings import writing_id
from ui.session.messages.proposals import PairFoot, ProposalCard
from ui.session.messages.view import MessagesView
from ui.session.view import SessionView
from ui.widgets.buttons import LinkButton
from ui.widgets.clipping import clipped_texts

Enter = Callable[[StepKind], SessionView]

PROPOSED = {
    Side.MARKETING: ("Studio trả góp cùng bạn: tiền thuê gánh lãi", "3 phút hiểu căn hai khoá"),
    Side.SALES: ("Một căn, một sổ, hỏi gì đáp nấy", "Tiền cho thuê studio trả bớt lãi vay"),
}
ALL = [text for texts in PROPOSED.values() for text in texts]


@pytest.fixture
def session_id(desk: TestDesk) -> UUID:
    session = Facilitating(desk.bench).start("draw_b").session
    drawing = Drawing(desk.bench)
    writing = writing_id(desk.bench, session, Ask.MESSAGES)
    for side in DEPARTMENTS:
        drawing.begin_turn(writing, side)
        for text in PROPOSED[side]:
            drawing.write_note(writing, side, None, text)
        drawing.seal(writing, side)
    Claiming(desk.bench).write_claim(ClaimWords(PersonaField.OBJECTION, "Nhiều khách ngại lãi vay"))
    return session.id


@pytest.fixture
def robot(session_id: UUID, enter: Enter) -> StepRobot:
    return StepRobot(enter(StepKind.MESSAGES))


def _view(robot: StepRobot) -> MessagesView:
    return robot.step(MessagesView)


def _card(robot: StepRobot, text: str) -> ProposalCard:
    cards = _view(robot).proposals.findChildren(ProposalCard)
    return next(card for card in cards if card.text() == text and card.isVisible())


def _use(robot: StepRobot, text: str) -> None:
    card = _card(robot, text)
    card.setFocus()
    press(card, Qt.Key.Key_Return)
    settle()


def _sees(page: QWidget) -> str:
    return " ".join(spoken(page))


def test_that_no_proposal_is_seen_before_the_seals_are_opened(
    robot: StepRobot, desk: TestDesk
) -> None:
    assert not any(text in _sees(robot.page) for text in ALL)
    assert not _view(robot).add.isVisible()
    frame = desk.desk.projector.frame
    assert (frame.mode, frame.columns) == (AudienceMode.CURTAIN, ())
    assert [one.side for one in frame.states] == list(DEPARTMENTS)


def test_that_one_press_shows_both_sides_beside_the_messages(
    robot: StepRobot, desk: TestDesk
) -> None:
    robot.press_primary()
    assert all(text in _sees(robot.page) for text in ALL)
    assert "Seals unbroken" in spoken(robot.page)
    frame = desk.desk.projector.frame
    assert {column.side: column.items for column in frame.columns} == PROPOSED
    assert frame.digests
    assert clipped_texts(robot.page) == []


def test_that_the_opening_is_taken_back(robot: StepRobot, desk: TestDesk) -> None:
    robot.press_primary()
    push(robot.page, "Take back")
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any(text in _sees(robot.page) for text in ALL)
    assert desk.desk.projector.frame.mode is AudienceMode.CURTAIN


def test_that_likely_pairs_stand_together_and_are_combined_by_people(robot: StepRobot) -> None:
    robot.press_primary()
    (foot,) = _view(robot).proposals.findChildren(PairFoot)
    (link,) = foot.findChildren(LinkButton)
    link.click()
    settle()
    begun = _view(robot).direction.editor.text.text()
    assert PROPOSED[Side.MARKETING][0] in begun
    assert PROPOSED[Side.SALES][1] in begun


def test_that_a_message_begins_with_a_proposal_and_the_slip_stays(
    robot: StepRobot, session_id: UUID, desk: TestDesk
) -> None:
    robot.press_primary()
    slips = dict(desk.fake.store.things[Note])
    _use(robot, PROPOSED[Side.SALES][0])
    rest_on(robot.page, "C01 Nhiều khách ngại lãi vay")
    push(robot.page, "Write message")
    settle()
    (resting,) = Directing(desk.bench).messages()
    assert resting.message.text == PROPOSED[Side.SALES][0]
    assert len(desk.fake.store.things[Rest]) == 1
    assert desk.fake.store.things[Note] == slips
    assert "used: G01" in spoken(robot.page)
    frame = desk.desk.projector.frame
    assert frame.columns[1].items == (f"{PROPOSED[Side.SALES][0]} · C01",)
    push(robot.page, "Projector 2/2")
    assert desk.desk.projector.frame.mode is AudienceMode.REVEAL


def test_that_what_is_being_written_is_not_lost_unasked(
    robot: StepRobot, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot.press_primary()
    answers = iter((False, True))
    monkeypatch.setattr("ui.session.messages.presenter.confirm", lambda *_, **__: next(answers))
    push(robot.page, "Add message")
    type_text(_view(robot).direction.editor.text.editor_widget(), "Của chúng tôi")
    _use(robot, PROPOSED[Side.SALES][0])
    assert _view(robot).direction.editor.text.text() == "Của chúng tôi"
    _use(robot, PROPOSED[Side.SALES][0])
    assert _view(robot).direction.editor.text.text() == PROPOSED[Side.SALES][0]


def test_that_where_nothing_is_asked_all_is_as_it_was(
    desk: TestDesk, enter: Enter, qtbot: QtBot
) -> None:
    Facilitating(desk.bench).start("compact")
    robot = StepRobot(enter(StepKind.MESSAGES))
    view = _view(robot)
    assert view.is_open
    assert not view.is_wide
    assert not view.proposals.isVisible()
    assert not view.page.isVisible()
    push(robot.page, "Add message")
    assert view.direction.editor.isVisible()
