"""The bar with which a recording is heard: play and pause, where it is, and how long it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from domain.model.call_library import time_mark
from ui.theme import fonts
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated

_STEP, _PAGE = 5, 30
"""Seconds that an arrow key and Page Up or Down move."""


class PlayerBar(Retranslated, QWidget):
    """Shows how far a recording is heard. Holds no rules.

    Signals:
        toggled: it is to play, or to stop for a while.
        sought: another moment is wanted, in seconds.
        open_wanted: it is to be opened with the system's own program.
    """

    toggled = Signal()
    sought = Signal(int)
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playing = False
        self._plays = self._address = False
        self.play = IconButton("play", framed=True)
        self.at = QSlider(Qt.Orientation.Horizontal)
        self.at.setSingleStep(_STEP)
        self.at.setPageStep(_PAGE)
        self.open = QuietButton(icon="folder-open", kind="compact")
        self.notice = Notice()
        self._time = BodyLabel(font=fonts.figure_font(12), role="muted", wrap=False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.play)
        row.addWidget(self.at, 1)
        row.addWidget(self._time)
        row.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.notice)
        self.play.clicked.connect(self.toggled)
        self.at.valueChanged.connect(self.sought)
        self.open.clicked.connect(self.open_wanted)
        self.show_place(0, 0)
        self.speak()

    def offer(self, *, plays: bool, address: bool) -> None:
        """Offer what can be done with the recording.

        Args:
            plays: it is a file that may be heard in the window.
            address: it is an address, which the system opens.
        """
        self._plays, self._address = plays, address
        self.setVisible(plays or address)
        for part in (self.play, self.at, self._time):
            part.setVisible(plays)
        self.retranslate()

    def show_place(self, at: int, long: int) -> None:
        """Show how far it is of how long, in seconds; 0 while that is not known."""
        self.at.blockSignals(True)
        self.at.setRange(0, max(at, long))
        self.at.setValue(at)
        self.at.blockSignals(False)
        self.at.setEnabled(long > 0)
        self._time.setText(f"{time_mark(at)} / {time_mark(long)}" if long else time_mark(at))

    def show_playing(self, *, playing: bool) -> None:
        """Show whether it plays now."""
        self._playing = playing
        self.play.set_icon("pause" if playing else "play")
        self.retranslate()

    def refuse(self, sentence: str) -> None:
        """Say why it is not heard here; an empty sentence says nothing."""
        self.notice.show_notice("warn", sentence)

    def retranslate(self) -> None:
        self.play.set_name(self.tr("Pause") if self._playing else self.tr("Listen"))
        self.at.setAccessibleName(self.tr("Where in the recording"))
        self.open.setText(self.tr("Open link") if self._address else self.tr("Open outside"))
        self.open.setAccessibleName(self.tr("Open the recording with the system's program"))
