"""The page of the personas: portrait, claims by question, and why we believe them."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.model.fields import PersonaField
from domain.services.claiming import ClaimWords
from ui.personas.choices import ClaimChoices, Remark
from ui.personas.claim_editor import ClaimEditor
from ui.personas.claim_list import ClaimList
from ui.personas.claim_list_model import ClaimGroup
from ui.personas.claim_menu import ClaimMenu
from ui.personas.claim_row import ClaimLook
from ui.personas.grouping_button import GroupingButton
from ui.personas.panes import CLAIMS
from ui.personas.portrait import Portrait
from ui.personas.quotes_card import QuotesCard
from ui.personas.retired_claims import RetiredClaims
from ui.personas.why_panel import WhyPanel
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.focus_kept import FocusKept
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.shared_column import SharedColumn

_SIDE = 276
_WHY_WIDTH = 284
"""Pixels in which the form for evidence shows where answers of leads come from in full."""

_NARROW = 1000
"""Pixels below which portrait, claims and reasons do not fit beside each other."""
_NARROWEST = 700
"""Pixels below which the claims need all the room: the history stands beside a narrow page."""


class PersonasView(Retranslated, QWidget):
    """Shows one persona at a time. Holds no rules.

    Signals:
        persona_chosen: another persona is looked at: its key.
        persona_added: a persona is wanted.
        pane_chosen: another pane is looked at: its key.
        claim_wanted: a new claim is wanted.
        claim_opened: a claim is to be changed.
        claim_chosen: a claim is looked at.
        claim_moved: a claim goes up (-1) or down (+1).
        claim_given: a claim goes to another persona: its id and the persona's key.
        claim_split: a second claim is to be made of one.
        claim_merged: a claim goes into another one: its id and the other's.
        claim_retired: a claim goes out of use.
        claim_removed: a claim was written by mistake.
        claim_brought_back: a retired claim comes into use again.
        claim_written: the form for a claim was kept; a ``ClaimWords``.
        words_changed: something changed in it; a ``ClaimWords`` to be looked over.
        grouped: the claims are wanted in other groups: by what.
    """

    persona_chosen = Signal(str)
    persona_added = Signal()
    pane_chosen = Signal(str)
    claim_wanted = Signal()
    claim_opened = Signal(object)
    claim_chosen = Signal(object)
    claim_moved = Signal(object, int)
    claim_given = Signal(object, str)
    claim_split = Signal(object)
    claim_merged = Signal(object, object)
    claim_retired = Signal(object)
    claim_removed = Signal(object)
    claim_brought_back = Signal(object)
    claim_written = Signal(object)
    words_changed = Signal(object)
    grouped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: Sequence[tuple[str, str]] = ()
        self._shown_groups: Sequence[ClaimGroup] = ()
        self._edited: UUID | None = None
        self._panes: dict[str, QWidget] = {}
        self._pane = CLAIMS
        self._stack = QStackedWidget()
        self.empty = EmptyState("user-round-search")
        self.empty.first_step.connect(self.claim_wanted)
        self._stack.addWidget(self._make_page())
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.speak()

    @cached_property
    def editor(self) -> ClaimEditor:
        """The form for a claim, made when it is first wanted."""
        editor = ClaimEditor()
        editor.cancelled.connect(self.close_editor)
        editor.claim_written.connect(self.claim_written)
        editor.words_changed.connect(self.words_changed)
        self.editor_card.body.addWidget(editor)
        return editor

    # what it shows

    def offer_panes(self, titles: Sequence[tuple[str, str]]) -> None:
        """Offer the panes, each a key and its name; a single one needs no choice."""
        self.panes.set_options([(key, title.replace("&", "&&")) for key, title in titles])
        self.panes.choose(self._pane)
        self.panes.setVisible(len(titles) > 1)

    def has_pane(self, key: str) -> bool:
        """Tell whether a pane has been made."""
        return key in self._panes

    def add_pane(self, key: str, pane: QWidget) -> None:
        """Take in a pane that was made."""
        self._panes[key] = pane
        self._inside.addWidget(pane)

    def show_pane(self, key: str) -> None:
        """Show a pane that has been taken in."""
        self._pane = key
        self.panes.choose(key)
        self._inside.setCurrentWidget(self._panes[key])
        self.side.set_shareable(shareable=key == CLAIMS)

    def pane(self) -> QWidget:
        """The pane that is shown."""
        return self._panes[self._pane]

    def show_personas(self, chips: Sequence[tuple[str, str, int | None]], chosen: str) -> None:
        """Show the row of personas: key, name, number of claims."""
        self.personas.set_chips(chips)
        if chips:
            self.personas.choose(chosen)
        self._others = [(key, name) for key, name, _ in chips if key != chosen]
        self.personas.setVisible(len(chips) > 1)
        self.portrait.setVisible(bool(chips))  # the first claim may be written before anybody is
        self._stack.setCurrentIndex(0 if chips else 1)

    def show_claims(
        self,
        subtitle: str,
        groups: Sequence[ClaimGroup],
        retired: Sequence[ClaimLook],
    ) -> None:
        """Show the claims in groups, those out of use last; the page keeps its place."""
        self.header.set_subtitle(subtitle)
        self._shown_groups = groups
        with self._scroll.kept_place():
            self.claims.show_groups(groups)
            self._retired.show_claims(retired)
            self.claims.setVisible(bool(groups))
            self._no_claims.setVisible(not groups)
            self.quotes.show()
        self.grouping.setVisible(sum(len(group.looks) for group in groups) > 1)

    def show_waiting(self, sentence: str) -> None:
        """Say that what is shown, if anything, is about to be read anew."""
        self.header.set_subtitle(sentence)
        if not self._shown_groups:
            for part in (self.portrait, self.personas, self._no_claims, self.quotes):
                part.hide()

    def show_groupings(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer what the claims can be grouped by, each a key and its word."""
        self.grouping.show_choices(choices, chosen)

    def select(self, claim_id: UUID | None) -> None:
        """Mark the claim that is looked at and bring it into sight.

        While the form stands open nothing moves: what changed elsewhere would take it away from
        under the keyboard.
        """
        moved = self.claims.select(claim_id)
        if moved and claim_id is not None and self.editor_card.isHidden():
            self.claims.seek(claim_id)

    def open_editor(
        self, choices: ClaimChoices, words: ClaimWords | None, field: PersonaField | None = None
    ) -> None:
        """Open the form for a claim, or for a new one."""
        self.editor.offer(choices)
        self.editor.open_claim(words, field)
        self.editor_card.set_title(
            self.tr("New claim") if words is None else self.tr("Change the claim")
        )
        self._before_editor.keep()
        self.editor_card.show()
        self._stack.setCurrentIndex(0)
        self.show_pane(CLAIMS)
        self._scroll.verticalScrollBar().setValue(0)
        self.editor.start()

    def close_editor(self) -> None:
        """Put the form away, and bring the claim that is looked at back into sight."""
        self.editor_card.hide()
        self._before_editor.give_back()
        looked_at = self.claims.chosen_claim()
        if looked_at is not None:
            QCoreApplication.sendPostedEvents(
                self._scroll.widget(), QEvent.Type.LayoutRequest.value
            )  # the list moves up to where the form was
            self.claims.seek(looked_at)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show what the lint says of the claim in the form."""
        self.editor.show_remarks(remarks)

    def show_trouble(self, sentence: str, action: str = "") -> None:
        """Say why something was not done, with a way out where there is one."""
        self.notice.show_notice("error", sentence, action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width()
        self.side.set_narrow(narrow=width < _NARROW)
        self.side.setVisible(width >= _NARROWEST)
        super().resizeEvent(event)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Personas"))
        self.header.set_title(self.tr("Claims"))
        self.add.setText(self.tr("Add claim"))
        self.add_persona.setText(self.tr("Add persona"))
        self.personas.setAccessibleName(self.tr("Personas"))
        self.panes.setAccessibleName(self.tr("Ways to look at the persona"))
        self.side.set_words(
            self.tr("Portrait"),
            self.tr("Why we believe it"),
            self.tr("What stands beside the claims"),
        )
        self._no_claims.setText(
            self.tr("No claim yet. A claim says how many customers do or say what.")
        )
        self.empty.set_texts(
            self.tr("Nobody is drawn yet"),
            self.tr(
                "A persona is made of claims that customers can prove or disprove. "
                "Draw it together in a session, or write the first claim here."
            ),
            self.tr("Write the first claim"),
        )

    # how it is made

    def _make_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(22, 18, 22, 0)
        row.setSpacing(8)
        left = ScrollPage(edges=False)
        self.portrait = Portrait()
        left.body.addWidget(self.portrait)
        inside = self._make_inside()
        self.side = SharedColumn(left, self.why, self._beside_claims)
        self.side.setFixedWidth(_SIDE)
        self.portrait.form_opened.connect(self.side.show_host)
        self.why.evidence_wanted.connect(self.side.show_guest)
        self.claims.chosen.connect(self.side.show_guest)
        row.addWidget(self.side)
        row.addLayout(inside, 1)
        return page

    def _make_inside(self) -> QVBoxLayout:
        """Make what stands beside the portrait: what is looked at, and how."""
        column = QVBoxLayout()
        column.setSpacing(12)
        self.panes, self.personas = FilterChips(), FilterChips()
        self.panes.chosen.connect(self.pane_chosen)
        self.personas.chosen.connect(self.persona_chosen)
        self.notice, self.begun = Notice(dismissable=True), Notice()
        self._inside = QStackedWidget()
        first = QHBoxLayout()
        first.addWidget(self.panes, 1)
        first.addStretch()
        self.add_persona = QuietButton()
        self.add_persona.clicked.connect(self.persona_added)
        first.addWidget(self.add_persona, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        column.addWidget(self.personas)
        column.addWidget(self.notice)
        column.addWidget(self.begun)
        column.addWidget(self._inside, 1)
        claims = QWidget()
        self._beside_claims = row = QHBoxLayout(claims)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(self._make_middle(), 1)
        row.addWidget(self._make_right())
        self.add_pane(CLAIMS, claims)
        return column

    def _make_middle(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        self.header = PageHeader()
        self.add = PrimaryButton()
        self.add.clicked.connect(self.claim_wanted)
        self.grouping = GroupingButton()
        self.grouping.hide()  # until there are claims to group
        self.grouping.grouped.connect(self.grouped)
        self.header.add_action(self.grouping)
        self.header.add_action(self.add)
        column.addWidget(self.header)
        self._scroll = ScrollPage(edges=False)
        self.editor_card = Card()
        self.editor_card.hide()
        self._before_editor = FocusKept(self.editor_card, self.add)
        self._scroll.body.addWidget(self.editor_card)
        self._no_claims = BodyLabel(role="muted")
        self._scroll.body.addWidget(self._no_claims)
        self._scroll.body.addWidget(self._make_list())
        self._retired = RetiredClaims()
        self._retired.brought_back.connect(self.claim_brought_back)
        self._scroll.body.addWidget(self._retired)
        self.quotes = QuotesCard()
        self._scroll.body.addWidget(self.quotes)
        column.addWidget(self._scroll, 1)
        return column

    def _make_right(self) -> WhyPanel:
        self.why = WhyPanel()
        self.why.setFixedWidth(_WHY_WIDTH)
        self.why.listen_over(self, lambda: self._pane == CLAIMS)
        return self.why

    def _make_list(self) -> ClaimList:
        self.claims = ClaimList()
        self.claims.hide()  # until there are claims
        self.claims.chosen.connect(self.claim_chosen)
        self.claims.opened.connect(self.claim_opened)
        self.claims.moved.connect(self.claim_moved)
        self.claims.retired.connect(self.claim_retired)
        self.claims.menu_wanted.connect(self._on_menu_wanted)
        self.claims.in_sight_wanted.connect(self._bring_into_sight)
        return self.claims

    # what the person does

    def _bring_into_sight(self, part: QRect) -> None:
        """Scroll so that a part of the list can be seen."""
        content = self._scroll.widget()
        if content is None or part.isEmpty():
            return
        there = part.translated(self.claims.mapTo(content, QPoint()))
        middle, half = there.center(), there.height() // 2
        self._scroll.ensureVisible(middle.x(), middle.y(), 0, half + 16)

    def _on_menu_wanted(self, claim_id: UUID, place: QPoint) -> None:
        menu = self.menu_for(claim_id)
        menu.exec(place)
        menu.deleteLater()

    def menu_for(self, claim_id: UUID) -> ClaimMenu:
        """Make the menu of a claim."""
        beside = next(
            (one.looks for one in self._shown_groups if claim_id in {c.id for c in one.looks}), ()
        )
        menu = ClaimMenu(self, claim_id, beside, self._others)
        menu.opened.connect(self.claim_opened)
        menu.moved.connect(self.claim_moved)
        menu.given.connect(self.claim_given)
        menu.split.connect(self.claim_split)
        menu.merged.connect(self.claim_merged)
        menu.retired.connect(self.claim_retired)
        menu.removed.connect(self.claim_removed)
        return menu
