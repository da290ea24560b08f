"""Lines above a step that stand there while something holds: lock, silent reading, lost time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.services.reading_time import READING_TIME
from ui.session.locking import LOCK_KEYS
from ui.widgets.buttons import QuietButton
from ui.widgets.countdown import CountdownLabel
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated


class ReadingLine(Retranslated, QWidget):
    """The time in which everybody reads what was opened, and nobody talks."""

    skip_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.clock = CountdownLabel(size=20)
        self._words = BodyLabel()
        self._skip = QuietButton(kind="compact")
        self._skip.clicked.connect(self.skip_wanted)
        row.addWidget(self.clock)
        row.addWidget(self._words, 1)
        row.addWidget(self._skip)
        self.hide()
        self.speak()

    def show_left(self, seconds: int) -> None:
        """Show how many seconds are left; the line is gone when none are."""
        self.clock.show_time(seconds, READING_TIME.seconds)
        self.setVisible(seconds > 0)

    def retranslate(self) -> None:
        self._words.setText(self.tr("Silent reading: everybody reads, nobody talks yet."))
        self._skip.setText(self.tr("Everybody has read"))


class StandingLines(Retranslated, QWidget):
    """Three lines, each hidden while it has nothing to say.

    Attributes:
        reading: the countdown of the silent reading.
    """

    unlock_wanted = Signal()
    skip_wanted = Signal()
    """The silent reading is over for all."""

    count_wanted = Signal()
    """Time that was left out is to be counted all the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 0)
        column.setSpacing(6)
        self._lock, self._slept = Notice(), Notice(dismissable=True)
        self.reading = ReadingLine()
        self._lock.acted.connect(self.unlock_wanted)
        self.reading.skip_wanted.connect(self.skip_wanted)
        self._slept.acted.connect(self.count_wanted)
        self._slept.dismissed.connect(self._on_slept_dismissed)
        for line in (self._lock, self.reading, self._slept):
            column.addWidget(line)
        self._locked = False
        self._left = 0
        self._minutes = 0
        self.speak()

    def show_locked(self, *, locked: bool) -> None:
        """Say whether the session is locked against slips."""
        if locked != self._locked:
            self._locked = locked
            self._say_locked()

    def show_reading(self, left: int) -> None:
        """Say how many seconds of silent reading are left; none when it is over."""
        if left != self._left:
            self._left = left
            self.reading.show_left(left)
            self._show_any()

    def show_slept(self, minutes: int) -> None:
        """Say how many minutes were left out while the laptop slept; 0 says nothing."""
        self._minutes = minutes
        self._say_slept()

    def texts(self) -> list[str]:
        """The sentences that stand there now."""
        return [line.sentence() for line in (self._lock, self._slept) if not line.isHidden()]

    def retranslate(self) -> None:
        self._say_locked()
        self._say_slept()

    def _say_locked(self) -> None:
        words = self.tr("Locked against slips: steps, seals and rounds stay as they are ({keys}).")
        sentence = words.format(keys=LOCK_KEYS) if self._locked else ""
        self._lock.show_notice("info", sentence, self.tr("Unlock…"))
        self._show_any()

    def _say_slept(self) -> None:
        words = self.tr(
            "The laptop slept for {minutes} min. They are not counted; the timer stands."
        )
        sentence = words.format(minutes=self._minutes) if self._minutes else ""
        self._slept.show_notice("info", sentence, self.tr("Count them all the same"))
        self._show_any()

    def _show_any(self) -> None:
        self.setVisible(bool(self._locked or self._left or self._minutes))

    def _on_slept_dismissed(self) -> None:
        self._minutes = 0
        self._show_any()
