"""What was rated of a claim goes along when the claim goes into another one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.model.fields import PersonaField
from domain.model.persona import Claim, ClaimMerge
from domain.model.polls import Poll, PollKind
from domain.model.sides import Side
from domain.services.assuming import assumptions_of
from domain.services.believing import Beliefs
from domain.services.claiming import Claiming, ClaimWords
from domain.services.facilitating import Facilitating
from domain.services.parting import Parting
from domain.services.polling import Polling
from domain.services.remembering import Remembering
from domain.services.tallying import Tallying
from domain.services.weighing import WeighedClaim, Weighing
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench, FakeClock
from tests.real import open_real

FIRST, SECOND, THIRD = "Đa số khách ngại lãi", "Phần lớn khách sợ lãi vay", "Lãi vay làm khách sợ"
Ratings = Mapping[Side, Sequence[int | None]]
APART: Ratings = {Side.MARKETING: [8, 8, 9], Side.SALES: [2, 3, 3]}


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(datetime(2026, 6, 14, tzinfo=UTC))


@pytest.fixture
def bench(clock: FakeClock) -> Workbench:
    return FakeBench(load_catalogue(), clock=clock).bench()


def written(bench: Workbench, *texts: str) -> list[Claim]:
    return [
        Claiming(bench).write_claim(ClaimWords(PersonaField.ANXIETY, text, "most"))
        for text in texts
    ]


def rated(bench: Workbench, ratings: Sequence[tuple[Claim, Ratings]]) -> None:
    """Hold a round in which three of each department rate."""
    polling, session = Polling(bench), Facilitating(bench).start().session
    poll = polling.open_round(
        session.id,
        PollKind.RATING,
        {Side.MARKETING: 3, Side.SALES: 3},
        named=False,
    )
    for paper in polling.papers(poll.id):
        polling.rate(
            paper.id,
            {
                claim.id: of_side[paper.side][paper.number - 1]
                for claim, of_side in ratings
                if paper.side in of_side
            },
        )
    polling.close_round(poll.id)


def weighed(bench: Workbench, claim: Claim) -> WeighedClaim:
    return next(one for one in Weighing(bench).weigh() if one.claim.id == claim.id)


def medians(bench: Workbench, claim: Claim) -> dict[Side, float]:
    ratings = weighed(bench, claim).ratings
    return {} if ratings is None else {side: one.median for side, one in ratings.sides.items()}


def test_that_ratings_go_along_to_a_claim_that_nobody_rated(bench: Workbench) -> None:
    (first,) = written(bench, FIRST)
    rated(bench, [(first, APART)])
    (second,) = written(bench, SECOND)
    assert weighed(bench, second).ratings is None
    Parting(bench).merge(first.id, second.id)
    assert medians(bench, second) == {Side.MARKETING: 8, Side.SALES: 3}
    assert "disputed" in weighed(bench, second).flags


def test_that_undo_takes_the_merge_back_with_what_went_along(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    (first,) = written(bench, FIRST)
    rated(bench, [(first, APART)])
    (second,) = written(bench, SECOND)
    Parting(bench).merge(first.id, second.id)
    assert medians(bench, second) == {Side.MARKETING: 8, Side.SALES: 3}
    Remembering(bench).undo()
    assert weighed(bench, second).ratings is None
    assert medians(bench, first) == {Side.MARKETING: 8, Side.SALES: 3}
    file.close()


def test_that_a_department_that_rated_both_is_taken_at_the_claim_that_stays(
    bench: Workbench,
) -> None:
    first, second = written(bench, FIRST, SECOND)
    rated(
        bench,
        [
            (first, {Side.MARKETING: [9, 9, 9], Side.SALES: [2, 2, 2]}),
            (second, {Side.SALES: [5, 5, None]}),
        ],
    )
    Parting(bench).merge(first.id, second.id)
    ratings = weighed(bench, second).ratings
    assert ratings is not None
    assert ratings.n == 5, "nobody is counted twice, and no side mixes two sentences"
    assert ratings.sides == {}, "two ratings of Sales are still too few to be shown by side"


def test_that_the_record_of_the_round_stays_as_it_was(bench: Workbench) -> None:
    first, second = written(bench, FIRST, SECOND)
    rated(bench, [(first, APART)])
    with bench.reading() as view:
        (round_one,) = view.of(Poll).all()
    before = Polling(bench).result(round_one.id).ratings
    Parting(bench).merge(first.id, second.id)
    assert Polling(bench).result(round_one.id).ratings == before
    told = {one.claim.id: one.summary.n for one in Tallying(bench).tally(round_one.id).claims}
    assert told == {first.id: 6, second.id: 0}


def test_that_the_last_claim_to_go_in_speaks_first_and_chains_are_followed(
    bench: Workbench, clock: FakeClock
) -> None:
    first, second, third = written(bench, FIRST, SECOND, THIRD)
    rated(bench, [(first, APART), (second, {Side.SALES: [6, 6, 6]})])
    Parting(bench).merge(first.id, second.id)
    clock.pass_time(hours=1)
    Parting(bench).merge(second.id, third.id)
    assert medians(bench, third) == {Side.MARKETING: 8, Side.SALES: 6}


def test_that_a_claim_in_use_again_speaks_for_itself_alone(bench: Workbench) -> None:
    first, second = written(bench, FIRST, SECOND)
    rated(bench, [(first, APART)])
    Parting(bench).merge(first.id, second.id)
    Claiming(bench).bring_back_claim(first.id)
    assert medians(bench, second) == {}
    assert medians(bench, first) == {Side.MARKETING: 8, Side.SALES: 3}


def test_that_two_claims_that_went_into_each_other_end_nowhere_else(bench: Workbench) -> None:
    first, second = written(bench, FIRST, SECOND)
    rated(bench, [(first, APART)])
    Parting(bench).merge(first.id, second.id)
    Claiming(bench).bring_back_claim(first.id)
    Parting(bench).merge(second.id, first.id)
    with bench.doing("retire_claim") as work:
        kept = work.of(Claim).get(first.id)
        work.of(Claim).put(replace(kept, retired=True))
    with bench.reading() as view:
        assert len(view.of(ClaimMerge).all()) == 2
    Claiming(bench).bring_back_claim(second.id)
    assert medians(bench, second) == {Side.MARKETING: 8, Side.SALES: 3}


def test_that_a_claim_turned_round_after_the_merge_turns_what_was_rated(
    bench: Workbench, clock: FakeClock
) -> None:
    (first,) = written(bench, FIRST)
    rated(bench, [(first, {Side.MARKETING: [9, 9, 9], Side.SALES: [9, 9, 9]})])
    words = ClaimWords(PersonaField.ANXIETY, SECOND, "most", 2, "objections", ("financing",))
    second = Claiming(bench).write_claim(words)
    clock.pass_time(hours=1)
    Parting(bench).merge(first.id, second.id)
    before = weighed(bench, second)
    clock.pass_time(hours=1)
    opposite = replace(words, text="Đa số khách không ngại lãi", supporting=("price",))
    Claiming(bench).edit_claim(second.id, opposite)
    after = weighed(bench, second)
    assert after.claim.turned_at is not None
    assert prior_share(bench, before) > 0.8
    assert prior_share(bench, after) < 0.2


def prior_share(bench: Workbench, one: WeighedClaim) -> float:
    """The mean of what the departments believe of a claim."""
    with bench.reading() as view:
        now = bench.clock.now()
        beliefs = Beliefs(view, now, assumptions_of(view), today=now.date())
        priors = beliefs.priors(one.claim, 180)
    return sum(prior.share for prior in priors) / len(priors)
