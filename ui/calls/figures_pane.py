"""The pane of what came of the scores, and what leads it."""

from PySide6.QtWidgets import QWidget

from domain.model.call_draw import CallDraw
from domain.model.call_library import Call
from domain.model.call_scoring import CallDispute, CallRating, CallScoring
from domain.model.iterations import Iteration
from domain.services.call_figures import call_figures
from ui.calls.figures_view import FiguresView
from ui.calls.figures_words import FiguresWording
from ui.calls.periods import ALL, periods_of
from ui.desk import Desk, Rereads


class FiguresPresenter(Rereads):
    """Reads the figures of drawn calls."""

    def __init__(self, view: FiguresView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._chosen = ALL
        view.period_chosen.connect(self._on_period_chosen)
        view.draw_wanted.connect(lambda: desk.ways.look("calls", "draws"))
        kinds = {Call, CallDraw, CallScoring, CallRating, CallDispute, Iteration}
        desk.changes.watch(kinds, self)
        self.reread()

    def reread(self) -> None:
        """Read the figures of the chosen period."""
        with self._desk.bench.reading() as view:
            drawn = bool(view.of(CallDraw).all())
            periods = periods_of(view.of(Iteration).all(), self._desk.bench.today())
            self._chosen = self._chosen if self._chosen in periods else ALL
            starts, ends = periods[self._chosen].days
            figures = call_figures(view, starts, ends)
        self._view.show_periods(
            tuple((key, one.words) for key, one in periods.items()), self._chosen
        )
        self._view.show_figures(FiguresWording().look(figures) if drawn else None)

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


def build(desk: Desk) -> QWidget:
    """Make the pane for an open workspace."""
    return FiguresPane(desk)
