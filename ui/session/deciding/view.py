"""The view of the proposals: the sealed sides before they are opened, then list and decision."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session.deciding.looks import DecisionLook, ProposalLook
from ui.session.deciding.panel import DecisionPanel
from ui.session.deciding.proposal_list import ProposalList
from ui.session.page_button import PageButton
from ui.session.panes import side_by_side
from ui.session.reveal.sealed_sides import SealedSide
from ui.session.reveal.seals_view import SealsView
from ui.widgets.buttons import QuietButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.separator import Separator


class DecidingView(SealsView):
    """Holds no rules.

    Signals:
        proposal_opened: a proposal is to be decided on.
        shown: the open proposal is to be alone on the projector, or all of them again.
        page_wanted: the projector is to show the next page.
        evidence_wanted: the way to what customers' answers speak for changing.

    Attributes:
        proposals: the list.
        panel: the open proposal.
        evidence: leads to what customers' answers speak for.
    """

    wide = True

    proposal_opened = Signal(object)
    shown = Signal()
    page_wanted = Signal()
    evidence_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alone = False
        self.unasked = EmptyState("lock", primary=False)
        self.set_opened_page(self._make_board())
        self._pages.addWidget(self.unasked)
        self.alone = QuietButton(icon="maximize")
        self.alone.clicked.connect(self.shown)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.evidence = QuietButton(icon="split")
        self.evidence.clicked.connect(self.evidence_wanted)
        for control in (self.alone, self.page, self.evidence):
            self.add_control(control)
            control.hide()
        self.speak()

    def show_unasked(self) -> None:
        """Say that nobody was asked for proposals in this session."""
        self._pages.setCurrentIndex(2)
        for control in (self.back, self.alone, self.page):
            control.hide()
        self.evidence.show()

    def show_sides(self, sides: Sequence[SealedSide]) -> None:
        """Show how far the sides are, before anything is open; nothing of it stays in sight."""
        self.proposals.show_groups(())
        self.panel.show_decision(None)
        for control in (self.alone, self.page, self.evidence):
            control.hide()
        super().show_sides(sides)

    def show_proposals(self, groups: Sequence[Sequence[ProposalLook]]) -> None:
        """Show the proposals."""
        self.proposals.show_groups(groups)
        self.show_opened()
        self.alone.setVisible(bool(groups))
        self.evidence.show()

    def show_decision(self, look: DecisionLook | None, *, alone: bool) -> None:
        """Show a proposal with its decision; ``alone`` says that the projector shows it only."""
        self.panel.show_decision(look)
        self.proposals.select(look.proposal.id if look else None)
        self._alone = alone
        self.alone.setEnabled(look is not None)
        self._say_controls()

    def focus_list(self, note_id: UUID | None) -> None:
        """Put the keyboard on a proposal of the list."""
        self.proposals.focus_row(note_id)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Proposals"))
        self.set_headline(self.tr("Decide on each together, with a reason that both can read"))
        self.back.setText(self.tr("Back to the proposals"))
        self.evidence.setText(self.tr("What customers speak for"))
        self.unasked.set_texts(
            self.tr("No proposals were asked for"),
            self.tr("The agenda of this session has no step in which the sides write proposals."),
        )
        self._say_controls()

    def _make_board(self) -> QWidget:
        board = QWidget()
        column = QVBoxLayout(board)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.opened_line.setContentsMargins(18, 8, 18, 8)
        self.proposals = ProposalList()
        self.proposals.opened.connect(self.proposal_opened)
        self.panel = DecisionPanel()
        row = side_by_side(self.proposals, self.panel)
        row.setStretch(0, 1)
        row.setStretch(2, 1)
        column.addWidget(self.opened_line)
        column.addWidget(Separator())
        column.addLayout(row, 1)
        return board

    def _say_controls(self) -> None:
        self.alone.setText(
            self.tr("Show all to the room") if self._alone else self.tr("Show this to the room")
        )
