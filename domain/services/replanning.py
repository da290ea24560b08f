"""Replanning: changing the steps of a running session that still lie ahead.

What the room has begun stays where it is, as it was. A question that a new step asks behind the
curtain is asked from then on; one that no step asks any more goes, unless somebody has written.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from domain.errors import StepBegun
from domain.model.session import Seal, Session, Step, StepState, Writing
from domain.ports import Reading, UnitOfWork
from domain.services.arranging import Arranger
from domain.services.outlining import Outline, OutlineStep, outlined, things_there
from domain.services.workbench import Workbench
from domain.services.writings import find_writing, steps_of


class SessionArranger(Arranger[Step]):
    """Changes the steps of a session that lie ahead."""

    def __init__(self, bench: Workbench, session_id: UUID) -> None:
        """Take a session in hand."""
        super().__init__(bench, Step, session_id)

    def remove_step(self, step_id: UUID) -> None:
        """Take a step away.

        Raises:
            StepBegun: the room has begun it, or a side has handed in what it asks.
            LastStep: it is the only one.
        """
        with self._bench.reading() as view:
            if _answered(view, view.of(Step).get(step_id)):
                raise StepBegun
        super().remove_step(step_id)

    def _outline(self, view: Reading) -> Outline:
        session = view.of(Session).get(self._owner)
        steps = self._steps(view)
        there = things_there(view, session)
        told = [(step, self._bench.catalogue.words_of(step), not _ahead(step)) for step in steps]
        begun = session.started_at.astimezone()
        begins = begun.hour * 60 + begun.minute
        shown = outlined(told, begins, there, self._bench.catalogue)
        return Outline(session.title, "", begins, tuple(map(_calm, shown)))

    def _steps(self, view: Reading) -> list[Step]:
        return list(view.of(Step).all(session_id=self._owner))

    def _made(self, code: str, minutes: int, origin: str) -> Step:
        catalogue = self._bench.catalogue
        template = catalogue.known_step(origin) or catalogue.free_step(code)
        return Step(
            self._bench.secrets.new_id(),
            self._owner,
            0,
            code,
            template.kind,
            minutes,
            planned=minutes,
            asks=template.asks,
            sides=template.sides,
            origin=origin,
        )

    def _check_free(self, step: Step) -> None:
        if not _ahead(step):
            raise StepBegun

    def _first_place(self, steps: Sequence[Step]) -> int:
        begun = [place for place, step in enumerate(steps) if step.state is StepState.CURRENT]
        return max(begun, default=-1) + 1

    def _settle(self, work: UnitOfWork, steps: Sequence[Step]) -> None:
        asked = dict.fromkeys(step.asks for step in steps if step.asks)
        present = work.of(Writing).all(session_id=self._owner)
        for writing in present:
            untouched = not writing.begun and not work.of(Seal).all(writing_id=writing.id)
            if writing.asks not in asked and untouched:
                work.of(Writing).remove(writing.id)
        for asks in asked:
            if asks not in {writing.asks for writing in present}:
                new_id = self._bench.secrets.new_id()
                work.of(Writing).put(Writing(new_id, self._owner, asks))


class Replanning:
    """Gives what changes the steps of a session."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def arranger(self, session_id: UUID) -> SessionArranger:
        """Return what changes the steps of a session that lie ahead."""
        return SessionArranger(self._bench, session_id)


def _ahead(step: Step) -> bool:
    """Tell whether the room has not begun a step."""
    return step.state is StepState.AHEAD and step.spent_seconds == 0 and not step.begun_because


def _answered(view: Reading, step: Step) -> bool:
    """Tell whether a side that no other step asks has begun to answer what a step asks."""
    writing = find_writing(view, step.session_id, step.asks) if step.asks else None
    if writing is None:
        return False
    others = {side for one in steps_of(view, writing) if one.id != step.id for side in one.sides}
    return bool({*step.sides} & {*writing.begun} - others)


def _calm(step: OutlineStep) -> OutlineStep:
    """Say nothing about a step that was begun: it is too late to arrange it otherwise."""
    return replace(step, findings=()) if step.fixed else step
