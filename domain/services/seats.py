"""Who holds which position on a day: read for pages, documents and the SOWs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from domain.model.brief import Person
from domain.model.holding import Holding, HoldingState, in_order, state_on
from domain.model.responsibility import Position
from domain.ports import Reading


@dataclass(frozen=True, slots=True)
class Seated:
    """A person in a position, and where that stands on the day."""

    holding: Holding
    person: Person
    state: HoldingState


@dataclass(frozen=True, slots=True)
class Seat:
    """A position with those who hold it, held it or will hold it, the longest first.

    Attributes:
        position: the position.
        seated: holders, then deputies.
    """

    position: Position
    seated: tuple[Seated, ...]

    @property
    def held(self) -> tuple[Seated, ...]:
        """Those who hold it on the day, deputies last."""
        return tuple(one for one in self.seated if one.state is HoldingState.HELD)

    @property
    def vacant(self) -> bool:
        """Whether nobody holds it on the day; somebody who only stands in does not."""
        return all(one.holding.deputy for one in self.held)


def read_holdings(view: Reading) -> tuple[Holding, ...]:
    """Return who holds what.

    A position that is written beside a person's name in the brief, and of which nothing is kept,
    is held since before anybody wrote it down. Such a holding has the identity of the person.
    """
    kept = tuple(view.of(Holding).all())
    known = {(one.person_id, one.role) for one in kept if not one.deputy}
    return kept + tuple(
        Holding(one.id, one.id, one.role)
        for one in view.of(Person).all()
        if one.role and (one.id, one.role) not in known
    )


def read_seats(view: Reading, day: date) -> tuple[Seat, ...]:
    """Return every position of the matrix with its people as of a day."""
    people = {one.id: one for one in view.of(Person).all()}
    holdings = in_order(read_holdings(view))
    return tuple(
        Seat(position, _seated(position, holdings, people, day))
        for position in view.of(Position).all()
    )


def _seated(
    position: Position, holdings: Sequence[Holding], people: Mapping[UUID, Person], day: date
) -> tuple[Seated, ...]:
    return tuple(
        Seated(one, people[one.person_id], state_on(one, day))
        for one in holdings
        if one.role == position.code and one.person_id in people
    )
