"""Handing in what was written beforehand: previewed without being shown, sealed at once."""

from dataclasses import replace
from uuid import UUID

from domain.errors import AlreadyWriting, NotThisSession
from domain.errors.prework import PreworkEmpty, PreworkFaulty, SealedAlready
from domain.model.brief import Workspace
from domain.model.journal import UndoRole, Veil
from domain.model.labels import PERSONA_KINDS
from domain.model.prework import Prework, PreworkForm
from domain.model.session import Ask, InputMode, Note, Seal, Writing
from domain.model.sides import Side
from domain.ports import Reading
from domain.services.slips import made_notes, made_seal, step_of
from domain.services.workbench import Workbench
from domain.services.writings import drawn_personas, hidden_writing, sides_of, standing_seal
from domain.text import Translate


class HandingIn:
    """Use cases of workbooks that go out to the sides and come back."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def sides(self, writing_id: UUID) -> tuple[Side, ...]:
        """Return the sides that are asked a question."""
        with self._bench.reading() as view:
            return sides_of(view, view.of(Writing).get(writing_id))

    def form(self, writing_id: UUID, side: Side, translate: Translate) -> PreworkForm:
        """Return what a side is handed out.

        Args:
            writing_id: the question.
            side: who is to write.
            translate: says marked literals in the language of the workbook.

        Raises:
            AlreadyRevealed: the notes are open.
        """
        with self._bench.reading() as view:
            writing = hidden_writing(view, writing_id)
            workspace = next(iter(view.of(Workspace).all()), None)
            personas = drawn_personas(view) if writing.asks is Ask.CUSTOMER else ()
            return PreworkForm(
                workspace=workspace.name if workspace else "",
                session_id=writing.session_id,
                writing_id=writing_id,
                asks=writing.asks,
                side=side,
                step_code=step_of(view, writing, side).code,
                personas=tuple(
                    (one.id, f"{one.code} {one.name or translate(PERSONA_KINDS[one.kind])}")
                    for one in personas
                ),
            )

    def inspect(self, writing_id: UUID, prework: Prework) -> None:
        """Make sure that a workbook can be taken, before anything of it is.

        Raises:
            NotThisSession: it was made for something else, or for a side that is not asked.
            AlreadyRevealed: the notes are open.
            SealedAlready: the side has sealed: the same workbook twice, or a second one.
            AlreadyWriting: the side has begun to write at the laptop.
            PreworkFaulty: something in it is not right.
            PreworkEmpty: nothing is filled in.
            TextTooLong: a slip is longer than a line.
        """
        with self._bench.reading() as view:
            self._made(view, writing_id, prework)

    def hand_in(self, writing_id: UUID, prework: Prework) -> Seal:
        """Take a workbook whole, or not at all, and seal it at once; nobody has seen a word.

        Notes and seal are one change. It stands under the veil of the question: the history tells
        of it when all is revealed.

        Raises:
            DomainError: as ``inspect`` does; nothing was taken.
        """
        side = prework.side
        with self._bench.reading() as view:
            writing, notes, seal = self._made(view, writing_id, prework)
        begun = writing.begun if side in writing.begun else (*writing.begun, side)
        with self._bench.doing(
            "hand_in_notes", side=side, veil=writing_id, role=UndoRole.BARRIER
        ) as work:
            if work.of(Veil).find(writing_id) is None:
                work.of(Veil).put(Veil(writing_id))
            for note in notes:
                work.of(Note).put(note)
            work.of(Seal).put(seal)
            work.of(Writing).put(replace(writing, begun=begun))
        return seal

    def _made(
        self, view: Reading, writing_id: UUID, prework: Prework
    ) -> tuple[Writing, tuple[Note, ...], Seal]:
        if prework.writing_id != writing_id or view.of(Writing).find(writing_id) is None:
            raise NotThisSession
        writing = hidden_writing(view, writing_id)
        side = prework.side
        if prework.session_id != writing.session_id or side not in sides_of(view, writing):
            raise NotThisSession
        if standing_seal(view, writing_id, side) is not None:
            raise SealedAlready
        if side in writing.begun:
            raise AlreadyWriting
        if prework.faults:
            raise PreworkFaulty
        if not prework.slips:
            raise PreworkEmpty
        notes = made_notes(self._bench, view, writing, side, prework.slips)
        seal = made_seal(self._bench, view, writing, side, notes, InputMode.PREWORK)
        return writing, notes, seal
