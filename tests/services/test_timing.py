"""The time of a session: minutes that move, days that pass, sleep that nobody counts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.errors import NoMinutesToTake, NoSession, SessionLatched
from domain.model.brief import Usp
from domain.model.journal import WorkspaceChanged
from domain.model.polls import PollKind
from domain.model.session import Seal, Step, StepKind, StepState
from domain.model.sides import Side
from domain.model.time_state import TimeState, time_state
from domain.services.facilitating import Facilitating
from domain.services.polling import Polling
from domain.services.reading_time import reading_left, reading_since
from domain.services.revealing import Revealing
from domain.services.sitting import Sitting
from domain.services.timing import Timing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.sittings import drawn, go_to, revealed, writing_id


@pytest.fixture
def timing(bench: Workbench) -> Timing:
    Facilitating(bench).start()
    return Timing(bench)


def sitting_of(bench: Workbench) -> Sitting:
    sitting = Facilitating(bench).sitting()
    assert sitting is not None
    return sitting


def step(bench: Workbench, code: str) -> Step:
    return next(one for one in sitting_of(bench).steps if one.code == code)


@pytest.mark.parametrize(
    ("left", "state"),
    [
        (720, TimeState.AMPLE),
        (145, TimeState.AMPLE),
        (144, TimeState.SOON),
        (37, TimeState.SOON),
        (36, TimeState.LAST),
        (1, TimeState.LAST),
        (0, TimeState.OVER),
        (-90, TimeState.OVER),
    ],
)
def test_that_a_clock_has_four_states(left: int, state: TimeState) -> None:
    assert time_state(left, 720) is state
    assert time_state(left, 0) is TimeState.AMPLE


def test_that_minutes_go_from_a_later_step_and_come_back(
    timing: Timing, bench: Workbench, fake: FakeBench
) -> None:
    here, later = step(bench, "C01"), step(bench, "C05")
    before = sitting_of(bench).minutes
    timing.move_minutes(later.id, here.id, 5)
    assert (step(bench, "C01").minutes, step(bench, "C05").minutes) == (10, 10)
    assert step(bench, "C05").planned == 15, "the agenda's own minutes stay known"
    assert sitting_of(bench).minutes == before
    assert sitting_of(bench).behind_at(fake.clock.now()) == 0, "nothing was added"
    told = fake.store.intentions[-1]
    assert dict(told.args) == {"minutes": "5", "giver": "C05", "taker": "C01"}
    timing.move_minutes(here.id, later.id, 5)
    assert step(bench, "C01") == here
    assert step(bench, "C05") == later


@pytest.mark.parametrize("minutes", [0, -3, 15, 99])
def test_that_a_step_gives_only_what_it_can_spare(
    timing: Timing, bench: Workbench, minutes: int
) -> None:
    with pytest.raises(NoMinutesToTake):
        timing.move_minutes(step(bench, "C05").id, step(bench, "C01").id, minutes)
    timing.move_minutes(step(bench, "C05").id, step(bench, "C01").id, 14)
    assert step(bench, "C05").minutes == 1


def test_that_a_step_keeps_what_it_has_used_and_a_done_one_keeps_all(
    timing: Timing, bench: Workbench, fake: FakeBench
) -> None:
    fake.clock.pass_time(minutes=3, seconds=1)
    assert timing.spare_minutes(step(bench, "C01")) == 1
    Facilitating(bench).go_to(step(bench, "C02").id, reason="-")
    with pytest.raises(NoMinutesToTake):
        timing.move_minutes(step(bench, "C01").id, step(bench, "C02").id, 1)


def test_that_the_pace_tells_ahead_behind_and_the_end(
    timing: Timing, bench: Workbench, fake: FakeBench
) -> None:
    start = fake.clock.now()
    assert sitting_of(bench).ends_at(start) == start + timedelta(minutes=150)
    timing.change_minutes(step(bench, "C01").id, 4)
    assert sitting_of(bench).behind_at(fake.clock.now()) == 4 * 60, "added time is late at once"
    fake.clock.pass_time(minutes=2)
    Facilitating(bench).go_to(step(bench, "C02").id, reason="-")
    assert sitting_of(bench).behind_at(fake.clock.now()) == -3 * 60
    assert sitting_of(bench).ends_at(fake.clock.now()) == start + timedelta(minutes=147)


def test_that_the_room_stops_for_today_and_goes_on_days_later(
    timing: Timing, bench: Workbench, fake: FakeBench
) -> None:
    fake.clock.pass_time(minutes=2)
    before = sitting_of(bench)
    stopped = fake.clock.now()
    timing.stop_for_today(before.session.id)
    assert Facilitating(bench).sitting() is None
    resting = timing.resting()
    assert resting is not None
    assert resting.session.paused_at == stopped
    fake.clock.pass_time(days=9)
    timing.go_on_later()
    after = sitting_of(bench)
    assert after.session == before.session
    assert after.current.code == "C01"
    assert after.current.left_at(fake.clock.now()) == 3 * 60
    assert after.current.running_since is None, "the facilitator lets it run"
    assert after.steps[1:] == before.steps[1:]
    with pytest.raises(NoSession):
        timing.go_on_later()


def test_that_what_changes_between_the_days_marks_done_steps(
    timing: Timing, bench: Workbench
) -> None:
    for kind in (StepKind.CLAIMS, StepKind.MESSAGES, StepKind.BRIEFING):
        go_to(bench, kind)
    timing.stop_for_today(sitting_of(bench).session.id)
    Facilitating(bench).follow(WorkspaceChanged("edit_usp", frozenset({Usp})))
    timing.go_on_later()
    assert step(bench, "C05").recheck


def test_that_ending_a_session_that_rests_lets_another_begin(
    timing: Timing, bench: Workbench
) -> None:
    first = sitting_of(bench).session.id
    timing.stop_for_today(first)
    Facilitating(bench).end(first)
    assert timing.resting() is None
    assert Facilitating(bench).start().session.number == 2


def test_that_seals_mark_only_what_rests_on_their_own_question(bench: Workbench) -> None:
    facilitating = Facilitating(bench)
    session = drawn(bench)
    for kind in (StepKind.REVEAL, StepKind.CLAIMS, StepKind.CLOSING, StepKind.DRAWING):
        go_to(bench, kind)
    facilitating.follow(WorkspaceChanged("reopen_seal", frozenset({Seal})))
    marked = {one.code for one in sitting_of(bench).steps if one.recheck}
    assert marked == {"C04", "C05"}, "the closing was left unfinished"
    assert session.id == sitting_of(bench).session.id


def test_that_sleep_is_left_out_and_counted_if_the_room_worked(
    timing: Timing, bench: Workbench, fake: FakeBench
) -> None:
    fake.clock.pass_time(minutes=1)
    asleep = fake.clock.now()
    fake.clock.pass_time(minutes=40)
    timing.stop_timer(step(bench, "C01").id, asleep)
    assert step(bench, "C01").spent_at(fake.clock.now()) == 60
    timing.count_time(step(bench, "C01").id, 40 * 60)
    fake.clock.pass_time(seconds=5)
    assert step(bench, "C01").spent_at(fake.clock.now()) == 41 * 60 + 5


def test_that_a_clock_put_back_loses_no_time(
    timing: Timing, bench: Workbench, fake: FakeBench
) -> None:
    fake.clock.pass_time(minutes=2)
    before = fake.clock.now()
    fake.clock.pass_time(hours=-1)
    timing.set_clock(step(bench, "C01").id, before)
    fake.clock.pass_time(minutes=1)
    assert step(bench, "C01").spent_at(fake.clock.now()) == 3 * 60


def test_that_two_minutes_of_reading_follow_a_reveal(bench: Workbench, fake: FakeBench) -> None:
    session = revealed(bench)
    with bench.reading() as view:
        reveal = reading_since(view, sitting_of(bench).session, fake.clock.now())
    assert reveal is not None
    assert reading_left(reveal, session, fake.clock.now()) == 120
    fake.clock.pass_time(seconds=-30)
    assert reading_left(reveal, session, fake.clock.now()) == 120
    fake.clock.pass_time(seconds=35)
    Revealing(bench).take_back_reveal(writing_id(bench, session))
    with bench.reading() as view:
        assert reading_since(view, sitting_of(bench).session, fake.clock.now()) is None


@pytest.mark.parametrize("by_word", [True, False], ids=["everybody has read", "the room goes on"])
def test_that_the_silence_ends_by_word_or_with_its_step_and_stays_ended(
    bench: Workbench, fake: FakeBench, *, by_word: bool
) -> None:
    session = revealed(bench)
    fake.clock.pass_time(seconds=10)
    before = sitting_of(bench).current
    assert not silence_over(bench, before)
    if by_word:
        Timing(bench).end_reading(session.id)
    else:
        Facilitating(bench).go_to(sitting_of(bench).steps[-1].id, reason="-")
        Facilitating(bench).go_to(before.id)
    with bench.reading() as view:
        assert reading_since(view, sitting_of(bench).session, fake.clock.now()) is None
    assert silence_over(bench, before)


def silence_over(bench: Workbench, step: Step) -> bool:
    """Whether the line of the step about the two minutes is met."""
    unsealing = replace(step, code="S07", kind=StepKind.UNSEALING)
    revealed, silence, *_ = Facilitating(bench).conditions(unsealing)
    assert revealed.met
    return silence.met


def test_that_a_closed_latch_holds_what_leads_on_and_lets_work_pass(bench: Workbench) -> None:
    session = drawn(bench)
    facilitating, timing = Facilitating(bench), Timing(bench)
    bench.latch.closed = True
    later = step(bench, "C05").id
    here = sitting_of(bench).current.id
    before = sitting_of(bench)
    for act in (
        lambda: facilitating.go_on(reason="-"),
        lambda: facilitating.go_to(later, reason="-"),
        lambda: facilitating.end(session.id),
        lambda: timing.stop_for_today(session.id),
        lambda: timing.change_minutes(here, 2),
        lambda: timing.move_minutes(later, here, 2),
        lambda: Revealing(bench).reveal(writing_id(bench, session)),
        lambda: Polling(bench).open_round(
            session.id, PollKind.RATING, {Side.SALES: ["a"], Side.MARKETING: ["b"]}, named=False
        ),
    ):
        with pytest.raises(SessionLatched):
            act()
    assert sitting_of(bench) == before
    timing.pause_timer(here)
    facilitating.accept_rules(session.id)
    bench.latch.closed = False
    facilitating.go_to(later, reason="-")
    assert sitting_of(bench).current.state is StepState.CURRENT
