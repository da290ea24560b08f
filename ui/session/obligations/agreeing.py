"""A line of the register that is being agreed: its time is mended where it stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.text import LINE_LIMIT
from ui.session.obligations.looks import OwedLook
from ui.theme import fonts
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated


class AgreeLine(Retranslated, QWidget):
    """One obligation, to be agreed.

    Signals:
        due_given: another time was typed.
        agreement_given: both departments agree, or no longer do.
    """

    due_given = Signal(str)
    agreement_given = Signal(bool)

    def __init__(self, look: OwedLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        column.addWidget(BodyLabel(f"{look.code} · {look.name}"))
        about = " · ".join(part for part in (look.parties, look.accepted_when) if part)
        column.addWidget(BodyLabel(about, font=fonts.small(), role="muted"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.due = LineEdit(limit=LINE_LIMIT)
        self.due.set_text(look.due)
        self.due.committed.connect(self.due_given)
        self.agreed = CheckBox()
        self.agreed.setChecked(look.agreed)
        self.agreed.clicked.connect(self.agreement_given)
        row.addWidget(self.due, 1)
        row.addWidget(self.agreed)
        column.addLayout(row)
        if look.favour:
            column.addWidget(BodyLabel(f"! {look.favour}", font=fonts.small(), role="warn"))
        self.speak()

    def retranslate(self) -> None:
        self.due.set_name(self.tr("By when: {what}").format(what=self.look.name))
        self.agreed.setText(self.tr("Agreed"))
        self.agreed.setAccessibleName(self.tr("Agreed: {what}").format(what=self.look.name))

    def start(self) -> None:
        """Give the keyboard to the tick."""
        self.agreed.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the time was not taken."""
        self.due.refuse(sentence)
