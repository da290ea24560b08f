"""The proposals: likely pairs in one card, the others alone."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session.deciding.looks import ProposalLook
from ui.session.kept_focus import kept_focus
from ui.session.panes import Pane, empty
from ui.session.row_button import RowButton
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.chips import SideTag, StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ProposalRow(RowButton):
    """One proposal; pressed, it opens beside the list.

    Signals:
        passed: an arrow key wants the row before (-1) or after (+1).
    """

    passed = Signal(int)

    def __init__(self, look: ProposalLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._selected = False
        self.setObjectName(f"proposal:{look.id}")
        self.row.setContentsMargins(8, 8, 8, 8)
        self.add_part(SideTag(look.tone, look.side))
        self.add_part(BodyLabel(look.text), 1)
        if look.state:
            sign, _, word = look.state.partition(" ")
            self.add_part(StatusChip(word, look.state_tone, sign))
        self.setAccessibleName(f"{look.side}: {look.text}")
        self.setAccessibleDescription(look.state)

    def set_selected(self, selected: bool) -> None:
        """Draw the row as the one that is open."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def tone(self) -> str | None:
        return "both" if self._selected else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.passed.emit(step)
        else:
            super().keyPressEvent(event)


class ProposalList(Retranslated, Pane):
    """Shows the groups.

    Signals:
        opened: a proposal is to be decided on.

    Attributes:
        rows: of all proposals, in order.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=10)
        self._groups: tuple[tuple[ProposalLook, ...], ...] | None = None
        self._pair_titles: list[BodyLabel] = []
        self.rows: list[ProposalRow] = []
        self._none = BodyLabel(role="muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addWidget(self._none)
        self.column.addLayout(self._list)
        self.speak()

    def show_groups(self, groups: Sequence[Sequence[ProposalLook]]) -> None:
        """Show the proposals; the keyboard keeps its place."""
        self._none.setVisible(not groups)
        kept = tuple(map(tuple, groups))
        if kept == self._groups:
            return
        self._groups = kept
        with kept_focus(self):
            empty(self._list)
            self.rows, self._pair_titles = [], []
            for group in groups:
                self._list.addWidget(self._card(group))
        self.retranslate()

    def select(self, note_id: UUID | None) -> None:
        """Show which proposal is open."""
        for row in self.rows:
            row.set_selected(row.look.id == note_id)

    def focus_row(self, note_id: UUID | None) -> None:
        """Put the keyboard on a proposal, or on the first one."""
        row = next((one for one in self.rows if one.look.id == note_id), None)
        row = row or next(iter(self.rows), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._none.setText(self.tr("Nobody proposed a change. There is nothing to decide."))
        for title in self._pair_titles:
            title.setText(self.tr("May mean the same"))

    def _card(self, group: Sequence[ProposalLook]) -> Card:
        card = Card(padding=8, spacing=2)
        if len(group) > 1:
            title = BodyLabel(font=fonts.small(), role="muted")
            title.setContentsMargins(8, 2, 8, 0)
            self._pair_titles.append(title)
            card.body.addWidget(title)
        for place, look in enumerate(group):
            if place:
                card.body.addWidget(Separator())
            row = ProposalRow(look)
            row.clicked.connect(lambda _=False, id=look.id: self.opened.emit(id))
            row.passed.connect(self._on_passed)
            self.rows.append(row)
            card.body.addWidget(row)
        return card

    def _on_passed(self, step: int) -> None:
        here = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        if here is not None and 0 <= here + step < len(self.rows):
            self.rows[here + step].setFocus(Qt.FocusReason.OtherFocusReason)
