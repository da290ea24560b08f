"""Private rounds: hidden until closed, closed by one act, taken back for a moment."""

from collections.abc import Mapping, Sequence

import pytest

from domain.errors import BlockNeedsReason, NoVoters, RoundIsClosed, RoundIsOpen, TooLate
from domain.model.fields import PersonaField
from domain.model.journal import UndoRole, Veil
from domain.model.polls import Poll, PollKind
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.polling import Polling
from domain.services.workbench import Workbench
from tests.fakes import FakeBench

ROOM: Mapping[Side, Sequence[str] | int] = {Side.MARKETING: ["An", "Dung"], Side.SALES: 2}


def _rating_round(fake: FakeBench, bench: Workbench) -> tuple[Polling, Poll]:
    polling = Polling(bench)
    return polling, polling.open_round(fake.secrets.new_id(), PollKind.RATING, ROOM, named=False)


def test_that_nothing_is_read_before_the_round_is_closed(fake: FakeBench, bench: Workbench) -> None:
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo"))
    polling, poll = _rating_round(fake, bench)
    papers = polling.papers(poll.id)
    for paper, answer in zip(papers, (7, 8, 3, None), strict=True):
        polling.rate(paper.id, {claim.id: answer})
    with pytest.raises(RoundIsOpen):
        polling.result(poll.id)
    polling.close_round(poll.id)
    closed = polling.result(poll.id)
    assert closed.ratings == {claim.id: {Side.MARKETING: (7, 8), Side.SALES: (3,)}}
    assert closed.voters == {Side.MARKETING: 2, Side.SALES: 2}
    with pytest.raises(RoundIsClosed):
        polling.rate(papers[0].id, {claim.id: 1})


def test_that_votes_are_written_under_a_veil_that_no_closing_lifts(
    fake: FakeBench, bench: Workbench
) -> None:
    polling, poll = _rating_round(fake, bench)
    paper = polling.papers(poll.id)[0]
    polling.rate(paper.id, {})
    assert fake.store.details[-1] == (Side.MARKETING, poll.id, UndoRole.ROUTINE)
    polling.close_round(poll.id)
    assert fake.store.things[Veil][poll.id] == Veil(poll.id, lifted=False)


def test_that_an_anonymous_round_keeps_no_names(fake: FakeBench, bench: Workbench) -> None:
    polling, poll = _rating_round(fake, bench)
    assert {paper.name for paper in polling.papers(poll.id)} == {""}


def test_that_a_named_round_keeps_them(fake: FakeBench, bench: Workbench) -> None:
    room = {Side.MARKETING: ["An"], Side.SALES: ["Sơn"]}
    polling = Polling(bench)
    poll = polling.open_round(fake.secrets.new_id(), PollKind.RATING, room, named=True)
    assert [paper.name for paper in polling.papers(poll.id)] == ["An", "Sơn"]


def test_that_one_round_is_open_at_a_time_and_each_department_votes(
    fake: FakeBench, bench: Workbench
) -> None:
    polling, poll = _rating_round(fake, bench)
    with pytest.raises(RoundIsOpen):
        polling.open_round(poll.session_id, PollKind.AGREEMENT, ROOM, named=False)
    with pytest.raises(NoVoters):
        polling.open_round(fake.secrets.new_id(), PollKind.RATING, {Side.SALES: 3}, named=False)


def test_that_a_closing_is_taken_back_within_ten_seconds_only(
    fake: FakeBench, bench: Workbench
) -> None:
    polling, poll = _rating_round(fake, bench)
    polling.close_round(poll.id)
    fake.clock.pass_time(seconds=9)
    polling.take_back_closing(poll.id)
    assert not fake.store.things[Poll][poll.id].closed
    polling.close_round(poll.id)
    fake.clock.pass_time(seconds=11)
    with pytest.raises(TooLate):
        polling.take_back_closing(poll.id)


def test_that_a_second_hand_in_replaces_the_first(fake: FakeBench, bench: Workbench) -> None:
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo"))
    polling, poll = _rating_round(fake, bench)
    paper = polling.papers(poll.id)[0]
    polling.rate(paper.id, {claim.id: 2})
    polling.rate(paper.id, {claim.id: 9})
    assert polling.own_ratings(paper.id) == {claim.id: 9}


def test_that_whoever_blocks_says_why(fake: FakeBench, bench: Workbench) -> None:
    polling = Polling(bench)
    poll = polling.open_round(fake.secrets.new_id(), PollKind.AGREEMENT, ROOM, named=False)
    paper = polling.papers(poll.id)[0]
    with pytest.raises(BlockNeedsReason):
        polling.agree(paper.id, 5, "  ")
    polling.agree(paper.id, 5, "chưa đo được")
    polling.close_round(poll.id)
    assert polling.result(poll.id).ballots == {Side.MARKETING: ((5, "chưa đo được"),)}
