"""Figures of scored calls: how far raters agree, and how consultants do, for coaching.

Only calls that were drawn by lot are counted, and only scores that are shown. Consultants are
never ranked: below five scored calls there is no figure to compare, and above it means are drawn
towards the team's.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from domain.model.statistics.icc import Icc, icc, icc_interval
from domain.model.statistics.krippendorff import Scale, krippendorff_alpha
from domain.model.statistics.means import (
    FEWEST_COMPARED,
    Range,
    mean,
    mean_interval,
    shrunken_mean,
)
from domain.ports import Reading
from domain.services.judged_calls import JudgedCall, judged_calls


@dataclass(frozen=True, slots=True)
class ConsultantScore:
    """How the drawn calls of one consultant were scored.

    Attributes:
        consultant: the code.
        n: scored calls.
        mean: of their scores.
        shrunken: drawn towards the team's mean: (n·x̄ + 6·team) / (n + 6).
        interval: Student's t interval of the mean at 95 %; None where too few are scored.
    """

    consultant: str
    n: int
    mean: float
    shrunken: float
    interval: Range | None = None

    @property
    def comparable(self) -> bool:
        """Whether there are enough calls to show a figure beside others at all."""
        return self.n >= FEWEST_COMPARED


@dataclass(frozen=True, slots=True)
class CallFigures:
    """Figures of the drawn calls of a period.

    Attributes:
        drawn: calls that were drawn.
        n: of these, calls with two ratings that are shown.
        icc: agreement of the two raters; None where there is none to tell.
        icc_interval: its interval at 95 %.
        alpha: Krippendorff's, of all ratings, on the scale of points.
        third_needed: calls whose third rating is missing.
        disputed: open disputes.
        set_aside: scores that a dispute left out.
        scores: the scores that count.
        consultants: by code.
    """

    drawn: int
    n: int
    icc: Icc | None
    icc_interval: Range | None
    alpha: float | None
    third_needed: int
    disputed: int
    set_aside: int
    scores: tuple[float, ...]
    consultants: tuple[ConsultantScore, ...]

    @property
    def mean(self) -> float | None:
        """Mean of the scores that count."""
        return mean(self.scores) if self.scores else None

    @property
    def interval(self) -> Range | None:
        """Student's t interval of the mean."""
        return mean_interval(self.scores)

    @property
    def enough(self) -> bool:
        """Whether there are enough calls to say how far raters agree."""
        return self.n >= FEWEST_COMPARED


def call_figures(
    view: Reading, starts: date | None = None, ends: date | None = None
) -> CallFigures:
    """Return the figures of the calls of a period; None leaves it open at that end."""
    return figures_of(
        one
        for one in judged_calls(view)
        if (starts is None or starts <= one.call.held_on)
        and (ends is None or one.call.held_on <= ends)
    )


def figures_of(calls: Iterable[JudgedCall]) -> CallFigures:
    """Return the figures of calls; those that were not drawn are left out."""
    found = sorted((one for one in calls if one.drawn), key=lambda one: one.call.position)
    shown = [(one, one.verdict) for one in found if one.verdict is not None]
    pairs = [
        (first, second)
        for _, verdict in shown
        if (first := verdict.scores[0]) is not None and (second := verdict.scores[1]) is not None
    ]
    counted = [
        (one.call.consultant, score)
        for one, verdict in shown
        if (score := verdict.counts) is not None
    ]
    columns: list[Sequence[float | None]] = [
        [verdict.scores[place] for _, verdict in shown] for place in range(3)
    ]
    return CallFigures(
        drawn=len(found),
        n=len(pairs),
        icc=icc(pairs),
        icc_interval=icc_interval(pairs),
        alpha=krippendorff_alpha(columns, Scale.INTERVAL),
        third_needed=sum(verdict.third_needed for _, verdict in shown),
        disputed=sum(
            verdict.dispute is not None and verdict.dispute.outcome is None for _, verdict in shown
        ),
        set_aside=sum(verdict.set_aside for _, verdict in shown),
        scores=tuple(score for _, score in counted),
        consultants=_consultants(counted),
    )


def _consultants(counted: Sequence[tuple[str, float]]) -> tuple[ConsultantScore, ...]:
    if not counted:
        return ()
    team = mean([score for _, score in counted])
    by_code: dict[str, list[float]] = defaultdict(list)
    for consultant, score in counted:
        by_code[consultant].append(score)
    return tuple(
        ConsultantScore(
            code, len(scores), mean(scores), shrunken_mean(scores, team), mean_interval(scores)
        )
        for code, scores in sorted(by_code.items())
    )
