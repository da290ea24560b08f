"""Leads the step in which messages are written."""

from domain.model.direction import Message
from domain.model.labels import SIDES
from domain.model.session import Ask, Note, Reveal, Seal, Writing
from domain.services.combining import Combining, ProposedMessages
from domain.services.directing import MessageWords
from domain.services.scene import Look
from domain.services.showing_messages import MessagePages
from ui.desk import Desk, Rereads
from ui.direction.presenter import DirectionPresenter
from ui.session.messages.proposals import ProposalLook, ProposalsLook
from ui.session.messages.view import MessagesView
from ui.session.reveal.act import RevealAct
from ui.session.room import Room
from ui.widgets.dialogs import confirm


class MessagesPresenter(Rereads):
    """Has the proposals opened where there are any, and messages written from them."""

    def __init__(self, view: MessagesView, desk: Desk, room: Room) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._room = room
        self._act = RevealAct(desk, room, Ask.MESSAGES)
        self._direction = DirectionPresenter(view.direction, desk)
        view.add.clicked.connect(self._on_add_wanted)
        view.primary_chosen.connect(self._on_primary_chosen)
        view.spoken_anew.connect(self._on_spoken_anew)
        view.drawing_wanted.connect(room.go_back)
        view.opened_line.take_back_wanted.connect(self._act.take_back)
        view.proposals.wanted.connect(self._on_proposal_wanted)
        view.page_wanted.connect(self._on_page_wanted)
        view.direction.written.connect(self._on_message_written)
        desk.changes.watch({Writing, Seal, Reveal, Note, Message}, self)
        self.reread()

    def reread(self) -> None:
        """Show how far the sides are, or messages and proposals."""
        proposed = self._desk.use(Combining).proposed(self._room.session.id)
        if self._act.is_asked and proposed is None:
            self._view.show_sealed()
            self._view.show_sides(self._act.sides())
            return
        self._view.show_messages(None if proposed is None else self._look(proposed))
        opened = self._act.opened()
        if opened is not None:
            self._act.show_seals(self._view.opened_line, opened)
            self._view.set_tag("both", self.tr("Everything is open"))
        self._show_pages()

    def _look(self, proposed: ProposedMessages) -> ProposalsLook:
        paired = {note.id for pair in proposed.pairs for note in pair}
        return ProposalsLook(
            sides=tuple(
                (side.value, self._desk.translate(SIDES[side])) for side, _ in proposed.columns
            ),
            pairs=tuple(
                (self._proposal(one, proposed), self._proposal(other, proposed))
                for one, other in proposed.pairs
            ),
            rest=tuple(
                tuple(self._proposal(note, proposed) for note in notes if note.id not in paired)
                for _, notes in proposed.columns
            ),
        )

    def _proposal(self, note: Note, proposed: ProposedMessages) -> ProposalLook:
        return ProposalLook(
            note.side.value,
            self._desk.translate(SIDES[note.side]),
            note.text,
            proposed.used.get(note.id, ""),
        )

    def _page_count(self) -> int:
        return self._desk.use(MessagePages).count(self._room.session.id)

    def _show_pages(self) -> None:
        count = self._page_count()
        self._view.page.show_pages(self._room.look.page, count)

    # what is done

    def _on_spoken_anew(self) -> None:
        self._direction.reread()
        self.reread()

    def _on_primary_chosen(self) -> None:
        if self._view.is_open:
            self._room.go_on()
            return
        self._act.open(self._view)

    def _on_page_wanted(self) -> None:
        self._room.point(Look(page=(self._room.look.page + 1) % self._page_count()))
        self._show_pages()

    def _on_message_written(self) -> None:
        """Let the room see the messages, not the proposals, once there is one."""
        self._room.point(Look(page=self._page_count() - 1))
        self._show_pages()

    def _on_add_wanted(self) -> None:
        self._direction.open_new()

    def _on_proposal_wanted(self, text: str) -> None:
        """Begin a message with a proposal's words; what is being written is not lost unasked."""
        if self._direction.is_writing and not confirm(
            self._view.window(),
            self.tr("Begin another message?"),
            self.tr("A message is being written. What is typed there would be lost."),
            self.tr("Begin another"),
        ):
            return
        self._direction.open_new(MessageWords(text))
