"""The one act that opens all seals of a question, as every step that opens some carries it out."""

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from domain.errors import DomainError, NotAllSealed, NotAsked
from domain.model.audience import DrawingState
from domain.model.labels import SIDES
from domain.model.session import Ask
from domain.services.drawing import Drawing
from domain.services.revealing import Opened, Revealing
from domain.services.scene import Look
from ui.desk import Desk
from ui.session.reveal.opened_line import OpenedLine
from ui.session.reveal.sealed_sides import SealedSide
from ui.session.reveal.seals_view import SealsView
from ui.session.room import Room
from ui.shell.audience_painter import short
from ui.widgets.dialogs import ask_text


class RevealAct(QObject):
    """Tells how far the sides are with a question, opens it, and takes that back."""

    def __init__(self, desk: Desk, room: Room, asks: Ask = Ask.CUSTOMER) -> None:
        """Stand in a room.

        Args:
            desk: the open workspace.
            room: the session.
            asks: the question.
        """
        super().__init__()
        self._desk = desk
        self._room = room
        self._asks = asks
        self._drawing = desk.use(Drawing)
        self._revealing = desk.use(Revealing)

    @property
    def is_asked(self) -> bool:
        """Whether the agenda asks the question at all."""
        return self._found() is not None

    def opened(self) -> Opened | None:
        """Return the reveal that stands, or None before it and where nothing is asked."""
        writing_id = self._found()
        return None if writing_id is None else self._revealing.opened(writing_id)

    def sides(self) -> tuple[SealedSide, ...]:
        """Return how far each side is; nothing of what it wrote."""
        looks = []
        for stand in self._drawing.states(self._writing_id):
            seal = self._drawing.seal_of(self._writing_id, stand.side)
            looks.append(
                SealedSide(
                    tone=stand.side.value,
                    name=self._desk.translate(SIDES[stand.side]),
                    state=self._state_word(stand.state),
                    sealed=seal is not None,
                    digest=short(seal.digest) if seal else "",
                )
            )
        return tuple(looks)

    def show_seals(self, line: OpenedLine, opened: Opened) -> None:
        """Show whose seals held, with the beginning of their digests, and the way back."""
        line.show_seals(
            [(self._desk.translate(SIDES[seal.side]), short(seal.digest)) for seal in opened.seals]
        )
        line.back.offer_until(opened.back_until, self._desk.bench.clock.now)

    def open(self, view: SealsView) -> None:
        """Open everything, and the projector from its first page; then enter what lies open.

        Where a side is not there at all, the facilitator is asked for the reason. The room is told
        why nothing was opened.
        """
        self._room.point(Look())
        if self._reveal(view):
            view.on_entered()

    def take_back(self) -> None:
        """Hide everything again, within the moment that is allowed."""
        if self._room.attempt(
            lambda: self._revealing.take_back_reveal(self._writing_id), self._desk.translate
        ):
            self._room.point(Look())

    @property
    def _writing_id(self) -> UUID:
        return self._drawing.writing(self._room.session.id, self._asks).id

    def _found(self) -> UUID | None:
        try:
            return self._writing_id
        except NotAsked:
            return None

    def _reveal(self, parent: QWidget) -> bool:
        try:
            self._revealing.reveal(self._writing_id)
        except NotAllSealed as error:
            return self._reveal_without_some(error, parent)
        except DomainError as error:
            self._room.tell_trouble(error.said(self._desk.translate))
            return False
        self._room.tell_trouble("")
        return True

    def _reveal_without_some(self, error: DomainError, parent: QWidget) -> bool:
        states = self._drawing.states(self._writing_id)
        absent = [one.side for one in states if one.state is DrawingState.WAITING and one.turn == 1]
        writing = [one for one in states if one.state is not DrawingState.SEALED]
        if not absent or len(absent) < len(writing) or len(absent) == len(states):
            self._room.tell_trouble(error.said(self._desk.translate))
            return False
        names = ", ".join(self._desk.translate(SIDES[side]) for side in absent)
        reason = ask_text(
            parent,
            self.tr("Reveal without {sides}?").format(sides=names),
            self.tr("{sides}: nothing is drawn. Say why; it goes into the record.").format(
                sides=names
            ),
            self.tr("Reveal what is sealed"),
        )
        if not reason:
            return False
        return self._room.attempt(
            lambda: self._revealing.reveal(self._writing_id, reason=reason), self._desk.translate
        )

    def _state_word(self, state: DrawingState) -> str:
        return {
            DrawingState.WAITING: self.tr("has not drawn yet"),
            DrawingState.WRITING: self.tr("still writing"),
            DrawingState.SEALED: self.tr("sealed"),
        }[state]
