"""Release notes say what is new, what holds, and who does what by when; in both languages."""

from dataclasses import replace

import pytest

from domain.model.direction import MessageStatus
from domain.model.fields import PersonaField
from domain.model.message_flags import MessageFlag
from domain.model.persona import PersonaKind
from domain.model.release_notes import NotesText, ReleaseNotes
from domain.model.version_diff import Edge
from domain.model.wording import Tongue
from domain.services.announcing import Announcing
from domain.services.claiming import Claiming, ClaimWords
from domain.services.difference_words import DifferenceWords
from domain.services.directing import Directing
from domain.services.portraying import PersonaWords, Portraying
from domain.services.quoting import QuoteWords, Quoting
from domain.services.release_notes_words import NotesWords
from domain.services.releasing import Releasing
from domain.services.versioning import Versioning
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.services.test_differing import hear
from tests.services.test_restoring import drawn, signed


def said(bench: Workbench, notes: ReleaseNotes, most: int = 99) -> NotesText:
    with bench.reading() as view:
        words = DifferenceWords.of(view, bench.catalogue, Tongue.ENGLISH, str)
    return NotesWords(words).told(notes, most)


def test_that_notes_tell_neither_words_that_were_kept_back_nor_their_origin(
    bench: Workbench,
) -> None:
    words = PersonaWords("Chị Hương", quote="Tôi sợ lãi", quote_origin="cuộc gọi · L-0412")
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY, words)
    Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách sợ lãi"))
    signed(bench)
    Portraying(bench).edit_persona(persona.id, PersonaWords("Chị Hương"), PersonaKind.PRIMARY)
    draft = said(bench, Announcing(bench).notes(Edge.DRAFT))
    assert "cuộc gọi · L-0412 → –" in str(draft.parts), "as long as nobody kept it back"
    Quoting(bench).write_quote(QuoteWords("Tôi sợ lãi", consent=False))
    draft = said(bench, Announcing(bench).notes(Edge.DRAFT))
    assert "kept back by the customer" in str(draft.parts)
    assert "L-0412" not in str(draft.parts)


def test_that_notes_tell_what_is_new_with_old_new_and_numbers(
    bench: Workbench, fake: FakeBench
) -> None:
    drawn(bench)
    signed(bench)
    fake.clock.pass_time(days=3)
    claims = Claiming(bench).claims()
    hear(bench, 0, 30, 2)
    hear(bench, 1, 1, 40)
    changed = replace(ClaimWords.of(claims[0]), quantifier="most", importance=3)
    Claiming(bench).edit_claim(claims[0].id, changed)
    Claiming(bench).retire_claim(claims[2].id)
    Directing(bench).set_status(
        Directing(bench).messages()[0].message.id, MessageStatus.WITHDRAWN, "hết ưu đãi"
    )
    Releasing(bench).write_notes(None, "Marketing sửa trước thứ Sáu")
    second = signed(bench)

    notes = Announcing(bench).notes(second)

    assert (notes.number, notes.before, notes.draft) == ("1.1", "1.0", False)
    assert [name for _, name in notes.signatories] == ["Trưởng marketing", "Trưởng sales"]
    assert [one.difference.code for one in notes.removed] == ["C03", "G01"]
    assert [one.code for one in notes.confirmed] == ["C01"]
    assert [one.code for one in notes.contested] == ["C02"]
    assert [(one.code, one.flag) for one in notes.messages] == [
        ("G02", MessageFlag.STOP_AND_REVIEW),
        ("G03", MessageFlag.STOP_AND_REVIEW),
    ]
    published = notes.released_on
    assert published is not None
    assert all(one.due is not None and one.due > published for one in notes.messages)
    text = said(bench, notes).plain()
    for expected in (
        "Release notes · version 1.1",
        "Marketing sửa trước thứ Sáu",
        "how many: Many → Most",
        "weight: matters → decides campaigns",
        "30 of 32",
        "reason: hết ưu đãi",
        "Sales reads these notes",
        "Next review: 03/04/2099",
    ):
        assert expected in text


def test_that_the_draft_is_announced_as_a_draft(bench: Workbench) -> None:
    drawn(bench)
    first = signed(bench)
    Claiming(bench).retire_claim(Claiming(bench).claims()[0].id)
    notes = Announcing(bench).notes(Edge.DRAFT)
    assert (notes.draft, notes.number, notes.released_on, notes.read_by) == (
        *(True, "1.1", None),
        None,
    )
    assert "Draft, not signed yet" in said(bench, notes).facts
    Versioning(bench).withdraw(first, "nhầm dự án")
    assert "Withdrawn: nhầm dự án" in said(bench, Announcing(bench).notes(first)).facts


@pytest.mark.parametrize("room", [8, 20, 60])
def test_that_what_does_not_fit_is_counted_and_never_cut(bench: Workbench, room: int) -> None:
    drawn(bench)
    claim = Claiming(bench).claims()[0]
    for n in range(30):
        Claiming(bench).write_claim(replace(ClaimWords.of(claim), text=f"Nhiều khách ngại {n}"))
    notes = Announcing(bench).notes(signed(bench))
    with bench.reading() as view:
        words = NotesWords(DifferenceWords.of(view, bench.catalogue, Tongue.ENGLISH, str))
    texts = words.shortened(notes)
    text = next(one for one in texts if sum(len(part.lines) for part in one.parts) <= room)
    (added, *_) = text.parts
    told = len([line for line in added.lines if not line.startswith("and ")])
    assert told + text.left_out == 2 + 33 + 3
    assert added.lines[-1] == f"and {text.left_out} more" or not text.left_out
