"""What follows when an ad report is imported: reading it beside the window, and writing it."""

from functools import cached_property
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from domain.errors import DomainError
from domain.model.ad_columns import AdRows
from domain.services.ad_importing import AdImporting, shared_out
from domain.services.ad_reports import ReportTable, report_in
from domain.services.campaigning import Campaigning
from domain.services.measuring import Measuring
from domain.services.result_lines import Fate, PlannedResult, ResultWords, said_period
from ui.campaigns.line_words import LineWords
from ui.campaigns.looks import PasteLook, ReportLook
from ui.campaigns.report_page import ReportPage
from ui.campaigns.results_presenter import MOST_ROWS
from ui.campaigns.view import CampaignsView
from ui.campaigns.wording import CampaignWording
from ui.desk import Desk
from ui.jobs import Job
from ui.system_reasons import reason_of


class ReportPresenter(QObject):
    """Leads the page on which an ad report is looked at before it is written."""

    def __init__(self, view: CampaignsView, desk: Desk, wording: CampaignWording) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._words = LineWords(desk, wording)
        self._importing = desk.use(AdImporting)
        self._job: Job | None = None
        self._table: ReportTable | None = None
        self._found: AdRows | None = None
        self._month_first = False

    @cached_property
    def _page(self) -> ReportPage:
        page = self._view.report
        page.chosen_otherwise.connect(self._show)
        page.turned.connect(self._on_turned)
        page.taken.connect(self._on_taken)
        page.left.connect(self._on_left)
        return page

    def choose_file(self) -> None:
        """Let a file be chosen, and read it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._view.window(),
            self.tr("Import an ad report"),
            "",
            self.tr("Ad reports ({endings})").format(endings="*.csv *.tsv *.txt *.xlsx"),
        )
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Read a report beside the window, and show what it holds."""
        if self._desk.writers is None:
            return
        reader = self._desk.writers.tables()
        self._table, self._found, self._month_first = None, None, False
        self._view.open_report(self._page, path.name)
        self._job = self._desk.jobs.run(
            lambda job: report_in(reader, path, job.report),
            owner=self,
            done=self._on_read,
            failed=self._on_failed,
        )

    def _on_read(self, table: ReportTable) -> None:
        self._table = table
        self._read()
        found = self._found
        assert found is not None
        names = list(dict.fromkeys(line.campaign for line in found.lines))
        meant = self._importing.suggest(names)
        campaigns = self._desk.use(Campaigning).campaigns()
        offered = [
            (str(one.campaign.id), f"{one.campaign.code} · {one.campaign.name}")
            for one in campaigns
        ]
        if names == [""] and len(campaigns) == 1:  # a report of one, and only one to mean
            meant[""] = campaigns[0].campaign.id
        look = ReportLook(
            table.name,
            tuple((name, self._holds(name), str(meant[name] or "")) for name in names),
            PasteLook((), (), "", "", 0, 0),
        )
        self._page.offer(offered, look)
        self._show()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, DomainError):
            self._page.refuse(error.said(self._desk.translate))
        elif isinstance(error, OSError):
            self._page.refuse(
                self.tr("The file cannot be read: {why}").format(
                    why=f"{reason_of(error, self._desk.translate)}."
                )
            )
        else:
            raise error

    def _read(self) -> None:
        assert self._table is not None
        today = self._desk.use(Measuring).today()
        self._found = self._table.read(today, month_first=self._month_first)

    def _holds(self, name: str) -> str:
        """Say how many rows a name has, and of which days."""
        assert self._found is not None
        lines = [one for one in self._found.lines if one.campaign == name]
        days = said_period(min(one.starts for one in lines), max(one.ends for one in lines))
        said = self.tr("1 row, {days}") if len(lines) == 1 else self.tr("{n} rows, {days}")
        return said.format(n=len(lines), days=days)

    def _by_campaign(self) -> dict[UUID, list[ResultWords]]:
        """Return the lines of each campaign that was chosen; ad sets of a day added together."""
        if self._table is None or self._found is None:
            return {}
        return shared_out(self._found.lines, self._page.meant(), self._table.name)

    def _show(self) -> None:
        table, found = self._table, self._found
        if table is None or found is None:
            return
        codes = {
            one.campaign.id: one.campaign.code for one in self._desk.use(Campaigning).campaigns()
        }
        planned = self._importing.plan(self._by_campaign())
        rows = [
            (codes.get(id, ""), *self._words.row(one))
            for id, of_one in planned.items()
            for one in of_one
        ]
        rows += [("", *self._words.left_out(one)) for one in found.left_out]
        every = [one for of_one in planned.values() for one in of_one]
        looked = self._view.panel.table.results.heads[:5]
        heads = (self.tr("Campaign"), *looked, self.tr("What becomes of it"))
        paste = PasteLook(
            heads,
            tuple(rows[:MOST_ROWS]),
            self._summary(every, len(found.left_out)),
            self._words.question(found),
            sum(one.fate is Fate.NEW for one in every),
            sum(one.fate is Fate.REPLACES for one in every),
        )
        self._page.show_report(ReportLook(table.name, (), paste), month_first=self._month_first)

    def _summary(self, every: list[PlannedResult], left_out: int) -> str:
        if not every:
            return self.tr("Choose at least one campaign.")
        if all(one.fate is Fate.SAME for one in every):
            return self.tr("Everything in this report is there already.")
        return self._words.summary(every, left_out)

    def _on_turned(self) -> None:
        self._month_first = not self._month_first
        self._read()
        self._show()

    def _on_taken(self) -> None:
        replacing = self._page.replacing.isChecked()
        try:
            self._importing.take(self._by_campaign(), replacing=replacing)
        except DomainError as error:
            self._page.refuse(error.said(self._desk.translate))
        else:
            self._on_left()

    def _on_left(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._table = self._found = None
        self._view.close_form()
