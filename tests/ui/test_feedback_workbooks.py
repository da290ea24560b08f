"""Feedback workbooks go out from the page and come back to it, looked at before they count."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import main
from domain.model.brief import Workspace
from domain.model.sales_feedback import Feedback
from domain.model.wording import Tongue
from exports.feedback_layout import HEAD_ROW
from tests.persistence.test_leads import say
from tests.persistence.things import SECRETS
from tests.robots.typing import press_focused
from tests.ui.test_feedback import NOON, Room
from ui.shell.makers import writers_of


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    room = Room(qtbot, tmp_path)
    room.desk.writers = writers_of(main.makers())
    workspace = (SECRETS.new_id(), "Vườn Sông", "real_estate", 90, Tongue.VIETNAMESE, None, NOON)
    with room.bench.doing("load_example") as work:
        work.of(Workspace).put(Workspace(*workspace))
    room.fill(3)
    room.open()
    yield room
    room.file.close()


def handed_out(room: Room, folder: Path) -> Path:
    """Return the workbook that goes out, with one lead reported in it and one wrongly."""
    folder.mkdir()
    room.page.workbooks.write(folder)
    room.rest()
    (path,) = folder.iterdir()
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    heads = {page.cell(HEAD_ROW, n).value: n for n in range(1, page.max_column + 1)}
    page.cell(HEAD_ROW + 1, heads["Outcome of the contact"]).value = "No answer"
    page.cell(HEAD_ROW + 2, heads["Outcome of the contact"]).value = "???"
    page.cell(HEAD_ROW, page.max_column + 1).value = "My notes"
    book.save(path)
    return path


def reports(room: Room) -> list[Feedback]:
    with room.bench.reading() as view:
        return list(view.of(Feedback).all())


def test_that_a_workbook_goes_out_and_is_taken_in_by_keyboard(room: Room, tmp_path: Path) -> None:
    path = handed_out(room, tmp_path / "out")
    assert path.name in room.page.notice.sentence()
    room.page.workbooks.open(path)
    room.rest()
    page = room.page.workbook
    assert page.summary.text() == "1 new · 1 not taken"
    assert page.isVisible()
    assert reports(room) == []
    assert page.take.text() == "Keep 1 report"
    assert page.take.hasFocus()
    press_focused(Qt.Key.Key_Return)
    room.rest()
    assert len(reports(room)) == 1
    assert room.page.notice.sentence() == "Kept 1 report."
    assert not page.isVisible()
    room.file.journal.undo()
    assert reports(room) == []


def test_that_what_needs_a_look_comes_first_and_is_said_why(room: Room, tmp_path: Path) -> None:
    path = handed_out(room, tmp_path / "out")
    room.page.workbooks.open(path)
    room.rest()
    model = room.page.workbook.table.model()
    rows = [
        [model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())
    ]
    assert rows == [
        [
            str(HEAD_ROW + 2),
            "L000002",
            "not taken — Outcome of the contact — A cell holds what is none of the choices.",
        ],
        [str(HEAD_ROW + 1), "L000001", "new"],
    ]


def test_that_leaving_keeps_nothing_and_goes_back(room: Room, tmp_path: Path) -> None:
    room.page.workbooks.open(handed_out(room, tmp_path / "out"))
    room.rest()
    press_focused(Qt.Key.Key_Escape)
    room.rest()
    assert reports(room) == []
    assert not room.page.workbook.isVisible()
    assert room.page.form.isVisible()
    assert room.page.take_in.hasFocus()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"not a workbook"])
def test_that_a_bad_file_is_refused_in_place(room: Room, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.xlsx"
    path.write_bytes(content)
    room.page.workbooks.open(path)
    room.rest()
    assert room.page.workbook.error.sentence()
    assert not room.page.workbook.take.isEnabled()
    room.page.workbooks.open(tmp_path / "gone.xlsx")
    room.rest()
    assert "Is it still there?" in room.page.workbook.error.sentence()


def test_that_a_folder_is_asked_for_and_written_into(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "a"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(out))
    room.page.hand_out.click()
    room.rest()
    assert [path.suffix for path in out.iterdir()] == [".xlsx"]


def test_that_nothing_to_hand_out_is_said(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = handed_out(room, tmp_path / "out")
    for lead in (1, 2, 3):
        say(room.bench, lead)
    room.rest()

    def never(*args: object) -> str:
        raise AssertionError("no folder is asked for")

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", never)
    room.page.hand_out.click()
    assert room.page.notice.sentence().startswith("No lead waits for Sales' feedback")
    assert path.exists()
