"""Fair to both through the window: what is owed goes late and up, and neither is measured alone."""

from datetime import UTC, date, datetime

import pytest

import main
from domain.model.iteration_figures import IterationFigures, SourceFigures
from domain.model.requests import RequestState, RequestStep
from domain.services.assigning import Assigning
from domain.services.calendars import KeepingCalendar
from domain.services.freezing import Freezing
from domain.services.iterating import Iterating, IterationWords
from domain.services.requesting import Requesting
from tests.fakes import FakeClock
from tests.robots.fair import FairRobot
from tests.robots.window import OFFSCREEN, WindowRobot
from tests.ui.house import House, house

__all__ = ["house"]

pytestmark = OFFSCREEN

MARKETING_ALONE = SourceFigures("facebook", spend=10_000, impressions=5_000, clicks=100, leads=40)
BOTH = SourceFigures(
    *("facebook", 10_000, 5_000, 100, 40),
    valid=36,
    contacted=30,
    qualified=9,
    won=2,
    fed_back=28,
)


def at(day: int, hour: int) -> datetime:
    """Return a moment of March 2026, as the laptop's clock tells it."""
    return datetime(2026, 3, day, hour).astimezone(UTC)


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    clock = FakeClock(at(3, 9))
    monkeypatch.setattr(main, "_clock", lambda: clock)
    return clock


@pytest.fixture
def robot(days: FakeClock, house: House) -> FairRobot:
    """A window on a project that has a matrix and nothing else."""
    window = WindowRobot(house)
    window.begin("Vườn Sông", "real_estate", house.folder)
    robot = FairRobot(window)
    window.workspace.desk.use(Assigning).draft_matrix(whole=True)
    robot.rest()
    return robot


def test_that_a_request_goes_late_and_up_by_the_calendar_of_the_project(
    robot: FairRobot, days: FakeClock
) -> None:
    desk = robot.window.workspace.desk
    KeepingCalendar(desk.bench).set_day(date(2026, 3, 6), "nghỉ", "Cả công ty đi xa")
    robot.ask("Ba phản đối mới nhất")
    requesting = desk.use(Requesting)
    [one] = requesting.standing()
    assert one.life.due == at(5, 17), "two working days"
    assert "late" not in robot.waiting("requests")

    days.moment = at(7, 9)
    page = robot.to_requests()
    look = page.board.right.list.looks[0]
    assert "overdue" in look.status
    assert "late: 1" in robot.waiting("requests")
    assert not requesting.standing()[0].may_rise, "the day off was passed over: one hour is over"

    days.moment = at(9, 9)
    robot.to_requests()
    assert requesting.standing()[0].may_rise
    robot.take(RequestStep.ESCALATED, "Chưa thấy bản tin")
    [one] = requesting.standing()
    assert (one.life.state, one.life.level) == (RequestState.ESCALATED, 2), (
        "by the days people work"
    )
    assert "Chưa thấy bản tin" in robot.said(robot.to_requests())
    robot.window.undo()
    assert requesting.standing()[0].life.level == 0
    robot.take(RequestStep.DELIVERED)
    robot.take(RequestStep.ACCEPTED)
    assert "late" not in robot.waiting("requests")
    [one] = requesting.standing()
    assert (one.life.state, one.life.days_late()) == (RequestState.ACCEPTED, 4)


def test_that_the_scoreboard_shows_both_sides_or_neither(robot: FairRobot) -> None:
    desk = robot.window.workspace.desk
    assert "Nothing is measured yet" in robot.said(robot.to_scoreboard())
    iteration = desk.use(Iterating).begin(IterationWords(date(2026, 3, 1), date(2026, 3, 2)))
    desk.use(Freezing).enter_totals(iteration.id, IterationFigures((MARKETING_ALONE,)))

    page = robot.to_scoreboard()
    said = robot.said(page)
    assert page.empty.isVisible()
    assert "Both sides or neither" in said
    assert not any(card.isVisible() for card in page.cards.values())
    assert "40" not in said, "no figure of the one side either"
    assert not page.export.isVisible()
    document = robot.to_board_document()
    assert not document.save.isEnabled()
    assert "Both sides or neither" in robot.said(document)

    desk.use(Freezing).correct(iteration.id, IterationFigures((BOTH,)), "Sales đã báo")
    page = robot.to_scoreboard()
    assert all(card.isVisible() for card in page.cards.values())
    rows = {owner: len(card.rows) for owner, card in page.cards.items()}
    assert len(set(rows.values())) == 1, "as many measures on each side"
    assert robot.to_board_document().save.isEnabled()

    robot.window.reopen()
    desk = robot.window.workspace.desk
    again = desk.use(Iterating).begin(IterationWords(date(2026, 3, 3)))
    assert again.number == 2
    page = robot.to_scoreboard()
    assert page.iteration.currentText() == "Iteration 1", "the newest that can be told"
