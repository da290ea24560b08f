"""What the page of the loop shows, and what follows when somebody acts on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from PySide6.QtCore import QEvent, QObject

from domain.errors import DomainError
from domain.model.brief import Person, Product, Question, Statement, Understanding, Usp
from domain.model.campaigns import Campaign, Result
from domain.model.iteration_figures import FrozenFigures
from domain.model.iterations import Iteration
from domain.model.lead_batches import LeadBatch
from domain.model.loop import Station
from domain.model.message_flags import RaisedFlag
from domain.model.release import Review
from domain.model.revision import RevisionDecision
from domain.model.session import Session, Step
from domain.services.loop_series import HitRate, LoopSeries, Series
from domain.services.looping import Loop, Looping
from domain.services.next_things import NextKind
from ui.desk import Desk, Rereads
from ui.jobs import Job
from ui.loop.figures_presenter import FiguresPresenter
from ui.loop.looks import NextLook
from ui.loop.series_words import SeriesWords
from ui.loop.view import LoopView
from ui.loop.words import LoopWords, way_to
from ui.shell.flag_keeping import FLAGS_REST_ON

RESTS_ON: Final = FLAGS_REST_ON | {
    *(Product, Usp, Statement, Person, Understanding, Question),
    *(Session, Step, Review, RaisedFlag, RevisionDecision),
    *(Campaign, Result, Iteration, FrozenFigures, LeadBatch),
}
"""Kinds of things that the page tells of."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read beside the window."""

    loop: Loop
    series: Series
    held: tuple[HitRate, ...]


class LoopPresenter(Rereads):
    """Reads the loop beside the window, and leads on to other pages."""

    def __init__(self, view: LoopView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._words = LoopWords(desk, self)
        self._series_words = SeriesWords(desk, self)
        self._job: Job | None = None
        self._read: _Read | None = None
        self._told_on: date | None = None
        self._things: dict[str, NextLook] = {}
        view.station_opened.connect(self._on_station_opened)
        view.thing_wanted.connect(self._on_thing_wanted)
        view.figures_wanted.connect(self._on_figures_wanted)
        desk.changes.watch(set(RESTS_ON), self)
        self.reread()

    @cached_property
    def _figures(self) -> FiguresPresenter:
        return FiguresPresenter(self._view.figures, self._desk)

    def reread(self) -> None:
        """Read everything anew, beside the window: claims are weighed for it."""
        if "_figures" in vars(self):
            self._figures.reread()
        if self._job is not None:
            self._job.cancel()
        self._job = self._desk.jobs.run(
            self._reading, owner=self, done=self._on_read, failed=self._on_failed
        )

    def say_again(self) -> None:
        """Say what was read in another language."""
        if self._read is not None:
            self._show(self._read)
        if "_figures" in vars(self):
            self._figures.say_again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._told_on not in (None, self._today()):
            self.reread()  # what was due in a day is due today
        return super().eventFilter(watched, event)

    def _today(self) -> date:
        return self._desk.bench.clock.now().astimezone().date()

    def _reading(self, job: Job) -> _Read:
        loop = self._desk.use(Looping).loop()
        job.check()
        series = self._desk.use(LoopSeries)
        found = series.series()
        job.check()
        return _Read(loop, found, series.hit_rates())

    def _on_read(self, read: _Read) -> None:
        self._read = read
        self._told_on = read.loop.standing.today
        self._view.notice.clear()
        self._show(read)

    def _show(self, read: _Read) -> None:
        things = self._words.next(read.loop.next, read.loop.standing.today)
        self._things = {one.key: one for one in things}
        self._view.show_loop(self._words.ring(read.loop), things)
        self._view.show_series(self._series_words.look(read.series, read.held))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, DomainError):
            raise error
        self._view.notice.show_notice("error", error.said(self._desk.translate))

    def _on_station_opened(self, station: Station) -> None:
        self._go(*way_to(station))

    def _on_thing_wanted(self, key: str) -> None:
        thing = self._things.get(key)
        if thing is None:
            return
        if key.startswith(f"{NextKind.FREEZE.value}:"):
            self._on_figures_wanted()
        else:
            self._go(thing.page, thing.pane)

    def _on_figures_wanted(self) -> None:
        current = self._read.loop.standing.iteration if self._read else None
        self._figures.show_iteration(current.id if current else None)
        self._view.show_figures()

    def _go(self, page: str, pane: str) -> None:
        if not page:
            return
        if pane:
            self._desk.ways.look(page, pane)
        else:
            self._desk.ways.go(page)
