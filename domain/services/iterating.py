"""Iterating: beginning and ending the rounds of the loop, and what the ads reached in each.

A project may begin in the one-way process, which is an iteration of its own kind, and change over
to the loop later; or note afterwards how it went before, to be compared with.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from domain.errors import (
    BaselineThere,
    IterationFrozen,
    IterationsOverlap,
    NoIterationRuns,
    PeriodBackwards,
)
from domain.model.campaigns import Campaign
from domain.model.iterations import BASELINE, Iteration, running
from domain.ports import Reading
from domain.services.result_lines import said_period
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_length, clean


@dataclass(frozen=True, slots=True)
class IterationWords:
    """An iteration as somebody writes it down; see ``Iteration`` for the meaning of each field."""

    starts: date
    ends: date | None = None
    review_on: date | None = None
    targeting: str = ""
    outside_factors: tuple[str, ...] = ()
    note: str = ""

    def tidied(self) -> "IterationWords":
        """Return it cleaned.

        Raises:
            TextTooLong: a text does not fit.
            PeriodBackwards: it ends, or is reviewed, before it begins.
        """
        for day in (self.ends, self.review_on):
            if day is not None and day < self.starts:
                raise PeriodBackwards(starts=f"{self.starts:%d/%m/%Y}", ends=f"{day:%d/%m/%Y}")
        factors = (check_length(clean(one), NAME_LIMIT) for one in self.outside_factors)
        return replace(
            self,
            targeting=check_length(clean(self.targeting), LINE_LIMIT),
            outside_factors=tuple(dict.fromkeys(one for one in factors if one)),
            note=check_length(clean(self.note, multiline=True), TEXT_LIMIT),
        )

    @classmethod
    def of(cls, iteration: Iteration) -> "IterationWords":
        """Return an iteration's words."""
        return cls(
            iteration.starts,
            iteration.ends,
            iteration.review_on,
            iteration.targeting,
            iteration.outside_factors,
            iteration.note,
        )


class Iterating:
    """Use cases around iterations."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def iterations(self) -> tuple[Iteration, ...]:
        """Return all iterations by number; the one-way process comes first."""
        with self._bench.reading() as view:
            return iterations_in(view)

    def current(self) -> Iteration | None:
        """Return the iteration that runs, or None."""
        return running(self.iterations())

    def begin(self, words: IterationWords) -> Iteration:
        """Begin the next round of the loop; the one that runs ends the day before.

        Where the one-way process runs, this is the change-over to the loop.

        Raises:
            PeriodBackwards, TextTooLong: see ``IterationWords.tidied``.
            IterationsOverlap: it begins before the last one could end.
        """
        words = words.tidied()
        present = self.iterations()
        now = running(present)
        before = None
        if now is not None:
            before = replace(now, ends=max(now.starts, words.starts - timedelta(days=1)))
        rest = [one for one in present if one != now] + ([before] if before else [])
        _refuse_overlap(words, rest)
        number = 1 + max((one.number for one in present), default=BASELINE)
        iteration = _with(Iteration(self._bench.secrets.new_id(), number, words.starts), words)
        changes_over = now is not None and now.one_way
        key = "change_over" if changes_over else "begin_iteration"
        with self._bench.doing(key, number=str(number)) as work:
            if before is not None:
                work.of(Iteration).put(before)
            work.of(Iteration).put(iteration)
        return iteration

    def note_one_way(self, words: IterationWords) -> Iteration:
        """Note the one-way process: one that runs now, or how it went before the loop.

        Raises:
            PeriodBackwards, TextTooLong: see ``IterationWords.tidied``.
            BaselineThere: it is noted already.
            IterationsOverlap: it reaches into the loop.
        """
        words = words.tidied()
        present = self.iterations()
        if any(one.one_way for one in present):
            raise BaselineThere
        _refuse_overlap(words, present)
        iteration = _with(
            Iteration(self._bench.secrets.new_id(), BASELINE, words.starts, one_way=True), words
        )
        with self._bench.doing("note_one_way") as work:
            work.of(Iteration).put(iteration)
        return iteration

    def change(self, id: UUID, words: IterationWords) -> None:
        """Change an iteration: its days, whom the ads reached, what changed around it.

        Raises:
            PeriodBackwards, TextTooLong: see ``IterationWords.tidied``.
            IterationFrozen: its figures are frozen; only note, outside factors and the day of
                the review may change.
            IterationsOverlap: it would reach into another one.
            NotFound: it is gone.
        """
        words = words.tidied()
        with self._bench.reading() as view:
            iteration = view.of(Iteration).get(id)
            others = [one for one in iterations_in(view) if one.id != id]
        _refuse_overlap(words, others)
        changed = _with(iteration, words)
        if iteration.frozen_at is not None and _basis(changed) != _basis(iteration):
            raise IterationFrozen(number=iteration.number)
        with self._bench.doing("change_iteration", number=str(iteration.number)) as work:
            work.of(Iteration).put(changed)

    def end(self, day: date | None = None) -> Iteration:
        """End the iteration that runs on a day, today by default.

        Raises:
            NoIterationRuns: there is none.
            PeriodBackwards: it had not begun by then.
        """
        iteration = self.current()
        if iteration is None:
            raise NoIterationRuns
        last = day or self._bench.today()
        IterationWords(iteration.starts, last).tidied()
        ended = replace(iteration, ends=last)
        with self._bench.doing("end_iteration", number=str(iteration.number)) as work:
            work.of(Iteration).put(ended)
        return ended

    def remove(self, id: UUID) -> None:
        """Take away an iteration that was noted by mistake; its campaigns stay, in none.

        Raises:
            IterationFrozen: its figures are frozen.
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            iteration = view.of(Iteration).get(id)
        if iteration.frozen_at is not None:
            raise IterationFrozen(number=iteration.number)
        with self._bench.doing("remove_iteration", number=str(iteration.number)) as work:
            for campaign in work.of(Campaign).all(iteration_id=id):
                work.of(Campaign).put(replace(campaign, iteration_id=None))
            work.of(Iteration).remove(id)


def iterations_in(view: Reading) -> tuple[Iteration, ...]:
    """Return all iterations by number, inside a view that is open already."""
    return tuple(sorted(view.of(Iteration).all(), key=lambda one: (one.number, one.starts)))


def _refuse_overlap(words: IterationWords, others: Iterable[Iteration]) -> None:
    last = words.ends or date.max
    for one in others:
        if one.starts <= last and words.starts <= (one.ends or date.max):
            period = said_period(one.starts, one.ends) if one.ends else f"{one.starts:%d/%m/%Y} –"
            raise IterationsOverlap(number=one.number, period=period)


def _basis(iteration: Iteration) -> tuple[date, date | None, str]:
    return iteration.starts, iteration.ends, iteration.targeting


def _with(iteration: Iteration, words: IterationWords) -> Iteration:
    return replace(
        iteration,
        starts=words.starts,
        ends=words.ends,
        review_on=words.review_on,
        targeting=words.targeting,
        outside_factors=words.outside_factors,
        note=words.note,
    )
