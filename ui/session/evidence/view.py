"""The claim board: groups by status at the left, one claim with its ground at the right."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.personas.claim_row import ClaimRow
from ui.session.evidence.ground import GroundPanel
from ui.session.evidence.looks import GroundLook, StatusGroup
from ui.session.kept_focus import kept_focus
from ui.session.page_button import PageButton
from ui.session.panes import Pane, empty, side_by_side
from ui.session.room import StepView
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import StatusChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.separator import Separator
from ui.widgets.tooltips import explain


class EvidenceView(StepView):
    """Holds no rules, and changes no claim.

    Signals:
        persona_chosen: the board is narrowed: key of a persona, empty for all.
        claim_chosen: a claim is looked at.
        shown: the claim that is looked at is to be large on the projector, or the board again.
        talk_wanted: the claim is to be talked about, or not after all.
        page_wanted: the projector is to show the next page.
        claims_wanted: there is no claim; they are on the personas' page.
    """

    wide = True

    persona_chosen = Signal(str)
    claim_chosen = Signal(object)
    shown = Signal()
    talk_wanted = Signal()
    page_wanted = Signal()
    claims_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[StatusGroup, ...] | None = None
        self._marked = self._large = False
        self.rows: list[ClaimRow] = []
        left = Pane()
        self.personas = FilterChips()
        self.personas.chosen.connect(self.persona_chosen)
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self._empty = EmptyState("user-round-search", primary=False)
        self._empty.first_step.connect(self.claims_wanted)
        left.column.addWidget(self.personas)
        left.column.addWidget(self._empty)
        left.column.addLayout(self._list)
        self.ground = GroundPanel()
        row = side_by_side(left, self.ground)
        row.setStretch(0, 3)
        row.setStretch(2, 2)
        self.body.addLayout(row, 1)
        self.talk = QuietButton(icon="pin")
        self.talk.clicked.connect(self.talk_wanted)
        self.large = QuietButton(icon="maximize")
        self.large.clicked.connect(self.shown)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        for control in (self.talk, self.large, self.page):
            self.add_control(control)
        self.speak()

    def offer_personas(self, personas: Sequence[tuple[str, str, int]], chosen: str) -> None:
        """Offer to narrow the board; a single persona needs no choice."""
        self.personas.set_chips(personas)
        self.personas.choose(chosen)
        self.personas.setVisible(len(personas) > 2)

    def show_board(self, groups: Sequence[StatusGroup]) -> None:
        """Show the claims by status; the keyboard keeps its place."""
        self._empty.setVisible(not groups)
        self.talk.setVisible(bool(groups))
        self.large.setVisible(bool(groups))
        if tuple(groups) == self._groups:
            return
        self._groups = tuple(groups)
        with kept_focus(self):
            empty(self._list)
            self.rows = []
            for group in groups:
                self._list.addWidget(self._card(group))

    def show_ground(self, look: GroundLook | None, *, large: bool) -> None:
        """Show a claim with its ground.

        Args:
            look: the claim that is looked at, or None.
            large: the projector shows it alone.
        """
        self.ground.show_ground(look)
        self._marked = look is not None and look.marked
        self._large = large
        self.talk.setEnabled(look is not None)
        self.large.setEnabled(look is not None)
        for row in self.rows:
            row.set_selected(look is not None and row.look.id == look.id)
        self._say_controls()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_T and self.talk.isEnabled():
            self.talk_wanted.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Claim board"))
        self.set_headline(self.tr("Figures first, opinions after. A small n gives no verdict."))
        self.set_primary(self.tr("Board is seen → Next"))
        self.personas.setAccessibleName(self.tr("Persona"))
        self._empty.set_texts(
            self.tr("No claim yet"),
            self.tr("The board shows the claims of the persona with what customers said."),
            self.tr("Go to the personas"),
        )
        self._say_controls()

    def on_entered(self) -> None:
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_controls(self) -> None:
        self.talk.setText(
            self.tr("Take the mark off (T)") if self._marked else self.tr("Talk about this (T)")
        )
        self.large.setText(
            self.tr("Show the board to the room")
            if self._large
            else self.tr("Show this claim to the room")
        )

    def _card(self, group: StatusGroup) -> Card:
        card = Card(spacing=2, padding=12)
        card.setAccessibleName(group.word)
        chip = StatusChip(f"{group.word} · {len(group.claims)}", group.tone, group.sign)
        explain(chip, group.meaning)
        card.body.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        for place, look in enumerate(group.claims):
            if place:
                card.body.addWidget(Separator())
            row = ClaimRow(look)
            row.setObjectName(f"claim:{look.id}")
            row.chosen.connect(self.claim_chosen)
            row.opened.connect(self._on_opened)
            row.passed.connect(self._on_passed)
            self.rows.append(row)
            card.body.addWidget(row)
        return card

    def _on_opened(self, claim_id: UUID) -> None:
        self.claim_chosen.emit(claim_id)
        self.shown.emit()

    def _on_passed(self, step: int) -> None:
        here = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        if here is not None and 0 <= here + step < len(self.rows):
            self.rows[here + step].setFocus(Qt.FocusReason.OtherFocusReason)
