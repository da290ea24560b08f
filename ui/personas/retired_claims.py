"""The claims of a persona that are out of use, each with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.personas.claim_row import ClaimLook
from ui.session.panes import empty
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class RetiredClaims(Retranslated, Card):
    """Lists them below those in use; hidden while there are none.

    Signals:
        brought_back: a claim comes into use again: its id.
    """

    brought_back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=2)
        self.set_raised(raised=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.body.addLayout(self._lines)
        self.hide()
        self.speak()

    def show_claims(self, looks: Sequence[ClaimLook]) -> None:
        """Show the claims out of use."""
        empty(self._lines)
        for look in looks:
            self._lines.addWidget(self._line(look))
        self.setVisible(bool(looks))

    def retranslate(self) -> None:
        self.set_title(self.tr("Out of use"))

    def _line(self, look: ClaimLook) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(BodyLabel(look.text, role="muted"), 1)
        back = QuietButton(self.tr("Bring back"), kind="compact")
        back.setAccessibleName(self.tr("Bring back {code}").format(code=look.code))
        back.clicked.connect(lambda: self.brought_back.emit(look.id))
        row.addWidget(back)
        return line
