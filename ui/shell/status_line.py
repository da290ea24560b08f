"""The line under everything: saved, backed up, offline, projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

if TYPE_CHECKING:
    from datetime import datetime

HEIGHT = 26


class StatusLine(Retranslated, QWidget):
    """Says that the work is safe, and where it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 0, 15, 0)
        row.setSpacing(18)
        self._saved, self._backup, self._busy, self._offline, self._projector = (
            BodyLabel(font=fonts.small(), role="muted", wrap=False) for _ in range(5)
        )
        row.addWidget(self._saved)
        row.addWidget(self._backup)
        row.addWidget(self._busy)
        row.addStretch(1)
        row.addWidget(self._offline)
        row.addWidget(self._projector)
        self._open = False
        self._read_only = False
        self._saved_seconds: int | None = None
        self._backed_up_at: datetime | None = None
        self._screen: int | None = None
        self._hidden = False
        self._unplugged = False
        self.speak()

    def show_workspace(self, *, is_open: bool, read_only: bool = False) -> None:
        """Say whether a workspace is open, and whether it can be written."""
        self._open = is_open
        self._read_only = read_only
        if not is_open:
            self._saved_seconds = None
            self._backed_up_at = None
            self._screen = None
            self._unplugged = False
        self.retranslate()

    def show_saved(self, seconds: int | None) -> None:
        """Say how long ago the newest edit was committed; None before the first one."""
        self._saved_seconds = seconds
        self._saved.setText(self._saved_said())

    def show_backup(self, at: datetime | None) -> None:
        """Say when the newest backup was made, in local time; None when there is none."""
        self._backed_up_at = at
        self._backup.setText(self._backup_said())

    def show_busy(self, words: str) -> None:
        """Say what runs beside the window; empty when nothing does."""
        self._busy.setText(words)

    def show_projector(
        self, screen: int | None, *, hidden: bool = False, unplugged: bool = False
    ) -> None:
        """Say on which display the audience window is, counted from 1, and whether it is dark.

        Args:
            screen: the display, or None where the window is not seen.
            hidden: the facilitator has darkened it.
            unplugged: the window waits for its display.
        """
        self._screen = screen
        self._unplugged = unplugged
        self._hidden = hidden
        self._projector.setText(self._projector_said())

    def texts(self) -> list[str]:
        """Everything it says, from left to right."""
        labels = (self._saved, self._backup, self._busy, self._offline, self._projector)
        return [label.text() for label in labels if label.text()]

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Status"))
        self._saved.set_role("warn" if self._read_only else "good")
        self._saved.setText(self._saved_said())
        self._backup.setText(self._backup_said())
        self._offline.setText(self.tr("Offline · data stays on this laptop"))
        self._projector.setText(self._projector_said())

    def _saved_said(self) -> str:
        if not self._open:
            return ""
        if self._read_only:
            return "• " + self.tr("Read only")
        seconds = self._saved_seconds
        if seconds is None:
            return "• " + self.tr("All saved")
        if seconds < 2:
            return "• " + self.tr("Saved just now")
        if seconds < 60:
            return "• " + self.tr("Saved {count} s ago").format(count=max(0, seconds))
        if seconds < 3600:
            return "• " + self.tr("Saved {count} min ago").format(count=seconds // 60)
        return "• " + self.tr("Saved {count} h ago").format(count=seconds // 3600)

    def _backup_said(self) -> str:
        if not self._open or self._backed_up_at is None:
            return ""
        at = self._backed_up_at
        clock = QLocale().toString(QTime(at.hour, at.minute), "HH:mm")
        return self.tr("Backup {time}").format(time=clock)

    def _projector_said(self) -> str:
        if not self._open:
            return ""
        if self._unplugged:
            return self.tr("Projector: unplugged")
        if self._screen is None:
            return self.tr("Projector: off")
        if self._hidden:
            return self.tr("Projector: hidden")
        return self.tr("Projector: on display {number}").format(number=self._screen)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.fillRect(0, 0, self.width(), 1, QColor(colours.line))
        painter.end()
