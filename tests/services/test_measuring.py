"""Results of campaigns: no day twice, gaps that stay gaps, ratios of sums."""

import json
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import (
    FigureOutOfBounds,
    PeriodBackwards,
    ResultEmpty,
    ResultInFuture,
    ResultsOverlap,
    ResultThere,
)
from domain.model.ad_figures import add_up
from domain.model.campaigns import Campaign, Result
from domain.services.campaigning import Campaigning, CampaignWords
from domain.services.examples import Rehearsing
from domain.services.iterating import Iterating, IterationWords
from domain.services.measuring import Grouping, Measuring
from domain.services.result_lines import Fate, ResultWords
from domain.services.workbench import Workbench
from persistence.samples import load_sample

GOLDEN = Path(__file__).parents[1] / "files" / "expected_results_sample_1.json"
TODAY = date(2026, 3, 2)
FIRST = date(2026, 2, 20)
ID = UUID(int=1)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


@pytest.fixture
def measuring(bench: Workbench) -> Measuring:
    return Measuring(bench)


@pytest.fixture
def campaign(bench: Workbench) -> Campaign:
    return Campaigning(bench).add(CampaignWords("Hè", "zalo", FIRST, day(4)))


def test_that_shared_days_are_refused_by_name(measuring: Measuring, campaign: Campaign) -> None:
    measuring.set_result(campaign.id, ResultWords(day(0), day(2), spend=100))
    with pytest.raises(ResultsOverlap) as caught:
        measuring.set_result(campaign.id, ResultWords(day(2), day(3), spend=100))
    assert "20/02/2026 – 22/02/2026" in str(caught.value)
    measuring.set_result(campaign.id, ResultWords(day(3), day(3), spend=100))


def test_that_the_same_days_are_replaced_only_when_somebody_said_so(
    measuring: Measuring, campaign: Campaign
) -> None:
    first = measuring.set_result(campaign.id, ResultWords(day(0), day(0), spend=100))
    again = ResultWords(day(0), day(0), spend=200)
    with pytest.raises(ResultThere):
        measuring.set_result(campaign.id, again)
    measuring.set_result(campaign.id, again, replacing=True)
    (result,) = measuring.results(campaign.id)
    assert (result.id, result.spend) == (first.id, 200)
    measuring.set_result(campaign.id, again)  # the same once more is no question


def test_that_an_edited_one_may_take_the_place_of_another(
    measuring: Measuring, campaign: Campaign
) -> None:
    measuring.set_result(campaign.id, ResultWords(day(0), day(0), spend=100))
    second = measuring.set_result(campaign.id, ResultWords(day(1), day(1), spend=200))
    moved = ResultWords(day(0), day(0), spend=200)
    with pytest.raises(ResultThere):
        measuring.set_result(campaign.id, moved, editing=second.id)
    measuring.set_result(campaign.id, moved, editing=second.id, replacing=True)
    assert [one.id for one in measuring.results(campaign.id)] == [second.id]


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        (ResultWords(TODAY, TODAY), ResultEmpty),
        (ResultWords(TODAY, TODAY + timedelta(days=1), leads=1), ResultInFuture),
        (ResultWords(TODAY, FIRST, leads=1), PeriodBackwards),
        (ResultWords(TODAY, TODAY, leads=-1), FigureOutOfBounds),
        (ResultWords(TODAY, TODAY, spend=10**16), FigureOutOfBounds),
    ],
)
def test_that_what_is_no_result_is_refused(
    measuring: Measuring, campaign: Campaign, words: ResultWords, fact: type[Exception]
) -> None:
    with pytest.raises(fact):
        measuring.set_result(campaign.id, words)
    assert measuring.results(campaign.id) == ()


def test_that_many_lines_are_planned_before_they_are_taken(
    measuring: Measuring, campaign: Campaign
) -> None:
    measuring.set_result(campaign.id, ResultWords(day(0), day(0), leads=3))
    measuring.set_result(campaign.id, ResultWords(day(1), day(1), leads=4))
    lines = [
        ResultWords(day(0), day(0), leads=3, source="tệp"),
        ResultWords(day(1), day(1), leads=5),
        ResultWords(day(2), day(2), leads=6),
        ResultWords(day(2), day(2), leads=7),
        ResultWords(day(1), day(4), leads=6),
    ]
    fates = [Fate.SAME, Fate.REPLACES, Fate.NEW, Fate.REFUSED, Fate.REFUSED]
    assert [one.fate for one in measuring.plan(campaign.id, lines)] == fates
    measuring.take(campaign.id, lines, replacing=False)
    assert [one.leads for one in measuring.results(campaign.id)] == [3, 4, 6]
    measuring.take(campaign.id, lines, replacing=True)
    assert [one.leads for one in measuring.results(campaign.id)] == [3, 5, 6]


def test_that_a_gap_stays_a_gap(bench: Workbench, measuring: Measuring, campaign: Campaign) -> None:
    measuring.set_result(campaign.id, ResultWords(day(0), day(0), spend=10_000, leads=10))
    measuring.set_result(campaign.id, ResultWords(day(1), day(1), spend=90_000))
    measuring.set_result(campaign.id, ResultWords(day(2), day(2), leads=0))
    (standing,) = Campaigning(bench).campaigns()
    figures = standing.figures
    assert (figures.spend.total, figures.spend.days, figures.spend.of) == (100_000, 2, 5)
    assert figures.cpl.totals.spend == 100.0  # of the one day of which both are known
    assert figures.cpl.cost is not None
    assert (figures.cpl.cost.each, figures.cpl.n, figures.cpl.days) == (10.0, 10, 1)
    assert not figures.cpl.enough
    assert not figures.sums["clicks"].known


def result(spend: int | None, impressions: int | None, clicks: int | None) -> Result:
    return Result(ID, ID, FIRST, FIRST, spend, impressions, clicks)


def test_that_a_ratio_is_one_of_sums() -> None:
    figures = add_up([result(100_00, 1_000, 100), result(900_00, 100_000, 200)])
    ctr = figures.ratios["ctr"]
    assert ctr.rate == (300, 101_000)  # the mean of both rates would be 5.1 %
    assert ctr.interval is not None
    assert ctr.interval.low < 300 / 101_000 < ctr.interval.high
    assert figures.ratios["cpc"].cost is not None
    assert round(figures.ratios["cpc"].cost.each, 4) == 3.3333


def test_that_more_clicks_than_impressions_have_no_interval() -> None:
    assert add_up([result(None, 1, 2)]).ratios["ctr"].interval is None
    assert add_up([]).ratios["ctr"].interval is None


FIGURE = st.none() | st.integers(0, 10**9)


@given(st.lists(st.builds(result, FIGURE, FIGURE, FIGURE), max_size=6), st.integers(0, 9))
def test_that_unknown_figures_change_no_sum(results: list[Result], uncovered: int) -> None:
    figures = add_up(results, uncovered)
    more = add_up([*results, result(None, None, None)], uncovered)
    for name, one in figures.sums.items():
        assert more.sums[name].total == one.total
        assert more.sums[name].missing == one.missing + 1
        assert 0 <= one.days <= one.of


def test_that_groups_hold_each_period_once(bench: Workbench, measuring: Measuring) -> None:
    campaigning, iterating = Campaigning(bench), Iterating(bench)
    first = iterating.begin(IterationWords(date(2026, 1, 1)))
    second = iterating.begin(IterationWords(date(2026, 2, 10)))
    fixed = campaigning.add(
        CampaignWords("A", "zalo", date(2026, 1, 30), date(2026, 2, 2), iteration_id=second.id)
    )
    open_ended = campaigning.add(CampaignWords("B", "google", date(2026, 2, 9), date(2026, 2, 11)))
    measuring.set_result(fixed.id, ResultWords(date(2026, 1, 30), date(2026, 2, 1), spend=100))
    measuring.set_result(open_ended.id, ResultWords(date(2026, 2, 9), date(2026, 2, 9), spend=10))
    measuring.set_result(open_ended.id, ResultWords(date(2026, 2, 10), date(2026, 2, 10), leads=1))
    told = {
        by: {
            key: (one.spend.total, one.spend.days, one.spend.of)
            for key, one in measuring.totals(by).items()
        }
        for by in Grouping
    }
    assert told[Grouping.CAMPAIGN] == {fixed.id: (100, 3, 4), open_ended.id: (10, 1, 3)}
    assert told[Grouping.CHANNEL] == {"zalo": (100, 3, 4), "google": (10, 1, 3)}
    assert told[Grouping.MONTH] == {(2026, 1): (100, 3, 3), (2026, 2): (10, 1, 4)}
    assert told[Grouping.ITERATION] == {second.id: (100, 3, 6), first.id: (10, 1, 1)}


def test_that_results_are_taken_away(measuring: Measuring, campaign: Campaign) -> None:
    first = measuring.set_result(campaign.id, ResultWords(day(0), day(0), spend=100))
    second = measuring.set_result(campaign.id, ResultWords(day(1), day(1), spend=100))
    measuring.remove([first.id, second.id])
    assert measuring.results(campaign.id) == ()


def test_that_the_worked_example_adds_up_to_its_golden_figures(
    bench: Workbench, measuring: Measuring
) -> None:
    Rehearsing(bench).rehearse("real_estate", load_sample("real_estate"))
    expected = json.loads(GOLDEN.read_text("utf-8"))["results"][0]["iterations"]
    found = measuring.totals(Grouping.ITERATION)
    iterations = Iterating(bench).iterations()
    assert [one.number for one in iterations] == [0, 1, 2, 3]
    for iteration, golden in zip(iterations[1:], expected, strict=True):
        figures, totals = found[iteration.id], golden["totals"]
        assert figures.spend.total == 100 * totals["spend"]
        for name in ("impressions", "clicks", "leads"):
            assert figures.sums[name].total == totals[name]
        ctr, interval = figures.ratios["ctr"], figures.ratios["ctr"].interval
        wanted = golden["rates"]["ctr"]
        assert interval is not None
        assert (*ctr.rate, *(round(end, 6) for end in interval)) == (
            *(wanted["k"], wanted["n"]),
            *(wanted["low"], wanted["high"]),
        )
        assert figures.cpl.cost is not None
        assert round(figures.cpl.cost.each, 2) == golden["costs"]["cpl"]
