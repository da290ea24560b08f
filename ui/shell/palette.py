"""The palette (Ctrl K): pages, commands, and things by name, whatever their marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.theme import fonts
from ui.theme.icons import icon
from ui.theme.theme import theme
from ui.widgets.labels import BodyLabel, ElidedLabel
from ui.widgets.painting import surface
from ui.widgets.retranslated import Retranslated

_WIDTH = 560
_ROW = 36
_MOST_ROWS = 10


class Offer(NamedTuple):
    """One line of the palette.

    Attributes:
        title: what it is called.
        kind: what it is, in a word.
        icon: Lucide name, or empty.
        keys: its shortcut, or its code.
        command: key of the command to run, or empty.
        page: page to show, or empty.
        pane: key of the pane of that page to look at, or empty.
        thing: the thing to show there, or None.
    """

    title: str
    kind: str
    icon: str = ""
    keys: str = ""
    command: str = ""
    page: str = ""
    pane: str = ""
    thing: UUID | None = None


class Palette(Retranslated, QWidget):
    """A field and a list under it, over the page: type, arrow keys, Enter, Esc.

    It goes when the keyboard goes elsewhere, and gives it back where it was.
    """

    asked = Signal(str)
    chosen = Signal(object)
    """An ``Offer``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = QApplication.focusWidget()
        self._offers: list[Offer] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        self.field = QLineEdit()
        self.field.setFont(fonts.text_font(14))
        self.field.textChanged.connect(self.asked)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(16, 16))
        self.list.itemClicked.connect(self._on_clicked)
        self._nothing = BodyLabel(role="muted")
        self._nothing.setContentsMargins(8, 4, 8, 6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        self.setFixedWidth(_WIDTH)
        self.setFocusProxy(self.field)
        self.speak()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """List what matches; the first line is chosen."""
        self._offers = list(offers)
        self.list.clear()
        for offer in offers:
            item = QListWidgetItem(self.list)
            item.setSizeHint(QSize(0, _ROW))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{offer.title}, {offer.kind}, {offer.keys}"
            )
            item.setIcon(icon(offer.icon, theme().colours.muted) if offer.icon else QIcon())
            self.list.setItemWidget(item, OfferRow(offer))
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(offers))
        self._nothing.setVisible(not offers)
        self.list.setFixedHeight(min(len(offers), _MOST_ROWS) * _ROW + 8)
        self.adjustSize()

    def offers(self) -> list[Offer]:
        """What is listed, in order."""
        return self._offers

    def retranslate(self) -> None:
        words = self.tr("Search or run a command")
        self.setAccessibleName(words)
        self.field.setAccessibleName(words)
        self.field.setPlaceholderText(words)
        self.list.setAccessibleName(self.tr("What was found"))
        self._nothing.setText(self.tr("Nothing is called that."))

    def open_at(self, right: int, top: int) -> None:
        """Open with the right upper corner at a place of the window."""
        self.move(max(8, right - self.width()), top)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go, and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._on_focus_gone)
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            return self._take_key(event)
        return False

    def _on_focus_gone(self) -> None:
        if not self.field.hasFocus() and self.isVisible():
            self._before = None
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        surface(painter, self.rect(), colours.card, colours.line)
        painter.end()

    def _take_key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _MOST_ROWS,
            Qt.Key.Key_PageUp: -_MOST_ROWS,
        }
        key = Qt.Key(event.key())
        if key in steps and self._offers:
            at = self.list.currentRow() + steps[key]
            last = len(self._offers) - 1
            wraps = abs(steps[key]) == 1
            self.list.setCurrentRow(at % (last + 1) if wraps else max(0, min(last, at)))
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentRow())
            return True
        if key == Qt.Key.Key_Escape:
            self.leave()
            return True
        return False

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._choose(self.list.row(item))

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._offers):
            offer = self._offers[at]
            self.leave()
            self.chosen.emit(offer)


class OfferRow(QWidget):
    """Title at the left, kind and keys at the right."""

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 10, 0)
        line.setSpacing(12)
        line.addWidget(ElidedLabel(offer.title), 1)
        line.addWidget(BodyLabel(offer.kind, font=fonts.small(), role="hint", wrap=False))
        if offer.keys:
            line.addWidget(BodyLabel(offer.keys, font=fonts.small(), role="muted", wrap=False))
