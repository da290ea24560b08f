"""The step of responsibilities, worked by keyboard inside the session's page."""

import pytest
from pytestqt.qtbot import QtBot

from domain.model.audience import AudienceFrame
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.services.assigning import Assigning
from domain.services.facilitating import Facilitating
from domain.services.lettering import Lettering
from domain.services.scene import Look
from domain.services.showing import Showing
from tests.desks import TestDesk, make_desk
from tests.robots.responsibilities import MatrixRobot
from tests.robots.typing import push, settle
from ui.session.page import build
from ui.session.responsibilities.view import ResponsibilitiesStepView
from ui.session.view import SessionView
from ui.widgets.clipping import clipped_texts


@pytest.fixture
def desk() -> TestDesk:
    desk = make_desk()
    facilitating = desk.desk.use(Facilitating)
    sitting = facilitating.start()
    step = next(one for one in sitting.steps if one.kind is StepKind.RESPONSIBILITIES)
    facilitating.go_to(step.id, reason="thử")
    return desk


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> SessionView:
    page = build(desk.desk)
    assert isinstance(page, SessionView)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    with qtbot.waitActive(page):
        page.show()
    settle()
    return page


def _step(page: SessionView) -> ResponsibilitiesStepView:
    step = page.frame.step
    assert isinstance(step, ResponsibilitiesStepView)
    return step


def _conditions(desk: TestDesk) -> list[bool]:
    facilitating = desk.desk.use(Facilitating)
    sitting = facilitating.sitting()
    assert sitting is not None
    return [one.met for one in facilitating.conditions(sitting.current)]


def _frame(desk: TestDesk, page: int) -> AudienceFrame:
    return Showing(desk.bench).frame(Look(page=page), desk.tongue, lambda text: text)


def test_that_the_room_starts_from_the_main_activities(page: SessionView, desk: TestDesk) -> None:
    assert _conditions(desk) == [False, False]
    push(page, "Take the 12 main activities")
    settle()
    assert len(_step(page).pane.grid.model().look.columns) == 8  # type: ignore[attr-defined]
    assert _conditions(desk) == [True, True]
    assert _step(page).primary.text() == "Responsibilities stand → Go on"


def test_that_the_step_shows_main_activities_only(page: SessionView, desk: TestDesk) -> None:
    Assigning(desk.bench).draft_matrix(whole=True)
    settle()
    rows = _step(page).pane.grid.model().look.rows  # type: ignore[attr-defined]
    assert sum(row.id is not None for row in rows) == 12


def test_that_a_step_with_errors_is_not_done(page: SessionView, desk: TestDesk) -> None:
    robot = MatrixRobot(page)
    robot.take_main_activities()
    robot.type("A22", "SAL", "")
    assert _conditions(desk) == [False, False]
    assert _step(page).headline == "Still to be put right: 1"
    robot.type("A22", "SAL", "A")
    assert _conditions(desk) == [True, True]
    robot.type("A19", "ADS", "")
    assert robot.letters("A19", "ADS") == ""
    assert _conditions(desk) == [True, False], "Marketing has no part in lead data"
    robot.type("A15", "ADS", "A/R")
    assert robot.letters("A15", "ADS") == "A/R"


def test_that_the_projector_follows_the_activity_of_the_keyboard(
    page: SessionView, desk: TestDesk
) -> None:
    push(page, "Take the 12 main activities")
    settle()
    matrix = Assigning(desk.bench).matrix()
    grid = _step(page).pane.grid
    grid.go_to(matrix.activities[0].id)
    settle()
    assert desk.desk.projector.frame.footer == "1 / 3"
    grid.go_to(matrix.activities[9].id)
    settle()
    assert desk.desk.projector.frame.footer == "3 / 3"


def test_that_the_room_sees_who_answers_and_who_does_by_department(desk: TestDesk) -> None:
    assert _frame(desk, 0).columns == ()
    Assigning(desk.bench).draft_matrix()
    frame = _frame(desk, 0)
    columns = {column.side: column for column in frame.columns}
    assert columns[Side.MARKETING].items == (
        "A/R · Write each side's private notes, then draw the customer persona together",
    )
    assert columns[Side.SALES].items == (
        "R · Write each side's private notes, then draw the customer persona together",
    )
    assert len(columns[Side.OWNER].items) == 2
    assert _frame(desk, 99).footer == "3 / 3"


def test_that_nothing_is_cut_off(page: SessionView) -> None:
    push(page, "Take the 12 main activities")
    for _ in range(4):
        settle()
    assert clipped_texts(page) == []


def test_that_the_room_reads_the_letters_that_were_chosen(desk: TestDesk) -> None:
    desk.desk.use(Assigning).draft_matrix(whole=False)
    before = [item[0] for column in _frame(desk, 0).columns for item in column.items]
    desk.desk.use(Lettering).choose("daci")
    frame = _frame(desk, 0)
    letters = [item[0] for column in frame.columns for item in column.items]
    assert letters == [{"R": "D"}.get(letter, letter) for letter in before]
    assert frame.subtitle == "A answers for it, exactly one · D does it"
