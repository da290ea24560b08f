"""What follows when results are typed into the table, pasted, or taken away."""

from collections.abc import Callable, Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from domain.errors import DomainError, ResultThere
from domain.model.ad_columns import AdRows
from domain.model.ad_lines import results_of_paste
from domain.services.measuring import Measuring
from domain.services.result_lines import Fate, PlannedResult, ResultWords
from domain.services.standing_campaigns import StandingCampaign
from ui.campaigns.line_words import LineWords
from ui.campaigns.looks import PasteLook
from ui.campaigns.pasting import PasteResults
from ui.campaigns.reading import result_read
from ui.campaigns.results_table import PERIOD
from ui.campaigns.view import CampaignsView
from ui.campaigns.wording import CampaignWording
from ui.desk import Desk
from ui.widgets.dialogs import confirm

MOST_ROWS = 400
"""Rows of a preview: who pastes years looks at the first of them."""


class ResultsPresenter(QObject):
    """Leads the table of results and the page on which they are pasted."""

    def __init__(self, view: CampaignsView, desk: Desk, wording: CampaignWording) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._wording = wording
        self._words = LineWords(desk, wording)
        self._measuring = desk.use(Measuring)
        self._shown: StandingCampaign | None = None
        self._pasted: AdRows | None = None
        table = view.panel.table
        table.cell_typed.connect(self._on_cell_typed)
        table.removal_wanted.connect(self._on_removal_wanted)
        view.panel.paste_wanted.connect(self._on_paste_wanted)

    @cached_property
    def _pasting(self) -> PasteResults:
        page = self._view.pasting
        page.changed.connect(self._on_paste_changed)
        page.taken.connect(self._on_taken)
        return page

    def show_of(self, standing: StandingCampaign | None) -> None:
        """Take note of the campaign that is shown."""
        self._shown = standing

    # typing

    def _on_cell_typed(self, result_id: UUID | None, column: int, text: str) -> None:
        cells = list(self._view.panel.table.results.look_of(result_id).cells)
        cells[column] = text
        if result_id is None and (column == PERIOD or not any(cells[1:-1])):
            return  # the figures come next
        try:
            words = result_read(tuple(cells), self._measuring.today())
        except DomainError as error:
            self._refuse(error)
            return
        self._set(words, result_id, column)

    def _set(
        self, words: ResultWords, result_id: UUID | None, column: int, *, replacing: bool = False
    ) -> None:
        shown = self._shown
        if shown is None:
            return
        try:
            result = self._measuring.set_result(
                shown.campaign.id, words, editing=result_id, replacing=replacing
            )
        except ResultThere as error:
            if self._asks_to_replace(error):
                self._set(words, result_id, column, replacing=True)
        except DomainError as error:
            self._refuse(error)
        else:
            self._view.panel.trouble.clear()
            self._view.panel.table.go_to(result.id, column)

    def _asks_to_replace(self, error: ResultThere) -> bool:
        return confirm(
            self._view.window(),
            self.tr("Replace these results?"),
            error.said(self._desk.translate),
            self.tr("Replace"),
        )

    def _on_removal_wanted(self, ids: Sequence[UUID]) -> None:
        self._try(lambda: self._measuring.remove(ids))

    # pasting

    def _on_paste_wanted(self) -> None:
        shown = self._shown
        if shown is None or self._desk.read_only:
            return
        text = QGuiApplication.clipboard().text()
        found = results_of_paste(text, self._measuring.today())
        begun = text if found.lines else ""  # what else lies in the clipboard is not ours to show
        self._view.open_pasting(
            self._pasting, f"{shown.campaign.code} · {shown.campaign.name}", begun
        )

    def _on_paste_changed(self) -> None:
        shown, page = self._shown, self._pasting
        if shown is None:
            return
        found = results_of_paste(page.text, self._measuring.today(), month_first=page.month_first)
        self._pasted = found
        planned = self._measuring.plan(shown.campaign.id, self._lines(found))
        page.show_understood(self._look(found, planned))

    def _on_taken(self) -> None:
        shown, page, found = self._shown, self._pasting, self._pasted
        if shown is None or found is None:
            return
        replacing = page.replacing.isChecked()
        try:
            self._measuring.take(shown.campaign.id, self._lines(found), replacing=replacing)
        except DomainError as error:
            page.refuse(error.said(self._desk.translate))
            return
        self._view.close_form()

    def _lines(self, found: AdRows) -> list[ResultWords]:
        source = self.tr("pasted")
        return [ResultWords(*line[:6], source) for line in found.lines]

    def _look(self, found: AdRows, planned: Sequence[PlannedResult]) -> PasteLook:
        words = self._words
        rows = [words.row(one) for one in planned]
        rows += [words.left_out(one) for one in found.left_out]
        heads = (*self._view.panel.table.results.heads[:5], self.tr("What becomes of it"))
        return PasteLook(
            heads,
            tuple(rows[:MOST_ROWS]),
            words.summary(planned, len(found.left_out)) if rows else "",
            words.question(found),
            sum(one.fate is Fate.NEW for one in planned),
            sum(one.fate is Fate.REPLACES for one in planned),
        )

    def _refuse(self, error: DomainError) -> None:
        self._view.panel.trouble.show_notice("error", error.said(self._desk.translate))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DomainError as error:
            self._refuse(error)
        else:
            self._view.panel.trouble.clear()
