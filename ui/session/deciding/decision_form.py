"""What the room makes of a proposal: a verdict, why, and what it changes."""

from uuid import UUID

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.proposals import TAKEN, ProposedChange, Verdict
from domain.services.deciding import DecisionWords
from domain.text import LINE_LIMIT, TEXT_LIMIT
from ui.session.deciding.looks import DecisionChoices, DecisionLook
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import ComboBox, DateEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

_LEAST_WIDTH = 120


class DecisionForm(Retranslated, QWidget):
    """A form for one decision. It keeps what was typed until it is told that it was taken.

    Signals:
        written: the room is done; a ``DecisionWords``.
    """

    written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decided = False
        self.verdict = Segmented()
        self.verdict.chosen.connect(self._show_parts)
        self._wording_label, self._until_label = _label(), _label()
        self.wording = GrowingTextEdit(limit=LINE_LIMIT)
        self.until = DateEdit()
        self._change_label, self._reason_label = _label(), _label()
        self.change, self.claim = ComboBox(), ComboBox()
        for box in (self.change, self.claim):
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumWidth(_LEAST_WIDTH)
        self.change.chosen.connect(self._show_parts)
        self.reason = GrowingTextEdit(limit=TEXT_LIMIT, most_lines=6)
        self.error = InlineError()
        self.done = QuietButton(icon="check")
        self.done.clicked.connect(self._on_done)
        self._lay_out()
        self.speak()

    def offer(self, choices: DecisionChoices) -> None:
        """Offer what can be chosen; what is chosen already stays."""
        self.verdict.set_options(choices.verdicts)
        self.change.set_choices([("", self.tr("Not said yet")), *choices.changes])
        self.claim.set_choices([("", self.tr("No claim named")), *choices.claims])

    def open_decision(self, look: DecisionLook) -> None:
        """Show a decision to be changed, or an empty form."""
        self._decided = look.decided
        self.verdict.choose(look.verdict.value if look.verdict else None)
        for field, text in ((self.wording, look.wording), (self.reason, look.reason)):
            field.clear()
            field.set_text(text)
        self.until.setMinimumDate(QDate(look.earliest.year, look.earliest.month, look.earliest.day))
        self.until.set_day(look.until)
        self.change.choose(look.change.value if look.change else "")
        self.claim.choose(str(look.claim_id or ""))
        self.error.clear()
        self._show_parts()
        self.retranslate()

    def words(self) -> DecisionWords | None:
        """Return the decision as it stands in the form, or None without a verdict."""
        key = self.verdict.key()
        if key is None:
            return None
        change, claim = self.change.current_key(), self.claim.current_key()
        return DecisionWords(
            verdict=Verdict(key),
            reason=self.reason.text(),
            wording=self.wording.text(),
            until=self.until.day(),
            change=ProposedChange(str(change)) if change else None,
            claim_id=_identity(claim),
        )

    def refuse(self, sentence: str) -> None:
        """Say why the decision was not taken; everything typed stays."""
        self.error.show_error(sentence)

    def start(self) -> None:
        """Give the keyboard to the verdict."""
        self.verdict.setFocus(Qt.FocusReason.TabFocusReason)

    def retranslate(self) -> None:
        self.verdict.setAccessibleName(self.tr("Decision"))
        self._wording_label.setText(self.tr("The words that both agree on"))
        self.wording.set_name(self._wording_label.text())
        self._until_label.setText(self.tr("Look at it again on"))
        self.until.setAccessibleName(self._until_label.text())
        self._change_label.setText(self.tr("What it does to the persona"))
        self.change.setAccessibleName(self._change_label.text())
        self.claim.setAccessibleName(self.tr("Claim that it is about"))
        self._reason_label.setText(self.tr("Why (the other side reads this)"))
        self.reason.set_name(self._reason_label.text(), self.tr("We … because customers …"))
        self.done.setText(
            self.tr("Keep changes") if self._decided else self.tr("Write down the decision")
        )
        self.done.setAccessibleName(self.done.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_done()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        choices.addWidget(self.change, 1)
        choices.addWidget(self.claim, 1)
        column.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._wording_label)
        column.addWidget(self.wording)
        column.addWidget(self._until_label)
        column.addWidget(self.until, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._change_label)
        column.addLayout(choices)
        column.addWidget(self._reason_label)
        column.addWidget(self.reason)
        column.addWidget(self.error)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_parts(self, *_: object) -> None:
        """Show what belongs to the verdict that is chosen."""
        key = self.verdict.key()
        verdict = Verdict(key) if key else None
        taken = verdict in TAKEN
        named = str(self.change.current_key() or "") not in ("", ProposedChange.ADD.value)
        shown: dict[QWidget, bool] = {
            self._wording_label: verdict is Verdict.AMEND,
            self.wording: verdict is Verdict.AMEND,
            self._until_label: verdict is Verdict.DEFER,
            self.until: verdict is Verdict.DEFER,
            self._change_label: taken,
            self.change: taken,
            self.claim: taken and named,
            self._reason_label: verdict is not None,
            self.reason: verdict is not None,
            self.done: verdict is not None,
        }
        for part, visible in shown.items():
            part.setVisible(visible)
        self.error.clear()

    def _on_done(self) -> None:
        words = self.words()
        if words is not None:
            self.written.emit(words)


def _label() -> BodyLabel:
    return BodyLabel(font=fonts.label())


def _identity(key: object) -> UUID | None:
    return UUID(str(key)) if key else None
