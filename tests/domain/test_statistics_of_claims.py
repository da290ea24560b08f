from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.statistics.decay import days_until_stale
from domain.model.statistics.posterior import (
    ClaimStatus,
    Observation,
    Prior,
    is_stale,
    observation,
    posterior,
    status,
)
from domain.model.statistics.provenance import WEIGHTS, Provenance

PRIORS = st.lists(
    st.builds(
        Prior,
        share=st.floats(0, 1),
        size=st.just(2.0),
        age_days=st.floats(0, 1_000),
        half_life_days=st.floats(30, 400),
    ),
    max_size=3,
)
OBSERVATIONS = st.lists(
    st.builds(
        Observation,
        support=st.integers(0, 200),
        against=st.integers(0, 200),
        reliability=st.floats(0.1, 1),
        age_days=st.floats(0, 1_000),
        half_life_days=st.floats(30, 400),
        cap=st.none() | st.just(20.0),
    ),
    max_size=4,
)


@given(PRIORS, OBSERVATIONS, st.floats(0.05, 0.9))
def test_that_age_and_reliability_never_add_answers(
    priors: list[Prior], observations: list[Observation], tau: float
) -> None:
    found = posterior(priors, observations, tau=tau)
    assert found.n_eff <= found.n_raw + 1e-9
    assert 0 <= found.low <= found.estimate <= found.high <= 1


@given(PRIORS, OBSERVATIONS.filter(bool), st.floats(0.05, 0.9))
def test_that_one_more_supporting_answer_never_speaks_against_a_claim(
    priors: list[Prior], observations: list[Observation], tau: float
) -> None:
    first, *others = observations
    more = Observation(
        first.support + 1,
        first.against,
        first.reliability,
        first.age_days,
        first.half_life_days,
        first.cap,
    )
    before = posterior(priors, observations, tau=tau).p_holds
    after = posterior(priors, [more, *others], tau=tau).p_holds
    assert before is not None
    assert after is not None
    assert after >= before - 1e-9


@given(PRIORS, OBSERVATIONS, st.randoms(use_true_random=False))
def test_that_it_does_not_matter_who_answered_first(
    priors: list[Prior], observations: list[Observation], chance: Random
) -> None:
    found = posterior(priors, observations, tau=0.5)
    chance.shuffle(priors)
    chance.shuffle(observations)
    again = posterior(priors, observations, tau=0.5)
    assert [again.alpha, again.beta] == pytest.approx([found.alpha, found.beta])
    assert again.p_holds == pytest.approx(found.p_holds, abs=1e-9)


@given(PRIORS, OBSERVATIONS, st.floats(0, 500))
def test_that_waiting_never_adds_answers(
    priors: list[Prior], observations: list[Observation], days: float
) -> None:
    older = [item._replace(age_days=item.age_days + days) for item in observations]
    before, after = posterior(priors, observations, tau=0.5), posterior(priors, older, tau=0.5)
    assert after.n_eff <= before.n_eff + 1e-9
    assert after.n_raw == before.n_raw


def test_that_a_claim_without_a_threshold_gets_no_verdict() -> None:
    found = posterior([], [Observation(40, 0)], tau=None)
    assert found.p_holds is None
    assert status(found.n_eff, found.p_holds) is ClaimStatus.CONTESTED


@pytest.mark.parametrize(
    ("n_eff", "p_holds", "expected"),
    [
        (0.99, 1.0, ClaimStatus.UNTESTED),
        (9.99, 1.0, ClaimStatus.THIN),
        (10, 0.90, ClaimStatus.SUPPORTED),
        (10, 0.89, ClaimStatus.CONTESTED),
        (10, 0.11, ClaimStatus.CONTESTED),
        (10, 0.10, ClaimStatus.CONTRADICTED),
    ],
)
def test_that_a_verdict_needs_enough_answers(
    n_eff: float, p_holds: float, expected: ClaimStatus
) -> None:
    assert status(n_eff, p_holds) is expected


def test_that_many_cheap_clicks_do_not_outweigh_conversations() -> None:
    clicks = observation(Provenance.MARKETING_ANALYTICS, 900, 100, age_days=0, half_life_days=90)
    assert clicks.weight * 1_000 == pytest.approx(20)
    with pytest.raises(ValueError, match="judgement"):
        observation(Provenance.OWNER_STATEMENT, 1, 0, age_days=0, half_life_days=90)
    assert {kind for kind, weight in WEIGHTS.items() if weight.judgement} == {
        Provenance.OWNER_STATEMENT,
        Provenance.MARKETING_JUDGEMENT,
        Provenance.SALES_JUDGEMENT,
        Provenance.SECONDARY_RESEARCH,
    }


def test_that_a_claim_goes_stale_unless_customers_renew_it() -> None:
    assert not is_stale([])
    assert not is_stale([Observation(20, 5, 0.8, age_days=10, half_life_days=90)])
    assert is_stale([Observation(200, 50, 0.8, age_days=91, half_life_days=90)])
    fell_below_ten = Observation(12, 3, 0.8, age_days=80, half_life_days=90)
    assert is_stale([fell_below_ten])
    assert not is_stale([Observation(6, 3, 0.8, age_days=80, half_life_days=90)])
    days = days_until_stale(24, 90)
    assert days is not None
    assert round(days) == 114
    assert days_until_stale(9.9, 90) is None
