"""The panel beside the list: what is asked of a message, all that it is, and what was decided."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.impact import MessageVerdict
from domain.model.labels import SIDES
from domain.model.sides import Side
from domain.text import TEXT_LIMIT
from ui.direction.looks import DetailLook, FlagLook, Line
from ui.language import said
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import StatusChip
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

_DECIDING = (Side.MARKETING, Side.SALES, Side.OWNER)
WIDTH = 348


class DecisionCard(Retranslated, Card):
    """What is asked of a message, why and until when, and the three things that may become of it.

    Signals:
        decided: kept or withdrawn: verdict, reason, and the side or None for the room.
        edit_wanted: it is to be written otherwise: the side or None.
    """

    decided = Signal(object, str, object)
    edit_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=8)
        self.asks = StatusChip()
        self.due = BodyLabel(font=fonts.small())
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.asks, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.due, 1)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(6)
        self.who = ComboBox()
        self.reason = GrowingTextEdit(limit=TEXT_LIMIT, most_lines=6)
        self.keep = QuietButton(icon="check", kind="compact")
        self.edit = QuietButton(icon="pencil", kind="compact")
        self.withdraw = QuietButton(icon="x", kind="compact")
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.keep, self.edit, self.withdraw):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(head)
        self.body.addLayout(self._reasons)
        self._who_caption = BodyLabel(font=fonts.small(), role="muted")
        self.body.addWidget(self._who_caption)
        self.body.addWidget(self.who)
        self.body.addWidget(self.reason)
        self.body.addLayout(row)
        self.keep.clicked.connect(lambda: self._decide(MessageVerdict.KEEP))
        self.withdraw.clicked.connect(lambda: self._decide(MessageVerdict.WITHDRAW))
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self._side()))
        self.speak()

    def show_flag(self, look: FlagLook) -> None:
        """Show what is asked."""
        self.asks.show_state(look.asks, look.tone, look.sign)
        self.due.setText(look.due)
        self.due.set_role("bad" if look.overdue else "ink")
        empty(self._reasons)
        for one in look.reasons:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(BodyLabel(one.claim))
            column.addWidget(BodyLabel(one.event, font=fonts.small(), role=one.tone))
            column.addWidget(BodyLabel(one.since, font=fonts.small(), role="muted"))
            holder = QWidget()
            holder.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            self._reasons.addWidget(holder)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was decided; the keyboard goes to the reason."""
        self.reason.refuse(sentence)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Forget what was typed for another message."""
        self.reason.clear()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Decide on the message"))
        together = [("", self.tr("Both together"))]
        self.who.set_choices([*together, *((one.value, said(SIDES[one])) for one in _DECIDING)])
        self.who.setAccessibleName(self.tr("Who decides"))
        self._who_caption.setText(self.tr("Who decides"))
        self.reason.set_name(self.tr("Reason"), self.tr("Why it stays, or why it goes"))
        self.keep.setText(self.tr("Keep"))
        self.edit.setText(self.tr("Edit…"))
        self.withdraw.setText(self.tr("Withdraw"))

    def _side(self) -> Side | None:
        key = str(self.who.current_key() or "")
        return Side(key) if key else None

    def _decide(self, verdict: MessageVerdict) -> None:
        self.decided.emit(verdict, self.reason.text(), self._side())


class MessagePanel(Retranslated, ScrollPage):
    """Tells one message.

    Signals:
        legal_passed, legal_untold, legal_rejected: what the legal and truth check said.

    Attributes:
        decision: what is asked of the message; hidden where nothing is.
    """

    legal_passed = Signal()
    legal_untold = Signal()
    legal_rejected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edges=False)
        self.look: DetailLook | None = None
        self.setFixedWidth(WIDTH)
        self.decision = DecisionCard()
        self._message, self._findings, self._history = Card(), Card(), Card()
        self._legal_card = Card()
        self._text = BodyLabel(font=fonts.text_font(14, fonts.SEMIBOLD))
        self._parts, self._remarks, self._decided = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._message.body.addWidget(self._text)
        for card, inside in (
            (self._message, self._parts),
            (self._findings, self._remarks),
            (self._history, self._decided),
        ):
            inside.setSpacing(6)
            card.body.addLayout(inside)
        self._legal = BodyLabel()
        self._passed, self._rejected = LinkButton(), LinkButton()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._passed)
        row.addWidget(self._rejected)
        row.addStretch(1)
        self._legal_card.body.addWidget(self._legal)
        self._legal_card.body.addLayout(row)
        self._passed.clicked.connect(self._on_passed)
        self._rejected.clicked.connect(self.legal_rejected)
        for card in (
            self.decision,
            self._findings,
            self._message,
            self._legal_card,
            self._history,
        ):
            self.body.addWidget(card)
        self.speak()

    def show_message(self, look: DetailLook | None) -> None:
        """Show a message; None shows nothing. What was typed as a reason stays with its message."""
        before, self.look = self.look, look
        self.setVisible(look is not None)
        if look is None or look == before:
            return
        if before is None or before.id != look.id:
            self.decision.begin()
            self.verticalScrollBar().setValue(0)
        self.decision.setVisible(look.flag is not None)
        if look.flag is not None:
            self.decision.show_flag(look.flag)
        self._message.set_title(look.title)
        self._text.setText(look.text)
        empty(self._parts)
        for caption, lines in look.parts:
            self._parts.addWidget(BodyLabel(caption, font=fonts.small(), role="muted"))
            _add(self._parts, lines)
        self._findings.setVisible(bool(look.findings))
        empty(self._remarks)
        _add(self._remarks, [Line(f"! {one}", "warn") for one in look.findings])
        self._legal.setText(look.legal)
        self._legal.set_role(look.legal_tone)
        self._rejected.setVisible(look.may_be_rejected)
        self._history.setVisible(bool(look.history))
        empty(self._decided)
        _add(self._decided, [Line(one, "ink") for one in look.history])
        self._name_legal()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The chosen message"))
        self._findings.set_title(self.tr("Look at this"))
        self._legal_card.set_title(self.tr("Legal and truth check"))
        self._history.set_title(self.tr("What was decided"))
        self._rejected.setText(self.tr("Rejected…"))
        self._rejected.setAccessibleName(self.tr("Note that the legal check rejected it"))
        self._name_legal()

    def _name_legal(self) -> None:
        may_pass = self.look is None or self.look.may_pass
        self._passed.setText(self.tr("It passed") if may_pass else self.tr("Not checked after all"))
        self._passed.setAccessibleName(
            self.tr("Note that it passed the legal check") if may_pass else self._passed.text()
        )

    def _on_passed(self) -> None:
        if self.look is not None and self.look.may_pass:
            self.legal_passed.emit()
        else:
            self.legal_untold.emit()


def _add(layout: QVBoxLayout, lines: Sequence[Line]) -> None:
    for one in lines:
        layout.addWidget(BodyLabel(one.text, role=one.role))
