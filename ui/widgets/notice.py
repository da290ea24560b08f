"""Something the person should know, said in its place: what happened, and what to do next."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.icons import pixmap
from ui.theme.theme import theme
from ui.widgets.announcing import announce
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import surface
from ui.widgets.retranslated import Retranslated

NoticeKind = Literal["info", "success", "warn", "error"]

_LOOKS: dict[NoticeKind, tuple[str, str]] = {
    "info": ("both", "info"),
    "success": ("good", "circle-check"),
    "warn": ("warn", "triangle-alert"),
    "error": ("bad", "circle-alert"),
}


class Notice(Retranslated, QWidget):
    """A sentence on a soft surface, with a sign, and perhaps one action; hidden while empty.

    Screen readers are told when it appears.
    """

    acted = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, dismissable: bool = False) -> None:
        """Make an empty, hidden notice.

        Args:
            parent: the widget it stands in.
            dismissable: whether it has a cross with which the person puts it away.
        """
        super().__init__(parent)
        self._kind: NoticeKind = "info"
        self._dismissable = dismissable
        row = QHBoxLayout(self)
        row.setContentsMargins(38, 8, 8, 8)
        row.setSpacing(8)
        self._sentence = BodyLabel()
        self._action = QuietButton(kind="compact")
        self._action.clicked.connect(self.acted)
        self._cross = IconButton("x")
        self._cross.clicked.connect(self._on_dismissed)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._action)
        row.addWidget(self._cross)
        self._cross.setVisible(dismissable)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.speak()
        self.hide()

    def sentence(self) -> str:
        """What it says now."""
        return self._sentence.text()

    def kind(self) -> NoticeKind:
        """How grave it is."""
        return self._kind

    def show_notice(self, kind: NoticeKind, sentence: str, action: str = "") -> None:
        """Say a sentence; an empty one puts the notice away.

        Args:
            kind: how grave it is.
            sentence: what happened, what was kept, what to do next.
            action: the words of a button; pressing it says `acted`.
        """
        self._kind = kind
        self._sentence.setText(sentence)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        self.update()
        announce(self, sentence)

    def clear(self) -> None:
        """Put the notice away."""
        self.show_notice("info", "")

    def retranslate(self) -> None:
        self._cross.set_name(self.tr("Close this notice"))

    def paintEvent(self, event: QPaintEvent) -> None:
        tone_name, sign = _LOOKS[self._kind]
        tone = theme().colours.tone(tone_name)
        painter = QPainter(self)
        surface(painter, self.rect(), tone.soft, None, 8)
        top = self._sentence.y() + 1
        if self._sentence.height() < self.height() / 2 + 8:
            top = (self.height() - 16) // 2
        painter.drawPixmap(12, top, pixmap(sign, tone.strong, 16, self.devicePixelRatioF()))
        painter.end()

    def _on_dismissed(self) -> None:
        self.clear()
        self.dismissed.emit()


class InlineError(Notice):
    """A notice for what went wrong, right where it went wrong."""

    def show_error(self, sentence: str, action: str = "") -> None:
        """Say what went wrong; an empty sentence puts it away."""
        self.show_notice("error", sentence, action)
