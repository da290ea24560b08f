"""Pictures of slips: one for each slip and octave of the zoom, made when it is first seen.

Text is laid out once for an octave; in between the picture is drawn smaller. A pass of painting
makes only as many new pictures as its time allows: what is still owed is drawn from another
octave, or plain, and made in the next pass.
"""

import math
import time
from functools import cache
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTextOption, QTransform

from domain.model.wall_plan import SLIP_HEIGHT, SLIP_WIDTH
from ui.board.looks import SlipLook
from ui.theme import fonts
from ui.theme.theme import theme

PLAIN_BELOW = 0.3
"""Zoom below which letters are too small to be read: slips are drawn as plain rectangles."""

_TIME = 0.004
"""Seconds of one pass in which new pictures are made."""

_MOST_BYTES = 96 * 1024 * 1024
_LOWEST, _HIGHEST = -1, 2
_RADIUS = 8
_BAR = 5
_STRIPE = SLIP_WIDTH / 4
_LONG = 110
"""Letters from which the text is set smaller, so that a whole note fits."""

_UNMOVED = QTransform()
_WHOLE = QRectF(0, 0, SLIP_WIDTH, SLIP_HEIGHT)


class Faces:
    """Draws slips, from pictures where there are some.

    Attributes:
        owed: the pass has drawn a slip without its own picture.
    """

    def __init__(self) -> None:
        self.owed = False
        self._zoom = 1.0
        self._ratio = 1.0
        self._octave = 0
        self._pictures: dict[tuple[UUID, int], QPixmap] = {}
        self._bytes = 0
        self._until = 0.0
        self._colours: dict[str, QColor] = {}

    def begin(self, zoom: float, ratio: float) -> None:
        """Begin a pass of painting.

        Args:
            zoom: pixels for a unit of the wall.
            ratio: physical pixels for a logical one.
        """
        if ratio != self._ratio:
            self.forget()
        self._zoom, self._ratio = zoom, ratio
        octave = math.ceil(math.log2(zoom) - 0.001)
        self._octave = max(_LOWEST, min(octave, _HIGHEST))
        self._until = time.perf_counter() + _TIME
        self.owed = False

    def make_ahead(self, looks: list[SlipLook]) -> bool:
        """Make pictures of slips that may come into sight soon, as many as the time allows.

        Args:
            looks: the slips; those that are done are taken off the end.

        Returns:
            Whether some are left.
        """
        if self._zoom < PLAIN_BELOW:
            return False
        until = time.perf_counter() + _TIME
        while looks and time.perf_counter() < until:
            look = looks.pop()
            if (look.id, self._octave) not in self._pictures:
                self._make(look)
        return bool(looks)

    def forget(self) -> None:
        """Let go of all pictures: the colours or the screen have changed."""
        self._pictures.clear()
        self._colours.clear()
        self._bytes = 0

    def drop(self, id: UUID) -> None:
        """Let go of the pictures of one slip: it says something else."""
        for octave in range(_LOWEST, _HIGHEST + 1):
            picture = self._pictures.pop((id, octave), None)
            if picture is not None:
                self._bytes -= _size(picture)

    def draw(self, painter: QPainter, look: SlipLook) -> None:
        """Draw a slip at the origin of the painter, which may keep another transform after it."""
        if self._zoom < PLAIN_BELOW:
            self._draw_plain(painter, look)
            return
        picture = self._picture(look)
        if picture is None:
            self._draw_plain(painter, look)
            return
        if self._zoom * SLIP_WIDTH * self._ratio != picture.width():
            painter.drawPixmap(_WHOLE, picture, QRectF(picture.rect()))
            return
        # In whole pixels a picture that is not scaled is copied, not drawn.
        placed = painter.worldTransform()
        painter.setWorldTransform(_UNMOVED)
        painter.drawPixmap(QPointF(round(placed.dx()), round(placed.dy())), picture)

    def _draw_plain(self, painter: QPainter, look: SlipLook) -> None:
        """Draw paper and colours of a slip, without letters."""
        painter.fillRect(_WHOLE, self._colour("card"))
        part = SLIP_HEIGHT / len(look.tones)
        for at, (tone, _) in enumerate(look.tones):
            painter.fillRect(QRectF(0, at * part, _STRIPE, part), self._colour(tone))

    def _colour(self, role: str) -> QColor:
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(theme().colour(role))
        return found

    def _picture(self, look: SlipLook) -> QPixmap | None:
        found = self._pictures.get((look.id, self._octave))
        if found is not None:
            return found
        if time.perf_counter() < self._until:
            return self._make(look)
        self.owed = True
        for octave in range(_HIGHEST, _LOWEST - 1, -1):
            other = self._pictures.get((look.id, octave))
            if other is not None:
                return other
        return None

    def _make(self, look: SlipLook) -> QPixmap:
        scale = 2.0**self._octave
        pixels = scale * self._ratio
        picture = QPixmap(round(SLIP_WIDTH * pixels), round(SLIP_HEIGHT * pixels))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.scale(scale, scale)
        draw_slip(painter, look)
        painter.end()
        self._bytes += _size(picture)
        while self._bytes > _MOST_BYTES and self._pictures:
            oldest = self._pictures.pop(next(iter(self._pictures)))
            self._bytes -= _size(oldest)
        self._pictures[look.id, self._octave] = picture
        return picture


def draw_slip(painter: QPainter, look: SlipLook) -> None:
    """Draw a slip in full at the origin: paper, the bars of its sides, words, letters."""
    colours = theme().colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colours.line))
    painter.setBrush(QColor(colours.card))
    paper = _WHOLE.adjusted(0.5, 0.5, -0.5, -0.5)
    if look.together:
        painter.drawRoundedRect(paper.adjusted(4, 4, 0, 0), _RADIUS, _RADIUS)
        paper.adjust(0, 0, -4, -4)
        painter.drawRoundedRect(paper, _RADIUS, _RADIUS)
    else:
        painter.drawRoundedRect(paper, _RADIUS, _RADIUS)
    _draw_bars(painter, look, paper)
    _draw_words(painter, look, paper)


def _draw_bars(painter: QPainter, look: SlipLook, paper: QRectF) -> None:
    """Draw the colour of each side at the left, and its letter at the foot."""
    colours = theme().colours
    height = (paper.height() - 2 * _RADIUS) / len(look.tones)
    painter.setPen(Qt.PenStyle.NoPen)
    for at, (tone, _) in enumerate(look.tones):
        painter.setBrush(QColor(colours.tone(tone).strong))
        painter.drawRect(QRectF(paper.x(), paper.y() + _RADIUS + at * height, _BAR, height))
    painter.setFont(fonts.text_font(11, fonts.SEMIBOLD))
    for at, (tone, letter) in enumerate(look.tones):
        tag = QRectF(paper.x() + 14 + at * 24, paper.bottom() - 25, 20, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.tone(tone).soft))
        painter.drawRoundedRect(tag, 5, 5)
        painter.setPen(QColor(colours.tone(tone).strong))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, letter)


def _draw_words(painter: QPainter, look: SlipLook, paper: QRectF) -> None:
    colours = theme().colours
    painter.setFont(fonts.text_font(13 if len(look.text) < _LONG else 10))
    painter.setPen(QColor(colours.ink))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawText(paper.adjusted(14, 8, -9, -28), look.text, _wrapping())
    if look.together:
        painter.setFont(fonts.text_font(10))
        painter.setPen(QColor(colours.muted))
        foot = QRectF(paper.x() + 18 + 24 * len(look.tones), paper.bottom() - 25, 0, 18)
        foot.setRight(paper.right() - 8)
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, look.together)


@cache
def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4
