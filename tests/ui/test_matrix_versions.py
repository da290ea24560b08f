"""Signing the matrix and going back to a version, on the page."""

import pytest
from pytestqt.qtbot import QtBot

from domain.services.agreeing_matrix import AgreeingMatrix
from domain.services.assigning import Assigning
from tests.desks import TestDesk, make_desk
from tests.robots.typing import settle, type_text
from tests.ui.test_responsibilities import _ids, _letter, _page, _tab
from ui.responsibilities.page import ResponsibilitiesPage
from ui.responsibilities.versions_pane import MatrixVersionsPane
from ui.widgets.clipping import clipped_texts
from ui.widgets.labels import BodyLabel


@pytest.fixture
def desk() -> TestDesk:
    desk = make_desk()
    Assigning(desk.bench).draft_matrix()
    return desk


def _versions(page: ResponsibilitiesPage) -> MatrixVersionsPane:
    page.look_at("versions")
    for _ in range(4):
        settle()
    pane = page.made("versions")
    assert isinstance(pane, MatrixVersionsPane)
    return pane


def _sign(pane: MatrixVersionsPane) -> None:
    for row, name in zip(pane.rows.values(), ("Lan", "Minh"), strict=True):
        row.name.editor.selectAll()
        type_text(row.name.editor, name)
        row._sign.click()
        settle()
    pane.agree.click()
    settle()


def test_that_both_sign_and_what_changes_then_is_told(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    assert _tab(page).standing.text() == "Not signed yet"
    pane = _versions(page)
    assert not pane.agree.isEnabled()
    _sign(pane)
    assert [row.look.number for row in pane.versions.rows] == ["v1"]
    assert "Lan (Marketing), Minh (Sales)" in pane.versions.rows[0].look.facts
    activity, position = _ids(desk, "A15", "MKL")
    Assigning(desk.bench).set_letters(activity, position, "I")
    settle()
    pane.versions.rows[0].picked.emit()
    settle()
    (look,) = pane.diff.looks
    assert look.text.endswith("Marketing lead: C → I")
    assert clipped_texts(page) == []
    page.look_at("matrix")
    settle()
    assert _tab(page).standing.text() == "Draft differs from v1"


def test_that_a_version_is_restored_with_one_press(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    pane = _versions(page)
    _sign(pane)
    hint = next(one for one in pane.findChildren(BodyLabel) if one.text().startswith("One step"))
    assert not hint.isVisible()
    activity, position = _ids(desk, "A15", "MKL")
    Assigning(desk.bench).set_letters(activity, position, "I")
    settle()
    pane.versions.rows[1].picked.emit()
    settle()
    assert hint.isVisible()
    pane.restore.click()
    settle()
    assert _letter(desk, "A15", "MKL") == "C"
    assert not AgreeingMatrix(desk.bench).standing().differs
    assert desk.fake.published[-1].intention == "restore_matrix"


def test_that_an_empty_matrix_leads_back_to_it(qtbot: QtBot) -> None:
    desk = make_desk()
    pane = _versions(_page(qtbot, desk))
    assert pane.empty.isVisible()
