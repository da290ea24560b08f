"""Leads the opening of the slips and the grouping."""

from uuid import UUID

from PySide6.QtCore import Signal

from domain.model.session import Ask, Note, Reveal, Seal, Writing
from domain.services.scene import Look
from domain.services.showing_shortlist import ShortlistPages
from ui.board.presenter import WallPresenter
from ui.desk import Desk, Rereads
from ui.session.reveal.act import RevealAct
from ui.session.room import Room
from ui.session.shortlist.grouping_view import GroupingView


class GroupingPresenter(Rereads):
    """Opens the slips; the wall has a presenter of its own.

    Signals:
        grouped: the room goes on to what comes after the grouping.
    """

    grouped = Signal()

    def __init__(self, desk: Desk, room: Room, view: GroupingView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._act = RevealAct(desk, room, Ask.SEGMENTS)
        self._wall = WallPresenter(
            desk, view.wall, self._question, lambda act: room.attempt(act, desk.translate)
        )
        view.primary_chosen.connect(self._on_primary_chosen)
        view.drawing_wanted.connect(room.go_back)
        view.page_wanted.connect(self._on_page_wanted)
        view.spoken_anew.connect(self.reread)
        view.opened_line.take_back_wanted.connect(self._act.take_back)
        view.group.clicked.connect(self._wall.group)
        view.merge.clicked.connect(self._wall.merge)
        self._wall.shown.connect(self._on_wall_shown)
        desk.changes.watch({Writing, Seal, Reveal, Note}, self)
        self.reread()

    def reread(self) -> None:
        """Show the sealed sides, or the wall once they are open."""
        self._wall.reread()

    def _question(self) -> UUID | None:
        """Return the question whose notes are open, or None."""
        opened = self._act.opened()
        return None if opened is None else opened.reveal.writing_id

    def _on_wall_shown(self) -> None:
        opened = self._act.opened()
        if opened is None and self._act.is_asked:
            self._view.show_sides(self._act.sides())
            return
        self._view.set_tag("both", self.tr("Everything is open") if opened else "")
        self._view.set_primary(self.tr("Next: vote with dots"))
        if opened is not None:
            self._act.show_seals(self._view.opened_line, opened)
        self._view.show_opened()
        self._show_pages()

    def _show_pages(self) -> None:
        count = self._page_count()
        self._view.page.show_pages(self._room.look.page, count)

    def _page_count(self) -> int:
        question = self._question()
        return 0 if question is None else self._desk.use(ShortlistPages).count(question)

    def _on_primary_chosen(self) -> None:
        if self._view.is_open:
            self.grouped.emit()
            return
        self._act.open(self._view)

    def _on_page_wanted(self) -> None:
        page = (self._room.look.page + 1) % max(1, self._page_count())
        self._room.point(Look(page=page))
        self._show_pages()
