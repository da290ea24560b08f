"""The history: what was done, when, by which side; newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.intentions import told
from domain.model.journal import ChangeEntry
from domain.model.labels import SIDES
from domain.model.sides import Side
from ui.desk import Desk
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.chips import SideTag
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

WIDTH = 320


class HistoryPanel(Retranslated, QWidget):
    """A panel at the right of the page. Hidden changes never become entries."""

    closed = Signal()
    more_wanted = Signal(int)
    """Entries older than the one with this number are wanted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entries: list[ChangeEntry] = []
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 8, 8)
        self._title = BodyLabel(font=fonts.card_title())
        self._cross = IconButton("x")
        head.addWidget(self._title, 1)
        head.addWidget(self._cross)
        column.addLayout(head)
        self._scroll = ScrollPage(spacing=2)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._scroll.body.addLayout(self._rows)
        self._none_yet = BodyLabel(role="muted")
        self._scroll.body.addWidget(self._none_yet)
        self._more = QuietButton(kind="compact")
        self._more.hide()
        self._scroll.body.addWidget(self._more)
        column.addWidget(self._scroll, 1)
        self._cross.clicked.connect(self.closed)
        self._more.clicked.connect(self._on_more)
        self.speak()

    def show_entries(self, entries: Sequence[ChangeEntry]) -> None:
        """Show the newest entries; the panel keeps its place."""
        if list(entries) == self._entries:
            return  # a hidden change leaves no trace, not even a blink
        self._entries = list(entries)
        self._fill()
        self._more.setVisible(len(entries) >= 200)

    def add_entries(self, entries: Sequence[ChangeEntry]) -> None:
        """Show older entries below."""
        self._entries += entries
        self._fill()
        self._more.setVisible(len(entries) >= 200)

    def sentences(self) -> list[str]:
        """What each entry says, newest first."""
        return [self._sentence(entry) for entry in self._entries]

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("History"))
        self._title.setText(self.tr("History"))
        self._cross.set_name(self.tr("Close the history"))
        self._more.setText(self.tr("Show older"))
        self._none_yet.setText(self.tr("Everything that is done in this workspace appears here."))
        self._fill()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.fillRect(0, 0, 1, self.height(), QColor(colours.line))
        painter.end()

    def _fill(self) -> None:
        with self._scroll.kept_place():
            while (item := self._rows.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            day: date | None = None
            for entry in self._entries:
                happened = entry.happened_at.astimezone()
                if happened.date() != day:
                    day = happened.date()
                    self._rows.addWidget(_day_label(day))
                self._rows.addWidget(self._row(entry, happened))
            self._none_yet.setVisible(not self._entries)

    def _row(self, entry: ChangeEntry, happened: datetime) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 2, 0, 2)
        line.setSpacing(8)
        time = BodyLabel(happened.strftime("%H:%M"), font=fonts.small(), role="hint", wrap=False)
        line.addWidget(time)
        words = BodyLabel(self._sentence(entry), role="hint" if entry.undone else "ink")
        if entry.undone:
            font = words.font()
            font.setStrikeOut(True)
            words.setFont(font)
        line.addWidget(words, 1)
        if entry.side is not None and entry.side is not Side.NEUTRAL:
            line.addWidget(SideTag(entry.side.value, self._desk.translate(SIDES[entry.side])))
        return row

    def _sentence(self, entry: ChangeEntry) -> str:
        what = told(entry.intention, self._desk.translate)
        if entry.undoes:
            return self.tr("Taken back: {what}").format(what=what)
        if entry.undone:
            return self.tr("{what} (undone)").format(what=what)
        return what

    def _on_more(self) -> None:
        if self._entries:
            self.more_wanted.emit(self._entries[-1].number)


def _day_label(day: date) -> BodyLabel:
    words = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    label = BodyLabel(words, font=fonts.text_font(11.5, fonts.SEMIBOLD), role="muted")
    label.setContentsMargins(0, 8, 0, 2)
    return label
