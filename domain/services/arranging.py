"""Arranging the steps of an agenda, or those of a session that still lie ahead.

Both are the same work: adding from the library, moving, giving minutes and words, doubling,
taking away. After each the places are dense and every code is there once.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from typing import Generic, TypeVar
from uuid import UUID

from domain.errors import LastStep, TextMissing, TooManySteps
from domain.model.agendas import LONGEST, MOST_STEPS, AgendaStep, free_code
from domain.model.catalogue import StepTemplate
from domain.model.session import Step
from domain.model.wording import Tongue
from domain.ports import Reading, UnitOfWork
from domain.services.ordering import reordered
from domain.services.outlining import Outline
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, TEXT_LIMIT, check_length, clean

S = TypeVar("S", Step, AgendaStep)

FREE_MINUTES = 10
"""Minutes of a free step before anybody changes them."""


class Arranger(ABC, Generic[S]):
    """Changes the steps of one agenda."""

    def __init__(self, bench: Workbench, kind: type[S], owner: UUID) -> None:
        """Take an agenda in hand.

        Args:
            bench: what is worked on.
            kind: of the steps.
            owner: identity of the agenda or the session.
        """
        self._bench = bench
        self._kind: type[S] = kind
        self._owner = owner

    def outline(self) -> Outline:
        """Return the agenda as it stands.

        Raises:
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            return self._outline(view)

    # what differs between an agenda and a session

    @abstractmethod
    def _outline(self, view: Reading) -> Outline:
        """Return the agenda as it stands."""

    @abstractmethod
    def _steps(self, view: Reading) -> list[S]:
        """Return the steps in order."""

    @abstractmethod
    def _made(self, code: str, minutes: int, origin: str) -> S:
        """Make a step."""

    def _check_free(self, step: S) -> None:
        """Refuse what is not to be changed any more."""

    def _first_place(self, steps: Sequence[S]) -> int:
        """Return the first place at which a step may stand."""
        return 0

    def _settle(self, work: UnitOfWork, steps: Sequence[S]) -> None:
        """Keep true what depends on which steps there are."""

    # use cases

    def add_step(self, origin: str, at: int, *, title: str = "") -> UUID:
        """Add a step of the method or the library, or a free one.

        Args:
            origin: its code, or empty for a free step.
            at: its place; past the end means at the end.
            title: name of a free step.

        Raises:
            KeyError: there is no such step.
            TextMissing: a free step has no name.
            TooManySteps: no more fit.
        """
        minutes = self._bench.catalogue.step(origin).minutes if origin else FREE_MINUTES
        made = replace(self._made(self._code(origin), minutes, origin), title=_line(title))
        if not origin and not made.title:
            raise TextMissing
        return self._insert(made, at)

    def duplicate_step(self, step_id: UUID) -> UUID:
        """Add a step like another one right after it, with a code of its own.

        Raises:
            TooManySteps: no more fit.
        """
        with self._bench.reading() as view:
            step = view.of(self._kind).get(step_id)
        made = self._made(self._code(""), step.minutes, self._origin_of(step))
        worded = replace(made, title=step.title, say=step.say, do=step.do)
        return self._insert(worded, step.position + 1)

    def move_step(self, step_id: UUID, to: int) -> None:
        """Put a step at another place.

        Raises:
            StepBegun: the room has begun it.
        """
        with self._bench.reading() as view:
            step = self._free_step(view, step_id)
        with self._bench.doing("move_step", code=step.code) as work:
            steps = self._steps(work)
            rest = [one for one in steps if one.id != step_id]
            lowest = self._first_place(rest)
            for one in reordered(steps, step, max(to, lowest)):
                work.of(self._kind).put(one)

    def set_minutes(self, step_id: UUID, minutes: int) -> None:
        """Give a step its time; it stays between one minute and four hours.

        Raises:
            StepBegun: the room has begun it.
        """
        with self._bench.reading() as view:
            step = self._free_step(view, step_id)
        with self._bench.doing("set_minutes", code=step.code) as work:
            kept = max(1, min(minutes, LONGEST))
            work.of(self._kind).put(replace(step, minutes=kept))

    def reword_step(
        self,
        step_id: UUID,
        tongue: Tongue,
        *,
        title: str | None = None,
        say: str | None = None,
        do: str | None = None,
    ) -> None:
        """Give a step words of its own; without any it says what its origin says.

        Args:
            step_id: the step.
            tongue: language in which the words were written.
            title: its name, or None to leave it.
            say: what the facilitator says, or None to leave it.
            do: what people do, a line each, or None to leave it.

        Raises:
            StepBegun: the room has begun it.
            TextMissing: a free step would have no name.
            TextTooLong: a text does not fit.
        """
        with self._bench.reading() as view:
            step = self._free_step(view, step_id)
        known = self._known(step)
        worded = step
        if title is not None:
            name = _line(title)
            if not name and not known.title.said(tongue):
                raise TextMissing
            worded = replace(worded, title=_own(name, known.title.said(tongue)))
        if say is not None:
            worded = replace(worded, say=_own(_text(say), known.say.said(tongue)))
        if do is not None:
            lines = "\n".join(line.said(tongue) for line in known.do)
            worded = replace(worded, do=_own(_lines(do), lines))
        with self._bench.doing("edit_step", code=step.code) as work:
            work.of(self._kind).put(worded)

    def remove_step(self, step_id: UUID) -> None:
        """Take a step away.

        Raises:
            StepBegun: the room has begun it.
            LastStep: it is the only one.
        """
        with self._bench.reading() as view:
            step = self._free_step(view, step_id)
            if len(self._steps(view)) == 1:
                raise LastStep
        with self._bench.doing("remove_step", code=step.code) as work:
            work.of(self._kind).remove(step_id)
            rest = self._steps(work)
            for place, one in enumerate(rest):
                work.of(self._kind).put(replace(one, position=place))
            self._settle(work, rest)

    def _free_step(self, view: Reading, step_id: UUID) -> S:
        step: S = view.of(self._kind).get(step_id)
        self._check_free(step)
        return step

    def _insert(self, made: S, at: int) -> UUID:
        with self._bench.reading() as view:
            if len(self._steps(view)) >= MOST_STEPS:
                raise TooManySteps(limit=MOST_STEPS)
        with self._bench.doing("add_step", code=made.code) as work:
            steps: list[S] = self._steps(work)
            place = max(at, self._first_place(steps))
            steps.append(made)
            arranged = reordered(steps, made, place)
            for one in arranged:
                work.of(self._kind).put(one)
            self._settle(work, arranged)
        return made.id

    def _code(self, origin: str) -> str:
        """Return a code that is free: that of the method's own step, or one of ours."""
        known = {
            step.code for plan in self._bench.catalogue.agendas.values() for step in plan.steps
        }
        with self._bench.reading() as view:
            taken = {step.code for step in self._steps(view)}
        return free_code(origin if origin in known else "", taken)

    def _origin_of(self, step: S) -> str:
        known = self._bench.catalogue.known_step
        return step.origin or (step.code if known(step.code) else "")

    def _known(self, step: S) -> StepTemplate:
        """Return the words of the method for a step, empty ones for a free step."""
        catalogue = self._bench.catalogue
        found = catalogue.known_step(self._origin_of(step))
        return found or catalogue.free_step(step.code)


def _line(text: str) -> str:
    return check_length(clean(text), LINE_LIMIT)


def _text(text: str) -> str:
    return check_length(clean(text, multiline=True), TEXT_LIMIT)


def _lines(text: str) -> str:
    """Return the lines that say something, each cleaned."""
    lines = (clean(line) for line in clean(text, multiline=True).split("\n"))
    return check_length("\n".join(line for line in lines if line), TEXT_LIMIT)


def _own(words: str, known: str) -> str:
    """Return words as a step's own, or nothing where they are those of its origin."""
    return "" if words == known else words
