"""The moments of a call: what the customer said and when, and what has been made of it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.calls.looks import Choices, MomentLook
from ui.calls.moment_forms import MomentEvidenceForm, MomentForm, MomentQuoteForm
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.tabbing import bring_opened_into_sight

_TIME = 52


class MomentRow(Retranslated, QWidget):
    """One moment with what can be done with it.

    Signals:
        quote_wanted, evidence_wanted, edit_wanted, removal_wanted: of this moment.
        jump_wanted: the recording is to be heard from here.
    """

    quote_wanted = Signal()
    evidence_wanted = Signal()
    edit_wanted = Signal()
    removal_wanted = Signal()
    jump_wanted = Signal()

    def __init__(self, look: MomentLook, *, fixed: bool) -> None:
        """Show a moment.

        Args:
            look: the moment.
            fixed: nothing can be written in this workspace.
        """
        super().__init__()
        self.look = look
        self.quote, self.evidence = QuietButton(kind="compact"), QuietButton(kind="compact")
        self.edit, self.remove = IconButton("pencil"), IconButton("trash-2")
        self.jump = QuietButton(look.at, icon="play", kind="compact")
        self._at = BodyLabel(look.at, font=fonts.figure_font(12), role="muted", wrap=False)
        self._at.setMinimumWidth(_TIME)
        self.jump.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._at, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.jump, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(BodyLabel(f"“{look.words}”"))
        for line in look.became:
            column.addWidget(BodyLabel(line.text, font=fonts.small(), role=line.role))
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for button in (self.quote, self.evidence):
            acts.addWidget(button)
        acts.addStretch(1)
        column.addLayout(acts)
        row.addLayout(column, 1)
        top = Qt.AlignmentFlag.AlignTop
        for small in (self.edit, self.remove):
            row.addWidget(small, 0, top)
            small.setVisible(not fixed)
        self.quote.setVisible(not fixed and not look.quoted)
        self.evidence.setVisible(not fixed and not look.proves)
        self.quote.clicked.connect(self.quote_wanted)
        self.evidence.clicked.connect(self.evidence_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        self.jump.clicked.connect(self.jump_wanted)
        self.speak()

    def set_playable(self, *, playable: bool) -> None:
        """Offer the way to this moment in the recording, or only its time."""
        self.jump.setVisible(playable)
        self._at.setVisible(not playable)

    def retranslate(self) -> None:
        at = self.look.at
        self.jump.setAccessibleName(self.tr("Listen from {at}").format(at=at))
        self.quote.setText(self.tr("Quote…"))
        self.quote.setAccessibleName(self.tr("Make a quote of {at}").format(at=at))
        self.evidence.setText(self.tr("Evidence…"))
        self.evidence.setAccessibleName(self.tr("Take {at} as evidence").format(at=at))
        self.edit.set_name(self.tr("Change the moment {at}").format(at=at))
        self.remove.set_name(self.tr("Remove the moment {at}").format(at=at))


class MomentsCard(Retranslated, Card):
    """Lists the moments of a call. One form at a time is open, at the foot of the list.

    Signals:
        moment_given: a new one, or one changed: its identity or None, when as typed, the words.
        quote_given: a moment becomes a quote: its identity, consent, key of a claim or empty.
        evidence_given: a moment becomes evidence: its identity, key of the claim, for or against.
        removal_wanted: a moment was noted by mistake: its identity.
        jump_wanted: the recording is to be heard from a moment, in seconds.

    Attributes:
        now: where the recording is now, for a moment that is noted; empty where it is not heard.
    """

    moment_given = Signal(object, str, str)
    quote_given = Signal(object, bool, str)
    evidence_given = Signal(object, str, bool)
    removal_wanted = Signal(object)
    jump_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=10)
        self.rows: list[MomentRow] = []
        self._claims: Choices = ()
        self._about: UUID | None = None
        self.now = ""
        self._playable = False
        self.add = QuietButton(icon="plus", kind="compact")
        self.form, self.quote, self.evidence = MomentForm(), MomentQuoteForm(), MomentEvidenceForm()
        self._nothing = BodyLabel(role="muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.add_action(self.add)
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._list)
        for form in (self.form, self.quote, self.evidence):
            self.body.addWidget(form)
            form.cancelled.connect(self.close_forms)
            form.hide()
        self.add.clicked.connect(lambda: self.open_moment(None))
        self.form.moment_given.connect(
            lambda at, words: self.moment_given.emit(self._about, at, words)
        )
        self.quote.quote_given.connect(
            lambda consent, claim: self.quote_given.emit(self._about, consent, claim)
        )
        self.evidence.evidence_given.connect(
            lambda claim, holds: self.evidence_given.emit(self._about, claim, holds)
        )
        self.speak()

    def show_moments(self, looks: Sequence[MomentLook], claims: Choices, *, fixed: bool) -> None:
        """Show moments.

        Args:
            looks: in the order of the talk.
            claims: what a moment can speak of.
            fixed: nothing can be written in this workspace.
        """
        self._claims = claims
        self.add.setVisible(not fixed)
        self._nothing.setVisible(not looks)
        if [row.look for row in self.rows] == list(looks):
            return
        empty(self._list)
        self.rows = [self._row(look, fixed=fixed) for look in looks]
        for row in self.rows:
            self._list.addWidget(row)

    def open_moment(self, look: MomentLook | None) -> None:
        """Open the form for a new moment, or to change one."""
        self._open(self.form, look.id if look else None)
        self.form.open_moment(look.at if look else self.now, look.words if look else "")
        self.form.start()

    def set_playable(self, *, playable: bool) -> None:
        """Offer the way to each moment in the recording, or only its time."""
        self._playable = playable
        for row in self.rows:
            row.set_playable(playable=playable)

    def refuse(self, sentence: str) -> None:
        """Say in the open form why it was not taken."""
        for form in (self.form, self.quote, self.evidence):
            if not form.isHidden():
                form.refuse(sentence)

    def close_forms(self) -> None:
        """Put every form away; the keyboard goes to the button that notes a moment."""
        focus = self.focusWidget()
        held = focus is not None and focus.hasFocus()
        for form in (self.form, self.quote, self.evidence):
            form.hide()
        self._about = None
        if held and not self.add.isHidden():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.set_title(self.tr("Moments"))
        self.add.setText(self.tr("Note a moment"))
        self._nothing.setText(
            self.tr(
                "Nothing is noted yet. A moment keeps when in the call it was, and the customer's "
                "own words; it can become a quote and evidence of a claim."
            )
        )

    def _row(self, look: MomentLook, *, fixed: bool) -> MomentRow:
        row = MomentRow(look, fixed=fixed)
        row.quote_wanted.connect(lambda: self._on_quote_wanted(look))
        row.evidence_wanted.connect(lambda: self._on_evidence_wanted(look))
        row.edit_wanted.connect(lambda: self.open_moment(look))
        row.removal_wanted.connect(lambda: self.removal_wanted.emit(look.id))
        row.jump_wanted.connect(lambda: self.jump_wanted.emit(look.seconds))
        row.set_playable(playable=self._playable)
        return row

    def _open(self, wanted: QWidget, about: UUID | None) -> None:
        self._about = about
        for form in (self.form, self.quote, self.evidence):
            form.setVisible(form is wanted)
        bring_opened_into_sight(wanted)

    def _on_quote_wanted(self, look: MomentLook) -> None:
        self._open(self.quote, look.id)
        self.quote.open_quote(self._claims)
        self.quote.start()

    def _on_evidence_wanted(self, look: MomentLook) -> None:
        self._open(self.evidence, look.id)
        self.evidence.open_evidence(self._claims)
        self.evidence.start()
