"""The one act that opens all seals of a question, and the moment to take it back."""

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from domain.errors import DomainError, NotAllSealed, NotAsked
from domain.model.audience import DrawingState
from domain.model.labels import SIDES
from domain.model.session import Ask, Writing
from domain.services.drawing import Drawing
from domain.services.revealing import Opened, Revealing
from domain.services.scene import Look
from ui.desk import Desk
from ui.session.reveal.opened_line import OpenedLine
from ui.session.reveal.sealed_sides import SealedSide
from ui.session.room import Room
from ui.shell.audience_painter import short
from ui.widgets.dialogs import ask_text


class Unsealing(QObject):
    """Opens a question for the facilitator, and says how far the sides are before that."""

    def __init__(self, desk: Desk, room: Room, view: QWidget, asks: Ask) -> None:
        """Stand behind a view.

        Args:
            desk: the open workspace.
            room: the session.
            view: over which a question may stand.
            asks: the question behind the curtain.
        """
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._asks = asks
        self._revealing = desk.use(Revealing)

    @property
    def writing(self) -> Writing:
        """The question in the session that runs."""
        return self._desk.use(Drawing).writing(self._room.session.id, self._asks)

    @property
    def question(self) -> UUID | None:
        """Its identity, or None where the agenda of the session does not ask it."""
        try:
            return self.writing.id
        except NotAsked:
            return None

    def opened(self) -> Opened | None:
        """Return the reveal that stands, or None before it."""
        question = self.question
        return None if question is None else self._revealing.opened(question)

    def sides(self) -> list[SealedSide]:
        """Return how far each side is, and nothing of what it wrote."""
        drawing, writing = self._desk.use(Drawing), self.writing
        looks = []
        for stand in drawing.states(writing.id):
            seal = drawing.seal_of(writing.id, stand.side)
            looks.append(
                SealedSide(
                    tone=stand.side.value,
                    name=self._desk.translate(SIDES[stand.side]),
                    state=self._state_word(stand.state),
                    sealed=seal is not None,
                    digest=short(seal.digest) if seal else "",
                )
            )
        return looks

    def sentence(self, *, ready: bool) -> str:
        """Say what follows from how far the sides are."""
        if ready:
            return self.tr("All sides are sealed. One press opens everything for everybody.")
        return self.tr("Not every side has sealed its notes yet, so nothing can be opened.")

    def show_seals(self, line: OpenedLine, opened: Opened) -> None:
        """Show the seals that were opened, and the moment to take that back."""
        line.show_seals(
            [(self._desk.translate(SIDES[seal.side]), short(seal.digest)) for seal in opened.seals]
        )
        line.back.offer_until(opened.back_until, self._desk.bench.clock.now)

    def reveal(self) -> bool:
        """Open everything; where a side has not written at all, ask for the reason."""
        self._room.point(Look())
        try:
            self._revealing.reveal(self.writing.id)
        except NotAllSealed as error:
            return self._reveal_without_some(error)
        except DomainError as error:
            self._room.tell_trouble(error.said(self._desk.translate))
            return False
        self._room.tell_trouble("")
        return True

    def take_back(self) -> bool:
        """Hide everything again."""
        done = self._room.attempt(
            lambda: self._revealing.take_back_reveal(self.writing.id), self._desk.translate
        )
        if done:
            self._room.point(Look())
        return done

    def _reveal_without_some(self, error: DomainError) -> bool:
        """Let the facilitator open what there is where a side is not there at all."""
        states = self._desk.use(Drawing).states(self.writing.id)
        absent = [one.side for one in states if one.state is DrawingState.WAITING and one.turn == 1]
        writing = [one for one in states if one.state is not DrawingState.SEALED]
        if not absent or len(absent) < len(writing) or len(absent) == len(states):
            self._room.tell_trouble(error.said(self._desk.translate))
            return False
        names = ", ".join(self._desk.translate(SIDES[side]) for side in absent)
        reason = ask_text(
            self._view,
            self.tr("Reveal without {sides}?").format(sides=names),
            self.tr("{sides}: nothing is written. Say why; it goes into the record.").format(
                sides=names
            ),
            self.tr("Reveal what is sealed"),
        )
        return bool(reason) and self._room.attempt(
            lambda: self._revealing.reveal(self.writing.id, reason=reason or ""),
            self._desk.translate,
        )

    def _state_word(self, state: DrawingState) -> str:
        return {
            DrawingState.WAITING: self.tr("has not written yet"),
            DrawingState.WRITING: self.tr("still writing"),
            DrawingState.SEALED: self.tr("sealed"),
        }[state]
