import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.sides import Side
from domain.model.statistics.consensus import ConsensusLimits
from domain.model.votes import count_dots, dots_per_person, sides_shown, summarise
from tests.domain.vectors import assert_close, vector

RATINGS = st.lists(st.none() | st.integers(0, 10), max_size=8)


def test_that_sides_are_shown_only_when_each_has_three_voters() -> None:
    case = vector("rule_vote_secrecy")
    found = [
        "show_sides"
        if sides_shown({Side(side): count for side, count in voters.items()})
        else "joint_only"
        for voters in case["inputs"]["cases"]
    ]
    assert found == case["expected"]
    assert not sides_shown({})
    assert not sides_shown({Side.SALES: 9})


@given(RATINGS, RATINGS)
def test_that_nobody_is_singled_out_by_the_figures_of_a_side(
    sales: list[int | None], marketing: list[int | None]
) -> None:
    found = summarise({Side.SALES: sales, Side.MARKETING: marketing})
    rated = [sum(rating is not None for rating in of_side) for of_side in (sales, marketing)]
    if min(rated) < 3:
        assert not found.sides
    else:
        assert [found.sides[side].n for side in (Side.SALES, Side.MARKETING)] == rated
    assert found.n == sum(rated)
    if found.joint is None:
        assert sum(rated) < 2, "of one person alone it would be that person's"
    else:
        assert found.joint.n == sum(rated)
        assert found.joint.low <= found.joint.median <= found.joint.high


def test_that_an_abstention_can_hide_the_sides() -> None:
    found = summarise({Side.SALES: [3, 4, None], Side.MARKETING: [5, 5, 6, 7]})
    assert not found.sides
    assert found.joint is not None
    assert (found.joint.n, found.joint.median) == (6, 5)
    assert found.reached is True


def test_that_equal_weight_per_side_elects_what_both_want() -> None:
    case = vector("dot_vote_equal_sides")
    results = count_dots({Side(side): dots for side, dots in case["inputs"]["dots"].items()})
    for result in results:
        expected = case["expected"][result.option]
        assert_close(result.joint, expected["joint"], case["tolerance"])
        assert_close(result.polarisation, expected["polarisation"], case["tolerance"])
    assert [result.option for result in results] == ["A", "C", "B"]
    assert [result.tied for result in results] == [True, True, False]


@given(
    st.dictionaries(st.sampled_from("ABCD"), st.integers(0, 9), min_size=1),
    st.dictionaries(st.sampled_from("ABCD"), st.integers(0, 9), min_size=1),
    st.integers(1, 5),
)
def test_that_a_bigger_department_does_not_win_by_head_count(
    sales: dict[str, int], marketing: dict[str, int], times: int
) -> None:
    many = {option: dots * times for option, dots in marketing.items()}
    one = count_dots({Side.SALES: sales, Side.MARKETING: marketing})
    other = count_dots({Side.SALES: sales, Side.MARKETING: many})
    assert {result.option: pytest.approx(result.joint) for result in one} == {
        result.option: result.joint for result in other
    }


def test_that_a_vote_without_dots_elects_nobody() -> None:
    assert count_dots({}) == ()
    (only,) = count_dots({Side.SALES: {"A": 0}})
    assert (only.joint, only.polarisation, only.tied) == (0, 0, False)


def test_that_dots_per_person_follow_the_number_of_options() -> None:
    case = vector("dots_per_person")
    assert [dots_per_person(options) for options in case["inputs"]["options"]] == case["expected"]


def test_that_how_far_apart_is_disputed_can_be_set_otherwise() -> None:
    ratings = {Side.MARKETING: [8, 8, 9], Side.SALES: [5, 5, 6]}
    assert summarise(ratings).disputed
    assert not summarise(ratings, ConsensusLimits(most_spread=4, most_gap=4)).disputed
    alone = {Side.MARKETING: [9, 3]}
    assert summarise(alone).disputed
    assert not summarise(alone, ConsensusLimits(most_spread=6)).disputed
