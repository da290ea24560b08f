"""Lucide icons in the colours of the theme, sharp on every screen.

The SVG goes through Qt's image reader, so the SVG library is loaded with the first icon that is
shown and not with the program.
"""

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Slot
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QImageReader, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

import resources
from ui.theme.theme import theme

SIZE = 16


def icon(name: str, colour: str | None = None, size: int = SIZE, gap: int = 0) -> QIcon:
    """A Lucide icon, drawn for each screen that is plugged in.

    It keeps the colour it was made with; `keep_icon` renews it when the theme changes.

    Args:
        name: the icon's Lucide name, such as ``"undo-2"``.
        colour: ``#RRGGBB``; without it the theme's ink.
        size: side in logical pixels.
        gap: room kept free at its right, before a button's words.

    Raises:
        OSError: no such icon is bundled.
    """
    result = QIcon()
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        result.addPixmap(_with_gap(pixmap(name, colour, size, ratio), gap))
    return result


def pixmap(
    name: str, colour: str | None = None, size: int = SIZE, ratio: float | None = None
) -> QPixmap:
    """A Lucide icon as a picture, to be painted by a widget.

    Args:
        name: the icon's Lucide name.
        colour: ``#RRGGBB``; without it the theme's ink.
        size: side in logical pixels.
        ratio: physical pixels per logical pixel; without it the sharpest screen's.

    Raises:
        OSError: no such icon is bundled.
    """
    if ratio is None:
        ratio = max(
            (screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0
        )
    return _drawn(name, colour or theme().colours.ink, size, ratio)


def keep_icon(
    target: QAction | QAbstractButton,
    name: str,
    role: str = "ink",
    size: int = SIZE,
    gap: int = 0,
) -> None:
    """Give an action or a button an icon that follows the theme.

    Args:
        target: what shows the icon; it may be given another icon the same way later.
        name: the icon's Lucide name.
        role: the name of a colour of the theme, or of a side or state.
        size: side in logical pixels.
        gap: room kept free at its right, before a button's words.
    """
    keeper = target.findChild(_IconKeeper) or _IconKeeper(target)
    keeper.show_icon(name, role, size, gap)


class _IconKeeper(QObject):
    """Lives with a button or an action and draws its icon anew when the theme changes."""

    def __init__(self, target: QAction | QAbstractButton) -> None:
        super().__init__(target)
        self._target = target
        self._what: tuple[str, str, int, int] | None = None
        theme().changed.connect(self._on_theme_changed)

    def show_icon(self, name: str, role: str, size: int, gap: int) -> None:
        self._what = (name, role, size, gap)
        self._target.setIcon(icon(name, theme().colour(role), size, gap))
        if isinstance(self._target, QAbstractButton):
            self._target.setIconSize(QSize(size + gap, size))

    @Slot()
    def _on_theme_changed(self) -> None:
        if self._what is not None:
            self.show_icon(*self._what)


def _with_gap(drawn: QPixmap, gap: int) -> QPixmap:
    if gap == 0:
        return drawn
    ratio = drawn.devicePixelRatio()
    wider = QPixmap(drawn.width() + round(gap * ratio), drawn.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(0, 0, drawn)
    painter.end()
    return wider


@cache
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = resources.path(f"icons/{name}.svg").read_bytes()
    tinted = source.replace(b"currentColor", QColor(colour).name().encode())
    buffer = QBuffer()
    buffer.setData(QByteArray(tinted))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    side = round(size * ratio)
    reader.setScaledSize(QSize(side, side))
    image = reader.read()
    if image.isNull():
        raise OSError(f"icon cannot be drawn: {name}: {reader.errorString()}")
    result = QPixmap.fromImage(image)
    result.setDevicePixelRatio(ratio)
    return result
