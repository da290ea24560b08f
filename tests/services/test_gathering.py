from dataclasses import replace

import pytest

from domain.errors import NotFound, ReporterCodeTaken, TextMissing, TextTooLong
from domain.model.brief import Person
from domain.model.responsibility import Position
from domain.model.sides import Side
from domain.model.wording import Bilingual
from domain.services.gathering import Gathering, PersonWords
from domain.services.workbench import Workbench
from tests.fakes import FakeBench


@pytest.fixture
def gathering(bench: Workbench) -> Gathering:
    return Gathering(bench)


def gathered(fake: FakeBench) -> list[Person]:
    people = fake.store.things.get(Person, {}).values()
    return sorted(people, key=lambda person: person.position)


def test_that_a_name_stays_whole_and_out_of_the_journal(
    gathering: Gathering, fake: FakeBench
) -> None:
    person = gathering.add_person(PersonWords("  Nguyễn  Hoài An ", Side.MARKETING, "MKL"))

    assert person == Person(person.id, 0, "Nguyễn Hoài An", Side.MARKETING, "MKL")
    assert [one.args for one in fake.store.intentions] == [()]
    with pytest.raises(TextMissing):
        gathering.edit_person(person.id, replace(PersonWords.of(person), name=" "))


def test_that_position_and_side_agree(gathering: Gathering, fake: FakeBench) -> None:
    person = gathering.add_person(PersonWords("Hân", Side.MARKETING))
    words = PersonWords.of(person)
    gathering.edit_person(person.id, replace(words, role="SCO"))
    [after_position] = gathered(fake)
    gathering.edit_person(person.id, replace(PersonWords.of(after_position), side=Side.OWNER))
    [after_side] = gathered(fake)

    assert (after_position.side, after_position.role) == (Side.SALES, "SCO")
    assert (after_side.side, after_side.role) == (Side.OWNER, None)


def test_that_people_can_be_put_in_order_and_taken_off(
    gathering: Gathering, fake: FakeBench
) -> None:
    people = [gathering.add_person(PersonWords(name, Side.SALES)) for name in ("An", "Bình", "Chi")]
    gathering.move_person(people[2].id, 0)
    gathering.remove_person(people[0].id)

    assert [one.name for one in gathered(fake)] == ["Chi", "Bình"]
    with pytest.raises(NotFound):
        gathering.remove_person(people[0].id)


def test_that_positions_are_the_methods_until_the_workspace_has_its_own(
    gathering: Gathering, bench: Workbench
) -> None:
    assert [one.code for one in gathering.positions()][:2] == ["OWN", "MKL"]
    with bench.doing("add_position", code="CEO") as work:
        id = bench.secrets.new_id()
        work.of(Position).put(Position(id, "CEO", 0, Side.OWNER, Bilingual.same("CEO")))
    assert [one.code for one in gathering.positions()] == ["CEO"]
    person = gathering.add_person(PersonWords("Bảo", Side.SALES, "CEO"))
    assert person.side is Side.OWNER


def test_that_a_name_and_a_title_have_their_limits(gathering: Gathering) -> None:
    with pytest.raises(TextTooLong):
        gathering.add_person(PersonWords("x" * 121, Side.SALES))
    with pytest.raises(TextTooLong):
        gathering.add_person(PersonWords("An", Side.SALES, title="x" * 121))


def test_that_a_code_is_kept_unless_it_is_changed_and_is_nobody_elses(
    gathering: Gathering, fake: FakeBench
) -> None:
    first = gathering.add_person(PersonWords("An", Side.SALES, code=" S1 "))
    second = gathering.add_person(PersonWords("Bình", Side.SALES))
    assert first.code == "S1"
    gathering.edit_person(first.id, PersonWords("An Nguyễn", Side.SALES))
    with pytest.raises(ReporterCodeTaken):
        gathering.edit_person(second.id, PersonWords("Bình", Side.SALES, code="s1"))
    gathering.edit_person(second.id, PersonWords("Bình", Side.SALES, code="S2"))
    gathering.edit_person(first.id, PersonWords("An Nguyễn", Side.SALES, code=""))
    codes = {one.name: one.code for one in gathered(fake)}
    assert codes == {"An Nguyễn": "", "Bình": "S2"}
