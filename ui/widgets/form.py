"""What all forms have in common: a way out, a place for what is wrong, names above the fields."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import fonts
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated


class Form(Retranslated, QWidget):
    """A form that is opened, filled, and kept or left. What was refused stays as it was typed.

    Signals:
        cancelled: the person wants out, by a button or by Escape.

    Attributes:
        error: says why it was not taken; the form puts it where it belongs.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.error = InlineError()
        self._captions: dict[str, BodyLabel] = {}

    def refuse(self, sentence: str) -> None:
        """Say why it was not taken; everything typed stays."""
        self.error.show_error(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def caption(self, key: str) -> BodyLabel:
        """Make the name that stands above a field; it is worded by ``show_captions``."""
        self._captions[key] = BodyLabel(font=fonts.small(), role="muted")
        return self._captions[key]

    def show_captions(self, names: Mapping[str, str]) -> None:
        """Word the names above the fields."""
        for key, words in names.items():
            self._captions[key].setText(words)

    def pairs(self, fields: Sequence[tuple[str, QWidget]]) -> QGridLayout:
        """Lay fields out two in a row, each under its name."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, (key, field) in enumerate(fields):
            row, side = divmod(place, 2)
            grid.addWidget(self.caption(key), 2 * row, side)
            grid.addWidget(field, 2 * row + 1, side, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid
