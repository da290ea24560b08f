"""Tab goes through a window as it is read, whatever was made first."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.robots.typing import settle
from ui.widgets.buttons import QuietButton
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.tabbing import TabsAsRead, tab_stops


class Window(TabsAsRead, QWidget):
    """A window with two columns, of which rows were added late."""

    def __init__(self) -> None:
        super().__init__()
        self.page = ScrollPage()
        self.last, self.first = QuietButton("last"), QuietButton("first")
        beside = QuietButton("beside")
        row = QHBoxLayout(self)
        row.addWidget(self.page, 1)
        row.addWidget(beside)
        rows = QVBoxLayout()
        self.page.body.addLayout(rows)
        self.page.body.addWidget(self.last)
        self.page.body.insertWidget(0, self.first)
        grid = QGridLayout()
        for place, name in enumerate(("d", "c", "b", "a")):
            across, down = divmod(3 - place, 2)
            grid.addWidget(QuietButton(name), across, down)
        rows.addLayout(grid)
        for number in range(30):
            rows.addWidget(QuietButton(f"row {number}"))
        self.number = QSpinBox()
        rows.addWidget(self.number)


def _named(stops: list[QWidget]) -> list[str]:
    return [one.text() if isinstance(one, QuietButton) else "number" for one in stops]


def _window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    settle()
    return window


def _press(key: Qt.Key = Qt.Key.Key_Tab) -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key)
    now = QApplication.focusWidget()
    assert now is not None
    return now


def test_that_stops_stand_as_they_are_laid_out(qtbot: QtBot) -> None:
    rows = [f"row {number}" for number in range(30)]
    window = _window(qtbot)
    stops = _named(tab_stops(window))
    assert stops == ["first", "a", "b", "c", "d", *rows, "number", "last", "beside"]


def test_that_what_is_hidden_or_off_is_passed_over(qtbot: QtBot) -> None:
    window = _window(qtbot)
    for one in window.findChildren(QuietButton):
        one.setEnabled(not one.text().startswith("row"))
        one.setVisible(one.text() not in "abcd")
    assert _named(tab_stops(window)) == ["first", "number", "last", "beside"]


def test_that_tab_goes_round_and_back_and_brings_into_sight(qtbot: QtBot) -> None:
    window = _window(qtbot)
    stops = tab_stops(window)
    stops[0].setFocus()
    for expected in [*stops[1:], stops[0]]:
        assert _press() is expected
        assert not expected.visibleRegion().isEmpty(), f"{expected} is out of sight"
    for expected in [*stops[:0:-1], stops[0]]:
        assert _press(Qt.Key.Key_Backtab) is expected
        assert not expected.visibleRegion().isEmpty()


def test_that_a_part_of_a_stop_goes_on_from_that_stop(qtbot: QtBot) -> None:
    window = _window(qtbot)
    inner = QLineEdit(window.number)
    inner.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    inner.show()
    inner.setFocus()
    assert _press() is window.last
