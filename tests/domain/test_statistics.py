import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.sides import Side
from domain.model.statistics.consensus import consensus
from domain.model.statistics.decay import decay, forgetting_factor, half_life, half_life_of
from domain.model.statistics.display import rate_said
from domain.model.statistics.intervals import beta_interval, wilson, zero_events_upper
from domain.model.statistics.quantiles import interquartile_range, median, quantile
from domain.model.statistics.special import beta_cdf, beta_quantile, beta_survival
from tests.domain.vectors import assert_close, starting_with, vector

PARAMETERS = st.floats(0.5, 5_000)
SHARES = st.floats(0, 1)


@pytest.mark.parametrize("id", starting_with("wilson_"))
def test_that_wilson_intervals_match_the_oracle(id: str) -> None:
    case = vector(id)
    inputs = case["inputs"]
    found = wilson(inputs["k"], inputs["n"], confidence=inputs["conf"])
    for end, expected in zip(found, case["expected"], strict=True):
        assert_close(end, expected, case["tolerance"])


@given(st.integers(0, 500), st.integers(0, 500), st.floats(0.5, 0.999))
def test_that_a_wilson_interval_holds_the_rate_and_lies_within_bounds(
    k: int, more: int, confidence: float
) -> None:
    n = k + more
    low, high = wilson(k, n, confidence=confidence)
    assert 0 <= low <= high <= 1
    if n:
        assert low - 1e-12 <= k / n <= high + 1e-12


def test_that_more_than_all_is_no_rate() -> None:
    with pytest.raises(ValueError, match="3 of 2"):
        wilson(3, 2)


@pytest.mark.parametrize("id", starting_with("zero_events_upper"))
def test_that_the_bound_for_nothing_seen_matches_the_oracle(id: str) -> None:
    case = vector(id)
    inputs = case["inputs"]
    found = zero_events_upper(inputs["n"], confidence=inputs["conf"])
    assert_close(found, case["expected"], case["tolerance"])
    assert zero_events_upper(0) == 1


@pytest.mark.parametrize("id", starting_with("decay_"))
def test_that_decay_matches_the_oracle(id: str) -> None:
    case = vector(id)
    assert_close(decay(**case["inputs"]), case["expected"], case["tolerance"])


def test_that_half_life_and_forgetting_factor_are_two_names_of_one_thing() -> None:
    case = vector("half_life_to_lambda")
    factor = forgetting_factor(case["inputs"]["half_life_days"])
    assert_close(factor, case["expected"]["lambda_per_day"], case["tolerance"])
    assert_close(half_life_of(factor), case["expected"]["back"], 1e-12)


@given(st.floats(-10, 5_000), st.floats(0, 5_000), st.floats(1, 1_000))
def test_that_older_answers_never_weigh_more(age: float, older: float, life: float) -> None:
    assert 0 <= decay(age + older, life) <= decay(age, life) <= 1


def test_that_a_half_life_must_be_above_zero() -> None:
    with pytest.raises(ValueError, match="above 0"):
        decay(1, 0)


@pytest.mark.parametrize(
    ("business", "field", "days"),
    [
        ("real_estate", "situation", 180),
        ("real_estate", "channel", 45),
        ("b2b_saas", "job", 270),
        ("clinic", "pain", 120),
        ("something new", "a field of their own", 90),
    ],
)
def test_that_half_lives_depend_on_business_and_field(
    business: str, field: str, days: float
) -> None:
    assert half_life(business, field) == days


def test_that_the_jeffreys_interval_matches_the_oracle() -> None:
    case = vector("jeffreys_reference")
    x, n = case["inputs"]["x"], case["inputs"]["n"]
    found = beta_interval(x + 0.5, n - x + 0.5, confidence=case["inputs"]["conf"])
    for end, expected in zip(found, case["expected"], strict=True):
        assert_close(end, expected, case["tolerance"])


@given(SHARES, PARAMETERS, PARAMETERS)
def test_that_the_beta_distribution_is_symmetric(x: float, alpha: float, beta: float) -> None:
    assert beta_cdf(x, alpha, beta) + beta_survival(x, alpha, beta) == pytest.approx(1, abs=1e-9)


@given(st.floats(0.001, 0.999), PARAMETERS, PARAMETERS)
def test_that_the_quantile_undoes_the_distribution(
    probability: float, alpha: float, beta: float
) -> None:
    x = beta_quantile(probability, alpha, beta)
    assert beta_cdf(x, alpha, beta) == pytest.approx(probability, abs=1e-9)


@given(SHARES, SHARES, PARAMETERS, PARAMETERS)
def test_that_the_beta_distribution_never_falls(
    x: float, y: float, alpha: float, beta: float
) -> None:
    low, high = sorted((x, y))
    assert beta_cdf(low, alpha, beta) <= beta_cdf(high, alpha, beta) + 1e-12


@pytest.mark.parametrize(
    ("x", "alpha", "beta", "expected"),
    [(0.3, 1, 1, 0.3), (0.25, 2, 1, 0.0625), (0.5, 7, 7, 0.5), (0.5, 0.5, 0.5, 0.5)],
)
def test_that_the_beta_distribution_has_its_known_values(
    x: float, alpha: float, beta: float, expected: float
) -> None:
    assert beta_cdf(x, alpha, beta) == pytest.approx(expected, abs=1e-14)


def test_that_impossible_parameters_are_refused() -> None:
    with pytest.raises(ValueError, match="above 0"):
        beta_cdf(0.5, 0, 1)
    with pytest.raises(ValueError, match=r"\[0, 1\]"):
        beta_quantile(1.5, 1, 1)
    with pytest.raises(ValueError, match="no values"):
        median([])


@given(st.lists(st.integers(0, 10), min_size=1, max_size=20))
def test_that_quantiles_lie_among_the_values_and_in_order(values: list[int]) -> None:
    shares = [quantile(values, step / 8) for step in range(9)]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (min(values), max(values))
    assert interquartile_range(values) >= 0
    assert math.isfinite(median(values))


@pytest.mark.parametrize("round", ["round1", "round2"])
def test_that_consensus_over_two_rounds_matches_the_oracle(round: str) -> None:
    case = vector("delphi_two_rounds")
    given_ratings, expected = case["inputs"][round], case["expected"][round]
    found = consensus({Side(side): ratings for side, ratings in given_ratings.items()})
    assert found.medians[Side.SALES] == expected["median_sales"]
    assert found.medians[Side.MARKETING] == expected["median_marketing"]
    assert (found.joint, found.spread, found.gap) == (
        expected["median_all"],
        expected["iqr"],
        expected["gap"],
    )
    assert found.reached is expected["consensus"]


def test_that_an_abstention_is_no_rating_and_a_silent_side_no_consensus() -> None:
    found = consensus({Side.SALES: [5, None], Side.MARKETING: [None]})
    assert (found.joint, found.gap, found.reached) == (5, None, None)
    assert consensus({}).joint is None


def test_that_a_rate_is_said_with_its_n_and_without_percentage_below_the_least() -> None:
    case = vector("rule_small_n_display")
    vietnamese = {
        "{k} of {n}": "{k} trên {n}",
        "{rate} ({k} of {n}; range {low}–{high})": "{rate} ({k} trên {n}; khoảng {low}–{high})",
        "no data yet": "chưa có dữ liệu",
    }
    least = case["inputs"]["min_n"]

    def said(k: int, n: int) -> str:
        return rate_said(k, n, least=least, translate=vietnamese.__getitem__, decimal=",")

    assert [said(k, n) for k, n in case["inputs"]["cases"]] == case["expected"]
    assert said(0, 0) == "chưa có dữ liệu"
