"""A session's page over the fakes."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from domain.model.session import StepKind
from tests.desks import TestDesk, make_desk
from tests.robots.typing import settle
from tests.sittings import go_to
from ui.session.page import build
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
