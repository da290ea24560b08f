"""Somebody else's matrix on the page of responsibilities: looked at first, then one change."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import main
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.assigning import Assigning
from exports.workbook import XlsxMatrixWriter
from tests.desks import TestDesk, make_desk
from tests.robots.typing import press_focused, settle
from tests.services import foreign_matrices as made
from tests.services.test_taking_edits import column_of, row_of
from tests.ui.test_responsibilities import _page
from ui.responsibilities.page import ResponsibilitiesPage
from ui.responsibilities.taking_in.dialog import COLUMNS, MatrixPreview
from ui.shell.makers import writers_of
from ui.widgets.clipping import clipped_texts


@pytest.fixture
def desk() -> TestDesk:
    desk = make_desk()
    desk.desk.writers = writers_of(main.makers())
    return desk


class Room:
    """The page, with a file dropped on it."""

    def __init__(self, qtbot: QtBot, desk: TestDesk) -> None:
        self.desk, self.page = desk, _page(qtbot, desk)

    def drop(self, path: Path) -> MatrixPreview:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        here = QPointF(300, 300)
        self.page.dropEvent(QDropEvent(here, Qt.DropAction.CopyAction, data, left, nothing))
        (preview,) = self.page.window().findChildren(MatrixPreview)
        self.rest()
        return preview

    def rest(self) -> None:
        self.desk.desk.jobs.finish()
        for _ in range(4):
            settle()


@pytest.fixture
def room(qtbot: QtBot, desk: TestDesk) -> Room:
    return Room(qtbot, desk)


def test_that_a_file_is_looked_at_and_taken_in_by_keyboard(room: Room, tmp_path: Path) -> None:
    preview = room.drop(made.launch(tmp_path))
    assert "4 activities, 5 positions" in preview.summary.text()
    assert Assigning(room.desk.bench).matrix().empty
    assert preview.activities.rows()[2] == ("8", "Run the ads", "new: A43", "4 letters")
    assert clipped_texts(preview) == []
    assert preview.take.hasFocus()
    press_focused(Qt.Key.Key_Return)
    room.rest()
    matrix = Assigning(room.desk.bench).matrix()
    assert [one.code for one in matrix.activities] == ["A41", "A42", "A43", "A44"]
    assert not room.page.window().findChildren(MatrixPreview)


def test_that_the_side_of_a_new_position_is_chosen_before(room: Room, tmp_path: Path) -> None:
    preview = room.drop(made.launch(tmp_path))
    preview.show_tab(COLUMNS)
    box = preview.sides[4]
    assert box.current_key() == Side.SALES.value
    assert box.accessibleName() == "Side of E  Telesales"
    box.chosen.emit(Side.MARKETING.value)
    room.rest()
    preview.take.click()
    room.rest()
    sides = {one.code: one.side for one in Assigning(room.desk.bench).matrix().positions}
    assert sides["TEL"] is Side.MARKETING


def test_that_one_of_several_matrices_is_chosen(room: Room, tmp_path: Path) -> None:
    preview = room.drop(made.several(tmp_path))
    assert preview.sheets.isVisible()
    preview.sheets.chosen.emit(1)
    room.rest()
    assert "“X” is no letter, left out" in preview.activities.rows()[1][3]
    assert preview.findings.rows()[0][1] == "3"
    assert "1.2 Build: PM holds “X”" in preview.findings.rows()[0][2]


def test_that_a_hostile_file_is_refused_in_one_sentence(room: Room, tmp_path: Path) -> None:
    (tmp_path / "cut.xlsx").write_bytes(b"PK\x03\x04 cut off")
    preview = room.drop(tmp_path / "cut.xlsx")
    assert "damaged" in preview.error.sentence()
    assert not preview.take.isEnabled()
    press_focused(Qt.Key.Key_Escape)
    room.rest()
    left = room.page.window().findChildren(MatrixPreview)
    assert not any(one.isVisible() for one in left)


def test_that_the_button_asks_for_a_file(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made.legend(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (str(path), ""))
    room.page.action_chosen.emit("import")
    (preview,) = room.page.window().findChildren(MatrixPreview)
    room.rest()
    assert {row[2] for row in preview.aside.rows()} == {
        "Says what the letters mean",
        "No letters: a sum or a remark",
    }


def test_that_nothing_is_taken_in_where_nothing_may_be_written(
    qtbot: QtBot, desk: TestDesk
) -> None:
    desk.desk.read_only = True
    page = _page(qtbot, desk)
    assert isinstance(page, ResponsibilitiesPage)
    assert not page.acceptDrops()
    assert [action.key for action, _ in page._actions] == ["export"]


def test_that_our_own_workbook_shows_what_was_edited_in_it(room: Room, tmp_path: Path) -> None:
    assigning = Assigning(room.desk.bench)
    assigning.draft_matrix()
    path = tmp_path / "ours.xlsx"
    content = assigning.content(lambda tongue: lambda text: text, date(2026, 3, 2))
    XlsxMatrixWriter(lambda tongue: lambda text: text).write(content, Tongue.ENGLISH, path)
    book = openpyxl.load_workbook(path)
    sheet = book["Matrix"]
    sheet.cell(row_of(sheet, "A07"), column_of(sheet, "OWN")).value = "C"
    book.save(path)
    preview = room.drop(path)
    assert preview.activities.rows() == (
        (*preview.activities.rows()[0][:1], "Letters", "A07 · OWN", "I", "C", "is taken in"),
    )
    assert clipped_texts(preview) == []
    preview.take.click()
    room.rest()
    assert assigning.matrix().letters["A07", "OWN"] == "C"
