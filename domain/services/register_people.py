"""The list of people in a workbook that came back."""

from collections.abc import Sequence
from dataclasses import replace

from domain.errors import PersonTakenOffInTheApp, WordUnknown
from domain.model.brief import Person
from domain.model.register_workbook import RegisterBase, RegisterEdit, RowEdit, is_handed
from domain.model.sides import Side
from domain.ports import Reading, UnitOfWork
from domain.services.gathering import Gathering, PersonWords
from domain.services.register_rows import check_position, code_in
from domain.services.workbench import Workbench
from domain.text import clean


class PeopleRows:
    """People: names, sides, positions and titles; new rows are new people."""

    def __init__(self, bench: Workbench, view: Reading, base: RegisterBase) -> None:
        """Look at a workspace."""
        self._view = view
        self._base = base
        self._gathering = Gathering(bench)
        self._people = {one.id: one for one in view.of(Person).all()}

    def called(self, edit: RegisterEdit) -> str:
        """Return what people say for the row of an edit."""
        person = self._people.get(edit.handed.id) if edit.handed else None
        return person.name if person else ""

    def now(self, edit: RegisterEdit) -> str | None:
        """Return what stands here; None where it is gone."""
        if edit.handed is None:
            return ""
        person = self._people.get(edit.handed.id)
        if person is None:
            return None
        if edit.field == "side":
            return self._word(person.side)
        return str(getattr(person, edit.field or "name") or "")

    def is_done(self, edit: RegisterEdit, now: str) -> bool:
        """Tell whether it stands here already."""
        if edit.kind is RowEdit.ADDED:
            name = clean(edit.cells.get("name", ""))
            return any(one.name == name for one in self._people.values())
        return edit.kind is RowEdit.CHANGED and clean(now) == clean(edit.after)

    def moved_on(self, edit: RegisterEdit, now: str) -> bool:
        """Tell whether it was changed here since."""
        assert edit.handed is not None
        return not is_handed(edit.register, edit.handed, edit.field, now)

    def check(self, edit: RegisterEdit, same_row: Sequence[RegisterEdit]) -> None:
        """Raise what keeps an edit from being taken in."""
        if edit.kind is RowEdit.REMOVED:
            raise PersonTakenOffInTheApp
        if edit.handed is None:
            self._gathering.added(self._view, self._words(None, [edit], added=True))
            return
        person = self._people[edit.handed.id]
        self._gathering.changed(self._view, person, self._words(person, [edit]))

    def take(self, work: UnitOfWork, edits: Sequence[RegisterEdit]) -> None:
        """Carry out the edits of one row."""
        handed = edits[0].handed
        if handed is None:
            words = self._words(None, edits, added=True)
            work.of(Person).put(self._gathering.added(work, words))
            return
        person = work.of(Person).get(handed.id)
        changed = self._gathering.changed(work, person, self._words(person, edits))
        self._gathering.put_changed(work, person, changed)

    def _words(
        self, person: Person | None, edits: Sequence[RegisterEdit], *, added: bool = False
    ) -> PersonWords:
        words = PersonWords.of(person) if person else PersonWords("", Side.NEUTRAL, present=False)
        for edit in edits:
            fields = edit.cells if added else (edit.field,)
            for field in fields:
                words = self._with(words, field, edit.cells[field])
        return words

    def _with(self, words: PersonWords, field: str, text: str) -> PersonWords:
        if field == "side":
            if not text:
                return words
            code = self._base.code("side", text)
            if code is None:
                raise WordUnknown(word=text)
            return replace(words, side=Side(code))
        if field == "role":
            code = code_in(text)
            return replace(words, role=check_position(self._view, code) if code else None)
        if field == "name":
            return replace(words, name=clean(text))
        return replace(words, title=clean(text))

    def _word(self, side: Side) -> str:
        found = self._base.words.get("side", {})
        return next((word for word, code in found.items() if code == side.value), side.value)
