"""The library: what is asked for above, the calls at the left, the chosen one beside them."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from domain.services.drafting import CallTyped
from ui.calls.call_form import CallForm
from ui.calls.detail import CallPanel
from ui.calls.looks import CallLook, Choices, FilterLook
from ui.calls.panes import CallsPane
from ui.calls.paper import PaperView
from ui.direction.card_list import CardList
from ui.direction.looks import CardLook
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

_LISTS: Final = ((700, 240), (1000, 300))
"""Width of the list while the pane is narrower than so many pixels."""

_LIST, _BOX, _SEARCH = 380, 170, 220


class CallList(CardList):
    """The calls; Enter goes to the chosen one's panel. Their cards are of one height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Calls"))
        self.setAccessibleDescription(
            self.tr("Enter goes to the call, the menu key offers what can be done with it.")
        )


class LibraryView(Retranslated, CallsPane):
    """Shows calls. Holds no rules.

    Signals:
        call_chosen: another call is looked at: its identity, or None.
        add_wanted: a call is to be written down.
        stage_chosen, consultant_chosen, tag_chosen, period_chosen: key of a way to narrow the list.
        words_typed: letters that the calls must hold.
        covered: the library went out of sight.

    Attributes:
        begun: tells of a call that was begun and is not kept yet.
        panel: the chosen call.
        form: a call to be written or changed.
        paper: of the rater at the laptop; while it is shown, nothing else of the library is.
    """

    call_chosen = Signal(object)
    add_wanted = Signal()
    stage_chosen = Signal(str)
    consultant_chosen = Signal(object)
    tag_chosen = Signal(object)
    period_chosen = Signal(object)
    words_typed = Signal(str)
    covered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice, self.begun = Notice(dismissable=True), Notice()
        self.search = QLineEdit()
        self.search.setFont(fonts.body())
        self.search.setMaxLength(200)
        self.consultant, self.tag, self.period = ComboBox(), ComboBox(), ComboBox()
        self.stages = FilterChips()
        self.add = PrimaryButton(icon="plus")
        self.list, self.panel, self.form = CallList(), CallPanel(), CallForm()
        self.form_card = Card()
        self.nothing = BodyLabel(role="muted")
        self.empty = EmptyState("headphones")
        self._anything = False
        self._form_page = ScrollPage(edges=False)
        self.paper = PaperView()
        self._right, self._stack = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self.speak()

    @property
    def is_writing(self) -> bool:
        """Whether the form of a call is open."""
        return self._right.currentWidget() is self._form_page

    @property
    def is_scoring(self) -> bool:
        """Whether a rater's paper is open."""
        return self._stack.currentWidget() is self.paper

    def show_calls(self, cards: Sequence[CardLook], *, anything: bool) -> None:
        """Show calls; the list keeps its place and its call.

        Args:
            cards: the calls that fit what is asked for.
            anything: whether there are any calls at all.
        """
        self._anything = anything
        self.list.show_cards(cards)
        self.list.setVisible(bool(cards))
        self.nothing.setVisible(not cards)
        if not self.is_writing and not self.is_scoring:
            self._stack.setCurrentIndex(0 if anything else 1)
        self._show_tools()

    def show_filter(self, look: FilterLook) -> None:
        """Offer the ways to narrow the list."""
        self.stages.set_chips(look.stages)
        self.stages.choose(look.stage)
        for box, choices in (
            (self.consultant, look.consultants),
            (self.tag, look.tags),
            (self.period, look.periods),
        ):
            box.set_choices(choices)

    def show_detail(self, look: CallLook | None, claims: Choices, *, fixed: bool) -> None:
        """Tell the chosen call beside the list."""
        self.panel.show_call(look, claims, fixed=fixed)

    def open_form(
        self, typed: CallTyped, people: tuple[str, ...], *, new: bool, fixed: bool
    ) -> None:
        """Open the form of a call.

        Args:
            typed: what stands in it.
            people: codes of those who may have spoken.
            new: it is not kept yet.
            fixed: a draw rests on it.
        """
        title = self.tr("Write a call down") if new else self.tr("Change the call")
        self.form_card.set_title(title)
        self.form.open_call(typed, people, fixed=fixed)
        self._stack.setCurrentIndex(0)
        self._right.setCurrentWidget(self._form_page)
        self._form_page.verticalScrollBar().setValue(0)
        self.form.start()

    def close_form(self) -> None:
        """Put the form away."""
        self._right.setCurrentWidget(self.panel)

    def show_paper(self) -> None:
        """Bring the paper to the front, alone."""
        self._stack.setCurrentWidget(self.paper)
        self._show_tools()

    def close_paper(self) -> None:
        """Put the paper away."""
        if self.is_scoring:
            self._stack.setCurrentIndex(0)
            self._show_tools()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, id: UUID) -> bool:
        """Bring a call into sight and put the keyboard on it; tell whether it is shown."""
        found = self.list.select(id)
        if found:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return found

    def start(self) -> None:
        if self.is_scoring:
            return
        shown = self.list if not self.list.isHidden() else self.stages
        target: QWidget = self.empty.button if self._stack.currentIndex() else shown
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Code, lead or tag"))
        self.search.setAccessibleName(self.tr("Find calls by code, lead or tag"))
        self.consultant.setAccessibleName(self.tr("Who spoke"))
        self.tag.setAccessibleName(self.tr("Tag"))
        self.period.setAccessibleName(self.tr("When"))
        self.stages.setAccessibleName(self.tr("What the calls ask for"))
        self.add.setText(self.tr("Add a call"))
        self.nothing.setText(self.tr("No call fits all of what is asked for."))
        self.empty.set_texts(
            self.tr("No call is kept yet"),
            self.tr(
                "Calls with customers are kept here by a code, with the customer's consent. What "
                "they say becomes quotes and evidence; a few, drawn by lot, are scored blind by "
                "both departments."
            ),
            self.tr("Add a call"),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fit = (wide for pane, wide in _LISTS if self.width() < pane)
        self._left.setFixedWidth(next(fit, _LIST))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.covered.emit()

    def _connect(self) -> None:
        self.search.textEdited.connect(self.words_typed)
        self.stages.chosen.connect(self.stage_chosen)
        self.consultant.chosen.connect(self.consultant_chosen)
        self.tag.chosen.connect(self.tag_chosen)
        self.period.chosen.connect(self.period_chosen)
        self.add.clicked.connect(self.add_wanted)
        self.empty.first_step.connect(self.add_wanted)
        self.list.chosen.connect(self.call_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.menu_wanted.connect(self._on_menu_wanted)
        self.panel.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))

    def _lay_out(self) -> None:
        narrowing = QWidget()
        flow = FlowLayout(narrowing, spacing=8)
        self.search.setFixedWidth(_SEARCH)
        flow.addWidget(self.search)
        for box in (self.consultant, self.tag, self.period):
            box.setMaximumWidth(_BOX)
            flow.addWidget(box)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(narrowing, 1)
        tools.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 1)
        left.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignTop)
        self.nothing.hide()
        self.form_card.body.addWidget(self.form)
        self._form_page.body.addWidget(self.form_card)
        self._right.addWidget(self.panel)
        self._right.addWidget(self._form_page)
        home = QWidget()
        row = QHBoxLayout(home)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._left)
        row.addWidget(self._right, 1)
        self._stack.addWidget(home)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.paper)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self.begun)
        whole.addLayout(tools)
        whole.addWidget(self.stages)
        whole.addWidget(self._stack, 1)

    def _show_tools(self) -> None:
        """Offer what narrows the list while it is seen."""
        shown = self._anything and not self.is_scoring
        for part in (self.search, self.consultant, self.tag, self.period, self.stages):
            part.setVisible(shown)
        self.add.setVisible(shown or self.is_writing)

    def _on_opened(self, id: UUID) -> None:
        del id
        if self.panel.scores.buttons:
            self.panel.scores.focus_acts()
            return
        first = self.panel.edit if self.panel.edit.isVisible() else self.panel.moments.add
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_menu_wanted(self, id: UUID, place: QPoint) -> None:
        self.call_chosen.emit(id)
        menu = QMenu(self)
        offered = (*self.panel.scores.buttons.values(), self.panel.edit, self.panel.remove)
        for button in (*offered, self.panel.recording.bar.open):
            if button.isVisibleTo(self.panel):
                menu.addAction(_named(button), button.click)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


def _named(button: QAbstractButton) -> str:
    """Return what a button does, as a menu says it."""
    return button.accessibleName().replace("&", "&&") or button.text()
