"""What each side wrote, side by side: notes to be read, never merged or ranked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.chips import SideTag
from ui.widgets.labels import BodyLabel
from ui.widgets.note_card import NoteCard
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


@dataclass(frozen=True, slots=True)
class SideColumn:
    """The notes of a side on one question.

    Attributes:
        tone: key of the side.
        side: its name.
        notes: words of each note, and a quiet line beneath it or nothing.
    """

    tone: str
    side: str
    notes: tuple[tuple[str, str], ...]


class SideColumns(Retranslated, ScrollPage):
    """Columns in the order drawn by lot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edges=False, spacing=12)
        self._looks: tuple[SideColumn, ...] = ()
        self._columns = QHBoxLayout()
        self._columns.setSpacing(12)
        self.body.addLayout(self._columns)
        self.speak()

    def show_columns(self, looks: Sequence[SideColumn]) -> None:
        """Show these notes."""
        if tuple(looks) == self._looks:
            return
        self._looks = tuple(looks)
        empty(self._columns)
        for look in looks:
            self._columns.addWidget(_column(look, self.tr("nothing on this question")), 1)
        self.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What each side wrote"))


def _column(look: SideColumn, nothing: str) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(SideTag(look.tone, look.side, large=True), 0, Qt.AlignmentFlag.AlignLeft)
    for words, beneath in look.notes:
        card = NoteCard(words, tone=look.tone, side_word=look.side)
        card.set_sub(beneath)
        column.addWidget(card)
    if not look.notes:
        column.addWidget(BodyLabel(nothing, font=fonts.small(), role="muted"))
    column.addStretch(1)
    return holder
