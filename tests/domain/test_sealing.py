"""Seals: whatever is changed behind one shows."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.fields import PersonaField
from domain.model.identity import uuid7
from domain.model.sealing import canonical, digest_of, holds
from domain.model.session import Note, Seal
from domain.model.sides import Side
from domain.text import clean
from tests.fakes import FakeClock, FakeSecrets

SESSION, WRITING, PERSONA = (uuid7(at, bytes(10)) for at in (1, 2, 3))

texts = st.text(min_size=1, max_size=30).map(clean).filter(bool)


@st.composite
def notes(draw: st.DrawFn) -> list[Note]:
    """The notes of Sales, in their order."""
    words = draw(st.lists(texts, min_size=1, max_size=6))
    return [
        Note(
            id=uuid7(10 + at, bytes(10)),
            session_id=SESSION,
            writing_id=WRITING,
            code=f"S06-SALES-{at + 1:02d}",
            side=Side.SALES,
            field=draw(st.sampled_from([None, *PersonaField])),
            position=at,
            text=text,
            of_ten=draw(st.none() | st.integers(0, 10)),
            persona_id=draw(st.sampled_from([None, PERSONA])),
        )
        for at, text in enumerate(words)
    ]


def sealed(of: Sequence[Note], turn: int = 1) -> Seal:
    text = canonical(SESSION, WRITING, Side.SALES, turn, of)
    salt = FakeSecrets().salt()
    now = FakeClock().now()
    return Seal(PERSONA, SESSION, WRITING, Side.SALES, turn, salt, digest_of(salt, text), now)


CHANGES: dict[str, dict[str, object]] = {
    "text": {"text": "khác hẳn \N{SNOWMAN}"},
    "code": {"code": "S06-SALES-77"},
    "side": {"side": Side.MARKETING},
    "writing": {"writing_id": PERSONA},
    "of ten": {"of_ten": 11},
    "persona": {"persona_id": SESSION},
}


@settings(max_examples=60)
@given(notes(), st.sampled_from(list(CHANGES)), st.data())
def test_that_a_seal_holds_or_the_change_shows(
    of: list[Note], change: str, data: st.DataObject
) -> None:
    seal = sealed(of)
    assert holds(seal, of)
    assert holds(seal, of[::-1]), "the order is that of entry, not of reading"
    at = data.draw(st.integers(0, len(of) - 1))
    changed = [*of[:at], replace(of[at], **CHANGES[change]), *of[at + 1 :]]  # type: ignore[arg-type]
    assert not holds(seal, changed)
    assert not holds(seal, of[:at] + of[at + 1 :])


@settings(max_examples=40)
@given(notes(), st.data())
def test_that_another_slot_order_turn_or_salt_shows(of: list[Note], data: st.DataObject) -> None:
    seal = sealed(of)
    at = data.draw(st.integers(0, len(of) - 1))
    others = [one for one in (None, *PersonaField) if one is not of[at].field]
    moved = replace(of[at], field=data.draw(st.sampled_from(others)))
    assert not holds(seal, [*of[:at], moved, *of[at + 1 :]])
    if len(of) > 1:
        swapped = [replace(note, position=len(of) - at) for at, note in enumerate(of)]
        assert not holds(seal, swapped)
    assert not holds(replace(seal, turn=2), of)
    assert not holds(replace(seal, side=Side.MARKETING), of)
    assert not holds(replace(seal, salt="0" * 32), of)
    assert not holds(replace(seal, writing_id=PERSONA), of)
    assert not holds(replace(seal, session_id=PERSONA), of)


def first_schema(side: str = "sales") -> tuple[Seal, Note]:
    note = Note(
        id=uuid7(9, bytes(10)),
        session_id=SESSION,
        writing_id=WRITING,
        code="C03-SALES-01",
        side=Side.SALES,
        field=PersonaField.PAIN,
        position=0,
        text="Sợ “ngâm” tiền",
    )
    text = (
        '{"notes":[{"code":"C03-SALES-01","field":"pain","of_ten":null,"text":"Sợ “ngâm” tiền"}],'
        f'"schema":"cungve-seal/1","session":"{SESSION}","side":"{side}","turn":1}}'
    )
    seal = sealed([note])
    return replace(seal, digest=digest_of(seal.salt, text)), note


def test_that_seals_of_the_first_schema_still_hold() -> None:
    seal, note = first_schema()
    assert holds(seal, [note])
    assert not holds(seal, [replace(note, text="Sợ ngâm tiền")])


@pytest.mark.parametrize("persona", [PERSONA, SESSION])
def test_that_a_seal_of_the_first_schema_was_on_no_persona(persona: UUID) -> None:
    seal, note = first_schema()
    assert not holds(seal, [replace(note, persona_id=persona)])
