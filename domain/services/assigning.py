"""Assigning: who does what, in rows of activities and columns of positions."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, TypeVar
from uuid import UUID

from domain.errors import LettersUnknown, PositionOwes, TextMissing
from domain.model.brief import Person
from domain.model.documents import MatrixContent
from domain.model.holding import Holding
from domain.model.identity import Entity
from domain.model.letter_sets import LetterSet
from domain.model.letters import canonical, fitting, parse_letters
from domain.model.matrix_reading.cells import letters_in
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.sides import Side
from domain.model.sow import SowLine
from domain.model.wording import Bilingual, Tongue
from domain.ports import UnitOfWork
from domain.services.cells import put_letters
from domain.services.defaults import (
    default_activities,
    default_cells,
    default_obligations,
    default_positions,
)
from domain.services.matrices import (
    MatrixView,
    letters_in_use,
    matrix_content,
    ordered,
    read_matrix,
)
from domain.services.sows import read_sows
from domain.services.workbench import Workbench
from domain.services.workbook_parts import log_rows, request_rows
from domain.text import LINE_LIMIT, NAME_LIMIT, Translate, check_length, clean, fold

E = TypeVar("E", bound=Entity)

KINDS: Final = ("content", "process")
"""About the customer and the product, or about running the method."""

SHARED: Final = ("", "persona", "lead_data", "closing")
"""Joint matters in which both departments must appear; empty is none."""


class Assigning:
    """Use cases on the matrix."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._phases = bench.catalogue.phases

    def matrix(self, *, main_only: bool = False) -> MatrixView:
        """Return the matrix with its checks.

        Args:
            main_only: only the main activities of the compact agenda.
        """
        with self._bench.reading() as view:
            return read_matrix(view, self._phases, main_only=main_only)

    def content(self, translate_for: Callable[[Tongue], Translate], dated: date) -> MatrixContent:
        """Return what the workbook says; see ``matrix_content``."""
        log = log_rows(self._bench, translate_for)
        with self._bench.reading() as view:
            return replace(
                matrix_content(view, self._phases, translate_for, dated),
                sows=read_sows(view, self._bench.catalogue, dated),
                requests=request_rows(view, self._bench),
                log=log,
            )

    def draft_matrix(self, *, whole: bool = False) -> None:
        """Add the method's activities that are missing; what is there keeps its letters.

        Columns and the register of obligations are added where there are none.

        Args:
            whole: all activities of the loop, not only the main ones of the compact agenda.
        """
        new_id, catalogue = self._bench.secrets.new_id, self._bench.catalogue
        with self._bench.doing("draft_matrix") as work:
            positions = list(work.of(Position).all())
            if not positions:
                positions = default_positions(catalogue, new_id)
                _put_all(work, Position, positions)
            present = ordered(work, self._phases)
            known = {activity.code for activity in work.of(Activity).all()}
            defaults = default_activities(catalogue, new_id, main_only=not whole)
            added = [activity for activity in defaults if activity.code not in known]
            self._place(work, list(present), added)
            _put_all(work, Cell, default_cells(catalogue, added, positions, new_id))
            if not work.of(Obligation).all():
                _put_all(work, Obligation, default_obligations(catalogue, new_id))

    def _place(self, work: UnitOfWork, rows: list[Activity], added: Sequence[Activity]) -> None:
        """Put each of the method's rows after the one that goes before it in the method."""
        method = [template.code for template in self._bench.catalogue.activities]
        for activity in added:
            before = set(method[: method.index(activity.code)])
            place = max((n + 1 for n, row in enumerate(rows) if row.code in before), default=0)
            rows.insert(place, activity)
        _number(work, rows)

    def set_letters(self, activity_id: UUID, position_id: UUID, text: str) -> None:
        """Set what a position does in an activity; an empty text clears the cell.

        Raises:
            LettersUnknown: the text holds something else than the letters in use.
            NotFound: the row or the column is gone.
        """
        with self._bench.reading() as view:
            letters = letters_in_use(view).read(text)
            activity = view.of(Activity).get(activity_id)
            position = view.of(Position).get(position_id)
        with self._bench.doing(
            "set_letters", activity=activity.code, position=position.code
        ) as work:
            put_letters(work, self._bench.secrets.new_id, activity_id, position_id, letters)

    def fill_letters(self, cells: Mapping[tuple[UUID, UUID], str]) -> tuple[tuple[str, str], ...]:
        """Set many cells at once, as when they are pasted, filled or cleared.

        Args:
            cells: texts by identity of the activity and of the position, as people write them.

        Returns:
            The texts whose letters do not all go together in a cell, each with what is kept.

        Raises:
            LettersUnknown: one of the texts is none of ours; then nothing is changed.
            NotFound: a row or a column is gone; then nothing is changed.
        """
        with self._bench.reading() as view:
            letters_of = letters_in_use(view)
            read = {place: _read(text, letters_of) for place, text in cells.items()}
            rows = dict.fromkeys(view.of(Activity).get(row).code for row, _ in read)
            for _, column in read:
                view.of(Position).get(column)
        with self._bench.doing("fill_letters", activity=", ".join(rows)) as work:
            for (row, column), letters in read.items():
                put_letters(work, self._bench.secrets.new_id, row, column, fitting(letters))
        lessened = {
            cells[place].strip(): letters_of.shown(fitting(letters))
            for place, letters in read.items()
            if canonical(letters) != fitting(letters)
        }
        return tuple(lessened.items())

    def add_activity(self, phase: str, name: str | Bilingual, *, main: bool = False) -> Activity:
        """Add a row at the end of a phase; its code is none of the method's.

        Raises:
            TextMissing, TextTooLong: the name is empty or does not fit.
        """
        given = names(name)
        with self._bench.reading() as view:
            rows = view.of(Activity).all()
        known = [row.code for row in rows] + [one.code for one in self._bench.catalogue.activities]
        added = Activity(
            id=self._bench.secrets.new_id(),
            code=f"A{next_number(known):02d}",
            position=1 + max((row.position for row in rows), default=-1),
            phase=phase,
            kind="content",
            shared="",
            main=main,
            name=given,
        )
        with self._bench.doing("add_activity", code=added.code) as work:
            work.of(Activity).put(added)
        return added

    def rename_activity(self, id: UUID, name: str | Bilingual) -> None:
        """Reword a row in both languages; its letters stay.

        Raises:
            TextMissing, TextTooLong: the name is empty or does not fit.
            NotFound: the row is gone.
        """
        given = names(name)
        self._edit_activity(id, lambda one: replace(one, name=given))

    def set_kind(self, id: UUID, kind: str) -> None:
        """Say whether a row is about content or about the method (``KINDS``)."""
        assert kind in KINDS, kind
        self._edit_activity(id, lambda one: replace(one, kind=kind))

    def set_shared(self, id: UUID, shared: str) -> None:
        """Say for which joint matter both departments must appear in a row (``SHARED``)."""
        assert shared in SHARED, shared
        self._edit_activity(id, lambda one: replace(one, shared=shared))

    def set_main(self, id: UUID, *, main: bool) -> None:
        """Make a row one of the main activities of the compact agenda, or not."""
        self._edit_activity(id, lambda one: replace(one, main=main))

    def _edit_activity(
        self, id: UUID, edited: Callable[[Activity], Activity], key: str = "edit_activity"
    ) -> None:
        with self._bench.reading() as view:
            activity = view.of(Activity).get(id)
        with self._bench.doing(key, code=activity.code) as work:
            work.of(Activity).put(edited(activity))

    def move_activity(self, id: UUID, by: int) -> None:
        """Move a row up (-1) or down (1); past the edge of its phase it joins the next one.

        Raises:
            NotFound: the row is gone.
        """
        phases = [phase.code for phase in self._phases]
        with self._bench.reading() as view:
            activity = view.of(Activity).get(id)
            rows = list(ordered(view, self._phases))
        place = rows.index(activity)
        to = place + by
        with self._bench.doing("move_activity", code=activity.code) as work:
            if 0 <= to < len(rows) and rows[to].phase == activity.phase:
                rows.insert(to, rows.pop(place))
            elif activity.phase in phases:
                there = phases.index(activity.phase) + (1 if by > 0 else -1)
                if 0 <= there < len(phases):
                    rows[place] = replace(activity, phase=phases[there])
            _number(work, rows)

    def retire_activity(self, id: UUID) -> None:
        """Take a row out of use; it keeps its letters and can be brought back.

        Raises:
            NotFound: the row is gone.
        """
        self._edit_activity(id, lambda one: replace(one, retired=True), "retire_activity")

    def bring_back_activity(self, id: UUID) -> None:
        """Bring a row back into use, at the place in its phase that it had.

        Raises:
            NotFound: the row is gone.
        """
        self._edit_activity(id, lambda one: replace(one, retired=False), "bring_back_activity")

    def remove_activity(self, id: UUID) -> None:
        """Take a row out with its letters.

        Raises:
            NotFound: the row is gone.
        """
        with self._bench.reading() as view:
            code = view.of(Activity).get(id).code
        with self._bench.doing("remove_activity", code=code) as work:
            for cell in work.of(Cell).all(activity_id=id):
                work.of(Cell).remove(cell.id)
            work.of(Activity).remove(id)

    def add_position(self, name: str | Bilingual, side: Side) -> Position:
        """Add a column at the end; its code is made of the initials of the name.

        Raises:
            TextMissing, TextTooLong: the name is empty or does not fit.
        """
        given = names(name, NAME_LIMIT)
        with self._bench.reading() as view:
            columns = view.of(Position).all()
        added = Position(
            id=self._bench.secrets.new_id(),
            code=short_code(given.en, {column.code for column in columns}),
            position=1 + max((column.position for column in columns), default=-1),
            side=side,
            name=given,
        )
        with self._bench.doing("add_position", code=added.code) as work:
            work.of(Position).put(added)
        return added

    def rename_position(self, id: UUID, name: str | Bilingual) -> None:
        """Reword a column in both languages; its code and its letters stay.

        Raises:
            TextMissing, TextTooLong: the name is empty or does not fit.
            NotFound: the column is gone.
        """
        given = names(name, NAME_LIMIT)
        self._edit_position(id, lambda one: replace(one, name=given))

    def set_side(self, id: UUID, side: Side) -> None:
        """Say to which side a column belongs."""
        self._edit_position(id, lambda one: replace(one, side=side))

    def _edit_position(self, id: UUID, edited: Callable[[Position], Position]) -> None:
        with self._bench.reading() as view:
            position = view.of(Position).get(id)
        with self._bench.doing("edit_position", code=position.code) as work:
            work.of(Position).put(edited(position))

    def move_position(self, id: UUID, by: int) -> None:
        """Move a column left (-1) or right (1); at the edge it stays.

        Raises:
            NotFound: the column is gone.
        """
        with self._bench.reading() as view:
            position = view.of(Position).get(id)
            columns = list(view.of(Position).all())
        to = min(max(columns.index(position) + by, 0), len(columns) - 1)
        columns.remove(position)
        columns.insert(to, position)
        with self._bench.doing("move_position", code=position.code) as work:
            for place, column in enumerate(columns):
                work.of(Position).put(replace(column, position=place))

    def remove_position(self, id: UUID) -> None:
        """Take a column out with its letters; people who held it stay, without a position.

        Raises:
            PositionOwes: an obligation is still given or received by it.
            NotFound: the column is gone.
        """
        with self._bench.reading() as view:
            code = view.of(Position).get(id).code
            owing = [
                one.code
                for one in view.of(Obligation).all(retired=False)
                if code in {one.provider, one.requester}
            ]
        if owing:
            raise PositionOwes(code=code, obligations=", ".join(owing))
        with self._bench.doing("remove_position", code=code) as work:
            for cell in work.of(Cell).all(position_id=id):
                work.of(Cell).remove(cell.id)
            for kind in (Holding, SowLine):
                for thing in work.of(kind).all(role=code):
                    work.of(kind).remove(thing.id)
            for person in work.of(Person).all(role=code):
                work.of(Person).put(replace(person, role=None))
            for one in work.of(Obligation).all():
                copied = tuple(other for other in one.copied if other != code)
                work.of(Obligation).put(replace(one, copied=copied))
            work.of(Position).remove(id)


def _put_all(work: UnitOfWork, kind: type[E], things: Iterable[E]) -> None:
    for thing in things:
        work.of(kind).put(thing)


def _number(work: UnitOfWork, rows: Iterable[Activity]) -> None:
    """Give rows the places in which they stand now."""
    for place, row in enumerate(rows):
        work.of(Activity).put(replace(row, position=place))


def names(given: str | Bilingual, limit: int = LINE_LIMIT) -> Bilingual:
    """Return a name as it is kept; where one language is left out, the other speaks for it.

    Raises:
        TextMissing, TextTooLong: there is none in either language, or one does not fit.
    """
    both = given if isinstance(given, Bilingual) else Bilingual.same(given)
    vi, en = (check_length(clean(text), limit) for text in (both.vi, both.en))
    if not vi and not en:
        raise TextMissing
    return Bilingual(vi or en, en or vi)


def next_number(codes: Iterable[str]) -> int:
    """Return the number after the highest of codes such as ``A07``."""
    return 1 + max((int(code[1:]) for code in codes if code[1:].isdecimal()), default=0)


def short_code(name: str, taken: set[str]) -> str:
    """Make a short code that people can say: initials, or the beginning of a single word."""
    words = re.findall(r"[a-z0-9]+", fold(name))
    letters = "".join(word[0] for word in words) if len(words) > 1 else "".join(words)
    stem = letters[:3].upper() or "P"
    code, number = stem, 1
    while code in taken:
        number += 1
        code = f"{stem}{number}"
    return code


def _read(text: str, letter_set: LetterSet) -> frozenset[str]:
    """Read a cell as it is typed, or as matrices of other people are read."""
    try:
        return parse_letters(letter_set.read(text))
    except LettersUnknown:
        letters = letters_in(text, letter_set)
        if letters is None:
            raise
        return letters
