"""The loop over time in words: iterations, before and since, and whether claims held."""

from collections.abc import Sequence
from typing import Final

from domain.model.iteration_figures import LEAST_N
from domain.model.scoreboard_text import TableText
from domain.model.statistics.funnel import Rate
from domain.services.loop_series import COMPARED, BeforeAndSince, Finding, HitRate, Series
from domain.services.score_saying import GAP, Saying

MOST_SHOWN: Final = 6
"""Iterations that stand beside each other; more would not fit on a page."""

_REASONS: Final = ("regression", "learning", "product", "selection", "novelty")
_DESIGNS: Final = ("products", "same", "two", "random")
_FINDINGS: Final = {
    Finding.HIGHER: "before.higher",
    Finding.LOWER: "before.lower",
    Finding.NOT_TOLD_APART: "before.unclear",
    Finding.TOO_FEW: "before.few",
}


def series_table(series: Series, saying: Saying) -> TableText:
    """Return the rates of the funnel, iteration by iteration."""
    newest = series.points[-MOST_SHOWN:]
    points = [*([series.baseline] if series.baseline else []), *newest]
    heads = (saying.say("head.rate"), *(saying.iteration(one.report.iteration) for one in points))
    rows = tuple(
        (
            saying.method_name(code),
            *(_cell(one.report.figures.rate(code), code, saying) for one in points),
        )
        for code in COMPARED
    )
    remarks = [saying.say("series")]
    if len(newest) < len(series.points):
        remarks.append(saying.say("series.more", n=len(newest)))
    return TableText("series", saying.say("table.series"), heads, rows, tuple(remarks))


def before_table(series: Series, saying: Saying) -> TableText:
    """Return each rate before and since, with what may be said of it and why no more."""
    title = saying.say("table.before")
    heads = tuple(
        saying.say(f"head.{one}") for one in ("rate", "before", "since", "points", "may_say")
    )
    if not series.compared:
        return TableText("before", title, heads, (), (saying.say("before.none"),))
    rows = tuple(_compared(one, saying) for one in series.compared)
    remarks = [saying.say("before.meaning")]
    if series.outside_factors:
        factors = ", ".join(map(saying.outside, series.outside_factors))
        remarks.append(saying.say("outside", factors=factors))
    remarks += [saying.say(f"before.{one}") for one in _REASONS]
    return TableText("before", title, heads, rows, tuple(remarks))


def designs_table(saying: Saying) -> TableText:
    """Return what each kind of comparison can say at all."""
    heads = (saying.say("head.comparison"), saying.say("head.may_say"))
    rows = tuple((saying.say(f"design.{one}"), saying.say(f"design.{one}.may")) for one in _DESIGNS)
    remark = (saying.say("design.ours"),)
    return TableText("designs", saying.say("table.designs"), heads, rows, remark)


def held_table(held: Sequence[HitRate], saying: Saying) -> TableText:
    """Return what became of the claims of each version."""
    heads = tuple(
        saying.say(f"head.{one}") for one in ("version", "supported", "contradicted", "no_verdict")
    )
    rows = tuple(
        (
            f"v{one.version.number}",
            saying.say("k_of_n", k=one.supported, n=one.signed),
            str(one.contradicted),
            str(one.undecided),
        )
        for one in held
    )
    title = saying.say("table.held")
    return TableText("held", title, heads, rows, (saying.say("held.meaning"),))


def _cell(rate: Rate, code: str, saying: Saying) -> str:
    if rate.share is None:
        return GAP
    of = saying.say("k_of_n", k=saying.count(rate.k), n=saying.count(rate.n))
    if rate.n < LEAST_N[code]:
        return of
    low, high = (saying.share(end) for end in rate.interval())
    return f"{saying.share(rate.share)}\n{of}\n{saying.say('range', low=low, high=high)}"


def _compared(one: BeforeAndSince, saying: Saying) -> tuple[str, ...]:
    gap = one.difference is None
    points = GAP
    if one.difference is not None and one.finding is not Finding.TOO_FEW:
        low, high = (saying.signed(100 * end) for end in one.difference.interval)
        points = saying.say("range.signed", low=low, high=high)
    return (
        saying.method_name(one.code),
        _short(one.before, one.code, saying),
        _short(one.since, one.code, saying),
        points,
        saying.say("before.gap" if gap else _FINDINGS[one.finding]),
    )


def _short(rate: Rate, code: str, saying: Saying) -> str:
    if rate.share is None:
        return GAP
    of = saying.say("k_of_n", k=saying.count(rate.k), n=saying.count(rate.n))
    return of if rate.n < LEAST_N[code] else f"{saying.share(rate.share)}\n{of}"
