"""Own agendas: copied, arranged in any order of edits, run; and what is proposed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import (
    DomainError,
    LastStep,
    StepBegun,
    TextMissing,
    TextTooLong,
    TooManySteps,
)
from domain.model.agenda_findings import ASKED_TWICE, COMES_LATER, LACKING
from domain.model.agendas import MOST_STEPS, Agenda, AgendaPlan, AgendaStep, StepPlan, free_code
from domain.model.fields import PersonaField
from domain.model.prework import Prework
from domain.model.release import Version
from domain.model.session import Ask, Step, StepKind, Writing
from domain.model.sides import Side
from domain.model.slips import Slip
from domain.model.wording import Tongue
from domain.services.arranging import Arranger
from domain.services.claiming import Claiming, ClaimWords
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.handing_in import HandingIn
from domain.services.planning import Planning
from domain.services.replanning import Replanning
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench
from tests.sittings import seat

EN = Tongue.ENGLISH
ORIGINS = ("", "C03", "C05", "S06", "pre_mortem", "stretch", "B01")


def copied(bench: Workbench, code: str = "compact") -> Agenda:
    planning = Planning(bench)
    return planning.add(planning.plan_of(code, EN))


def codes(arranger: Arranger[AgendaStep] | Arranger[Step]) -> list[str]:
    return [step.code for step in arranger.outline().steps]


def test_that_a_copy_is_the_agenda_itself_under_a_name_of_its_own(bench: Workbench) -> None:
    agenda = copied(bench)
    outline = Planning(bench).outline(agenda.code, EN)
    assert outline.title == load_catalogue().agendas["compact"].title.en
    assert outline.minutes == 150
    assert [step.code for step in outline.steps][:3] == ["C01", "C02", "C03"]
    assert (outline.begins, outline.ends) == (8 * 60 + 30, 11 * 60)
    assert copied(bench).code != agenda.code
    with pytest.raises(TextMissing):
        Planning(bench).rename(agenda.id, "  ")
    with pytest.raises(TextTooLong):
        Planning(bench).rename(agenda.id, "x" * 121)


def test_that_start_times_follow_order_and_minutes(bench: Workbench) -> None:
    planning = Planning(bench)
    arranger = planning.arranger(copied(bench).id)
    first, second = arranger.outline().steps[:2]
    arranger.set_minutes(first.id, 20)
    arranger.move_step(second.id, 0)
    times = [step.begins for step in arranger.outline().steps[:3]]
    assert times == [510, 525, 545]
    arranger.set_minutes(first.id, 0)
    arranger.set_minutes(second.id, 100_000)
    assert [step.minutes for step in arranger.outline().steps[:2]] == [240, 1]


def test_that_words_are_a_steps_own_only_where_they_differ(
    bench: Workbench, fake: FakeBench
) -> None:
    agenda = copied(bench)
    arranger = Planning(bench).arranger(agenda.id)
    step = arranger.outline().steps[0]
    arranger.reword_step(step.id, EN, title="Chào", say="Chào cả nhà", do=" một \n\n hai ")
    (held,) = [one for one in fake.store.things[AgendaStep].values() if one.id == step.id]
    assert (held.title, held.say, held.do) == ("Chào", "Chào cả nhà", "một\nhai")
    assert [line.vi for line in arranger.outline().steps[0].template.do] == ["một", "hai"]
    arranger.reword_step(step.id, EN, title=step.template.title.en, say="", do="")
    (held,) = [one for one in fake.store.things[AgendaStep].values() if one.id == step.id]
    assert (held.title, held.say, held.do) == ("", "", "")
    assert arranger.outline().steps[0].template.title.vi == "Mở đầu"


def test_that_a_free_step_needs_a_name_and_the_last_step_stays(bench: Workbench) -> None:
    planning = Planning(bench)
    arranger = planning.arranger(planning.add(AgendaPlan("Riêng", "", 0, ())).id)
    with pytest.raises(TextMissing):
        arranger.add_step("", 0)
    only = arranger.add_step("", 0, title="Uống trà")
    with pytest.raises(TextMissing):
        arranger.reword_step(only, EN, title=" ")
    with pytest.raises(LastStep):
        arranger.remove_step(only)
    with pytest.raises(KeyError):
        arranger.add_step("nobody knows this", 0)
    for _ in range(MOST_STEPS - 1):
        arranger.duplicate_step(only)
    with pytest.raises(TooManySteps):
        arranger.duplicate_step(only)


@settings(max_examples=25, deadline=None)
@given(
    edits=st.lists(
        st.tuples(
            st.sampled_from(["add", "move", "duplicate", "remove", "minutes"]),
            st.integers(0, 15),
            st.integers(-2, 20),
            st.sampled_from(ORIGINS),
        ),
        max_size=14,
    ),
    running=st.booleans(),
)
def test_that_any_edits_keep_codes_unique_and_places_dense(
    edits: list[tuple[str, int, int, str]], running: bool
) -> None:
    bench = FakeBench(load_catalogue()).bench()
    arranger: Arranger[AgendaStep] | Arranger[Step]
    if running:
        session = Facilitating(bench).start().session
        arranger = Replanning(bench).arranger(session.id)
    else:
        arranger = Planning(bench).arranger(copied(bench).id)
    for act, which, place, origin in edits:
        steps = arranger.outline().steps
        step = steps[which % len(steps)]
        try:
            if act == "add":
                arranger.add_step(origin, place, title="" if origin else "Tự do")
            elif act == "move":
                arranger.move_step(step.id, place)
            elif act == "duplicate":
                arranger.duplicate_step(step.id)
            elif act == "remove":
                arranger.remove_step(step.id)
            else:
                arranger.set_minutes(step.id, place)
        except LastStep:
            assert len(codes(arranger)) == 1
        except DomainError:
            assert step.fixed
        now = codes(arranger)
        assert len(set(now)) == len(now)
        with bench.reading() as view:
            held = view.of(Step).all() if running else view.of(AgendaStep).all()
            assert [one.position for one in held] == list(range(len(now)))
            if running:
                asked = {one.asks for one in view.of(Step).all() if one.asks}
                assert {one.asks for one in view.of(Writing).all()} == asked
                assert now[0] == "C01"


def test_that_codes_of_our_own_fill_up() -> None:
    assert free_code("C03", {"C01"}) == "C03"
    assert free_code("C03", {"C03", "X01", "X03"}) == "X02"


def test_that_what_does_not_fit_is_found(bench: Workbench) -> None:
    arranger = Planning(bench).arranger(copied(bench).id)
    assert not any(step.findings for step in arranger.outline().steps)
    reveal = next(one for one in arranger.outline().steps if one.code == "C04")
    arranger.move_step(reveal.id, 1)
    found = {one.code: one.findings for one in arranger.outline().steps}
    assert [one.sentence for one in found["C04"]] == [COMES_LATER]
    assert found["C04"][0].number == 4
    drawing = next(one for one in arranger.outline().steps if one.code == "C03")
    again = arranger.duplicate_step(drawing.id)
    twice = next(one for one in arranger.outline().steps if one.id == again)
    assert {one.side for one in twice.findings} == {Side.MARKETING, Side.SALES, Side.OWNER}
    assert {one.sentence for one in twice.findings} == {ASKED_TWICE}
    arranger.remove_step(again)
    arranger.remove_step(drawing.id)
    lacking = next(one for one in arranger.outline().steps if one.code == "C04")
    assert [one.sentence for one in lacking.findings] == [LACKING]


def test_that_what_the_workspace_holds_is_not_missed(bench: Workbench) -> None:
    planning = Planning(bench)
    second = planning.arranger(copied(bench, "draw_b").id)
    assert any("claims" in one.things for step in second.outline().steps for one in step.findings)
    words = ClaimWords(PersonaField.PAIN, "Nhiều khách ngại lãi vay", "many")
    Claiming(bench).write_claim(words)
    assert not any(
        "claims" in one.things for step in second.outline().steps for one in step.findings
    )


def test_that_a_session_follows_an_agenda_of_ones_own(bench: Workbench, fake: FakeBench) -> None:
    planning = Planning(bench)
    agenda = planning.add(
        AgendaPlan(
            "Buổi sáng <b>",
            "5 người",
            480,
            (StepPlan("C01", 5), StepPlan("pre_mortem", 15), StepPlan("", 9, "Trà", "", "uống")),
        )
    )
    sitting = Facilitating(bench).start(agenda.code)
    assert sitting.session.title == "Buổi sáng <b>"
    assert [(one.code, one.kind, one.minutes) for one in sitting.steps] == [
        ("C01", StepKind.OPENING, 5),
        ("X01", StepKind.ACTIVITY, 15),
        ("X02", StepKind.ACTIVITY, 9),
    ]
    words = [Facilitating(bench).template(one) for one in sitting.steps]
    assert words[1].title.vi == "Tưởng tượng đã thất bại"
    assert (words[2].title.en, [line.vi for line in words[2].do]) == ("Trà", ["uống"])
    planning.remove(agenda.id)
    assert not planning.agendas()
    held = Facilitating(bench).sitting()
    assert held is not None
    assert len(held.steps) == 3


def test_that_steps_ahead_may_change_and_begun_ones_not(bench: Workbench, fake: FakeBench) -> None:
    facilitating = Facilitating(bench)
    session = facilitating.start().session
    arranger = Replanning(bench).arranger(session.id)
    first, second, *rest = arranger.outline().steps
    acts: tuple[Callable[[], object], ...] = (
        lambda: arranger.move_step(first.id, 4),
        lambda: arranger.remove_step(first.id),
        lambda: arranger.reword_step(first.id, EN, title="x"),
        lambda: arranger.set_minutes(first.id, 9),
    )
    for act in acts:
        with pytest.raises(StepBegun):
            act()
    arranger.move_step(rest[0].id, 0)
    assert codes(arranger)[:3] == ["C01", "C03", "C02"]
    added = arranger.add_step("S04", 99)
    with bench.reading() as view:
        assert {one.asks for one in view.of(Writing).all()} == {Ask.CUSTOMER, Ask.SEGMENTS}
    arranger.remove_step(added)
    with bench.reading() as view:
        assert {one.asks for one in view.of(Writing).all()} == {Ask.CUSTOMER}
    fake.clock.pass_time(minutes=3)
    facilitating.go_to(second.id, reason="muốn vậy")
    assert arranger.outline().steps[2].fixed


def test_that_a_step_stays_for_which_a_side_has_handed_in(bench: Workbench) -> None:
    """Its seal would be opened by no reveal, for nobody would count the side among the asked."""
    session = Facilitating(bench).start().session
    writing = Drawing(bench).writing(session.id)
    slips = (Slip("Sợ vay", PersonaField.PAIN),)
    HandingIn(bench).hand_in(
        writing.id, Prework(session.id, writing.id, Ask.CUSTOMER, Side.SALES, slips)
    )
    arranger = Replanning(bench).arranger(session.id)
    (drawing,) = (one.id for one in arranger.outline().steps if one.code == "C03")
    with pytest.raises(StepBegun):
        arranger.remove_step(drawing)
    twin = arranger.add_step("C03", 99)
    arranger.remove_step(drawing)
    with pytest.raises(StepBegun):
        arranger.remove_step(twin)
    with bench.reading() as view:
        assert view.of(Writing).get(writing.id).begun == (Side.SALES,)


@pytest.mark.parametrize(
    ("held", "people", "proposed"),
    [
        ((), 4, "compact"),
        ((), 8, "draw_a"),
        (("draw_a",), 8, "draw_b"),
        (("draw_a", "draw_b"), 8, "compact"),
        (("compact",), 8, "compact"),
    ],
)
def test_that_the_next_agenda_is_proposed(
    bench: Workbench, held: tuple[str, ...], people: int, proposed: str
) -> None:
    seat(bench, *map(str, range(people)))
    facilitating = Facilitating(bench)
    for code in held:
        session = facilitating.start(code).session
        facilitating.end(session.id)
    assert Planning(bench).proposal() == proposed


def test_that_a_signed_version_is_reviewed_next(bench: Workbench) -> None:
    version = Version(
        id=bench.secrets.new_id(),
        session_id=None,
        number="1.0",
        released_at=bench.clock.now() - timedelta(days=1),
        next_review=bench.clock.now().date(),
        content="{}",
        digest="0" * 64,
    )
    with bench.doing("publish_version", number="1.0") as work:
        work.of(Version).put(version)
    assert Planning(bench).proposal() == "review"
    with bench.doing("take_back_version", number="1.0") as work:
        work.of(Version).put(replace(version, taken_back_at=bench.clock.now()))
    assert Planning(bench).proposal() == "compact"
