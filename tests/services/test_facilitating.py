"""A session along its steps: back and forth, in time, with reasons."""

import pytest

from domain.errors import NeedsUnmet, SessionIsRunning
from domain.model.brief import Usp
from domain.model.direction import Message
from domain.model.fields import PersonaField
from domain.model.journal import UndoRole, WorkspaceChanged
from domain.model.persona import Claim
from domain.model.session import Note, Step, StepKind, StepState
from domain.model.sides import Side
from domain.services.briefing import Briefing, ProductPart
from domain.services.conditions import checks_of
from domain.services.facilitating import Facilitating
from domain.services.gathering import Gathering, PersonWords
from domain.services.sitting import Sitting
from domain.services.timing import Timing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench


@pytest.fixture
def briefed(bench: Workbench) -> Workbench:
    briefing = Briefing(bench)
    briefing.describe_product(ProductPart.NAME, "Vườn Sông")
    briefing.add_usp("Công viên ven sông")
    return bench


@pytest.fixture
def facilitating(briefed: Workbench) -> Facilitating:
    return Facilitating(briefed)


def sitting_of(facilitating: Facilitating) -> Sitting:
    sitting = facilitating.sitting()
    assert sitting is not None
    return sitting


def step(facilitating: Facilitating, kind: StepKind) -> Step:
    return next(one for one in sitting_of(facilitating).steps if one.kind is kind)


def force(facilitating: Facilitating, kind: StepKind) -> None:
    facilitating.go_to(step(facilitating, kind).id, reason="the room wants to")


def test_that_a_session_follows_the_compact_agenda(facilitating: Facilitating) -> None:
    sitting = facilitating.start()
    assert [one.code for one in sitting.steps] == [
        *("C01", "C02", "C03", "C04", "C05", "B03", "C06", "C07", "C08", "C09", "C10")
    ]
    assert sitting.minutes == 150
    assert sitting.current.code == "C01"
    assert sitting.current.running_since is not None
    with pytest.raises(SessionIsRunning):
        facilitating.start()


def test_that_every_line_of_done_when_has_its_check(facilitating: Facilitating) -> None:
    for template in facilitating.agenda().steps:
        assert len(template.done_when) == len(checks_of(template)), template.code
        for text in (template.say, *template.do, *template.done_when):
            assert text.vi
            assert text.en
            assert text.vi != text.en


def test_that_a_step_without_what_it_needs_wants_a_reason(
    facilitating: Facilitating, fake: FakeBench
) -> None:
    facilitating.start()
    reveal = step(facilitating, StepKind.REVEAL)
    with pytest.raises(NeedsUnmet) as refused:
        facilitating.go_to(reveal.id)
    assert "sealed notes" in refused.value.said(lambda text: text)
    assert sitting_of(facilitating).current.kind is StepKind.OPENING
    facilitating.go_to(reveal.id, reason="  the owner is  late ")
    assert sitting_of(facilitating).current.kind is StepKind.REVEAL
    intention = fake.store.intentions[-1]
    assert intention.key == "override_needs"
    assert "late" not in str(intention.args)
    assert step(facilitating, StepKind.REVEAL).begun_because == "the owner is late"


def test_that_going_back_deletes_nothing_and_going_forward_finds_it_again(
    facilitating: Facilitating, fake: FakeBench
) -> None:
    facilitating.start()
    facilitating.go_on()
    fake.clock.pass_time(minutes=4)
    before = dict(fake.store.things[Usp])
    facilitating.go_back()
    briefing = step(facilitating, StepKind.BRIEFING)
    assert briefing.spent_seconds == 240
    assert briefing.running_since is None
    assert briefing.state is StepState.DONE, "all its lines were met when it was left"
    facilitating.go_on()
    current = sitting_of(facilitating).current
    assert current.kind is StepKind.BRIEFING
    assert current.spent_at(fake.clock.now()) == 240
    assert fake.store.things[Usp] == before


def test_that_a_step_left_unfinished_towards_the_back_is_not_done(
    facilitating: Facilitating,
) -> None:
    facilitating.start()
    force(facilitating, StepKind.CLAIMS)
    facilitating.go_back()
    assert step(facilitating, StepKind.CLAIMS).state is StepState.AHEAD


def test_that_changing_claims_asks_to_look_again_at_what_rests_on_them(
    facilitating: Facilitating, bench: Workbench
) -> None:
    facilitating.start()
    for kind in (StepKind.RATING, StepKind.MESSAGES, StepKind.RESPONSIBILITIES, StepKind.CLAIMS):
        force(facilitating, kind)
    facilitating.follow(WorkspaceChanged("reword_claim", frozenset({Claim})))
    assert step(facilitating, StepKind.RATING).recheck
    assert step(facilitating, StepKind.MESSAGES).recheck
    assert not step(facilitating, StepKind.RESPONSIBILITIES).recheck
    assert not step(facilitating, StepKind.CLAIMS).recheck
    force(facilitating, StepKind.MESSAGES)
    assert not step(facilitating, StepKind.MESSAGES).recheck, "it is being looked at"
    assert step(facilitating, StepKind.RATING).recheck


def test_that_recheck_follows_all_the_way_down(facilitating: Facilitating) -> None:
    facilitating.start()
    for kind in (StepKind.CLAIMS, StepKind.MESSAGES, StepKind.CLOSING, StepKind.BRIEFING):
        force(facilitating, kind)
    facilitating.follow(WorkspaceChanged("edit_usp", frozenset({Usp})))
    assert step(facilitating, StepKind.CLAIMS).recheck
    assert step(facilitating, StepKind.MESSAGES).recheck


def test_that_the_newest_step_marks_only_the_closing(facilitating: Facilitating) -> None:
    facilitating.start()
    for kind in (StepKind.RATING, StepKind.CLOSING, StepKind.MESSAGES):
        force(facilitating, kind)
    facilitating.follow(WorkspaceChanged("write_message", frozenset({Message})))
    assert not step(facilitating, StepKind.RATING).recheck


def test_that_a_hidden_note_marks_nothing(facilitating: Facilitating, fake: FakeBench) -> None:
    facilitating.start()
    for kind in (StepKind.REVEAL, StepKind.CLAIMS, StepKind.DRAWING):
        force(facilitating, kind)
    before = list(fake.store.intentions)
    facilitating.follow(WorkspaceChanged("write_note", frozenset({Note})))
    assert fake.store.intentions == before


def test_that_time_is_kept_run_paused_and_given(
    facilitating: Facilitating, bench: Workbench, fake: FakeBench
) -> None:
    first = facilitating.start().current
    fake.clock.pass_time(seconds=90)
    Timing(bench).pause_timer(first.id)
    fake.clock.pass_time(minutes=10)
    assert sitting_of(facilitating).current.left_at(fake.clock.now()) == 5 * 60 - 90
    Timing(bench).change_minutes(first.id, 2)
    Timing(bench).run_timer(first.id)
    fake.clock.pass_time(seconds=30)
    assert sitting_of(facilitating).current.left_at(fake.clock.now()) == 7 * 60 - 120
    Timing(bench).change_minutes(first.id, -60)
    assert sitting_of(facilitating).current.minutes == 1
    assert {role for _, _, role in fake.store.details[-4:]} == {UndoRole.ROUTINE}


def test_that_the_pace_counts_finished_steps_and_overtime(
    facilitating: Facilitating, fake: FakeBench
) -> None:
    facilitating.start()
    fake.clock.pass_time(minutes=8)
    assert sitting_of(facilitating).behind_at(fake.clock.now()) == 180
    facilitating.go_on()
    fake.clock.pass_time(minutes=1)
    assert sitting_of(facilitating).behind_at(fake.clock.now()) == 180


def test_that_a_timer_left_running_overnight_does_not_count(
    facilitating: Facilitating, bench: Workbench, fake: FakeBench
) -> None:
    facilitating.start()
    fake.clock.pass_time(minutes=3)
    Timing(bench).settle_time()
    assert sitting_of(facilitating).current.running_since is not None, "a short absence counts"
    fake.clock.pass_time(hours=9)
    Timing(bench).settle_time()
    current = sitting_of(facilitating).current
    assert current.running_since is None
    assert current.spent_seconds == 0


def test_that_a_session_ends_can_go_on_and_be_followed(
    facilitating: Facilitating, fake: FakeBench
) -> None:
    first = facilitating.start()
    force(facilitating, StepKind.CLAIMS)
    facilitating.end(first.session.id)
    assert facilitating.sitting() is None
    facilitating.resume(first.session.id)
    assert sitting_of(facilitating).current.kind is StepKind.CLAIMS
    with pytest.raises(SessionIsRunning):
        facilitating.resume(first.session.id)
    facilitating.end(first.session.id)
    assert facilitating.start().session.number == 2
    assert len(facilitating.sessions()) == 2


def test_that_conditions_tell_public_things(facilitating: Facilitating, bench: Workbench) -> None:
    opening = facilitating.start().current
    assert [one.met for one in facilitating.conditions(opening)] == [False, False]
    briefing = Briefing(bench)
    Gathering(bench).add_person(PersonWords("Bảo", Side.SALES))
    Gathering(bench).add_person(PersonWords("Thuỷ", Side.MARKETING))
    facilitating.accept_rules(opening.session_id)
    assert [one.met for one in facilitating.conditions(opening)] == [True, True]
    told = step(facilitating, StepKind.BRIEFING)
    assert [one.met for one in facilitating.conditions(told)] == [True, True]
    asked = briefing.ask_question(Side.SALES, "Phí quản lý?")
    assert [one.met for one in facilitating.conditions(told)] == [True, False]
    briefing.answer_question(asked.id, "18 nghìn/m²")
    assert [one.met for one in facilitating.conditions(told)] == [True, True]


def test_that_the_break_is_over_with_its_time(facilitating: Facilitating, fake: FakeBench) -> None:
    facilitating.start()
    force(facilitating, StepKind.BREAK)
    pause = sitting_of(facilitating).current
    assert [one.met for one in facilitating.conditions(pause)] == [False]
    fake.clock.pass_time(minutes=5)
    assert [one.met for one in facilitating.conditions(pause)] == [True]


def test_that_claims_are_enough_from_five_with_a_fear_and_an_objection(
    facilitating: Facilitating, fake: FakeBench
) -> None:
    facilitating.start()
    force(facilitating, StepKind.CLAIMS)
    claims = sitting_of(facilitating).current
    persona = fake.secrets.new_id()
    fields = [PersonaField.PAIN] * 3 + [PersonaField.ANXIETY, PersonaField.OBJECTION]
    for place, field in enumerate(fields):
        assert [one.met for one in facilitating.conditions(claims)] == [False, False]
        claim = Claim(fake.secrets.new_id(), f"C{place}", place, persona, field, "câu")
        fake.store.things.setdefault(Claim, {})[claim.id] = claim
    assert [one.met for one in facilitating.conditions(claims)] == [True, True]
