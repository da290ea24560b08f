"""The pane of what came of the scores, and what leads it."""

from datetime import date

from PySide6.QtWidgets import QWidget

from domain.model.call_draw import CallDraw
from domain.model.call_library import Call
from domain.model.call_scoring import CallDispute, CallRating, CallScoring
from domain.model.iterations import Iteration
from domain.services.call_figures import CallFigures, call_figures
from ui.calls.figures_view import FiguresView
from ui.calls.figures_words import FiguresWording
from ui.calls.periods import ALL, periods_of
from ui.desk import Desk, Rereads
from ui.jobs import Job


class FiguresPresenter(Rereads):
    """Reads the figures of drawn calls, beside the window: every rating is held against all."""

    def __init__(self, view: FiguresView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._chosen = ALL
        self._job: Job | None = None
        view.period_chosen.connect(self._on_period_chosen)
        view.draw_wanted.connect(lambda: desk.ways.look("calls", "draws"))
        kinds = {Call, CallDraw, CallScoring, CallRating, CallDispute, Iteration}
        desk.changes.watch(kinds, self)
        self.reread()

    def reread(self) -> None:
        """Read the figures of the chosen period."""
        if self._job is not None:
            self._job.cancel()
        with self._desk.bench.reading() as view:
            drawn = bool(view.of(CallDraw).all())
            periods = periods_of(view.of(Iteration).all(), self._desk.bench.today())
        self._chosen = self._chosen if self._chosen in periods else ALL
        choices = tuple((key, one.words) for key, one in periods.items())
        self._view.show_periods(choices, self._chosen)
        if not drawn:
            self._view.show_figures(None)
            return
        starts, ends = periods[self._chosen].days
        self._job = self._desk.jobs.run(
            lambda job: self._figures(starts, ends),
            owner=self,
            done=lambda figures: self._view.show_figures(FiguresWording().look(figures)),
            failed=_pass_on,
        )

    def _figures(self, starts: date | None, ends: date | None) -> CallFigures:
        with self._desk.bench.reading() as view:
            return call_figures(view, starts, ends)

    def _on_period_chosen(self, key: str) -> None:
        self._chosen = key
        self.reread()


class FiguresPane(FiguresView):
    """The pane with what leads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = FiguresPresenter(self, desk)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def _pass_on(error: Exception) -> None:
    raise error


def build(desk: Desk) -> QWidget:
    """Make the pane for an open workspace."""
    return FiguresPane(desk)
