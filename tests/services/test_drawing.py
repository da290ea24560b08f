"""Silent drawing: turns, seals, the reveal, and nothing seen before it."""

import hashlib
import json

import pytest

from domain.errors import (
    AlreadyRevealed,
    NotAllSealed,
    NotesFixed,
    NotesHidden,
    NotesSealed,
    NothingToSeal,
    SealBroken,
    TextMissing,
    TextTooLong,
    TooLate,
)
from domain.model.audience import DrawingState
from domain.model.fields import PersonaField
from domain.model.journal import UndoRole, Veil
from domain.model.pasting import parts_of_paste
from domain.model.session import Note, Writing
from domain.model.sides import DRAWING_SIDES, Side
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.revealing import Revealing
from domain.services.workbench import Workbench
from domain.services.writings import public_notes, revealed_notes
from domain.text import LINE_LIMIT
from tests.fakes import FakeBench

PAIN = PersonaField.PAIN


@pytest.fixture
def writing(bench: Workbench) -> Writing:
    return Drawing(bench).writing(Facilitating(bench).start().session.id)


@pytest.fixture
def drawing(bench: Workbench, writing: Writing) -> Drawing:
    return Drawing(bench)


@pytest.fixture
def revealing(bench: Workbench, writing: Writing) -> Revealing:
    return Revealing(bench)


def draw(drawing: Drawing, writing: Writing, side: Side, *texts: str) -> None:
    drawing.begin_turn(writing.id, side)
    for text in texts:
        drawing.write_note(writing.id, side, PAIN, text)
    drawing.seal(writing.id, side)


def draw_all(drawing: Drawing, writing: Writing) -> None:
    for side in DRAWING_SIDES:
        draw(drawing, writing, side, f"phiếu của {side}")


def states(drawing: Drawing, writing: Writing) -> list[DrawingState]:
    return [one.state for one in drawing.states(writing.id)]


def test_that_a_side_writes_under_the_veil_with_codes_people_say(
    drawing: Drawing, writing: Writing, fake: FakeBench
) -> None:
    drawing.begin_turn(writing.id, Side.SALES)
    first = drawing.write_note(writing.id, Side.SALES, PAIN, "  Sợ  chậm bàn giao ")
    second = drawing.write_note(writing.id, Side.SALES, PersonaField.HABIT, "Ở nhà bố mẹ")
    assert (first.code, first.text) == ("C03-SALES-01", "Sợ chậm bàn giao")
    assert (second.code, second.position) == ("C03-SALES-02", 1)
    assert fake.store.details[-1] == (Side.SALES, writing.id, UndoRole.STEP)
    assert fake.store.things[Veil][writing.id] == Veil(writing.id, lifted=False)


def test_that_no_code_is_used_twice_while_its_note_is_there(
    drawing: Drawing, writing: Writing
) -> None:
    drawing.begin_turn(writing.id, Side.SALES)
    notes = [drawing.write_note(writing.id, Side.SALES, PAIN, text) for text in "abc"]
    drawing.remove_note(notes[1].id)
    assert drawing.write_note(writing.id, Side.SALES, PAIN, "d").code == "C03-SALES-04"


def test_that_nobody_reads_or_writes_out_of_turn(drawing: Drawing, writing: Writing) -> None:
    with pytest.raises(NotesHidden):
        drawing.write_note(writing.id, Side.SALES, PAIN, "quá sớm")
    drawing.begin_turn(writing.id, Side.SALES)
    note = drawing.write_note(writing.id, Side.SALES, PAIN, "kín")
    drawing.begin_turn(writing.id, Side.MARKETING)
    for attempt in (
        lambda: drawing.notes_of(writing.id, Side.SALES),
        lambda: drawing.write_note(writing.id, Side.SALES, PAIN, "chen ngang"),
        lambda: drawing.edit_note(note.id, "sửa lén"),
        lambda: drawing.remove_note(note.id),
        lambda: drawing.seal(writing.id, Side.SALES),
        lambda: drawing.undo_veiled(writing.id, Side.SALES),
    ):
        with pytest.raises(NotesHidden):
            attempt()
    assert drawing.notes_of(writing.id, Side.MARKETING) == ()


def test_that_empty_and_overlong_notes_are_refused(drawing: Drawing, writing: Writing) -> None:
    drawing.begin_turn(writing.id, Side.OWNER)
    with pytest.raises(TextMissing):
        drawing.write_note(writing.id, Side.OWNER, PAIN, " \u200b ")
    with pytest.raises(TextTooLong):
        drawing.write_note(writing.id, Side.OWNER, PAIN, "x" * (LINE_LIMIT + 1))
    with pytest.raises(TextTooLong):
        drawing.paste_notes(writing.id, Side.OWNER, PAIN, "ngắn\n" + "x" * (LINE_LIMIT + 1))
    assert drawing.notes_of(writing.id, Side.OWNER) == ()


@pytest.mark.parametrize(
    ("pasted", "parts"),
    [
        ("một\nhai\r\nba\n\n", ("một", "hai", "ba")),
        ("- một\n• hai\n  – ba", ("một", "hai", "ba")),
        ("một\thai\nba\t", ("một", "hai", "ba")),
        ('"dòng\nhai"\tba', ("dòng hai", "ba")),
        ('"nói ""dự án"" là cúp"\tba', ('nói "dự án" là cúp', "ba")),
        ('"ô\nhai dòng"\n', ("ô hai dòng",)),
        ('khách nói "thôi"\nhai', ('khách nói "thôi"', "hai")),
        ("2 con nhỏ\n-5 độ", ("2 con nhỏ", "-5 độ")),
        ("", ()),
        (' \n\t"', ('"',)),
    ],
)
def test_that_pasted_lines_and_cells_become_notes(pasted: str, parts: tuple[str, ...]) -> None:
    assert parts_of_paste(pasted) == parts


def test_that_many_notes_are_pasted_in_one_step(
    drawing: Drawing, writing: Writing, fake: FakeBench
) -> None:
    drawing.begin_turn(writing.id, Side.SALES)
    done = len(fake.store.intentions)
    notes = drawing.paste_notes(writing.id, Side.SALES, PAIN, "một\nhai\nba")
    assert [note.code for note in notes] == ["C03-SALES-01", "C03-SALES-02", "C03-SALES-03"]
    assert len(fake.store.intentions) == done + 1
    with pytest.raises(TextMissing):
        drawing.paste_notes(writing.id, Side.SALES, PAIN, " \n ")


@pytest.mark.parametrize(
    ("typed", "text", "of_ten"),
    [
        ("Khách mua để ở 7/10", "Khách mua để ở", 7),
        ("Mua cho con học (10/10)", "Mua cho con học", 10),
        ("Có sẵn tiền: 3 / 10", "Có sẵn tiền", 3),
        ("Trả góp 36 tháng", "Trả góp 36 tháng", None),
        ("Lãi 17/10 thì sợ", "Lãi 17/10 thì sợ", None),
        ("Từ ngày 17/10", "Từ ngày 17/10", None),
        ("7/10", "7/10", None),
    ],
)
def test_that_the_owner_may_end_a_note_with_so_many_of_ten(
    drawing: Drawing, writing: Writing, typed: str, text: str, of_ten: int | None
) -> None:
    drawing.begin_turn(writing.id, Side.OWNER)
    note = drawing.write_note(writing.id, Side.OWNER, PAIN, typed)
    assert (note.text, note.of_ten) == (text, of_ten)
    mended = drawing.edit_note(note.id, "câu khác")
    assert (mended.text, mended.of_ten) == ("câu khác", of_ten)
    drawing.begin_turn(writing.id, Side.SALES)
    assert drawing.write_note(writing.id, Side.SALES, PAIN, typed).text == typed


def test_that_states_say_how_far_and_never_how_much(drawing: Drawing, writing: Writing) -> None:
    waiting, drawn, sealed = DrawingState.WAITING, DrawingState.WRITING, DrawingState.SEALED
    assert states(drawing, writing) == [waiting] * 3
    drawing.begin_turn(writing.id, Side.SALES)
    assert states(drawing, writing) == [waiting, drawn, waiting]
    drawing.write_note(writing.id, Side.SALES, PAIN, "a")
    drawing.seal(writing.id, Side.SALES)
    assert states(drawing, writing) == [waiting, sealed, waiting]


def test_that_a_seal_can_be_computed_again_by_anybody(drawing: Drawing, writing: Writing) -> None:
    drawing.begin_turn(writing.id, Side.SALES)
    drawing.write_note(writing.id, Side.SALES, PAIN, "Sợ “ngâm” tiền")
    drawing.write_note(writing.id, Side.SALES, PersonaField.WORDS, "nghe cái là cúp", of_ten=7)
    seal = drawing.seal(writing.id, Side.SALES)
    content = (
        '{"notes":['
        '{"code":"C03-SALES-01","field":"pain","of_ten":null,"persona":null,'
        '"text":"Sợ “ngâm” tiền"},'
        '{"code":"C03-SALES-02","field":"words","of_ten":7,"persona":null,'
        '"text":"nghe cái là cúp"}],'
        f'"schema":"cungve-seal/2","session":"{writing.session_id}","side":"sales","turn":1,'
        f'"writing":"{writing.id}"}}'
    )
    assert json.loads(content)["turn"] == 1
    assert seal.digest == hashlib.sha256((seal.salt + content).encode()).hexdigest()
    assert len(seal.salt) == 32


def test_that_a_seal_needs_a_note_or_a_confirmation(drawing: Drawing, writing: Writing) -> None:
    drawing.begin_turn(writing.id, Side.OWNER)
    with pytest.raises(NothingToSeal):
        drawing.seal(writing.id, Side.OWNER)
    assert drawing.seal(writing.id, Side.OWNER, empty=True).turn == 1


def test_that_a_sealed_side_neither_reads_nor_writes(drawing: Drawing, writing: Writing) -> None:
    draw(drawing, writing, Side.SALES, "a")
    for attempt in (
        lambda: drawing.notes_of(writing.id, Side.SALES),
        lambda: drawing.write_note(writing.id, Side.SALES, PAIN, "b"),
        lambda: drawing.begin_turn(writing.id, Side.SALES),
    ):
        with pytest.raises(NotesSealed):
            attempt()


def test_that_opening_a_seal_again_is_seen_and_makes_another_digest(
    drawing: Drawing, writing: Writing
) -> None:
    draw(drawing, writing, Side.SALES, "a")
    first = drawing.seal_of(writing.id, Side.SALES)
    assert first is not None
    drawing.reopen_seal(writing.id, Side.SALES)
    stand = drawing.states(writing.id)[1]
    assert (stand.state, stand.turn) == (DrawingState.WRITING, 2)
    assert [note.text for note in drawing.notes_of(writing.id, Side.SALES)] == ["a"]
    second = drawing.seal(writing.id, Side.SALES)
    assert (second.turn, second.digest != first.digest) == (2, True)
    assert drawing.states(writing.id)[1].turn == 2


def test_that_the_reveal_waits_for_every_side_that_drew(
    drawing: Drawing, revealing: Revealing, writing: Writing, bench: Workbench
) -> None:
    with pytest.raises(NotAllSealed):
        revealing.reveal(writing.id, reason="không ai viết")
    draw(drawing, writing, Side.SALES, "a")
    drawing.begin_turn(writing.id, Side.MARKETING)
    with pytest.raises(NotAllSealed):
        revealing.reveal(writing.id, reason="Marketing chưa xong")
    drawing.write_note(writing.id, Side.MARKETING, PAIN, "b")
    drawing.seal(writing.id, Side.MARKETING)
    with pytest.raises(NotAllSealed):
        revealing.reveal(writing.id)
    with bench.reading() as view, pytest.raises(NotesHidden):
        revealed_notes(view, writing.session_id)
    reveal = revealing.reveal(writing.id, reason="chủ doanh nghiệp vắng")
    assert set(reveal.columns) == {Side.SALES, Side.MARKETING}
    assert reveal.done_because == "chủ doanh nghiệp vắng"
    with bench.reading() as view:
        assert {note.text for note in revealed_notes(view, writing.session_id)} == {"a", "b"}


def test_that_the_reveal_draws_the_columns_by_lot_and_lifts_the_veil(
    drawing: Drawing, revealing: Revealing, writing: Writing, fake: FakeBench, bench: Workbench
) -> None:
    draw_all(drawing, writing)
    with bench.reading() as view:
        assert public_notes(view) == ()
    reveal = revealing.reveal(writing.id)
    assert reveal.columns == (Side.OWNER, Side.SALES, Side.MARKETING), "the lot of the fakes"
    assert fake.store.things[Veil][writing.id].lifted
    opened = revealing.opened(writing.id)
    assert opened is not None
    assert [seal.side for seal in opened.seals] == list(reveal.columns)
    with bench.reading() as view:
        assert len(public_notes(view)) == 3
    assert len(drawing.notes_of(writing.id, Side.SALES)) == 1


def test_that_notes_changed_behind_a_seal_are_not_revealed(
    drawing: Drawing, revealing: Revealing, writing: Writing, fake: FakeBench
) -> None:
    draw_all(drawing, writing)
    notes = fake.store.things[Note]
    id = next(iter(notes))
    notes[id] = Note(
        id, writing.session_id, writing.id, "C03-MARKETING-01", Side.MARKETING, PAIN, 0, "đã bị sửa"
    )
    with pytest.raises(SealBroken):
        revealing.reveal(writing.id)
    assert revealing.opened(writing.id) is None


def test_that_the_reveal_can_be_taken_back_for_a_moment(
    drawing: Drawing, revealing: Revealing, writing: Writing, fake: FakeBench, bench: Workbench
) -> None:
    draw_all(drawing, writing)
    revealing.reveal(writing.id)
    fake.clock.pass_time(seconds=9)
    revealing.take_back_reveal(writing.id)
    assert revealing.opened(writing.id) is None
    assert not fake.store.things[Veil][writing.id].lifted
    with bench.reading() as view, pytest.raises(NotesHidden):
        revealed_notes(view, writing.session_id)
    revealing.reveal(writing.id)
    fake.clock.pass_time(seconds=11)
    with pytest.raises(TooLate):
        revealing.take_back_reveal(writing.id)


def test_that_a_reveal_that_was_followed_stays(
    drawing: Drawing, revealing: Revealing, writing: Writing
) -> None:
    draw_all(drawing, writing)
    revealing.reveal(writing.id)
    drawing.write_note(writing.id, Side.SALES, PAIN, "nghĩ thêm sau khi mở")
    with pytest.raises(TooLate):
        revealing.take_back_reveal(writing.id)


def test_that_after_the_reveal_a_change_is_a_new_note(
    drawing: Drawing, revealing: Revealing, writing: Writing, fake: FakeBench
) -> None:
    draw_all(drawing, writing)
    note = fake.store.things[Note][next(iter(fake.store.things[Note]))]
    revealing.reveal(writing.id)
    with pytest.raises(NotesFixed):
        drawing.edit_note(note.id, "khác")
    with pytest.raises(NotesFixed):
        drawing.remove_note(note.id)
    with pytest.raises(AlreadyRevealed):
        drawing.begin_turn(writing.id, Side.SALES)
    with pytest.raises(AlreadyRevealed):
        drawing.reopen_seal(writing.id, Side.SALES)
    with pytest.raises(AlreadyRevealed):
        revealing.reveal(writing.id)
    added = drawing.write_note(writing.id, note.side, PAIN, "mới")
    assert added.code.endswith("-02")
    assert fake.store.details[-1] == (note.side, None, UndoRole.STEP), "it is public from the first"
