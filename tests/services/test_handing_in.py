"""Handing in: whole or not at all, sealed unread, and the same sealed state in every mode."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import (
    AlreadyRevealed,
    AlreadyWriting,
    CodeTaken,
    NotThisSession,
    PersonaDrawn,
    TextTooLong,
)
from domain.errors.prework import PreworkEmpty, PreworkFaulty, SealedAlready
from domain.model.audience import DrawingState
from domain.model.fields import PersonaField
from domain.model.journal import UndoRole, Veil
from domain.model.persona import PersonaKind
from domain.model.prework import Fault, Prework
from domain.model.report_lines import SealLine
from domain.model.sealing import canonical, holds
from domain.model.session import Ask, InputMode, Note, Seal, Writing
from domain.model.session_report import Naming
from domain.model.sides import DRAWING_SIDES, Side
from domain.model.slips import Slip
from domain.model.wording import Tongue
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.handing_in import HandingIn
from domain.services.portraying import PersonaWords, Portraying
from domain.services.reporting import Reporting
from domain.services.revealing import Revealing
from domain.services.scene import Look
from domain.services.showing import Showing
from domain.services.workbench import Workbench
from domain.text import clean
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench

PAIN = PersonaField.PAIN
SLIPS = (Slip("Sợ vay", PAIN, number=1), Slip("Con nhỏ", PersonaField.SITUATION, number=4))


@pytest.fixture
def writing(bench: Workbench) -> Writing:
    return Drawing(bench).writing(Facilitating(bench).start().session.id)


@pytest.fixture
def handing_in(bench: Workbench) -> HandingIn:
    return HandingIn(bench)


def prework(writing: Writing, side: Side = Side.SALES, slips: tuple[Slip, ...] = SLIPS) -> Prework:
    return Prework(writing.session_id, writing.id, Ask.CUSTOMER, side, slips)


def test_that_a_workbook_is_sealed_at_once_under_the_veil(
    handing_in: HandingIn, writing: Writing, bench: Workbench, fake: FakeBench
) -> None:
    handing_in.inspect(writing.id, prework(writing))
    assert Note not in fake.store.things, "looking takes nothing"
    seal = handing_in.hand_in(writing.id, prework(writing))
    assert seal.mode is InputMode.PREWORK
    assert fake.store.details[-1] == (Side.SALES, writing.id, UndoRole.BARRIER)
    assert fake.store.things[Veil][writing.id] == Veil(writing.id, lifted=False)
    notes = list(fake.store.things[Note].values())
    assert [note.code for note in notes] == ["C03-SALES-01", "C03-SALES-04"]
    assert holds(seal, notes)
    assert Drawing(bench).states(writing.id)[1].state is DrawingState.SEALED


def test_that_nothing_is_taken_twice_or_beside_what_is_written(
    handing_in: HandingIn, writing: Writing, bench: Workbench, fake: FakeBench
) -> None:
    handing_in.hand_in(writing.id, prework(writing))
    Drawing(bench).begin_turn(writing.id, Side.MARKETING)
    before = dict(fake.store.things[Note])
    for side, error in ((Side.SALES, SealedAlready), (Side.MARKETING, AlreadyWriting)):
        with pytest.raises(error):
            handing_in.hand_in(writing.id, prework(writing, side))
    assert fake.store.things[Note] == before


def test_that_what_is_for_others_or_not_right_is_refused(
    handing_in: HandingIn, writing: Writing, bench: Workbench, fake: FakeBench
) -> None:
    good = prework(writing)
    other = bench.secrets.new_id()
    for bad, error in (
        (replace(good, session_id=other), NotThisSession),
        (replace(good, writing_id=other), NotThisSession),
        (replace(good, side=Side.NEUTRAL), NotThisSession),
        (replace(good, slips=()), PreworkEmpty),
        (replace(good, faults=(Fault("B9", "…"),)), PreworkFaulty),
        (replace(good, slips=(*SLIPS, Slip("x", number=4))), CodeTaken),
        (replace(good, slips=(*SLIPS, Slip("x" * 301))), TextTooLong),
    ):
        with pytest.raises(error):
            handing_in.inspect(writing.id, bad)
        with pytest.raises(error):
            handing_in.hand_in(writing.id, bad)
    assert not fake.store.things.get(Note)
    assert not fake.store.things.get(Seal)
    for side in DRAWING_SIDES:
        handing_in.hand_in(writing.id, prework(writing, side))
    Revealing(bench).reveal(writing.id)
    with pytest.raises(AlreadyRevealed):
        handing_in.hand_in(writing.id, good)


def test_that_a_side_opens_what_it_handed_in_and_all_see_it(
    handing_in: HandingIn, writing: Writing, bench: Workbench
) -> None:
    handing_in.hand_in(writing.id, prework(writing))
    drawing = Drawing(bench)
    drawing.reopen_seal(writing.id, Side.SALES)
    assert [note.text for note in drawing.notes_of(writing.id, Side.SALES)] == ["Sợ vay", "Con nhỏ"]
    second = drawing.seal(writing.id, Side.SALES)
    assert (second.turn, drawing.states(writing.id)[1].turn) == (2, 2)


texts = st.text(min_size=1, max_size=20).map(clean).filter(bool)
slips = st.lists(st.tuples(texts, st.sampled_from(PersonaField)), min_size=1, max_size=5)


@settings(max_examples=30)
@given(slips, st.sampled_from(DRAWING_SIDES))
def test_that_all_three_modes_end_in_the_same_sealed_state(
    said: list[tuple[str, PersonaField]], side: Side
) -> None:
    told = set()
    for mode in InputMode:
        fake = FakeBench(_CATALOGUE)
        bench = fake.bench()
        drawing = Drawing(bench)
        writing = drawing.writing(Facilitating(bench).start().session.id)
        if mode is InputMode.PREWORK:
            of = tuple(Slip(text, field, number=at) for at, (text, field) in enumerate(said, 1))
            seal = HandingIn(bench).hand_in(writing.id, prework(writing, side, of))
        else:
            drawing.begin_turn(writing.id, side)
            for at, (text, field) in enumerate(said, 1):
                number = at if mode is InputMode.SCRIBE else None
                drawing.write_note(writing.id, side, field, text, number=number)
            seal = drawing.seal(writing.id, side, mode=mode)
        notes = list(fake.store.things[Note].values())
        assert holds(seal, notes)
        assert seal.mode is mode
        now = fake.store.things[Writing][writing.id]
        states = tuple(drawing.states(writing.id))
        text = canonical(UUID_OF_NOBODY, UUID_OF_NOBODY, side, seal.turn, notes)
        told.add((text, now.seated, now.begun, states, fake.store.things[Veil][writing.id].lifted))
    assert len(told) == 1


_CATALOGUE = load_catalogue()
UUID_OF_NOBODY = FakeBench(_CATALOGUE).secrets.new_id()


def test_that_what_is_in_a_workbook_changes_nothing_that_the_room_sees(
    bench: Workbench, writing: Writing
) -> None:
    seen = set()
    for words in (("một",), ("MƯỜI LẦN DÀI HƠN",) * 9):
        fake = FakeBench(_CATALOGUE)
        room = fake.bench()
        sitting = Facilitating(room).start()
        step = next(one for one in sitting.steps if one.asks is Ask.CUSTOMER)
        Facilitating(room).go_to(step.id, reason="x")
        asked = Drawing(room).writing(sitting.session.id)
        of = tuple(Slip(text, PAIN, number=at) for at, text in enumerate(words, 1))
        HandingIn(room).hand_in(asked.id, prework(asked, slips=of))
        frame = Showing(room).frame(Look(), Tongue.ENGLISH, lambda text: text)
        seen.add((repr(frame.states), repr(frame.columns), frame.title, frame.subtitle))
        assert not frame.digests
        assert [entry for entry in fake.published if entry.kinds == {Note}] == []
    assert len(seen) == 1


def test_that_the_record_tells_of_seals_once_they_are_open(
    handing_in: HandingIn, writing: Writing, bench: Workbench, fake: FakeBench
) -> None:
    def told() -> tuple[SealLine, ...]:
        reporting = Reporting(bench)
        return reporting.report(
            writing.session_id, Naming.NONE, lambda tongue: lambda text: text
        ).seals

    drawing = Drawing(bench)
    for side in DRAWING_SIDES:
        handing_in.hand_in(writing.id, prework(writing, side))
    drawing.reopen_seal(writing.id, Side.SALES)
    drawing.seal(writing.id, Side.SALES)
    assert told() == ()
    Revealing(bench).reveal(writing.id)
    drawing.write_note(writing.id, Side.SALES, PAIN, "nghĩ thêm")
    lines = {line.side: line for line in told()}
    assert all(line.holds for line in lines.values()), "a later note is not under the seal"
    assert (lines[Side.SALES].turn, lines[Side.SALES].mode) == (2, InputMode.TURN)
    assert (lines[Side.OWNER].turn, lines[Side.OWNER].mode) == (1, InputMode.PREWORK)
    note = next(one for one in fake.store.things[Note].values() if one.side is Side.OWNER)
    fake.store.things[Note][note.id] = replace(note, text="đã bị sửa")
    assert not {line.side: line for line in told()}[Side.OWNER].holds


def test_that_a_persona_on_which_sides_write_cannot_be_taken_away(bench: Workbench) -> None:
    portraying = Portraying(bench)
    personas = [
        portraying.add_persona(kind, PersonaWords(name=name))
        for kind, name in ((PersonaKind.PRIMARY, "Anh Khải"), (PersonaKind.SECONDARY, "Cô Ba"))
    ]
    drawing = Drawing(bench)
    writing = drawing.writing(Facilitating(bench).start().session.id)
    for side in DRAWING_SIDES:
        drawing.begin_turn(writing.id, side)
        with pytest.raises(PersonaDrawn):
            portraying.remove_persona(personas[1].id)
        drawing.write_note(writing.id, side, PAIN, "a", persona_id=personas[0].id)
        drawing.seal(writing.id, side)
    Revealing(bench).reveal(writing.id)
    with pytest.raises(PersonaDrawn):
        portraying.remove_persona(personas[0].id)
    portraying.remove_persona(personas[1].id)
