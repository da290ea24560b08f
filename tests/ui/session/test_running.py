"""Leading a session in the window: minutes, lock, the end of a day, sleep, silent reading, bell."""

import re
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from domain.model.audience import AudienceMode
from domain.model.session import Step, StepKind
from domain.model.time_state import TimeState
from domain.model.wording import Tongue
from domain.services.facilitating import Facilitating
from domain.services.revealing import Revealing
from domain.services.timing import Timing
from tests.app.walking import LOOKS
from tests.desks import TestDesk, make_desk
from tests.robots.session import SessionRobot
from tests.robots.typing import find, press, push, settle, spoken
from tests.sittings import drawn, go_to, writing_id
from ui.language import Language, LanguageCode
from ui.session.activity.view import ActivityView, ResultLook, ResultRow
from ui.session.page import build
from ui.session.stage import Stage
from ui.session.view import SessionView
from ui.session.wakefulness import Wakefulness
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.clipping import clipped_texts
from ui.widgets.labels import BodyLabel, ClampedLabel


@pytest.fixture
def desk() -> TestDesk:
    return make_desk()


def shown(qtbot: QtBot, desk: TestDesk) -> SessionView:
    page = build(desk.desk)
    assert isinstance(page, SessionView)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    with qtbot.waitActive(page):
        page.show()
    settle()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> SessionView:
    return shown(qtbot, desk)


@pytest.fixture
def robot(page: SessionView) -> SessionRobot:
    robot = SessionRobot(page)
    robot.start()
    return robot


@pytest.fixture
def agreed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Whoever is asked says yes; what was asked."""
    asked: list[str] = []

    def confirm(parent: QWidget | None, title: str, *words: str, danger: bool = False) -> bool:
        asked.append(title)
        return True

    monkeypatch.setattr("ui.session.presenter.confirm", confirm)
    monkeypatch.setattr("ui.session.locking.confirm", confirm)
    return asked


def steps_of(desk: TestDesk) -> tuple[Step, ...]:
    sitting = desk.desk.use(Facilitating).sitting()
    assert sitting is not None
    return sitting.steps


def row_words(page: SessionView, number: int) -> str:
    return page.frame.agenda.row(number).accessibleName()


def test_that_minutes_are_taken_from_a_later_step_for_all_to_see(
    robot: SessionRobot, desk: TestDesk
) -> None:
    page = robot.page
    push(page, "Take minutes from a later step")
    bar = page.frame.minutes
    bar._steps.choose(steps_of(desk)[4].id)
    settle()
    assert any("5 → 10′" in text and "15 → 10′" in text for text in spoken(page))
    push(bar, "Take")
    settle()
    assert [one.minutes for one in steps_of(desk)][:5] == [10, 15, 20, 25, 10]
    assert "10 minutes instead of 5" in row_words(page, 1)
    assert "10 minutes instead of 15" in row_words(page, 5)
    assert [one.text() for one in page.frame.agenda.row(5).findChildren(QLabel)][-1] == "15→10′"
    push(bar, "Give back")
    settle()
    assert [one.minutes for one in steps_of(desk)][:5] == [5, 15, 20, 25, 15]


def test_that_a_step_that_cannot_give_so_much_says_how_much_it_can(robot: SessionRobot) -> None:
    bar = robot.page.frame.minutes
    push(robot.page, "Take minutes from a later step")
    bar._minutes.setValue(15)
    settle()
    assert "That step can give 14 min at most." in spoken(bar)
    assert not bar._take.isEnabled()


def test_that_the_agenda_tells_used_minutes_pace_and_end(
    robot: SessionRobot, desk: TestDesk
) -> None:
    desk.fake.clock.pass_time(minutes=9)
    robot.go_to(6)
    robot.go_back()
    assert "9 of 5 minutes used" in row_words(robot.page, 1)
    said = " | ".join(spoken(robot.page))
    assert re.search(r"(min|h) ahead · ends about", said), "steps were passed over"


def test_that_a_locked_session_goes_nowhere_and_says_why(
    robot: SessionRobot, desk: TestDesk, agreed: list[str]
) -> None:
    page = robot.page
    push(page, "Lock against slips")
    settle()
    before = steps_of(desk)
    robot.go_on()
    robot.go_to(6)
    push(page, "2 minutes more")
    page.frame.agenda.end_wanted.emit()
    page.frame.agenda.stop_wanted.emit()
    settle()
    assert steps_of(desk) == before
    assert agreed == [], "nobody is asked what cannot be done"
    assert any("locked against slips" in text for text in spoken(page))
    push(page, "Unlock…")
    settle()
    assert agreed == ["Unlock the session?"]
    assert not page.frame.lines.texts()
    robot.go_to(6)
    assert steps_of(desk) != before


def test_that_a_lock_holds_the_reveal(robot: SessionRobot, desk: TestDesk) -> None:
    desk.desk.use(Facilitating).end(steps_of(desk)[0].session_id)
    session = drawn(desk.bench)
    go_to(desk.bench, StepKind.REVEAL)
    settle()
    Stage.of(desk.desk).locking.lock()
    robot.press_primary()
    assert desk.desk.use(Revealing).opened(writing_id(desk.bench, session)) is None
    assert any("Unlock it first" in text for text in spoken(robot.page))


def test_that_the_lock_is_gone_with_the_session(robot: SessionRobot, desk: TestDesk) -> None:
    stage = Stage.of(desk.desk)
    stage.locking.lock()
    desk.bench.latch.closed = False  # as another window of the same file would end it
    desk.desk.use(Facilitating).end(steps_of(desk)[0].session_id)
    desk.bench.latch.closed = True
    stage.reread()
    assert not stage.locking.is_locked


def test_that_the_room_stops_for_today_and_goes_on_where_it_was(
    robot: SessionRobot, desk: TestDesk, agreed: list[str]
) -> None:
    page = robot.page
    robot.go_to(6)
    robot.go_to(2)
    desk.fake.clock.pass_time(minutes=3)
    before = steps_of(desk)
    menu = page.frame.agenda.finish_menu()
    assert [one.text() for one in menu.actions()] == [
        "Change the steps ahead…",
        "Stop for today…",
        "End session…",
    ]
    menu.actions()[1].trigger()
    menu.deleteLater()
    settle()
    assert agreed == ["Stop for today?"]
    said = " | ".join(spoken(page))
    assert "Session 1 rests" in said
    assert "Step C02 · Product and USPs, 12 min left, stopped on Sun 14 Jun" in said
    assert not page.beginning._start.isVisible(), "one session at a time"
    assert desk.desk.projector.timer is None
    desk.fake.clock.pass_time(days=4)
    push(page, "Go on where you stopped")
    settle()
    after = steps_of(desk)
    assert [one.code for one in after] == [one.code for one in before]
    now = desk.fake.clock.now()
    assert [one.spent_at(now) for one in after][:3] == [0, 180, 0]
    assert page.frame.step is not None


def test_that_a_session_that_rests_can_be_ended(
    robot: SessionRobot, desk: TestDesk, agreed: list[str]
) -> None:
    desk.desk.use(Timing).stop_for_today(steps_of(desk)[0].session_id)
    settle()
    push(robot.page, "End this session…")
    settle()
    assert find(robot.page, "Start session 2", QWidget).isVisible()


def test_that_sleep_is_not_counted_and_a_line_says_so(robot: SessionRobot, desk: TestDesk) -> None:
    stage, clock = Stage.of(desk.desk), desk.fake.clock
    stage.look_at_the_clock()
    clock.pass_time(seconds=1)
    stage.look_at_the_clock()
    clock.pass_time(minutes=43)
    stage.look_at_the_clock()
    settle()
    step = steps_of(desk)[0]
    assert (step.spent_at(clock.now()), step.running_since) == (1, None)
    assert any("The laptop slept for 43 min" in text for text in spoken(robot.page))
    push(robot.page, "Count them all the same")
    settle()
    assert steps_of(desk)[0].spent_at(clock.now()) == 43 * 60 + 1
    assert not robot.page.frame.lines.texts()


def test_that_a_clock_put_back_loses_nothing(robot: SessionRobot, desk: TestDesk) -> None:
    stage, clock = Stage.of(desk.desk), desk.fake.clock
    clock.pass_time(seconds=50)
    stage.look_at_the_clock()
    clock.pass_time(hours=-2)
    stage.look_at_the_clock()
    clock.pass_time(seconds=10)
    assert steps_of(desk)[0].spent_at(clock.now()) == 60


def test_that_time_that_just_goes_on_is_no_jump() -> None:
    clock, awake = make_desk().fake.clock, Wakefulness()
    for seconds in (0, 1, 60, -5, 3):
        clock.pass_time(seconds=seconds)
        assert awake.look(clock.now()) is None


def test_that_a_reveal_starts_two_minutes_of_reading_that_can_be_skipped(
    robot: SessionRobot, desk: TestDesk
) -> None:
    desk.desk.use(Facilitating).end(steps_of(desk)[0].session_id)
    drawn(desk.bench)
    go_to(desk.bench, StepKind.REVEAL)
    settle()
    line = robot.page.frame.lines.reading
    assert line.isHidden()
    robot.press_primary()
    desk.fake.clock.pass_time(seconds=20)
    stage = Stage.of(desk.desk)
    stage.tick()
    assert not line.isHidden()
    assert line.clock.accessibleName() == "01:40"
    timer = desk.desk.projector.timer
    assert timer is not None
    assert timer.reading == 100
    push(robot.page, "Everybody has read")
    settle()
    assert line.isHidden()
    assert stage.reading_left() == 0


def test_that_the_bell_rings_softly_near_the_end_and_once_at_it(
    robot: SessionRobot, desk: TestDesk
) -> None:
    rung: list[TimeState] = []
    desk.desk.ring = rung.append
    stage = Stage.of(desk.desk)
    for seconds in (240, 40, 10, 9, 1, 5):
        desk.fake.clock.pass_time(seconds=seconds)
        stage.tick()
    assert rung == [TimeState.LAST, TimeState.OVER]
    desk.desk.use(Timing).pause_timer(steps_of(desk)[0].id)
    desk.fake.clock.pass_time(minutes=9)
    stage.tick()
    assert rung == [TimeState.LAST, TimeState.OVER], "a clock that stands does not ring"


def test_that_the_minutes_bar_goes_by_keyboard(robot: SessionRobot, desk: TestDesk) -> None:
    page = robot.page
    page.frame.head.moving.setFocus()
    press(page.frame.head.moving, Qt.Key.Key_Space)
    settle()
    bar = page.frame.minutes
    assert bar._minutes.hasFocus()
    push(bar, "Done")
    assert bar.isHidden()


def test_that_the_preview_shows_the_curtain_while_somebody_writes(
    robot: SessionRobot, desk: TestDesk
) -> None:
    go_to(desk.bench, StepKind.DRAWING)
    settle()
    robot.pass_laptop_to("Sales")
    robot.write_note("BÍ MẬT")
    preview = robot.page.frame.aside.seen.preview
    texts = [one.text for one in preview.written()]
    assert desk.desk.projector.frame.mode is AudienceMode.CURTAIN
    assert "● is writing" in texts
    assert not [text for text in texts if "BÍ MẬT" in text]
    assert "BÍ MẬT" not in preview.accessibleDescription()


@pytest.mark.soak
@pytest.mark.parametrize(("code", "mode"), LOOKS)
def test_that_nothing_of_it_is_cut(
    qtbot: QtBot, qapp: QApplication, code: LanguageCode, mode: str
) -> None:
    language = Language(qapp)
    language.choose(code)
    theme().choose("dark" if mode == "dark" else "light")
    try:
        desk = make_desk(tongue=Tongue(code))
        page = shown(qtbot, desk)
        page.resize(1084, 646)
        desk.desk.use(Facilitating).start()
        steps = steps_of(desk)
        desk.desk.use(Timing).move_minutes(steps[9].id, steps[0].id, 12)
        desk.fake.clock.pass_time(minutes=19)
        go_to(desk.bench, StepKind.CLAIMS)
        page.frame.minutes.open()
        page.frame.lines.show_slept(143)
        page.frame.lines.show_reading(98)
        Stage.of(desk.desk).locking.lock()
        settle()
        assert clipped_texts(page) == []
        Stage.of(desk.desk).locking.unlock()
        desk.desk.use(Timing).stop_for_today(steps[0].session_id)
        settle()
        assert clipped_texts(page) == []
    finally:
        language.choose("en")
        theme().choose("light")


@pytest.mark.parametrize(("code", "size"), [("en", (1170, 694)), ("vi", (1084, 646))])
def test_that_the_agenda_is_short_and_shows_the_whole_step_that_runs(
    qtbot: QtBot, code: LanguageCode, size: tuple[int, int]
) -> None:
    desk = make_desk(tongue=Tongue(code))
    desk.desk.use(Facilitating).start("draw_b")
    page = shown(qtbot, desk)
    page.resize(*size)
    settle()
    agenda = page.frame.agenda
    for number, step in enumerate(steps_of(desk), 1):
        go_to(desk.bench, step.kind)
        settle()
        row = agenda.row(number)
        if row.line.state != "current":
            continue
        pane = agenda._pane.viewport()
        top = row.mapTo(pane, row.rect().topLeft()).y()
        assert top >= 0
        assert top + row.height() <= pane.height()
        assert row.line.title in row.accessibleName()
        title = next(one for one in row.findChildren(ClampedLabel) if one.text())
        assert title.height() <= 2 * fonts.line_height(title.font())
        natural = BodyLabel(title.text(), font=title.font()).heightForWidth(title.width())
        assert (title.toolTip() != "") == (natural > title.height() + 1)


def test_that_a_long_span_is_told_in_hours(page: SessionView) -> None:
    agenda = page.frame.agenda
    for behind, words in (
        (-152 * 60, "2 h 32 min ahead"),
        (89 * 60, "89 min behind"),
        (90 * 60, "1 h 30 min behind"),
        (120 * 60, "2 h behind"),
    ):
        agenda.show_pace(behind, "")
        assert words in spoken(agenda)


def test_that_the_brief_nags_before_the_first_session_alone(
    robot: SessionRobot, desk: TestDesk, page: SessionView
) -> None:
    facilitating = desk.desk.use(Facilitating)
    facilitating.end(steps_of(desk)[0].session_id)
    settle()
    labels = page.beginning.findChildren(BodyLabel)
    roles = {one.role for one in labels if one.isVisible()}
    assert "warn" not in roles
    missing = "Give the product a name and say what it is"
    assert any(missing in text for text in spoken(page.beginning))


def test_that_a_long_result_is_read_whole(qtbot: QtBot) -> None:
    view = ActivityView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    long = "Khách hẹn xem nhà rồi hoãn vì chờ bố mẹ ở quê lên cùng quyết định. " * 3
    view.show_results([ResultLook(UUID(int=1), "Ngắn"), ResultLook(UUID(int=2), long.strip())])
    short, whole = view.findChildren(ResultRow)
    qtbot.waitUntil(lambda: whole.height() > short.height() + 30)
