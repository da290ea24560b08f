"""The panel beside the list: all of one call, its score, its recording, and what was said."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.calls.looks import CallLook, Choices
from ui.calls.moments import MomentsCard
from ui.calls.recording_card import RecordingCard
from ui.calls.scores_card import ScoresCard
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.card import Card
from ui.widgets.chips import StatusChip
from ui.widgets.labels import BodyLabel, ElidedLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

_COLUMNS, _COLUMNS_NARROW = 3, 2
_NARROW = 440


class CallPanel(Retranslated, ScrollPage):
    """Tells one call.

    Signals:
        edit_wanted, removal_wanted: of the call.
        left: the keyboard wants back to the list.

    Attributes:
        scores: how far it is scored, and what came of it.
        recording: what is known of the recording.
        moments: what was said.
    """

    edit_wanted = Signal()
    removal_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edges=False)
        self.look: CallLook | None = None
        self.status = StatusChip()
        self.edit, self.remove = (
            IconButton("pencil", framed=True),
            IconButton("trash-2", framed=True),
        )
        self.scores, self.recording, self.moments = ScoresCard(), RecordingCard(), MomentsCard()
        self._about = Card()
        self._code = BodyLabel(font=fonts.text_font(14, fonts.SEMIBOLD), wrap=False)
        self._consent = BodyLabel(font=fonts.small())
        self._note = BodyLabel()
        self._parts = QGridLayout()
        self._columns = _COLUMNS
        self._lay_out()
        self.edit.clicked.connect(self.edit_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.speak()

    def show_call(self, look: CallLook | None, claims: Choices, *, fixed: bool) -> None:
        """Show a call; None shows nothing.

        Args:
            look: the call.
            claims: what its moments can speak of.
            fixed: nothing can be written in this workspace.
        """
        before, self.look = self.look, look
        self.setVisible(look is not None)
        if look is None:
            return
        if before is None or before.id != look.id:
            self.verticalScrollBar().setValue(0)
            self.moments.close_forms()
        if before != look:
            self._code.setText(look.code)
            self.status.show_state(look.status, look.tone, look.sign)
            self._consent.setText(look.consent)
            self._consent.set_role(look.consent_tone)
            self._note.setText(look.note)
            self._note.setVisible(bool(look.note))
            self._show_parts(look)
        self.edit.setVisible(not fixed)
        self.remove.setVisible(not fixed and not look.fixed)
        self.moments.show_moments(look.moments, claims, fixed=fixed)

    def current_id(self) -> UUID | None:
        """Return the call that is shown."""
        return self.look.id if self.look else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The chosen call"))
        self.edit.set_name(self.tr("Change the call"))
        self.remove.set_name(self.tr("Remove the call"))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._code)
        head.addWidget(self.status)
        head.addStretch(1)
        head.addWidget(self.edit)
        head.addWidget(self.remove)
        self._parts.setHorizontalSpacing(16)
        self._parts.setVerticalSpacing(8)
        self._about.body.addLayout(head)
        self._about.body.addLayout(self._parts)
        self._about.body.addWidget(self._consent)
        self._about.body.addWidget(self._note)
        for card in (self._about, self.scores, self.recording, self.moments):
            self.body.addWidget(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = _COLUMNS_NARROW if self.width() < _NARROW else _COLUMNS
        if columns != self._columns and self.look is not None:
            self._columns = columns
            self._show_parts(self.look)

    def _show_parts(self, look: CallLook) -> None:
        empty(self._parts)
        for at in range(_COLUMNS):
            self._parts.setColumnStretch(at, int(at < self._columns))
        for place, (caption, words) in enumerate(look.parts):
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(BodyLabel(caption, font=fonts.small(), role="muted"))
            column.addWidget(ElidedLabel(words))
            self._parts.addWidget(cell, *divmod(place, self._columns))
