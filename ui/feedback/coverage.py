"""What the page of how far Sales has reported shows, and where its lines lead."""

from PySide6.QtCore import QLocale

from domain.errors import DomainError
from domain.model.brief import Person
from domain.model.campaigns import Campaign
from domain.model.feedback import FeedbackField
from domain.model.iteration_figures import LEAST_N
from domain.model.lead_batches import LeadBatch
from domain.model.report_coverage import LEAST_REPORTS, ReportTally
from domain.model.sales_feedback import Feedback
from domain.model.saved_filters import told_filter
from domain.model.statistics.display import percentage, rate_said
from domain.model.wording import Tongue
from domain.services.covering import Coverage, CoverageLine, Covering
from ui.desk import Desk, Rereads
from ui.feedback.coverage_page import PEOPLE, CoverageLook, CoveragePage
from ui.jobs import Job

_MEDIAN, _MOST = 0.5, 0.9


class CoveragePresenter(Rereads):
    """Reads how far Sales has reported, beside the window, while the page is in sight."""

    def __init__(self, page: CoveragePage, desk: Desk) -> None:
        super().__init__(page)
        self._page, self._desk = page, desk
        self._job: Job | None = None
        self._coverage: Coverage | None = None
        page.grouping_chosen.connect(lambda key: self.say_again())
        page.leads_wanted.connect(self._on_leads_wanted)
        page.first_step_wanted.connect(lambda: desk.ways.go("campaigns"))
        desk.changes.watch({LeadBatch, Feedback, Campaign, Person, FeedbackField}, self)

    def reread(self) -> None:
        """Add everything up anew; an older reading is stopped."""
        if self._job is not None:
            self._job.cancel()
        if self._coverage is None:
            self._page.show_reading()
        covering = self._desk.use(Covering)
        self._job = self._desk.jobs.run(
            lambda job: covering.coverage(job.check),
            owner=self._page,
            done=self._on_read,
            failed=self._on_failed,
        )

    def say_again(self) -> None:
        """Show what was read: other groups, or another language."""
        if self._coverage is not None:
            self._page.show_coverage(self._look(self._coverage))

    def _on_read(self, coverage: Coverage) -> None:
        self._job, self._coverage = None, coverage
        self.say_again()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, DomainError):
            raise error
        self._page.refuse(error.said(self._desk.translate))

    def _lines(self) -> tuple[CoverageLine, ...]:
        if self._coverage is None:
            return ()
        by_person = self._page.grouping == PEOPLE
        return self._coverage.people if by_person else self._coverage.campaigns

    def _on_leads_wanted(self, row: int, waiting: bool) -> None:
        lines = self._lines()
        if 0 <= row < len(lines):
            wanted = lines[row].waiting if waiting else lines[row].leads
            self._desk.ways.look("campaigns", f"leads:{told_filter(wanted)}")

    # in words

    def _look(self, coverage: Coverage) -> CoverageLook:
        by_person = self._page.grouping == PEOPLE
        heads = (
            self.tr("Salesperson") if by_person else self.tr("Campaign"),
            self.tr("Handed over"),
            self.tr("Reported on"),
            self.tr("Half within"),
            self.tr("Nine in ten within"),
            self.tr("Completeness"),
        )
        rows = tuple((self._name(one), *self._cells(one.tally)) for one in self._lines())
        share = self._share(coverage.whole.tally)
        return CoverageLook(self.tr("Reported on: {share}").format(share=share), heads, rows)

    def _name(self, line: CoverageLine) -> str:
        if line.code or line.name:
            return " · ".join(one for one in (line.code, line.name) if one)
        if self._page.grouping == PEOPLE:
            return self.tr("nobody yet")
        return self.tr("no campaign named")

    def _cells(self, tally: ReportTally) -> tuple[str, ...]:
        return (
            self._locale().toString(tally.leads),
            self._share(tally),
            self._days(tally, _MEDIAN),
            self._days(tally, _MOST),
            self._completeness(tally),
        )

    def _share(self, tally: ReportTally) -> str:
        return rate_said(
            *(tally.reported, tally.leads),
            least=LEAST_N["coverage"],
            translate=self._desk.translate,
            decimal=self._decimal(),
        )

    def _days(self, tally: ReportTally, share: float) -> str:
        """Say within how many days a share of the reports came, beside of how many it is known."""
        days = tally.delay(share)
        if days is None:
            return "–"
        if tally.delayed < LEAST_REPORTS:
            return self.tr("too few: {n}").format(n=tally.delayed)
        said = f"{days:.1f}".removesuffix(".0").replace(".", self._decimal())
        return self.tr("{days} days (n = {n})").format(days=said, n=tally.delayed)

    def _completeness(self, tally: ReportTally) -> str:
        share = tally.completeness
        if share is None:
            return "–"
        if tally.rated < LEAST_REPORTS:
            return self.tr("too few: {n}").format(n=tally.rated)
        said = percentage(share, decimal=self._decimal(), digits=0)
        return self.tr("{share} (n = {n})").format(share=said, n=tally.rated)

    def _decimal(self) -> str:
        return "," if self._desk.tongue() is Tongue.VIETNAMESE else "."

    def _locale(self) -> QLocale:
        return QLocale(self._desk.tongue().value)
