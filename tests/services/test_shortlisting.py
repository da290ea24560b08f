"""Choosing one or two groups of customers to draw."""

from pathlib import Path
from uuid import UUID

import pytest

from domain.errors import EnoughPersonas, NotesHidden, PersonaInUse
from domain.model.fields import PersonaField
from domain.model.persona import PersonaKind
from domain.services.claiming import Claiming, ClaimWords
from domain.services.facilitating import Facilitating
from domain.services.grouping import Grouping
from domain.services.portraying import Portraying
from domain.services.revealing import Revealing
from domain.services.shortlisting import Shortlisting
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench
from tests.real import open_real
from tests.walls import open_wall, sealed_wall


@pytest.fixture
def bench() -> Workbench:
    return FakeBench(load_catalogue()).bench()


@pytest.fixture
def question(bench: Workbench) -> UUID:
    return open_wall(bench)


def test_that_nothing_can_be_chosen_before_the_reveal(bench: Workbench) -> None:
    with pytest.raises(NotesHidden):
        Shortlisting(bench).candidates(sealed_wall(bench))


def test_that_groups_come_before_lone_slips_and_go_by_their_header(
    bench: Workbench, question: UUID
) -> None:
    grouping = Grouping(bench)
    one, two, three, *_ = [slip.id for slip in grouping.wall(question).lone]
    grouping.group_notes(question, [one, two], "Người trẻ")
    grouping.group_notes(question, [three])
    text = grouping.wall(question).groups[1].slips[0].text
    found = Shortlisting(bench).candidates(question)
    assert [one.title for one in found[:2]] == ["Người trẻ", text]
    assert len(found) == 2 + len(grouping.wall(question).lone)


def test_that_the_first_chosen_is_primary_and_the_second_secondary(
    bench: Workbench, question: UUID
) -> None:
    choosing = Shortlisting(bench)
    first, second, third, *_ = choosing.candidates(question)
    assert choosing.choose(question, first.id).kind is PersonaKind.PRIMARY
    assert choosing.choose(question, first.id).kind is PersonaKind.PRIMARY
    assert choosing.choose(question, second.id).kind is PersonaKind.SECONDARY
    with pytest.raises(EnoughPersonas):
        choosing.choose(question, third.id)
    assert [(one.name, one.kind) for one in Portraying(bench).personas()] == [
        (first.title, PersonaKind.PRIMARY),
        (second.title, PersonaKind.SECONDARY),
    ]


def test_that_a_fourth_persona_in_use_is_refused_and_a_negative_one_is_not_counted(
    bench: Workbench, question: UUID
) -> None:
    portraying = Portraying(bench)
    portraying.add_persona(PersonaKind.NEGATIVE)
    for _ in range(2):
        portraying.add_persona(PersonaKind.SECONDARY)
    choosing = Shortlisting(bench)
    first, second, *_ = choosing.candidates(question)
    choosing.choose(question, first.id)
    with pytest.raises(EnoughPersonas):
        choosing.choose(question, second.id)


def test_that_a_choice_is_put_back_and_the_other_one_leads(
    bench: Workbench, question: UUID
) -> None:
    choosing = Shortlisting(bench)
    first, second, *_ = choosing.candidates(question)
    choosing.choose(question, first.id)
    choosing.choose(question, second.id)
    choosing.put_back(question, first.id)
    (left,) = Portraying(bench).personas()
    assert (left.name, left.kind) == (second.title, PersonaKind.PRIMARY)
    assert [one.persona for one in choosing.candidates(question)][:2] == [None, left]


def test_that_a_persona_with_claims_is_not_put_back(bench: Workbench, question: UUID) -> None:
    choosing = Shortlisting(bench)
    first, *_ = choosing.candidates(question)
    choosing.choose(question, first.id)
    Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi"))
    with pytest.raises(PersonaInUse):
        choosing.put_back(question, first.id)


def test_that_a_title_longer_than_a_name_is_shortened(bench: Workbench, question: UUID) -> None:
    grouping = Grouping(bench)
    one, two, *_ = [slip.id for slip in grouping.wall(question).lone]
    merged = grouping.merge_notes(question, [one, two], "dài " * 70)
    assert len(Shortlisting(bench).choose(question, merged).name) <= 120


def test_that_the_step_is_done_when_groups_are_named_and_a_persona_is_chosen(
    bench: Workbench,
) -> None:
    question = sealed_wall(bench)
    assert _done(bench) == [False, False, False]
    Revealing(bench).reveal(question)
    grouping = Grouping(bench)
    one, two, *_ = [slip.id for slip in grouping.wall(question).lone]
    group = grouping.group_notes(question, [one, two])
    assert _done(bench) == [True, False, False]
    grouping.name_group(group, "Người trẻ")
    assert _done(bench) == [True, True, False]
    Shortlisting(bench).choose(question, group)
    assert _done(bench) == [True, True, True]


def _done(bench: Workbench) -> list[bool]:
    facilitating = Facilitating(bench)
    sitting = facilitating.sitting()
    assert sitting is not None
    step = next(one for one in sitting.steps if one.kind == "shortlist")
    return [one.met for one in facilitating.conditions(step)]


def test_that_removing_the_persona_elsewhere_frees_the_choice(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    question = open_wall(bench)
    choosing = Shortlisting(bench)
    first, *_ = choosing.candidates(question)
    persona = choosing.choose(question, first.id)
    Portraying(bench).remove_persona(persona.id)
    assert choosing.candidates(question)[0].persona is None
    bench.journal.undo()
    assert choosing.candidates(question)[0].persona == persona
    file.close()
