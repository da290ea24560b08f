"""Every page, every step of the session, and what opens over them: whole, said, within reach."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from domain.model.wording import Tongue
from tests.app.walking import Look, Walk, dress
from tests.app.windows import LONGEST, Shown, make_file, shown
from tests.robots.typing import press_focused
from tests.worked import write_example
from ui.calls.library_pane import LibraryPane
from ui.calls.page import CallsPage
from ui.calls.panes import LIBRARY
from ui.calls.panes import PANES as CALLS
from ui.calls.score_looks import ScoreAct
from ui.campaigns.page import CampaignsPage
from ui.leads.importing.view import ImportView
from ui.loop.page import LoopPage
from ui.personas.page import PersonasPage
from ui.personas.panes import CLAIMS, PANES
from ui.requests.page import BOARD, CALENDAR, RequestsPage
from ui.requests.view import BETWEEN, OTHERS
from ui.responsibilities.page import ResponsibilitiesPage
from ui.responsibilities.panes import PANES as DUTIES
from ui.shell.finding import Finding
from ui.shell.opening import Beginning
from ui.shell.pages import PAGES
from ui.shell.palette import Palette
from ui.traits.pane import TraitsPane
from ui.widgets.buttons import PrimaryButton
from ui.widgets.segmented import Segmented

pytestmark = pytest.mark.soak

STEPS = range(1, 12)
LEADS = Path(__file__).parents[1] / "files" / "leads"


def switches(page: QWidget) -> list[list[QAbstractButton]]:
    """Return the rows of a page that switch what it shows, each with its buttons."""
    rows = [one for one in page.findChildren(Segmented) if one.isVisible() and one.key()]
    return [[one for one in row.findChildren(QAbstractButton) if one.isVisible()] for row in rows]


@contextmanager
def full(home: Path) -> Iterator[Shown]:
    """The worked example, its session taken up again: every step is as full as it can be."""
    file = write_example(home / "Vườn Sông.cungve")
    with shown(home / "example", file) as one:
        yield one


@contextmanager
def empty(home: Path) -> Iterator[Shown]:
    """A workspace in which nothing was done yet."""
    beginning = Beginning(home / "Trống.cungve", "Trống", Tongue.VIETNAMESE, template="blank")
    with shown(home / "blank", make_file(home, beginning)) as one:
        yield one


@pytest.fixture(scope="module", params=[full, empty], ids=["full", "empty"])
def workspace(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shown]:
    """A window with a workspace; one at a time, for a change of look touches all there are."""
    with request.param(tmp_path_factory.mktemp("home")) as one:
        yield one


def test_that_a_workspace_is_whole_said_and_within_reach(workspace: Shown, look: Look) -> None:
    walk = dress(workspace, look)
    for page in PAGES:
        widget = workspace.page(page.key)
        walk.look(page.key)
        walk.reach(page.key, widget)
        walk.go_round(page.key)
    workspace.hold_session()
    for number in STEPS:
        step = workspace.step(number)
        walk.look(f"step {number}")
        walk.reach(f"step {number}", step)
        walk.go_round(f"step {number}")
    walk.tell()


def test_that_every_pane_of_the_responsibilities_is_whole_and_said(
    workspace: Shown, look: Look
) -> None:
    walk = dress(workspace, look)
    page = workspace.page("responsibilities")
    assert isinstance(page, ResponsibilitiesPage)
    for pane in DUTIES:
        page.look_at(pane.key)
        workspace.rest()
        walk.look(f"responsibilities: {pane.key}")
        walk.reach(f"responsibilities: {pane.key}", page)
    walk.tell()


def test_that_requests_are_whole_and_said_with_their_forms_and_the_calendar(
    workspace: Shown, look: Look
) -> None:
    walk = dress(workspace, look)
    page = workspace.page("requests")
    assert isinstance(page, RequestsPage)
    walk.look("requests")
    if page.board.panel.buttons:
        page.board.panel.buttons[0].click()
        workspace.rest()
        walk.look("requests, a step")
        page.board.panel.form.cancel.click()
    page.board.scope_chosen.emit(OTHERS)
    workspace.rest()
    walk.look("requests, the others")
    page.board.scope_chosen.emit(BETWEEN)
    page.add.click()
    workspace.rest()
    walk.look("requests, a new ask")
    page.board.form.cancel.click()
    page.show_tab(CALENDAR)
    workspace.rest()
    walk.look("requests, the calendar")
    page.show_tab(BOARD)
    walk.tell()


def test_that_every_pane_of_the_calls_is_whole_and_said(workspace: Shown, look: Look) -> None:
    walk = dress(workspace, look)
    page = workspace.page("calls")
    assert isinstance(page, CallsPage)
    for pane in CALLS:
        page.look_at(pane.key)
        workspace.rest()
        walk.look(f"calls: {pane.key}")
        walk.reach(f"calls: {pane.key}", page)
    page.look_at(LIBRARY)
    library = page.made(LIBRARY)
    assert isinstance(library, LibraryPane)
    for key in ("to_score", "one_in", "both_in", "apart", "disputed", "settled"):
        if not library.stages.isVisible():
            break
        library.stages.button(key).click()
        workspace.rest()
        walk.look(f"calls: {key}")
        for act, button in list(library.panel.scores.buttons.items()):
            if act is ScoreAct.SHOW:
                continue
            button.click()
            workspace.rest()
            walk.look(f"calls: {act}")
            library.panel.scores.form.cancel.click()
    if library.stages.isVisible():
        score_one(workspace, walk, library)
        library.stages.button("all").click()
        library.panel.moments.add.click()
        workspace.rest()
        walk.look("calls: a moment")
        library.panel.moments.form.cancel.click()
    library.add_wanted.emit()
    workspace.rest()
    walk.look("calls: a call")
    library.form.cancel.click()
    walk.tell()


def score_one(workspace: Shown, walk: Walk, library: LibraryPane) -> None:
    """Sit down as a rater, look at the paper, and go away from it."""
    library.stages.button("to_score").click()
    workspace.rest()
    library.panel.scores.buttons[ScoreAct.SALES].click()
    library.panel.scores.form.who.set_text("S77")
    library.panel.scores.form.done.click()
    workspace.rest()
    walk.look("calls: a paper")
    library.paper.later.click()
    workspace.rest()


def test_that_every_pane_of_a_persona_is_whole_and_said(workspace: Shown, look: Look) -> None:
    walk = dress(workspace, look)
    page = workspace.page("personas")
    assert isinstance(page, PersonasPage)
    for pane in PANES:
        page.look_at(pane.key)
        workspace.rest()
        walk.look(f"personas, {pane.key}")
    page.look_at("scales")
    scales = page.pane()
    assert isinstance(scales, TraitsPane)
    scales.add.click()
    workspace.rest()
    walk.look("personas, a new scale")
    scales.editor.cancel.click()
    page.look_at(CLAIMS)
    if page.why.add.isVisible():
        page.why.add.click()
        page.why.form.more.click()
        page.why.details.click()
        workspace.rest()
        walk.look("personas, evidence")
        page.why.form.cancel.click()
    walk.tell()


def test_that_an_import_of_leads_is_whole_and_said(
    workspace: Shown, look: Look, qtbot: QtBot
) -> None:
    walk = dress(workspace, look)
    page = workspace.page("campaigns")
    assert isinstance(page, CampaignsPage)
    page.import_leads()
    view = page.findChild(ImportView)
    assert view is not None
    walk.look("import, no file")
    page.import_leads(LEADS / "leads_utf8.csv")
    qtbot.waitUntil(view.file.card.isVisible, timeout=LONGEST)
    walk.look("import, file")
    for button, ready, place in (
        (view.file.go, view.columns.beside.before.isVisible, "columns"),
        (view.columns.beside.go, view.check.beside.go.isEnabled, "check"),
    ):
        button.click()
        qtbot.waitUntil(ready, timeout=LONGEST)
        workspace.rest()
        walk.look(f"import, {place}")
        walk.reach(f"import, {place}", page)
    view.check.form.purpose.set_text("tư vấn")
    view.check.beside.go.click()
    qtbot.waitUntil(view.done.done.isVisible, timeout=LONGEST)
    walk.look("import, done")
    workspace.workspace.run("undo")
    page.import_leads(LEADS / "form_answers.csv")
    qtbot.waitUntil(view.file.card.isVisible, timeout=LONGEST)
    view.file.go.click()
    qtbot.waitUntil(view.columns.values.isVisible, timeout=LONGEST)
    workspace.rest()
    walk.look("import, form answers")
    walk.reach("import, form answers", page)
    page.import_leads(LEADS / "dubai_reference.json")
    workspace.rest()
    walk.look("import, no table")
    press_focused(Qt.Key.Key_Escape)
    walk.tell()


def test_that_what_opens_over_a_workspace_is_whole_and_said(workspace: Shown, look: Look) -> None:
    walk = dress(workspace, look)
    for page in PAGES:
        workspace.page(page.key)
        walk.open("manual", f"help on {page.key}")
        for number, segments in enumerate(switches(workspace.page(page.key))):
            for button in reversed(segments):
                button.click()
                workspace.rest()
                walk.look(f"{page.key}, row {number} at {button.text()}")
    loop = workspace.page("loop")
    assert isinstance(loop, LoopPage)
    if loop.series.figures.isVisible():
        loop.series.figures.click()
        workspace.rest()
        walk.look("loop, figures")
        loop.figures.correct.click()
        workspace.rest()
        walk.look("loop, a correction")
        loop.figures.form.cancel.click()
        loop.figures.back.click()
    for key in ("settings", "shortcuts", "about", "report", "new"):
        walk.open(key, key)
    for key in ("personas", "direction", "campaigns"):
        widget = workspace.page(key)
        workspace.view.activateWindow()
        add = next(one for one in widget.findChildren(PrimaryButton) if one.isVisible())
        add.click()
        workspace.rest()
        walk.look(f"{key}, adding")
        press_focused(Qt.Key.Key_Escape)
    workspace.workspace.run("history")
    walk.look("history")
    workspace.workspace.run("history")
    for words in ("", "ha", "không có gì tên như thế"):
        Finding(workspace.leader).show()
        palette = workspace.view.findChild(Palette)
        assert palette is not None
        palette.field.setText(words)
        walk.look(f"palette: {words}", palette)
        palette.leave()
        workspace.rest()
    workspace.workspace.run("projector")
    workspace.rest()
    window = workspace.workspace.projecting.window
    assert window is not None
    walk.look("projector", window)
    workspace.workspace.run("projector")
    walk.tell()
