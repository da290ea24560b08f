"""What the iterations show, and what follows when somebody acts on one."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum, auto
from uuid import UUID

from PySide6.QtCore import Signal

from domain.errors import DomainError
from domain.model.ad_figures import AdFigures, add_up
from domain.model.campaigns import Campaign, Result
from domain.model.iterations import Iteration, running
from domain.services.campaigning import Campaigning
from domain.services.iterating import Iterating, IterationWords
from domain.services.measuring import Grouping, Measuring
from domain.services.result_lines import said_period
from ui.campaigns.figures import FigureWords
from ui.campaigns.iterations_view import IterationsView
from ui.campaigns.looks import IterationLook, IterationTyped
from ui.campaigns.reading import iteration_read
from ui.campaigns.wording import CampaignWording
from ui.desk import Desk, Rereads
from ui.direction.looks import Line


class _Writing(Enum):
    """What the open form is for."""

    NEXT = auto()
    ONE_WAY = auto()
    CHANGE = auto()


class IterationsPresenter(Rereads):
    """Reads iterations for the view, and carries out what it reports.

    Signals:
        told: which iteration runs, in a sentence for the head of the page.

    Attributes:
        words: that sentence.
    """

    told = Signal(str)

    def __init__(self, view: IterationsView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._iterating = desk.use(Iterating)
        self._wording = CampaignWording(desk, self)
        self._iterations: tuple[Iteration, ...] = ()
        self._writes = _Writing.NEXT
        self._edited: UUID | None = None
        self.words = ""
        view.iteration_wanted.connect(self.open_new)
        view.one_way_wanted.connect(self._on_one_way_wanted)
        view.iteration_opened.connect(self._on_opened)
        view.iteration_ended.connect(self._on_ended)
        view.iteration_removed.connect(self._on_removed)
        view.form.iteration_written.connect(self._on_written)
        desk.changes.watch({Iteration, Campaign, Result}, self)
        self.reread()

    def reread(self) -> None:
        """Read everything that is shown."""
        self._iterations = self._iterating.iterations()
        totals = self._desk.use(Measuring).totals(Grouping.ITERATION)
        counts: dict[UUID | None, int] = {}
        for one in self._desk.use(Campaigning).campaigns():
            id = one.iteration.id if one.iteration else None
            counts[id] = counts.get(id, 0) + 1
        words = FigureWords(self._desk.tongue())
        looks = [
            self._look(one, counts.get(one.id, 0), words, totals.get(one.id) or add_up(()))
            for one in reversed(self._iterations)
        ]
        self._view.show_iterations(
            looks, one_way_noted=any(one.one_way for one in self._iterations)
        )
        self._tell()

    def open_new(self) -> None:
        """Open the form for the next iteration."""
        self._writes, self._edited = _Writing.NEXT, None
        now = running(self._iterations)
        today = self._desk.use(Campaigning).today()
        before = self._iterations[-1] if self._iterations else None
        begun = IterationTyped(
            starts=_said(_first_free(today, before)),
            targeting=before.targeting if before and not before.one_way else "",
        )
        sentence = ""
        if now is not None and now.one_way:
            sentence = self.tr(
                "With it the project changes over from the one-way process to the loop: the "
                "one-way process ends the day before."
            )
        elif now is not None:
            sentence = self.tr("{iteration} ends the day before.").format(
                iteration=self._wording.iteration(now)
            )
        title = self.tr("Begin the next iteration") if before else self.tr("Begin the first one")
        self._open(title, begun, self.tr("Begin iteration"), sentence)

    # what is shown

    def _look(
        self, one: Iteration, campaigns: int, words: FigureWords, figures: AdFigures
    ) -> IterationLook:
        status, tone, sign = self._status(one)
        return IterationLook(
            id=one.id,
            title=self._wording.iteration(one),
            status=status,
            tone=tone,
            sign=sign,
            running=one.ends is None,
            fixed=one.frozen_at is not None,
            parts=self._parts(one, campaigns),
            figures=words.looks(figures),
        )

    def _status(self, one: Iteration) -> tuple[str, str, str]:
        if one.ends is None:
            return self.tr("running"), "good", "▶"
        if one.frozen_at is not None:
            day = f"{one.frozen_at.astimezone():%d/%m/%Y}"
            return self.tr("figures frozen on {day}").format(day=day), "neutral", "■"
        return self.tr("ended"), "neutral", "■"

    def _parts(self, one: Iteration, campaigns: int) -> tuple[tuple[str, tuple[Line, ...]], ...]:
        days = said_period(one.starts, one.ends) if one.ends else self._since(one.starts)
        nothing = Line("–")
        tongue = self._desk.tongue()
        factors = tuple(
            Line(self._desk.catalogue.term("outside_factors", code).said(tongue), "ink")
            for code in one.outside_factors
        )
        parts: list[tuple[str, tuple[Line, ...]]] = [
            (self.tr("Days"), (Line(days, "ink"),)),
            (self.tr("Campaigns"), (Line(str(campaigns), "ink"),)),
        ]
        if not one.one_way:
            review = Line(_said(one.review_on), "ink") if one.review_on else nothing
            reached = Line(one.targeting, "ink") if one.targeting else nothing
            parts += [(self.tr("Whom the ads reach"), (reached,)), (self.tr("Review"), (review,))]
        if factors or not one.one_way:
            parts.append((self.tr("What changed around it"), factors or (nothing,)))
        if one.note:
            parts.append((self.tr("Note"), (Line(one.note, "ink"),)))
        return tuple(parts)

    def _since(self, day: date) -> str:
        return self.tr("since {day}").format(day=_said(day))

    def _tell(self) -> None:
        now = running(self._iterations)
        words = self.tr("Rounds of the loop, each with its campaigns and whom they could reach")
        if now is not None:
            words = f"{self._wording.iteration(now)} · {self._since(now.starts)}"
            if now.review_on:
                words += " · " + self.tr("review on {day}").format(day=_said(now.review_on))
        self.words = words
        self.told.emit(words)

    # what is done

    def _open(self, title: str, typed: IterationTyped, verb: str, sentence: str = "") -> None:
        tongue = self._desk.tongue()
        terms = self._desk.catalogue.vocabularies.get("outside_factors", ())
        factors = [(one.code, one.name.said(tongue)) for one in terms]
        self._view.open_form(title, typed, factors, verb, sentence)

    def _on_one_way_wanted(self) -> None:
        self._writes, self._edited = _Writing.ONE_WAY, None
        self._open(
            self.tr("The one-way process"),
            IterationTyped(),
            self.tr("Note it"),
            self.tr(
                "How it went before the loop, when nothing came back from Sales to the persona. "
                "Give its days, then add one campaign with the totals of that time."
            ),
        )

    def _on_opened(self, iteration_id: UUID) -> None:
        one = next((one for one in self._iterations if one.id == iteration_id), None)
        if one is None:
            return
        self._writes, self._edited = _Writing.CHANGE, iteration_id
        words = IterationWords.of(one)
        typed = IterationTyped(
            _said(words.starts),
            _said(words.ends) if words.ends else "",
            _said(words.review_on) if words.review_on else "",
            words.targeting,
            words.outside_factors,
            words.note,
        )
        self._open(self._wording.iteration(one), typed, self.tr("Keep changes"))

    def _on_written(self, typed: IterationTyped) -> None:
        try:
            self._write(iteration_read(typed, self._desk.use(Campaigning).today()))
        except DomainError as error:
            self._view.form.refuse(error.said(self._desk.translate))
        else:
            self._view.close_form()

    def _write(self, words: IterationWords) -> None:
        if self._writes is _Writing.NEXT:
            self._iterating.begin(words)
        elif self._writes is _Writing.ONE_WAY:
            self._iterating.note_one_way(words)
        elif self._edited is not None:
            self._iterating.change(self._edited, words)

    def _on_ended(self, iteration_id: UUID) -> None:
        self._try(self._iterating.end)

    def _on_removed(self, iteration_id: UUID) -> None:
        self._try(lambda: self._iterating.remove(iteration_id))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DomainError as error:
            self._view.notice.show_notice("error", error.said(self._desk.translate))
        else:
            self._view.notice.clear()


def _said(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _first_free(today: date, before: Iteration | None) -> date:
    """Return the day on which the next iteration can begin: today, where the last one lets it."""
    if before is None:
        return today
    return max(today, (before.ends or before.starts) + timedelta(days=1))
