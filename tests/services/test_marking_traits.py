"""Scales of a persona: poles, a mark per side, what the gap says, what versions hold of them."""

import json

import pytest

from domain.errors import NotFound, PolesAlike, TextMissing, TextTooLong, TraitKnown
from domain.model.persona import Persona, PersonaKind
from domain.model.sides import Side
from domain.model.traits import Distance, distance_of, gap_between, nearer_to_owner
from domain.model.version_diff import Edge
from domain.model.versions import ChangeKind
from domain.model.wording import Tongue
from domain.services.difference_words import DifferenceWords
from domain.services.differing import Differing
from domain.services.duplicating import Duplicating
from domain.services.marking_traits import MarkedTrait, MarkingTraits
from domain.services.portraying import Portraying
from domain.services.preparing import Preparing
from domain.services.releasing import Releasing
from domain.services.restoring import Restoring
from domain.services.retiring import Retiring
from domain.services.trait_words import gap_said, owner_said, place_said
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT
from tests.fakes import FakeBench
from tests.services.test_restoring import content, drawn, signed

MKT, SAL, OWN = Side.MARKETING, Side.SALES, Side.OWNER


@pytest.fixture
def marking(bench: Workbench) -> MarkingTraits:
    return MarkingTraits(bench)


@pytest.fixture
def persona(bench: Workbench) -> Persona:
    return Portraying(bench).add_persona(PersonaKind.PRIMARY)


def same(text: str) -> str:
    return text


def only(marking: MarkingTraits, persona: Persona) -> MarkedTrait:
    (found,) = marking.traits(persona.id)
    return found


def test_that_each_side_has_one_mark_and_it_is_made_in_its_name(
    fake: FakeBench, marking: MarkingTraits, persona: Persona
) -> None:
    trait = marking.add_trait(persona.id, "  Cảm xúc ", "Con số")
    assert (trait.code, trait.left, trait.right) == ("T01", "Cảm xúc", "Con số")
    marking.mark(trait.id, MKT, 2)
    marking.mark(trait.id, SAL, 9)
    marking.mark(trait.id, MKT, 3)
    assert only(marking, persona).marks == {MKT: 3, SAL: 9}
    before = len(fake.published)
    marking.mark(trait.id, MKT, 3)
    marking.clear_mark(trait.id, OWN)
    assert len(fake.published) == before, "nothing changed, nothing is said"
    marking.clear_mark(trait.id, MKT)
    assert only(marking, persona).marks == {SAL: 9}
    with pytest.raises(ValueError, match="no such mark"):
        marking.mark(trait.id, Side.NEUTRAL, 3)
    with pytest.raises(ValueError, match="no such mark"):
        marking.mark(trait.id, SAL, 11)


def test_that_poles_are_two_opposites_that_fit_and_come_once(
    marking: MarkingTraits, persona: Persona
) -> None:
    trait = marking.add_trait(persona.id, "Tự quyết", "Hỏi cả nhà")
    with pytest.raises(TextMissing):
        marking.add_trait(persona.id, "Tự quyết", " ")
    with pytest.raises(TextTooLong):
        marking.add_trait(persona.id, "x" * (NAME_LIMIT + 1), "y")
    with pytest.raises(PolesAlike):
        marking.add_trait(persona.id, "Tự quyết", "tự quyết!")
    with pytest.raises(TraitKnown, match="T01"):
        marking.add_trait(persona.id, "hỏi cả nhà", "TỰ QUYẾT")
    marking.remove_trait(trait.id)
    assert marking.traits(persona.id) == marking.traits(persona.id, retired=True) == ()


def test_that_marks_stay_when_poles_are_reworded_and_turn_when_they_change_places(
    marking: MarkingTraits, persona: Persona
) -> None:
    trait = marking.add_trait(persona.id, "Tự quyết", "Hỏi nhà")
    marking.mark(trait.id, SAL, 9)
    marking.reword_trait(trait.id, "Tự quyết", "Hỏi cả nhà")
    assert only(marking, persona).marks == {SAL: 9}
    marking.reword_trait(trait.id, "Hỏi cả nhà", "Tự quyết")
    assert only(marking, persona).marks == {SAL: 1}


def test_that_scales_move_and_those_with_marks_are_kept_out_of_use(
    marking: MarkingTraits, persona: Persona
) -> None:
    first, second, third = (marking.add_trait(persona.id, f"a{n}", f"b{n}") for n in range(3))
    marking.move_trait(third.id, -1)
    marking.move_trait(first.id, -1)
    assert [one.trait.code for one in marking.traits(persona.id)] == ["T01", "T03", "T02"]
    marking.mark(second.id, OWN, 4)
    marking.remove_trait(second.id)
    (kept,) = marking.traits(persona.id, retired=True)
    assert (kept.trait.code, kept.marks) == ("T02", {OWN: 4})
    with pytest.raises(NotFound):
        marking.mark(second.id, OWN, 5)
    marking.bring_back_trait(second.id)
    assert [one.trait.code for one in marking.traits(persona.id)] == ["T01", "T03", "T02"]


def test_that_a_suggestion_is_offered_until_it_is_taken_in_either_language(
    bench: Workbench, marking: MarkingTraits, persona: Persona
) -> None:
    every = marking.suggestions(persona.id)
    assert every == bench.catalogue.traits
    assert len({one.field for one in every}) >= 10
    marking.add_trait(persona.id, every[0].left.vi, every[0].right.vi)
    marking.add_trait(persona.id, every[1].left.en, every[1].right.en)
    assert marking.suggestions(persona.id) == every[2:]


@pytest.mark.parametrize(
    ("marks", "gap", "distance", "said"),
    [
        ({}, None, None, "Neither Marketing nor Sales has put a mark yet"),
        ({OWN: 3}, None, None, "Neither Marketing nor Sales has put a mark yet"),
        ({SAL: 3}, None, None, "Marketing has not put a mark yet"),
        ({MKT: 3}, None, None, "Sales has not put a mark yet"),
        ({MKT: 0, SAL: 0}, 0, Distance.CLOSE, "Marketing and Sales put their marks on the same"),
        ({MKT: 4, SAL: 3}, 1, Distance.CLOSE, "see much the same (1 of 10 apart)"),
        ({MKT: 4, SAL: 7}, 3, Distance.APART, "Marketing and Sales stand 3 of 10 apart"),
        ({MKT: 8, SAL: 4}, 4, Distance.FAR, "stand far apart, 4 of 10: ask customers"),
    ],
)
def test_that_the_gap_is_said_in_words(
    marks: dict[Side, int], gap: int | None, distance: Distance | None, said: str
) -> None:
    assert (gap_between(marks), distance_of(marks)) == (gap, distance)
    assert said in gap_said(marks, same)


def test_that_it_is_said_with_whom_the_owner_stands() -> None:
    assert nearer_to_owner({MKT: 2, OWN: 4}) == ()
    assert owner_said({MKT: 2, SAL: 8, OWN: 4}, same) == "The owner is nearer to Marketing"
    assert owner_said({MKT: 2, SAL: 8, OWN: 5}, same) == "The owner stands halfway between them"
    assert owner_said({MKT: 2, SAL: 2, OWN: 2}, same) == "The owner sees the same"
    assert owner_said({MKT: 2, SAL: 2, OWN: 8}, same) == "The owner stands 6 of 10 from them"
    assert place_said("A", "B", 5, same) == "5 of 10, in the middle"
    assert place_said("A", "B", 6, same) == "6 of 10, towards “B”"


def test_that_a_version_holds_scales_and_their_differences_are_told(bench: Workbench) -> None:
    drawn(bench)
    bare = content(bench)
    assert "traits" not in bare, "contents without scales are as they were"
    marking, (persona, *_) = MarkingTraits(bench), Portraying(bench).personas()
    kept = marking.add_trait(persona.id, "Cảm xúc", "Con số")
    moved = marking.add_trait(persona.id, "Tự quyết", "Hỏi cả nhà")
    marking.mark(moved.id, SAL, 4)
    first = signed(bench)
    marking.mark(moved.id, SAL, 7)
    marking.mark(moved.id, MKT, 1)
    new = marking.add_trait(persona.id, "Sợ hớ", "Sợ lỡ")
    marking.remove_trait(kept.id)
    (line,) = Differing(bench).between(first, Edge.DRAFT).lines
    found = line.difference
    assert (found.kind, found.also, found.code) == (ChangeKind.SCALES_CHANGED, (), persona.code)
    with bench.reading() as view:
        words = DifferenceWords.of(view, bench.catalogue, Tongue.VIETNAMESE, same)
    assert words.moved(found) == (
        "scale: Cảm xúc ↔ Con số → –",
        "scale: Tự quyết ↔ Hỏi cả nhà (Sales 4) → Tự quyết ↔ Hỏi cả nhà (Marketing 1 · Sales 7)",
        "scale: – → Sợ hớ ↔ Sợ lỡ",
    )
    assert Releasing(bench).standing().next_number == "1.0.1"
    assert marking.traits(persona.id, retired=True)[0].trait.id == kept.id
    assert Restoring(bench).restore(first, "quay lại").differed
    assert [one.marks for one in marking.traits(persona.id)] == [{}, {SAL: 4}]
    assert [one.trait.id for one in marking.traits(persona.id, retired=True)] == [new.id]


def test_that_a_persona_takes_its_scales_along_and_a_copy_takes_them_without_marks(
    bench: Workbench,
) -> None:
    drawn(bench)
    marking, (persona, *_) = MarkingTraits(bench), Portraying(bench).personas()
    trait = marking.add_trait(persona.id, "Tự quyết", "Hỏi cả nhà")
    marking.mark(trait.id, SAL, 4)
    gone = marking.add_trait(persona.id, "a", "b")
    marking.mark(gone.id, SAL, 4)
    marking.remove_trait(gone.id)
    first = signed(bench)
    held = content(bench)
    Retiring(bench).retire_persona(persona.id, "đổi hướng")
    assert "traits" not in content(bench)
    Restoring(bench).restore(first, "nhầm")
    assert content(bench) == held
    copy = Duplicating(bench).duplicate(persona.id, "Chị Lan")
    (copied,) = marking.traits(copy.id)
    assert (copied.trait.code, copied.trait.left, copied.marks) == ("T03", "Tự quyết", {})
    personas = json.loads(content(bench))["personas"]
    assert len(personas[str(copy.id)]["traits"]) == 1


def test_that_the_brief_shows_the_scales(bench: Workbench) -> None:
    drawn(bench)
    marking, (persona, *_) = MarkingTraits(bench), Portraying(bench).personas()
    trait = marking.add_trait(persona.id, "Tự quyết", "Hỏi cả nhà")
    marking.mark(trait.id, OWN, 4)
    (line,) = Preparing(bench).brief(persona.id).traits
    assert (line.left, line.right, line.marks) == ("Tự quyết", "Hỏi cả nhà", {OWN: 4})
