"""Jotting: what comes out of a free step, written down line by line where the room sees it."""

from uuid import UUID

from domain.errors import TextMissing
from domain.model.agendas import StepResult
from domain.model.session import Step
from domain.ports import Reading
from domain.services.ordering import reordered
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, check_length, clean


class Jotting:
    """Use cases of a free step."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def results(self, step_id: UUID) -> tuple[StepResult, ...]:
        """Return the lines of a step, in order."""
        with self._bench.reading() as view:
            return results_of(view, step_id)

    def write(self, step_id: UUID, text: str) -> StepResult:
        """Write a line at the end.

        Raises:
            TextMissing: it says nothing.
            TextTooLong: it does not fit a line.
        """
        line = _line(text)
        with self._bench.reading() as view:
            step = view.of(Step).get(step_id)
            place = len(results_of(view, step_id))
        made = StepResult(self._bench.secrets.new_id(), step.session_id, step_id, place, line)
        with self._bench.doing("write_result", code=step.code) as work:
            work.of(StepResult).put(made)
        return made

    def reword(self, result_id: UUID, text: str) -> None:
        """Give a line other words; without any it goes.

        Raises:
            TextTooLong: they do not fit a line.
        """
        if not clean(text):
            self.remove(result_id)
            return
        line = _line(text)
        result, code = self._found(result_id)
        with self._bench.doing("edit_result", code=code) as work:
            made = StepResult(result.id, result.session_id, result.step_id, result.position, line)
            work.of(StepResult).put(made)

    def move(self, result_id: UUID, to: int) -> None:
        """Put a line at another place."""
        result, code = self._found(result_id)
        with self._bench.doing("move_result", code=code) as work:
            for one in reordered(results_of(work, result.step_id), result, to):
                work.of(StepResult).put(one)

    def remove(self, result_id: UUID) -> None:
        """Take a line away."""
        result, code = self._found(result_id)
        with self._bench.doing("remove_result", code=code) as work:
            rest = [one for one in results_of(work, result.step_id) if one.id != result_id]
            work.of(StepResult).remove(result_id)
            for one in reordered(rest, rest[0], 0) if rest else ():
                work.of(StepResult).put(one)

    def _found(self, result_id: UUID) -> tuple[StepResult, str]:
        with self._bench.reading() as view:
            result = view.of(StepResult).get(result_id)
            return result, view.of(Step).get(result.step_id).code


def results_of(view: Reading, step_id: UUID) -> tuple[StepResult, ...]:
    """Return the lines of a step, in order."""
    return tuple(view.of(StepResult).all(step_id=step_id))


def _line(text: str) -> str:
    line = check_length(clean(text), LINE_LIMIT)
    if not line:
        raise TextMissing
    return line
