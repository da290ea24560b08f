"""The page of the session: what comes before one, and the frame of the one that runs."""

from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.session.beginning import Beginning
from ui.session.frame import SessionFrame
from ui.shell.projector import Projector


class SessionView(QStackedWidget):
    """Shows one of the two.

    Attributes:
        beginning: before a session and after one.
        frame: while one runs.
    """

    spoken_anew = Signal()
    """The language of the window has changed."""

    thing_wanted = Signal(object)
    """Something that was found elsewhere is to be shown: its identity."""

    def __init__(self, projector: Projector, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.beginning = Beginning()
        self.frame = SessionFrame(projector)
        self.addWidget(self.beginning)
        self.addWidget(self.frame)

    def show_running(self, *, running: bool) -> None:
        """Show the session that runs, or what comes before one."""
        self.setCurrentWidget(self.frame if running else self.beginning)

    def show_trouble(self, sentence: str) -> None:
        """Say where the person is why something could not be done."""
        self.frame.show_trouble(sentence)
        self.beginning.show_trouble(sentence)

    def show_thing(self, id: UUID) -> None:
        """Show something on record, where it is on that of the session that runs."""
        self.thing_wanted.emit(id)

    def hideEvent(self, event: QHideEvent) -> None:
        self.frame.leave_step()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.frame.step is not None:
            self.frame.step.on_entered()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.spoken_anew.emit()
