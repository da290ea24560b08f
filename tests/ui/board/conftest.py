"""A wall in a window, led by its presenter over the fakes."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from domain.services.grouping import Grouping
from tests.desks import TestDesk, make_desk
from tests.robots.typing import settle
from tests.walls import open_wall
from ui.board.presenter import WallPresenter
from ui.board.view import WallView


@dataclass
class ShownWall:
    """A wall as somebody sees it.

    Attributes:
        desk: what stands behind it.
        question: whose notes hang on it.
        view: board and outline.
    """

    desk: TestDesk
    question: UUID
    view: WallView

    @property
    def grouping(self) -> Grouping:
        return self.desk.desk.use(Grouping)

    def texts(self) -> list[str]:
        """The lone slips, in order."""
        return [slip.text for slip in self.grouping.wall(self.question).lone]

    def groups(self) -> dict[str, list[str]]:
        """The slips of each group by its title."""
        wall = self.grouping.wall(self.question)
        return {one.group.title: [slip.text for slip in one.slips] for one in wall.groups}

    def id_of(self, text: str) -> UUID:
        """The slip that begins so."""
        return next(
            one.id for one in self.grouping.wall(self.question).slips() if one.text.startswith(text)
        )


@pytest.fixture
def wall(qtbot: QtBot) -> ShownWall:
    desk = make_desk()
    question = open_wall(desk.bench)
    view = WallView()
    qtbot.addWidget(view)

    def attempt(act: Callable[[], object]) -> bool:
        act()
        return True

    WallPresenter(desk.desk, view, lambda: question, attempt)
    view.resize(1100, 640)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.start()
    settle()
    return ShownWall(desk, question, view)
