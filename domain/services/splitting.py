"""Splitting a position of the matrix into two, and making one of two, without losing a cell."""

from dataclasses import replace
from typing import Final, TypeVar
from uuid import UUID

from domain.errors import PositionsOweEachOther
from domain.model.brief import Person
from domain.model.holding import Holding
from domain.model.requests import Request
from domain.model.responsibility import Cell, Obligation, Position
from domain.model.sow import SowLine
from domain.model.wording import Bilingual
from domain.ports import UnitOfWork
from domain.services.assigning import names, short_code
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT

_OF_ONE_ANSWER: Final = {"A": "C", "A/R": "R"}
"""What the new position has where the old one answers: exactly one goes on answering."""

_WEIGHT: Final = ("A", "R", "S", "C", "I")
"""Letters of one cell when two become one: the weightiest stays, and A and R go together."""


class Splitting:
    """Use cases that make two columns of one, or one of two."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def split(self, id: UUID, name: str | Bilingual) -> Position:
        """Split a position: beside it comes one of the same side with its letters.

        The old one goes on answering alone; where it does, the new one is asked, or does the work
        with it. People, obligations and the old one's own cells stay as they are.

        Args:
            id: identity of the position.
            name: of the new one.

        Raises:
            TextMissing, TextTooLong: the name is empty or does not fit.
            NotFound: the position is gone.
        """
        given = names(name, NAME_LIMIT)
        with self._bench.reading() as view:
            old = view.of(Position).get(id)
            columns = list(view.of(Position).all())
            cells = view.of(Cell).all(position_id=id)
        new_id = self._bench.secrets.new_id
        code = short_code(given.en, {column.code for column in columns})
        new = Position(new_id(), code, old.position, old.side, given)
        columns.insert(columns.index(old) + 1, new)
        with self._bench.doing("split_position", code=old.code, other=new.code) as work:
            _number(work, columns)
            for cell in cells:
                letters = _OF_ONE_ANSWER.get(cell.letters, cell.letters)
                work.of(Cell).put(Cell(new_id(), cell.activity_id, new.id, letters))
        return new

    def merge(self, kept_id: UUID, gone_id: UUID) -> None:
        """Make one position of two: the kept one takes letters, people and obligations.

        Raises:
            PositionsOweEachOther: something is owed from one of them to the other.
            NotFound: one of them is gone.
        """
        with self._bench.reading() as view:
            kept, gone = view.of(Position).get(kept_id), view.of(Position).get(gone_id)
            both = {kept.code, gone.code}
            owed: tuple[Obligation | Request, ...] = (
                *view.of(Obligation).all(retired=False),
                *view.of(Request).all(),
            )
            between = [one.code for one in owed if {one.provider, one.requester} == both]
        if between:
            raise PositionsOweEachOther(kept.code, gone.code, ", ".join(between))
        with self._bench.doing("merge_positions", code=gone.code, other=kept.code) as work:
            self._take_cells(work, kept, gone)
            _take_people(work, kept.code, gone.code)
            for one in work.of(Obligation).all():
                work.of(Obligation).put(_renamed(one, gone.code, kept.code))
            for asked in work.of(Request).all():
                work.of(Request).put(_renamed(asked, gone.code, kept.code))
            work.of(Position).remove(gone.id)

    def _take_cells(self, work: UnitOfWork, kept: Position, gone: Position) -> None:
        shelf = work.of(Cell)
        held = {cell.activity_id: cell for cell in shelf.all(position_id=kept.id)}
        for cell in shelf.all(position_id=gone.id):
            mine = held.get(cell.activity_id)
            if mine is None:
                shelf.put(replace(cell, position_id=kept.id))
            else:
                shelf.put(replace(mine, letters=_together(mine.letters, cell.letters)))
                shelf.remove(cell.id)


def _together(one: str, other: str) -> str:
    held = {*one.split("/"), *other.split("/")}
    if {"A", "R"} <= held:
        return "A/R"
    return next(letter for letter in _WEIGHT if letter in held)


def _take_people(work: UnitOfWork, kept: str, gone: str) -> None:
    """Hand over who held a position, and lines of its SOW that stand for none of the method's."""
    for person in work.of(Person).all(role=gone):
        work.of(Person).put(replace(person, role=kept))
    for holding in work.of(Holding).all(role=gone):
        work.of(Holding).put(replace(holding, role=kept))
    for line in work.of(SowLine).all(role=gone):
        if line.replaces is None:
            work.of(SowLine).put(replace(line, role=kept))
        else:
            work.of(SowLine).remove(line.id)


Owed = TypeVar("Owed", Obligation, Request)


def _renamed(one: Owed, old: str, new: str) -> Owed:
    """Return what is owed with a position in place of another; nobody is copied twice."""
    provider = new if one.provider == old else one.provider
    requester = new if one.requester == old else one.requester
    copied = dict.fromkeys(new if code == old else code for code in one.copied)
    kept = tuple(code for code in copied if code not in {provider, requester})
    return replace(one, provider=provider, requester=requester, copied=kept)


def _number(work: UnitOfWork, columns: list[Position]) -> None:
    for place, column in enumerate(columns):
        work.of(Position).put(replace(column, position=place))
