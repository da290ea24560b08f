"""What the room sees in the first steps, in both languages, and never what is hidden."""

from dataclasses import replace

import pytest

from domain.model.audience import AudienceFrame, AudienceMode
from domain.model.fields import PersonaField
from domain.model.polls import Poll, PollKind
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.briefing import Briefing, ProductPart
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.ground_rules import GROUND_RULES
from domain.services.scene import Look
from domain.services.showing import Showing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.sittings import KINDS, agenda_with


@pytest.fixture
def bench(bench: Workbench) -> Workbench:
    briefing = Briefing(bench)
    briefing.describe_product(ProductPart.NAME, "Vườn Sông")
    briefing.describe_product(ProductPart.FOR_WHOM, "KHÁCH NHÀ GIÀU")
    briefing.describe_product(ProductPart.MUST_EXPLAIN, "Phí quản lý")
    briefing.add_usp("Công viên 3 ha", "Ảnh nghiệm thu")
    briefing.add_statement(PersonaField.SITUATION, "KHÁCH NHÀ GIÀU")
    asked = briefing.ask_question(Side.SALES, "Phí gồm gì?")
    briefing.answer_question(asked.id, "Bảo vệ, cây xanh")
    briefing.ask_question(Side.SALES, "Bao giờ bàn giao?")
    return bench


def seen(bench: Workbench, look: Look | None = None) -> AudienceFrame:
    return Showing(bench).frame(look or Look(), Tongue.ENGLISH, lambda text: text)


def go_to(bench: Workbench, kind: StepKind) -> None:
    facilitating = Facilitating(bench)
    sitting = facilitating.sitting() or facilitating.start(agenda_with(kind))
    step = next(one for one in sitting.steps if one.kind is kind)
    facilitating.go_to(step.id, reason="the room wants to")


def test_that_outside_a_session_the_projector_is_dark(bench: Workbench) -> None:
    assert seen(bench) == AudienceFrame(AudienceMode.BLANK, "")
    go_to(bench, StepKind.OPENING)
    assert seen(bench, Look(blank=True)).mode is AudienceMode.BLANK


def test_that_the_opening_shows_the_rules_in_the_language_of_the_room(bench: Workbench) -> None:
    go_to(bench, StepKind.OPENING)
    frame = seen(bench)
    assert (frame.step_number, frame.step_count) == (1, 11)
    assert frame.columns[0].items == GROUND_RULES
    shouted = Showing(bench).frame(Look(), Tongue.VIETNAMESE, str.upper)
    assert shouted.columns[0].items[-1] == "THE OWNER SPEAKS LAST."


def test_that_the_briefing_leaves_out_the_owners_view_and_answered_questions(
    bench: Workbench,
) -> None:
    go_to(bench, StepKind.BRIEFING)
    frame = seen(bench)
    assert frame.title == "Vườn Sông"
    assert [column.items for column in frame.columns] == [
        ("Công viên 3 ha",),
        ("Phí quản lý",),
        ("Bao giờ bàn giao?",),
    ]
    assert "GIÀU" not in str(frame)


def test_that_drawing_is_a_curtain_whatever_is_written(bench: Workbench) -> None:
    go_to(bench, StepKind.DRAWING)
    session = Facilitating(bench).sitting()
    assert session is not None
    drawing = Drawing(bench)
    writing = drawing.writing(session.session.id).id
    drawing.begin_turn(writing, Side.SALES)
    before = seen(bench)
    assert before.mode is AudienceMode.CURTAIN
    drawing.write_note(writing, Side.SALES, PersonaField.PAIN, "kín")
    drawing.write_note(writing, Side.SALES, PersonaField.GAIN, "kín nữa")
    assert seen(bench) == before
    drawing.seal(writing, Side.SALES)
    assert seen(bench).digests == (), "a digest differs with what is hidden"


@pytest.mark.parametrize("kind", KINDS)
def test_that_an_open_vote_lowers_the_curtain_over_every_step(
    bench: Workbench, fake: FakeBench, kind: StepKind
) -> None:
    go_to(bench, kind)
    sitting = Facilitating(bench).sitting()
    assert sitting is not None
    poll = Poll(
        id=fake.secrets.new_id(),
        session_id=sitting.session.id,
        kind=PollKind.RATING,
        round=1,
        named=False,
        opened_at=fake.clock.now(),
    )
    fake.store.things.setdefault(Poll, {})[poll.id] = poll
    frame = seen(bench)
    assert frame.mode is AudienceMode.CURTAIN
    fake.store.things[Poll][poll.id] = replace(poll, closed_at=fake.clock.now())
    assert seen(bench).step_number == frame.step_number


@pytest.mark.parametrize("kind", KINDS)
def test_that_every_step_has_a_frame_with_its_number(bench: Workbench, kind: StepKind) -> None:
    go_to(bench, kind)
    sitting = Facilitating(bench).sitting()
    assert sitting is not None
    frame = seen(bench)
    assert frame.step_count == len(sitting.steps)
    assert frame.title
