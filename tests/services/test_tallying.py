"""Results of a private round: joint figures, sides where they may be shown, names where agreed."""

from collections.abc import Sequence

import pytest

from domain.errors import RoundIsOpen
from domain.model.fields import PersonaField
from domain.model.polls import Poll, PollKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.claiming import Claiming, ClaimWords
from domain.services.polling import Polling
from domain.services.showing_rating import figures_said
from domain.services.tallying import RatedClaim, Tally, Tallying
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench


def _round(
    fake: FakeBench,
    bench: Workbench,
    marketing: Sequence[int | None],
    sales: Sequence[int | None],
    *,
    named: bool = False,
) -> Poll:
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo"))
    polling = Polling(bench)
    voters = {
        Side.MARKETING: [f"M{n}" for n in range(len(marketing))],
        Side.SALES: [f"S{n}" for n in range(len(sales))],
    }
    poll = polling.open_round(fake.secrets.new_id(), PollKind.RATING, voters, named=named)
    for paper, answer in zip(polling.papers(poll.id), [*marketing, *sales], strict=True):
        polling.rate(paper.id, {claim.id: answer})
    return poll


def _tally(bench: Workbench, poll: Poll) -> Tally:
    Polling(bench).close_round(poll.id)
    return Tallying(bench).tally(poll.id)


def _only(tally: Tally) -> RatedClaim:
    (rated,) = tally.claims
    return rated


def test_that_an_open_round_is_not_tallied(fake: FakeBench, bench: Workbench) -> None:
    poll = _round(fake, bench, [1, 2, 3], [4, 5, 6])
    with pytest.raises(RoundIsOpen):
        Tallying(bench).tally(poll.id)


def test_that_sides_are_shown_from_three_ratings_each(fake: FakeBench, bench: Workbench) -> None:
    rated = _only(_tally(bench, _round(fake, bench, [2, 3, 4], [8, 8, 9])))
    assert rated.summary.joint is not None
    assert rated.summary.joint.n == 6
    assert rated.summary.sides[Side.MARKETING].median == 3
    assert rated.summary.sides[Side.SALES].median == 8
    assert rated.disputed is True
    said = figures_said(rated, str, Tongue.ENGLISH)
    assert said.endswith(" · Marketing 3 (n 3) · Sales 8 (n 3)"), "no figure without its n"


def test_that_an_abstention_can_hide_the_sides(fake: FakeBench, bench: Workbench) -> None:
    rated = _only(_tally(bench, _round(fake, bench, [7, 7, None], [8, 8, 8])))
    assert rated.summary.sides == {}
    assert rated.disputed is False


def test_that_dispute_is_told_from_joint_figures_where_sides_are_hidden(
    fake: FakeBench, bench: Workbench
) -> None:
    # One person apart from five: the sides' medians differ by six, all ratings lie close.
    rated = _only(_tally(bench, _round(fake, bench, [2], [8, 8, 8, 8, 8])))
    assert rated.summary.sides == {}
    assert rated.disputed is False


def test_that_nobody_rating_is_no_zero(fake: FakeBench, bench: Workbench) -> None:
    rated = _only(_tally(bench, _round(fake, bench, [None], [None])))
    assert rated.summary.joint is None
    assert rated.disputed is None


def test_that_names_are_kept_in_a_named_round_only(fake: FakeBench, bench: Workbench) -> None:
    anonymous = _only(_tally(bench, _round(fake, bench, [7], [3])))
    assert anonymous.names == ()


def test_that_a_named_round_tells_who_rated_what(fake: FakeBench, bench: Workbench) -> None:
    rated = _only(_tally(bench, _round(fake, bench, [7], [None], named=True)))
    assert [(one.name, one.of_ten) for one in rated.names] == [("M0", 7), ("S0", None)]


def test_that_whoever_did_not_hand_in_is_not_counted(fake: FakeBench, bench: Workbench) -> None:
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo"))
    polling = Polling(bench)
    poll = polling.open_round(
        fake.secrets.new_id(), PollKind.RATING, {Side.MARKETING: 1, Side.SALES: 1}, named=False
    )
    polling.rate(polling.papers(poll.id)[0].id, {claim.id: 5})
    tally = _tally(bench, poll)
    assert tally.voters == 1
    assert _only(tally).summary.n == 1


def test_that_a_rating_of_one_person_alone_is_shown_to_nobody(
    fake: FakeBench, bench: Workbench
) -> None:
    rated = _only(_tally(bench, _round(fake, bench, [7], [None])))
    assert (rated.summary.n, rated.summary.joint, rated.disputed) == (1, None, None)
    said = figures_said(rated, str, Tongue.ENGLISH)
    assert said == "rated by one person alone, so not shown"
    assert "7" not in said
    (weighed,) = Weighing(bench).weigh()
    assert weighed.ratings is not None
    assert weighed.ratings.joint is None, "nor beside the claim, in the brief or for programs"


def test_that_after_a_rating_of_one_alone_the_next_round_says_nothing_of_before(
    fake: FakeBench, bench: Workbench
) -> None:
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo"))
    polling, session = Polling(bench), fake.secrets.new_id()
    voters = {Side.MARKETING: 1, Side.SALES: 1}
    for ratings in ([7, None], [6, 8]):
        poll = polling.open_round(session, PollKind.RATING, voters, named=False)
        for paper, rating in zip(polling.papers(poll.id), ratings, strict=True):
            polling.rate(paper.id, {claim.id: rating})
        polling.close_round(poll.id)
    rated = _only(Tallying(bench).tally(poll.id))
    assert rated.before is None
    assert rated.summary.joint is not None
