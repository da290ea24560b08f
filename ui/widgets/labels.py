"""Text that is read: in the theme's colours, with room for stacked marks, never as markup."""

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.text_block import TextBlock, text_block
from ui.widgets.tooltips import set_tooltip

_COMFORTABLE_WIDTH = 420
_NARROW = 96
_MAY_MEASURE_ANEW = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
_HEIGHTS_KEPT = 16
"""Layouts ask a label again and again how high it is at a few widths: a page with a hundred of
them asks twenty thousand times before it stands, so what the answers depend on is told by Qt
rather than asked of it. Whether it has a height for a width they ask even more often: Qt itself
keeps that in the policy of the label, as it wraps or not."""


class BodyLabel(QLabel):
    """A text of one or many lines, 1.45 times its size apart, that says how high it must be.

    Qt's own label has no line height and cuts stacked Vietnamese marks in tight places; this one
    lays the text out itself and is asked for its height at each width, so nothing is clipped.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        font: QFont | None = None,
        role: str = "ink",
        wrap: bool = True,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Make a label.

        Args:
            text: shown as it is, never read as markup.
            parent: the widget it stands in.
            font: the text style; without it 13 px regular.
            role: the name of a colour of the theme, or of a side or state.
            wrap: whether long lines are broken at words.
            align: left, centre or right.
        """
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._natural: int | None = None
        self._laid_out: tuple[int, TextBlock] | None = None
        self._measured_in = self.font()
        self._wraps = wrap
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font or fonts.body())
        self._role = role
        self.setWordWrap(wrap)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(text)

    @property
    def role(self) -> str:
        """The name of the colour of the text."""
        return self._role

    def set_role(self, role: str) -> None:
        """Show the text in another colour of the theme."""
        if role != self._role:
            self._role = role
            self.update()

    def setText(self, text: str) -> None:
        self._forget()
        super().setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._forget()
        super().setAlignment(alignment)

    def setWordWrap(self, on: bool) -> None:
        self._forget()
        self._wraps = on
        super().setWordWrap(on)

    def setContentsMargins(self, *margins: Any) -> None:
        self._heights.clear()
        super().setContentsMargins(*margins)

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            margins = self.contentsMargins()
            inside = max(1, width - margins.left() - margins.right())
            height = self._lay_out(inside).height + margins.top() + margins.bottom()
            if len(self._heights) >= _HEIGHTS_KEPT:
                self._heights.clear()
            self._heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        natural = self.natural_width()
        if self._wraps:
            natural = min(natural, _COMFORTABLE_WIDTH)
        width = natural + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if not self._wraps:
            return self.sizeHint()
        margins = self.contentsMargins()
        width = min(self.natural_width(), _NARROW) + margins.left() + margins.right()
        height = fonts.line_height(self.font()) + margins.top() + margins.bottom()
        return QSize(width, height)

    def natural_width(self) -> int:
        """Width of the longest paragraph on one line, in logical pixels."""
        if self._natural is None:
            metrics = QFontMetrics(self.font())
            widths = (metrics.horizontalAdvance(line) for line in self._paragraphs())
            self._natural = max(widths, default=0) + 1
        return self._natural

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_text(self.contentsRect())

    def paint_text(self, rect: QRect) -> None:
        """Draw the text inside a rectangle, centred in height."""
        block = self._lay_out(rect.width())
        colour = theme().colours.disabled if not self.isEnabled() else theme().colour(self._role)
        top = rect.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0, (rect.height() - block.height) // 2)
        painter = QPainter(self)
        painter.setPen(QColor(colour))
        block.draw(painter, rect.left(), top)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _MAY_MEASURE_ANEW:
            # Another look changes colours alone: the text stands as it stood, unless in a new font.
            if self.font() != self._measured_in:
                self._forget()
            self.updateGeometry()
        super().changeEvent(event)

    def _forget(self) -> None:
        """Measure anew: the text, its font, or how it is set is another one."""
        self._measured_in = self.font()
        self._heights.clear()
        self._natural = None
        self._laid_out = None

    def _paragraphs(self) -> list[str]:
        return self.text().splitlines()

    def _lay_out(self, width: int) -> TextBlock:
        """The text laid out at a width."""
        if self._laid_out is not None and self._laid_out[0] == width:
            return self._laid_out[1]
        block = text_block(
            self.text(), self.font(), width, wrap=self._wraps, align=self.alignment()
        )
        self._laid_out = (width, block)
        return block


class ClampedLabel(BodyLabel):
    """A text of at most so many lines; where it has more, the tooltip holds all of it."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        lines: int = 2,
        font: QFont | None = None,
        role: str = "ink",
    ) -> None:
        self._most = lines
        super().__init__(text, parent, font=font, role=role)

    def heightForWidth(self, width: int) -> int:
        return min(super().heightForWidth(width), self._most * fonts.line_height(self.font()))

    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._update_tooltip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def paint_text(self, rect: QRect) -> None:
        """Draw the lines that fit; the last one ends in … where more would follow."""
        [(layout, _)] = self._lay_out(rect.width()).paragraphs or [(QTextLayout(), 0.0)]
        if layout.lineCount() <= self._most:
            super().paint_text(rect)
            return
        step = fonts.line_height(self.font())
        metrics, text = QFontMetrics(self.font()), self.text()
        begins = [layout.lineAt(at).textStart() for at in range(self._most)]
        lines = [text[start:end] for start, end in pairwise(begins)]
        lines.append(
            metrics.elidedText(text[begins[-1] :], Qt.TextElideMode.ElideRight, rect.width())
        )
        painter = QPainter(self)
        painter.setPen(QColor(theme().colour(self.role)))
        painter.setFont(self.font())
        flags = self.alignment() | Qt.TextFlag.TextSingleLine
        for at, line in enumerate(lines):
            area = QRect(rect.left(), rect.top() + at * step, rect.width(), step)
            painter.drawText(area, int(flags), line)
        painter.end()

    def _update_tooltip(self) -> None:
        width = max(1, self.contentsRect().width())
        whole = super().heightForWidth(width) <= self.heightForWidth(width)
        set_tooltip(self, "" if whole else self.text())


class ElidedLabel(BodyLabel):
    """One line that ends in … where it does not fit; the tooltip then holds all of it."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        font: QFont | None = None,
        role: str = "ink",
    ) -> None:
        super().__init__(text, parent, font=font, role=role, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(" ".join(text.split()))
        self._update_tooltip()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.natural_width(), 48), fonts.line_height(self.font()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = self.contentsRect()
        shown = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, rect.width()
        )
        colour = theme().colours.disabled if not self.isEnabled() else theme().colour(self.role)
        painter = QPainter(self)
        painter.setPen(QColor(colour))
        painter.setFont(self.font())
        flags = self.alignment() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(rect, int(flags), shown)
        painter.end()

    def _update_tooltip(self) -> None:
        fits = self.natural_width() <= self.contentsRect().width() + 1
        set_tooltip(self, "" if fits else self.text())
