"""Personas: one primary at most, and one undo for whatever was saved in one go."""

from dataclasses import replace

import pytest

from domain.errors import PersonaInUse, TextTooLong
from domain.model.fields import PersonaField
from domain.model.persona import PersonaKind
from domain.services.claiming import Claiming, ClaimWords
from domain.services.portraying import PersonaWords, Portraying
from tests.fakes import FakeBench

WORDS = PersonaWords(name="Anh Khải")


def kinds(portraying: Portraying) -> list[PersonaKind]:
    return [persona.kind for persona in portraying.personas()]


def test_that_there_is_one_primary_at_most(fake: FakeBench) -> None:
    portraying = Portraying(fake.bench())
    first = portraying.add_persona(PersonaKind.PRIMARY)
    second = portraying.add_persona(PersonaKind.PRIMARY)
    assert sorted(kinds(portraying)) == [PersonaKind.PRIMARY, PersonaKind.SECONDARY]
    portraying.edit_persona(first.id, WORDS, PersonaKind.PRIMARY)
    assert {one.id: one.kind for one in portraying.personas()} == {
        first.id: PersonaKind.PRIMARY,
        second.id: PersonaKind.SECONDARY,
    }
    portraying.edit_persona(first.id, WORDS, PersonaKind.PRIMARY)
    assert sorted(kinds(portraying)) == [PersonaKind.PRIMARY, PersonaKind.SECONDARY]


def test_that_texts_and_part_are_saved_together_or_not_at_all(fake: FakeBench) -> None:
    portraying = Portraying(fake.bench())
    persona = portraying.add_persona(PersonaKind.SECONDARY)
    before = len(fake.store.intentions)
    portraying.edit_persona(persona.id, WORDS, PersonaKind.NEGATIVE)
    assert len(fake.store.intentions) == before + 1
    with pytest.raises(TextTooLong):
        portraying.edit_persona(persona.id, replace(WORDS, name="x" * 5_000), PersonaKind.SECONDARY)
    (kept,) = portraying.personas()
    assert (kept.name, kept.kind) == ("Anh Khải", PersonaKind.NEGATIVE)


def test_that_a_persona_with_claims_stays(fake: FakeBench) -> None:
    bench = fake.bench()
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY)
    words = ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", "many")
    Claiming(bench).write_claim(words, persona_id=persona.id)
    with pytest.raises(PersonaInUse):
        Portraying(bench).remove_persona(persona.id)
