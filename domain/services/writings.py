"""What may be known of the questions asked behind the curtain: states, seals, reveals.

Whoever reads notes for a page, a document or the projector reads them through these functions:
before the reveal they give none.
"""

from uuid import UUID

from domain.errors import AlreadyRevealed, NotAsked, NotesHidden
from domain.model.audience import DrawingState, SideState
from domain.model.persona import Persona, PersonaKind
from domain.model.session import Ask, Note, Reveal, Seal, Step, Writing
from domain.model.sides import DRAWING_SIDES, Side
from domain.ports import Reading


def find_writing(view: Reading, session_id: UUID, asks: Ask) -> Writing | None:
    """Return a question of a session, or None where its agenda does not ask it."""
    found = view.of(Writing).all(session_id=session_id, asks=asks)
    return found[0] if found else None


def writing_of(view: Reading, session_id: UUID, asks: Ask) -> Writing:
    """Return a question of a session.

    Raises:
        NotAsked: its agenda does not ask it.
    """
    writing = find_writing(view, session_id, asks)
    if writing is None:
        raise NotAsked
    return writing


def steps_of(view: Reading, writing: Writing) -> tuple[Step, ...]:
    """Return the steps in which a question is asked, in order."""
    return tuple(view.of(Step).all(session_id=writing.session_id, asks=writing.asks))


def sides_of(view: Reading, writing: Writing) -> tuple[Side, ...]:
    """Return the sides that are asked, in the order of the sides.

    Who has begun to write stays among them, also where the step that asked is gone since.
    """
    asked = {side for step in steps_of(view, writing) for side in step.sides} | {*writing.begun}
    return tuple(side for side in DRAWING_SIDES if side in asked)


def drawn_personas(view: Reading) -> tuple[Persona, ...]:
    """Return the personas that the room draws beside each other; none where it draws just one."""
    kinds = (PersonaKind.PRIMARY, PersonaKind.SECONDARY)
    personas = view.of(Persona).all(retired_because="")
    drawn = tuple(persona for persona in personas if persona.kind in kinds)
    return drawn if len(drawn) > 1 else ()


def standing_reveal(view: Reading, writing_id: UUID) -> Reveal | None:
    """Return the reveal of a question that was not taken back, or None."""
    reveals = view.of(Reveal).all(writing_id=writing_id, taken_back_at=None)
    return reveals[-1] if reveals else None


def reveal_in(view: Reading, session_id: UUID, asks: Ask = Ask.CUSTOMER) -> Reveal | None:
    """Return the reveal of a question of a session, or None before it and where none is asked."""
    writing = find_writing(view, session_id, asks)
    return None if writing is None else standing_reveal(view, writing.id)


def standing_seal(view: Reading, writing_id: UUID, side: Side) -> Seal | None:
    """Return the seal that closes a side's notes now, or None."""
    seals = view.of(Seal).all(writing_id=writing_id, side=side, reopened_at=None)
    return seals[-1] if seals else None


def states_of(view: Reading, writing: Writing) -> tuple[SideState, ...]:
    """Return how far each side that is asked is, in the order of the sides."""
    states = []
    for side in sides_of(view, writing):
        seals = view.of(Seal).all(writing_id=writing.id, side=side)
        if any(seal.reopened_at is None for seal in seals):
            states.append(SideState(side, DrawingState.SEALED, len(seals)))
        elif writing.seated is side:
            states.append(SideState(side, DrawingState.WRITING, len(seals) + 1))
        else:
            states.append(SideState(side, DrawingState.WAITING, len(seals) + 1))
    return tuple(states)


def hidden_writing(view: Reading, writing_id: UUID) -> Writing:
    """Return a question whose notes are still hidden.

    Raises:
        AlreadyRevealed: they are open.
    """
    if standing_reveal(view, writing_id) is not None:
        raise AlreadyRevealed
    return view.of(Writing).get(writing_id)


def revealed_notes(view: Reading, session_id: UUID, asks: Ask = Ask.CUSTOMER) -> tuple[Note, ...]:
    """Return the notes that a reveal has opened, column by column, in their order of entry.

    Raises:
        NotesHidden: nothing has been revealed yet.
    """
    writing = find_writing(view, session_id, asks)
    if writing is None:
        raise NotesHidden
    return notes_on(view, writing.id)


def notes_on(view: Reading, writing_id: UUID) -> tuple[Note, ...]:
    """Return the notes on a question that its reveal has opened, column by column.

    Raises:
        NotesHidden: nothing has been revealed yet.
    """
    reveal = standing_reveal(view, writing_id)
    if reveal is None:
        raise NotesHidden
    return tuple(
        note
        for side in reveal.columns
        for note in view.of(Note).all(writing_id=writing_id, side=side)
    )


def public_notes(view: Reading) -> tuple[Note, ...]:
    """Return the notes of all questions that have been revealed, for search and documents."""
    return tuple(
        note
        for writing in view.of(Writing).all()
        if standing_reveal(view, writing.id) is not None
        for note in revealed_notes(view, writing.session_id, writing.asks)
    )
