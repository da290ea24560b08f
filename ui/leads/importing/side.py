"""The column beside a step: what would be done, what is kept of people, and the way on."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.leads.importing.looks import Told
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

WIDE = 300


class ToldLines(QWidget):
    """Lines of what would be done, the grave ones in colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_lines(self, lines: Sequence[Told]) -> None:
        """Show other lines."""
        empty(self._column)
        for line in lines:
            font = fonts.label() if line.strong else fonts.small()
            self._column.addWidget(BodyLabel(line.words, font=font, role=line.role))


class Beside(Retranslated, QWidget):
    """Cards at the right of a step, above the buttons that lead back and on.

    Signals:
        back_wanted, on_wanted: one of the buttons was pressed.

    Attributes:
        extra: the layout between the cards and the buttons, for what a step has of its own.
    """

    back_wanted = Signal()
    on_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDE)
        self.before, self.personal = Card(), Card()
        self.told = ToldLines()
        self._kept = BodyLabel(font=fonts.small(), role="muted")
        self.before.body.addWidget(self.told)
        self.personal.body.addWidget(self._kept)
        self.extra = QVBoxLayout()
        self.extra.setSpacing(8)
        self.back, self.go = QuietButton(), PrimaryButton()
        self.back.clicked.connect(self.back_wanted)
        self.go.clicked.connect(self.on_wanted)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (self.before, self.personal):
            column.addWidget(card)
        column.addLayout(self.extra)
        column.addLayout(row)
        column.addStretch(1)
        self.speak()

    def tell_kept(self, words: str) -> None:
        """Say what is kept of the people."""
        self._kept.setText(words)

    def name_go(self, words: str, *, enabled: bool) -> None:
        """Name the button that leads on."""
        self.go.setText(words)
        self.go.setAccessibleName(words)
        self.go.setEnabled(enabled)

    def retranslate(self) -> None:
        self.before.set_title(self.tr("Before anything is written"))
        self.personal.set_title(self.tr("Personal data"))
        self.back.setText(self.tr("Back"))
