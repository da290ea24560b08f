import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.statistics.agreement import (
    ac1,
    cross,
    kappa,
    pabak,
    percent_agreement,
    stance,
    weighted_kappa,
)
from domain.model.statistics.icc import band, icc
from domain.model.statistics.krippendorff import Scale, krippendorff_alpha
from domain.model.statistics.posterior import Direction

ANSWERS = st.lists(
    st.tuples(st.sampled_from("ABC"), st.sampled_from("ABC")), min_size=1, max_size=40
)
RATINGS = st.integers(2, 4).flatmap(
    lambda raters: st.lists(
        st.lists(st.none() | st.integers(0, 10), min_size=raters, max_size=raters),
        min_size=1,
        max_size=12,
    )
)
SCORES = st.lists(st.lists(st.integers(0, 100), min_size=2, max_size=2), min_size=2, max_size=12)


@given(ANSWERS)
def test_that_agreement_keeps_its_bounds_and_does_not_depend_on_order(
    pairs: list[tuple[str, str]],
) -> None:
    first, second = zip(*pairs, strict=True)
    table = cross(first, second, "ABC")
    share = percent_agreement(table)
    assert share is not None
    assert 0 <= share <= 1
    mixed = sorted(pairs)
    again = cross([one for one, _ in mixed], [other for _, other in mixed], "ABC")
    turned = cross(second, first, "ABC")
    for measure in (kappa, weighted_kappa, pabak, ac1):
        found = measure(table)
        assert measure(again) == found
        assert measure(turned) == pytest.approx(found)
        if found is not None:
            assert -2 - 1e-9 <= found <= 1 + 1e-9
            assert (found == pytest.approx(1)) is (share == 1)


@given(st.lists(st.sampled_from("ABC"), min_size=1))
def test_that_equal_answers_agree_fully_where_kappa_is_defined(answers: list[str]) -> None:
    table = cross(answers, answers, "ABC")
    assert percent_agreement(table) == 1
    assert kappa(table) == (None if len(set(answers)) == 1 else 1)


def test_that_nothing_is_said_of_nothing() -> None:
    empty = cross([], [], "AB")
    assert [measure(empty) for measure in (percent_agreement, kappa, pabak, ac1)] == [None] * 4
    assert pabak([[5]]) is None
    assert ac1([[5]]) is None
    with pytest.raises(ValueError, match="beside"):
        cross("AB", "A", "AB")
    with pytest.raises(ValueError, match="categories"):
        cross("A", "C", "AB")


def test_that_a_near_miss_costs_less_than_a_far_one() -> None:
    near = cross([0, 1, 2, 2], [0, 1, 2, 1], range(3))
    far = cross([0, 1, 2, 2], [0, 1, 2, 0], range(3))
    for quadratic in (False, True):
        close, wide = (weighted_kappa(one, quadratic=quadratic) for one in (near, far))
        assert close is not None
        assert wide is not None
        assert close > wide


def test_that_a_stance_is_the_side_of_the_threshold_on_which_the_share_lies() -> None:
    assert stance(0.5, 0.5)
    assert not stance(0.4, 0.5)
    assert stance(0.1, 0.1, Direction.AT_MOST)
    assert not stance(0.2, 0.1, Direction.AT_MOST)


@given(RATINGS)
def test_that_alpha_is_at_most_one_whoever_rated_first(units: list[list[int | None]]) -> None:
    raters = list(zip(*units, strict=True))
    shuffled = list(zip(*reversed(units), strict=True))[::-1]
    for scale in Scale:
        found = krippendorff_alpha(raters, scale)
        again = krippendorff_alpha(shuffled, scale)
        if found is None:
            assert again is None
        else:
            assert found <= 1 + 1e-9
            assert again == pytest.approx(found)


@given(st.lists(st.integers(0, 10), min_size=2).filter(lambda units: len(set(units)) > 1))
def test_that_raters_who_say_the_same_agree_fully(units: list[int]) -> None:
    assert [krippendorff_alpha([units, units], scale) for scale in Scale] == [1] * 4


def test_that_alpha_matches_the_published_example() -> None:
    """Krippendorff 2011, Computing Krippendorff's Alpha-Reliability: four observers, 12 units."""
    nothing = None
    raters = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, nothing, nothing, nothing],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nothing, 3],
        [nothing, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nothing],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nothing],
    ]
    found = [krippendorff_alpha(raters, scale) for scale in Scale]
    assert found == [pytest.approx(alpha, abs=5e-4) for alpha in (0.743, 0.815, 0.849, 0.797)]


def test_that_alpha_is_undefined_without_pairs_or_without_difference() -> None:
    assert krippendorff_alpha([[1, None], [None, 2]]) is None
    assert krippendorff_alpha([[3, 3], [3, 3]]) is None
    assert krippendorff_alpha([]) is None


@given(SCORES, st.integers(-50, 50))
def test_that_shifting_all_scores_changes_no_agreement(scores: list[list[int]], by: int) -> None:
    found = icc(scores)
    moved = icc([[score + by for score in row] for row in scores])
    if found is None or moved is None:
        assert found == moved
    else:
        assert found.single <= 1 + 1e-9
        assert moved.single == pytest.approx(found.single, abs=1e-6)


def test_that_equal_raters_agree_and_others_less() -> None:
    same = icc([[10, 10], [50, 50], [90, 90]])
    assert same is not None
    assert [same.single, same.mean] == pytest.approx([1, 1])
    harsher = icc([[10, 30], [50, 70], [70, 90]])
    assert harsher is not None
    assert harsher.single < same.single
    assert icc([[5, 5], [5, 5]]) is None
    assert icc([[1, 2]]) is None
    with pytest.raises(ValueError, match="same raters"):
        icc([[1, 2], [3]])
    assert [band(value) for value in (0.95, 0.9, 0.8, 0.6, 0.3)] == [
        "excellent",
        "excellent",
        "good",
        "moderate",
        "poor",
    ]
