"""Handing the laptop to the next person: nothing private opens before the right one confirms."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.empty_state import IconBadge
from ui.widgets.labels import BodyLabel


class HandOverPage(QWidget):
    """Asks whether the right person sits at the laptop. What it says, the subclass decides."""

    confirmed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._badge_room = QVBoxLayout()
        self._title = BodyLabel(font=fonts.text_font(20, fonts.BOLD), align=centre)
        self._sentence = BodyLabel(role="muted", align=centre)
        self._yes = PrimaryButton()
        self._yes.clicked.connect(self.confirmed)
        self._no = QuietButton()
        self._no.clicked.connect(self.refused)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self._no)
        buttons.addWidget(self._yes)
        buttons.addStretch(1)
        column.addStretch(1)
        column.addLayout(self._badge_room)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_badge(self, tone: str) -> None:
        """Wear the colour of the side that comes to the laptop; its answer takes the keyboard."""
        empty(self._badge_room)
        badge = IconBadge("eye-off", tone, side=56)
        self._badge_room.addWidget(badge, 0, Qt.AlignmentFlag.AlignHCenter)
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, title: str, sentence: str, yes: str, no: str) -> None:
        """Say who comes, what holds now, and the two answers, in the language of the window."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._yes.setText(yes)
        self._no.setText(no)
