"""Proposals: opened together, taken with two keys, a tie broken by the owner in writing."""

from datetime import date

import pytest

from domain.errors import DayIsOver, NeedsUnmet, NotesHidden, NoTie, ReasonMissing, TextMissing
from domain.model.proposals import ProposalDecision, ProposedChange, Verdict
from domain.model.session import Session, StepKind
from domain.model.sides import Side
from domain.services.deciding import Deciding, DecisionWords, Proposed
from domain.services.facilitating import Facilitating
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.reviews import opened, propose, review
from tests.sittings import go_to

ACCEPTED = DecisionWords(Verdict.ACCEPT, "Ba vòng liền khách nói vậy")


def _first(bench: Workbench, session: Session) -> Proposed:
    return Deciding(bench).proposals(session.id)[0][0]


def _accepted(bench: Workbench, session: Session) -> ProposalDecision:
    return Deciding(bench).decide(session.id, _first(bench, session).note.id, ACCEPTED)


def test_that_proposals_stay_hidden_until_they_are_opened(bench: Workbench) -> None:
    session = review(bench)
    propose(bench, session)
    with pytest.raises(NotesHidden):
        Deciding(bench).proposals(session.id)


def test_that_likely_pairs_stand_together_before_the_others(bench: Workbench) -> None:
    session = review(bench)
    opened(bench, session)
    groups = Deciding(bench).proposals(session.id)
    assert [len(group) for group in groups] == [2, 1, 1]
    assert {one.note.side for one in groups[0]} == {Side.MARKETING, Side.SALES}
    assert all("năm sáu dự án" in one.note.text for one in groups[0])
    sides = [one.note.side for group in groups for one in group]
    assert sides == [Side.SALES, Side.MARKETING] * 2, "in the order of the lot"


def test_that_taking_a_proposal_needs_both_keys_and_putting_off_needs_none(
    bench: Workbench,
) -> None:
    session = review(bench)
    opened(bench, session)
    deciding = Deciding(bench)
    decision = _accepted(bench, session)
    assert not decision.settled
    deciding.turn_key(decision.id, Side.SALES, turned=True)
    assert not _first(bench, session).settled
    deciding.turn_key(decision.id, Side.MARKETING, turned=True)
    assert _first(bench, session).settled
    deciding.turn_key(decision.id, Side.MARKETING, turned=False)
    assert not _first(bench, session).settled
    put_off = DecisionWords(Verdict.DEFER, "Chưa đủ khách", until=date(2026, 5, 1))
    deciding.decide(session.id, decision.note_id, put_off)
    kept = _first(bench, session).decision
    assert kept is not None
    assert kept.settled
    assert kept.keys == (), "the key was turned for other words"


def test_that_only_the_owner_breaks_a_tie_and_only_a_tie(bench: Workbench) -> None:
    session = review(bench)
    opened(bench, session)
    deciding = Deciding(bench)
    decision = _accepted(bench, session)
    with pytest.raises(NoTie):
        deciding.break_tie(decision.id, "Tôi muốn vậy")
    deciding.turn_key(decision.id, Side.SALES, turned=True)
    deciding.break_tie(decision.id, "Thử một vòng rồi xem lại")
    assert _first(bench, session).settled
    deciding.turn_key(decision.id, Side.SALES, turned=False)
    kept = _first(bench, session).decision
    assert kept is not None
    assert (kept.owner_reason, kept.settled) == ("", False)
    with pytest.raises(ValueError, match="key"):
        deciding.turn_key(decision.id, Side.OWNER, turned=True)


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (DecisionWords(Verdict.REJECT, "  "), ReasonMissing),
        (DecisionWords(Verdict.AMEND, "vì vậy"), TextMissing),
        (DecisionWords(Verdict.DEFER, "vì vậy"), DayIsOver),
        (DecisionWords(Verdict.DEFER, "vì vậy", until=date(2026, 3, 2)), DayIsOver),
    ],
)
def test_that_a_decision_says_why_and_what_it_must(
    bench: Workbench, words: DecisionWords, error: type[Exception]
) -> None:
    session = review(bench)
    opened(bench, session)
    note = _first(bench, session).note
    with pytest.raises(error):
        Deciding(bench).decide(session.id, note.id, words)
    assert _first(bench, session).decision is None


def test_that_deciding_changes_no_claim(bench: Workbench, fake: FakeBench) -> None:
    session = review(bench)
    opened(bench, session)
    before = dict(fake.store.things)
    words = DecisionWords(Verdict.ACCEPT, "vì vậy", change=ProposedChange.ADD)
    deciding = Deciding(bench)
    decision = deciding.decide(session.id, _first(bench, session).note.id, words)
    for side in (Side.MARKETING, Side.SALES):
        deciding.turn_key(decision.id, side, turned=True)
    changed = {kind for kind, things in fake.store.things.items() if before.get(kind) != things}
    assert changed == {ProposalDecision}
    deciding.open_again(decision.id)
    assert _first(bench, session).decision is None


def test_that_what_follows_needs_a_decision_on_every_proposal(bench: Workbench) -> None:
    session = review(bench)
    step = go_to(bench, StepKind.DECIDING)
    facilitating = Facilitating(bench)
    assert [one.met for one in facilitating.conditions(step)] == [False, False]
    opened(bench, session)
    assert [one.met for one in facilitating.conditions(step)] == [True, False]
    with pytest.raises(NeedsUnmet, match="every proposal"):
        facilitating.go_on()
    for group in Deciding(bench).proposals(session.id):
        for one in group:
            words = DecisionWords(Verdict.REJECT, "chưa có bằng chứng")
            Deciding(bench).decide(session.id, one.note.id, words)
    assert [one.met for one in facilitating.conditions(step)] == [True, True]
