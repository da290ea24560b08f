"""How the rows of the list are drawn."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTransform

from ui.leads.listing.columns import COLUMNS
from ui.leads.listing.model import LeadsModel
from ui.theme.theme import theme

_EDGE: Final = 11
"""Logical pixels left and right of the words: what the style sheet's padding comes to."""

_KEPT: Final = 4_000
"""Words that are kept as they were laid out: what a few screens of rows show."""


class Stretch(NamedTuple):
    """Where a column is in sight.

    Attributes:
        column: its place among ``COLUMNS``.
        left: where it begins, in pixels of the viewport.
        width: how wide it is.
    """

    column: int
    left: int
    width: int


class LeadRows:
    """Draws whole rows straight: cell by cell through Qt's own painting a jump takes twice as long.

    The look is the style sheet's, which still draws the one cell that the keyboard is at.
    """

    def __init__(self, leads: LeadsModel, font: QFont) -> None:
        """Draw leads in a font."""
        self._leads = leads
        self._font = font
        self._metrics = QFontMetrics(font)
        self._laid_out: dict[tuple[str, int], QStaticText] = {}

    def draw(
        self,
        painter: QPainter,
        rows: Sequence[tuple[int, QRect]],
        stretches: Sequence[Stretch],
        chosen: Sequence[int],
    ) -> None:
        """Draw rows in the colours of the theme.

        Args:
            painter: draws in the viewport.
            rows: which, each with the place that it has there.
            stretches: columns in sight.
            chosen: those of the rows that are chosen.
        """
        colours = theme().colours
        ink, line, soft = QColor(colours.ink), QColor(colours.line), QColor(colours.both.soft)
        painter.setFont(self._font)
        painter.setPen(ink)
        high = self._metrics.height()
        for row, place in rows:
            if row in chosen:
                painter.fillRect(place, soft)
            painter.fillRect(place.left(), place.bottom(), place.width(), 1, line)
            below = place.top() + (place.height() - 1 - high) // 2
            said = self._leads.said(row)
            for column, left, width in stretches:
                if words := said(column):
                    text = self._laid(words, room := width - 2 * _EDGE)
                    before = room - text.size().width() if COLUMNS[column].number else 0.0
                    painter.drawStaticText(QPointF(left + _EDGE + before, below), text)

    def _laid(self, words: str, room: int) -> QStaticText:
        """Return words laid out, with their end cut off where they have no room."""
        text = self._laid_out.get((words, room))
        if text is None:
            if len(self._laid_out) >= _KEPT:
                self._laid_out.clear()
            text = self._lay(words)
            if text.size().width() > room:
                text = self._lay(self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
            self._laid_out[words, room] = text
        return text

    def _lay(self, words: str) -> QStaticText:
        text = QStaticText(words)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.prepare(QTransform(), self._font)
        return text
