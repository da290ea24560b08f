"""Requests from the ask to the acceptance, under a clock that the test moves."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.errors import (
    DomainError,
    DuePast,
    MomentOutOfOrder,
    NobodyCanWaive,
    NoteMissing,
    NotFound,
    NotUpYet,
    PartiesAlike,
    RequestFixed,
    StepOfTheOther,
    StepOutOfTurn,
    TextMissing,
    TopReached,
    WaiverNotTheirs,
)
from domain.model.obligations_kept import Kept
from domain.model.requests import RequestState, RequestStep
from domain.model.sides import Side
from domain.model.wording import Bilingual, Tongue
from domain.services.assigning import Assigning
from domain.services.examples import Rehearsing
from domain.services.owing import Owing
from domain.services.repeated_asks import Repeating
from domain.services.requesting import Ask, Requesting, Step
from domain.services.standing_requests import (
    ACROSS,
    StandingRequest,
    kept_by_direction,
    kept_in_all,
    told_by_direction,
)
from persistence.catalogue import load_catalogue
from persistence.samples import load_sample
from tests.fakes import FakeBench, when_examples_are_over

FILES = Path(__file__).parents[1] / "files"

R, S = RequestStep, RequestState
MONDAY = datetime(2026, 3, 2, 8).astimezone()
WHAT = Bilingual.same("Ba phản đối gặp nhiều nhất tuần này")


@pytest.fixture
def fake() -> FakeBench:
    fake = FakeBench(load_catalogue())
    fake.clock.moment = MONDAY.astimezone(UTC)
    Assigning(fake.bench()).draft_matrix(whole=True)
    return fake


@pytest.fixture
def requesting(fake: FakeBench) -> Requesting:
    return Requesting(fake.bench())


def ask(**more: str) -> Ask:
    return Ask("SCO", "MKL", WHAT, activity="A25", **more)  # type: ignore[arg-type]


def only(requesting: Requesting) -> StandingRequest:
    [one] = requesting.standing()
    return one


def test_that_an_ask_is_due_in_two_working_days_and_goes_through_its_steps(
    fake: FakeBench, requesting: Requesting
) -> None:
    request = requesting.ask(ask(decision=" Bài đăng  tuần sau "))
    life = only(requesting).life
    assert (request.code, life.state, request.decision) == ("Y01", S.ISSUED, "Bài đăng tuần sau")
    assert life.due == datetime(2026, 3, 4, 17).astimezone()
    for step, state in (
        (R.ACKNOWLEDGED, S.ACKNOWLEDGED),
        (R.DELIVERED, S.DELIVERED),
        (R.ACCEPTED, S.ACCEPTED),
    ):
        fake.clock.pass_time(hours=1)
        requesting.take(request.id, Step(step))
        assert only(requesting).life.state is state
    history = [(one.step, one.by, one.side) for one in only(requesting).life.events]
    assert history == [
        (R.ISSUED, "MKL", Side.MARKETING),
        (R.ACKNOWLEDGED, "SCO", Side.SALES),
        (R.DELIVERED, "SCO", Side.SALES),
        (R.ACCEPTED, "MKL", Side.MARKETING),
    ]
    assert fake.store.intentions[-1].key == "accept_request"


def test_that_what_came_back_has_half_the_time_and_two_hours_at_least(
    fake: FakeBench, requesting: Requesting
) -> None:
    request = requesting.ask(ask())
    requesting.take(request.id, Step(R.DELIVERED))
    with pytest.raises(NoteMissing):
        requesting.take(request.id, Step(R.RETURNED, note="  "))
    requesting.take(request.id, Step(R.RETURNED, note="Thiếu số lần gặp"))
    life = only(requesting).life
    # from Monday 8:00 to Wednesday 17:00 are 24 working hours; half of them is Tuesday 12:00
    assert (life.state, life.due) == (S.RETURNED, datetime(2026, 3, 3, 12).astimezone())
    assert life.returns == 1


def test_that_a_late_request_goes_up_to_the_lead_to_both_and_to_the_owner(
    fake: FakeBench, requesting: Requesting
) -> None:
    request = requesting.ask(ask())
    up = Step(R.ESCALATED, note="Chưa thấy gì")
    with pytest.raises(StepOutOfTurn, match="asked for"):
        requesting.take(request.id, up)
    fake.clock.moment = datetime(2026, 3, 4, 18).astimezone(UTC)
    assert only(requesting).life.state is S.OVERDUE
    with pytest.raises(NotUpYet, match=r"12:00 05/03/2026"):
        requesting.take(request.id, up)
    for day, level in ((5, 1), (6, 2)):
        fake.clock.moment = datetime(2026, 3, day, 12, 30).astimezone(UTC)
        requesting.take(request.id, up)
        assert (only(requesting).life.state, only(requesting).life.level) == (S.ESCALATED, level)
    fake.clock.moment = datetime(2026, 3, 9, 8).astimezone(UTC)
    assert only(requesting).may_rise
    requesting.take(request.id, up)
    with pytest.raises(TopReached):
        requesting.take(request.id, up)
    requesting.take(request.id, Step(R.DELIVERED))
    assert only(requesting).life.days_late() == 5


def test_that_only_who_answers_for_the_activity_waives_it_and_says_why(
    requesting: Requesting,
) -> None:
    request = requesting.ask(ask())
    with pytest.raises(NoteMissing):
        requesting.take(request.id, Step(R.WAIVED, by="SAL"))
    with pytest.raises(WaiverNotTheirs, match="SAL"):
        requesting.take(request.id, Step(R.WAIVED, by="MKL", note="Không cần nữa"))
    requesting.take(request.id, Step(R.WAIVED, by="SAL", note="Không cần nữa"))
    assert only(requesting).life.state is S.WAIVED
    other = requesting.ask(Ask("SCO", "MKL", WHAT))
    with pytest.raises(NobodyCanWaive):
        requesting.take(other.id, Step(R.WAIVED, note="Không cần nữa"))


def test_that_a_step_is_for_the_side_whose_step_it_is(requesting: Requesting) -> None:
    request = requesting.ask(ask())
    with pytest.raises(StepOfTheOther):
        requesting.take(request.id, Step(R.DELIVERED, by="CPR"))
    with pytest.raises(NotFound):
        requesting.take(request.id, Step(R.DELIVERED, by="nobody"))
    requesting.take(request.id, Step(R.DELIVERED, by="SAL"))
    with pytest.raises(StepOfTheOther):
        requesting.take(request.id, Step(R.ACCEPTED, by="SAL"))


def test_that_a_step_may_be_noted_later_but_never_out_of_order(
    fake: FakeBench, requesting: Requesting
) -> None:
    request = requesting.ask(ask())
    fake.clock.pass_time(days=9)
    now = requesting.now()
    requesting.take(request.id, Step(R.DELIVERED, at=now - timedelta(days=8)))
    assert not only(requesting).life.first_late, "it was in time, though noted late"
    for at in (now + timedelta(minutes=1), now - timedelta(days=8, minutes=1)):
        with pytest.raises(MomentOutOfOrder):
            requesting.take(request.id, Step(R.ACCEPTED, at=at))


def test_that_a_draft_can_be_changed_and_what_was_asked_cannot(requesting: Requesting) -> None:
    with pytest.raises(PartiesAlike):
        requesting.ask(Ask("MKL", "MKL", WHAT))
    with pytest.raises(TextMissing):
        requesting.ask(Ask("SCO", "MKL", Bilingual(" ", "")))
    draft = requesting.ask(ask(), issue=False)
    requesting.change(draft.id, Ask("SAL", "CPR", WHAT, form="một trang"))
    assert only(requesting).request.form == "một trang"
    with pytest.raises(DuePast):
        requesting.take(draft.id, Step(R.ISSUED, due=MONDAY - timedelta(days=1)))
    requesting.take(draft.id, Step(R.ISSUED, due=MONDAY + timedelta(days=1)))
    assert only(requesting).life.due == MONDAY + timedelta(days=1)
    for act in (requesting.remove, lambda id: requesting.change(id, ask())):
        with pytest.raises(RequestFixed):
            act(draft.id)
    other = requesting.ask(ask(), issue=False)
    requesting.remove(other.id)
    assert len(requesting.standing()) == 1


def test_that_an_item_of_the_register_is_due_as_the_register_says(
    fake: FakeBench, requesting: Requesting
) -> None:
    register = {one.code: one for one in Owing(fake.bench()).obligations()}
    launch = datetime(2026, 3, 12, 9).astimezone()
    step = Step(R.ISSUED, counts_from=launch)
    requesting.ask(Ask.of(register["O05"]), step=step)
    requesting.ask(Ask.of(register["O12"]))
    dues = {one.obligation.code: one.life.due for one in requesting.standing() if one.obligation}
    assert dues["O05"] == datetime(2026, 3, 11, 17).astimezone()
    assert dues["O12"] == datetime(2026, 3, 2, 10).astimezone()


def test_that_both_directions_are_always_told_and_counted_apart(
    fake: FakeBench, requesting: Requesting
) -> None:
    first = requesting.ask(ask())
    requesting.ask(Ask("OWN", "MKL", WHAT))
    requesting.take(first.id, Step(R.DELIVERED))
    requesting.take(first.id, Step(R.ACCEPTED))
    told = told_by_direction(requesting.standing())
    assert tuple(one.direction for one in told)[:2] == ACROSS
    assert [(one.open, one.kept.due) for one in told] == [(0, 0), (0, 1), (1, 0)]
    with fake.bench().reading() as view:
        counted = kept_by_direction(view, requesting.now(), MONDAY.date(), MONDAY.date())
        assert not counted, "it was due on Wednesday"
        assert kept_by_direction(view, requesting.now())[ACROSS[1]].on_time == (1, 1)


def test_that_the_third_ask_of_the_same_is_made_standing_by_one_press(
    fake: FakeBench, requesting: Requesting
) -> None:
    repeating = Repeating(fake.bench())
    for words in ("Ba câu hỏi mới", "ba cau hoi moi"):
        requesting.ask(Ask("SCO", "MKL", Bilingual.same(words)))
    assert not repeating.repeated()
    requesting.ask(Ask("SCO", "MKL", Bilingual.same("Ba câu hỏi mới ")))
    [again] = repeating.repeated()
    made = repeating.make_standing(again)
    assert (made.code, made.provider, again.times, repeating.repeated()) == ("O19", "SCO", 3, ())
    assert {one.obligation for one in requesting.standing()} == {made}
    assert made.name.said(Tongue.ENGLISH) == "Ba câu hỏi mới"


def test_that_the_example_counts_what_it_tells_of_each_iteration() -> None:
    fake = FakeBench(load_catalogue())
    sample: Any = load_sample("real_estate")
    fake.clock.moment = when_examples_are_over().moment
    Rehearsing(fake.bench()).rehearse("real_estate", sample)
    told = json.loads((FILES / "expected_results_sample_1.json").read_text("utf-8"))
    with fake.bench().reading() as view:
        for place, iteration in enumerate(sample["iterations"]):
            days = (date.fromisoformat(iteration["period"][end]) for end in ("start", "end"))
            counted = kept_in_all(view, fake.clock.now(), *days)
            wanted = iteration["obligations"]
            assert counted == Kept(
                wanted["due"], wanted["on_time"], wanted["accepted"], wanted["first_time_right"]
            )
            golden = told["results"][0]["iterations"][place]["rates"]["obligation_on_time"]
            assert counted.on_time.share == pytest.approx(golden["rate"], abs=1e-6)
            assert counted.on_time.interval() == pytest.approx(
                (golden["low"], golden["high"]), abs=1e-6
            )


class Machine(RuleBasedStateMachine):
    """Whatever people press, in whatever order: the machine of the method is never left."""

    def __init__(self) -> None:
        super().__init__()
        self.fake = FakeBench(load_catalogue())
        self.fake.clock.moment = MONDAY.astimezone(UTC)
        Assigning(self.fake.bench()).draft_matrix(whole=True)
        self.requesting = Requesting(self.fake.bench())
        self.id = self.requesting.ask(ask(), issue=False).id

    @property
    def life(self) -> StandingRequest:
        return only(self.requesting)

    @rule(hours=st.sampled_from((0.5, 4, 9, 30, 80)))
    def pass_time(self, hours: float) -> None:
        self.fake.clock.pass_time(hours=hours)

    @rule(step=st.sampled_from(RequestStep))
    def press(self, step: RequestStep) -> None:
        before, may = self.life, step in self.life.life.next_steps
        try:
            self.requesting.take(self.id, Step(step, note="vì"))
        except DomainError:
            refused = True
        else:
            refused = False
        assert refused != may or step is R.ESCALATED
        kept = self.life.life.events[: len(before.life.events)]
        assert kept == before.life.events, "history is never rewritten"
        assert len(self.life.life.events) == len(kept) + (not refused)

    @precondition(lambda self: self.life.life.late)
    @rule()
    def late_is_never_kept(self) -> None:
        assert "overdue" not in {one.step.value for one in self.life.life.events}

    @invariant()
    def closed_stays_closed(self) -> None:
        life = self.life.life
        assert (life.closed_at is None) or not life.next_steps
        assert life.level <= 3


Machine.TestCase.settings = settings(max_examples=12, stateful_step_count=14, deadline=None)
test_that_any_order_of_presses_stays_in_the_machine = Machine.TestCase
