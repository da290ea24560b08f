"""The record of a session: parked, decided, to be done; carried on, never copied."""

from datetime import date

import pytest

from domain.errors import DayUnclear, NotFound, TextMissing, TextTooLong
from domain.model.record import ParkedItem
from domain.model.session import Comparison, Outcome, Step, StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.comparing import Comparing
from domain.services.facilitating import Facilitating
from domain.services.gathering import Gathering, PersonWords
from domain.services.keeping import ActionWords, DecisionWords, Keeping
from domain.services.searching import Searching, ThingKind
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.sittings import go_to, note_of, revealed


@pytest.fixture
def keeping(bench: Workbench) -> Keeping:
    return Keeping(bench)


@pytest.fixture
def step(bench: Workbench) -> Step:
    return Facilitating(bench).start().steps[0]


def next_session(bench: Workbench, step: Step) -> Step:
    """End the session of a step and begin another one."""
    Facilitating(bench).end(step.session_id)
    return Facilitating(bench).start().steps[0]


def test_that_what_is_parked_says_where_it_comes_from(keeping: Keeping, step: Step) -> None:
    keeping.park(step, "  Phí quản lý\ntính thế nào? ")
    (line,) = keeping.record(step.session_id).parked
    assert (line.text, line.session, line.step_id) == ("Phí quản lý tính thế nào?", 1, step.id)
    assert not line.point
    assert not line.carried


def test_that_open_things_are_carried_on_and_settled_ones_stay_where_they_were(
    bench: Workbench, keeping: Keeping, step: Step, fake: FakeBench
) -> None:
    kept = keeping.park(step, "Ai trả phí quản lý?")
    keeping.settle_parked(keeping.park(step, "Xong rồi").id)
    keeping.take_on(step, ActionWords("Hỏi chủ đầu tư", due="+3"))
    keeping.finish_action(keeping.take_on(step, ActionWords("In phiếu")).id)
    first = step.session_id
    fake.clock.pass_time(days=20)
    later = next_session(bench, step)
    record = keeping.record(later.session_id)
    assert [(one.text, one.session, one.carried) for one in record.parked] == [
        ("Ai trả phí quản lý?", 1, True)
    ]
    (action,) = record.actions
    assert (action.action.text, action.session, action.carried, action.late) == (
        "Hỏi chủ đầu tư",
        1,
        True,
        True,
    )
    fake.clock.pass_time(minutes=1)
    keeping.settle_parked(kept.id)
    keeping.finish_action(action.action.id)
    record = keeping.record(later.session_id)
    assert [one.settled for one in record.parked] == [True]
    assert [one.late for one in record.actions] == [False]
    assert len(keeping.record(first).parked) == 2
    third = next_session(bench, later)
    assert keeping.record(third.session_id).parked == ()
    assert keeping.record(third.session_id).actions == ()


def test_that_a_parked_point_of_the_board_is_shown_without_a_copy(
    bench: Workbench, keeping: Keeping
) -> None:
    session = revealed(bench)
    step = go_to(bench, StepKind.REVEAL)
    note = note_of(bench, "Không hiểu phí quản lý")
    point = Comparing(bench).settle(session.id, note.id, Outcome.PARKED)
    (line,) = keeping.record(session.id).parked
    assert (line.text, line.point, line.settled) == (note.text, True, False)
    with bench.reading() as view:
        assert view.of(ParkedItem).all() == []
        kept = view.of(Comparison).get(point)
    keeping.settle_point(step, point)
    (line,) = keeping.record(session.id).parked
    assert line.settled
    keeping.settle_point(step, point, settled=False)
    assert not keeping.record(session.id).parked[0].settled
    keeping.settle_point(step, point)
    assert keeping.record(session.id).parked[0].settled
    keeping.settle_point(step, point, settled=False)
    assert not keeping.record(session.id).parked[0].settled
    with bench.reading() as view:
        assert view.of(Comparison).get(point) == kept
    Comparing(bench).settle(session.id, point, Outcome.ONE_CLAIM)
    assert keeping.record(session.id).parked == ()


def test_that_a_decision_keeps_its_reason_and_who_took_it(keeping: Keeping, step: Step) -> None:
    words = DecisionWords("Chỉ vẽ một chân dung", "Sales chỉ gặp họ", (Side.SALES, Side.OWNER))
    decision = keeping.decide(step, words)
    assert decision.sides == (Side.SALES, Side.OWNER)
    keeping.edit_decision(decision.id, DecisionWords("Vẽ hai", "", (Side.SALES, Side.MARKETING)))
    (kept,) = keeping.record(step.session_id).decisions
    assert (kept.text, kept.reason) == ("Vẽ hai", "")
    assert kept.sides == (Side.MARKETING, Side.SALES)


def test_that_the_owner_of_an_action_is_a_person_of_the_brief_or_a_name(
    bench: Workbench, keeping: Keeping, step: Step
) -> None:
    person = Gathering(bench).add_person(PersonWords("Trần Sơn", Side.SALES))
    known = keeping.take_on(step, ActionWords("Gọi lại", "tran son", "14/3"))
    free = keeping.take_on(step, ActionWords("In tờ rơi", "Nhà in"))
    assert (known.owner, known.owner_id, known.due) == ("Trần Sơn", person.id, date(2026, 3, 14))
    assert (free.owner, free.owner_id, free.due) == ("Nhà in", None, None)
    Gathering(bench).edit_person(person.id, PersonWords("Trần Văn Sơn", Side.SALES))
    owners = [line.owner for line in keeping.record(step.session_id).actions]
    assert owners == ["Trần Văn Sơn", "Nhà in"]
    keeping.edit_action(known.id, ActionWords("Gọi lại ngay", "", ""))
    (edited, _) = keeping.record(step.session_id).actions
    assert (edited.owner, edited.action.due) == ("", None)


def test_that_nothing_is_kept_of_what_cannot_be_understood(
    keeping: Keeping, step: Step, fake: FakeBench
) -> None:
    before = len(fake.store.intentions)
    with pytest.raises(DayUnclear):
        keeping.take_on(step, ActionWords("Gọi lại", "", "bao giờ cũng được"))
    with pytest.raises(TextMissing):
        keeping.park(step, " \u200b ")
    with pytest.raises(TextTooLong):
        keeping.decide(step, DecisionWords("d" * 301))
    with pytest.raises(NotFound):
        keeping.finish_action(step.id)
    assert len(fake.store.intentions) == before


def test_that_what_is_removed_is_gone_and_the_rest_is_found(
    bench: Workbench, keeping: Keeping, step: Step
) -> None:
    keeping.remove_parked(keeping.park(step, "Đậu xe").id)
    keeping.remove_decision(keeping.decide(step, DecisionWords("Đậu đỏ")).id)
    keeping.remove_action(keeping.take_on(step, ActionWords("Đậu xanh")).id)
    keeping.take_on(step, ActionWords("Đậu phộng"))
    found = Searching(bench).find("dau", Tongue.VIETNAMESE)
    assert [(one.kind, one.text) for one in found] == [(ThingKind.ACTION, "Đậu phộng")]


def test_that_no_intention_names_anybody(keeping: Keeping, step: Step, fake: FakeBench) -> None:
    keeping.take_on(step, ActionWords("Gọi chị Hà", "Nguyễn Thị Đào", "+1"))
    assert fake.store.intentions[-1].args == ()
