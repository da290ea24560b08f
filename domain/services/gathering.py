"""Gathering those who work with the persona: names, departments, positions, who is present."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import ReporterCodeTaken, TextMissing
from domain.model.brief import Person
from domain.model.responsibility import Position
from domain.model.sides import Side
from domain.model.wording import Bilingual
from domain.ports import Reading, UnitOfWork
from domain.services.ordering import reordered
from domain.services.seating import change_seats
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, check_length, clean


@dataclass(frozen=True, slots=True)
class PositionChoice:
    """A position that a person may hold."""

    code: str
    side: Side
    name: Bilingual


@dataclass(frozen=True, slots=True)
class PersonWords:
    """A person as somebody writes it down; see ``Person`` for the meaning of each field.

    A ``code`` of None leaves the one that the person has.
    """

    name: str
    side: Side
    role: str | None = None
    title: str = ""
    present: bool = True
    code: str | None = None

    def tidied(self) -> "PersonWords":
        """Return it cleaned.

        Raises:
            TextMissing: there is no name.
            TextTooLong: a text does not fit.
        """
        name = check_length(clean(self.name), NAME_LIMIT)
        if not name:
            raise TextMissing
        return replace(
            self,
            name=name,
            title=check_length(clean(self.title), NAME_LIMIT),
            code=None if self.code is None else check_length(clean(self.code), NAME_LIMIT),
        )

    @classmethod
    def of(cls, person: Person) -> "PersonWords":
        """Return a person's words."""
        return cls(person.name, person.side, person.role, person.title, person.present, person.code)


class Gathering:
    """Use cases around the list of people."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def positions(self) -> tuple[PositionChoice, ...]:
        """Return the positions that people may hold: the workspace's own, else the method's."""
        with self._bench.reading() as view:
            return self._positions(view)

    def add_person(self, words: PersonWords) -> Person:
        """Add somebody who works with the persona.

        Raises:
            TextMissing: there is no name.
            TextTooLong: a text does not fit.
            ReporterCodeTaken: somebody else has the code.
        """
        with self._bench.reading() as view:
            person = self.added(view, words)
        with self._bench.doing("add_person") as work:
            work.of(Person).put(person)
        return person

    def added(self, view: Reading, words: PersonWords) -> Person:
        """Return the person that would be added; see ``add_person``. Nothing is written."""
        people = view.of(Person).all()
        words = self._on_one_side(view, words.tidied(), None)
        person = Person(
            self._bench.secrets.new_id(),
            1 + max((one.position for one in people), default=-1),
            words.name,
            words.side,
            words.role,
            words.title,
            words.present,
            words.code or "",
        )
        _refuse_taken(person, people)
        return person

    def edit_person(self, id: UUID, words: PersonWords) -> None:
        """Change what is written down of a person.

        A position belongs to a side: who is given a position of another side changes sides, and
        who changes sides gives up the position of the old one. Until when a position was held stays
        in the history of its holders.

        Raises:
            NotFound: the person is gone.
            TextMissing, TextTooLong, ReporterCodeTaken: see ``add_person``.
        """
        with self._bench.reading() as view:
            person = view.of(Person).get(id)
            changed = self.changed(view, person, words)
        with self._bench.doing("edit_person") as work:
            self.put_changed(work, person, changed)

    def changed(self, view: Reading, person: Person, words: PersonWords) -> Person:
        """Return a person as words change it; see ``edit_person``. Nothing is written."""
        words = self._on_one_side(view, words.tidied(), person)
        changed = replace(
            person,
            name=words.name,
            side=words.side,
            role=words.role,
            title=words.title,
            present=words.present,
            code=person.code if words.code is None else words.code,
        )
        _refuse_taken(changed, view.of(Person).all())
        return changed

    def put_changed(self, work: UnitOfWork, person: Person, changed: Person) -> None:
        """Put a changed person on the shelf, and keep until when it held its position."""
        work.of(Person).put(changed)
        change_seats(work, person, changed, self._bench.today(), self._bench.secrets.new_id)

    def move_person(self, id: UUID, to: int) -> None:
        """Move a person to a place in the list; 0 is the first."""
        with self._bench.reading() as view:
            order = view.of(Person).all()
            person = view.of(Person).get(id)
        with self._bench.doing("move_person") as work:
            for one in reordered(order, person, to):
                work.of(Person).put(one)

    def remove_person(self, id: UUID) -> None:
        """Take a person off the list."""
        with self._bench.doing("remove_person") as work:
            work.of(Person).remove(id)

    def _positions(self, view: Reading) -> tuple[PositionChoice, ...]:
        own = view.of(Position).all() or self._bench.catalogue.positions
        return tuple(PositionChoice(one.code, one.side, one.name) for one in own)

    def _on_one_side(self, view: Reading, words: PersonWords, before: Person | None) -> PersonWords:
        """Let side and position agree; what was changed now wins over what stood there."""
        sides = {one.code: one.side for one in self._positions(view)}
        if words.role is None or words.role not in sides or sides[words.role] is words.side:
            return words
        only_side_changed = before is not None and before.role == words.role
        if only_side_changed:
            return replace(words, role=None)
        return replace(words, side=sides[words.role])


def _refuse_taken(person: Person, people: Iterable[Person]) -> None:
    """Refuse a code that somebody else has.

    Raises:
        ReporterCodeTaken: somebody has.
    """
    code = person.code.casefold()
    if code and any(one.code.casefold() == code for one in people if one.id != person.id):
        raise ReporterCodeTaken(code=person.code)
