"""Opening all seals at once, and reading in silence what each side wrote."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from domain.model.audience import AudienceMode
from domain.model.session import Ask, Session, StepKind
from domain.model.sides import Side
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.revealing import Revealing
from tests.desks import TestDesk
from tests.robots.deciding import StepRobot
from tests.robots.typing import press, push, settle, spoken
from tests.sittings import NOTES, drawn
from ui.session.unsealing.view import UnsealingView
from ui.session.view import SessionView
from ui.widgets.clipping import clipped_texts
from ui.widgets.filter_chips import FilterChip
from ui.widgets.note_card import NoteCard

Enter = Callable[[StepKind], SessionView]

WRITTEN = [text for notes in NOTES.values() for _, text in notes]


@pytest.fixture
def session(desk: TestDesk) -> Session:
    """A whole day, up to the sealed drawing."""
    return drawn(desk.bench, agenda="draw_a")


@pytest.fixture
def robot(session: Session, enter: Enter) -> StepRobot:
    return StepRobot(enter(StepKind.UNSEALING))


def _view(robot: StepRobot) -> UnsealingView:
    return robot.step(UnsealingView)


def _read(robot: StepRobot) -> list[str]:
    settle()
    cards = _view(robot).columns.findChildren(NoteCard)
    return [card.text() for card in cards if card.isVisible()]


def _writing_id(desk: TestDesk, session: Session) -> UUID:
    return Drawing(desk.bench).writing(session.id, Ask.CUSTOMER).id


def test_that_nothing_is_seen_before_the_one_act(robot: StepRobot, desk: TestDesk) -> None:
    texts = " ".join(spoken(robot.page))
    assert not _view(robot).is_open
    assert not any(text in texts for text in WRITTEN)
    assert desk.desk.projector.frame.mode is AudienceMode.CURTAIN


def test_that_one_press_opens_all_and_columns_stand_as_the_lot_fell(
    robot: StepRobot, desk: TestDesk, session: Session
) -> None:
    robot.press_primary()
    opened = Revealing(desk.bench).opened(_writing_id(desk, session))
    assert opened is not None
    assert set(_read(robot)) == {text for text in WRITTEN if not text.startswith("Chê")}
    frame = desk.desk.projector.frame
    assert [column.side for column in frame.columns] == list(opened.reveal.columns)
    assert [digest for _, digest in frame.digests] == [seal.digest for seal in opened.seals]
    assert "Seals unbroken" in spoken(robot.page)
    assert clipped_texts(robot.page) == []


def test_that_another_question_is_shown_to_the_room_too(robot: StepRobot, desk: TestDesk) -> None:
    robot.press_primary()
    chips = _view(robot).chips.findChildren(FilterChip)
    chips[0].setFocus()
    press(chips[0], Qt.Key.Key_Right)
    assert _read(robot) == ["Chê giá cao hơn dự án bên cạnh"]
    (column,) = desk.desk.projector.frame.columns
    assert (column.side, column.items) == (Side.MARKETING, ("Chê giá cao hơn dự án bên cạnh",))


def test_that_it_is_taken_back_within_ten_seconds_and_leaves_nothing(
    robot: StepRobot, desk: TestDesk
) -> None:
    robot.press_primary()
    push(robot.page, "Take back")
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not _view(robot).is_open
    assert not any(text in " ".join(spoken(robot.page)) for text in WRITTEN)
    assert desk.desk.projector.frame.mode is AudienceMode.CURTAIN


def test_that_the_step_is_done_when_all_is_open_and_read(robot: StepRobot, desk: TestDesk) -> None:
    facilitating = Facilitating(desk.bench)

    def met() -> list[bool]:
        sitting = facilitating.sitting()
        assert sitting is not None
        return [one.met for one in facilitating.conditions(sitting.current)]

    assert met() == [False, False]
    robot.press_primary()
    assert met() == [True, False]
    desk.fake.clock.pass_time(seconds=120)
    assert met() == [True, True]


def test_that_the_room_goes_on_to_the_talk_with_the_same_notes(robot: StepRobot) -> None:
    robot.press_primary()
    robot.press_primary()
    said = " ".join(spoken(robot.page))
    assert all(text in said for text in WRITTEN if not text.startswith("Chê"))
    assert "0 of 8 points talked through" in said
