"""Seating: who takes up a position on which day, who stands in, and who gives it up."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from domain.errors import NotFound, PeriodBackwards
from domain.model.brief import Person
from domain.model.holding import Holding, HoldingState, state_on
from domain.model.responsibility import Position
from domain.ports import UnitOfWork
from domain.services.seats import Seat, read_holdings, read_seats
from domain.services.workbench import Workbench

_DAY: Final = timedelta(days=1)


class Seating:
    """Use cases around the people in the positions."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def seats(self) -> tuple[Seat, ...]:
        """Return every position with its people as of today."""
        with self._bench.reading() as view:
            return read_seats(view, self._bench.today())

    def people(self) -> tuple[Person, ...]:
        """Return the people of the brief, in their order."""
        with self._bench.reading() as view:
            return tuple(view.of(Person).all())

    def able(self, seat: Seat) -> tuple[Person, ...]:
        """Return the people who may take a position up: all but those who are in it, or will be."""
        theirs = {one.person.id for one in seat.seated if one.state is not HoldingState.PAST}
        return tuple(one for one in self.people() if one.id not in theirs)

    def take_up(
        self, role: str, person_id: UUID, starts: date | None, *, deputy: bool = False
    ) -> Holding:
        """Let a person hold a position, or stand in for it, from a day on.

        Who holds no position yet is shown with this one in the brief too.

        Args:
            role: code of the position.
            person_id: who.
            starts: the first day; None where nobody knows it.
            deputy: only stands in.

        Raises:
            NotFound: the person or the position is gone.
        """
        with self._bench.reading() as view:
            person = view.of(Person).get(person_id)
            sides = {one.code: one.side for one in view.of(Position).all()}
        if role not in sides:
            raise NotFound
        holding = Holding(self._bench.secrets.new_id(), person_id, role, starts, deputy=deputy)
        begun = state_on(holding, self._bench.today()) is HoldingState.HELD
        with self._bench.doing("take_up_position", code=role) as work:
            work.of(Holding).put(holding)
            if begun and not deputy and person.role is None and sides[role] is person.side:
                work.of(Person).put(replace(person, role=role))
        return holding

    def set_days(self, id: UUID, starts: date | None, ends: date | None) -> None:
        """Say from which day to which a position was, is or will be held; both days belong to it.

        Args:
            id: of the holding, see ``read_holdings``.
            starts: the first day; None where nobody knows it.
            ends: the last day; None while it goes on.

        Raises:
            NotFound: it is gone.
            PeriodBackwards: it would end before it begins.
        """
        if starts is not None and ends is not None and ends < starts:
            raise PeriodBackwards(starts=f"{starts:%d/%m/%Y}", ends=f"{ends:%d/%m/%Y}")
        holding = self._found(id)
        with self._bench.doing("date_holding", code=holding.role) as work:
            work.of(Holding).put(replace(self._kept(holding), starts=starts, ends=ends))
            self._let_go(work, holding)

    def set_deputy(self, id: UUID, *, deputy: bool) -> None:
        """Say that somebody only stands in for a position, or holds it.

        Raises:
            NotFound: the holding is gone.
        """
        holding = self._found(id)
        with self._bench.doing("name_deputy", code=holding.role) as work:
            work.of(Holding).put(replace(self._kept(holding), deputy=deputy))
            self._let_go(work, holding)

    def take_away(self, id: UUID) -> None:
        """Take a holding back that was written by mistake; nothing of it stays in the history.

        Raises:
            NotFound: it is gone.
        """
        holding = self._found(id)
        with self._bench.doing("take_holding_away", code=holding.role) as work:
            if holding.id == holding.person_id:
                person = work.of(Person).get(holding.person_id)
                work.of(Person).put(replace(person, role=None))
            else:
                work.of(Holding).remove(id)
                self._let_go(work, holding)

    def _found(self, id: UUID) -> Holding:
        with self._bench.reading() as view:
            found = next((one for one in read_holdings(view) if one.id == id), None)
        if found is None:
            raise NotFound
        return found

    def _kept(self, holding: Holding) -> Holding:
        """Return a holding to keep: one that only the brief tells of gets an identity."""
        if holding.id != holding.person_id:
            return holding
        return replace(holding, id=self._bench.secrets.new_id())

    def _let_go(self, work: UnitOfWork, holding: Holding) -> None:
        """Let the brief name a position that the person still holds, or none."""
        person = work.of(Person).get(holding.person_id)
        if person.role != holding.role:
            return
        today = self._bench.today()
        held = [
            one.role
            for one in work.of(Holding).all(person_id=person.id)
            if not one.deputy and state_on(one, today) is HoldingState.HELD
        ]
        if holding.role in held:
            return
        sides = {one.code: one.side for one in work.of(Position).all()}
        others = (role for role in held if sides.get(role) is person.side)
        work.of(Person).put(replace(person, role=next(others, None)))


def change_seats(
    work: UnitOfWork, before: Person, after: Person, day: date, new_id: Callable[[], UUID]
) -> None:
    """Keep in the history that the brief now names another position for a person.

    Args:
        work: the transaction in which it does.
        before: the person until now.
        after: the person from now on.
        day: the first day of the new position.
        new_id: gives identities.
    """
    if before.role == after.role:
        return
    shelf = work.of(Holding)
    if before.role is not None:
        _end(work, before.id, before.role, day - _DAY, new_id)
    taken = shelf.all(person_id=after.id, role=after.role, deputy=False) if after.role else ()
    if taken and not any(state_on(one, day) is HoldingState.HELD for one in taken):
        shelf.put(replace(taken[-1], id=new_id(), starts=day, ends=None))
    elif after.role and not taken and before.role is not None:
        shelf.put(Holding(new_id(), after.id, after.role, starts=day))


def _end(work: UnitOfWork, person: UUID, role: str, ends: date, new_id: Callable[[], UUID]) -> None:
    shelf = work.of(Holding)
    kept = shelf.all(person_id=person, role=role, deputy=False)
    if not kept:
        shelf.put(Holding(new_id(), person, role, ends=ends))
    for one in kept:
        if one.starts is not None and one.starts > ends:
            shelf.remove(one.id)
        elif one.ends is None or one.ends > ends:
            shelf.put(replace(one, ends=ends))
