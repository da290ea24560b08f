"""Undo and redo survive a restart; what is hidden has no name."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import Engine, event

from domain.errors import NothingToRedo, NothingToUndo, UndoBlocked
from domain.model.brief import Usp
from domain.model.fields import PersonaField
from domain.model.journal import Intention, UndoRole, UndoState, Veil
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.session import Ask, Note, Session, Writing
from domain.model.sides import Side
from domain.services.briefing import Briefing
from domain.services.workbench import Workbench
from persistence.engine import connect
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.persistence.things import SECRETS
from tests.real import open_real


class Room:
    """A workspace whose file is closed and opened again between any two acts, if wanted."""

    def __init__(self, folder: Path, *, restarts: bool) -> None:
        self._folder = folder
        self._restarts = restarts
        self.bench, self.file = open_real(folder)
        self.session = SECRETS.new_id()

    def restart(self) -> None:
        if self._restarts:
            self.file.close()
            self.bench, self.file = open_real(self._folder)

    def state(self) -> tuple[str | None, str | None, str | None]:
        self.restart()
        return names(self.bench.journal.state())

    def write(self, number: int, text: str, *, role: UndoRole = UndoRole.STEP) -> None:
        self.restart()
        shown = {usp.code: usp for usp in self.usps()}
        code = f"U{number}"
        usp = shown.get(code) or Usp(SECRETS.new_id(), code, number, "")
        with self.bench.doing("edit_usp", role=role, code=code) as work:
            work.of(Usp).put(replace(usp, text=text))

    def usps(self) -> list[Usp]:
        with self.bench.reading() as view:
            return list(view.of(Usp).all())

    def texts(self) -> list[str]:
        return [usp.text for usp in self.usps()]

    def undo(self) -> None:
        self.restart()
        self.bench.journal.undo()

    def redo(self) -> None:
        self.restart()
        self.bench.journal.redo()

    def lower_veil(self) -> None:
        session = Session(self.session, 1, "compact", FakeClock().now())
        with self.bench.doing("start_session", role=UndoRole.BARRIER) as work:
            work.of(Session).put(session)
            work.of(Writing).put(Writing(self.session, self.session, Ask.CUSTOMER))
            work.of(Veil).put(Veil(self.session))

    def note(self, side: Side, text: str) -> UUID:
        note = Note(
            SECRETS.new_id(),
            self.session,
            self.session,
            "C03-X-01",
            side,
            PersonaField.PAIN,
            0,
            text,
        )
        with self.bench.doing("write_note", side=side, veil=self.session) as work:
            work.of(Note).put(note)
        return note.id

    def notes(self) -> list[str]:
        with self.bench.reading() as view:
            return [note.text for note in view.of(Note).all()]

    def fact(self, key: str, *, lifted: bool | None = None) -> None:
        with self.bench.doing(key, role=UndoRole.BARRIER) as work:
            if lifted is None:
                work.of(Usp).put(Usp(SECRETS.new_id(), "U9", 9, key))
            else:
                work.of(Veil).put(Veil(self.session, lifted=lifted))


def names(state: UndoState) -> tuple[str | None, str | None, str | None]:
    code: dict[Intention | None, str | None] = {None: None}
    for intention in (state.undo, state.redo, state.barrier):
        if intention is not None:
            code[intention] = dict(intention.args).get("code", intention.key)
    return code[state.undo], code[state.redo], code[state.barrier]


@pytest.fixture(params=[False, True], ids=["open", "restarted"])
def room(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Room]:
    room = Room(tmp_path, restarts=request.param)
    yield room
    room.file.close()


def test_that_steps_are_undone_and_redone_in_order(room: Room) -> None:
    room.write(1, "một")
    room.write(2, "hai")
    room.write(1, "ba")
    assert room.state() == ("U1", None, None)

    room.undo()
    assert room.texts() == ["một", "hai"]
    room.undo()
    assert room.texts() == ["một"]
    assert room.state() == ("U1", "U2", None)
    room.redo()
    assert room.texts() == ["một", "hai"]
    room.redo()
    assert room.texts() == ["ba", "hai"]
    assert room.state() == ("U1", None, None)
    for _ in range(3):
        room.undo()
    assert room.texts() == []
    assert room.state() == (None, "U1", None)
    for _ in range(3):
        room.redo()
    assert room.texts() == ["ba", "hai"]


def test_that_there_is_nothing_to_undo_or_redo_at_first(room: Room) -> None:
    assert room.state() == (None, None, None)
    with pytest.raises(NothingToUndo):
        room.undo()
    with pytest.raises(NothingToRedo):
        room.redo()


def test_that_a_new_step_ends_redo(room: Room) -> None:
    room.write(1, "một")
    room.write(2, "hai")
    room.undo()
    room.write(3, "ba")

    assert room.state() == ("U3", None, None)
    room.undo()
    assert room.state() == ("U1", "U3", None)
    room.undo()
    assert room.texts() == []
    assert room.state() == (None, "U1", None)


def test_that_an_undone_redo_can_be_redone(room: Room) -> None:
    room.write(1, "một")
    for _ in range(3):
        room.undo()
        assert room.texts() == []
        room.redo()
        assert room.texts() == ["một"]


def test_that_routine_is_passed_over(room: Room) -> None:
    room.write(1, "một")
    room.write(2, "giờ", role=UndoRole.ROUTINE)
    assert room.state() == ("U1", None, None)

    room.undo()
    assert room.texts() == ["giờ"]
    room.write(2, "giờ chạy", role=UndoRole.ROUTINE)
    assert room.state() == (None, "U1", None)
    room.redo()
    assert room.texts() == ["một", "giờ chạy"]


def test_that_a_fact_stops_undo_and_is_named(room: Room) -> None:
    room.write(1, "một")
    room.fact("seal_notes")
    assert room.state() == (None, None, "seal_notes")
    with pytest.raises(NothingToUndo):
        room.undo()

    room.write(2, "hai")
    assert room.state() == ("U2", None, None)
    room.undo()
    assert room.state() == (None, "U2", "seal_notes")


def test_that_undo_is_blocked_where_later_work_changed_the_row(room: Room) -> None:
    room.write(1, "một")
    room.write(1, "hai", role=UndoRole.ROUTINE)

    with pytest.raises(UndoBlocked):
        room.undo()

    assert room.texts() == ["hai"]
    assert room.state() == ("U1", None, None)


def test_that_undo_is_blocked_where_something_came_to_rest_on_the_row(room: Room) -> None:
    persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
    with room.bench.doing("add_persona", code="P1") as work:
        work.of(Persona).put(persona)
    claim = Claim(SECRETS.new_id(), "C01", 0, persona.id, PersonaField.PAIN, "sợ ồn")
    with room.bench.doing("write_claim", role=UndoRole.ROUTINE) as work:
        work.of(Claim).put(claim)

    with pytest.raises(UndoBlocked):
        room.undo()

    with room.bench.reading() as view:
        assert view.of(Claim).all() == [claim]


def test_that_a_change_whose_images_were_erased_cannot_be_undone(room: Room) -> None:
    room.write(1, "một")
    room.file.close()
    connection = connect(room.file.path)
    connection.execute("DELETE FROM change_image")
    connection.close()
    room.bench, room.file = open_real(room.file.path.parent)

    with pytest.raises(UndoBlocked):
        room.undo()
    assert room.texts() == ["một"]


def test_that_history_tells_what_was_done_and_what_was_taken_back(room: Room) -> None:
    room.write(1, "một")
    room.write(2, "hai")
    room.undo()
    room.restart()
    entries = room.bench.journal.history()

    assert [entry.number for entry in entries] == [3, 2, 1]
    assert [entry.undoes for entry in entries] == [True, False, False]
    assert [entry.undone for entry in entries] == [False, True, False]
    assert [dict(entry.intention.args)["code"] for entry in entries] == ["U2", "U2", "U1"]
    assert [entry.number for entry in room.bench.journal.history(before=3, limit=1)] == [2]

    room.redo()
    assert not any(entry.undone for entry in room.bench.journal.history())


def test_that_what_is_hidden_has_no_name(room: Room) -> None:
    room.write(1, "một")
    room.lower_veil()
    room.write(2, "hai")
    room.undo()
    before = room.bench.journal.state(), room.bench.journal.history()

    room.note(Side.SALES, "bí mật")
    room.note(Side.MARKETING, "kín")
    room.bench.journal.undo_veiled(room.session, Side.SALES)

    room.restart()
    assert (room.bench.journal.state(), room.bench.journal.history()) == before
    room.redo()
    assert room.texts() == ["một", "hai"]
    assert room.notes() == ["kín"]


def test_that_the_reveal_shows_what_was_hidden_and_taking_it_back_hides_it(room: Room) -> None:
    room.lower_veil()
    room.note(Side.SALES, "bí mật")
    hidden = len(room.bench.journal.history())
    room.fact("reveal_notes", lifted=True)

    room.restart()
    keys = [entry.intention.key for entry in room.bench.journal.history()]
    assert keys == ["reveal_notes", "write_note", "start_session"]
    assert room.state() == (None, None, "reveal_notes")

    room.fact("take_back_reveal", lifted=False)
    assert len(room.bench.journal.history()) == hidden + 2


def test_that_a_side_takes_back_its_own_notes_of_this_turn_only(room: Room) -> None:
    room.lower_veil()
    room.note(Side.SALES, "cũ")
    room.fact("begin_turn")
    room.note(Side.SALES, "một")
    room.note(Side.SALES, "hai")
    room.note(Side.MARKETING, "của bên kia")
    undo = room.bench.journal.undo_veiled

    undo(room.session, Side.SALES)
    assert room.notes() == ["cũ", "một", "của bên kia"]
    undo(room.session, Side.SALES)
    assert room.notes() == ["cũ", "của bên kia"]
    with pytest.raises(NothingToUndo):
        undo(room.session, Side.SALES)
    with pytest.raises(NothingToUndo):
        undo(room.session, Side.OWNER)

    room.fact("reveal_notes", lifted=True)
    room.note(Side.SALES, "sau khi mở")
    with pytest.raises(NothingToUndo):
        undo(room.session, Side.SALES)


def test_that_followed_looks_past_routine(room: Room) -> None:
    followed = room.bench.journal.followed
    assert not followed("seal_notes")
    room.fact("seal_notes")
    assert not followed("seal_notes")
    room.write(1, "giờ", role=UndoRole.ROUTINE)
    assert not room.bench.journal.followed("seal_notes")
    room.write(2, "hai")
    assert room.bench.journal.followed("seal_notes")
    room.fact("seal_notes")
    assert not room.bench.journal.followed("seal_notes")


def test_that_what_undo_would_do_is_told_without_reading_what_changes_left(
    file: OpenFile, bench: Workbench
) -> None:
    Briefing(bench).add_usp("Khoá lãi 36 tháng")
    asked: list[str] = []

    def note(connection: object, cursor: object, statement: str, *others: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        file.journal.state()
        file.journal.history()
    finally:
        event.remove(Engine, "before_cursor_execute", note)
    assert asked
    assert not any("images" in one for one in asked), "an import leaves tens of thousands"


def test_that_hundreds_of_undone_steps_are_looked_through(bench: Workbench) -> None:
    one = Usp(SECRETS.new_id(), "U1", 0, "")
    for number in range(60):
        with bench.doing("edit_usp", code=str(number)) as work:
            work.of(Usp).put(replace(one, text=str(number)))
    for _ in range(59):
        bench.journal.undo()

    assert names(bench.journal.state()) == ("0", "1", None)
    for _ in range(59):
        bench.journal.redo()
    assert names(bench.journal.state()) == ("59", None, None)


def test_that_the_moment_of_saving_is_known(file: OpenFile, bench: Workbench) -> None:
    before = file.last_saved_at
    with bench.doing("add_usp") as work:
        work.of(Usp).put(Usp(SECRETS.new_id(), "U1", 0, "x"))

    assert before is None
    assert file.last_saved_at == bench.journal.history()[0].happened_at
