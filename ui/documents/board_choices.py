"""What is chosen for the scoreboard as a document: which iteration, beside which, which format."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.documents.captioned import Captioned
from ui.widgets.inputs import ComboBox
from ui.widgets.segmented import Segmented

PDF, XLSX = ".pdf", ".xlsx"


class BoardChoices(Captioned):
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
        self.iteration, self.versus, self.format = ComboBox(), ComboBox(), Segmented()
        super().__init__((self.iteration, self.versus, self.format), parent)
        self.iteration.chosen.connect(self.iteration_chosen)
        self.versus.chosen.connect(self.versus_chosen)
        self.format.chosen.connect(self.format_chosen)

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
        self.show_field(self.versus, shown=bool(others) and before is not None)

    def retranslate(self) -> None:
        self.caption(self.tr("Iteration"), self.tr("Beside"), self.tr("Saved as"))
        self.format.set_options([(PDF, "PDF"), (XLSX, "Excel")])
