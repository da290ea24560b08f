"""Type: Be Vietnam Pro for what is read, Noto Sans for figures in columns, Inter for signs.

Be Vietnam Pro has no tabular figures and no № → ✓; of these Noto Sans has №, and neither has an
arrow or a tick. Each of our fonts names the others as families to fall back to, so that nothing
depends on what a system has. A font file is loaded when its weight is first asked for.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

import resources

TEXT_FAMILY = "Be Vietnam Pro"
FIGURE_FAMILY = "Noto Sans"
SIGN_FAMILY = "Inter"

REGULAR = 400
MEDIUM = 500
SEMIBOLD = 600
BOLD = 700

LINE_HEIGHT = 1.45
"""Height of a line over the size of its letters: stacked marks (ễ, ộ, Ẩ) are never cut."""

_LINE_HEIGHTS: dict[str, int] = {}
"""What `line_height` has told, by the font's key: lists ask it of every row."""

_TEXT_FILES = {
    REGULAR: "BeVietnamPro_400Regular.ttf",
    MEDIUM: "BeVietnamPro_500Medium.ttf",
    SEMIBOLD: "BeVietnamPro_600SemiBold.ttf",
    BOLD: "BeVietnamPro_700Bold.ttf",
}
_ITALIC_FILE = "BeVietnamPro_400Regular_Italic.ttf"
_SIGN_FILE = "Inter_400Regular.ttf"
_FIGURE_FILES = {
    REGULAR: "NotoSans_400Regular.ttf",
    SEMIBOLD: "NotoSans_600SemiBold.ttf",
    BOLD: "NotoSans_700Bold.ttf",
}


def text_font(size: float = 13, weight: int = REGULAR, *, italic: bool = False) -> QFont:
    """The font of running text.

    Args:
        size: height in logical pixels.
        weight: one of `REGULAR`, `MEDIUM`, `SEMIBOLD`, `BOLD`.
        italic: for what a customer said; only in regular weight.
    """
    _load(_ITALIC_FILE if italic else _TEXT_FILES[weight])
    _load(_FIGURE_FILES[REGULAR])
    _load(_SIGN_FILE)
    font = _sized(QFont(), size)
    font.setFamilies([TEXT_FAMILY, FIGURE_FAMILY, SIGN_FAMILY])
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    return font


def figure_font(size: float = 13, weight: int = REGULAR) -> QFont:
    """The font of numbers that stand in a column or run like a clock: all digits equally wide.

    Args:
        size: height in logical pixels.
        weight: one of `REGULAR`, `SEMIBOLD`, `BOLD`; medium is drawn semibold.
    """
    weight = SEMIBOLD if weight == MEDIUM else weight
    _load(_FIGURE_FILES[weight])
    _load(_TEXT_FILES[REGULAR])
    _load(_SIGN_FILE)
    font = _sized(QFont(), size)
    font.setFamilies([FIGURE_FAMILY, TEXT_FAMILY, SIGN_FAMILY])
    font.setWeight(QFont.Weight(weight))
    return font


def page_title() -> QFont:
    """20 px bold: the name of the page."""
    return text_font(20, BOLD)


def card_title() -> QFont:
    """14 px semibold: the name of a card."""
    return text_font(14, SEMIBOLD)


def body() -> QFont:
    """13 px regular: what is read."""
    return text_font()


def label() -> QFont:
    """13 px medium: buttons and what else is pressed."""
    return text_font(13, MEDIUM)


def small() -> QFont:
    """11.5 px regular: what stands beside."""
    return text_font(11.5)


def line_height(font: QFont) -> int:
    """Height of a line of text in logical pixels, a whole number so that lines stay even."""
    key = font.key()
    height = _LINE_HEIGHTS.get(key)
    if height is None:
        height = _LINE_HEIGHTS[key] = _measured_line(font)
    return height


def _measured_line(font: QFont) -> int:
    size = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * _dots_per_inch() / 72
    return max(round(size * LINE_HEIGHT), round(QFontMetricsF(font).height()))


def _sized(font: QFont, size: float) -> QFont:
    """Set the size; Qt takes whole pixels only, so 11.5 goes through points."""
    if size == int(size):
        font.setPixelSize(int(size))
    else:
        font.setPointSizeF(size * 72 / _dots_per_inch())
    return font


def _dots_per_inch() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInch() if screen else 96.0


@cache
def _load(file: str) -> None:
    """Make a bundled font file known to Qt, once.

    Raises:
        OSError: the file is missing or is no font.
    """
    place = resources.path(f"fonts/{file}")
    if QFontDatabase.addApplicationFont(str(place)) < 0:
        raise OSError(f"font cannot be read: {place}")
