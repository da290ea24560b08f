"""The line that says the seals held when they were opened, with a moment to take it back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.chips import StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class OpenedLine(Retranslated, QWidget):
    """Seals that were opened, each with the beginning of its digest.

    Signals:
        take_back_wanted: the facilitator hides everything again.
    """

    take_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._seals: Sequence[tuple[str, str]] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._verified = StatusChip()
        self._words = BodyLabel(font=fonts.small(), role="muted")
        self._back = QuietButton(icon="undo-2", kind="compact")
        self._back.clicked.connect(self.take_back_wanted)
        row.addWidget(self._verified)
        row.addWidget(self._words, 1)
        row.addWidget(self._back)
        self._back.hide()
        self.speak()

    def show_seals(self, seals: Sequence[tuple[str, str]]) -> None:
        """Show sides' names with the digests of their seals."""
        self._seals = seals
        self._words.setText(" · ".join(f"{side} {digest}" for side, digest in seals))

    def show_seconds(self, seconds: int) -> None:
        """Offer the way back for so many seconds; with 0 it is gone."""
        self._seconds = seconds
        self._back.setVisible(seconds > 0)
        self.retranslate()

    def retranslate(self) -> None:
        self._verified.show_state(self.tr("Seals unbroken"), "good")
        self._back.setText(self.tr("Take back ({seconds} s)").format(seconds=self._seconds))
        self._back.setAccessibleName(self.tr("Take back the reveal"))
