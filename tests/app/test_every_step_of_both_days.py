"""The steps of the two days, own agendas and the replay: whole, said, within reach."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from domain.model.agendas import Agenda
from domain.model.fields import PersonaField
from domain.model.session import Ask, Session, Step
from domain.model.wording import Tongue
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.jotting import Jotting
from domain.services.planning import Planning
from domain.services.workbench import Workbench
from tests.app.test_every_page import full
from tests.app.walking import Look, Walk, dress
from tests.app.windows import Shown
from tests.days import DONE, LONG
from tests.sittings import writing_id
from ui.agendas.opening import change_agenda, change_steps_ahead
from ui.replay.window import ReplayWindow
from ui.session.drawing.view import DrawingView

pytestmark = pytest.mark.soak


@pytest.fixture
def workspace(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """The worked example, in which no session runs."""
    with full(tmp_path_factory.mktemp("home")) as one:
        yield one


def test_that_both_days_are_whole_said_and_within_reach(workspace: Shown, look: Look) -> None:
    bench = workspace.workspace.desk.bench
    facilitating = Facilitating(bench)
    walk = dress(workspace, look)
    for agenda in ("draw_a", "draw_b"):
        workspace.page("session")
        walk.look(f"before {agenda}")
        sitting = facilitating.start(agenda)
        for step in sitting.steps:
            for act in DONE.get(step.code, ()):
                act(bench, sitting.session)
            view = workspace.step(step.position + 1)
            walk.look(step.code)
            walk.reach(step.code, view)
            if isinstance(view, DrawingView):
                look_at_turn(walk, view, sitting.session, step)
        facilitating.end(sitting.session.id)
    workspace.workspace.run("replay")
    window = opened(workspace, ReplayWindow)
    model = window.moments.model()
    for row in (0, model.rowCount() // 2, model.rowCount() - 1):
        window.moments.setCurrentIndex(model.index(row, 0))
        workspace.rest()
        walk.look(f"replay at {row}", window)
    close(workspace, window)
    walk.tell()


def test_that_an_agenda_of_ones_own_is_whole_and_said(workspace: Shown, look: Look) -> None:
    desk = workspace.workspace.desk
    walk = dress(workspace, look)
    agenda = own_agenda(desk.bench, Tongue(look[0]))
    window = change_agenda(desk, agenda.id, workspace.view)
    workspace.rest()
    walk.look("agenda", window)
    window.step_chosen.emit(window._lines[1].look.id)
    workspace.rest()
    walk.look("agenda, at a free step", window)
    window.step_moved.emit(window._lines[8].look.id, 0)
    workspace.rest()
    walk.look("agenda, with a warning", window)
    window.step_moved.emit(window._lines[0].look.id, 8)
    close(workspace, window)
    workspace.page("session")
    walk.look("beginning, with an agenda of one's own")
    sitting = Facilitating(desk.bench).start(agenda.code)
    view = workspace.step(2)
    walk.look("free step")
    Jotting(desk.bench).write(sitting.steps[1].id, LONG)
    workspace.rest()
    walk.look("free step, with a result")
    walk.reach("free step", view)
    ahead = change_steps_ahead(desk, sitting.session.id, workspace.view)
    workspace.rest()
    walk.look("steps ahead", ahead)
    close(workspace, ahead)
    walk.tell()


def look_at_turn(walk: Walk, view: DrawingView, session: Session, step: Step) -> None:
    """Look at the private page of the first side, with a note of it, and hide it again."""
    bench, asks = walk.one.workspace.desk.bench, step.asks or Ask.CUSTOMER
    side = step.sides[0]
    view.turn_confirmed.emit(side, False, False)
    walk.one.rest()
    field = PersonaField.SITUATION if asks is Ask.CUSTOMER else None
    Drawing(bench).write_note(writing_id(bench, session, asks), side, field, LONG)
    walk.one.rest()
    walk.look(f"{step.code}, writing")
    view.hide_editor()
    walk.one.rest()


def own_agenda(bench: Workbench, tongue: Tongue) -> Agenda:
    """Make an agenda of the first day with a free step as its second one."""
    planning = Planning(bench)
    agenda = planning.add(planning.plan_of("draw_a", tongue), LONG)
    planning.arranger(agenda.id).add_step("pre_mortem", 1)
    return agenda


def opened(one: Shown, kind: type[ReplayWindow]) -> ReplayWindow:
    """Return the window of a kind that stands open."""
    one.rest()
    [window] = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
    return window


def close(one: Shown, window: QDialog) -> None:
    """Close a small window, and let it go."""
    window.close()
    one.rest()
