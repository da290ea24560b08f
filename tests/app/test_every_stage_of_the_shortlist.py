"""The stages of the shortlist, sealed and open, as board and as outline: whole, said, in reach."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from domain.model.session import StepKind
from domain.services.grouping import Grouping
from domain.services.revealing import Revealing
from tests.app.test_every_page import empty
from tests.app.walking import Look, dress
from tests.app.windows import Shown
from tests.walls import sealed_wall
from ui.board.view import BOARD, OUTLINE, WallView
from ui.session.hosting import HostingView
from ui.session.room import StepView

pytestmark = pytest.mark.soak


@pytest.fixture(scope="module")
def sealed(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Shown, UUID]]:
    """A window on a session in which the slips are sealed."""
    with empty(tmp_path_factory.mktemp("home")) as one:
        yield one, sealed_wall(one.workspace.desk.bench)


def _step(one: Shown) -> StepView:
    kinds = [step.kind for step in one.steps()]
    return one.step(1 + kinds.index(StepKind.SHORTLIST))


def test_that_the_shortlist_is_whole_said_and_within_reach(
    sealed: tuple[Shown, UUID], look: Look
) -> None:
    one, question = sealed
    bench = one.workspace.desk.bench
    walk = dress(one, look)
    host = _step(one)
    assert isinstance(host, HostingView)
    wall = host.findChild(WallView)
    assert isinstance(wall, WallView)
    if not wall.choice.look.lone:
        walk.look("sealed")
        walk.reach("sealed", host)
        Revealing(bench).reveal(question)
        grouping = Grouping(bench)
        first, second, third, *_ = [slip.id for slip in grouping.wall(question).lone]
        grouping.group_notes(question, [first, second], "Người trẻ")
        grouping.merge_notes(question, [first, third])
    for view in (OUTLINE, BOARD):
        wall.show_view(view)
        one.rest()
        walk.look(view)
        walk.reach(view, host)
    for number, stage in enumerate(host.stages[1:], start=2):
        host.show_stage(stage)
        one.rest()
        walk.look(f"stage {number}")
        walk.reach(f"stage {number}", host)
    host.show_stage(host.stages[0])
    walk.tell()
