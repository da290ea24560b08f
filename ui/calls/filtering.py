"""Which calls the list shows: those that ask for something, of somebody, of a time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache

from domain.model.audience import DrawingState
from domain.model.call_library import Call
from domain.services.judged_calls import CallState, JudgedCall
from domain.text import fold


class Stage(StrEnum):
    """What a call asks for, as the chips above the list say it."""

    TO_SCORE = "to_score"
    ONE_IN = "one_in"
    BOTH_IN = "both_in"
    APART = "apart"
    DISPUTED = "disputed"
    SETTLED = "settled"
    KEPT = "kept"


_STAGES = {
    CallState.KEPT: Stage.KEPT,
    CallState.TO_SCORE: Stage.TO_SCORE,
    CallState.TO_SHOW: Stage.BOTH_IN,
    CallState.THIRD: Stage.APART,
    CallState.DISPUTED: Stage.DISPUTED,
    CallState.SCORED: Stage.SETTLED,
}


def stage_of(call: JudgedCall) -> Stage:
    """Return what a call asks for."""
    if call.state is CallState.TO_SCORE and DrawingState.SEALED in call.states.values():
        return Stage.ONE_IN
    return _STAGES[call.state]


@dataclass(frozen=True, slots=True)
class CallFilter:
    """What is asked of the calls in the list.

    Attributes:
        stage: only those that ask for this; None for all.
        consultant: only this one's; empty for everybody's.
        tag: only those with this tag; empty for all.
        starts: not before this day, or None.
        ends: not after this day, or None.
        words: letters that code, people, lead or tags must hold, whatever their marks.
    """

    stage: Stage | None = None
    consultant: str = ""
    tag: str = ""
    starts: date | None = None
    ends: date | None = None
    words: str = ""

    def chosen(self, calls: Iterable[JudgedCall]) -> list[JudgedCall]:
        """Return the calls that fit everything, in the order given."""
        return self.of_stage(self.besides_stage(calls))

    def of_stage(self, calls: Iterable[JudgedCall]) -> list[JudgedCall]:
        """Return the calls that ask for what is wanted."""
        return [one for one in calls if self.stage is None or stage_of(one) is self.stage]

    def besides_stage(self, calls: Iterable[JudgedCall]) -> list[JudgedCall]:
        """Return the calls that fit everything but the stage, so that each can be counted."""
        wanted = fold(self.words).split()
        return [one for one in calls if self._fits(one, wanted)]

    def _fits(self, one: JudgedCall, wanted: Sequence[str]) -> bool:
        call = one.call
        if self.consultant and call.consultant != self.consultant:
            return False
        if self.tag and fold(self.tag) not in {fold(tag) for tag in call.tags}:
            return False
        if self.starts is not None and call.held_on < self.starts:
            return False
        if self.ends is not None and call.held_on > self.ends:
            return False
        if not wanted:
            return True
        held = _letters(call)
        return all(word in held for word in wanted)


@lru_cache(maxsize=10_000)
def _letters(call: Call) -> str:
    """Return what is searched of a call; kept, for it is asked at every letter that is typed."""
    return fold(" ".join((call.code, call.consultant, call.lead, *call.tags)))
