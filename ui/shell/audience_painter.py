"""Paints a frame for the room: large, dark, calm, the same on the projector and in its preview.

All sizes are in units of a projector of 1920 × 1080; the painter is scaled to the surface. No text
is smaller than 32 units (24 pt on that projector), and each stands at 7 : 1 on what is under it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from domain.model.audience import AudienceColumn, AudienceFrame, AudienceMode, DrawingState
from domain.model.audience import SideState as SideStand
from domain.model.labels import SIDES
from domain.model.sides import Side
from domain.text import Translate, mark
from ui.shell.audience_clock import CALM, ToldTime, told_time
from ui.shell.audience_words import height_of, shortened, wrapped
from ui.shell.projector import AudienceTimer
from ui.theme import fonts
from ui.theme.colours import DARK

WIDTH, HEIGHT = 1920.0, 1080.0
SMALLEST = 32
"""Height of the smallest letters in units: 24 pt where 1080 units are 1080 pixels at 96 dpi."""

_EDGE = 84.0
_TOP = 58.0
_GAP = 42.0
_GROUND, _CARD, _TRACK = DARK.page, DARK.card, DARK.line
_WHITE, _QUIET = CALM, "#C3CAD6"
_COLOURS = {
    Side.MARKETING: DARK.marketing.strong,
    Side.SALES: DARK.sales.strong,
    Side.OWNER: DARK.owner.strong,
    Side.NEUTRAL: _WHITE,
}
_STATES = {
    DrawingState.WAITING: mark("not yet"),
    DrawingState.WRITING: mark("is writing"),
    DrawingState.SEALED: mark("sealed"),
}
_SIGNS = {DrawingState.WAITING: "○", DrawingState.WRITING: "●", DrawingState.SEALED: "✓"}
_STEP = mark("Step {number} / {count}")
_AGAIN = mark("opened again: seal no. {turn}")
_MORE = mark("+ {count} more")


@dataclass(frozen=True, slots=True)
class Written:
    """A text as it was painted, for those who measure and for screen readers.

    Attributes:
        text: the words.
        size: height of the letters in units.
        colour: of the letters, ``#RRGGBB``.
        under: of what is under them.
        where: the rectangle, in units.
    """

    text: str
    size: float
    colour: str
    under: str
    where: QRectF


class FramePainter:
    """Paints one frame once; afterwards `written` holds every text, in reading order."""

    def __init__(self, painter: QPainter, translate: Translate) -> None:
        """Paint with a painter that is scaled to units.

        Args:
            painter: begun, and scaled so that the surface is `WIDTH` × `HEIGHT` units.
            translate: says marked words in the language of the room.
        """
        self._painter = painter
        self._translate = translate
        self.written: list[Written] = []

    def paint(self, frame: AudienceFrame, timer: AudienceTimer | None) -> None:
        """Paint a frame over the whole surface."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), QColor(_GROUND))
        if frame.mode is AudienceMode.BLANK:
            self._ring()
            return
        self._head(frame)
        bottom = self._foot(frame, timer)
        top = self._titles(frame)
        if _is_bare(frame):
            if timer is not None:
                self._great_clock(told_time(timer, self._translate), top, bottom)
        elif frame.mode is AudienceMode.CURTAIN:
            self._curtain(frame, top, bottom)
        else:
            self._columns(frame.columns, top, bottom)

    def _head(self, frame: AudienceFrame) -> None:
        room = WIDTH - 2 * _EDGE
        step = ""
        if frame.step_number:
            step = self._translate(_STEP).format(number=frame.step_number, count=frame.step_count)
        font = fonts.text_font(SMALLEST)
        taken = QFontMetricsF(font).horizontalAdvance(step) + _GAP if step else 0
        self._line(frame.workspace, font, _QUIET, QRectF(_EDGE, _TOP, room - taken, 48))
        if step:
            where = QRectF(WIDTH - _EDGE - taken, _TOP, taken, 48)
            self._line(step, font, _QUIET, where, Qt.AlignmentFlag.AlignRight)

    def _titles(self, frame: AudienceFrame) -> float:
        top = _TOP + 50
        room = WIDTH - 2 * _EDGE
        if frame.title:
            size = 66 if len(frame.title) < 60 else 48
            top += self._block(frame.title, fonts.text_font(size, fonts.BOLD), _WHITE, top, room, 2)
        if frame.subtitle:
            top += 4
            top += self._block(frame.subtitle, fonts.text_font(34), _QUIET, top, room, 3)
        return top + 24

    def _foot(self, frame: AudienceFrame, timer: AudienceTimer | None) -> float:
        """Paint what stands at the bottom and return where it begins."""
        top = HEIGHT - 156
        right = WIDTH - _EDGE
        if timer is not None:
            self._bar(timer)
            if not _is_bare(frame):
                size = 96 if frame.mode is AudienceMode.CURTAIN else 64
                top, right = self._clock(told_time(timer, self._translate), size, right)
        font = fonts.text_font(SMALLEST)
        lines = [frame.footer] if frame.footer else []
        if frame.digests and not frame.states:
            lines += self._digests(frame.digests, font, right - _EDGE)
        step = fonts.line_height(font)
        at = min(HEIGHT - 114 - step * len(lines) / 2, HEIGHT - 78 - step * len(lines))
        begins = min(top, at)
        for line in lines:
            self._line(line, font, _QUIET, QRectF(_EDGE, at, right - _EDGE, step))
            at += step
        return begins - 12

    def _clock(self, told: ToldTime, size: int, right: float) -> tuple[float, float]:
        """Paint the time at the bottom right; return where it begins and what it leaves free."""
        font, words = fonts.figure_font(size, fonts.BOLD), fonts.text_font(36, fonts.SEMIBOLD)
        height = fonts.line_height(font)
        top = HEIGHT - 72 - height
        for text, face in ((told.figures, font), (told.word, words)):
            if text:
                width = QFontMetricsF(face).horizontalAdvance(text) + 4
                where = QRectF(right - width, top, width, height)
                self._line(text, face, told.colour, where, Qt.AlignmentFlag.AlignRight)
                right -= width + _GAP / 2
        return top, right - _GAP / 2

    def _great_clock(self, told: ToldTime, top: float, bottom: float) -> None:
        """Paint the time in the middle of a frame that has nothing else to show."""
        font, words = fonts.figure_font(260, fonts.BOLD), fonts.text_font(48, fonts.SEMIBOLD)
        heights = fonts.line_height(font), fonts.line_height(words) if told.word else 0
        at = top + max(0.0, (bottom - top - sum(heights)) / 2)
        for text, face, height in zip(
            (told.figures, told.word), (font, words), heights, strict=True
        ):
            where = QRectF(_EDGE, at, WIDTH - 2 * _EDGE, height)
            self._line(text, face, told.colour, where, Qt.AlignmentFlag.AlignHCenter)
            at += height

    def _bar(self, timer: AudienceTimer) -> None:
        whole = QRectF(_EDGE, HEIGHT - 66, WIDTH - 2 * _EDGE, 10)
        self._rounded(whole, _TRACK, 5)
        gone = 1.0 if timer.planned <= 0 else 1 - timer.left / timer.planned
        part = QRectF(whole)
        part.setWidth(max(10.0, whole.width() * min(1.0, max(0.0, gone))))
        self._rounded(part, DARK.both.strong if timer.left >= 0 else DARK.bad.strong, 5)

    def _columns(self, columns: Sequence[AudienceColumn], top: float, bottom: float) -> None:
        shown = [column for column in columns if column.heading or column.items]
        if not shown:
            return
        width = (WIDTH - 2 * _EDGE - _GAP * (len(shown) - 1)) / len(shown)
        for at, column in enumerate(shown):
            left = _EDGE + at * (width + _GAP)
            self._column(column, QRectF(left, top, width, bottom - top))

    def _column(self, column: AudienceColumn, where: QRectF) -> None:
        colour = _COLOURS[column.side] if column.side else DARK.both.strong
        top = where.top()
        if column.heading:
            font = fonts.text_font(36, fonts.SEMIBOLD)
            top += self._block(column.heading, font, colour, top, where.width(), 2, where.left())
            top += 8
        left_over = len(column.items)
        for item in column.items:
            card = self._measured_card(item, where.left(), top, where.width())
            last = left_over == 1
            if card.bottom() > where.bottom() - (0 if last else 50):
                words = self._translate(_MORE).format(count=left_over)
                self._block(
                    words, fonts.text_font(SMALLEST), _QUIET, top, where.width(), 1, where.left()
                )
                return
            self._card(item, card, colour)
            top = card.bottom() + 10
            left_over -= 1

    def _measured_card(self, text: str, left: float, top: float, width: float) -> QRectF:
        height = height_of(text, fonts.text_font(SMALLEST), width - 52, 4)
        return QRectF(left, top, width, height + 20)

    def _card(self, text: str, card: QRectF, colour: str) -> None:
        self._rounded(card, _CARD, 14)
        self._painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(card, 14, 14)
        self._painter.setClipPath(clip)
        self._painter.fillRect(QRectF(card.left(), card.top(), 8, card.height()), QColor(colour))
        self._painter.restore()
        inner = card.adjusted(30, 10, -22, -10)
        font = fonts.text_font(SMALLEST)
        self._block(text, font, _WHITE, inner.top(), inner.width(), 4, inner.left(), under=_CARD)

    def _curtain(self, frame: AudienceFrame, top: float, bottom: float) -> None:
        if not frame.states:
            self._columns(frame.columns, top, bottom)
            return
        count = len(frame.states)
        width = (WIDTH - 2 * _EDGE - _GAP * (count - 1)) / count
        height = min(230.0, bottom - top)
        seals = dict(frame.digests)
        for at, stand in enumerate(frame.states):
            card = QRectF(_EDGE + at * (width + _GAP), top, width, height)
            self._stand(stand, seals.get(stand.side, ""), card)
        self._columns(frame.columns, top + height + _GAP, bottom)

    def _stand(self, stand: SideStand, digest: str, card: QRectF) -> None:
        colour = _COLOURS[stand.side]
        self._rounded(card, _CARD, 18)
        self._painter.fillRect(QRectF(card.left() + 30, card.top() + 24, 56, 8), QColor(colour))
        inner = card.adjusted(30, 48, -24, -20)
        name = self._translate(SIDES[stand.side])
        top = inner.top()
        top += self._block(
            name,
            fonts.text_font(46, fonts.SEMIBOLD),
            colour,
            top,
            inner.width(),
            1,
            inner.left(),
            under=_CARD,
        )
        words = f"{_SIGNS[stand.state]} {self._translate(_STATES[stand.state])}"
        top += self._block(
            words, fonts.text_font(38), _WHITE, top, inner.width(), 1, inner.left(), under=_CARD
        )
        below = short(digest) if digest else ""
        if stand.turn > 1:
            below = self._translate(_AGAIN).format(turn=stand.turn)
        if below:
            self._block(
                below,
                fonts.text_font(SMALLEST) if stand.turn > 1 else fonts.figure_font(SMALLEST),
                _QUIET,
                top,
                inner.width(),
                1,
                inner.left(),
                under=_CARD,
            )

    def _digests(self, digests: Sequence[tuple[Side, str]], font: QFont, width: float) -> list[str]:
        """Lay digests into lines; none is parted, so that each can be compared."""
        metrics, lines = QFontMetricsF(font), [""]
        for side, digest in digests:
            words = f"{self._translate(SIDES[side])} {short(digest)}"
            longer = f"{lines[-1]} · {words}" if lines[-1] else words
            if lines[-1] and metrics.horizontalAdvance(longer) > width:
                lines.append(words)
            else:
                lines[-1] = longer
        return lines

    def _ring(self) -> None:
        """Paint our own sign, which says nothing."""
        painter = self._painter
        middle = QPointF(WIDTH / 2, HEIGHT / 2)
        ring = QRectF(middle.x() - 60, middle.y() - 60, 120, 120)
        for colour, start in ((DARK.marketing.strong, -90), (DARK.sales.strong, 90)):
            pen = QPen(QColor(colour), 22)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(ring, start * 16, 180 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK.both.strong))
        painter.drawEllipse(middle, 22, 22)

    def _rounded(self, where: QRectF, colour: str, radius: float) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawRoundedRect(where, radius, radius)

    def _line(
        self,
        text: str,
        font: QFont,
        colour: str,
        where: QRectF,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        shown = shortened(text, font, where.width() + 1)
        if not shown:
            return
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._painter.drawText(where, int(flags), shown)
        self.written.append(Written(shown, font.pixelSize(), colour, _GROUND, where))

    def _block(
        self,
        text: str,
        font: QFont,
        colour: str,
        top: float,
        width: float,
        most_lines: int,
        left: float = _EDGE,
        *,
        under: str = _GROUND,
    ) -> float:
        """Paint a text over several lines and return the height that it took."""
        lines = wrapped(text, font, width, most_lines)
        step = fonts.line_height(font)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        for at, line in enumerate(lines):
            self._painter.drawText(QRectF(left, top + at * step, width + 2, step), flags, line)
        height = step * len(lines)
        where = QRectF(left, top, width, height)
        self.written.append(Written(" ".join(lines), font.pixelSize(), colour, under, where))
        return height


def _is_bare(frame: AudienceFrame) -> bool:
    """Tell whether a frame has nothing but its title, as in a break: then the time is great."""
    return not frame.states and not any(one.heading or one.items for one in frame.columns)


def short(digest: str) -> str:
    """Return the beginning of a digest, to be read aloud and compared."""
    return " ".join(digest[at : at + 4] for at in range(0, 12, 4)) + " …"
