"""A session's page over the fakes."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from domain.model.session import StepKind
from domain.services.facilitating import Facilitating
from tests.desks import TestDesk, make_desk
from tests.robots.typing import settle
from tests.sittings import go_to
from ui.session.page import build
from ui.session.room import StepView
from ui.session.view import SessionView


@pytest.fixture
def desk() -> TestDesk:
    return make_desk()


@pytest.fixture
def enter(qtbot: QtBot, desk: TestDesk) -> Callable[[StepKind], SessionView]:
    """Go to a step and show the page; call it when the session runs."""

    def at(kind: StepKind) -> SessionView:
        go_to(desk.bench, kind)
        page = build(desk.desk)
        assert isinstance(page, SessionView)
        qtbot.addWidget(page)
        page.resize(1170, 694)
        with qtbot.waitActive(page):
            page.show()
        settle()
        return page

    return at


@pytest.fixture
def hold(qtbot: QtBot, desk: TestDesk) -> Iterator[Callable[[str, StepKind], StepView]]:
    """Begin a session of an agenda, go to a step of it, and return its page, kept until the end."""
    kept: list[SessionView] = []

    def at(agenda: str, kind: StepKind) -> StepView:
        Facilitating(desk.bench).start(agenda)
        go_to(desk.bench, kind)
        page = build(desk.desk)
        assert isinstance(page, SessionView)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(1170, 694)
        with qtbot.waitActive(page):
            page.show()
        settle()
        assert page.frame.step is not None
        return page.frame.step

    yield at
    kept.clear()
