"""What follows when results are typed into the table, pasted, or taken away."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from domain.errors import DomainError, ResultThere
from domain.marking import fill, mark
from domain.model.ad_columns import AdRows, LeftOut, LeftOutBecause
from domain.model.ad_lines import results_of_paste
from domain.services.measuring import Measuring
from domain.services.result_lines import Fate, PlannedResult, ResultWords
from domain.services.standing_campaigns import StandingCampaign
from ui.campaigns.looks import PasteLook
from ui.campaigns.reading import result_read
from ui.campaigns.results_table import PERIOD
from ui.campaigns.view import CampaignsView
from ui.campaigns.wording import CampaignWording
from ui.desk import Desk
from ui.widgets.dialogs import confirm

_FATES = {
    Fate.NEW: mark("new"),
    Fate.REPLACES: mark("there already, with other figures"),
    Fate.SAME: mark("there already, the same"),
}
_LEFT_OUT = {
    LeftOutBecause.TOTAL: mark("left out: a total"),
    LeftOutBecause.NO_DAY: mark("left out: “{cell}” is no day"),
    LeftOutBecause.NO_NUMBER: mark("left out: “{cell}” is no number that fits"),
}
_MOST_ROWS = 400
"""Rows of a preview: who pastes years looks at the first of them."""

_LONGEST = 120
"""Characters of a row that was not understood."""


class ResultsPresenter(QObject):
    """Leads the table of results and the page on which they are pasted."""

    def __init__(self, view: CampaignsView, desk: Desk, wording: CampaignWording) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._wording = wording
        self._measuring = desk.use(Measuring)
        self._shown: StandingCampaign | None = None
        self._pasted: AdRows | None = None
        table, pasting = view.panel.table, view.pasting
        table.cell_typed.connect(self._on_cell_typed)
        table.removal_wanted.connect(self._on_removal_wanted)
        view.panel.paste_wanted.connect(self._on_paste_wanted)
        pasting.changed.connect(self._on_paste_changed)
        pasting.taken.connect(self._on_taken)

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
        self._view.open_pasting(f"{shown.campaign.code} · {shown.campaign.name}", begun)

    def _on_paste_changed(self) -> None:
        shown, page = self._shown, self._view.pasting
        if shown is None:
            return
        found = results_of_paste(page.text, self._measuring.today(), month_first=page.month_first)
        self._pasted = found
        planned = self._measuring.plan(shown.campaign.id, self._lines(found))
        page.show_understood(self._look(found, planned))

    def _on_taken(self) -> None:
        shown, page, found = self._shown, self._view.pasting, self._pasted
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
        rows = [self._row(one) for one in planned] + [self._left_out(one) for one in found.left_out]
        by_fate = {fate: sum(one.fate is fate for one in planned) for fate in Fate}
        heads = (*self._view.panel.table.results.heads[:5], self.tr("What becomes of it"))
        return PasteLook(
            heads,
            tuple(rows[:_MOST_ROWS]),
            self._summary(by_fate, len(found.left_out)) if rows else "",
            self._question(found) if found.unclear_days else "",
            by_fate[Fate.NEW],
            by_fate[Fate.REPLACES],
        )

    def _row(self, one: PlannedResult) -> tuple[str, ...]:
        words, figures = one.words, self._wording.figures
        counts = (words.impressions, words.clicks, words.leads)
        becomes = _FATES.get(one.fate)
        said = self._desk.translate(becomes) if becomes else ""
        if one.refusal is not None:
            said = one.refusal.said(self._desk.translate)
        return (
            words.period,
            "–" if words.spend is None else figures.money(words.spend),
            *("–" if count is None else figures.count(count) for count in counts),
            said,
        )

    def _left_out(self, one: LeftOut) -> tuple[str, ...]:
        because = fill(self._desk.translate(_LEFT_OUT[one.because]), {"cell": one.cell})
        return (one.row[:_LONGEST], "", "", "", "", because)

    def _summary(self, by_fate: dict[Fate, int], left_out: int) -> str:
        parts = [self.tr("{n} new").format(n=by_fate[Fate.NEW])]
        for count, words in (
            (by_fate[Fate.REPLACES], self.tr("{n} with other figures than before")),
            (by_fate[Fate.SAME], self.tr("{n} there already")),
            (by_fate[Fate.REFUSED] + left_out, self.tr("{n} left out")),
        ):
            if count:
                parts.append(words.format(n=count))
        return " · ".join(parts)

    def _question(self, found: AdRows) -> str:
        first, last = found.lines[0].starts, found.lines[-1].ends
        days = f"{self._wording.long_day(first)} – {self._wording.long_day(last)}"
        return self.tr(
            "Nothing here tells whether the day or the month comes first. Read as {days}. Is this "
            "right?"
        ).format(days=days)

    def _refuse(self, error: DomainError) -> None:
        self._view.panel.trouble.show_notice("error", error.said(self._desk.translate))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DomainError as error:
            self._refuse(error)
        else:
            self._view.panel.trouble.clear()
