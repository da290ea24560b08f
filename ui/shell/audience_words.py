"""Setting texts for the room: parted into lines, shortened at a word, never made smaller."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from ui.theme import fonts

_MORE = "…"


def height_of(text: str, font: QFont, width: float, most_lines: int) -> float:
    """Return how high a text stands when it is parted into lines."""
    return float(fonts.line_height(font) * len(wrapped(text, font, width, most_lines)))


def wrapped(text: str, font: QFont, width: float, most_lines: int) -> list[str]:
    """Part a text into lines that fit; the last one ends in … where there is more.

    Args:
        text: the words.
        font: in which they are set.
        width: of a line, in units.
        most_lines: more are never set.
    """
    fits = partial(_fits, QFontMetricsF(font), width)
    lines: list[str] = []
    line = ""
    for word in _pieces(text, fits):
        longer = f"{line} {word}" if line else word
        if fits(longer):
            line = longer
            continue
        lines.append(line)
        line = word
    lines.append(line)
    if len(lines) > most_lines:
        rest = " ".join(lines[most_lines - 1 :])
        lines = [*lines[: most_lines - 1], shortened(rest, font, width)]
    return lines


def shortened(text: str, font: QFont, width: float) -> str:
    """Return a text that fits a line, cut after a whole word; a word too wide is cut inside."""
    metrics = QFontMetricsF(font)
    fits = partial(_fits, metrics, width)
    line = " ".join(text.split())
    if fits(line):
        return line
    while " " in line:
        line = line.rpartition(" ")[0]
        cut = line.rstrip(" ,;:–-·") + _MORE
        if fits(cut):
            return cut
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)


def _fits(metrics: QFontMetricsF, width: float, words: str) -> bool:
    return metrics.horizontalAdvance(words) <= width


def _pieces(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Part a text into words, and a word that is wider than a line into pieces."""
    pieces: list[str] = []
    for word in text.split():
        rest = word
        while rest and not fits(rest):
            at = next((at for at in range(len(rest) - 1, 0, -1) if fits(rest[:at])), 1)
            pieces.append(rest[:at])
            rest = rest[at:]
        if rest:
            pieces.append(rest)
    return pieces or [""]
