from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.calls import call_score, final_score, shown_score
from domain.model.obligations_kept import Kept, allowed_after_return
from domain.model.statistics.coverage import (
    concentration,
    design_effect,
    low_coverage,
    worst_case,
)
from domain.model.statistics.funnel import COSTS, RATES, Totals, cost, rate
from domain.model.statistics.health import persona_health
from domain.model.statistics.means import mean, mean_interval, median_interval, shrunken_mean
from domain.model.statistics.posterior import ClaimStatus
from domain.model.statistics.quantiles import median

VALUES = st.lists(st.floats(0, 1_000), min_size=2, max_size=40)
CLUSTERS = st.lists(st.integers(0, 50), max_size=8)
TOTALS = st.builds(
    Totals,
    spend=st.floats(0, 1e9),
    **{
        stage: st.integers(0, 500)
        for stage in ("impressions", "clicks", "leads", "valid", "contacted", "qualified", "won")
    },
)
WEIGHTS = {"opening": 8, "discovery": 22, "objection": 14}
ANCHORS = st.fixed_dictionaries({code: st.none() | st.integers(0, 4) for code in WEIGHTS})


@given(VALUES)
def test_that_means_and_medians_lie_in_their_intervals(values: list[float]) -> None:
    low, high = mean_interval(values) or (0, 0)
    assert low - 1e-6 <= mean(values) <= high + 1e-6
    found = median_interval(values)
    if len(values) < 6:
        assert found is None
    else:
        assert found is not None
        assert found.low <= median(values) <= found.high


def test_that_intervals_of_few_values_have_their_known_ends() -> None:
    assert mean_interval([1, 2, 3]) == pytest.approx((2 - 2.484138, 2 + 2.484138), abs=1e-6)
    assert median_interval(list(range(1, 11))) == (2, 9)
    assert mean_interval([4]) is None
    with pytest.raises(ValueError, match="no values"):
        mean([])


@given(VALUES, st.floats(0, 1_000))
def test_that_a_shrunken_mean_lies_between_the_person_and_the_team(
    values: list[float], team: float
) -> None:
    own, found = mean(values), shrunken_mean(values, team)
    assert min(own, team) - 1e-6 <= found <= max(own, team) + 1e-6
    assert shrunken_mean([], team) == pytest.approx(team)


def test_that_three_good_calls_do_not_make_a_champion() -> None:
    assert round(shrunken_mean([88, 88, 88], 72), 1) == 77.3


@given(CLUSTERS, st.floats(0, 1))
def test_that_clusters_never_add_answers(clusters: list[int], likeness: float) -> None:
    found = design_effect(clusters, likeness=likeness)
    assert found.factor >= 1 - 1e-12 or not any(clusters)
    assert found.n_eff <= sum(clusters) + 1e-9
    sources = concentration(clusters)
    if sources is None:
        assert not any(clusters)
    else:
        assert sources.effective_sources + 1e-12 >= 1
        assert sources.effective_sources <= len(clusters) + 1e-9


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_that_the_worst_case_holds_whatever_the_silent_would_say(
    support: int, against: int, silent: int
) -> None:
    answered = support + against
    low, high = worst_case(support, answered, answered + silent)
    assert 0 <= low <= high <= 1
    if answered:
        assert low <= support / answered <= high
    with pytest.raises(ValueError, match="do not fit"):
        worst_case(support, answered, answered - 1)


def test_that_low_coverage_is_below_a_quarter() -> None:
    assert worst_case(18, 30, 80) == (0.225, 0.85)
    assert [low_coverage(24, 100), low_coverage(25, 100), low_coverage(0, 0)] == [
        True,
        False,
        False,
    ]


@given(TOTALS, TOTALS)
def test_that_sources_add_up_to_ratios_of_sums(one: Totals, other: Totals) -> None:
    both = one + other
    for code in RATES:
        first, second, together = (rate(totals, code) for totals in (one, other, both))
        assert together == (first.k + second.k, first.n + second.n)
        assert (together.share is None) is (together.n == 0)
    for code in COSTS:
        found = cost(both, code)
        if found is not None:
            assert found.low <= found.each <= found.high


def test_that_money_without_results_has_no_price() -> None:
    assert cost(Totals(spend=100), "cost_per_won") is None
    found = cost(Totals(spend=180_000_000, won=3), "cost_per_won")
    assert found is not None
    assert found.each == 60_000_000
    assert found.low < 25_000_000 < 200_000_000 < found.high


@given(ANCHORS)
def test_that_what_does_not_apply_counts_neither_way(scores: dict[str, int | None]) -> None:
    found = call_score(WEIGHTS, scores)
    applied = {code: score for code, score in scores.items() if score is not None}
    if not applied:
        assert found is None
    else:
        assert found is not None
        assert 0 <= found <= 100
        assert call_score(WEIGHTS, applied) == found


def test_that_raters_far_apart_ask_a_third() -> None:
    assert [final_score(78, 74), final_score(60, 72)] == [76, 66]
    assert [final_score(62, 80), final_score(62, 80, 70)] == [None, 70]
    assert [shown_score(90, critical=True), shown_score(90, critical=False)] == [40, 90]
    with pytest.raises(ValueError, match="between 0 and 4"):
        call_score(WEIGHTS, {"opening": 5})


def test_that_obligations_are_counted_with_their_interval() -> None:
    kept = Kept(due=18, accepted_in_time=13, accepted=16, accepted_first_time=12)
    assert kept.on_time == (13, 18)
    assert kept.first_time_right.share == 0.75
    assert Kept(0, 0, 0, 0).on_time.share is None
    hours = [allowed_after_return(timedelta(hours=hour)) for hour in (8, 4, 3)]
    assert hours == [timedelta(hours=hour) for hour in (4, 2, 2)]


def test_that_health_weighs_claims_by_importance() -> None:
    assert persona_health([]) is None
    claims = [(3, ClaimStatus.SUPPORTED), (3, ClaimStatus.CONTRADICTED), (2, ClaimStatus.THIN)]
    assert persona_health([*claims, (1, ClaimStatus.SUPPORTED)]) == pytest.approx(4 / 9)
