from datetime import timedelta

import pytest

from domain.errors import NotFound, PeriodBackwards
from domain.model.brief import Person
from domain.model.holding import Holding, HoldingState
from domain.model.sides import Side
from domain.services.assigning import Assigning
from domain.services.gathering import Gathering, PersonWords
from domain.services.seating import Seating
from domain.services.seats import Seat
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench

DAY = timedelta(days=1)


@pytest.fixture
def fake() -> FakeBench:
    fake = FakeBench(load_catalogue())
    Assigning(fake.bench()).draft_matrix()
    return fake


@pytest.fixture
def seating(fake: FakeBench) -> Seating:
    return Seating(fake.bench())


def person(fake: FakeBench, name: str = "Hân", role: str | None = None) -> Person:
    return Gathering(fake.bench()).add_person(PersonWords(name, Side.SALES, role))


def role_of(fake: FakeBench, one: Person) -> str | None:
    found: Person = fake.store.things[Person][one.id]
    return found.role


def seat(seating: Seating, code: str) -> Seat:
    return next(one for one in seating.seats() if one.position.code == code)


def test_that_a_position_is_vacant_until_somebody_holds_it(
    fake: FakeBench, seating: Seating
) -> None:
    han, today = person(fake), fake.bench().today()
    assert seat(seating, "SAL").vacant
    seating.take_up("SAL", han.id, today, deputy=True)
    assert seat(seating, "SAL").vacant
    seating.take_up("SAL", han.id, today)

    assert not seat(seating, "SAL").vacant
    assert [one.holding.deputy for one in seat(seating, "SAL").held] == [False, True]
    assert role_of(fake, han) == "SAL"


def test_that_a_position_written_in_the_brief_is_held_since_nobody_knows_when(
    fake: FakeBench, seating: Seating
) -> None:
    han, today = person(fake, role="SCO"), fake.bench().today()
    [held] = seat(seating, "SCO").held
    seating.set_days(held.holding.id, today - DAY, None)
    [dated] = seat(seating, "SCO").held

    assert (held.person.id, held.holding.starts) == (han.id, None)
    assert (dated.holding.starts, len(fake.store.things[Holding])) == (today - DAY, 1)


def test_that_one_person_may_hold_several_and_giving_one_up_keeps_the_past(
    fake: FakeBench, seating: Seating
) -> None:
    han, today = person(fake, role="SCO"), fake.bench().today()
    seating.take_up("SAL", han.id, today - DAY)
    [consultant] = seat(seating, "SCO").held
    seating.set_days(consultant.holding.id, None, today - DAY)

    assert seat(seating, "SCO").vacant
    assert [one.state for one in seat(seating, "SCO").seated] == [HoldingState.PAST]
    assert role_of(fake, han) == "SAL"


def test_that_another_position_in_the_brief_leaves_the_first_in_the_history(
    fake: FakeBench, seating: Seating
) -> None:
    han, today = person(fake, role="SCO"), fake.bench().today()
    gathering = Gathering(fake.bench())
    gathering.edit_person(han.id, PersonWords("Hân", Side.SALES, "SAL"))

    [past] = seat(seating, "SCO").seated
    [now] = seat(seating, "SAL").held
    assert (past.state, past.holding.ends) == (HoldingState.PAST, today - DAY)
    assert now.holding.starts == today
    gathering.edit_person(han.id, PersonWords("Hân", Side.SALES, "SCO"))
    assert not seat(seating, "SCO").vacant
    assert seat(seating, "SAL").seated == ()


def test_that_who_comes_later_does_not_hold_it_yet(fake: FakeBench, seating: Seating) -> None:
    han = person(fake)
    seating.take_up("SAL", han.id, fake.bench().today() + DAY)

    assert seat(seating, "SAL").vacant
    assert [one.state for one in seat(seating, "SAL").seated] == [HoldingState.COMING]
    assert role_of(fake, han) is None


def test_that_nobody_is_offered_a_position_twice_at_a_time(
    fake: FakeBench, seating: Seating
) -> None:
    held, coming, over = person(fake, role="SAL"), person(fake), person(fake)
    today = fake.bench().today()
    seating.take_up("SAL", coming.id, today + DAY)
    past = seating.take_up("SAL", over.id, today - 2 * DAY)
    seating.set_days(past.id, today - 2 * DAY, today - DAY)

    assert seating.able(seat(seating, "SAL")) == (over,)
    assert seating.able(seat(seating, "SCO")) == (held, coming, over)


def test_that_a_mistake_leaves_no_trace_and_a_deputy_is_no_holder(
    fake: FakeBench, seating: Seating
) -> None:
    han = person(fake, role="SCO")
    [held] = seat(seating, "SCO").held
    seating.set_deputy(held.holding.id, deputy=True)
    [deputy] = seat(seating, "SCO").held
    assert seat(seating, "SCO").vacant
    assert role_of(fake, han) is None
    seating.take_away(deputy.holding.id)
    assert seat(seating, "SCO").seated == ()


def test_that_days_are_in_order_and_a_position_exists(fake: FakeBench, seating: Seating) -> None:
    han, today = person(fake, role="SCO"), fake.bench().today()
    [held] = seat(seating, "SCO").held
    with pytest.raises(PeriodBackwards):
        seating.set_days(held.holding.id, today, today - DAY)
    with pytest.raises(NotFound):
        seating.take_up("XYZ", han.id, None)


def test_that_a_position_takes_its_history_along_when_it_is_removed(
    fake: FakeBench, seating: Seating
) -> None:
    new = Assigning(fake.bench()).add_position("Kho vận", Side.SALES)
    seating.take_up(new.code, person(fake).id, None)
    Assigning(fake.bench()).remove_position(new.id)

    assert fake.store.things[Holding] == {}
