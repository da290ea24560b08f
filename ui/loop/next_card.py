"""What is next for the loop: a row for each thing, with its day and the way to it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.loop.looks import NextLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator

SHOWN = 4
"""Rows that are shown at first; the rest is a click away."""


class Dot(QWidget):
    """A dot in the colour of how pressing something is; the words beside it say the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "neutral"
        self.setFixedSize(QSize(8, 8))

    def set_tone(self, tone: str) -> None:
        """Wear another colour."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme().colours.tone(self._tone).strong))
        painter.drawEllipse(self.rect())
        painter.end()


class NextRow(QWidget):
    """One thing to do.

    Signals:
        wanted: its button was pressed; key of the thing.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look: NextLook | None = None
        self._dot = Dot()
        self._title = BodyLabel(font=fonts.text_font(13, fonts.SEMIBOLD))
        self._detail = BodyLabel(font=fonts.small(), role="muted")
        self._when = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self.button = QuietButton()
        self.button.clicked.connect(self._on_clicked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._dot, 0, middle)
        row.addLayout(words, 1)
        row.addWidget(self._when, 0, middle)
        row.addWidget(self.button, 0, middle)

    def show_thing(self, look: NextLook) -> None:
        """Show a thing to do."""
        self.look = look
        self._dot.set_tone(look.tone)
        self._title.setText(look.title)
        self._detail.setText(look.detail)
        self._when.setText(look.when)
        self._when.set_role(look.tone if look.tone in ("bad", "warn") else "muted")
        self._when.setVisible(bool(look.when))
        self.button.setText(look.verb)
        self.button.setVisible(bool(look.verb))
        told = ", ".join(part for part in (look.title, look.when) if part)
        self.button.setAccessibleName(f"{look.verb} {told}")
        self.button.setAccessibleDescription(look.detail)

    def _on_clicked(self) -> None:
        if self.look is not None:
            self.wanted.emit(self.look.key)


class NextCard(Retranslated, Card):
    """The rows, the most pressing first.

    Signals:
        wanted: key of a thing whose button was pressed.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=0)
        self.rows: list[NextRow] = []
        self._lines: list[Separator] = []
        self._all = False
        self._looks: tuple[NextLook, ...] = ()
        self._nothing = BodyLabel(role="muted")
        self.more = LinkButton()
        self.more.clicked.connect(self._on_more)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.speak()

    def show_things(self, looks: Sequence[NextLook]) -> None:
        """Show things to do; rows that stay keep the keyboard."""
        self._looks = tuple(looks)
        shown = self._looks if self._all else self._looks[:SHOWN]
        while len(self.rows) < len(shown):
            self._add_row()
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(shown))
            self._lines[place].setVisible(0 < place < len(shown))
        for row, look in zip(self.rows, shown, strict=False):
            row.show_thing(look)
        self._nothing.setVisible(not shown)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Next for this loop"))
        self._nothing.setText(self.tr("Nothing waits just now."))
        hidden = max(0, len(self._looks) - SHOWN)
        words = self.tr("Show fewer") if self._all else self.tr("{n} more…")
        self.more.setText(words.format(n=hidden))
        self.more.setVisible(hidden > 0)

    def _add_row(self) -> None:
        row, line = NextRow(), Separator()
        row.wanted.connect(self.wanted)
        at = 2 * len(self.rows)
        self.body.insertWidget(at, line)
        self.body.insertWidget(at + 1, row)
        self.rows.append(row)
        self._lines.append(line)

    def _on_more(self) -> None:
        self._all = not self._all
        self.show_things(self._looks)
