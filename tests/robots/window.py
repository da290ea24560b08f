"""A robot that works the window around the pages, by keyboard (the window speaks English)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from tests.robots.typing import find, press, push, settle, type_text
from tests.ui.house import House
from ui.shell.beginning import NewWorkspaceDialog
from ui.shell.pages import PAGES
from ui.shell.presenter import WindowPresenter
from ui.shell.welcome import TEMPLATES
from ui.shell.window import MainWindow
from ui.shell.workspace import WorkspacePresenter

_NUMBERED = 10
"""Pages that have a number as their key."""

CONTROL = Qt.KeyboardModifier.ControlModifier

OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")
"""Lists that are opened ask for more than the platform without a display has to give."""


class WindowRobot:
    """Opens pages, undoes, closes the window and opens the workspace again."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.window: WindowPresenter = house.window()

    @property
    def view(self) -> MainWindow:
        """The window that is open now."""
        return self.window.view

    @property
    def workspace(self) -> WorkspacePresenter:
        """The workspace that is open now."""
        assert self.window.workspace is not None
        return self.window.workspace

    def begin(self, name: str, template: str, folder: Path) -> Path:
        """Make a workspace on the welcome page; return its file."""
        title = next(words for code, _, words, _ in TEMPLATES if code == template)
        push(self.view, title)
        dialog = self.house.dialog(NewWorkspaceDialog)
        assert isinstance(dialog, NewWorkspaceDialog)
        dialog._folder = folder
        type_text(dialog.name.editor_widget(), name)
        with self.house.opening(self.window):
            press(dialog.name.editor_widget(), Qt.Key.Key_Return)
        assert self.window.file is not None
        self.come_to_front()
        return self.window.file

    def come_to_front(self) -> None:
        """Make the window the active one again, as a window manager does when a dialog closes."""
        with self.house.qtbot.waitActive(self.view):
            self.view.activateWindow()

    def page(self, key: str) -> QWidget:
        """Go to a page by its number, or to one behind the tenth by its button."""
        at = next(place for place, page in enumerate(PAGES) if page.key == key)
        if at < _NUMBERED:
            QTest.keyClick(self.view, Qt.Key(Qt.Key.Key_0 + (at + 1) % 10), CONTROL)
        else:
            self.view.navigation.buttons()[at].click()
        settle()
        widget = self.view.page_widget(key)
        assert widget is not None
        assert widget.isVisible()
        focused = QApplication.focusWidget()
        assert focused is not None, "the keyboard is nowhere"
        assert widget.isAncestorOf(focused), "the keyboard comes along"
        return widget

    def undo(self) -> str:
        """Undo by keyboard; return what the window said that it would undo."""
        words = self.view.commands.action("undo").text()
        QTest.keyClick(self.view, Qt.Key.Key_Z, CONTROL)
        settle()
        return words

    def redo(self) -> str:
        """Do again by keyboard; return what the window said that it would do again."""
        words = self.view.commands.action("redo").text()
        QTest.keyClick(self.view, Qt.Key.Key_Y, CONTROL)
        settle()
        return words

    def reopen(self) -> None:
        """Close the window, and open its workspace in a new one from the list of recent ones."""
        file = self.window.file
        assert file is not None
        self.view.close()
        settle()
        self.window = self.house.window()
        rows = self.window.welcome.recent_rows()
        row = next(one for one in rows if one.tile.line() == str(file.parent))
        with self.house.opening(self.window):
            row.tile.setFocus()
            press(row.tile, Qt.Key.Key_Space)
        assert self.window.file == file


def choose(root: QWidget, name: str, words: str) -> None:
    """Choose from a list by keyboard: open it, go along it, take the option."""
    box = find(root, name, QComboBox)
    there = [box.itemText(at) for at in range(box.count())]
    assert words in there, f"{words!r} is not among {there}"
    box.setFocus()
    press(box, Qt.Key.Key_Space)
    settle()
    listed = box.view()
    step = Qt.Key.Key_Down if there.index(words) > box.currentIndex() else Qt.Key.Key_Up
    for _ in there:
        if listed.currentIndex().data() == words:
            break
        press(listed, step)
    press(listed, Qt.Key.Key_Return)
    settle()
    root.window().activateWindow()
    settle()
    assert box.currentText() == words


def until(house: House, condition: Callable[[], bool]) -> None:
    """Wait until something is so, and let the window come to rest."""
    house.until(condition)
    settle()
