"""A proposal as a card: what it is, the numbers behind it, and what can be made of it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.revision.looks import ProposalLook
from ui.revision.refusal_form import RefusalForm
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.chips import Chip
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated

_CHIP_WIDTH = 88
"""Room for the longest word of a kind, so that all sentences begin under each other."""


class ProposalCard(Retranslated, QFrame):
    """Holds no rules. Keys on the card: A accepts, E edits, R rejects, O opens it again.

    Signals:
        accepted: it is taken as it stands, or wants words first.
        edited: it is taken with other words.
        rejected: the reason.
        put_off: the reason and the day.
        reopened: the decision is taken back.
        moved: the keyboard goes to the card above (-1) or below (+1).

    Attributes:
        accept, edit, reject: the buttons of an open proposal.
        reopen: the link of a decided one.
        form: why it is not taken; None while it is not asked.
    """

    accepted = Signal()
    edited = Signal()
    rejected = Signal(str)
    put_off = Signal(str, object)
    reopened = Signal()
    moved = Signal(int)

    def __init__(self, look: ProposalLook, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._today = look, today
        self.form: RefusalForm | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._chip = Chip()
        self._text = BodyLabel(font=fonts.card_title())
        self._parts = QVBoxLayout()
        self._parts.setSpacing(1)
        self.reject, self.edit, self.accept = QuietButton(), QuietButton(), PrimaryButton()
        self.reopen = LinkButton()
        self._verdict = BodyLabel(font=fonts.label(), wrap=False)
        self._who = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self.reject.clicked.connect(self.ask_why)
        self.edit.clicked.connect(self.edited)
        self.accept.clicked.connect(self.accepted)
        self.reopen.clicked.connect(self.reopened)
        self._lay_out()
        self.show_look(look)
        self.speak()

    @property
    def look(self) -> ProposalLook:
        """What it shows."""
        return self._look

    def show_look(self, look: ProposalLook) -> None:
        """Show a proposal; a reason that is being typed stays while it is open."""
        self._look = look
        self._chip.setText(look.kind)
        self._chip.set_tone(look.tone)
        self._text.setText(f"{look.text} → {look.becomes}" if look.becomes else look.text)
        self._show_lines()
        decided = look.decision
        for button in (self.reject, self.edit, self.accept):
            button.setVisible(decided is None)
        self.edit.setVisible(decided is None and look.worded)
        for part in (self._verdict, self._who, self.reopen):
            part.setVisible(decided is not None)
        if decided is not None:
            self.put_form_away()
            self._verdict.setText(f"{decided.sign} {decided.word}")
            self._verdict.set_role(decided.tone)
            self._who.setText(decided.who)
        self.setAccessibleName(look.spoken)
        if self._spoken:
            self.retranslate()
        self.update()

    def ask_why(self) -> None:
        """Ask why it is not taken."""
        if self.form is None:
            self.form = RefusalForm(self._today)
            self.form.rejected.connect(self.rejected)
            self.form.put_off.connect(self.put_off)
            self.form.left.connect(self._on_left)
            self._middle.addWidget(self.form)
        self.form.start()

    def put_form_away(self) -> None:
        """Ask no more."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def retranslate(self) -> None:
        text = self._look.text
        named: tuple[tuple[QWidget, Callable[[str], None], str], ...] = (
            (self.reject, self.reject.setText, self.tr("Reject…")),
            (self.edit, self.edit.setText, self.tr("Edit")),
            (self.accept, self.accept.setText, self._accept_said()),
            (self.reopen, self.reopen.setText, self.tr("Open again")),
        )
        for button, say, word in named:
            say(word)
            button.setAccessibleName(f"{word} {text}"[:200])

    def _accept_said(self) -> str:
        return self.tr("Accept") if self._look.direct else self.tr("Word it…")

    # how it is made

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(8)
        side = QWidget()
        side.setFixedWidth(_CHIP_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        row.addWidget(side)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(3)
        self._middle.addWidget(self._text)
        self._middle.addLayout(self._parts)
        row.addLayout(self._middle, 1)
        row.addLayout(self._make_acts())

    def _make_acts(self) -> QVBoxLayout:
        acts = QVBoxLayout()
        acts.setSpacing(2)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.reject, self.edit, self.accept):
            buttons.addWidget(button)
        acts.addLayout(buttons)
        for part in (self._verdict, self._who, self.reopen):
            acts.addWidget(part, 0, Qt.AlignmentFlag.AlignRight)
        acts.addStretch(1)
        return acts

    def _show_lines(self) -> None:
        while (item := self._parts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        look = self._look
        lines = [(line, "muted") for line in look.lines]
        lines += [(f"“{one}”", "ink") for one in look.quotes]
        lines += [(f"! {one}", "warn") for one in look.cautions]
        if look.decision is not None and look.decision.reason:
            lines.append((look.decision.reason, "ink"))
        for line, role in lines:
            self._parts.addWidget(BodyLabel(line, font=fonts.small(), role=role))

    # Qt

    def _on_left(self) -> None:
        self.put_form_away()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        acts: dict[int, tuple[QWidget, Callable[[], None]]] = {
            Qt.Key.Key_A: (self.accept, self.accepted.emit),
            Qt.Key.Key_Return: (self.accept, self.accepted.emit),
            Qt.Key.Key_E: (self.edit, self.edited.emit),
            Qt.Key.Key_R: (self.reject, self.ask_why),
            Qt.Key.Key_O: (self.reopen, self.reopened.emit),
        }
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif self.hasFocus() and event.key() in acts and acts[event.key()][0].isVisible():
            acts[event.key()][1]()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        fill = colours.card if self._look.decision is None else colours.raised
        surface(painter, self.rect(), fill, colours.line)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
