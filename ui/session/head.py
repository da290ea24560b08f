"""The head of a step: what it is, who has the word, and how much time is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.projector import AudienceTimer
from ui.theme import fonts
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.chips import SideTag
from ui.widgets.countdown import CountdownLabel
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

MORE_MINUTES = 2
"""What one press gives a step."""


class StepHead(Retranslated, QWidget):
    """What the step is, who has the word, and how much time is left.

    Attributes:
        moving: opens the bar in which minutes are moved between steps.
    """

    pause_wanted = Signal()
    run_wanted = Signal()
    minutes_wanted = Signal(int)
    moving_wanted = Signal()
    """Minutes are to be taken from a later step, or given back."""

    record_wanted = Signal()
    """What is on record is to be shown, or put away."""

    sides_wanted = Signal()
    """Agenda and right column are to be hidden, or shown again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 11, 16, 11)
        row.setSpacing(6)
        self._tag = SideTag("both", large=True)
        self._tag.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = BodyLabel(font=fonts.card_title())
        self._headline = BodyLabel(font=fonts.small(), role="muted")
        words.addWidget(self._title)
        words.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._headline)
        self._countdown = CountdownLabel()
        self._pause = IconButton("play", framed=True, role="ink")
        self._pause.clicked.connect(self._on_pause_clicked)
        self._more = QuietButton()
        self._more.clicked.connect(self._on_more_clicked)
        self._fewer = IconButton("minus")
        self._fewer.clicked.connect(self._on_fewer_clicked)
        self.moving = IconButton("arrow-left-right")
        self.moving.clicked.connect(self.moving_wanted)
        self._record = IconButton("pin")
        self._record.clicked.connect(self.record_wanted)
        self._sides = IconButton("panel-left")
        self._sides.clicked.connect(self.sides_wanted)
        row.addWidget(self._sides)
        row.addLayout(words, 1)
        clock = (self._countdown, self._pause, self._more, self._fewer, self.moving)
        for part in (*clock, self._record):
            row.addWidget(part)
        self.speak()

    def show_title(self, title: str) -> None:
        """Name the step."""
        self._title.setText(title)

    def show_tag(self, tone: str, word: str) -> None:
        """Show the chip, or hide it when the word is empty."""
        self._tag.set_tone(tone)
        self._tag.setText(word)
        self._tag.setVisible(bool(word))
        self._title.setVisible(not word)

    def show_headline(self, sentence: str) -> None:
        """Say where the step stands."""
        self._headline.setText(sentence)
        self._headline.setVisible(bool(sentence))

    def show_timer(self, timer: AudienceTimer | None) -> None:
        """Show the time left."""
        if timer is None:
            return
        self._countdown.show_time(timer.left, timer.planned, paused=not timer.running)
        if timer.running != self._running:
            self._running = timer.running
            self.retranslate()

    def retranslate(self) -> None:
        pause, run = self.tr("Pause the timer"), self.tr("Let the timer go on")
        self._pause.set_icon("pause" if self._running else "play")
        self._pause.set_name(pause if self._running else run)
        self._more.setText(self.tr("+{minutes} min").format(minutes=MORE_MINUTES))
        self._more.setAccessibleName(self.tr("{minutes} minutes more").format(minutes=MORE_MINUTES))
        self._fewer.set_name(self.tr("{minutes} minutes fewer").format(minutes=MORE_MINUTES))
        self.moving.set_name(self.tr("Take minutes from a later step"))
        self._record.set_name(self.tr("Park, decide, take on"), "F7")
        self._sides.set_name(self.tr("Show or hide the agenda"))

    def _on_pause_clicked(self) -> None:
        (self.pause_wanted if self._running else self.run_wanted).emit()

    def _on_more_clicked(self) -> None:
        self.minutes_wanted.emit(MORE_MINUTES)

    def _on_fewer_clicked(self) -> None:
        self.minutes_wanted.emit(-MORE_MINUTES)
