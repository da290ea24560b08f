"""What does not fit together in an agenda: found, never forbidden."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from domain.model.catalogue import StepTemplate
from domain.model.sides import Side
from domain.text import mark

LACKING: Final = mark("Needs {things}, and no step before it leaves that.")
COMES_LATER: Final = mark("Needs {things}; step {number}, which leaves that, comes later.")
ASKED_TWICE: Final = mark("{side} is asked the same in step {number} already.")


@dataclass(frozen=True, slots=True)
class StepFinding:
    """Something about a step that the facilitator should know.

    Attributes:
        sentence: marked, with places for the rest.
        things: keys of what is needed.
        number: of the other step, 1 for the first; 0 where there is none.
        side: who is asked twice, or None.
    """

    sentence: str
    things: tuple[str, ...] = ()
    number: int = 0
    side: Side | None = None


def find(
    steps: Sequence[StepTemplate], there: Collection[str], left_by_steps: Collection[str]
) -> tuple[tuple[StepFinding, ...], ...]:
    """Return what does not fit, step by step.

    Args:
        steps: of the agenda, in order.
        there: keys of what is there before it begins.
        left_by_steps: keys of what steps leave at all; the rest is brought along, such as the
            list of participants.
    """
    return tuple(
        (*_unmet(place, steps, there, left_by_steps), *_asked_twice(place, steps))
        for place in range(len(steps))
    )


def _unmet(
    place: int,
    steps: Sequence[StepTemplate],
    there: Collection[str],
    left_by_steps: Collection[str],
) -> Iterator[StepFinding]:
    left = {key for step in steps[:place] for key in step.leaves}
    lacking: dict[int, list[str]] = {}
    for key in steps[place].needs:
        if key in left_by_steps and key not in left and key not in there:
            later = (at for at in range(place + 1, len(steps)) if key in steps[at].leaves)
            lacking.setdefault(next(later, -1) + 1, []).append(key)
    for number, keys in lacking.items():
        yield StepFinding(COMES_LATER if number else LACKING, tuple(keys), number)


def _asked_twice(place: int, steps: Sequence[StepTemplate]) -> Iterator[StepFinding]:
    step = steps[place]
    if step.asks is None:
        return
    for side in step.sides:
        for number, other in enumerate(steps[:place], 1):
            if other.asks is step.asks and side in other.sides:
                yield StepFinding(ASKED_TWICE, number=number, side=side)
                break
