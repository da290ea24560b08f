"""The drawer of the record, and the steps that recall and look back: whole, said, within reach."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from domain.model.record import RecordKind, UpkeepState
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.services.facilitating import Facilitating
from domain.services.keeping import ActionWords, DecisionWords, Keeping
from domain.services.owing import Owing
from domain.services.upholding import Upholding
from domain.services.workbench import Workbench
from tests.app.test_every_page import full
from tests.app.walking import Look, Walk, dress
from tests.app.windows import Shown
from ui.session.view import SessionView

LOOKS: tuple[Look, ...] = (("vi", "light"), ("en", "dark"))
LONG = "Hỏi lại chủ đầu tư về phí quản lý, phí hồ bơi và ai trả phần hư hỏng chung của toà nhà"


@pytest.fixture(scope="module")
def workspace(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """The worked example, with a second session that left something open."""
    with full(tmp_path_factory.mktemp("home")) as one:
        bench = one.workspace.desk.bench
        keeping, facilitating = Keeping(bench), Facilitating(bench)
        step = facilitating.start("draw_b").steps[0]
        keeping.park(step, LONG)
        keeping.decide(step, DecisionWords(LONG, LONG, (Side.MARKETING, Side.SALES)))
        keeping.take_on(step, ActionWords(LONG, "Nguyễn Hoài An", "1/1/26"))
        keeping.take_on(step, ActionWords("In phiếu"))
        one.page("session")  # what is built already follows the language at once
        yield one


def walk_steps(walk: Walk, kinds: tuple[StepKind, ...]) -> None:
    for step in walk.one.steps():
        if step.kind in kinds:
            view = walk.one.step(step.position + 1)
            walk.look(step.code)
            walk.reach(step.code, view)


@pytest.mark.parametrize("look", LOOKS, ids="-".join)
def test_that_the_record_is_whole_and_said_in_every_list(workspace: Shown, look: Look) -> None:
    walk = dress(workspace, look)
    walk_steps(walk, (StepKind.RECAP, StepKind.OBLIGATIONS))
    page = workspace.page("session")
    assert isinstance(page, SessionView)
    drawer = page.frame.record
    for kind in RecordKind:
        drawer.toggle(kind)
        workspace.rest()
        walk.look(f"drawer at {kind.value}")
    drawer.close_drawer()
    walk.tell()


@pytest.mark.parametrize("look", LOOKS, ids="-".join)
def test_that_looking_back_is_whole_and_said(workspace: Shown, look: Look) -> None:
    bench = workspace.workspace.desk.bench
    _look_back(bench)
    walk = dress(workspace, look)
    walk_steps(walk, (StepKind.RECAP, StepKind.OBLIGATIONS))
    walk.tell()


def _look_back(bench: Workbench) -> None:
    """Begin a review, unless it runs, in which every state of an obligation is found."""
    facilitating = Facilitating(bench)
    sitting = facilitating.sitting()
    assert sitting is not None
    if sitting.session.agenda == "review":
        return
    facilitating.end(sitting.session.id)
    session = facilitating.start("review").session
    agreed = [one for one in Owing(bench).obligations() if one.agreed]
    for one, state in zip(agreed, (*UpkeepState, *UpkeepState), strict=False):
        Upholding(bench).say_kept(session.id, one.id, state, "máy tổng đài hỏng")
