"""The matrix read down and across."""

import pytest
from pytestqt.qtbot import QtBot

from domain.model.charting import QUESTIONS, held
from domain.model.wording import Tongue
from domain.services.assigning import Assigning
from tests.desks import TestDesk, make_desk
from tests.robots.typing import settle
from tests.ui.test_responsibilities import _ids, _page
from ui.responsibilities.analysis_pane import AnalysisPane
from ui.responsibilities.looks import CHIPS
from ui.widgets.clipping import clipped_texts


def _analysis(qtbot: QtBot, desk: TestDesk) -> AnalysisPane:
    page = _page(qtbot, desk)
    page.look_at("analysis")
    for _ in range(4):
        settle()
    pane = page.made("analysis")
    assert isinstance(pane, AnalysisPane)
    return pane


def test_that_a_cell_with_two_letters_counts_for_both() -> None:
    assert held(["A/R", "R", "", "C"]) == {"A": 1, "R": 2, "S": 0, "C": 1, "I": 0}


def test_that_every_pattern_of_an_activity_has_its_question() -> None:
    assert set(CHIPS) - set(QUESTIONS) == {"UNKNOWN_LETTERS"}


@pytest.mark.parametrize("tongue", Tongue)
def test_that_it_is_read_down_and_across_with_what_to_ask(qtbot: QtBot, tongue: Tongue) -> None:
    desk = make_desk(tongue=tongue)
    assigning = Assigning(desk.bench)
    assigning.draft_matrix(whole=True)
    pane = _analysis(qtbot, desk)
    assert [row[1:7] for row in pane.down.rows()][1][:2] == ("12", "8")
    assert pane.across.rows() == ()
    assigning.set_letters(*_ids(desk, "A22", "MKL"), "A")
    for activity in assigning.matrix().activities:
        assigning.set_letters(activity.id, assigning.matrix().positions[5].id, "R")
    settle()
    (row,) = [one for one in pane.across.rows() if one[0].startswith("A22")]
    assert row[1] == "2"
    assert desk.desk.translate(QUESTIONS["MANY_A"]) in row[-1]
    assert desk.desk.translate(QUESTIONS["R_OVERLOAD"]) in pane.down.rows()[5][-1]
    assert clipped_texts(pane) == []


def test_that_an_empty_matrix_has_nothing_to_read(qtbot: QtBot) -> None:
    assert _analysis(qtbot, make_desk()).empty.isVisible()
