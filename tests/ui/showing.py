"""Standing widgets in a window and looking at what is drawn."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


def show(qtbot: QtBot, *widgets: QWidget, width: int = 600) -> QWidget:
    """Stand widgets in a column in a window that is shown and laid out."""
    window = QWidget()

    def keep(_: QWidget, kept: QWidget = window) -> None:
        """Hold the window until the test is over; Qt for Python would free it with its name."""

    qtbot.addWidget(window, before_close_func=keep)
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    window.resize(width, 400)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    return window


def colours_in(widget: QWidget) -> set[str]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def press(holder: QWidget, kind: type[QAbstractButton]) -> None:
    """Click the first button of a kind inside a widget."""
    button = holder.findChild(kind)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
