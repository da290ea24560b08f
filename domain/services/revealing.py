"""The reveal: one act of the facilitator opens all seals, with a moment to take it back."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from domain.errors import NotAllSealed, NotesHidden, SealBroken, TooLate
from domain.model.journal import UndoRole, Veil
from domain.model.sealing import holds
from domain.model.session import Note, Reveal, Seal
from domain.services.taking_back import back_until
from domain.services.workbench import Workbench
from domain.services.writings import (
    hidden_writing,
    sides_of,
    standing_reveal,
    standing_seal,
)
from domain.text import LINE_LIMIT, check_length, clean


@dataclass(frozen=True, slots=True)
class Opened:
    """A reveal that stands.

    Attributes:
        reveal: the act.
        seals: the seals that were opened, verified, in the order of the columns.
        back_until: until when it can be taken back, or None where something followed it.
    """

    reveal: Reveal
    seals: tuple[Seal, ...]
    back_until: datetime | None


class Revealing:
    """Use cases of the reveal; they are the facilitator's alone."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def opened(self, writing_id: UUID) -> Opened | None:
        """Return the reveal of a question that stands, or None before it."""
        with self._bench.reading() as view:
            reveal = standing_reveal(view, writing_id)
            if reveal is None:
                return None
            seals = [standing_seal(view, writing_id, side) for side in reveal.columns]
        until = back_until(self._bench, _key(reveal), reveal.revealed_at)
        return Opened(reveal, tuple(filter(None, seals)), until)

    def reveal(self, writing_id: UUID, *, reason: str = "") -> Reveal:
        """Open all seals in one act, after checking that each still holds.

        Args:
            writing_id: the question.
            reason: why it is done although a side has not drawn; goes into the record.

        Raises:
            AlreadyRevealed: it has happened.
            NotAllSealed: a side that drew has not sealed, nobody has, or a side has not drawn
                and no reason is given.
            SealBroken: the notes of a side are not those that it sealed.
            TextTooLong: the reason does not fit a line.
        """
        reason = check_length(clean(reason), LINE_LIMIT)
        with self._bench.reading() as view:
            writing = hidden_writing(view, writing_id)
            sides = sides_of(view, writing)
            seals = {side: standing_seal(view, writing_id, side) for side in sides}
            notes = {side: view.of(Note).all(writing_id=writing_id, side=side) for side in sides}
        sealed = [side for side, seal in seals.items() if seal is not None]
        absent = set(sides) - set(sealed)
        if not sealed or absent & set(writing.begun) or (absent and not reason):
            raise NotAllSealed
        if not all(seal is None or holds(seal, notes[side]) for side, seal in seals.items()):
            raise SealBroken
        reveal = Reveal(
            id=self._bench.secrets.new_id(),
            session_id=writing.session_id,
            writing_id=writing_id,
            revealed_at=self._bench.clock.now(),
            columns=self._bench.secrets.shuffled(sealed),
            done_because=reason if absent else "",
        )
        with self._bench.doing(_key(reveal), role=UndoRole.BARRIER) as work:
            work.of(Reveal).put(reveal)
            work.of(Veil).put(Veil(writing_id, lifted=True))
        return reveal

    def take_back_reveal(self, writing_id: UUID) -> None:
        """Hide everything again, within a moment and if nothing followed.

        Raises:
            TooLate: the moment has passed, or later work builds on the reveal.
            NotesHidden: nothing is revealed.
        """
        opened = self.opened(writing_id)
        if opened is None:
            raise NotesHidden
        if opened.back_until is None:
            raise TooLate
        now = self._bench.clock.now()
        with self._bench.doing("take_back_reveal", role=UndoRole.BARRIER) as work:
            work.of(Reveal).put(replace(opened.reveal, taken_back_at=now))
            work.of(Veil).put(Veil(writing_id, lifted=False))


def _key(reveal: Reveal) -> str:
    return "reveal_some" if reveal.done_because else "reveal_notes"
