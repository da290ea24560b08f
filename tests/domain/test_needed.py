"""How many more answers a claim needs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.statistics.needed import (
    MOST_WORTH_ASKING,
    answers_until_enough,
    answers_until_verdict,
)
from domain.model.statistics.posterior import Direction
from domain.model.statistics.power import answers_for_verdict


@pytest.mark.parametrize(
    ("tau", "share", "answers"),
    [(0.5, 0.8, 13), (0.5, 0.7, 13), (0.5, 0.65, 23), (0.5, 0.6, 52), (0.3, 0.45, 20)],
)
def test_that_it_equals_the_method_where_nothing_is_known(
    tau: float, share: float, answers: int
) -> None:
    assert answers_until_verdict(0.5, 0.5, 0, share=share, tau=tau) == answers
    assert answers_for_verdict(tau, share) == answers


def test_that_what_is_there_already_counts() -> None:
    fresh = answers_until_verdict(0.5, 0.5, 0, share=0.6, tau=0.5)
    begun = answers_until_verdict(12.5, 8.5, 20, share=0.6, tau=0.5)
    assert fresh is not None
    assert begun is not None
    assert begun == fresh - 25  # 20 effective answers are 25 of Sales'


def test_that_a_verdict_needs_no_more_answers() -> None:
    assert answers_until_verdict(30.5, 10.5, 40, share=0.75, tau=0.5) == 0
    assert answers_until_verdict(10.5, 30.5, 40, share=0.25, tau=0.5) == 0


def test_that_a_share_at_the_threshold_is_not_worth_asking_on() -> None:
    assert answers_until_verdict(20.5, 20.5, 40, share=0.5, tau=0.5) is None
    assert answers_until_verdict(20.5, 20.5, 40, share=0.51, tau=0.5) is None


def test_that_few_is_decided_from_above() -> None:
    at_most = Direction.AT_MOST
    few = answers_until_verdict(0.5, 0.5, 0, share=0.02, tau=0.1, direction=at_most)
    many = answers_until_verdict(0.5, 0.5, 0, share=0.5, tau=0.1, direction=at_most)
    assert few is not None
    assert many == 13


def test_that_old_answers_leave_more_to_ask() -> None:
    assert answers_until_enough(0) == 13
    assert answers_until_enough(10) == 0
    assert answers_until_enough(9.9) == 1
    assert answers_until_enough(2, reliability=1.0) == 8


@given(
    st.floats(0.01, 0.99),
    st.sampled_from([0.1, 0.15, 0.3, 0.5, 0.8]),
    st.floats(0, 60),
    st.sampled_from(list(Direction)),
)
def test_that_one_answer_fewer_would_not_do(
    share: float, tau: float, n_eff: float, direction: Direction
) -> None:
    alpha, beta = 0.5 + share * n_eff, 0.5 + (1 - share) * n_eff
    found = answers_until_verdict(alpha, beta, n_eff, share=share, tau=tau, direction=direction)
    if found is None:
        return
    assert 0 <= found <= MOST_WORTH_ASKING
    added = 0.8 * found
    after = answers_until_verdict(
        alpha + added * share,
        beta + added * (1 - share),
        n_eff + added,
        share=share,
        tau=tau,
        direction=direction,
    )
    assert after == 0
    if found:
        added = 0.8 * (found - 1)
        before = answers_until_verdict(
            alpha + added * share,
            beta + added * (1 - share),
            n_eff + added,
            share=share,
            tau=tau,
            direction=direction,
        )
        assert before == 1
