"""USPs against needs: the table, and beside it the needs that nothing serves and idle USPs."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.direction.serving_grid import ServingGrid
from ui.direction.serving_model import ServingLook
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

_BESIDE = 256
_MOST_NAMED = 12
_CODE = 44
"""Room for a code, so that the claims stand below each other."""


class ServingView(Retranslated, QWidget):
    """Shows the table. Holds no rules.

    Signals:
        from_messages_wanted: what the messages say already is to be taken over.
        way_wanted: the page is wanted on which what is missing is written.

    Attributes:
        grid: the table.
    """

    from_messages_wanted = Signal()
    way_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(dismissable=True)
        self.grid = ServingGrid()
        self.empty = EmptyState("table-2")
        self.empty.first_step.connect(self.way_wanted)
        self.take_over = QuietButton(kind="compact")
        self.take_over.clicked.connect(self.from_messages_wanted)
        self._unserved, self._idle = Card(spacing=4), Card(spacing=4)
        self._take = Card(spacing=8)
        self._take_words = BodyLabel(font=fonts.small(), role="muted")
        self._take.body.addWidget(self._take_words)
        self._take.body.addWidget(self.take_over)
        beside = ScrollPage(edges=False)
        beside.setFixedWidth(_BESIDE)
        for part in (self._unserved, self._idle, self._take):
            beside.body.addWidget(part)
        card = Card(padding=1, spacing=0)
        card.body.addWidget(self.grid)
        self._table = QWidget()
        row = QHBoxLayout(self._table)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(card, 1)
        row.addWidget(beside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        for place in (self.notice, self._table, self.empty):
            whole.addWidget(place, 0 if place is self.notice else 1)
        self.speak()

    def show_table(self, look: ServingLook) -> None:
        """Show the table and what it lacks."""
        whole = bool(look.usps and look.needs)
        self._table.setVisible(whole)
        self.empty.setVisible(not whole)
        self.grid.show_table(look)
        unserved = [(one.id, f"{one.code} {one.text}") for one in look.needs if one.unserved]
        idle = [(None, f"{one.code} {one.text}") for one in look.usps if one.idle]
        every, needed = (
            self.tr("Every need has a USP that serves it."),
            self.tr("Every USP is needed."),
        )
        waiting = self.tr("Nobody has said yet what serves what.")
        self._fill(self._unserved, unserved, f"✓ {every}" if look.served else waiting)
        self._fill(self._idle, idle, f"✓ {needed}" if look.served else waiting)

    def retranslate(self) -> None:
        self._unserved.set_title(self.tr("No USP serves it"))
        self._idle.set_title(self.tr("USPs nobody needs"))
        self._take_words.setText(
            self.tr("A USP that proves a message serves the claims that carry the message.")
        )
        self.take_over.setText(self.tr("Take over from the messages"))
        self.empty.set_texts(
            self.tr("Nothing to lay side by side yet"),
            self.tr(
                "The table shows which USP serves what customers want, suffer from or fear. "
                "It needs USPs in the brief and claims about needs."
            ),
            self.tr("Go to the brief"),
        )

    def _fill(self, card: Card, lines: Sequence[tuple[UUID | None, str]], otherwise: str) -> None:
        empty(card.body)
        card.set_aside(str(len(lines)) if lines else "")
        if not lines:
            role = "good" if otherwise.startswith("✓") else "muted"
            card.body.addWidget(BodyLabel(otherwise, font=fonts.small(), role=role))
        for id, words in lines[:_MOST_NAMED]:
            if id is None:
                card.body.addWidget(BodyLabel(words, font=fonts.small()))
                continue
            row = QHBoxLayout()
            holder = QWidget()
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            code, _, text = words.partition(" ")
            go = LinkButton(code)
            go.setMinimumWidth(_CODE)
            go.setAccessibleName(self.tr("Go to {code}").format(code=code))
            go.clicked.connect(lambda _=False, claim=id: self._go(claim))
            row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(BodyLabel(text, font=fonts.small()), 1)
            holder.setLayout(row)
            card.body.addWidget(holder)
        if len(lines) > _MOST_NAMED:
            more = self.tr("and {n} more").format(n=len(lines) - _MOST_NAMED)
            card.body.addWidget(BodyLabel(more, font=fonts.small(), role="muted"))

    def _go(self, claim: UUID) -> None:
        self.grid.go_to(claim)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
