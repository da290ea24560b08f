"""The campaigns: a list, the one that is chosen beside it, and the forms that write them."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.campaigns.detail import CampaignPanel
from ui.campaigns.editor import CampaignEditor
from ui.campaigns.looks import CampaignChoices, CampaignLook, CampaignTyped
from ui.campaigns.pasting import PasteResults
from ui.campaigns.report_page import ReportPage
from ui.direction.card_list import CardList
from ui.direction.looks import CardLook
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

ALL, UPDATE = "all", "update"
_ALL_OF_THEM, _EMPTY = range(2)
"""Places of what stands there while no form is open."""

_LIST = 372
_SHORT_LIST = 290
_NARROW = 800
"""Pixels below which the list gives room to the campaign beside it."""


class CampaignsView(Retranslated, QWidget):
    """Shows campaigns. Holds no rules.

    Signals:
        campaign_wanted: a new campaign is wanted.
        campaign_opened, campaign_ended, campaign_removed: by its identity.
        campaign_chosen: the keyboard came to another campaign, or to none.
        campaign_written: the form is done: a ``CampaignTyped``.
        filter_chosen: other campaigns are to be shown: the key of a chip.
    """

    campaign_wanted = Signal()
    campaign_opened = Signal(object)
    campaign_ended = Signal(object)
    campaign_removed = Signal(object)
    campaign_chosen = Signal(object)
    campaign_written = Signal(object)
    filter_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anything = False
        self.notice = Notice(dismissable=True)
        self.filters = FilterChips()
        self.list = CardList()
        self.panel = CampaignPanel()
        self._nothing_here = BodyLabel(role="muted")
        self.empty = EmptyState("funnel")
        self.empty.first_step.connect(self.campaign_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_list())
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self._stack, 1)
        self._connect()
        self.speak()

    @property
    def is_writing(self) -> bool:
        """Whether a form is open."""
        return self._stack.currentIndex() not in (_ALL_OF_THEM, _EMPTY)

    # forms, each made when it is first wanted

    @cached_property
    def editor(self) -> CampaignEditor:
        """The form for a campaign."""
        editor = CampaignEditor()
        editor.cancelled.connect(self.close_form)
        editor.campaign_written.connect(self.campaign_written)
        self._editor_card.body.addWidget(editor)
        self._form.body.addWidget(self._editor_card)
        self._stack.addWidget(self._form)
        return editor

    @cached_property
    def _editor_card(self) -> Card:
        return Card()

    @cached_property
    def _form(self) -> ScrollPage:
        return ScrollPage(max_width=860, edges=False)

    @cached_property
    def pasting(self) -> PasteResults:
        """The page on which results are pasted."""
        page = PasteResults()
        page.left.connect(self.close_form)
        self._stack.addWidget(page)
        return page

    @cached_property
    def report(self) -> ReportPage:
        """The page on which a report is looked at."""
        page = ReportPage()
        self._stack.addWidget(page)
        return page

    # what it shows

    def show_campaigns(self, looks: Sequence[CardLook], *, anything: bool) -> None:
        """Show campaigns in order; the list keeps its place and the keyboard its campaign.

        Args:
            looks: those that the chosen chip stands for.
            anything: whether there are any campaigns at all.
        """
        self._anything = anything
        self.list.show_cards(looks)
        self.list.setVisible(bool(looks))
        self._nothing_here.setVisible(not looks)
        if not self.is_writing:
            self._show_list()

    def show_filters(self, chips: Sequence[tuple[str, str, int | None]], chosen: str) -> None:
        """Show the chips: key, words, how many campaigns."""
        self.filters.set_chips(chips)
        self.filters.choose(chosen)

    def show_detail(self, look: CampaignLook | None, *, fixed: bool) -> None:
        """Tell the chosen campaign beside the list."""
        self.panel.show_campaign(look, fixed=fixed)

    def open_editor(self, choices: CampaignChoices, typed: CampaignTyped, *, new: bool) -> None:
        """Open the form for a campaign."""
        self.editor.offer(choices)
        self.editor.open_campaign(typed, new=new)
        self._editor_card.set_title(
            self.tr("New campaign") if new else self.tr("Change the campaign")
        )
        self._stack.setCurrentWidget(self._form)
        self._form.verticalScrollBar().setValue(0)
        self.editor.start()

    def open_pasting(self, page: PasteResults, campaign: str, text: str) -> None:
        """Open the page on which results are pasted."""
        self._stack.setCurrentWidget(page)
        page.open_for(campaign, text)

    def open_report(self, page: ReportPage, file: str) -> None:
        """Open the page on which a report is looked at."""
        self._stack.setCurrentWidget(page)
        page.wait_for(file)

    def close_form(self) -> None:
        """Put the form away."""
        made = self.__dict__.get("pasting")
        was_pasting = made is not None and self._stack.currentWidget() is made
        self._show_list()
        if was_pasting:
            self.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            (self.list if self._anything else self.empty.button).setFocus()

    def select(self, campaign_id: UUID) -> bool:
        """Bring a campaign into sight and give it the keyboard; tell whether it is shown."""
        found = self.list.select(campaign_id)
        if found:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._left.setFixedWidth(_LIST if event.size().width() >= _NARROW else _SHORT_LIST)
        super().resizeEvent(event)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Campaigns"))
        self.filters.setAccessibleName(self.tr("Which campaigns"))
        self._nothing_here.setText(self.tr("No campaign is among these."))
        self.empty.set_texts(
            self.tr("No campaign yet"),
            self.tr(
                "The persona is only true once customers have answered to it. Write down each "
                "campaign with the version it aims at: then its leads say which claims hold, and "
                "neither department has to guess."
            ),
            self.tr("Add the first campaign"),
        )

    def menu_for(self, campaign_id: UUID) -> QMenu:
        """Make the menu of a campaign."""
        menu = QMenu(self)
        entries = [
            (self.tr("Edit…"), self.campaign_opened),
            (self.tr("End today"), self.campaign_ended),
            (self.tr("Remove"), self.campaign_removed),
        ]
        for words, signal in entries:
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, tell=signal: tell.emit(campaign_id))
        return menu

    def _make_list(self) -> QWidget:
        page, left = QWidget(), QWidget()
        left.setFixedWidth(_LIST)
        self._left = left
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing_here)
        column.addStretch()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(left)
        row.addWidget(self.panel, 1)
        return page

    def _connect(self) -> None:
        self.list.opened.connect(self.campaign_opened)
        self.list.menu_wanted.connect(self._on_menu_wanted)
        self.list.chosen.connect(self.campaign_chosen)
        self.filters.chosen.connect(self.filter_chosen)

    def _show_list(self) -> None:
        self._stack.setCurrentIndex(_ALL_OF_THEM if self._anything else _EMPTY)

    def _on_menu_wanted(self, campaign_id: UUID, place: QPoint) -> None:
        menu = self.menu_for(campaign_id)
        menu.exec(place)
        menu.deleteLater()
