"""What the figures of iterations show, and what follows: freezing, entering, correcting."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject

from domain.errors import DomainError
from domain.model.iteration_figures import IterationFigures
from domain.services.freezing import Freezing
from domain.services.iteration_figures import IterationReport
from ui.desk import Desk
from ui.jobs import Job
from ui.loop.figures_looks import FiguresTyped
from ui.loop.figures_view import FiguresView
from ui.loop.figures_words import FiguresWords
from ui.widgets.dialogs import confirm


class FiguresPresenter(QObject):
    """Reads the figures beside the window and carries out what is asked of them."""

    def __init__(self, view: FiguresView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._freezing = desk.use(Freezing)
        self._words = FiguresWords(desk, self)
        self._reports: tuple[IterationReport, ...] = ()
        self._shown: UUID | None = None
        self._corrects = False
        self._job: Job | None = None
        view.iteration_chosen.connect(self._on_chosen)
        view.freeze_wanted.connect(self._on_freeze_wanted)
        view.entry_wanted.connect(lambda: self._open_form(corrects=False))
        view.correction_wanted.connect(lambda: self._open_form(corrects=True))
        view.form.written.connect(self._on_written)

    def show_iteration(self, id: UUID | None = None) -> None:
        """Show an iteration; without one the last that was looked at, or else the newest."""
        self._shown = id or self._shown
        self.reread()

    def reread(self) -> None:
        """Read the figures of every iteration, beside the window."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._desk.jobs.run(
            lambda job: self._freezing.reports(),
            owner=self,
            done=self._on_read,
            failed=self._on_failed,
        )

    def say_again(self) -> None:
        """Say what was read in another language."""
        self._on_read(self._reports)

    def _on_read(self, reports: tuple[IterationReport, ...]) -> None:
        self._reports = reports
        if not reports:
            return
        ids = [one.iteration.id for one in reports]
        if self._shown not in ids:
            self._shown = ids[-1]
        choices = [(one.iteration.id, self._words.name(one.iteration)) for one in reversed(reports)]
        self._view.show_choices(choices, self._shown)
        self._view.show_figures(
            self._words.look(self._report(), may_write=not self._desk.read_only)
        )

    def _report(self) -> IterationReport:
        return next(one for one in self._reports if one.iteration.id == self._shown)

    def _on_chosen(self, id: UUID) -> None:
        self._shown = id
        self._view.close_form()
        self._on_read(self._reports)

    def _on_freeze_wanted(self) -> None:
        report = self._report()
        sentence = self.tr(
            "From now on these figures stay as they are, whatever is recorded later; a correction "
            "is entered beside them with its reason. An iteration that still runs ends today. "
            "This cannot be undone."
        )
        title = self.tr("Freeze the figures?")
        title = f"{self._words.name(report.iteration)}: {title}"
        if confirm(self._view.window(), title, sentence, self.tr("Freeze"), danger=True):
            self._try_freezing(report.iteration.id)

    def _try_freezing(self, id: UUID) -> None:
        try:
            self._freezing.freeze(id)
        except DomainError as error:
            self._on_failed(error)
        else:
            self._view.notice.clear()

    def _open_form(self, *, corrects: bool) -> None:
        self._corrects = corrects
        report = self._report()
        words = self.tr("Enter a correction") if corrects else self.tr("Enter the totals")
        self._view.open_form(f"{self._words.name(report.iteration)}: {words}")
        typed = self._words.typed(report.figures)
        self._view.form.open_figures(typed, corrects=corrects)

    def _on_written(self, typed: FiguresTyped) -> None:
        report = self._report()
        try:
            self._write(report, self._words.read(typed, report.figures), typed.reason)
        except DomainError as error:
            self._view.form.refuse(error.said(self._desk.translate))
        else:
            self._view.close_form()

    def _write(self, report: IterationReport, figures: IterationFigures, reason: str) -> None:
        if self._corrects:
            self._freezing.correct(report.iteration.id, figures, reason)
        else:
            self._freezing.enter_totals(report.iteration.id, figures)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            raise error
        self._view.notice.show_notice("error", error.said(self._desk.translate))
