"""What is known of a call's recording: what it is called, whether it is there, and hearing it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.calls.player_bar import PlayerBar
from ui.calls.recording import RecordingState, name_of
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel, ElidedLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated

_TROUBLE = (RecordingState.MISSING, RecordingState.NO_FILE, RecordingState.UNREADABLE)


class RecordingCard(Retranslated, Card):
    """Tells of the recording. Nothing of it is in the workspace but where it lies.

    Signals:
        choice_wanted: another file is to be named.

    Attributes:
        bar: with which it is heard.
    """

    choice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._state, self._fixed = RecordingState.NONE, False
        self.bar, self.notice = PlayerBar(), Notice()
        self._name, self._said = ElidedLabel(), BodyLabel(role="muted")
        for part in (self._name, self.bar, self._said, self.notice):
            self.body.addWidget(part)
        self.notice.acted.connect(self.choice_wanted)
        self.speak()

    def show_recording(self, recording: str, state: RecordingState, *, fixed: bool) -> None:
        """Show what a recording is called.

        Args:
            recording: its path or address; empty for none.
            state: whether it can be heard.
            fixed: nothing can be written in this workspace.
        """
        self._state, self._fixed = state, fixed
        self._name.setText(name_of(recording))
        self._name.setVisible(bool(recording))
        self._said.setVisible(not recording)
        self._show_trouble()

    def retranslate(self) -> None:
        self.set_title(self.tr("Recording"))
        self._said.setText(
            self.tr("None is linked. It stays in your telephone system; only its place is kept.")
        )
        self._show_trouble()

    def _show_trouble(self) -> None:
        if self._state not in _TROUBLE:
            self.notice.clear()
            return
        words = {
            RecordingState.MISSING: self.tr(
                "The recording is not where it was: the file was moved, renamed or its drive is "
                "not connected. The call and its moments are kept."
            ),
            RecordingState.NO_FILE: self.tr(
                "What is named here is a folder, and no recording. The call and its moments are "
                "kept."
            ),
            RecordingState.UNREADABLE: self.tr(
                "The recording is there, but this account may not read it. The call and its "
                "moments are kept."
            ),
        }[self._state]
        self.notice.show_notice("warn", words, "" if self._fixed else self.tr("Name another…"))
