"""What is chosen for the scoreboard as a document: which iteration, beside which, which format."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

PDF, XLSX = ".pdf", ".xlsx"


class BoardChoices(Retranslated, QWidget):
    """Offers iterations and formats; both departments are on every one of them.

    Signals:
        iteration_chosen: another iteration is looked at (its identity).
        versus_chosen: it is compared with another one (its identity).
        format_chosen: the ending of the file that it shall be saved as.
    """

    iteration_chosen = Signal(object)
    versus_chosen = Signal(object)
    format_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.iteration = ComboBox()
        self.iteration.chosen.connect(self.iteration_chosen)
        self.versus = ComboBox()
        self.versus.chosen.connect(self.versus_chosen)
        self.format = Segmented()
        self.format.chosen.connect(self.format_chosen)
        self._fields = (self.iteration, self.versus, self.format)
        self._labels = [BodyLabel(font=fonts.small(), role="muted") for _ in self._fields]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(6)
        for label, choice in zip(self._labels, self._fields, strict=True):
            column.addWidget(label)
            column.addWidget(choice)
        self.speak()

    def show_choices(
        self,
        iterations: Sequence[tuple[UUID, str]],
        now: UUID | None,
        others: Sequence[tuple[UUID, str]],
        before: UUID | None,
        ending: str,
    ) -> None:
        """Show what can be chosen, and what is.

        Args:
            iterations: all, the newest first.
            now: the one that is told.
            others: those with which it can be compared.
            before: the one with which it is compared; None where there is none.
            ending: of the file that it is saved as.
        """
        self.iteration.set_choices(iterations)
        self.iteration.choose(now)
        self.versus.set_choices(others)
        self.versus.choose(before)
        self.format.choose(ending)
        for field in (self._labels[1], self.versus):
            field.setVisible(bool(others) and before is not None)

    def retranslate(self) -> None:
        words = (self.tr("Iteration"), self.tr("Beside"), self.tr("Saved as"))
        for label, choice, word in zip(self._labels, self._fields, words, strict=True):
            label.setText(word)
            choice.setAccessibleName(word)
        self.format.set_options([(PDF, "PDF"), (XLSX, "Excel")])
