"""What the lines of the brief are made of: lists beside fields, codes, and who has the keyboard."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme import fonts
from ui.widgets.chips import Chip
from ui.widgets.inputs import ComboBox

_CHROME = 44
"""The room that a list takes besides its words: edges, arrow, and the gap before it."""

LOW = 34
"""Height of a field for one line of text."""

HIGH = 37
"""Height of a field for a longer text while it has one line."""


class Chooser(ComboBox):
    """A list as narrow as what can be chosen in it; the open list is as wide as it must be."""

    def __init__(self, parent: QWidget | None = None, *, height: int = HIGH) -> None:
        super().__init__(parent)
        self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        words = [self.itemText(at) for at in range(self.count()) if self.can_be_chosen(at)]
        widest = max((metrics.horizontalAdvance(text) for text in words), default=0)
        return QSize(widest + _CHROME, self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def can_be_chosen(self, at: int) -> bool:
        """Whether the entry at a place is no heading."""
        return True

    def showPopup(self) -> None:
        self.view().setMinimumWidth(max(self.width(), super().sizeHint().width()))
        super().showPopup()


def code_chip(code: str, tone: str) -> Chip:
    """Make the chip of a code; chips below each other are equally wide."""
    chip = Chip(code, tone)
    chip.setFont(fonts.figure_font(11.5, fonts.SEMIBOLD))
    chip.setMinimumWidth(chip.sizeHint().width())
    return chip


def holder_of_focus(rows: Mapping[UUID, QWidget]) -> UUID | None:
    """Return which of some rows holds the keyboard, or None."""
    focused = QApplication.focusWidget()
    if focused is None:
        return None
    return next((id for id, row in rows.items() if row.isAncestorOf(focused)), None)
