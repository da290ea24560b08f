"""The left navigation: pages under their headings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.theme.icons import pixmap
from ui.theme.theme import theme
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated

if TYPE_CHECKING:
    from ui.shell.pages import Page

WIDTH = 196


class PageButton(QAbstractButton):
    """One page of the navigation: icon and name, soft blue while it is shown."""

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFont(fonts.label())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 45, max(31, fonts.line_height(self.font()) + 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        if self.isChecked():
            surface(painter, self.rect(), colours.both.soft, None, 8)
        elif self.underMouse():
            surface(painter, self.rect(), colours.hover, None, 8)
        colour = colours.accent if self.isChecked() else colours.ink
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(10, (self.height() - 16) // 2, pixmap(self.page.icon, colour, 16, ratio))
        painter.setPen(QColor(colour))
        words = self.rect().adjusted(35, 0, -8, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, 8)
        painter.end()


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

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        self._buttons[key].setChecked(True)

    def current(self) -> PageButton | None:
        """The button of the page that is shown."""
        return next((button for button in self._buttons.values() if button.isChecked()), None)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))
        for heading, page in self._headings:
            heading.setText(page.group_said().upper())
        for button in self._buttons.values():
            button.setText(button.page.said())
            button.setAccessibleName(button.page.said())
            button.updateGeometry()

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
