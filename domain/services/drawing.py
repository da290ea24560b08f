"""Silent drawing: the sides write behind a curtain, one after the other, and seal.

Private notes are written under the veil of their question. Nobody reads a side's notes but the
side whose turn it is, until the reveal lifts the veil; after it they stand for good.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from uuid import UUID

from domain.errors import NotesFixed, NotesHidden, NotesSealed, NothingToSeal, TextMissing
from domain.model.audience import SideState
from domain.model.fields import PersonaField
from domain.model.journal import UndoRole, Veil
from domain.model.pasting import slips_of_paste
from domain.model.persona import Persona
from domain.model.session import Ask, InputMode, Note, Seal, Step, Writing
from domain.model.sides import Side
from domain.model.slips import Slip
from domain.ports import Reading, UnitOfWork
from domain.services.slips import made_notes, made_seal, step_of, told
from domain.services.workbench import Workbench
from domain.services.writings import (
    drawn_personas,
    hidden_writing,
    standing_reveal,
    standing_seal,
    states_of,
    writing_of,
)

NO_NAMES: Mapping[str, PersonaField] = MappingProxyType({})


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

    def step_of(self, writing_id: UUID, side: Side) -> Step:
        """Return the step in which a side writes; its slips are called after it."""
        with self._bench.reading() as view:
            return step_of(view, view.of(Writing).get(writing_id), side)

    def personas(self) -> tuple[Persona, ...]:
        """Return the personas that are drawn beside each other; none where it is just one."""
        with self._bench.reading() as view:
            return drawn_personas(view)

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
        persona_id: UUID | None = None,
        number: int | None = None,
    ) -> Note:
        """Write a note: behind the curtain for the side whose turn it is, openly after the reveal.

        Args:
            writing_id: the question that it answers.
            side: who writes.
            field: slot of the persona.
            text: the note; the owner may end it with ``7/10``, so many of ten customers.
            of_ten: the same as a number.
            persona_id: the persona it speaks of, where the room draws more than one.
            number: the number on the paper slip that is typed; the next one unless given.

        Raises:
            CodeTaken: a slip with this number is typed already.
            TextMissing: it says nothing.
            TextTooLong: it is longer than a line.
            NotesHidden: it is not this side's turn.
            NotesSealed: the side's notes are sealed.
        """
        slip = Slip(text, field, of_ten, persona_id, number)
        return self._write(writing_id, side, (slip,), "write_note")[0]

    def paste_notes(
        self,
        writing_id: UUID,
        side: Side,
        field: PersonaField | None,
        text: str,
        *,
        names: Mapping[str, PersonaField] = NO_NAMES,
        persona_id: UUID | None = None,
    ) -> tuple[Note, ...]:
        """Write many notes at once: one a line, or one a cell of a spreadsheet.

        Args:
            writing_id: the question that they answer.
            side: who writes.
            field: slot of the persona of those that name none themselves.
            text: what was pasted.
            names: slots by their folded names, for a table that has a column of them.
            persona_id: the persona they speak of, where the room draws more than one.

        Raises:
            TextMissing: there is no line that says anything.
            TextTooLong: one of them is longer than a line; none is written.
            NotesHidden: it is not this side's turn.
            NotesSealed: the side's notes are sealed.
        """
        slips = [
            replace(slip, field=slip.field or field, persona_id=persona_id)
            for slip in slips_of_paste(text, names)
        ]
        if not slips:
            raise TextMissing
        return self._write(writing_id, side, slips, "paste_notes")

    def edit_note(self, note_id: UUID, text: str) -> Note:
        """Word a note otherwise, before its side seals.

        Raises:
            TextMissing: it would say nothing.
            TextTooLong: it is longer than a line.
            NotesHidden: it is not the turn of the side that wrote it.
            NotesFixed: the notes are revealed.
        """
        note = self._own_note(note_id)
        words, of_ten = told(note.side, text)
        changed = replace(note, text=words, of_ten=note.of_ten if of_ten is None else of_ten)
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
            if not notes and not empty:
                raise NothingToSeal
            seal = made_seal(self._bench, view, writing, side, notes, mode)
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
        self, writing_id: UUID, side: Side, slips: Sequence[Slip], key: str
    ) -> tuple[Note, ...]:
        with self._bench.reading() as view:
            open_now = standing_reveal(view, writing_id) is not None
            if not open_now:
                self._check_turn(view, writing_id, side)
            writing = view.of(Writing).get(writing_id)
            notes = made_notes(self._bench, view, writing, side, slips)
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
