"""The pane of draws, and what leads it."""

from collections import Counter
from datetime import date, timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from domain.errors import DomainError
from domain.model.call_draw import FEWEST_DRAWN, CallDraw, ticket
from domain.model.call_library import Call
from domain.model.iterations import Iteration, running
from domain.services.drawing_calls import DrawingCalls, DrawnList
from domain.services.flag_words import moment_said
from ui.calls.draw_looks import DrawLook, DrawTyped
from ui.calls.draw_view import DrawView
from ui.calls.panes import LIBRARY
from ui.desk import Desk, Rereads
from ui.direction.looks import Line
from ui.session.closing.words import day_said

_SPAN: Final = timedelta(days=27)
"""Days before today that are offered where no iteration runs."""


class DrawPresenter(Rereads):
    """Reads draws for the pane, and draws."""

    def __init__(self, view: DrawView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._drawing = desk.use(DrawingCalls)
        self._calls: dict[object, Call] = {}
        view.draw_wanted.connect(self._on_draw_wanted)
        view.library_wanted.connect(lambda: desk.ways.look("calls", LIBRARY))
        for field in (view.starts, view.ends):
            field.dateChanged.connect(self._on_days_changed)
        desk.changes.watch({Call, CallDraw, Iteration}, self)
        self.reread()
        self._offer()

    def reread(self) -> None:
        """Read every draw, and draw each again."""
        with self._desk.bench.reading() as view:
            self._calls = {one.id: one for one in view.of(Call).all()}
        looks = [self._look(one) for one in self._drawing.draws()]
        self._view.show_draws(looks, anything=bool(self._calls), fixed=self._desk.read_only)
        self._on_days_changed()

    def _offer(self) -> None:
        """Offer the iteration that runs, else the last four weeks."""
        today = self._desk.bench.today()
        with self._desk.bench.reading() as view:
            now = running(view.of(Iteration).all())
        starts = now.starts if now is not None and now.starts <= today else today - _SPAN
        self._view.offer(DrawTyped(starts, today, FEWEST_DRAWN), self._frame(starts, today))

    def _frame(self, starts: date, ends: date) -> str:
        inside = [one for one in self._calls.values() if starts <= one.held_on <= ends]
        able = [one for one in inside if one.consent and one.consultant]
        words = self.tr(
            "{able} of {all} calls of these days can be drawn, of {people} consultants: each needs "
            "consent and a known consultant. A second draw only adds what is lacking."
        )
        people = len({one.consultant for one in able})
        return words.format(able=len(able), all=len(inside), people=people)

    def _on_days_changed(self) -> None:
        typed = self._view.typed()
        self._view.tell_frame(self._frame(typed.starts, typed.ends))

    def _on_draw_wanted(self, typed: DrawTyped) -> None:
        try:
            self._drawing.draw(typed.starts, typed.ends, typed.wanted)
        except DomainError as error:
            self._view.notice.show_notice("error", error.said(self._desk.translate))
        else:
            self._view.notice.clear()

    def _look(self, one: DrawnList) -> DrawLook:
        draw = one.draw
        starts, ends = day_said(draw.starts), day_said(draw.ends)
        return DrawLook(
            draw.id,
            f"{starts} – {ends}",
            tuple(self._lines(one)),
            self.tr("✓ Drawn again from its seed, the same calls come out.")
            if one.holds
            else self.tr("! Drawn again from its seed, other calls come out: it was changed."),
            "good" if one.holds else "bad",
            draw.seed,
            tuple(self._tickets(draw)),
        )

    def _lines(self, one: DrawnList) -> list[Line]:
        draw = one.draw
        words = self.tr("{drawn} of {frame} calls, drawn on {moment}")
        lines = [
            Line(
                words.format(
                    drawn=len(draw.drawn_ids),
                    frame=len(draw.frame_ids),
                    moment=moment_said(draw.drawn_at),
                )
            )
        ]
        for consultant in Counter(call.consultant for call in one.calls):
            codes = [call.code for call in one.calls if call.consultant == consultant]
            lines.append(Line(f"{consultant}: {', '.join(codes)}", "ink"))
        lines += [
            Line(
                self.tr("! {consultant}: {count} too few to draw {wanted}").format(
                    consultant=consultant, count=count, wanted=draw.wanted
                ),
                "warn",
            )
            for consultant, count in one.lacking.items()
        ]
        return lines

    def _tickets(self, draw: CallDraw) -> list[tuple[str, ...]]:
        frame = [self._calls[id] for id in draw.frame_ids]
        told = [(one.consultant, ticket(draw.seed, one.code), one) for one in frame]
        told.sort(key=lambda row: row[:2])
        return [
            (consultant, one.code, drawn_by, "✓" if one.id in draw.drawn_ids else "")
            for consultant, drawn_by, one in told
        ]


class DrawPane(DrawView):
    """The pane with what leads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = DrawPresenter(self, desk)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the pane for an open workspace."""
    return DrawPane(desk)
