"""The steps of a review, full and empty: whole, said, within reach."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from domain.model.sides import Side
from domain.services.claiming import Claiming
from domain.services.facilitating import Facilitating
from domain.services.figuring import Figuring
from domain.services.workbench import Workbench
from tests.app.test_every_page import empty, full
from tests.app.walking import Look, dress
from tests.app.windows import Shown
from tests.reviews import bring_figures, opened, review
from ui.session.deciding.view import DecidingView
from ui.session.figures.view import FiguresView

pytestmark = pytest.mark.soak

STEPS = (2, 3, 5, 6, 8)
"""Figures, claim board, proposals, affected messages, closing."""


def fill(bench: Workbench) -> None:
    """Bring figures, open proposals, and take a claim out of use."""
    session = Facilitating(bench).sitting()
    assert session is not None
    bring_figures(bench, session.session)
    figuring = Figuring(bench)
    figure = figuring.figures(session.session.id)[0].figure
    figuring.ask(figure.id, Side.SALES, "Gồm gì?")
    opened(bench, session.session)
    for claim in Claiming(bench).claims()[:1]:
        Claiming(bench).retire_claim(claim.id)


@pytest.fixture(scope="module", params=[full, empty], ids=["full", "empty"])
def workspace(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shown]:
    """A window in which a review is held."""
    home: Path = tmp_path_factory.mktemp("home")
    with request.param(home) as one:
        bench = one.workspace.desk.bench
        review(bench)
        if request.param is full:
            fill(bench)
        yield one


def test_that_a_review_is_whole_said_and_within_reach(workspace: Shown, look: Look) -> None:
    walk = dress(workspace, look)
    for number in STEPS:
        step = workspace.step(number)
        if isinstance(step, DecidingView) and step.proposals.rows:
            step.proposals.rows[0].click()
            step.panel.form.verdict.button("amend").click()
            workspace.rest()
        if isinstance(step, FiguresView) and (rows := step.columns[Side.SALES].rows):
            rows[0].open_words()
            rows[0].open_question()
            workspace.rest()
        walk.look(f"step {number}")
        walk.reach(f"step {number}", step)
    walk.tell()
