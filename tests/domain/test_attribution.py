import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.statistics.attribution import (
    FACTORS,
    GROUPS,
    explained_count,
    factors,
    lmdi,
    mix_and_rate,
    owen,
    rate_change,
    shapley,
)

POSITIVE = st.fixed_dictionaries({factor: st.floats(0.01, 100) for factor in FACTORS})
VALUES = st.fixed_dictionaries({factor: st.floats(0, 100) for factor in FACTORS})
SOURCES = st.dictionaries(
    st.sampled_from("abcd"),
    st.integers(0, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
)


def change(before: dict[str, float], now: dict[str, float]) -> float:
    return math.prod(now.values()) - math.prod(before.values())


def close(number: float, before: dict[str, float], now: dict[str, float]) -> object:
    """Equal but for rounding, measured by the largest product that a grouping passes through."""
    size = max(1.0, math.prod(max(before[factor], now[factor]) for factor in FACTORS))
    return pytest.approx(number, abs=1e-7 * size)


@given(POSITIVE, POSITIVE)
def test_that_parts_by_logarithms_add_up_and_turn_with_time(
    before: dict[str, float], now: dict[str, float]
) -> None:
    parts, back = lmdi(before, now), lmdi(now, before)
    assert parts is not None
    assert back is not None
    assert sum(parts.values()) == close(change(before, now), before, now)
    for factor in FACTORS:
        assert parts[factor] == close(-back[factor], before, now)


@given(VALUES, VALUES)
def test_that_parts_by_departments_add_up_in_every_grouping(
    before: dict[str, float], now: dict[str, float]
) -> None:
    total = close(change(before, now), before, now)
    by_factor = shapley(before, now)
    by_department = owen(before, now, GROUPS)
    in_one = owen(before, now, {"all": tuple(FACTORS)})
    assert sum(by_factor.values()) == total
    assert sum(by_department.values()) == total
    for factor in FACTORS:
        assert in_one[factor] == close(by_factor[factor], before, now)
        if now[factor] == before[factor]:
            assert by_department[factor] == close(0, before, now)


@given(POSITIVE)
def test_that_equal_periods_give_nobody_a_part(values: dict[str, float]) -> None:
    nothing = dict.fromkeys(FACTORS, 0.0)
    assert lmdi(values, values) == nothing
    assert owen(values, values, GROUPS) == nothing
    assert shapley(values, values) == nothing


def test_that_a_zero_has_no_logarithm_but_a_part() -> None:
    before, now = {"leads": 100.0, "rate": 0.0}, {"leads": 80.0, "rate": 0.1}
    assert lmdi(before, now) is None
    assert shapley(before, now) == {"leads": pytest.approx(-1), "rate": pytest.approx(9)}
    with pytest.raises(ValueError, match="exactly one group"):
        owen(before, now, {"sales": ("leads",)})


def test_that_the_factors_multiply_to_the_last_count() -> None:
    counts = {"leads": 420, "valid": 302, "contacted": 187, "qualified": 31, "won": 3}
    found = factors(counts)
    assert found is not None
    assert math.prod(found.values()) == pytest.approx(3)
    until_qualified = factors({stage: counts[stage] for stage in list(counts)[:4]})
    assert until_qualified is not None
    assert list(until_qualified) == ["volume", "valid", "contact", "qualify"]
    assert factors({"leads": 0, "valid": 0}) is None


def test_that_few_deals_are_explained_by_the_qualified() -> None:
    assert [explained_count(3, 7), explained_count(5, 5)] == ["qualified", "won"]


def test_that_only_a_clear_move_may_be_named() -> None:
    closing, contact = rate_change(3, 31, 7, 58), rate_change(187, 302, 213, 288)
    assert closing is not None
    assert contact is not None
    assert not closing.distinguishable
    assert contact.distinguishable
    assert rate_change(0, 10, 3, 10) is None
    sure = rate_change(10, 10, 20, 20)
    assert sure is not None
    assert (sure.z, sure.distinguishable) == (0, False)


@given(SOURCES, SOURCES)
def test_that_mix_and_rate_add_up(
    before: dict[str, tuple[int, int]], now: dict[str, tuple[int, int]]
) -> None:
    found = mix_and_rate(before, now)
    if found is None:
        assert 0 in {sum(n for _, n in period.values()) for period in (before, now)}
    else:
        assert found.mix + found.rate == pytest.approx(found.now - found.before, abs=1e-12)


def test_that_a_fall_with_every_source_rising_is_seen_as_mix() -> None:
    found = mix_and_rate(
        {"search": (45, 150), "social": (15, 150)}, {"search": (21, 60), "social": (29, 240)}
    )
    assert found is not None
    assert found.now < found.before
    assert found.mix < 0 < found.rate
    moved = mix_and_rate({"search": (5, 10)}, {"social": (5, 10)})
    assert moved is not None
    assert (moved.mix, moved.rate) == (0, 0)
