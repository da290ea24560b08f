"""The second window, for the projector. It shows the frame and nothing else, whatever happens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.shell.audience_view import AudienceView
from ui.shell.projector import Projector
from ui.shell.screens import ScreenLike

TITLE = "Cùng Vẽ"
"""The title names the program alone: it can be seen in the task bar of the projector."""


class AudienceWindow(QWidget):
    """Full screen on the projector, or a plain window where there is only one screen."""

    closed = Signal()
    close_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, projector: Projector) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.view = AudienceView(projector, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.setMinimumSize(320, 180)
        self.resize(960, 540)

    def show_on(self, screen: ScreenLike | None) -> None:
        """Fill a screen, or stand as a window where there is none to fill."""
        if screen is None:
            self.showNormal()
            return
        if isinstance(screen, QScreen):
            self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        elif event.key() == Qt.Key.Key_F9:
            self.hide_wanted.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        event.accept()
