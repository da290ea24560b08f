"""Dot votes: equal weight per department, nothing read before the closing, ties and secrecy."""

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.errors import NothingToChoose, RoundIsClosed, RoundIsOpen, TooManyDots
from domain.model.journal import UndoRole, Veil
from domain.model.polls import DotTopic, Poll
from domain.model.sides import Side
from domain.services.dot_voting import Choice, DotTally, DotVoting
from domain.services.polling import Polling
from domain.services.showing_dots import DotPages, voters_said
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from tests.domain.vectors import assert_close, vector
from tests.fakes import FakeBench

CATALOGUE = load_catalogue()
Paper = Mapping[str, int]


def _opened(
    bench: Workbench,
    labels: Sequence[str],
    marketing: int,
    sales: int,
    *,
    by_hand: bool = False,
) -> Poll:
    return DotVoting(bench).open_vote(
        bench.secrets.new_id(),
        DotTopic.GROUPS,
        [Choice(label, label) for label in labels],
        {Side.MARKETING: marketing, Side.SALES: sales},
        by_hand=by_hand,
    )


def _hand_in(bench: Workbench, poll: Poll, papers: Mapping[Side, Sequence[Paper]]) -> None:
    voting = DotVoting(bench)
    ids = {one.code: one.id for one in voting.options(poll.id)}
    left = {side: list(of_side) for side, of_side in papers.items()}
    for voter in Polling(bench).papers(poll.id):
        if left.get(voter.side):
            dots = left[voter.side].pop(0)
            voting.put_dots(voter.id, {ids[code]: count for code, count in dots.items()})


def _held(
    bench: Workbench, labels: Sequence[str], marketing: Sequence[Paper], sales: Sequence[Paper]
) -> DotTally:
    poll = _opened(bench, labels, len(marketing), len(sales))
    _hand_in(bench, poll, {Side.MARKETING: marketing, Side.SALES: sales})
    Polling(bench).close_round(poll.id)
    return DotVoting(bench).tally(poll.id)


def _joint(tally: DotTally) -> dict[str, float]:
    return {one.option.code: one.summary.joint for one in tally.options}


def test_that_the_vector_of_equal_sides_holds_through_the_service(bench: Workbench) -> None:
    case = vector("dot_vote_equal_sides")
    tally = _held(
        bench,
        "ABC",
        marketing=[
            {"C": 3},
            {"C": 3},
            {"C": 3},
            {"A": 2, "C": 1},
            {"A": 2, "B": 1},
            {"B": 2, "C": 1},
        ],
        sales=[{"A": 3}, {"A": 2, "B": 1}, {"B": 2, "C": 1}],
    )
    for code, joint in _joint(tally).items():
        assert_close(joint, case["expected"][code]["joint"], case["tolerance"])
    assert [one.option.code for one in tally.options] == ["A", "C", "B"]
    assert [one.summary.tied for one in tally.options] == [True, True, False]
    assert [one.summary.far_apart for one in tally.options] == [True, True, False]
    assert tally.voters == 9


def test_that_the_vector_of_dots_per_person_holds_at_the_opening(bench: Workbench) -> None:
    case = vector("dots_per_person")
    found = []
    for options in case["inputs"]["options"]:
        poll = _opened(bench, [f"nhóm {place}" for place in range(options)], 1, 1)
        found.append(poll.dots)
        Polling(bench).close_round(poll.id)
    assert found == case["expected"]


def test_that_the_vector_of_secrecy_decides_what_is_told_by_department(bench: Workbench) -> None:
    case = vector("rule_vote_secrecy")
    found = []
    for voters in case["inputs"]["cases"]:
        tally = _held(bench, "AB", [{"A": 1}] * voters["marketing"], [{"B": 3}] * voters["sales"])
        told = {bool(one.summary.sides) for one in tally.options}
        assert told == {one.summary.far_apart is not None for one in tally.options}
        found.append("show_sides" if told == {True} else "joint_only")
    assert found == case["expected"]


def test_that_an_empty_paper_is_no_voter_behind_whom_another_hides(bench: Workbench) -> None:
    tally = _held(bench, "AB", [{"A": 3}, {}, {}], [{"B": 1}] * 3)
    assert tally.voters == 4
    assert all(one.summary.sides == {} for one in tally.options)


def test_that_the_dots_of_a_single_person_are_told_to_nobody(bench: Workbench) -> None:
    tally = _held(bench, "AB", [{"A": 3}], [{}])
    assert (tally.voters, tally.withheld, tally.options) == (1, True, ())
    assert "shown to nobody" in voters_said(tally, str)
    shares = DotVoting(bench).shares_of(tally.poll.session_id, DotTopic.GROUPS)
    assert shares == {}
    assert DotPages(bench).count(tally.poll, str) == 0
    assert not _held(bench, "AB", [{}], [{}]).withheld
    assert not _held(bench, "AB", [{"A": 1}], [{"B": 1}]).withheld


def test_that_names_and_hands_hide_nothing(bench: Workbench) -> None:
    named = DotVoting(bench).open_vote(
        bench.secrets.new_id(),
        DotTopic.GROUPS,
        [Choice("A", "A"), Choice("B", "B")],
        {Side.MARKETING: ["Hà"], Side.SALES: ["Tú"]},
        named=True,
    )
    for poll in (named, _opened(bench, "AB", 1, 1, by_hand=True)):
        _hand_in(bench, poll, {Side.MARKETING: [{"A": 1}]})
        Polling(bench).close_round(poll.id)
        assert _joint(DotVoting(bench).tally(poll.id)) == {"A": 1.0, "B": 0.0}


def test_that_near_shares_are_a_tie_and_nothing_is_no_tie(bench: Workbench) -> None:
    tally = _held(bench, "ABCD", [{"A": 3}, {"B": 3}], [{"A": 3}, {"B": 3}])
    assert [(one.option.code, one.summary.tied) for one in tally.options] == [
        ("A", True),
        ("B", True),
        ("C", False),
        ("D", False),
    ]


def test_that_nothing_is_read_before_the_vote_is_closed(fake: FakeBench, bench: Workbench) -> None:
    poll = _opened(bench, "ABC", 1, 1)
    paper = Polling(bench).papers(poll.id)[0]
    option = DotVoting(bench).options(poll.id)[0]
    DotVoting(bench).put_dots(paper.id, {option.id: 2})
    assert fake.store.details[-1] == (Side.MARKETING, poll.id, UndoRole.ROUTINE)
    with pytest.raises(RoundIsOpen):
        DotVoting(bench).tally(poll.id)
    Polling(bench).close_round(poll.id)
    assert fake.store.things[Veil][poll.id] == Veil(poll.id, lifted=False)
    with pytest.raises(RoundIsClosed):
        DotVoting(bench).put_dots(paper.id, {})
    with pytest.raises(RoundIsClosed):
        DotVoting(bench).own_dots(paper.id)
    Polling(bench).take_back_closing(poll.id)
    with pytest.raises(RoundIsOpen):
        DotVoting(bench).tally(poll.id)


def test_that_a_paper_holds_its_dots_and_no_more(bench: Workbench) -> None:
    poll = _opened(bench, "ABC", 1, 1)
    paper = Polling(bench).papers(poll.id)[0]
    first, second, _ = DotVoting(bench).options(poll.id)
    voting = DotVoting(bench)
    with pytest.raises(TooManyDots):
        voting.put_dots(paper.id, {first.id: 2, second.id: 2})
    with pytest.raises(ValueError, match="outside"):
        voting.put_dots(paper.id, {first.id: -1})
    with pytest.raises(ValueError, match="outside"):
        voting.put_dots(paper.id, {poll.id: 1})
    voting.put_dots(paper.id, {first.id: 3})
    voting.put_dots(paper.id, {second.id: 1})
    assert voting.own_dots(paper.id)[first.id] == 0
    assert voting.own_dots(paper.id)[second.id] == 1


def test_that_there_is_something_to_choose(bench: Workbench) -> None:
    with pytest.raises(NothingToChoose):
        _opened(bench, "A", 1, 1)


def test_that_a_show_of_hands_weighs_departments_alike_and_counts_heads(bench: Workbench) -> None:
    poll = _opened(bench, "AB", 4, 3, by_hand=True)
    papers = Polling(bench).papers(poll.id)
    assert [(one.side, one.heads) for one in papers] == [(Side.MARKETING, 4), (Side.SALES, 3)]
    with pytest.raises(TooManyDots):
        _hand_in(bench, poll, {Side.MARKETING: [{"A": 13}]})
    _hand_in(bench, poll, {Side.MARKETING: [{"A": 12}], Side.SALES: [{"A": 3, "B": 6}]})
    with pytest.raises(RoundIsOpen):
        DotVoting(bench).tally(poll.id)
    Polling(bench).close_round(poll.id)
    tally = DotVoting(bench).tally(poll.id)
    assert _joint(tally) == pytest.approx({"A": 2 / 3, "B": 1 / 3})
    assert tally.voters == 7
    assert tally.options[0].summary.sides == pytest.approx({Side.MARKETING: 1, Side.SALES: 1 / 3})


papers = st.lists(
    st.dictionaries(st.sampled_from("ABC"), st.integers(0, 1), max_size=3), min_size=1, max_size=4
)


@given(papers, papers, st.randoms())
def test_that_doubling_a_department_and_the_order_of_papers_change_nothing(
    marketing: list[Paper], sales: list[Paper], chance: object
) -> None:
    once = _held(FakeBench(CATALOGUE).bench(), "ABC", marketing, sales)
    assume(not once.withheld)
    twice = [*marketing, *marketing]
    chance.shuffle(twice)  # type: ignore[attr-defined]
    other = _held(FakeBench(CATALOGUE).bench(), "ABC", twice, sales[::-1])
    assert _joint(other) == pytest.approx(_joint(once))
