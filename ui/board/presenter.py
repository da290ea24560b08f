"""Leads the wall of a question: every change goes by the service of grouping."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal

from domain.errors import NotesHidden
from domain.model.session import Note, Reveal
from domain.model.wall import Group, Slip
from domain.services.grouping import Grouping
from domain.text import LINE_LIMIT, NAME_LIMIT
from ui.board.looks import WallLook
from ui.board.view import WallView
from ui.board.words import wall_look
from ui.desk import Desk, Rereads
from ui.widgets.dialogs import ask_text

Attempt = Callable[[Callable[[], object]], bool]
"""Carries something out, and says in place why it was not done."""


class WallPresenter(Rereads):
    """Shows the wall of one question in board and outline.

    Signals:
        shown: the wall was read and shown.
    """

    shown = Signal()

    def __init__(
        self, desk: Desk, view: WallView, question: Callable[[], UUID | None], attempt: Attempt
    ) -> None:
        """Lead a view.

        Args:
            desk: the open workspace.
            view: what shows the wall.
            question: tells which question it is of; None shows nothing.
            attempt: carries out what people want.
        """
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._question = question
        self._attempt = attempt
        self._grouping = desk.use(Grouping)
        self._connect()
        desk.changes.watch({Group, Slip, Note, Reveal}, self)
        self.reread()

    @property
    def look(self) -> WallLook:
        """What is shown."""
        return self._view.choice.look

    def reread(self) -> None:
        """Show the wall as it hangs now; before the reveal there is none."""
        question = self._question()
        try:
            wall = self._grouping.wall(question) if question is not None else None
        except NotesHidden:
            wall = None
        if wall is None:
            self._view.forget()
        else:
            self._view.show_wall(wall_look(wall, self._desk.translate))
        self.shown.emit()

    def group(self) -> None:
        """Make a group of what is meant, and ask for its title."""
        self._on_group_wanted(self._view.choice.meant)

    def merge(self) -> None:
        """Lay together what is meant."""
        self._on_merge_wanted(self._view.choice.meant)

    def _connect(self) -> None:
        choice = self._view.choice
        choice.group_wanted.connect(self._on_group_wanted)
        choice.merge_wanted.connect(self._on_merge_wanted)
        choice.move_wanted.connect(self._on_move_wanted)
        choice.placed.connect(self._on_placed)
        choice.group_placed.connect(self._on_group_placed)
        choice.order_wanted.connect(self._on_order_wanted)
        choice.words_wanted.connect(self._on_words_wanted)
        choice.worded.connect(self._on_worded)
        choice.ungroup_wanted.connect(self._on_ungroup_wanted)
        choice.split_wanted.connect(self._on_split_wanted)

    @property
    def _writing_id(self) -> UUID:
        question = self._question()
        assert question is not None, "nothing hangs on the wall"
        return question

    def _on_group_wanted(self, ids: Sequence[UUID]) -> None:
        made: list[UUID] = []
        if self._attempt(lambda: made.append(self._grouping.group_notes(self._writing_id, ids))):
            self._view.choice.pick(())
            self._view.go_to(made[0])
            self._on_words_wanted(made[0])

    def _on_merge_wanted(self, ids: Sequence[UUID]) -> None:
        slips = [slip for slip in map(self.look.slip, ids) if slip is not None]
        wording: str | None = ""
        if len(slips) > 1:
            wording = ask_text(
                self._view,
                self.tr("Lay together"),
                self.tr("How the room says it. Who wrote what stays, and can be taken apart."),
                self.tr("Lay together"),
                text=slips[0].text,
                limit=LINE_LIMIT,
            )
        if wording is None:
            return
        words, made = wording, list[UUID]()
        if self._attempt(
            lambda: made.append(self._grouping.merge_notes(self._writing_id, ids, words))
        ):
            self._view.choice.pick(())
            self._view.go_to(made[0])

    def _on_move_wanted(self, ids: Sequence[UUID], group: UUID | None, to: int | None) -> None:
        if group is None:
            done = self._attempt(lambda: self._grouping.take_out(self._writing_id, ids))
        else:
            done = self._attempt(lambda: self._grouping.put_into_group(group, ids, to))
        if done:
            self._view.choice.pick(())
            self._view.go_to(self._view.choice.current)

    def _on_placed(self, places: Mapping[UUID, tuple[int, int]]) -> None:
        self._attempt(lambda: self._grouping.move_slips(self._writing_id, places))

    def _on_group_placed(self, id: UUID, x: int, y: int) -> None:
        self._attempt(lambda: self._grouping.move_group(id, x, y))

    def _on_order_wanted(self, id: UUID, step: int) -> None:
        look = self.look
        slip = look.slip(id)
        if slip is not None:
            at = [one.id for one in look.row_of(slip)].index(id)
            self._attempt(
                lambda: self._grouping.order_slips(self._writing_id, id, max(0, at + step))
            )
        elif look.group(id) is not None:
            at = [one.id for one in look.groups].index(id)
            self._attempt(lambda: self._grouping.order_groups(id, max(0, at + step)))
        self._view.go_to(id)

    def _on_words_wanted(self, id: UUID) -> None:
        """Ask for the title of a group, or the wording of slips that lie together."""
        if self._view.word_in_place():
            return
        group, slip = self.look.group(id), self.look.slip(id)
        if group is not None:
            words = ask_text(
                self._view,
                self.tr("Header card"),
                self.tr("What these slips have in common, in a few words."),
                self.tr("Write it down"),
                text=group.title,
                limit=NAME_LIMIT,
            )
        elif slip is not None and slip.originals:
            words = ask_text(
                self._view,
                self.tr("Slips that lie together"),
                "\n".join(one.spoken for one in slip.originals),
                self.tr("Write it down"),
                text=slip.text,
                limit=LINE_LIMIT,
            )
        else:
            return
        if words is not None:
            self._on_worded(id, words)

    def _on_worded(self, id: UUID, words: str) -> None:
        if self.look.group(id) is not None:
            self._attempt(lambda: self._grouping.name_group(id, words))
        else:
            self._attempt(lambda: self._grouping.reword_merge(self._writing_id, id, words))

    def _on_ungroup_wanted(self, id: UUID) -> None:
        self._attempt(lambda: self._grouping.ungroup(id))

    def _on_split_wanted(self, id: UUID) -> None:
        parts: list[UUID] = []
        if self._attempt(lambda: parts.extend(self._grouping.split_merge(self._writing_id, id))):
            self._view.choice.pick(parts)
            self._view.go_to(parts[0])
