"""Chips: a word on a soft surface that says a side, a state, or a count."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import surface


class Chip(BodyLabel):
    """A word in the strong colour of its tone, on its soft one."""

    def __init__(
        self,
        text: str = "",
        tone: str = "neutral",
        parent: QWidget | None = None,
        *,
        large: bool = False,
        pill: bool = False,
    ) -> None:
        """Make a chip.

        Args:
            text: one or a few words.
            tone: a side, a state, or ``neutral``.
            parent: the widget it stands in.
            large: as the head of a column, 13 px.
            pill: round ends, for counts and for what a page is about.
        """
        font = fonts.text_font(13 if large else 11.5, fonts.MEDIUM if pill else fonts.SEMIBOLD)
        super().__init__(text, parent, font=font, role=tone, wrap=False)
        self._pill = pill
        self._tone = tone
        across, down = (9, 3) if large else (7, 1)
        self.setContentsMargins(across, down, across, down)
        self.set_tone(tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def tone(self) -> str:
        """The side or state whose colours it wears."""
        return self._tone

    def set_tone(self, tone: str) -> None:
        """Wear the colours of another side or state."""
        self._tone = tone
        self.set_role("muted" if tone == "neutral" else tone)
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(max(hint.width(), hint.height() + 4), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = self.height() / 2 if self._pill else 6
        surface(painter, self.rect(), theme().colours.tone(self._tone).soft, None, radius)
        painter.end()
        self.paint_text(self.contentsRect())


class SideTag(Chip):
    """A side's word or letter in its colour."""

    def __init__(
        self, side: str, word: str = "", parent: QWidget | None = None, *, large: bool = False
    ) -> None:
        """Make a tag.

        Args:
            side: ``marketing``, ``sales``, ``owner`` or ``both``.
            word: the side's name or its letter: the colour alone says nothing.
            parent: the widget it stands in.
            large: as the head of a column.
        """
        super().__init__(word, side, parent, large=large)


class StatusChip(Chip):
    """A state: a sign and a word besides the colour."""

    def __init__(
        self, word: str = "", state: str = "neutral", sign: str = "", parent: QWidget | None = None
    ) -> None:
        """Make a chip.

        Args:
            word: the state's name.
            state: ``good``, ``warn``, ``bad`` or ``neutral``.
            sign: what stands before the word; without it ✓, ! or × by the state.
            parent: the widget it stands in.
        """
        super().__init__("", state, parent)
        self.show_state(word, state, sign)

    def show_state(self, word: str, state: str, sign: str = "") -> None:
        """Say another state."""
        mark = sign or _SIGNS.get(state, "")
        self.set_tone(state)
        self.setText(f"{mark} {word}".strip())
        self.setAccessibleName(word)


_SIGNS = {"good": "✓", "warn": "!", "bad": "×"}
