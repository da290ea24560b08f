"""The matrix in its card, with what was refused above it and the cards of the checks beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.responsibilities.findings_panel import FindingsPanel
from ui.responsibilities.matrix_grid import MatrixGrid
from ui.widgets.card import Card
from ui.widgets.notice import InlineError
from ui.widgets.scroll_page import ScrollPage

_PANEL = 256


class MatrixPane(QWidget):
    """Matrix and checks side by side; stands on the page and in the step of a session.

    Attributes:
        grid: the matrix.
        panel: the cards beside it.
        trouble: says what was refused.
    """

    def __init__(self, parent: QWidget | None = None, *, register: bool = True) -> None:
        """Make an empty pane.

        Args:
            parent: the widget it stands in.
            register: whether the note on the register of obligations belongs here.
        """
        super().__init__(parent)
        self.grid = MatrixGrid()
        self.panel = FindingsPanel(register=register)
        self.trouble = InlineError(dismissable=True)
        card = Card(padding=1, spacing=0)
        card.body.addWidget(self.grid)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.trouble)
        left.addWidget(card, 1)
        beside = ScrollPage(edges=False)
        beside.setFixedWidth(_PANEL)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        beside.body.addWidget(self.panel)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addLayout(left, 1)
        whole.addWidget(beside)
        self.panel.finding_chosen.connect(self._on_finding_chosen)

    def _on_finding_chosen(self, activity: object, position: object) -> None:
        here, there = self.grid.place()
        self.grid.go_to(activity or here, position or there)  # type: ignore[arg-type]
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
