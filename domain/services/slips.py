"""Making notes and seals: the one way for all modes in which slips come into the program."""

from collections.abc import Sequence

from domain.errors import CodeTaken, NotAsked, TextMissing
from domain.model.pasting import with_of_ten
from domain.model.sealing import canonical, digest_of
from domain.model.session import Ask, InputMode, Note, Seal, Step, Writing
from domain.model.sides import Side
from domain.model.slips import Slip, number_of, slip_code
from domain.ports import Reading
from domain.services.workbench import Workbench
from domain.services.writings import steps_of
from domain.text import LINE_LIMIT, check_length, clean


def step_of(view: Reading, writing: Writing, side: Side) -> Step:
    """Return the step in which a side writes; its notes are called after it.

    Raises:
        NotAsked: no step asks the question any more.
    """
    steps = steps_of(view, writing)
    if not steps:
        raise NotAsked
    return next((step for step in steps if side in step.sides), steps[0])


def told(side: Side, text: str) -> tuple[str, int | None]:
    """Return a note's words, and in how many of ten customers the owner believes it true.

    Raises:
        TextMissing: it says nothing.
        TextTooLong: it is longer than a line.
    """
    words = check_length(clean(text), LINE_LIMIT)
    if not words:
        raise TextMissing
    return with_of_ten(words) if side is Side.OWNER else (words, None)


def made_notes(
    bench: Workbench, view: Reading, writing: Writing, side: Side, slips: Sequence[Slip]
) -> tuple[Note, ...]:
    """Make notes of slips, in their order, after those that the side has written already.

    Raises:
        TextMissing: one of them says nothing.
        TextTooLong: one of them is longer than a line.
        CodeTaken: one of them has the code of another note.
    """
    before = view.of(Note).all(writing_id=writing.id, side=side)
    step = step_of(view, writing, side)
    taken = {number_of(note.code) for note in before}
    place = 1 + max((note.position for note in before), default=-1)
    notes = []
    for offset, slip in enumerate(slips):
        number = 1 + max(taken, default=0) if slip.number is None else slip.number
        code = slip_code(step.code, side, number)
        if number in taken:
            raise CodeTaken(code=code)
        taken.add(number)
        words, of_ten = told(side, slip.text)
        notes.append(
            Note(
                id=bench.secrets.new_id(),
                session_id=writing.session_id,
                writing_id=writing.id,
                code=code,
                side=side,
                field=slip.field if writing.asks is Ask.CUSTOMER else None,
                position=place + offset,
                text=words,
                of_ten=of_ten if slip.of_ten is None else slip.of_ten,
                persona_id=slip.persona_id,
            )
        )
    return tuple(notes)


def made_seal(
    bench: Workbench,
    view: Reading,
    writing: Writing,
    side: Side,
    notes: Sequence[Note],
    mode: InputMode,
) -> Seal:
    """Make the seal on a side's notes; its turn is one after the seals that were opened again."""
    turn = 1 + len(view.of(Seal).all(writing_id=writing.id, side=side))
    salt = bench.secrets.salt()
    text = canonical(writing.session_id, writing.id, side, turn, notes)
    return Seal(
        id=bench.secrets.new_id(),
        session_id=writing.session_id,
        writing_id=writing.id,
        side=side,
        turn=turn,
        salt=salt,
        digest=digest_of(salt, text),
        sealed_at=bench.clock.now(),
        mode=mode,
    )
