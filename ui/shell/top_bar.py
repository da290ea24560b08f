"""The bar over everything: whose workspace this is, search, undo and redo, projector, export."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.chips import Chip
from ui.widgets.labels import ElidedLabel
from ui.widgets.painting import surface
from ui.widgets.retranslated import Retranslated

HEIGHT = 48
_SEARCH = QSize(270, 31)


class Logo(QWidget):
    """Two sides that draw one ring around the customer."""

    def __init__(self, parent: QWidget | None = None, *, side: int = 22) -> None:
        super().__init__(parent)
        self.setFixedSize(side, side)
        self.setAccessibleName("Cùng Vẽ")

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = self.width() * 0.17
        ring = QRectF(self.rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)
        for colour, start in ((colours.marketing.strong, -90), (colours.sales.strong, 90)):
            arc = QPen(QColor(colour), pen)
            arc.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(arc)
            painter.drawArc(ring, start * 16, 180 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        middle = QRectF(self.rect()).center()
        painter.drawEllipse(middle, self.width() * 0.17, self.width() * 0.17)
        painter.end()


class SearchBox(QAbstractButton):
    """Looks like a search field and opens the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self.setFont(fonts.body())
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str, keys: str) -> None:
        """Say what can be done here, and with which keys."""
        self.setText(words)
        self._keys = keys
        self.setAccessibleName(f"{words} ({keys})")
        self.update()

    def sizeHint(self) -> QSize:
        needed = self.fontMetrics().horizontalAdvance(f"{self.text()}  {self._keys}") + 30
        return QSize(max(_SEARCH.width(), needed), _SEARCH.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(110, _SEARCH.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        line = colours.focus if self.hasFocus() else colours.line
        surface(painter, self.rect(), colours.card, line, 8)
        painter.setPen(QColor(colours.hint))
        inside = self.rect().adjusted(13, 0, -13, 0)
        flags = int(Qt.AlignmentFlag.AlignVCenter)
        metrics = self.fontMetrics()
        keys = metrics.horizontalAdvance(self._keys)
        words = metrics.horizontalAdvance(self.text())
        room = inside.width() - keys - 8
        fits = room >= words
        elided = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(room, 0))
        painter.drawText(inside, flags, self.text() if fits else elided)
        left = inside.left() + (words + 8 if fits else inside.width() - keys)
        painter.drawText(inside.adjusted(left - inside.left(), 0, 0, 0), flags, self._keys)
        painter.end()


class TopBar(Retranslated, QWidget):
    """Shows what the window is about, and the commands that are always at hand."""

    search_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    projector_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(14)
        self._name = ElidedLabel(font=fonts.text_font(13, fonts.SEMIBOLD))
        self._pill = Chip(pill=True, large=True)
        self._pill.hide()
        self.search = SearchBox()
        self.undo = IconButton("undo-2", framed=True, role="ink")
        self.redo = IconButton("redo-2", framed=True, role="ink")
        self.projector = QuietButton()
        self.export = PrimaryButton()
        row.addWidget(Logo())
        row.addWidget(self._name, 1)
        row.addWidget(self._pill)
        row.addStretch(1)
        row.addWidget(self.search)
        self._workspace_only = (self.undo, self.redo, self.projector, self.export)
        for button in self._workspace_only:
            row.addWidget(button)
            button.hide()
        row.setStretch(1, 0)
        self.search.clicked.connect(self.search_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.projector.clicked.connect(self.projector_wanted)
        self.export.clicked.connect(self.export_wanted)
        self._name.setText("Cùng Vẽ")
        self.speak()

    def show_workspace(self, name: str) -> None:
        """Name the workspace; an empty name is the program itself, without a workspace."""
        self._name.setText(name or "Cùng Vẽ")
        for button in self._workspace_only:
            button.setVisible(bool(name))
        if not name:
            self.show_pill("")

    def show_pill(self, words: str) -> None:
        """Say where the workspace stands: the step of a session, or the persona's version."""
        self._pill.setText(words)
        self._pill.setVisible(bool(words))

    def name(self) -> str:
        """What stands beside the logo."""
        return self._name.text()

    def pill(self) -> str:
        """Where the workspace stands, in words."""
        return self._pill.text()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Top bar"))
        self.search.set_words(self.tr("Search or run a command"), "Ctrl K")
        self.projector.setText(self.tr("Projector"))
        self.export.setText(self.tr("Export…"))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        painter.end()
