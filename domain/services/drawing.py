"""Silent drawing: the sides write behind a curtain, one after the other, and seal.

Private notes are written under the veil of their question. Nobody reads a side's notes but the
side whose turn it is, until the reveal lifts the veil; after it they stand for good.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from domain.errors import NotesFixed, NotesHidden, NotesSealed, NothingToSeal, TextMissing
from domain.model.audience import SideState
from domain.model.fields import PersonaField
from domain.model.journal import UndoRole, Veil
from domain.model.pasting import parts_of_paste, with_of_ten
from domain.model.sealing import canonical, digest_of
from domain.model.session import Ask, InputMode, Note, Seal, Step, Writing
from domain.model.sides import Side
from domain.ports import Reading, UnitOfWork
from domain.services.workbench import Workbench
from domain.services.writings import (
    hidden_writing,
    standing_reveal,
    standing_seal,
    states_of,
    steps_of,
    writing_of,
)
from domain.text import LINE_LIMIT, check_length, clean


class Drawing:
    """Use cases behind the curtain."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    # what everybody may know

    def writing(self, session_id: UUID, asks: Ask = Ask.CUSTOMER) -> Writing:
        """Return a question that a session asks behind the curtain.

        Raises:
            NotAsked: its agenda does not ask it.
        """
        with self._bench.reading() as view:
            return writing_of(view, session_id, asks)

    def states(self, writing_id: UUID) -> tuple[SideState, ...]:
        """Return how far each side is: waiting, writing or sealed; never how much it wrote."""
        with self._bench.reading() as view:
            return states_of(view, view.of(Writing).get(writing_id))

    def seal_of(self, writing_id: UUID, side: Side) -> Seal | None:
        """Return the seal that closes a side's notes now, or None."""
        with self._bench.reading() as view:
            return standing_seal(view, writing_id, side)

    # the turn of one side

    def begin_turn(self, writing_id: UUID, side: Side) -> None:
        """Give the laptop to a side; the facilitator has confirmed that it sits there.

        What another side did can no longer be undone from here, nor seen.

        Raises:
            AlreadyRevealed: the notes are open.
            NotesSealed: the side's notes are sealed; its seal must be opened first.
        """
        with self._bench.reading() as view:
            writing = hidden_writing(view, writing_id)
            if standing_seal(view, writing_id, side) is not None:
                raise NotesSealed
        with self._bench.doing("begin_turn", role=UndoRole.BARRIER) as work:
            self._seat(work, writing, side)

    def notes_of(self, writing_id: UUID, side: Side) -> tuple[Note, ...]:
        """Return a side's notes in their order of entry.

        Raises:
            NotesHidden: it is not this side's turn, and nothing is revealed.
        """
        with self._bench.reading() as view:
            if standing_reveal(view, writing_id) is None:
                self._check_turn(view, writing_id, side)
            return tuple(view.of(Note).all(writing_id=writing_id, side=side))

    def write_note(
        self,
        writing_id: UUID,
        side: Side,
        field: PersonaField | None,
        text: str,
        *,
        of_ten: int | None = None,
    ) -> Note:
        """Write a note: behind the curtain for the side whose turn it is, openly after the reveal.

        Args:
            writing_id: the question that it answers.
            side: who writes.
            field: slot of the persona.
            text: the note; the owner may end it with ``7/10``, so many of ten customers.
            of_ten: the same as a number.

        Raises:
            TextMissing: it says nothing.
            TextTooLong: it is longer than a line.
            NotesHidden: it is not this side's turn.
            NotesSealed: the side's notes are sealed.
        """
        words, told = _told(side, text)
        slip = (words, told if of_ten is None else of_ten)
        return self._write(writing_id, side, field, (slip,), "write_note")[0]

    def paste_notes(
        self, writing_id: UUID, side: Side, field: PersonaField | None, text: str
    ) -> tuple[Note, ...]:
        """Write many notes at once: one a line, or one a cell of a spreadsheet.

        Raises:
            TextMissing: there is no line that says anything.
            TextTooLong: one of them is longer than a line; none is written.
            NotesHidden: it is not this side's turn.
            NotesSealed: the side's notes are sealed.
        """
        slips = [_told(side, part) for part in parts_of_paste(text)]
        if not slips:
            raise TextMissing
        return self._write(writing_id, side, field, slips, "paste_notes")

    def edit_note(self, note_id: UUID, text: str) -> Note:
        """Word a note otherwise, before its side seals.

        Raises:
            TextMissing: it would say nothing.
            TextTooLong: it is longer than a line.
            NotesHidden: it is not the turn of the side that wrote it.
            NotesFixed: the notes are revealed.
        """
        note = self._own_note(note_id)
        words, told = _told(note.side, text)
        changed = replace(note, text=words, of_ten=note.of_ten if told is None else told)
        with self._bench.doing("edit_note", side=note.side, veil=note.writing_id) as work:
            work.of(Note).put(changed)
        return changed

    def remove_note(self, note_id: UUID) -> None:
        """Take a note away, before its side seals.

        Raises:
            NotesHidden: it is not the turn of the side that wrote it.
            NotesFixed: the notes are revealed.
        """
        note = self._own_note(note_id)
        with self._bench.doing("remove_note", side=note.side, veil=note.writing_id) as work:
            work.of(Note).remove(note_id)

    def undo_veiled(self, writing_id: UUID, side: Side) -> None:
        """Take back the newest thing that a side did in its present turn.

        Raises:
            NothingToUndo: it has done nothing since its turn began.
            NotesHidden: it is not this side's turn.
        """
        with self._bench.reading() as view:
            self._check_turn(view, writing_id, side)
        self._bench.publish(self._bench.journal.undo_veiled(writing_id, side))

    # sealing

    def seal(
        self,
        writing_id: UUID,
        side: Side,
        *,
        empty: bool = False,
        mode: InputMode = InputMode.TURN,
    ) -> Seal:
        """Fix a side's notes under a seal; its turn ends.

        Args:
            writing_id: the question.
            side: whose turn it is.
            empty: the facilitator has confirmed that the side has nothing to say.
            mode: how the notes came in.

        Raises:
            NothingToSeal: there is no note and nobody has confirmed it.
            NotesHidden: it is not this side's turn.
        """
        with self._bench.reading() as view:
            writing = self._check_turn(view, writing_id, side)
            notes = view.of(Note).all(writing_id=writing_id, side=side)
            turn = 1 + len(view.of(Seal).all(writing_id=writing_id, side=side))
        if not notes and not empty:
            raise NothingToSeal
        salt = self._bench.secrets.salt()
        seal = Seal(
            id=self._bench.secrets.new_id(),
            session_id=writing.session_id,
            writing_id=writing_id,
            side=side,
            turn=turn,
            salt=salt,
            digest=digest_of(salt, canonical(writing.session_id, side, turn, notes)),
            sealed_at=self._bench.clock.now(),
            mode=mode,
        )
        with self._bench.doing("seal_notes", side=side, role=UndoRole.BARRIER) as work:
            work.of(Seal).put(seal)
            work.of(Writing).put(replace(writing, seated=None))
        return seal

    def reopen_seal(self, writing_id: UUID, side: Side) -> None:
        """Open a seal again before the reveal; the side's next turn is seen by everybody.

        Raises:
            AlreadyRevealed: the notes are open.
            NotesHidden: the side has no seal.
        """
        with self._bench.reading() as view:
            writing = hidden_writing(view, writing_id)
            seal = standing_seal(view, writing_id, side)
        if seal is None:
            raise NotesHidden
        with self._bench.doing("reopen_seal", side=side, role=UndoRole.BARRIER) as work:
            work.of(Seal).put(replace(seal, reopened_at=self._bench.clock.now()))
            self._seat(work, writing, side)

    def _write(
        self,
        writing_id: UUID,
        side: Side,
        field: PersonaField | None,
        slips: Sequence[tuple[str, int | None]],
        key: str,
    ) -> tuple[Note, ...]:
        with self._bench.reading() as view:
            open_now = standing_reveal(view, writing_id) is not None
            if not open_now:
                self._check_turn(view, writing_id, side)
            before = view.of(Note).all(writing_id=writing_id, side=side)
            writing = view.of(Writing).get(writing_id)
            step = _step_of(view, writing, side)
        number = 1 + max((_number(note.code) for note in before), default=0)
        place = 1 + max((note.position for note in before), default=-1)
        notes = tuple(
            Note(
                id=self._bench.secrets.new_id(),
                session_id=writing.session_id,
                writing_id=writing_id,
                code=f"{step.code}-{side.value.upper()}-{number + offset:02d}",
                side=side,
                field=field,
                position=place + offset,
                text=text,
                of_ten=of_ten,
            )
            for offset, (text, of_ten) in enumerate(slips)
        )
        veil = None if open_now else writing_id
        with self._bench.doing(key, side=side, veil=veil) as work:
            for note in notes:
                work.of(Note).put(note)
        return notes

    def _own_note(self, note_id: UUID) -> Note:
        with self._bench.reading() as view:
            note = view.of(Note).get(note_id)
            if standing_reveal(view, note.writing_id) is not None:
                raise NotesFixed
            self._check_turn(view, note.writing_id, note.side)
        return note

    def _check_turn(self, view: Reading, writing_id: UUID, side: Side) -> Writing:
        writing = view.of(Writing).get(writing_id)
        if writing.seated is not side:
            sealed = standing_seal(view, writing_id, side) is not None
            raise NotesSealed if sealed else NotesHidden
        return writing

    def _seat(self, work: UnitOfWork, writing: Writing, side: Side) -> None:
        begun = writing.begun if side in writing.begun else (*writing.begun, side)
        work.of(Writing).put(replace(writing, seated=side, begun=begun))
        if work.of(Veil).find(writing.id) is None:
            work.of(Veil).put(Veil(writing.id))


def _step_of(view: Reading, writing: Writing, side: Side) -> Step:
    """Return the step in which a side writes; its notes are called after it."""
    steps = steps_of(view, writing)
    return next((step for step in steps if side in step.sides), steps[0])


def _number(code: str) -> int:
    return int(code.rpartition("-")[2])


def _told(side: Side, text: str) -> tuple[str, int | None]:
    """Return a note's words, and in how many of ten customers the owner believes it true."""
    words = check_length(clean(text), LINE_LIMIT)
    if not words:
        raise TextMissing
    return with_of_ten(words) if side is Side.OWNER else (words, None)
