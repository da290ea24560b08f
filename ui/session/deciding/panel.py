"""One proposal beside the list: the decision, the two keys, and the way to the persona."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.sides import DEPARTMENTS, Side
from domain.services.claiming import ClaimWords
from domain.text import TEXT_LIMIT
from ui.personas.choices import ClaimChoices
from ui.personas.claim_editor import ClaimEditor
from ui.session.deciding.decision_form import DecisionForm
from ui.session.deciding.looks import DecisionChoices, DecisionLook
from ui.session.panes import Pane
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.chips import SideTag, StatusChip
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator


class DecisionPanel(Retranslated, Pane):
    """Holds no rules.

    Signals:
        key_turned: a department agrees, or not after all: its side.
        tie_broken: the owner's reason.
        reopened: the decision is taken back.
        act_wanted: the persona is to be changed now.

    Attributes:
        form: the decision.
        keys: the tick of each department.
        owner: the owner's reason for a tie.
        editor: the claim that the decision changes.
    """

    key_turned = Signal(object, bool)
    tie_broken = Signal(str)
    reopened = Signal()
    act_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=10)
        self._look: DecisionLook | None = None
        self._names: dict[Side, str] = {}
        self._none = BodyLabel(role="muted")
        head = QHBoxLayout()
        self._tag = SideTag("both")
        self._state = StatusChip()
        self._again = LinkButton()
        self._again.clicked.connect(self.reopened)
        head.addWidget(self._tag)
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(self._again)
        self._text = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self.form = DecisionForm()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self.form)
        column.addWidget(self._make_keys())
        column.addWidget(self._make_act())
        self.editor = ClaimEditor()
        self.editor.hide()
        column.addWidget(self.editor)
        self.column.addWidget(self._none)
        self.column.addWidget(self._inside)
        self.show_decision(None)
        self.speak()

    @property
    def is_editing(self) -> bool:
        """Whether a claim is being changed."""
        return not self.editor.isHidden()

    def offer(self, choices: DecisionChoices) -> None:
        """Offer what can be chosen."""
        self.form.offer(choices)
        self._names = dict(choices.keys)
        self._say_keys()

    def show_decision(self, look: DecisionLook | None) -> None:
        """Show a proposal with what is decided; what somebody types for the same one stays."""
        before, self._look = self._look, look
        self._none.setVisible(look is None)
        self._inside.setVisible(look is not None)
        if look is None:
            return
        if before is None or before.proposal.id != look.proposal.id:
            self.close_editor()
        if before is None or _asked(before) != _asked(look):
            self.form.open_decision(look)
        self._tag.set_tone(look.proposal.tone)
        self._tag.setText(look.proposal.side)
        self._text.setText(look.proposal.text)
        self._state.setVisible(look.decided)
        sign, _, word = look.proposal.state.partition(" ")
        self._state.show_state(word, look.proposal.state_tone, sign)
        self._again.setVisible(look.decided)
        self._key_room.setVisible(look.decided and look.needs_keys)
        for side, box in self.keys.items():
            box.blockSignals(True)
            box.setChecked(side in look.keys)
            box.blockSignals(False)
        self._owner_room.setVisible(look.tied)
        self.owner.set_text(look.owner_reason)
        self._act_room.setVisible(bool(look.act or look.done) and not self.is_editing)
        self._act.setText(look.act)
        self._act.setAccessibleName(look.act)
        self._act.setVisible(bool(look.act))
        self._done.setVisible(bool(look.done))
        self._done.setText(look.done)

    def open_editor(self, choices: ClaimChoices, words: ClaimWords, *, new: bool) -> None:
        """Open the form in which the claim is changed."""
        self.editor.offer(choices)
        self.editor.open_claim(words, new=new)
        self.editor.show()
        self._act_room.hide()
        self.editor.start()
        self.ensureWidgetVisible(self.editor)

    def close_editor(self) -> None:
        """Put the form of the claim away."""
        self.editor.hide()
        look = self._look
        self._act_room.setVisible(look is not None and bool(look.act or look.done))

    def start(self) -> None:
        """Give the keyboard to the first thing to do."""
        look = self._look
        if look is not None and look.decided and look.needs_keys and not look.settled:
            open_keys = [side for side in DEPARTMENTS if side not in look.keys]
            self.keys[open_keys[0]].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.start()

    def retranslate(self) -> None:
        self._none.setText(self.tr("Choose a proposal and decide on it together."))
        self._again.setText(self.tr("Decide anew"))
        self._keys_title.setText(self.tr("Two keys: it is taken only where both agree"))
        self._owner_title.setText(
            self.tr("One side agrees, the other does not: the owner may take it, in writing")
        )
        self.owner.set_name(
            self.tr("Why the owner takes it"), self.tr("We take it because … We look again when …")
        )
        self._say_keys()

    def _make_keys(self) -> QWidget:
        self._key_room = QWidget()
        column = QVBoxLayout(self._key_room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._keys_title = BodyLabel(font=fonts.label())
        row = QHBoxLayout()
        row.setSpacing(16)
        self.keys = {side: CheckBox() for side in DEPARTMENTS}
        for side, box in self.keys.items():
            box.toggled.connect(lambda turned, of=side: self.key_turned.emit(of, turned))
            row.addWidget(box)
        row.addStretch(1)
        self._owner_room = QWidget()
        inside = QVBoxLayout(self._owner_room)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        self._owner_title = BodyLabel(font=fonts.small(), role="owner")
        self.owner = GrowingTextEdit(limit=TEXT_LIMIT, lines=2, most_lines=6)
        self.owner.set_tone("owner")
        self.owner.committed.connect(self.tie_broken)
        inside.addWidget(self._owner_title)
        inside.addWidget(self.owner)
        column.addWidget(Separator())
        column.addWidget(self._keys_title)
        column.addLayout(row)
        column.addWidget(self._owner_room)
        return self._key_room

    def _make_act(self) -> QWidget:
        self._act_room = QWidget()
        row = QHBoxLayout(self._act_room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._act = QuietButton(icon="pencil")
        self._act.clicked.connect(self.act_wanted)
        self._done = BodyLabel(font=fonts.small(), role="good")
        row.addWidget(self._act)
        row.addWidget(self._done, 1)
        return self._act_room

    def _say_keys(self) -> None:
        for side, box in self.keys.items():
            box.setText(self.tr("{side} agrees").format(side=self._names.get(side, side.value)))
            box.setAccessibleName(box.text())


def _asked(look: DecisionLook) -> tuple[object, ...]:
    """Return what the form is about; the rest is shown without it."""
    return (
        look.proposal.id,
        look.decided,
        look.verdict,
        look.reason,
        look.wording,
        look.change,
        look.claim_id,
    )
