"""Mending findings, other letters, and positions split and merged, on the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from domain.services.assigning import Assigning
from domain.services.lettering import Lettering
from tests.desks import TestDesk, make_desk
from tests.robots.typing import find, press, settle, type_text
from tests.ui.test_responsibilities import _answer, _choose, _go, _letter, _matrix, _page, _tab
from ui.responsibilities.findings_panel import FindingBlock
from ui.responsibilities.letters_question import LettersQuestion
from ui.responsibilities.names_question import NamesQuestion
from ui.responsibilities.page import ResponsibilitiesPage
from ui.widgets.clipping import clipped_texts


@pytest.fixture
def desk() -> TestDesk:
    desk = make_desk()
    Assigning(desk.bench).draft_matrix()
    return desk


def _menu_on(page: ResponsibilitiesPage, desk: TestDesk, activity: str, position: str, *path: str):  # type: ignore[no-untyped-def]
    grid = _go(page, desk, activity, position)
    index = grid.currentIndex()
    model = _tab(page).pane.grid._model
    menu = _tab(page).presenter.matrix.menu_for(model.row(index), model.column(index))
    assert menu is not None
    _choose(menu, *path)


def test_that_a_finding_is_mended_with_one_press_as_one_change(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    press(_go(page, desk, "A22", "MKL"), Qt.Key.Key_A)
    settle()
    block = next(one for one in page.findChildren(FindingBlock) if one.look.mend is not None)
    assert block.look.mend_words == "Marketing lead: C"
    block.mend.click()
    settle()
    assert _letter(desk, "A22", "MKL") == "C"
    assert _matrix(desk).findings == ()
    assert desk.fake.published[-1].intention == "mend_matrix"


def test_that_other_letters_are_typed_and_shown_and_nothing_is_lost(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page, before = _page(qtbot, desk), dict(_matrix(desk).letters)
    button = find(page, "Letters: RASCI", QPushButton)
    _choose(_tab(page).letters.letters_menu(), "DACI   D, A, C, I")
    settle()
    assert button.text() == "Letters: DACI"
    assert page.header.accessibleName() == "Responsibilities"
    assert dict(_matrix(desk).letters) == before
    grid = _go(page, desk, "A15", "SAL")
    press(grid, Qt.Key.Key_A)
    press(grid, Qt.Key.Key_D)
    assert _letter(desk, "A15", "SAL") == "A/R"
    assert grid.currentIndex().data() == "A/D"
    press(grid, Qt.Key.Key_S)
    assert _letter(desk, "A15", "SAL") == "A/R"
    hidden = _go(page, desk, "A15", "CPR").currentIndex()
    assert not hidden.data()
    assert "hidden" in hidden.data(Qt.ItemDataRole.AccessibleTextRole)


def test_that_letters_of_ones_own_are_defined_and_refused_where_two_are_the_same(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = _page(qtbot, desk)
    _choose(_tab(page).letters.letters_menu(), "Define letters of your own…")
    settle()
    question = page.window().findChild(LettersQuestion)
    assert question is not None
    for field, letter in zip(question.fields, "ĐĐHYB", strict=True):
        field.editor.selectAll()
        type_text(field.editor, letter)
    question.accept()
    assert question.isVisible()
    question.fields[1].editor.selectAll()
    type_text(question.fields[1].editor, "l")
    assert clipped_texts(question) == []
    question.accept()
    settle()
    assert Lettering(desk.bench).in_use().letters == ("Đ", "L", "H", "Y", "B")
    assert find(page, "Letters: your own", QPushButton).isVisible()


def test_that_a_position_is_split_and_merged_by_its_menu(qtbot: QtBot, desk: TestDesk) -> None:
    page, before = _page(qtbot, desk), dict(_matrix(desk).letters)
    _menu_on(page, desk, "A07", "SCO", "Position SCO", "Split into two…")
    _answer(page, "Second consultant")
    codes = [one.code for one in _matrix(desk).positions]
    assert codes[codes.index("SCO") + 1] == "SC"
    _menu_on(page, desk, "A07", "SC", "Position SC", "Merge into", "Sales consultant")
    assert dict(_matrix(desk).letters) == before


def test_that_a_name_is_given_in_both_languages(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    grid = _go(page, desk, "A15", "MKL")
    press(grid, Qt.Key.Key_F2)
    settle()
    question = page.findChild(NamesQuestion)
    assert question is not None
    question.answer.editor.selectAll()
    type_text(question.answer.editor, "Run ads")
    question.other.editor.selectAll()
    type_text(question.other.editor, "Chạy quảng cáo")
    assert clipped_texts(question) == []
    press(question.other.editor, Qt.Key.Key_Return)  # a name has no lines
    settle()
    activity = next(one for one in _matrix(desk).activities if one.code == "A15")
    assert (activity.name.vi, activity.name.en) == ("Chạy quảng cáo", "Run ads")


def test_that_an_activity_goes_out_of_use_and_comes_back(qtbot: QtBot, desk: TestDesk) -> None:
    page = _page(qtbot, desk)
    before = dict(_matrix(desk).letters)
    _menu_on(page, desk, "A11", "MKL", "Activity A11", "Take out of use")
    assert "A11" not in [one.code for one in _matrix(desk).activities]
    settle()
    back = _matrix(desk).retired[0]
    _choose(_tab(page).add_menu(), "Bring back", back.name.en)
    assert dict(_matrix(desk).letters) == before
