"""Any order of writing, changing, removing, undoing, redoing and reopening, beside a model."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from domain.errors import NothingToRedo, NothingToUndo
from domain.model.brief import Usp
from domain.model.fields import PersonaField
from domain.model.journal import UndoRole, Veil
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.session import Ask, Note, Session, Writing
from domain.model.sides import Side
from tests.fakes import FakeClock
from tests.persistence.things import SECRETS, texts
from tests.real import open_real, real_files

State = dict[UUID, Any]
SHOWN = (Usp, Persona, Claim)
choices = st.integers(0, 10_000)


class Workspace(RuleBasedStateMachine):
    """The model keeps every state there was, and how many of them undo has left behind."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.bench, self.file = open_real(Path(self.folder.name))
        self.states: list[State] = [{}]
        self.at = 0
        self.floor = 0
        self.notes: list[list[UUID]] = [[]]
        self.session = SECRETS.new_id()

    def teardown(self) -> None:
        assert real_files(self.file.path.parent).verify(self.file.path).sound
        self.file.close()
        self.folder.cleanup()

    @property
    def now(self) -> State:
        return self.states[self.at]

    def some(self, kind: type, choice: int) -> Any:
        found = [thing for thing in self.now.values() if type(thing) is kind]
        return found[choice % len(found)] if found else None

    def do(self, change: Callable[[Any], None], after: State) -> None:
        with self.bench.doing("edit_usp", code=str(len(after))) as work:
            change(work)
        if after != self.now:
            self.states[self.at + 1 :] = [after]
            self.at += 1

    @initialize()
    def lower_veil(self) -> None:
        with self.bench.doing("start_session", role=UndoRole.BARRIER) as work:
            work.of(Session).put(Session(self.session, 1, "compact", FakeClock().now()))
            work.of(Writing).put(Writing(self.session, self.session, Ask.CUSTOMER))
            work.of(Veil).put(Veil(self.session))

    @rule(text=texts)
    def add(self, text: str) -> None:
        usp = Usp(SECRETS.new_id(), "U1", len(self.now), text)
        self.do(lambda work: work.of(Usp).put(usp), {**self.now, usp.id: usp})

    @rule(text=texts, parts=st.integers(0, 3))
    def add_persona(self, text: str, parts: int) -> None:
        persona = Persona(SECRETS.new_id(), "P1", len(self.now), PersonaKind.PRIMARY, text)
        things: list[Any] = [persona]
        for place in range(parts):
            field = PersonaField.PAIN
            things.append(Claim(SECRETS.new_id(), "C1", place, persona.id, field, text))

        def put_all(work: Any) -> None:
            for thing in reversed(things):
                work.of(type(thing)).put(thing)

        self.do(put_all, {**self.now, **{thing.id: thing for thing in things}})

    @rule(choice=choices, text=texts)
    def change(self, choice: int, text: str) -> None:
        usp = self.some(Usp, choice)
        if usp is not None:
            changed = replace(usp, text=text)
            self.do(lambda work: work.of(Usp).put(changed), {**self.now, usp.id: changed})

    @rule(first=choices, second=choices)
    def move_claim(self, first: int, second: int) -> None:
        claim, persona = self.some(Claim, first), self.some(Persona, second)
        if claim is not None:
            moved = replace(claim, persona_id=persona.id)
            self.do(lambda work: work.of(Claim).put(moved), {**self.now, claim.id: moved})

    @rule(choice=choices)
    def remove(self, choice: int) -> None:
        usp = self.some(Usp, choice)
        if usp is not None:
            after = {id_: thing for id_, thing in self.now.items() if id_ != usp.id}
            self.do(lambda work: work.of(Usp).remove(usp.id), after)

    @rule(choice=choices)
    def remove_persona(self, choice: int) -> None:
        persona = self.some(Persona, choice)
        if persona is not None:
            gone = {persona.id}
            gone |= {
                thing.id
                for thing in self.now.values()
                if isinstance(thing, Claim) and thing.persona_id == persona.id
            }
            after = {id_: thing for id_, thing in self.now.items() if id_ not in gone}
            self.do(lambda work: work.of(Persona).remove(persona.id), after)

    @rule()
    def change_mind(self) -> None:
        def waver(work: Any) -> None:
            usp = Usp(SECRETS.new_id(), "U1", 0, "thoáng qua")
            work.of(Usp).put(usp)
            work.of(Usp).all()
            work.of(Usp).remove(usp.id)

        self.do(waver, self.now)

    @rule(text=texts)
    def fail(self, text: str) -> None:
        def break_off() -> None:
            with self.bench.doing("add_usp") as work:
                work.of(Usp).put(Usp(SECRETS.new_id(), "U1", 0, text))
                work.of(Usp).all()
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            break_off()

    @rule()
    def undo(self) -> None:
        if self.at == self.floor:
            with pytest.raises(NothingToUndo):
                self.bench.journal.undo()
        else:
            self.bench.journal.undo()
            self.at -= 1

    @rule()
    def redo(self) -> None:
        if self.at == len(self.states) - 1:
            with pytest.raises(NothingToRedo):
                self.bench.journal.redo()
        else:
            self.bench.journal.redo()
            self.at += 1

    @rule()
    def state_a_fact(self) -> None:
        with self.bench.doing("begin_turn", role=UndoRole.BARRIER) as work:
            session = work.of(Session).get(self.session)
            work.of(Session).put(replace(session, number=session.number + 1))
        del self.states[self.at + 1 :]
        self.floor = self.at
        self.notes = [self.notes[-1]]

    @rule(text=texts)
    def write_hidden(self, text: str) -> None:
        before = self.bench.journal.state(), self.bench.journal.history()
        note = Note(
            SECRETS.new_id(),
            self.session,
            self.session,
            "N",
            Side.SALES,
            PersonaField.PAIN,
            0,
            text,
        )
        with self.bench.doing("write_note", side=Side.SALES, veil=self.session) as work:
            work.of(Note).put(note)
        self.notes.append([*self.notes[-1], note.id])
        assert (self.bench.journal.state(), self.bench.journal.history()) == before

    @rule()
    def undo_hidden(self) -> None:
        if len(self.notes) == 1:
            with pytest.raises(NothingToUndo):
                self.bench.journal.undo_veiled(self.session, Side.SALES)
        else:
            self.bench.journal.undo_veiled(self.session, Side.SALES)
            self.notes.pop()

    @precondition(lambda self: self.at > 0)
    @rule()
    def reopen(self) -> None:
        self.file.close()
        self.bench, self.file = open_real(Path(self.folder.name))

    @invariant()
    def everything_agrees(self) -> None:
        with self.bench.reading() as view:
            found = {thing.id: thing for kind in SHOWN for thing in view.of(kind).all()}
            assert [note.id for note in view.of(Note).all()] == self.notes[-1]
        assert found == self.now
        state = self.bench.journal.state()
        assert (state.undo is None) == (self.at == self.floor)
        assert (state.redo is None) == (self.at == len(self.states) - 1)


SOAK = os.environ.get("CUNGVE_SOAK") == "1"
Workspace.TestCase.settings = settings(
    max_examples=100 if SOAK else 10, stateful_step_count=40 if SOAK else 30, deadline=None
)
test_that_any_order_agrees_with_the_model = pytest.mark.soak(Workspace.TestCase)
