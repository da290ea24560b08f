"""The difference board: nobody's work is lost or merged by itself, and all of it can be undone."""

from contextlib import suppress
from itertools import permutations
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.errors import DomainError, NotesHidden, NothingToCompare, TextTooLong
from domain.model.board import Point
from domain.model.fields import PersonaField
from domain.model.persona import Claim
from domain.model.session import (
    TALK_ORDER,
    Comparison,
    ComparisonKind,
    KeptApart,
    Note,
    Outcome,
    StepKind,
)
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from domain.services.revealing import Revealing
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench
from tests.sittings import NOTES, drawn, go_to, note_of, revealed, writing_id


def test_that_there_is_no_board_before_the_reveal(bench: Workbench) -> None:
    session = drawn(bench)
    with pytest.raises(NotesHidden):
        Comparing(bench).board(session.id)


def test_that_every_note_is_a_point_of_its_own_at_first(bench: Workbench) -> None:
    session = revealed(bench)
    board = Comparing(bench).board(session.id)
    assert {point.notes[0].text for point in board.points} == {
        text for notes in NOTES.values() for _, text in notes
    }
    assert (board.shared, board.said, board.conflicts, board.settled) == (0, 7, 0, 0)


def test_that_points_stand_in_the_order_of_talk(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    first, second = note_of(bench, "Không có thời gian"), note_of(bench, "Đã xem kỹ")
    comparing.lay_together(session.id, [first.id, second.id], ComparisonKind.CONFLICT)
    kinds = [point.kind for point in comparing.board(session.id).points]
    assert kinds == sorted(kinds, key=TALK_ORDER.index)
    assert kinds[0] is ComparisonKind.CONFLICT


def test_that_a_likely_pair_is_suggested_and_merges_nothing(bench: Workbench) -> None:
    session = revealed(bench)
    (pair,) = Comparing(bench).board(session.id).suggestions
    assert {pair.first.side, pair.second.side} == {Side.MARKETING, Side.SALES}
    assert "lãi suất thả nổi" in pair.first.text
    with bench.reading() as view:
        assert view.of(Comparison).all() == []


def test_that_a_pair_that_people_keep_apart_is_not_suggested_again(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    (pair,) = comparing.board(session.id).suggestions
    comparing.keep_apart(session.id, pair.first.id, pair.second.id)
    assert comparing.board(session.id).suggestions == ()
    with bench.reading() as view:
        assert len(view.of(KeptApart).all(session_id=session.id)) == 1


def test_that_a_note_stands_in_one_suggestion_at_most(bench: Workbench) -> None:
    loan = "Lo lãi suất thả nổi"
    notes = {
        Side.MARKETING: [(PersonaField.PAIN, f"{loan} {n}") for n in ("một", "hai")],
        Side.SALES: [(PersonaField.PAIN, f"{loan} {n}") for n in ("một", "hai")],
        Side.OWNER: [(PersonaField.PAIN, "khác hẳn")],
    }
    session = revealed(bench, notes)
    board = Comparing(bench).board(session.id)
    ids = [one.id for pair in board.suggestions for one in (pair.first, pair.second)]
    assert len(ids) == len(set(ids)) == 4


def test_that_laying_together_counts_what_both_said(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    (pair,) = comparing.board(session.id).suggestions
    key = comparing.lay_together(session.id, [pair.first.id, pair.second.id])
    board = comparing.board(session.id)
    point = next(one for one in board.points if one.key == key)
    assert point.kind is ComparisonKind.BOTH
    assert [note.side for note in point.notes] == [Side.MARKETING, Side.SALES]
    assert (board.shared, board.said) == (2, 7)
    assert board.suggestions == ()


def test_that_one_note_alone_cannot_be_laid_together(bench: Workbench) -> None:
    session = revealed(bench)
    with pytest.raises(NothingToCompare):
        Comparing(bench).lay_together(session.id, [note_of(bench, "Thiếu").id])


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_that_a_contradiction_stays_one_when_more_is_laid_upon_it(
    bench: Workbench, order: tuple[int, ...]
) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    keys = [note_of(bench, text).id for text in ("Không có thời gian", "Đã xem kỹ", "Khách chỉ")]
    first, second, third = (keys[at] for at in order)
    point = comparing.lay_together(session.id, [first, second], ComparisonKind.CONFLICT)
    whole = comparing.lay_together(session.id, [third, point])
    (kept,) = [one for one in comparing.board(session.id).points if one.kept]
    assert (kept.key, kept.kind) == (whole, ComparisonKind.CONFLICT)
    assert {note.id for note in kept.notes} == set(keys)


def test_that_merging_points_keeps_words_and_claims_of_both(bench: Workbench) -> None:
    session = revealed(bench)
    comparing, claiming = Comparing(bench), Claiming(bench)
    keys = []
    for text, words in (("Thiếu", "hỏi lại"), ("Không hiểu", "xem hợp đồng")):
        note = note_of(bench, text)
        key = comparing.settle(session.id, note.id, Outcome.ONE_CLAIM, words)
        claiming.write_claim(
            ClaimWords(note.field or PersonaField.PAIN, f"Nhiều khách {text}"), comparison_id=key
        )
        keys.append(key)
    merged = comparing.lay_together(session.id, keys)
    point = next(one for one in comparing.board(session.id).points if one.key == merged)
    assert sorted(point.resolution.splitlines()) == ["hỏi lại", "xem hợp đồng"]
    assert point.claims == ("C01", "C02")


def test_that_taking_apart_gives_every_note_back_and_keeps_the_claims(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    (pair,) = comparing.board(session.id).suggestions
    key = comparing.lay_together(session.id, [pair.first.id, pair.second.id])
    Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách"), comparison_id=key)
    comparing.take_apart(session.id, key)
    board = comparing.board(session.id)
    assert len(board.points) == 8
    assert not any(point.kept for point in board.points)
    with bench.reading() as view:
        (claim,) = view.of(Claim).all()
    assert claim.comparison_id is None
    assert claim.sides == (Side.MARKETING, Side.SALES)


def test_that_a_contradiction_takes_two_sides(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    lone = note_of(bench, "Thiếu").id
    with pytest.raises(NothingToCompare):
        comparing.judge(session.id, lone, ComparisonKind.CONFLICT)
    with pytest.raises(NothingToCompare):
        comparing.judge(session.id, lone, ComparisonKind.BOTH)
    pair = [lone, note_of(bench, "Khách chỉ sợ").id]
    key = comparing.lay_together(session.id, pair)
    comparing.judge(session.id, key, ComparisonKind.CONFLICT)
    assert comparing.board(session.id).conflicts == 1


def test_that_settling_a_lone_note_makes_a_point_of_it(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    note = note_of(bench, "Thiếu")
    key = comparing.settle(session.id, note.id, Outcome.PARKED, "  hỏi thêm ")
    point = next(one for one in comparing.board(session.id).points if one.key == key)
    assert (point.outcome, point.resolution) == (Outcome.PARKED, "hỏi thêm")
    assert comparing.settle(session.id, key, Outcome.OPEN) == key
    assert comparing.board(session.id).settled == 0


def test_that_words_that_do_not_fit_change_nothing(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    with pytest.raises(TextTooLong):
        comparing.settle(session.id, note_of(bench, "Thiếu").id, Outcome.PARKED, "x" * 3000)
    assert not any(point.kept for point in comparing.board(session.id).points)


def test_that_a_claim_from_a_lone_note_settles_it_in_one_step(bench: Workbench) -> None:
    session = revealed(bench)
    note = note_of(bench, "Không hiểu")
    claim = Claiming(bench).write_claim(
        ClaimWords(note.field or PersonaField.PAIN, "Nhiều khách không hiểu phí quản lý"),
        comparison_id=note.id,
        session_id=session.id,
    )
    (point,) = [one for one in Comparing(bench).board(session.id).points if one.kept]
    assert claim.comparison_id == point.key
    assert (point.outcome, point.claims) == (Outcome.ONE_CLAIM, ("C01",))
    assert claim.sides == (Side.SALES,)


def test_that_nothing_on_the_board_ever_changes_a_note(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    with bench.reading() as view:
        before = {note.id: note for note in view.of(Note).all()}
    (pair,) = comparing.board(session.id).suggestions
    key = comparing.lay_together(session.id, [pair.first.id, pair.second.id])
    comparing.settle(session.id, key, Outcome.ONE_CLAIM, "cùng ý")
    comparing.take_apart(session.id, key)
    with bench.reading() as view:
        assert {note.id: note for note in view.of(Note).all()} == before


def test_that_the_likeliest_partner_of_a_point_comes_first(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    lone = note_of(bench, "Lo lãi suất").id
    partners = comparing.partners(session.id, lone)
    assert partners[0].second.text == "Ngại lãi suất thả nổi sau 24 tháng ưu đãi"
    assert len(partners) == 3
    assert {one.second.side for one in partners} <= {Side.SALES, Side.OWNER}
    comparing.keep_apart(session.id, lone, partners[0].second.id)
    assert comparing.partners(session.id, lone)[0].second != partners[0].second


def test_that_a_point_gets_partners_that_do_not_lie_in_it(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    (pair,) = comparing.board(session.id).suggestions
    key = comparing.lay_together(session.id, [pair.first.id, pair.second.id])
    suggested = {one.second.id for one in comparing.partners(session.id, key)}
    assert suggested
    assert not suggested & {pair.first.id, pair.second.id}
    assert comparing.partners(session.id, session.id) == ()


def test_that_who_restates_follows_from_who_wrote(bench: Workbench) -> None:
    session = revealed(bench)
    comparing = Comparing(bench)
    pair = [note_of(bench, text).id for text in ("Không có thời gian", "Đã xem kỹ")]
    conflict = comparing.lay_together(session.id, pair, ComparisonKind.CONFLICT)
    who = {point.kind: point.restating for point in comparing.board(session.id).points}
    assert who[ComparisonKind.CONFLICT] == (Side.MARKETING, Side.SALES)
    assert who[ComparisonKind.ONLY_SALES] == (Side.MARKETING,)
    assert who[ComparisonKind.ONLY_MARKETING] == (Side.SALES,)
    assert who[ComparisonKind.OWNER_ONLY] == (Side.MARKETING, Side.SALES)
    comparing.restate(session.id, conflict, Side.SALES)
    comparing.restate(session.id, conflict, Side.MARKETING)
    comparing.restate(session.id, conflict, Side.SALES, nodded=False)
    point = next(one for one in comparing.board(session.id).points if one.key == conflict)
    assert point.restated == (Side.MARKETING,)
    with pytest.raises(NothingToCompare):
        comparing.restate(session.id, conflict, Side.OWNER)


class BoardWalk(RuleBasedStateMachine):
    """Walks back and forth over the reveal and the talk: no note is ever lost or changed."""

    def __init__(self) -> None:
        super().__init__()
        self.fake = FakeBench(load_catalogue())
        self.bench = self.fake.bench()
        self.session = drawn(self.bench)
        self.written = dict(self.fake.store.things[Note])

    @rule()
    def reveal(self) -> None:
        with suppress(DomainError):
            Revealing(self.bench).reveal(writing_id(self.bench, self.session))

    @rule()
    def take_back(self) -> None:
        with suppress(DomainError):
            Revealing(self.bench).take_back_reveal(writing_id(self.bench, self.session))

    @rule(kind=st.sampled_from(StepKind))
    def go(self, kind: StepKind) -> None:
        with suppress(StopIteration):
            go_to(self.bench, kind)

    @precondition(lambda self: self._keys())
    @rule(data=st.data(), kind=st.sampled_from([None, ComparisonKind.CONFLICT]))
    def lay_together(self, data: st.DataObject, kind: ComparisonKind | None) -> None:
        keys = data.draw(st.lists(st.sampled_from(self._keys()), max_size=3, unique=True))
        with suppress(DomainError):
            Comparing(self.bench).lay_together(self.session.id, keys, kind)

    @precondition(lambda self: self._keys())
    @rule(
        data=st.data(),
        act=st.sampled_from(["split", "judge", "settle", "restate", "apart", "claim"]),
    )
    def talk(self, data: st.DataObject, act: str) -> None:
        comparing, session = Comparing(self.bench), self.session.id
        key, other = (data.draw(st.sampled_from(self._keys())) for _ in range(2))
        with suppress(DomainError):
            if act == "split":
                comparing.take_apart(session, key)
            elif act == "judge":
                comparing.judge(session, key, data.draw(st.sampled_from(ComparisonKind)))
            elif act == "settle":
                comparing.settle(session, key, data.draw(st.sampled_from(Outcome)), "lời phòng")
            elif act == "restate":
                comparing.restate(session, key, data.draw(st.sampled_from(Side)))
            elif act == "apart":
                comparing.keep_apart(session, key, other)
            else:
                words = ClaimWords(PersonaField.PAIN, "Nhiều khách")
                Claiming(self.bench).write_claim(words, comparison_id=key, session_id=session)

    @invariant()
    def nothing_is_lost(self) -> None:
        assert self.fake.store.things[Note] == self.written
        points = self._points()
        if points:
            lying = sorted(note.id for point in points for note in point.notes)
            assert lying == sorted(self.written)

    def _points(self) -> tuple[Point, ...]:
        try:
            return Comparing(self.bench).board(self.session.id).points
        except NotesHidden:
            return ()

    def _keys(self) -> list[UUID]:
        return [point.key for point in self._points()]


TestBoardWalk = BoardWalk.TestCase
TestBoardWalk.settings = settings(max_examples=12, stateful_step_count=14, deadline=None)
