"""Looking back at a session: the past as it was, and nothing of it that is hidden."""

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.errors import DomainError
from domain.model.audience import AudienceMode
from domain.model.brief import Usp
from domain.model.fields import PersonaField
from domain.model.polls import PollKind
from domain.model.session import Comparison, Note, Outcome, Session, StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.briefing import Briefing
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.polling import Polling
from domain.services.remembering import Remembering
from domain.services.replaying import Moment, Replaying
from domain.services.revealing import Revealing
from domain.services.workbench import Workbench
from tests.fakes import FakeClock
from tests.real import open_real
from tests.sittings import drawn, go_to, note_of, revealed, writing_id


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Workbench]:
    bench, file = open_real(tmp_path, clock=FakeClock())
    yield bench
    file.close()


def moments(bench: Workbench, session: Session) -> dict[str, list[Moment]]:
    found: dict[str, list[Moment]] = {}
    for one in Replaying(bench).moments(session.id):
        found.setdefault(one.intention.key, []).append(one)
    return found


def seen(bench: Workbench, moment: Moment) -> tuple[AudienceMode, str]:
    frame = Replaying(bench).frame(moment.number, Tongue.ENGLISH, lambda text: text)
    return frame.mode, " ".join(text for column in frame.columns for text in column.items)


def test_that_a_session_is_told_from_its_start_with_the_step_of_each_moment(
    room: Workbench,
) -> None:
    Briefing(room).add_usp("trước buổi")
    session = revealed(room)
    go_to(room, StepKind.REVEAL)
    told = Replaying(room).moments(session.id)
    assert told[0].intention.key == "start_session"
    assert [one.number for one in told] == sorted(one.number for one in told)
    assert told[0].step == "C01"
    assert told[-1].step == "C04"


def test_that_hidden_notes_are_no_moments_before_the_reveal_and_stay_hidden_in_the_past(
    room: Workbench,
) -> None:
    session = drawn(room)
    assert "write_note" not in moments(room, session)
    assert len(moments(room, session)["seal_notes"]) == 3

    go_to(room, StepKind.REVEAL)
    Revealing(room).reveal(writing_id(room, session))
    told = moments(room, session)
    assert len(told["write_note"]) == 8
    for one in [*told["write_note"], *told["seal_notes"], *told["go_to_step"]]:
        mode, words = seen(room, one)
        assert mode is not AudienceMode.REVEAL
        assert "lãi suất" not in words
    mode, words = seen(room, told["reveal_notes"][0])
    assert mode is AudienceMode.REVEAL
    assert "lãi suất" in words


def test_that_a_point_is_seen_as_it_stood_then(room: Workbench) -> None:
    session = revealed(room)
    note = note_of(room, "Khách chỉ sợ")
    comparing = Comparing(room)
    key = comparing.settle(session.id, note.id, Outcome.PARKED, "để sau")
    comparing.settle(session.id, key, Outcome.ONE_CLAIM, "một luận điểm")
    Remembering(room).undo()
    settled = moments(room, session)["settle_comparison"]
    outcomes = []
    for one in settled:
        with room.journal.as_of(one.number) as view:
            outcomes.append(view.of(Comparison).get(key).resolution)
    assert outcomes == ["để sau", "một luận điểm", "để sau"]
    assert [one.undone for one in settled] == [False, True, False]
    assert settled[2].undoes
    with room.journal.as_of(settled[0].number - 1) as view:
        assert view.of(Comparison).find(key) is None
        with pytest.raises(DomainError):
            view.of(Comparison).get(key)
        with pytest.raises(TypeError):
            view.of(Comparison).put(None)  # type: ignore[arg-type]


def test_that_an_example_that_was_never_held_has_no_moments(room: Workbench) -> None:
    session = Session(UUID(int=7), 1, "compact", FakeClock().now(), FakeClock().now())
    with room.doing("load_example") as work:
        work.of(Session).put(session)
    assert Replaying(room).moments(session.id) == ()


def test_that_an_ended_session_ends_its_replay(room: Workbench) -> None:
    facilitating = Facilitating(room)
    session = facilitating.start().session
    facilitating.accept_rules(session.id)
    facilitating.end(session.id)
    Briefing(room).add_usp("sau buổi")
    assert [one.intention.key for one in Replaying(room).moments(session.id)] == [
        "start_session",
        "accept_rules",
        "end_session",
    ]


SOAK = os.environ.get("CUNGVE_SOAK") == "1"
ACTS = st.lists(st.sampled_from(["add", "edit", "remove", "move", "undo", "redo"]), max_size=14)


@pytest.mark.soak
@settings(
    max_examples=60 if SOAK else 8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(acts=ACTS)
def test_that_every_past_is_what_the_present_was(
    tmp_path_factory: pytest.TempPathFactory, acts: list[str]
) -> None:
    bench, file = open_real(tmp_path_factory.mktemp("past"), clock=FakeClock())
    briefing, remembering = Briefing(bench), Remembering(bench)
    then: dict[int, list[Usp]] = {}
    for number, act in enumerate(acts):
        with bench.reading() as view:
            usps = list(view.of(Usp).all())
        try:
            if act == "add":
                briefing.add_usp(f"điểm mạnh {number}")
            elif act == "edit" and usps:
                briefing.edit_usp(usps[0].id, text=f"đổi {number}")
            elif act == "remove" and usps:
                briefing.remove_usp(usps[-1].id)
            elif act == "move" and usps:
                briefing.move_usp(usps[0].id, len(usps) - 1)
            elif act == "undo":
                remembering.undo()
            elif act == "redo":
                remembering.redo()
        except DomainError:
            continue
        newest = bench.journal.history(limit=1)
        with bench.reading() as view:
            if newest:
                then[newest[0].number] = list(view.of(Usp).all())
    for at, things in then.items():
        with bench.journal.as_of(at) as view:
            assert view.of(Usp).all() == things
    file.close()


def test_that_notes_written_in_one_turn_are_read_in_the_past_for_nobody(room: Workbench) -> None:
    session = Facilitating(room).start().session
    go_to(room, StepKind.DRAWING)
    drawing = Drawing(room)
    writing = drawing.writing(session.id).id
    drawing.begin_turn(writing, Side.SALES)
    drawing.write_note(writing, Side.SALES, PersonaField.PAIN, "kín")
    for one in Replaying(room).moments(session.id):
        assert "kín" not in seen(room, one)[1]
    with room.reading() as view:
        assert len(view.of(Note).all()) == 1


def test_that_a_reveal_that_was_taken_back_shows_nothing_in_the_replay_either(
    room: Workbench,
) -> None:
    session = drawn(room)
    go_to(room, StepKind.REVEAL)
    revealing, writing = Revealing(room), writing_id(room, session)
    revealing.reveal(writing)
    revealing.take_back_reveal(writing)
    opened = moments(room, session)["reveal_notes"][0]
    mode, words = seen(room, opened)
    assert mode is AudienceMode.CURTAIN
    assert "lãi suất" not in words
    revealing.reveal(writing)
    first, second = moments(room, session)["reveal_notes"]
    assert seen(room, first)[0] is AudienceMode.CURTAIN
    assert seen(room, second)[0] is AudienceMode.REVEAL


def test_that_a_closing_that_was_taken_back_shows_no_votes_in_the_replay_either(
    room: Workbench,
) -> None:
    session = revealed(room)
    claim = Claiming(room).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", "many"))
    go_to(room, StepKind.RATING)
    polling = Polling(room)
    poll = polling.open_round(
        session.id, PollKind.RATING, {Side.MARKETING: 3, Side.SALES: 3}, named=False
    )
    for paper in polling.papers(poll.id):
        polling.rate(paper.id, {claim.id: 7})
    polling.close_round(poll.id)
    polling.take_back_closing(poll.id)
    closed = moments(room, session)["close_poll"][0]
    assert seen(room, closed)[0] is AudienceMode.CURTAIN
    room.clock.pass_time(seconds=30)  # type: ignore[attr-defined]
    polling.close_round(poll.id)
    first, second = moments(room, session)["close_poll"]
    assert seen(room, first)[0] is AudienceMode.CURTAIN
    assert seen(room, second)[0] is AudienceMode.SHARED
