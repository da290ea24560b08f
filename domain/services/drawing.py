"""Silent drawing: three sides write behind a curtain, one after the other, and seal.

Private notes are written under the session's veil. Nobody reads a side's notes but the side whose
turn it is, until the reveal lifts the veil; after it they stand for good.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from domain.errors import (
    AlreadyRevealed,
    NotesFixed,
    NotesHidden,
    NotesSealed,
    NothingToSeal,
    TextMissing,
)
from domain.model.audience import DrawingState, SideState
from domain.model.fields import PersonaField
from domain.model.journal import UndoRole, Veil
from domain.model.pasting import parts_of_paste, with_of_ten
from domain.model.sealing import canonical, digest_of
from domain.model.session import Note, Reveal, Seal, Session, Step, StepKind
from domain.model.sides import DRAWING_SIDES, Side
from domain.ports import Reading, UnitOfWork
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, check_length, clean


class Drawing:
    """Use cases behind the curtain."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    # what everybody may know

    def states(self, session_id: UUID) -> tuple[SideState, ...]:
        """Return how far each side is: waiting, writing or sealed; never how much it wrote."""
        with self._bench.reading() as view:
            return states_of(view, view.of(Session).get(session_id))

    def seal_of(self, session_id: UUID, side: Side) -> Seal | None:
        """Return the seal that closes a side's notes now, or None."""
        with self._bench.reading() as view:
            return standing_seal(view, session_id, side)

    # the turn of one side

    def begin_turn(self, session_id: UUID, side: Side) -> None:
        """Give the laptop to a side; the facilitator has confirmed that it sits there.

        What another side did can no longer be undone from here, nor seen.

        Raises:
            AlreadyRevealed: the notes are open.
            NotesSealed: the side's notes are sealed; its seal must be opened first.
        """
        with self._bench.reading() as view:
            session = session_before_reveal(view, session_id)
            if standing_seal(view, session_id, side) is not None:
                raise NotesSealed
        with self._bench.doing("begin_turn", role=UndoRole.BARRIER) as work:
            self._seat(work, session, side)

    def notes_of(self, session_id: UUID, side: Side) -> tuple[Note, ...]:
        """Return a side's notes in their order of entry.

        Raises:
            NotesHidden: it is not this side's turn, and nothing is revealed.
        """
        with self._bench.reading() as view:
            if standing_reveal(view, session_id) is None:
                self._check_turn(view, session_id, side)
            return tuple(view.of(Note).all(session_id=session_id, side=side))

    def write_note(
        self,
        session_id: UUID,
        side: Side,
        field: PersonaField,
        text: str,
        *,
        of_ten: int | None = None,
    ) -> Note:
        """Write a note: behind the curtain for the side whose turn it is, openly after the reveal.

        Args:
            session_id: the session.
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
        return self._write(session_id, side, field, (slip,), "write_note")[0]

    def paste_notes(
        self, session_id: UUID, side: Side, field: PersonaField, text: str
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
        return self._write(session_id, side, field, slips, "paste_notes")

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
        with self._bench.doing("edit_note", side=note.side, veil=note.session_id) as work:
            work.of(Note).put(changed)
        return changed

    def remove_note(self, note_id: UUID) -> None:
        """Take a note away, before its side seals.

        Raises:
            NotesHidden: it is not the turn of the side that wrote it.
            NotesFixed: the notes are revealed.
        """
        note = self._own_note(note_id)
        with self._bench.doing("remove_note", side=note.side, veil=note.session_id) as work:
            work.of(Note).remove(note_id)

    def undo_veiled(self, session_id: UUID, side: Side) -> None:
        """Take back the newest thing that a side did in its present turn.

        Raises:
            NothingToUndo: it has done nothing since its turn began.
            NotesHidden: it is not this side's turn.
        """
        with self._bench.reading() as view:
            self._check_turn(view, session_id, side)
        self._bench.publish(self._bench.journal.undo_veiled(session_id, side))

    # sealing

    def seal(self, session_id: UUID, side: Side, *, empty: bool = False) -> Seal:
        """Fix a side's notes under a seal; its turn ends.

        Args:
            session_id: the session.
            side: whose turn it is.
            empty: the facilitator has confirmed that the side has nothing to say.

        Raises:
            NothingToSeal: there is no note and nobody has confirmed it.
            NotesHidden: it is not this side's turn.
        """
        with self._bench.reading() as view:
            session = self._check_turn(view, session_id, side)
            notes = view.of(Note).all(session_id=session_id, side=side)
            turn = 1 + len(view.of(Seal).all(session_id=session_id, side=side))
        if not notes and not empty:
            raise NothingToSeal
        salt = self._bench.secrets.salt()
        seal = Seal(
            id=self._bench.secrets.new_id(),
            session_id=session_id,
            side=side,
            turn=turn,
            salt=salt,
            digest=digest_of(salt, canonical(session_id, side, turn, notes)),
            sealed_at=self._bench.clock.now(),
        )
        with self._bench.doing("seal_notes", side=side, role=UndoRole.BARRIER) as work:
            work.of(Seal).put(seal)
            work.of(Session).put(replace(session, writing=None))
        return seal

    def reopen_seal(self, session_id: UUID, side: Side) -> None:
        """Open a seal again before the reveal; the side's next turn is seen by everybody.

        Raises:
            AlreadyRevealed: the notes are open.
            NotesHidden: the side has no seal.
        """
        with self._bench.reading() as view:
            session = session_before_reveal(view, session_id)
            seal = standing_seal(view, session_id, side)
        if seal is None:
            raise NotesHidden
        with self._bench.doing("reopen_seal", side=side, role=UndoRole.BARRIER) as work:
            work.of(Seal).put(replace(seal, reopened_at=self._bench.clock.now()))
            self._seat(work, session, side)

    def _write(
        self,
        session_id: UUID,
        side: Side,
        field: PersonaField,
        slips: Sequence[tuple[str, int | None]],
        key: str,
    ) -> tuple[Note, ...]:
        with self._bench.reading() as view:
            open_now = standing_reveal(view, session_id) is not None
            if not open_now:
                self._check_turn(view, session_id, side)
            before = view.of(Note).all(session_id=session_id, side=side)
            step = _drawing_code(view, session_id)
        number = 1 + max((_number(note.code) for note in before), default=0)
        place = 1 + max((note.position for note in before), default=-1)
        notes = tuple(
            Note(
                id=self._bench.secrets.new_id(),
                session_id=session_id,
                code=f"{step}-{side.value.upper()}-{number + offset:02d}",
                side=side,
                field=field,
                position=place + offset,
                text=text,
                of_ten=of_ten,
            )
            for offset, (text, of_ten) in enumerate(slips)
        )
        veil = None if open_now else session_id
        with self._bench.doing(key, side=side, veil=veil) as work:
            for note in notes:
                work.of(Note).put(note)
        return notes

    def _own_note(self, note_id: UUID) -> Note:
        with self._bench.reading() as view:
            note = view.of(Note).get(note_id)
            if standing_reveal(view, note.session_id) is not None:
                raise NotesFixed
            self._check_turn(view, note.session_id, note.side)
        return note

    def _check_turn(self, view: Reading, session_id: UUID, side: Side) -> Session:
        session = view.of(Session).get(session_id)
        if session.writing is not side:
            sealed = standing_seal(view, session_id, side) is not None
            raise NotesSealed if sealed else NotesHidden
        return session

    def _seat(self, work: UnitOfWork, session: Session, side: Side) -> None:
        begun = session.begun if side in session.begun else (*session.begun, side)
        work.of(Session).put(replace(session, writing=side, begun=begun))
        if work.of(Veil).find(session.id) is None:
            work.of(Veil).put(Veil(session.id))


def revealed_notes(view: Reading, session_id: UUID) -> tuple[Note, ...]:
    """Return the notes that a reveal has opened, column by column, in their order of entry.

    Raises:
        NotesHidden: nothing has been revealed yet.
    """
    reveal = standing_reveal(view, session_id)
    if reveal is None:
        raise NotesHidden
    return tuple(
        note
        for side in reveal.columns
        for note in view.of(Note).all(session_id=session_id, side=side)
    )


def public_notes(view: Reading) -> tuple[Note, ...]:
    """Return the notes of all sessions that have been revealed, for search and documents."""
    sessions = [session.id for session in view.of(Session).all()]
    return tuple(
        note
        for session_id in sessions
        if standing_reveal(view, session_id) is not None
        for note in revealed_notes(view, session_id)
    )


def session_before_reveal(view: Reading, session_id: UUID) -> Session:
    """Return a session whose notes are still hidden.

    Raises:
        AlreadyRevealed: they are open.
    """
    if standing_reveal(view, session_id) is not None:
        raise AlreadyRevealed
    return view.of(Session).get(session_id)


def standing_reveal(view: Reading, session_id: UUID) -> Reveal | None:
    """Return the reveal of a session that was not taken back, or None."""
    reveals = view.of(Reveal).all(session_id=session_id, taken_back_at=None)
    return reveals[-1] if reveals else None


def standing_seal(view: Reading, session_id: UUID, side: Side) -> Seal | None:
    """Return the seal that closes a side's notes now, or None."""
    seals = view.of(Seal).all(session_id=session_id, side=side, reopened_at=None)
    return seals[-1] if seals else None


def states_of(view: Reading, session: Session) -> tuple[SideState, ...]:
    """Return how far each side is, in the order of the sides."""
    states = []
    for side in DRAWING_SIDES:
        seals = view.of(Seal).all(session_id=session.id, side=side)
        if any(seal.reopened_at is None for seal in seals):
            states.append(SideState(side, DrawingState.SEALED, len(seals)))
        elif session.writing is side:
            states.append(SideState(side, DrawingState.WRITING, len(seals) + 1))
        else:
            states.append(SideState(side, DrawingState.WAITING, len(seals) + 1))
    return tuple(states)


def _drawing_code(view: Reading, session_id: UUID) -> str:
    return view.of(Step).all(session_id=session_id, kind=StepKind.DRAWING)[0].code


def _number(code: str) -> int:
    return int(code.rpartition("-")[2])


def _told(side: Side, text: str) -> tuple[str, int | None]:
    """Return a note's words, and in how many of ten customers the owner believes it true."""
    words = check_length(clean(text), LINE_LIMIT)
    if not words:
        raise TextMissing
    return with_of_ten(words) if side is Side.OWNER else (words, None)
