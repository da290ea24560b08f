"""Why won deals changed: the change shared out over the funnel, without blame and without cause."""

from collections.abc import Mapping

from domain.model.iteration_figures import IterationFigures
from domain.model.scoreboard import Attribution, FactorChange
from domain.model.statistics.attribution import (
    FACTORS,
    GROUPS,
    explained_count,
    factors,
    lmdi,
    mix_and_rate,
    owen,
    rate_change,
)
from domain.model.statistics.chi_square import difference_of_counts
from domain.model.statistics.intervals import Interval

STAGES = tuple(did for did, _ in FACTORS.values())
"""The counts of the funnel, the first one first."""


def attribution(
    before: IterationFigures, now: IterationFigures, explained: str = ""
) -> Attribution | None:
    """Share out a change between two iterations.

    Args:
        before: figures then.
        now: figures now.
        explained: the count to explain; by default the one that has enough for it.

    Returns:
        The parts, or None where a count of the funnel is a gap, or a stage had nobody.
    """
    counts0, counts1 = _counts(before), _counts(now)
    if counts0 is None or counts1 is None:
        return None
    explained = explained or explained_count(counts0["won"], counts1["won"])
    then, today = (_until(explained, counts) for counts in (counts0, counts1))
    values0, values1 = factors(then), factors(today)
    if values0 is None or values1 is None or len(values0) != len(values1):
        return None
    by_log = lmdi(values0, values1) or {}
    groups = {name: tuple(one for one in group if one in values0) for name, group in GROUPS.items()}
    by_order = owen(values0, values1, {name: one for name, one in groups.items() if one})
    changed = tuple(
        _factor(code, counts0, counts1, by_order.get(code), by_log.get(code)) for code in FACTORS
    )
    low, high = difference_of_counts(counts1[explained], counts0[explained])
    sources = _by_source(before, now)
    return Attribution(
        explained=explained,
        before=counts0[explained],
        now=counts1[explained],
        won=(counts0["won"], counts1["won"]),
        factors=changed,
        interval=Interval(low, high),
        by_source=sources,
        mix=mix_and_rate(
            {name: one[:2] for name, one in sources.items()},
            {name: one[2:] for name, one in sources.items()},
        ),
        unjudged=_unjudged(before) + _unjudged(now),
    )


def _counts(figures: IterationFigures) -> Mapping[str, int] | None:
    """Return the counts of the funnel; None where one is a gap of a source that has leads."""
    found = {}
    for stage in STAGES:
        total = figures.total(stage)
        if total is None or figures.gaps(stage) > figures.gaps("leads"):
            return None
        found[stage] = total
    return found


def _until(explained: str, counts: Mapping[str, int]) -> dict[str, int]:
    return {stage: counts[stage] for stage in STAGES[: 1 + STAGES.index(explained)]}


def _factor(
    code: str,
    before: Mapping[str, int],
    now: Mapping[str, int],
    by_order: float | None,
    by_log: float | None,
) -> FactorChange:
    did, of = FACTORS[code]
    k0, k1 = before[did], now[did]
    if not of:
        return FactorChange(code, k0, k1, (k0, None, k1, None), by_order, by_log, None)
    n0, n1 = before[of], now[of]
    rates = (k0 / n0 if n0 else 0.0, k1 / n1 if n1 else 0.0)
    moved = rate_change(k0, n0, k1, n1) if n0 and n1 else None
    return FactorChange(code, *rates, (k0, n0, k1, n1), by_order, by_log, moved)


def _by_source(
    before: IterationFigures, now: IterationFigures
) -> dict[str, tuple[int, int, int, int]]:
    then, today = _qualified(before), _qualified(now)
    nobody = (0, 0)
    return {
        source: (*then.get(source, nobody), *today.get(source, nobody))
        for source in dict.fromkeys((*then, *today))
    }


def _qualified(figures: IterationFigures) -> dict[str, tuple[int, int]]:
    return {
        one.source: (one.qualified, one.contacted)
        for one in figures.sources
        if one.qualified is not None and one.contacted is not None
    }


def _unjudged(figures: IterationFigures) -> int:
    return sum(
        one.leads - one.judged
        for one in figures.sources
        if one.leads is not None and one.judged is not None
    )
