"""The line that says the seals held when they were opened, with a moment to take it back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.session.take_back import TakeBackButton
from ui.theme import fonts
from ui.widgets.chips import StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class OpenedLine(Retranslated, QWidget):
    """Seals that were opened, each with the beginning of its digest.

    Signals:
        take_back_wanted: the facilitator hides everything again.

    Attributes:
        back: the moment to take the reveal back.
    """

    take_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._verified = StatusChip()
        self._words = BodyLabel(font=fonts.small(), role="muted")
        self.back = TakeBackButton()
        self.back.clicked.connect(self.take_back_wanted)
        row.addWidget(self._verified)
        row.addWidget(self._words, 1)
        row.addWidget(self.back)
        self.speak()

    def show_seals(self, seals: Sequence[tuple[str, str]]) -> None:
        """Show sides' names with the digests of their seals."""
        self._words.setText(" · ".join(f"{side} {digest}" for side, digest in seals))

    def retranslate(self) -> None:
        self._verified.show_state(self.tr("Seals unbroken"), "good")
