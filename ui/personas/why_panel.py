"""The panel "Why we believe it": what speaks for and against the claim that is looked at."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.personas.evidence_form import EvidenceForm
from ui.personas.why_looks import EvidenceSheet, Reason, Resting, WhyLook
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.focus_kept import FocusKept
from ui.widgets.labels import BodyLabel
from ui.widgets.note_card import NoteCard
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.tooltips import set_tooltip, wrapped_tooltip

ADD = "Ctrl+B"
"""Keys that begin writing down evidence (bằng chứng), wherever on the page the keyboard is."""


class WhyPanel(Retranslated, ScrollPage):
    """Shows one claim's reasons, and holds the form for evidence. Holds no rules.

    Signals:
        evidence_wanted: the form for new evidence is wanted.
        evidence_opened: an item is to be changed: its id.
        evidence_given: the form was kept: ``EvidenceWords`` and the day as typed.
        removal_wanted: the item in the form is to be taken away.
        message_wanted: a message that rests on the claim is to be shown: its id.
    """

    evidence_wanted = Signal()
    evidence_opened = Signal(object)
    evidence_given = Signal(object, str)
    removal_wanted = Signal()
    message_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edges=False)
        self._look: WhyLook | None = None
        self._detailed = False
        self._useful: Callable[[], bool] = self.isVisible
        self.add = QuietButton(icon="plus", kind="compact")
        self.add.clicked.connect(self.evidence_wanted)
        self.form_card, self.card, self.resting = Card(), Card(), Card()
        self._before_form = FocusKept(self.form_card, self.add)
        self._whole = QVBoxLayout()
        self._whole.setSpacing(8)
        adding = QHBoxLayout()
        adding.addWidget(self.add)
        adding.addStretch(1)
        self.card.body.addLayout(adding)
        self.card.body.addLayout(self._whole)
        self.details = LinkButton()
        self.details.clicked.connect(self._on_details)
        self.card.body.addWidget(self.details)
        self._details = BodyLabel(font=fonts.small(), role="muted")
        self.card.body.addWidget(self._details)
        self._messages = QVBoxLayout()
        self._messages.setSpacing(4)
        self.resting.body.addLayout(self._messages)
        for card in (self.form_card, self.card, self.resting):
            self.body.addWidget(card)
            card.hide()
        self.speak()

    @cached_property
    def form(self) -> EvidenceForm:
        """The form, made when it is first wanted."""
        form = EvidenceForm()
        form.cancelled.connect(self.close_form)
        form.evidence_given.connect(self.evidence_given)
        form.removal_wanted.connect(self.removal_wanted)
        self.form_card.body.addWidget(form)
        return form

    def listen_over(self, page: QWidget, useful: Callable[[], bool]) -> None:
        """Let the keys that begin evidence work all over a page, while that is useful there."""
        self._useful = useful
        keys = QShortcut(QKeySequence(ADD), page)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._on_keys)

    # what it shows

    def show_why(self, look: WhyLook | None) -> None:
        """Show why we believe a claim, and what rests on it; None shows nothing."""
        if look == self._look:
            return
        self._look = look
        self.card.setVisible(look is not None)
        self.resting.setVisible(look is not None)
        empty(self._whole)
        empty(self._messages)
        if look is None:
            return
        self._show_share(look)
        for title, reasons in look.groups:
            self._say(title, role="strong")
            for reason in reasons:
                self._whole.addWidget(self._reason(reason))
        if not look.groups:
            self._say(self.tr("Nobody has said why yet."))
        if look.beliefs:
            self._say(self.tr("What the sides believed"), role="strong")
            self._say("\n".join(look.beliefs))
        self._details.setText("\n".join(look.details))
        self._show_details()
        for message in look.messages:
            self._messages.addWidget(self._message(message))
        if not look.messages:
            nothing = BodyLabel(
                self.tr("No message rests on it."), font=fonts.small(), role="muted"
            )
            self._messages.addWidget(nothing)

    def open_form(self, sheet: EvidenceSheet, day: str) -> None:
        """Open the form for evidence; it stays with its claim until it is kept or cancelled."""
        self.form_card.set_title(sheet.title)
        self.form.open_sheet(sheet, day)
        self._before_form.keep()
        self.form_card.show()
        self.verticalScrollBar().setValue(0)
        self.form.start()

    def close_form(self) -> None:
        """Put the form away."""
        self.form_card.hide()
        self._before_form.give_back()

    def retranslate(self) -> None:
        self.card.set_title(self.tr("Why we believe it"))
        self.resting.set_title(self.tr("Messages resting on it"))
        self.add.setText(self.tr("Add evidence"))
        set_tooltip(
            self.add, self.tr("Write down what customers answered ({keys})").format(keys=ADD)
        )
        self._show_details()

    # inside

    def _show_share(self, look: WhyLook) -> None:
        self._say(look.text)
        if look.share:
            self._whole.addWidget(BodyLabel(look.share))
        self._say(look.meaning)
        self._say(look.coverage)
        for warning in look.warnings:
            self._say(f"! {warning}", role="warn")

    def _say(self, words: str, role: str = "muted") -> None:
        if not words:
            return
        font = fonts.text_font(11.5, fonts.MEDIUM) if role == "strong" else fonts.small()
        colour = "ink" if role == "strong" else role
        self._whole.addWidget(BodyLabel(words, font=font, role=colour))

    def _reason(self, reason: Reason) -> NoteCard:
        card = NoteCard(reason.text, tone=reason.tone, side_word=reason.word)
        card.set_sub(reason.source)
        card.setToolTip(wrapped_tooltip(reason.meaning))
        if reason.evidence_id is not None:
            id = reason.evidence_id
            card.set_action(self.tr("Change"))
            card.action_chosen.connect(lambda: self.evidence_opened.emit(id))
            card.opened.connect(lambda: self.evidence_opened.emit(id))
        return card

    def _message(self, message: Resting) -> NoteCard:
        card = NoteCard(message.text)
        card.set_sub(message.flag, message.role)
        card.opened.connect(lambda: self.message_wanted.emit(message.id))
        card.set_action(self.tr("Show"))
        card.action_chosen.connect(lambda: self.message_wanted.emit(message.id))
        return card

    def _show_details(self) -> None:
        told = bool(self._look and self._look.details)
        self.details.setVisible(told)
        self._details.setVisible(told and self._detailed)
        hide, show = self.tr("Hide the figures"), self.tr("Show the figures")
        self.details.setText(hide if self._detailed else show)

    def _on_details(self) -> None:
        self._detailed = not self._detailed
        self._show_details()

    def _on_keys(self) -> None:
        if self._useful() and self._look is not None:
            self.evidence_wanted.emit()
