"""The left navigation: pages under their headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from domain.text import fill
from ui.language import said
from ui.theme import fonts
from ui.theme.icons import pixmap
from ui.theme.theme import theme
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated
from ui.widgets.tooltips import set_tooltip

if TYPE_CHECKING:
    from ui.shell.pages import Page

WIDTH = 196
SLIM = 56
"""Width of the navigation where the window has no room for the pages' names."""
MOST = 99
"""The highest number that a pill shows; it only says that there are more."""


class PageButton(QAbstractButton):
    """One page of the navigation: icon and name, soft blue while it is shown.

    What waits on the page stands behind its name as a number in a red pill, and is read out with
    it.
    """

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self._number = 0
        self._words = ""
        self._slim = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(fonts.label())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, number: int, words: str) -> None:
        """Show how much waits on the page.

        Args:
            number: how much; 0 shows no pill.
            words: how it is said, a marked literal with ``{count}``.
        """
        self._number, self._words = number, words
        self.say()

    def set_slim(self, *, slim: bool) -> None:
        """Show the icon alone, the name in its tooltip; or both."""
        self._slim = slim
        self.say()

    def say(self) -> None:
        """Say the page's name and what waits on it, in the language of the window."""
        name = self.page.said()
        waits = fill(said(self._words), {"count": self._number}) if self._number else ""
        self.setText("" if self._slim else name)
        self.setAccessibleName(", ".join(part for part in (name, waits) if part))
        set_tooltip(self, self.accessibleName() if self._slim else waits)
        self.updateGeometry()
        self.update()

    @property
    def pill(self) -> str:
        """What the pill says; empty where there is none."""
        if not self._number:
            return ""
        return str(self._number) if self._number <= MOST else f"{MOST}+"

    def sizeHint(self) -> QSize:
        high = max(31, fonts.line_height(self.font()) + 12)
        if self._slim:
            return QSize(_ICON + 2 * _BESIDE_ICON, high)
        words = self.fontMetrics().horizontalAdvance(self.text())
        beside = self._pill_width() + 8 if self.pill else 0
        return QSize(words + 45 + beside, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        if self.isChecked():
            surface(painter, self.rect(), colours.both.soft, None, 8)
        elif self.underMouse():
            surface(painter, self.rect(), colours.hover, None, 8)
        colour = colours.accent if self.isChecked() else colours.ink
        icon = pixmap(self.page.icon, colour, _ICON, self.devicePixelRatioF())
        painter.drawPixmap(_BESIDE_ICON, (self.height() - _ICON) // 2, icon)
        if not self._slim:
            painter.setPen(QColor(colour))
            words = self.rect().adjusted(35, 0, -8, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.pill:
            self._paint_pill(painter)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, 8)
        painter.end()

    def _pill_width(self) -> int:
        words = QFontMetrics(_pill_font()).horizontalAdvance(self.pill)
        return max(_PILL_HEIGHT + 2, words + 14)

    def _paint_pill(self, painter: QPainter) -> None:
        colours, font = theme().colours.bad, _pill_font()
        width, top = self._pill_width(), (self.height() - _PILL_HEIGHT) // 2
        left = self.width() - 10 - width
        if self._slim:  # over the corner of the icon
            left, top = self.width() - width, 0
        place = QRect(left, top, width, _PILL_HEIGHT)
        surface(painter, place, colours.soft, None, _PILL_HEIGHT / 2)
        painter.setPen(QColor(colours.strong))
        painter.setFont(font)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self.pill)


_ICON = 16
_BESIDE_ICON = 10
_PILL_HEIGHT = 17


def _pill_font() -> QFont:
    return fonts.figure_font(11, fonts.SEMIBOLD)


class Navigation(Retranslated, QWidget):
    """All pages, one above the other; arrow keys move, Enter and space show."""

    page_wanted = Signal(str)

    def __init__(self, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 9, 10)
        column.setSpacing(0)
        self._buttons: dict[str, PageButton] = {}
        self._headings: list[tuple[BodyLabel, Page]] = []
        group: str | None = None
        for page in pages:
            if group is not None and page.group != group:
                column.addSpacing(10)
            if page.group and page.group != group:
                self._add_heading(column, page)
            group = page.group
            button = PageButton(page, self)
            button.clicked.connect(self._on_clicked)
            self._buttons[page.key] = button
            column.addWidget(button)
        column.addStretch(1)
        self.speak()

    def buttons(self) -> list[PageButton]:
        """One button for each page, in order."""
        return list(self._buttons.values())

    def set_slim(self, *, slim: bool) -> None:
        """Show the pages' icons alone, for a narrow window; their names are in their tooltips."""
        self.setFixedWidth(SLIM if slim else WIDTH)
        for heading, _ in self._headings:
            heading.setHidden(slim)
        for button in self._buttons.values():
            button.set_slim(slim=slim)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)

    def show_count(self, key: str, number: int, words: str) -> None:
        """Show how much waits on a page; see ``PageButton.show_count``."""
        self._buttons[key].show_count(number, words)

    def current(self) -> PageButton | None:
        """The button of the page that is shown."""
        return next((button for button in self._buttons.values() if button.isChecked()), None)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))
        for heading, page in self._headings:
            heading.setText(page.group_said().upper())
        for button in self._buttons.values():
            button.say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        focused = self.focusWidget()
        buttons = self.buttons()
        if step is None or focused not in buttons:
            super().keyPressEvent(event)
            return
        assert isinstance(focused, PageButton)
        at = (buttons.index(focused) + step) % len(buttons)
        buttons[at].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(colours.line))
        painter.end()

    def _add_heading(self, column: QVBoxLayout, page: Page) -> None:
        heading = BodyLabel(font=fonts.text_font(11, fonts.SEMIBOLD), role="hint", wrap=False)
        font = heading.font()
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.8)
        heading.setFont(font)
        heading.setContentsMargins(10, 5, 10, 5)
        self._headings.append((heading, page))
        column.addWidget(heading)

    def _on_clicked(self) -> None:
        sender = self.sender()
        assert isinstance(sender, PageButton)
        self.page_wanted.emit(sender.page.key)
