"""Changing an agenda by hand and keyboard: order, time, words, what is added and what lacks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from domain.model.agendas import AgendaStep
from domain.model.brief import Usp
from domain.model.session import Step
from domain.model.wording import Tongue
from domain.services.briefing import Briefing
from domain.services.facilitating import Facilitating
from domain.services.planning import Planning
from tests.desks import TestDesk, make_desk
from tests.real import open_real
from tests.robots.typing import settle, type_text
from ui.agendas.opening import change_agenda, change_steps_ahead
from ui.agendas.presenter import minute_of
from ui.agendas.window import AgendaWindow
from ui.desk import Changes, Desk

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk() -> TestDesk:
    return make_desk()


@pytest.fixture
def window(desk: TestDesk, qtbot: QtBot) -> AgendaWindow:
    planning = desk.desk.use(Planning)
    agenda = planning.add(planning.plan_of("compact", Tongue.ENGLISH), "Mine")
    window = change_agenda(desk.desk, agenda.id, None)
    qtbot.addWidget(window)
    settle()
    return window


def codes(window: AgendaWindow) -> list[str]:
    return [line.look.code for line in window._lines]


def test_that_alt_and_arrows_move_a_step_and_times_follow(window: AgendaWindow) -> None:
    first = window._lines[0]
    assert (first.look.code, first.look.time) == ("C01", "8:30")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down, ALT)
    settle()
    assert codes(window)[:2] == ["C02", "C01"]
    assert [line.look.time for line in window._lines[:3]] == ["8:30", "8:45", "8:50"]
    assert window._lines[1].isChecked()


def test_that_a_step_before_what_it_needs_is_warned_of(window: AgendaWindow) -> None:
    claims = next(line for line in window._lines if line.look.code == "C05")
    assert claims.look.warnings == ()
    window.step_moved.emit(claims.look.id, 0)
    settle()
    moved = window._lines[0]
    assert "comes later" in moved.look.warnings[0]
    assert moved.look.warnings[0] in moved.accessibleName()


def test_that_words_and_minutes_are_kept_as_they_are_made(
    window: AgendaWindow, desk: TestDesk
) -> None:
    type_text(window.form.name.editor_widget(), "!")
    window.form.name.commit()
    window.form.minutes.setValue(7)
    settle()
    step = min(desk.fake.store.things[AgendaStep].values(), key=lambda one: one.position)
    assert step.minutes == 7
    assert step.title
    assert window._lines[1].look.time == "8:37"


def test_that_a_method_is_added_after_the_chosen_step_and_removed_again(
    window: AgendaWindow,
) -> None:
    window.kinds.choose("check_in")
    window.add.click()
    settle()
    assert codes(window)[1] == "X01"
    assert window._lines[1].isChecked()
    assert window.form._purpose.text()
    window.form.remove.click()
    settle()
    assert "X01" not in codes(window)


def test_that_a_wrong_time_of_the_day_is_refused_in_a_sentence(window: AgendaWindow) -> None:
    window.begin_set.emit("soon")
    settle()
    assert "8:30" in window._trouble.sentence()
    assert window.begins.text() == "8:30"
    window.begin_set.emit("14h15")
    settle()
    assert window._lines[0].look.time == "14:15"


def test_that_steps_ahead_of_a_session_change_and_begun_ones_stay(
    desk: TestDesk, qtbot: QtBot
) -> None:
    session = desk.desk.use(Facilitating).start().session
    window = change_steps_ahead(desk.desk, session.id, None)
    qtbot.addWidget(window)
    settle()
    assert window._lines[0].look.fixed
    assert window.name.isHidden()
    assert window._lines[1].isChecked()
    window.form.remove.click()
    settle()
    assert "C02" not in codes(window)
    assert len(desk.fake.store.things[Step]) == 10
    window.step_moved.emit(window._lines[0].look.id, 3)
    settle()
    assert "begun already" in window._trouble.sentence()


def test_that_undo_here_takes_back_steps_and_nothing_that_was_done_elsewhere(
    tmp_path: Path, qtbot: QtBot
) -> None:
    changes = Changes()
    bench, file = open_real(tmp_path, publish=changes.publish)
    desk = Desk(bench, changes, lambda _: str, lambda: Tongue.ENGLISH)
    planning = desk.use(Planning)
    agenda = planning.add(planning.plan_of("compact", Tongue.ENGLISH), "Mine")
    Briefing(bench).add_usp("gần sông")
    window = change_agenda(desk, agenda.id, None)
    qtbot.addWidget(window)
    before = codes(window)
    window.form.remove.click()
    settle()
    assert codes(window) == before[1:]
    window.undo_wanted.emit()
    settle()
    assert codes(window) == before
    window.undo_wanted.emit()
    settle()
    assert window._trouble.sentence()
    with bench.reading() as view:
        assert [one.text for one in view.of(Usp).all()] == ["gần sông"]
    window.close()
    file.close()


@pytest.mark.parametrize(
    ("typed", "minute"),
    [("8:30", 510), ("8h30", 510), ("14", 840), ("24:00", None), ("8:75", None), ("x", None)],
)
def test_that_times_of_the_day_are_read_as_people_write_them(
    typed: str, minute: int | None
) -> None:
    assert minute_of(typed) == minute
