"""The pane on which a persona is revised: proposals, what changed, and what comes after."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.model.revision import About
from domain.model.sides import DEPARTMENTS, Side
from domain.services.claiming import ClaimWords
from ui.personas.choices import ClaimChoices
from ui.personas.claim_editor import ClaimEditor
from ui.revision.looks import ProposalLook, RevisionLook, ToDoLook
from ui.revision.proposal_card import ProposalCard
from ui.theme import fonts
from ui.versions.unchanged import UnchangedCard
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus_kept import FocusKept
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segmented import Segmented


class RevisionView(Retranslated, QWidget):
    """Holds no rules.

    Signals:
        accepted: a proposal is taken: what it is about.
        edited: a proposal is to be worded.
        rejected: what it is about, and why.
        put_off: what it is about, why, and until when.
        reopened: a decision is taken back: what it is about.
        claim_written: the form for a claim was kept; a ``ClaimWords``.
        words_changed: something changed in it; a ``ClaimWords`` to be looked over.
        brief_wanted: the way to the brief.
        publish_wanted: the way to the keys.
        campaigns_wanted, unknown_wanted: the ways to what comes after.
        first_step: the way to where the first version is signed.
    """

    accepted = Signal(object)
    edited = Signal(object)
    rejected = Signal(object, str)
    put_off = Signal(object, str, object)
    reopened = Signal(object)
    claim_written = Signal(object)
    words_changed = Signal(object)
    brief_wanted = Signal()
    publish_wanted = Signal()
    campaigns_wanted = Signal()
    unknown_wanted = Signal()
    first_step = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[About, ProposalCard] = {}
        self.empty = EmptyState("split")
        self.empty.first_step.connect(self.first_step)
        self._reading = BodyLabel(role="muted")
        self._reading.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._reading.setContentsMargins(0, 48, 0, 0)
        self._stack = QStackedWidget()
        for part in (self._make_page(), self.empty, self._reading):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.speak()

    @cached_property
    def editor(self) -> ClaimEditor:
        """The form for the words of a claim, made when it is first wanted."""
        editor = ClaimEditor()
        editor.cancelled.connect(self.close_editor)
        editor.claim_written.connect(self.claim_written)
        editor.words_changed.connect(self.words_changed)
        self.editor_card.body.addWidget(editor)
        return editor

    # what it shows

    def show_nothing(self) -> None:
        """Say that no version is in force yet."""
        self._stack.setCurrentIndex(1)

    def show_reading(self) -> None:
        """Say that the evidence is being read."""
        self._stack.setCurrentIndex(2)

    def show_look(self, look: RevisionLook, today: date) -> None:
        """Show a revision; the page keeps its place and what is being typed."""
        self._stack.setCurrentIndex(0)
        self.header.set_title(look.title)
        self._decided.setText(look.decided)
        self._decided.setVisible(bool(look.decided))
        self.publish.setText(look.publish)
        self.publish.setEnabled(not look.held_back)
        self._held_back.setText(look.held_back)
        self._held_back.setVisible(bool(look.held_back))
        self._nothing.setVisible(bool(look.nothing))
        self._nothing_said.setText(look.nothing)
        self.unchanged.show_look(look.unchanged)
        self._who.setVisible(bool(look.proposals))
        with self._scroll.kept_place():
            self._show_proposals(look.proposals, today)
            self._show_changes(look.changes)
            self._show_to_do(self.campaigns, self.to_campaigns, look.campaigns)
            self._show_to_do(self.questions, self.to_questions, look.questions)

    def start_over(self) -> None:
        """Go to the top: what comes to be shown is of another version."""
        self._scroll.verticalScrollBar().setValue(0)

    def side(self) -> Side:
        """The department that decides."""
        return Side(self.decider.key() or Side.MARKETING)

    def open_editor(
        self, title: str, choices: ClaimChoices, words: ClaimWords, *, new: bool
    ) -> None:
        """Open the form for the words of a claim."""
        self.editor.offer(choices)
        self.editor.open_claim(words, new=new)
        self.editor_card.set_title(title)
        self._before_editor.keep()
        self.editor_card.show()
        self._scroll.verticalScrollBar().setValue(0)
        self.editor.start()

    def close_editor(self) -> None:
        """Put the form away."""
        self.editor_card.hide()
        self._before_editor.give_back()

    def refuse(self, about: About, sentence: str) -> None:
        """Say why a decision was not taken: at its reason where one is asked, else above."""
        card = self.cards.get(about)
        if card is not None and card.form is not None:
            card.form.refuse(sentence)
        else:
            self.show_trouble(sentence)

    def show_trouble(self, sentence: str) -> None:
        """Say why something was not done."""
        if self._stack.currentIndex() == 2:
            self._stack.setCurrentIndex(0)
        self.notice.show_notice("error", sentence)

    def focus_card(self, about: About) -> None:
        """Give the keyboard to a card, and bring it into sight."""
        card = self.cards.get(about)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(card, 0, 24)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Revise"))
        self.header.set_subtitle(
            self.tr(
                "What customers said since, as changes to decide on. A rejection needs a reason, "
                "and the other department sees it."
            )
        )
        self.brief.setText(self.tr("Preview brief"))
        self._decider_label.setText(self.tr("Who decides"))
        self.decider.setAccessibleName(self.tr("Who decides"))
        kept = self.decider.key() or Side.MARKETING.value
        names = {Side.MARKETING: self.tr("Marketing"), Side.SALES: self.tr("Sales")}
        self.decider.set_options([(side.value, names[side]) for side in DEPARTMENTS])
        self.decider.choose(kept)
        self._swap.setText(
            self.tr(
                "Change places first: Marketing says what Sales heard, Sales says what the ads "
                "wanted. Both sign the version with their keys."
            )
        )
        self.changes.set_title(self.tr("What changed since the iteration before"))
        self._reading.setText(self.tr("Reading what customers said…"))
        self.empty.set_texts(
            self.tr("Nothing to revise yet"),
            self.tr(
                "Once both departments have signed a version, this shows for which changes what "
                "customers say speaks."
            ),
            self.tr("To the versions"),
        )

    # how it is made

    def _make_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.header = PageHeader()
        self._decided = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self.brief, self.publish = QuietButton(), PrimaryButton()
        self.brief.clicked.connect(self.brief_wanted)
        self.publish.clicked.connect(self.publish_wanted)
        for action in (self._decided, self.brief, self.publish):
            self.header.add_action(action)
        self._held_back = BodyLabel(font=fonts.small(), role="muted")
        self.notice = Notice(dismissable=True)
        self._scroll = ScrollPage(edges=False, spacing=10)
        for part in (self.header, self._held_back, self._make_who(), self.notice):
            column.addWidget(part)
        column.addWidget(self._scroll, 1)
        self._fill(self._scroll.body)
        return page

    def _make_who(self) -> QWidget:
        self._who = QWidget()
        row = QHBoxLayout(self._who)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(10)
        self._decider_label = BodyLabel(font=fonts.label(), wrap=False)
        self.decider = Segmented()
        self._swap = BodyLabel(font=fonts.small(), role="muted")
        row.addWidget(self._decider_label)
        row.addWidget(self.decider)
        row.addWidget(self._swap, 1)
        return self._who

    def _fill(self, body: QVBoxLayout) -> None:
        self.editor_card = Card()
        self.editor_card.hide()
        self._before_editor = FocusKept(self.editor_card, self.brief)
        body.addWidget(self.editor_card)
        self.unchanged = UnchangedCard()
        body.addWidget(self.unchanged)
        self._nothing = Card()
        self._nothing_said = BodyLabel(role="muted")
        self._nothing.body.addWidget(self._nothing_said)
        body.addWidget(self._nothing)
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        body.addLayout(self._column)
        self.changes, self.campaigns, self.questions = Card(), Card(), Card()
        self._change_lines = QVBoxLayout()
        self.changes.body.addLayout(self._change_lines)
        self.to_campaigns, self.to_questions = (
            QuietButton(kind="compact"),
            QuietButton(kind="compact"),
        )
        self.to_campaigns.clicked.connect(self.campaigns_wanted)
        self.to_questions.clicked.connect(self.unknown_wanted)
        self.campaigns.add_action(self.to_campaigns)
        self.questions.add_action(self.to_questions)
        for card in (self.changes, self.campaigns, self.questions):
            body.addWidget(card)

    def _show_proposals(self, looks: Sequence[ProposalLook], today: date) -> None:
        wanted = {look.about for look in looks}
        for about in [about for about in self.cards if about not in wanted]:
            card = self.cards.pop(about)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, look in enumerate(looks):
            known = self.cards.get(look.about)
            if known is None:
                known = self._make_card(look, today)
            elif known.look != look:
                known.show_look(look)
            if self._column.indexOf(known) != place:
                self._column.removeWidget(known)
                self._column.insertWidget(place, known)
        self.cards = {look.about: self.cards[look.about] for look in looks}

    def _make_card(self, look: ProposalLook, today: date) -> ProposalCard:
        about, card = look.about, ProposalCard(look, today)
        card.accepted.connect(lambda: self.accepted.emit(about))
        card.edited.connect(lambda: self.edited.emit(about))
        card.rejected.connect(lambda why: self.rejected.emit(about, why))
        card.put_off.connect(lambda why, until: self.put_off.emit(about, why, until))
        card.reopened.connect(lambda: self.reopened.emit(about))
        card.moved.connect(lambda step: self._on_moved(about, step))
        self.cards[about] = card
        return card

    def _show_changes(self, lines: Sequence[str]) -> None:
        _fill_lines(self._change_lines, lines)
        self.changes.setVisible(bool(lines))

    @staticmethod
    def _show_to_do(card: Card, button: QuietButton, look: ToDoLook | None) -> None:
        card.setVisible(look is not None)
        if look is None:
            return
        card.set_title(look.title)
        button.setText(look.act)
        _fill_lines(card.body, look.lines)

    def _on_moved(self, about: About, step: int) -> None:
        order = list(self.cards)
        place = order.index(about) + step
        if 0 <= place < len(order):
            self.focus_card(order[place])


def _fill_lines(column: QVBoxLayout, lines: Sequence[str]) -> None:
    """Show lines of text in place of those that stood there."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for line in lines:
        column.addWidget(BodyLabel(line, font=fonts.small(), role="muted"))
