"""The calls of an iteration that both sides have scored, as the scoreboard reads them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.model.call_library import Moment
from domain.model.calls import third_rating_needed
from domain.model.iterations import Iteration
from domain.model.quotes import Quote
from domain.model.statistics.icc import icc
from domain.model.statistics.means import mean, shrunken_mean
from domain.ports import Reading
from domain.services.judged_calls import judged_calls


@dataclass(frozen=True, slots=True)
class ScoredCall:
    """A call that both sides have scored blind.

    Attributes:
        id: of the call.
        code: what people say for it.
        consultant: code of who spoke.
        scores: from 0 to 100 by each rater, by side or name; the same two keys for every call.
        final: the score that counts; None while a third rating is missing.
        heard: what was heard in it, in a few words.
    """

    id: UUID
    code: str
    consultant: str
    scores: tuple[float, float]
    final: float | None
    heard: str = ""


@dataclass(frozen=True, slots=True)
class CallsTogether:
    """The scored calls of an iteration.

    Attributes:
        calls: in order.
    """

    calls: tuple[ScoredCall, ...] = ()

    @property
    def finals(self) -> Sequence[float]:
        """The scores that count."""
        return [one.final for one in self.calls if one.final is not None]

    @property
    def reliability(self) -> float | None:
        """ICC(2,1) of the two raters; None where it is not defined."""
        found = icc([one.scores for one in self.calls]) if len(self.calls) > 1 else None
        return None if found is None else found.single

    @property
    def third_needed(self) -> int:
        """How many calls the raters saw so differently that a third one was asked."""
        return sum(third_rating_needed(*one.scores) for one in self.calls)

    def by_consultant(self) -> Mapping[str, tuple[int, float, float]]:
        """Return n, mean and shrunken mean of each consultant, by code."""
        team = mean(self.finals) if self.finals else 0.0
        own: dict[str, list[float]] = {}
        for one in self.calls:
            if one.final is not None:
                own.setdefault(one.consultant, []).append(one.final)
        return {
            code: (len(values), mean(values), shrunken_mean(values, team))
            for code, values in sorted(own.items())
        }


def calls_together(view: Reading, iteration: Iteration) -> CallsTogether:
    """Return the calls of an iteration that were drawn by lot and scored by both sides.

    Scores that are not shown yet, and those that a dispute set aside, are none of them.
    """
    quotable = {one.id: one.text for one in view.of(Quote).all() if one.consent}
    found = []
    for one in sorted(judged_calls(view), key=lambda one: one.call.position):
        verdict = one.verdict
        if verdict is None or not one.drawn or not iteration.holds(one.call.held_on):
            continue
        first, second, _ = verdict.scores
        if first is None or second is None or verdict.set_aside:
            continue
        call = one.call
        found.append(
            ScoredCall(
                call.id,
                call.code,
                call.consultant,
                (first, second),
                verdict.counts,
                _heard(view, call.id, quotable),
            )
        )
    return CallsTogether(tuple(found))


def _heard(view: Reading, call_id: UUID, quotable: Mapping[UUID, str]) -> str:
    """Return the first words of a call that the customer agreed to have shown."""
    moments = sorted(view.of(Moment).all(call_id=call_id), key=lambda one: one.at)
    return next(
        (quotable[one.quote_id] for one in moments if one.quote_id and one.quote_id in quotable), ""
    )
