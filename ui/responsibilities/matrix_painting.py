"""How the matrix is drawn: letters as badges, names with what was found, heads with their side."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.responsibilities.looks import ColumnLook, RowLook
from ui.responsibilities.matrix_model import NAME_COLUMN, MatrixModel
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.painting import focus_ring, surface

Index = QModelIndex | QPersistentModelIndex

_BADGE = 26
_EDGE = 10
_CHIP_GAP = 4
_NARROWEST, _WIDEST = 54, 92
_DUE_LEFT, _DUE_RIGHT = 4, 6
_MOST_DUE_LINES = 4
"""Lines of a deadline that make a row higher; a longer one is told whole by its tooltip."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


def wrapped_height(text: str, font: QFont, width: int) -> int:
    """Return the height of a wrapped text, each line as high as the font asks."""
    metrics = QFontMetrics(font)
    box = metrics.boundingRect(0, 0, max(1, width), 10_000, int(_WRAP), text)
    lines = max(1, round(box.height() / metrics.lineSpacing()))
    return lines * max(fonts.line_height(font), metrics.lineSpacing())


def _head_font() -> QFont:
    return fonts.text_font(11, fonts.MEDIUM)


def row_height(row: RowLook, width: int, due: int) -> int:
    """Return the height of a row, in logical pixels.

    Args:
        row: what stands in it.
        width: of the column of the names.
        due: of the column of the deadlines; 0 where it is not shown.
    """
    if row.id is None:
        return 27
    height = wrapped_height(row.name, fonts.body(), width - 2 * _EDGE) + 12
    if row.chips:
        height += fonts.line_height(fonts.small()) + 2 + _CHIP_GAP
    if due and row.due:
        beside = wrapped_height(row.due[0], fonts.small(), due - _DUE_LEFT - _DUE_RIGHT)
        height = max(height, min(beside, _MOST_DUE_LINES * fonts.line_height(fonts.small())) + 8)
    return max(37, height)


class MatrixDelegate(QStyledItemDelegate):
    """Draws the cells of the matrix."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, MatrixModel)
        row, column, rect = model.row(index), model.column(index), option.rect
        colours = theme().colours
        painter.save()
        if row.id is None:
            _paint_phase(painter, rect, row)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, QColor(colours.both.soft if selected else colours.card))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if column is not None:
            paint_letters(
                painter, rect, model.look.letter(row, column), model.look.shown(row, column)
            )
        elif index.column() == NAME_COLUMN:
            _paint_name(painter, rect, row)
        else:
            _paint_due(painter, rect, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, rect.adjusted(2, 2, -2, -3), colours.focus, 6)
        painter.restore()


def paint_letters(painter: QPainter, rect: QRect, held: str, shown: str) -> None:
    """Draw a cell as a badge in the middle of a rectangle; what is hidden is a small dot.

    Args:
        painter: draws.
        rect: where the cell is.
        held: what it means, in canonical letters.
        shown: what stands for it in the letters in use.
    """
    if not held:
        return
    colours = theme().colours
    if not shown:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hint))
        painter.drawEllipse(rect.center(), 2, 2)
        return
    both = held == "A/R"
    badge = QRect(0, 0, 40 if both else _BADGE, _BADGE)
    badge.moveCenter(rect.center())
    looks = {
        "A": (colours.ink, None, colours.on_ink),
        "A/R": (colours.both.strong, None, colours.on_strong),
        "R": (colours.both.strong, None, colours.on_strong),
        "S": (colours.both.soft, colours.both.strong, colours.both.strong),
        "C": (colours.card, colours.line, colours.ink),
        "I": (colours.card, colours.line, colours.hint),
    }
    under, line, text = looks.get(held, (colours.bad.soft, None, colours.bad.strong))
    surface(painter, badge, under, line, 6)
    if both:
        _paint_answering_half(painter, badge)
    painter.setPen(QColor(text))
    painter.setFont(fonts.text_font(13, fonts.SEMIBOLD if held in "SCI" else fonts.BOLD))
    if not both:
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, shown)
        return
    answers, _, does = shown.partition("/")
    half = badge.width() // 2
    painter.drawText(badge.adjusted(half, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, does)
    painter.setPen(QColor(colours.on_ink))
    painter.drawText(badge.adjusted(0, 0, -half, 0), Qt.AlignmentFlag.AlignCenter, answers)


def _paint_answering_half(painter: QPainter, badge: QRect) -> None:
    """Draw the left half of an A/R badge in the colour of A."""
    whole = QPainterPath()
    whole.addRoundedRect(QRectF(badge), 6, 6)
    left = QPainterPath()
    left.addRect(QRectF(badge.adjusted(0, 0, -badge.width() // 2, 0)))
    painter.fillPath(whole.intersected(left), QColor(theme().colours.ink))


def _paint_phase(painter: QPainter, rect: QRect, row: RowLook) -> None:
    colours = theme().colours
    painter.fillRect(rect, QColor(colours.raised))
    painter.setPen(QColor(colours.line))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    font = fonts.text_font(11, fonts.SEMIBOLD)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    inside = rect.adjusted(_EDGE, 0, -_EDGE, 0)
    words = QFontMetrics(font).elidedText(
        row.name.upper(), Qt.TextElideMode.ElideRight, inside.width()
    )
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _paint_name(painter: QPainter, rect: QRect, row: RowLook) -> None:
    """Draw the name and below it what the checks found, each on its own soft surface."""
    colours = theme().colours
    inside = rect.adjusted(_EDGE, 5, -_EDGE, -6)
    chips = fonts.line_height(fonts.small()) + 2 if row.chips else 0
    painter.setFont(fonts.body())
    painter.setPen(QColor(colours.ink))
    name = inside.adjusted(0, 0, 0, -(chips + _CHIP_GAP) if chips else 0)
    painter.drawText(name, int(_WRAP | Qt.AlignmentFlag.AlignVCenter), row.name)
    font = fonts.text_font(11.5, fonts.SEMIBOLD)
    painter.setFont(font)
    left = inside.left()
    for word, tone_name in row.chips:
        tone = colours.tone(tone_name)
        width = QFontMetrics(font).horizontalAdvance(word) + 14
        chip = QRect(left, inside.bottom() - chips + 1, width, chips)
        if chip.right() > inside.right() and left > inside.left():
            break
        surface(painter, chip, tone.soft, None, 6)
        painter.setPen(QColor(tone.strong))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, word)
        left += width + _CHIP_GAP


def _paint_due(painter: QPainter, rect: QRect, row: RowLook) -> None:
    if not row.due:
        return
    font = fonts.small()
    painter.setFont(font)
    painter.setPen(QColor(theme().colours.muted))
    inside = rect.adjusted(_DUE_LEFT, 2, -_DUE_RIGHT, -3)
    words = shown = row.due[0]
    while " " in words and wrapped_height(shown, font, inside.width()) > inside.height():
        words = words.rpartition(" ")[0]
        shown = f"{words} …"
    painter.drawText(inside, int(_WRAP | Qt.AlignmentFlag.AlignVCenter), shown)


def _run(columns: tuple[ColumnLook, ...], place: int) -> tuple[int, int]:
    """Return the first and the last of the neighbours of one side."""
    first = last = place
    while first and columns[first - 1].tone == columns[place].tone:
        first -= 1
    while last + 1 < len(columns) and columns[last + 1].tone == columns[place].tone:
        last += 1
    return first, last


def _named_alike(column: ColumnLook) -> bool:
    """Whether the name of a position says its side already ("Chủ doanh nghiệp")."""
    return column.side.casefold() == column.name.casefold()


class SideHeader(QHeaderView):
    """Heads of the columns: a band with the side's word over its positions, code and name below."""

    _BAND = 20

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def width_for(self, place: int, columns: tuple[ColumnLook, ...]) -> int:
        """Return the width in logical pixels that holds the words of a position's head."""
        column, metrics = columns[place], QFontMetrics(_head_font())
        longest = max(map(metrics.horizontalAdvance, column.name.split()), default=0)
        if _run(columns, place) == (place, place) and not _named_alike(column):
            side = QFontMetrics(fonts.text_font(11, fonts.SEMIBOLD)).horizontalAdvance(column.side)
            longest = max(longest, side)
        return min(_WIDEST, max(_NARROWEST, longest + 10))

    def sizeHint(self) -> QSize:
        model = self.model()
        height = 0
        if isinstance(model, MatrixModel):
            for place, column in enumerate(model.look.columns, 1):
                width = max(40, self.sectionSize(place) - 6)
                height = max(height, wrapped_height(column.name, _head_font(), width))
        return QSize(super().sizeHint().width(), self._BAND + 8 + min(height, 66))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        assert isinstance(model, MatrixModel)
        colours = theme().colours
        painter.save()
        painter.fillRect(rect, QColor(colours.raised))
        place = section - 1
        columns = model.look.columns
        if 0 <= place < len(columns):
            self._paint_side(painter, rect, columns, place)
            self._paint_position(painter, rect, columns[place])
        else:
            text = str(model.headerData(section, Qt.Orientation.Horizontal))
            painter.setFont(fonts.text_font(11.5, fonts.SEMIBOLD))
            painter.setPen(QColor(colours.muted))
            inside = rect.adjusted(_EDGE if place < 0 else 4, 0, -2, -8)
            painter.drawText(
                inside, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, text
            )
        painter.setPen(QPen(QColor(colours.line)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_side(
        self, painter: QPainter, rect: QRect, columns: tuple[ColumnLook, ...], place: int
    ) -> None:
        """Draw this section's part of the band that runs over all neighbours of one side."""
        first, last = _run(columns, place)
        left = self.sectionViewportPosition(first + 1)
        right = self.sectionViewportPosition(last + 1) + self.sectionSize(last + 1)
        band = QRect(left, rect.top(), right - left, self._BAND).adjusted(1, 2, -1, 0)
        tone = theme().colours.tone(columns[place].tone)
        painter.save()
        painter.setClipRect(rect)
        surface(painter, band, tone.soft, None, 4)
        font = fonts.text_font(11, fonts.SEMIBOLD)
        painter.setFont(font)
        painter.setPen(QColor(tone.strong))
        words = columns[place].side
        if first != last or not _named_alike(columns[place]):
            words = QFontMetrics(font).elidedText(
                words, Qt.TextElideMode.ElideRight, band.width() - 4
            )
            painter.drawText(band, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()

    def _paint_position(self, painter: QPainter, rect: QRect, column: ColumnLook) -> None:
        painter.setFont(_head_font())
        painter.setPen(QColor(theme().colours.ink))
        inside = rect.adjusted(3, self._BAND + 3, -3, -4)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, int(Qt.TextFlag.TextWordWrap | flags), column.name)
