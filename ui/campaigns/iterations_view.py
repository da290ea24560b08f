"""The iterations: a card each, the newest first, and the form that writes them."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.campaigns.figure_tiles import FigureTiles
from ui.campaigns.iteration_form import IterationForm
from ui.campaigns.looks import IterationLook, IterationTyped
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import StatusChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class IterationCard(Retranslated, Card):
    """Tells one iteration.

    Signals:
        edit_wanted, end_wanted, removal_wanted: what is to be done with it.
    """

    edit_wanted = Signal(object)
    end_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.look: IterationLook | None = None
        self.status = StatusChip()
        self.tiles = FigureTiles()
        self._parts = QGridLayout()
        self._parts.setHorizontalSpacing(18)
        self._parts.setVerticalSpacing(8)
        self.edit = QuietButton(icon="pencil", kind="compact")
        self.end = QuietButton(icon="check", kind="compact")
        self.remove = QuietButton(icon="trash-2", kind="compact")
        acts = QHBoxLayout()
        acts.setSpacing(6)
        for button in (self.edit, self.end, self.remove):
            acts.addWidget(button)
        acts.addStretch(1)
        self._name = BodyLabel(font=fonts.card_title())
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name, 1)
        head.addWidget(self.status, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setSpacing(12)
        self.body.addLayout(head)
        self.body.addLayout(self._parts)
        self.body.addWidget(self.tiles)
        self.body.addLayout(acts)
        for button, wanted in (
            (self.edit, self.edit_wanted),
            (self.end, self.end_wanted),
            (self.remove, self.removal_wanted),
        ):
            button.clicked.connect(lambda _=False, tell=wanted: self._tell(tell))
        self.speak()

    def show_iteration(self, look: IterationLook) -> None:
        """Show an iteration."""
        if look == self.look:
            return
        self.look = look
        self.setAccessibleName(look.title)
        self._name.setText(look.title)
        self.status.show_state(look.status, look.tone, look.sign)
        self.end.setVisible(look.running)
        self.remove.setVisible(not look.fixed)
        empty(self._parts)
        for place, (caption, lines) in enumerate(look.parts):
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(BodyLabel(caption, font=fonts.small(), role="muted"))
            for line in lines:
                column.addWidget(BodyLabel(line.text, role=line.role))
            column.addStretch(1)
            self._parts.addWidget(cell, *divmod(place, 2))
        for side in (0, 1):
            self._parts.setColumnStretch(side, 1)
        self.tiles.show_figures(look.figures)
        self.retranslate()

    def retranslate(self) -> None:
        title = self.look.title if self.look else ""
        for button, words, name in (
            (self.edit, self.tr("Edit…"), self.tr("{iteration}: edit")),
            (self.end, self.tr("End today"), self.tr("{iteration}: end today")),
            (self.remove, self.tr("Remove"), self.tr("{iteration}: remove")),
        ):
            button.setText(words)
            button.setAccessibleName(name.format(iteration=title))

    def _tell(self, signal: SignalInstance) -> None:
        if self.look is not None:
            signal.emit(self.look.id)


class IterationsView(Retranslated, QWidget):
    """Shows the iterations. Holds no rules.

    Signals:
        iteration_wanted: the next one is to begin.
        one_way_wanted: the one-way process is to be noted.
        iteration_opened, iteration_ended, iteration_removed: by its identity.
    """

    iteration_wanted = Signal()
    one_way_wanted = Signal()
    iteration_opened = Signal(object)
    iteration_ended = Signal(object)
    iteration_removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[IterationCard] = []
        self.notice = Notice(dismissable=True)
        self.form = IterationForm()
        self.form.cancelled.connect(self.close_form)
        self.form_card = Card()
        self.form_card.body.addWidget(self.form)
        self._writing = ScrollPage(max_width=860, edges=False)
        self._writing.body.addWidget(self.form_card)
        self.empty = EmptyState("rotate-ccw")
        self.empty.first_step.connect(self.iteration_wanted)
        self.one_way, self.one_way_too = LinkButton(), LinkButton()
        for link in (self.one_way, self.one_way_too):
            link.clicked.connect(self.one_way_wanted)
        self._list = ScrollPage(edges=False)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(14)
        self._list.body.addLayout(self._cards)
        self._list.body.addWidget(self.one_way, 0, Qt.AlignmentFlag.AlignLeft)
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.addStretch(1)
        column.addWidget(self.empty)
        column.addWidget(self.one_way_too, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._stack = QStackedWidget()
        for page in (self._list, nothing, self._writing):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self._stack, 1)
        self.speak()

    @property
    def is_writing(self) -> bool:
        """Whether the form is open."""
        return self._stack.currentWidget() is self._writing

    def show_iterations(self, looks: Sequence[IterationLook], *, one_way_noted: bool) -> None:
        """Show iterations in order; cards that stay keep the keyboard."""
        while len(self.cards) > len(looks):
            card = self.cards.pop()
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(looks):
            card = IterationCard()
            card.edit_wanted.connect(self.iteration_opened)
            card.end_wanted.connect(self.iteration_ended)
            card.removal_wanted.connect(self.iteration_removed)
            self.cards.append(card)
            self._cards.addWidget(card)
        for card, look in zip(self.cards, looks, strict=True):
            card.show_iteration(look)
        self.one_way.setVisible(not one_way_noted)
        if not self.is_writing:
            self._show_list()

    def open_form(
        self,
        title: str,
        typed: IterationTyped,
        factors: Sequence[tuple[str, str]],
        verb: str,
        sentence: str = "",
    ) -> None:
        """Open the form for an iteration; see ``IterationForm.open_iteration``."""
        self.form_card.set_title(title)
        self.form.open_iteration(typed, factors, verb, sentence)
        self._stack.setCurrentWidget(self._writing)
        self.form.start()

    def close_form(self) -> None:
        """Put the form away."""
        self._show_list()
        first = self.cards[0].edit if self.cards else self.empty.button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def card_of(self, iteration_id: UUID) -> IterationCard | None:
        """Return the card of an iteration."""
        return next((one for one in self.cards if one.look and one.look.id == iteration_id), None)

    def retranslate(self) -> None:
        words = self.tr("Note how it went in the one-way process, to compare with…")
        for link in (self.one_way, self.one_way_too):
            link.setText(words)
        self.empty.set_texts(
            self.tr("No iteration yet"),
            self.tr(
                "An iteration is one round of the loop: campaigns aimed at a version of the "
                "persona, Sales' feedback on their leads, and the review in which both "
                "departments revise it."
            ),
            self.tr("Begin the first iteration"),
        )

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(0 if self.cards else 1)
