import math
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.statistics.chi_square import (
    chi_square_quantile,
    chi_square_survival,
    poisson_interval,
)
from domain.model.statistics.cusum import (
    LIMITS,
    cusum,
    limit,
    run_length,
    smallest_limit,
    watched_shares,
)
from domain.model.statistics.distributions import Shift, homogeneity, stability
from domain.model.statistics.drift import Counts, benjamini_hochberg, find_drift
from domain.model.statistics.intervals import wilson
from domain.model.statistics.posterior import Direction
from domain.model.statistics.power import answers_for_verdict, answers_per_group, visible_change
from domain.model.statistics.superiority import probability_larger
from domain.model.statistics.two_rates import (
    RateTest,
    compare_rates,
    difference_in_differences,
    fisher_irwin,
    newcombe,
    risk_ratio,
)
from tests.domain.vectors import assert_close

RATES = st.integers(1, 80).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
CHANCES = st.lists(st.floats(0, 1), max_size=20)
BINS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), min_size=2, max_size=7)
INNER = st.floats(0.1, 0.9)

EXAMPLE = {
    "C02": (Counts(38, 150), Counts(29, 168), 0.07855, 0.220835, False),
    "C03": (Counts(83, 162), Counts(111, 178), 0.038757, 0.155028, False),
    "C04": (Counts(97, 160), Counts(70, 174), 0.0002, 0.003207, True),
    "C05": (Counts(60, 152), Counts(44, 174), 0.006195, 0.049564, False),
    "C06": (Counts(61, 151), Counts(84, 176), 0.184143, 0.368285, False),
    "C07": (Counts(125, 142), Counts(142, 164), 0.706307, 0.706307, False),
    "C08": (Counts(104, 148), Counts(127, 170), 0.376893, 0.603029, False),
    "C09": (Counts(66, 118), Counts(81, 139), 0.705976, 0.706307, False),
    "C10": (Counts(232, 350), Counts(180, 311), 0.026083, 0.139108, False),
    "C11": (Counts(63, 145), Counts(88, 165), 0.082813, 0.220835, False),
    "C12": (Counts(10, 150), Counts(9, 168), 0.623387, 0.706307, False),
    "C13": (Counts(55, 73), Counts(80, 102), 0.632324, 0.706307, False),
    "C14": (Counts(84, 156), Counts(90, 176), 0.622239, 0.706307, False),
    "C15": (Counts(48, 140), Counts(63, 163), 0.432535, 0.629142, False),
    "C16": (Counts(83, 155), Counts(110, 179), 0.145283, 0.332074, False),
    "C17": (Counts(36, 58), Counts(55, 79), 0.356875, 0.603029, False),
}
"""Answers of the worked example in its second and third iteration, and what must be found."""


@given(RATES, RATES)
def test_that_two_rates_are_compared_alike_in_both_directions(
    first: tuple[int, int], second: tuple[int, int]
) -> None:
    one, other = compare_rates(*first, *second), compare_rates(*second, *first)
    assert one.difference == pytest.approx(-other.difference)
    assert [one.z, one.chi2] == pytest.approx([-other.z, other.chi2])
    assert one.p_fisher == pytest.approx(other.p_fisher)
    assert -1 <= one.interval.low <= one.difference <= one.interval.high <= 1
    assert one.interval.low == pytest.approx(-other.interval.high)
    assert all(0 <= p <= 1 for p in (one.p_z, one.p_chi2, one.p_fisher, one.p))
    assert one.test is (RateTest.N1_CHI2 if one.least_expected >= 1 else RateTest.FISHER)


@given(RATES)
def test_that_equal_rates_do_not_differ(rate: tuple[int, int]) -> None:
    found = compare_rates(*rate, *rate)
    assert (found.difference, found.z, found.p_z, found.p_chi2) == (0, 0, 1, 1)
    assert found.p_fisher == pytest.approx(1)
    assert found.interval.low <= 0 <= found.interval.high


def test_that_few_are_compared_by_the_exact_test() -> None:
    found = compare_rates(1, 40, 0, 40)
    assert found.test is RateTest.FISHER
    assert found.p == found.p_fisher == pytest.approx(1)
    assert fisher_irwin(3, 3, 0, 3) == pytest.approx(0.1)
    with pytest.raises(ValueError, match="nobody"):
        compare_rates(0, 0, 1, 2)


def test_that_the_difference_from_an_unknown_rate_may_be_anything() -> None:
    assert newcombe(5, 10, 0, 0) == (-1, 1)


@given(RATES, RATES)
def test_that_a_ratio_lies_in_its_interval(first: tuple[int, int], second: tuple[int, int]) -> None:
    found = risk_ratio(*first, *second)
    if found is None:
        assert 0 in {first[0], second[0]}
    else:
        assert found.low <= found.ratio * (1 + 1e-12)
        assert found.ratio <= found.high * (1 + 1e-12)


@given(RATES, RATES)
def test_that_what_changes_everywhere_is_no_effect(
    before: tuple[int, int], after: tuple[int, int]
) -> None:
    change, interval = difference_in_differences((before, after), (before, after))
    assert change == pytest.approx(0)
    assert interval.low <= 1e-12
    assert interval.high >= -1e-12


@given(CHANCES)
def test_that_adjusted_chances_keep_their_order_and_never_shrink(chances: list[float]) -> None:
    adjusted = benjamini_hochberg(chances)
    assert all(p - 1e-12 <= together <= 1 for p, together in zip(chances, adjusted, strict=True))
    ranked = [together for _, together in sorted(zip(chances, adjusted, strict=True))]
    assert ranked == sorted(ranked)
    assert list(benjamini_hochberg(chances[::-1])) == list(adjusted)[::-1]


def test_that_only_large_and_unlikely_changes_of_well_answered_claims_drift() -> None:
    found = find_drift(
        {
            "fell": (Counts(120, 160), Counts(70, 160)),
            "moved a little": (Counts(900, 1_000), Counts(800, 1_000)),
            "stayed": (Counts(50, 100), Counts(52, 100)),
            "hardly asked": (Counts(14, 14), Counts(0, 200)),
        }
    )
    assert [key for key, drift in found.items() if drift.drifting] == ["fell"]
    assert found["moved a little"].p_adjusted < 0.001
    assert "hardly asked" not in found
    assert find_drift({}) == {}


def test_that_the_drift_of_the_worked_example_is_found() -> None:
    found = find_drift({claim: (then, now) for claim, (then, now, *_) in EXAMPLE.items()})
    for claim, (_, _, p, together, drifting) in EXAMPLE.items():
        assert_close(found[claim].p, p, 1e-6)
        assert_close(found[claim].p_adjusted, together, 1e-6)
        assert found[claim].drifting is drifting


@given(BINS)
def test_that_equal_distributions_have_not_moved(pairs: list[tuple[int, int]]) -> None:
    counts = [one for one, _ in pairs]
    test, index = homogeneity(counts, counts), stability(counts, counts)
    assert test is None or (test.chi2, test.p) == (0, 1)
    assert index is None or (index.index, index.moved) == (0, False)


@given(BINS, st.permutations(range(7)))
def test_that_the_order_of_bins_does_not_matter(
    pairs: list[tuple[int, int]], order: list[int]
) -> None:
    mixed = [pairs[place] for place in order if place < len(pairs)]
    tests = [homogeneity(*map(list, zip(*one, strict=True))) for one in (pairs, mixed)]
    indices = [stability(*map(list, zip(*one, strict=True))) for one in (pairs, mixed)]
    if tests[0] is not None and tests[1] is not None:
        assert tests[0].chi2 == pytest.approx(tests[1].chi2)
        assert 0 <= tests[0].cramers_v <= 1 + 1e-12
    if indices[0] is not None and indices[1] is not None:
        assert indices[0].index == pytest.approx(indices[1].index)
        assert indices[0].index >= 0


def test_that_nothing_is_said_of_an_empty_or_single_bin() -> None:
    assert homogeneity([0, 0], [3, 4]) is None
    assert homogeneity([5, 0], [3, 0]) is None
    assert stability([0, 0], [3, 4]) is None
    assert stability([5], [3]) is None
    far = stability([90, 10], [10, 90])
    assert far is not None
    assert (far.rule_of_thumb, far.moved) == (Shift.MAJOR, True)


@given(st.floats(0.01, 0.99), st.integers(1, 60))
def test_that_the_chi_square_quantile_undoes_the_distribution(share: float, degrees: int) -> None:
    x = chi_square_quantile(share, degrees)
    assert 1 - chi_square_survival(x, degrees) == pytest.approx(share, abs=1e-9)


def test_that_the_chi_square_distribution_has_its_known_values() -> None:
    assert chi_square_survival(0, 3) == 1
    assert chi_square_survival(3.841458820694124, 1) == pytest.approx(0.05, abs=1e-12)
    assert chi_square_survival(10, 2) == pytest.approx(math.exp(-5), abs=1e-14)
    with pytest.raises(ValueError, match="freedom"):
        chi_square_survival(1, 0)
    with pytest.raises(ValueError, match="below 1"):
        chi_square_quantile(1, 3)


@given(st.integers(0, 300))
def test_that_a_count_lies_in_its_interval(count: int) -> None:
    low, high = poisson_interval(count)
    assert low <= count <= high
    assert poisson_interval(10) == pytest.approx((4.795389, 18.390356), abs=1e-6)
    with pytest.raises(ValueError, match="-1"):
        poisson_interval(-1)


@settings(deadline=None)
@given(*[st.floats(0.5, 5_000)] * 4)
def test_that_one_of_two_shares_is_larger(a1: float, b1: float, a2: float, b2: float) -> None:
    later, earlier = probability_larger(a1, b1, a2, b2), probability_larger(a2, b2, a1, b1)
    assert later + earlier == pytest.approx(1, abs=1e-6)
    assert probability_larger(a1, b1, a2 + 1, b2) >= later - 1e-6


@given(st.lists(st.booleans(), max_size=60), INNER, INNER)
def test_that_a_chart_is_the_highest_rise_from_any_lead_on(
    answers: list[bool], p0: float, p1: float
) -> None:
    if p0 == p1:
        with pytest.raises(ValueError, match="different"):
            cusum(answers, p0=p0, p1=p1, h=3)
        return
    chart = cusum(answers, p0=p0, p1=p1, h=3)
    steps = [math.log(p1 / p0) if one else math.log((1 - p1) / (1 - p0)) for one in answers]
    sums = list(accumulate(steps, initial=0.0))
    rises = [sums[end] - min(sums[: end + 1]) for end in range(1, len(sums))]
    assert chart.values == pytest.approx(rises, abs=1e-9)
    assert chart.first_alarm == next(
        (number for number, rise in enumerate(rises, 1) if rise >= 3 - 1e-9), None
    )
    assert chart.maximum >= chart.final >= 0


@pytest.mark.parametrize(("p0", "p1"), LIMITS)
def test_that_the_limits_of_the_method_allow_two_hundred_leads(p0: float, p1: float) -> None:
    named = limit(p0, p1)
    assert named.in_control >= 200
    assert named.after_shift < named.in_control / 5
    smallest = smallest_limit(p0, p1, target=200, step=0.1)
    assert run_length(p0, p0=p0, p1=p1, h=smallest - 0.1) < 200
    assert named.h - smallest == pytest.approx(0.1 if (p0, p1) == (0.3, 0.45) else 0)


def test_that_the_run_length_of_short_charts_is_known() -> None:
    step = math.log(2)
    assert run_length(0.5, p0=0.25, p1=0.5, h=step) == pytest.approx(2)
    assert run_length(1, p0=0.25, p1=0.5, h=2 * step) == pytest.approx(2)
    assert run_length(0, p0=0.25, p1=0.5, h=step) == math.inf
    assert watched_shares(0.5) == pytest.approx((0.3, 0.7))
    assert watched_shares(0.3)[0] == 0.15
    assert all(0 < share < 1 for p0 in (0.01, 0.99) for share in watched_shares(p0))


@pytest.mark.parametrize(
    ("tau", "share", "answers"),
    [
        (0.5, 0.80, 13),
        (0.5, 0.70, 13),
        (0.5, 0.65, 23),
        (0.5, 0.60, 52),
        (0.3, 0.45, 20),
        (0.3, 0.40, 44),
        (0.3, 0.35, 175),
    ],
)
def test_that_a_verdict_needs_so_many_answers(tau: float, share: float, answers: int) -> None:
    assert answers_for_verdict(tau, share) == answers


def test_that_no_number_of_answers_carries_what_is_not_so() -> None:
    assert answers_for_verdict(0.5, 0.4) is None
    assert answers_for_verdict(0.1, 0.05, direction=Direction.AT_MOST) is not None


@settings(deadline=None)
@given(INNER, st.integers(20, 2_000))
def test_that_a_change_is_visible_from_its_own_number_of_answers_on(share: float, n: int) -> None:
    change = visible_change(share, n)
    assert 0 < change <= 1
    if change < 1:
        ends = [share + change, share - change]
        assert any(0 <= end <= 1 and answers_per_group(share, end) <= n for end in ends)
    assert visible_change(share, n + 50) <= change + 1e-9


def test_that_no_change_is_never_visible() -> None:
    assert visible_change(0.5, 2) == 1
    with pytest.raises(ValueError, match="none"):
        answers_per_group(0.4, 0.4)
    assert_close(wilson(5, 10, confidence=0.9).high - 0.5, 0.23, 0.005)
