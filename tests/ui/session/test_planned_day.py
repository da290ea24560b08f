"""The day of the next session is typed before one runs, and says what is owed before it."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.services.assigning import Assigning
from domain.services.calling_together import CallingTogether
from tests.desks import TestDesk, make_desk
from tests.robots.typing import field, press, push, seen, settle, write_into
from ui.language import translator_for
from ui.session.planned_day import PlannedDayCard
from ui.session.planned_day_presenter import PlannedDayPresenter
from ui.widgets.clipping import clipped_texts


@pytest.fixture
def desk() -> TestDesk:
    made = make_desk()
    made.fake.clock.moment = datetime(2026, 3, 3, 9).astimezone(UTC)
    Assigning(made.bench).draft_matrix(whole=True)
    return made


@pytest.fixture
def card(qtbot: QtBot, desk: TestDesk) -> PlannedDayCard:
    view = PlannedDayCard()
    PlannedDayPresenter(desk.desk, view)
    qtbot.addWidget(view)
    view.resize(420, 240)
    view.show()
    settle()
    return view


def test_that_a_day_is_planned_by_keyboard_and_says_what_is_owed(
    card: PlannedDayCard, desk: TestDesk
) -> None:
    assert not card.to_requests.isVisible()
    write_into(card, "Day of the next session", "13/3")
    settle()
    assert card.day.text() == "13/03/2026"
    words = " ".join(seen(card))
    assert "O02 Owner's statement form about the customer: OWN, by 07/03/2026" in words
    assert "O04" in words
    assert clipped_texts(card) == []
    went: list[str] = []
    desk.desk.ways.wanted.connect(lambda page, thing: went.append(page))
    push(card, "Ask for it under Requests")
    assert went == ["requests"]
    editor = field(card, "Day of the next session")
    press(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(editor, Qt.Key.Key_Delete)
    press(editor, Qt.Key.Key_Return)
    settle()
    assert CallingTogether(desk.bench).planned() is None
    assert not card.to_requests.isVisible()


def test_that_a_day_that_cannot_be_stays_as_typed_and_says_why(
    card: PlannedDayCard, desk: TestDesk
) -> None:
    write_into(card, "Day of the next session", "sau Tết")
    settle()
    assert card.day.text() == "sau Tết"
    assert "sau Tết" in card.day.notice()
    assert CallingTogether(desk.bench).planned() is None
    assert translator_for("vi")("Plan the day of the session") == "Ghi ngày của buổi tới"
