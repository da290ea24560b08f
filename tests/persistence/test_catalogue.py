"""The catalogue is whole, in both languages, and hangs together."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from domain.model.catalogue import Catalogue
from domain.model.fields import PersonaField, Section
from domain.model.persona import PersonaKind
from domain.model.session import StepKind
from domain.model.wording import Bilingual
from persistence.catalogue import load_catalogue


def wordings(thing: object, place: str) -> Iterator[tuple[str, Bilingual]]:
    """Give every wording inside a thing, with the way to it."""
    if isinstance(thing, Bilingual):
        yield place, thing
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from wordings(getattr(thing, field.name), f"{place}.{field.name}")
    elif isinstance(thing, dict):
        for key, value in thing.items():
            yield from wordings(value, f"{place}[{key}]")
    elif isinstance(thing, tuple):
        for index, value in enumerate(thing):
            yield from wordings(value, f"{place}[{index}]")


def test_that_everything_is_named_in_both_languages() -> None:
    found = list(wordings(load_catalogue(), "catalogue"))

    assert len(found) > 300
    assert [place for place, words in found if not (words.vi.strip() and words.en.strip())] == []


def test_that_agendas_fill_their_time_and_use_every_kind_of_step() -> None:
    agendas = load_catalogue().agendas

    planned = {code: sum(step.minutes for step in one.steps) for code, one in agendas.items()}
    assert planned == {"draw_a": 180, "draw_b": 120, "compact": 150, "review": 90}
    kinds = {step.kind for agenda in agendas.values() for step in agenda.steps}
    assert kinds == set(StepKind) - {StepKind.ACTIVITY}
    steps = [step for agenda in agendas.values() for step in agenda.steps]
    assert all(step.asks and step.sides for step in steps if step.kind is StepKind.DRAWING)
    assert all(step.do and step.done_when for step in agendas["compact"].steps)


def test_that_no_break_is_said_to_be_longer_or_shorter_than_it_is() -> None:
    agendas = load_catalogue().agendas
    breaks = [s for one in agendas.values() for s in one.steps if s.kind is StepKind.BREAK]
    assert len({step.minutes for step in breaks}) > 1
    for step in breaks:
        words = f"{step.say.vi} {step.say.en}".lower()
        assert "phút" not in words
        assert "minute" not in words


def test_that_codes_lead_somewhere() -> None:
    catalogue: Catalogue = load_catalogue()
    positions = {position.code for position in catalogue.positions}
    phases = {phase.code for phase in catalogue.phases}
    activities = {activity.code for activity in catalogue.activities}

    assert all(set(activity.letters) <= positions for activity in catalogue.activities)
    assert all(activity.phase in phases for activity in catalogue.activities)
    assert sum(activity.main for activity in catalogue.activities) == 12
    for owed in catalogue.obligations:
        assert {owed.provider, owed.requester, *owed.copied} <= positions
        assert owed.activity in activities
    assert len({field.code for field in catalogue.feedback_fields}) == 16


def test_that_vocabularies_name_what_the_model_knows() -> None:
    catalogue = load_catalogue()
    codes = {name: [term.code for term in terms] for name, terms in catalogue.vocabularies.items()}

    assert codes["persona_fields"] == list(PersonaField)
    assert codes["sections"] == list(Section)
    assert codes["persona_types"] == list(PersonaKind)
    assert codes["agreement_scale"] == ["1", "2", "3", "4", "5"]
    assert set(codes["businesses"]) == set(catalogue.half_life_days)
    assert all(len(set(found)) == len(found) for found in codes.values())
    for field in catalogue.feedback_fields:
        assert field.kind in {"choice", "choices", "scale", "number", "text", "group"}


def test_that_a_code_the_catalogue_lacks_is_its_own_wording() -> None:
    assert load_catalogue().term("channels", "đài phường") == Bilingual.same("đài phường")
    assert load_catalogue().term("objections", "price").en == "Price or cost"
