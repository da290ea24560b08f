"""What is known of a call's recording: where it lies, whether it is there, and opening it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.calls.recording import RecordingState, name_of
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel, ElidedLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated

_TROUBLE = (RecordingState.MISSING, RecordingState.NO_FILE, RecordingState.UNREADABLE)


class RecordingCard(Retranslated, Card):
    """Tells of the recording. Nothing of it is in the workspace but where it lies.

    Signals:
        open_wanted: it is to be opened with the system's own program.
        choice_wanted: another file is to be named.
    """

    open_wanted = Signal()
    choice_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._recording, self._state = "", RecordingState.NONE
        self._fixed = False
        self.open = QuietButton(icon="folder-open", kind="compact")
        self.notice = Notice()
        self._name = ElidedLabel()
        self._said = BodyLabel(role="muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(self.open)
        self.body.addLayout(row)
        self.body.addWidget(self._said)
        self.body.addWidget(self.notice)
        self.open.clicked.connect(self.open_wanted)
        self.notice.acted.connect(self.choice_wanted)
        self.speak()

    def show_recording(self, recording: str, state: RecordingState, *, fixed: bool) -> None:
        """Show where a recording lies.

        Args:
            recording: its path or address; empty for none.
            state: whether it can be heard.
            fixed: nothing can be written in this workspace.
        """
        self._recording, self._state, self._fixed = recording, state, fixed
        self.retranslate()

    def refuse(self, sentence: str) -> None:
        """Say why it was not opened."""
        self.notice.show_notice("error", sentence)

    def retranslate(self) -> None:
        self.set_title(self.tr("Recording"))
        state = self._state
        self._name.setText(name_of(self._recording))
        self._name.setVisible(state is not RecordingState.NONE)
        self.open.setText(self.tr("Open link") if state is RecordingState.ADDRESS else self._open())
        self.open.setAccessibleName(self.tr("Open the recording with the system's program"))
        self.open.setVisible(state in (RecordingState.THERE, RecordingState.ADDRESS))
        self._said.setText(
            self.tr("None is linked. It stays in your telephone system; only its place is kept.")
        )
        self._said.setVisible(state is RecordingState.NONE)
        self._show_trouble()

    def _open(self) -> str:
        return self.tr("Open outside")

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
