"""A message with what moved under it, and the three things that may become of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.impact import MessageVerdict
from domain.text import TEXT_LIMIT
from ui.session.impact.looks import AffectedLook, MovedLook
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import StatusChip
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.tooltips import explain


class AffectedCard(Retranslated, Card):
    """One message.

    Signals:
        kept, withdrawn: with the reason that stands in the field.
        edit_wanted: it is to be written otherwise.

    Attributes:
        reason: why it is kept or withdrawn.
    """

    kept = Signal(str)
    withdrawn = Signal(str)
    edit_wanted = Signal()

    def __init__(self, look: AffectedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=8)
        self.look = look
        self.setAccessibleName(look.text)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(BodyLabel(look.text, font=fonts.text_font(14, fonts.SEMIBOLD)), 1)
        chip = StatusChip(look.asks, look.tone, look.sign)
        explain(chip, look.meaning)
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        for moved in look.moved:
            self.body.addLayout(_moved(moved))
        self.reason = GrowingTextEdit(limit=TEXT_LIMIT, most_lines=6)
        self.reason.set_text(look.reason)
        self.reason.editor_widget().setObjectName(f"reason:{look.id}")
        self.body.addWidget(self.reason)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.keep = QuietButton(icon="check")
        self.edit = QuietButton(icon="pencil")
        self.withdraw = QuietButton(icon="x")
        self.buttons = {
            MessageVerdict.KEEP: self.keep,
            MessageVerdict.EDIT: self.edit,
            MessageVerdict.WITHDRAW: self.withdraw,
        }
        for verdict, button in self.buttons.items():
            button.setObjectName(f"{verdict.value}:{look.id}")
            row.addWidget(button)
        row.addStretch(1)
        self.keep.clicked.connect(lambda: self.kept.emit(self.reason.text()))
        self.withdraw.clicked.connect(lambda: self.withdrawn.emit(self.reason.text()))
        self.edit.clicked.connect(self.edit_wanted)
        self.body.addLayout(row)
        self.set_raised(look.verdict is not None)
        self.speak()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was decided; the keyboard goes to the reason."""
        self.reason.refuse(sentence)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        text = self.look.text
        self.reason.set_name(
            self.tr("Reason for {message}").format(message=text),
            self.tr("Why it stays, or why it goes"),
        )
        self.keep.setText(self.tr("Keep"))
        self.keep.setAccessibleName(self.tr("Keep {message}").format(message=text))
        self.edit.setText(self.tr("Edit…"))
        self.edit.setAccessibleName(self.tr("Edit {message}").format(message=text))
        self.withdraw.setText(self.tr("Withdraw"))
        self.withdraw.setAccessibleName(self.tr("Withdraw {message}").format(message=text))


def _moved(look: MovedLook) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(BodyLabel(look.text))
    column.addWidget(BodyLabel(look.event, font=fonts.small(), role=look.tone))
    return column
