"""A text laid out at a width: 1.45 times its size apart, so that stacked marks are never cut."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

from ui.theme import fonts


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A text as it stands at one width.

    Attributes:
        paragraphs: each laid out, with its offset from the top.
        height: of all of it, in logical pixels.
    """

    paragraphs: tuple[tuple[QTextLayout, float], ...]
    height: int

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it in the painter's colour, its upper left corner at a place."""
        for layout, offset in self.paragraphs:
            layout.draw(painter, QPointF(left, top + offset))


def text_block(
    text: str,
    font: QFont,
    width: int,
    *,
    wrap: bool = True,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> TextBlock:
    """Lay a text out.

    Args:
        text: shown as it is, never read as markup.
        font: the text style.
        width: of the lines, in logical pixels.
        wrap: whether long lines are broken, at words where that can be.
        align: left, centre or right.
    """
    option = QTextOption(align & Qt.AlignmentFlag.AlignHorizontal_Mask)
    option.setWrapMode(
        QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap
    )
    step = fonts.line_height(font)
    metrics = QFontMetrics(font)
    baseline = (step - metrics.height()) // 2 + metrics.ascent()
    paragraphs: list[tuple[QTextLayout, float]] = []
    height = 0
    for paragraph in text.splitlines():
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        start = height
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height - start + baseline - line.ascent()))
            height += step
        layout.endLayout()
        height = max(height, start + step)
        paragraphs.append((layout, start))
    return TextBlock(tuple(paragraphs), height)


def block_height(text: str, font: QFont, width: int) -> int:
    """Return how high a text that wraps would be, without laying it out where that can be told.

    Lists of many rows ask this of each of them; only the rows in sight are laid out.
    """
    metrics = QFontMetrics(font)
    step = fonts.line_height(font)
    # Lines are broken at fractions of a pixel: what only just fits is measured as it is drawn.
    if "\n" not in text and metrics.horizontalAdvance(text) < width:
        return step
    longest = max(map(len, text.split()), default=0)
    if longest * metrics.maxWidth() > width:  # a word may be broken
        return text_block(text, font, width).height
    height = 0
    for paragraph in text.splitlines():
        room = metrics.boundingRect(0, 0, width, 1 << 20, Qt.TextFlag.TextWordWrap, paragraph)
        height += max(1, round(room.height() / metrics.lineSpacing())) * step
    return height
