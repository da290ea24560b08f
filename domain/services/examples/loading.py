"""What every part of filling in an example works with."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from uuid import UUID

from domain.errors import SampleUnreadable
from domain.model.brief import Person
from domain.model.catalogue import Catalogue
from domain.model.sides import Side
from domain.model.wording import Bilingual, Tongue
from domain.ports import UnitOfWork
from domain.services.examples.sample import Sample
from domain.services.workbench import Workbench

_NINE_IN_VIETNAM = time(2, 0, tzinfo=UTC)

DEPARTMENT_LEADS: Final = ("MKL", "SAL")
"""Positions of those who sign for the departments."""


@dataclass(slots=True)
class Loading:
    """An example on its way into a workspace.

    Attributes:
        sample: the file.
        work: the one unit of work in which all of it is put down.
        bench: identities, chance and catalogue.
        tongue: language of the example.
        people: by the code that they have in the file.
        ids: identity of each thing by its code in the file; codes of notes, USPs, points,
            personas, claims and messages never clash in one workshop.
        sides: who said what, by the code of the note.
    """

    sample: Sample
    work: UnitOfWork
    bench: Workbench
    tongue: Tongue
    people: dict[str, Person] = field(default_factory=dict)
    ids: dict[str, UUID] = field(default_factory=dict)
    sides: dict[str, Side] = field(default_factory=dict)

    @property
    def catalogue(self) -> Catalogue:
        """What the method brings."""
        return self.bench.catalogue

    def new_id(self) -> UUID:
        """Return a fresh identity."""
        return self.bench.secrets.new_id()

    def name(self, code: str) -> UUID:
        """Return a fresh identity and remember it under a code of the file."""
        self.ids[code] = self.new_id()
        return self.ids[code]

    def id_of(self, part: Sample) -> UUID:
        """Take a code and return the identity of the thing it stands for.

        Raises:
            SampleUnreadable: the file has no such thing.
        """
        code = part.text()
        if code not in self.ids:
            raise SampleUnreadable(place=code)
        return self.ids[code]

    def person(self, part: Sample) -> Person:
        """Take a person's code and return the person.

        Raises:
            SampleUnreadable: nobody has it.
        """
        code = part.text()
        if code not in self.people:
            raise SampleUnreadable(place=code)
        return self.people[code]

    def raters(self) -> list[Side]:
        """Return the side of each who rated, in the order of the answers."""
        return [self.person(code).side for code in self.sample["ratings"]["raters"].each()]

    def say(self, words: Bilingual) -> str:
        """Say a word of ours in the language of the example."""
        return words.said(self.tongue)


def at_nine(day: date, *, minutes: int = 0) -> datetime:
    """Return a moment so many minutes after nine in the morning in Vietnam.

    The examples give days only; nine is when their workshops begin.
    """
    return datetime.combine(day, _NINE_IN_VIETNAM) + timedelta(minutes=minutes)
