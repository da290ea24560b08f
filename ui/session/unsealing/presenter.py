"""Leads the opening of all seals."""

from collections.abc import Sequence

from domain.model.board import BoardNote
from domain.model.brief import Statement
from domain.model.fields import Section, section_of
from domain.model.labels import SECTIONS, SIDES
from domain.model.persona import Persona
from domain.model.session import Note, Reveal, Seal, Writing
from domain.model.sides import Side
from domain.services.comparing import Comparing
from domain.services.revealing import Opened
from domain.services.scene import Look
from domain.services.showing_unsealing import ReadingPages
from ui.desk import Desk, Rereads
from ui.session.reveal.act import RevealAct
from ui.session.room import Room
from ui.session.unsealing.side_columns import SideColumn
from ui.session.unsealing.view import UnsealingView


class UnsealingPresenter(Rereads):
    """Has the seals opened, and leads the room from question to question while it reads."""

    def __init__(self, desk: Desk, room: Room, view: UnsealingView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._act = RevealAct(desk, room)
        self._section: Section | None = None
        view.primary_chosen.connect(self._on_primary_chosen)
        view.drawing_wanted.connect(room.go_back)
        view.spoken_anew.connect(self.reread)
        view.come_back.connect(self._on_come_back)
        view.opened_line.take_back_wanted.connect(self._act.take_back)
        view.section_chosen.connect(self._on_section_chosen)
        view.page_wanted.connect(self._on_page_wanted)
        desk.changes.watch({Writing, Seal, Reveal, Note, Statement, Persona}, self)
        self.reread()

    def reread(self) -> None:
        """Show how far the sides are, or what they wrote once it is open."""
        opened = self._act.opened()
        if opened is None:
            self._section = None
            self._view.columns.show_columns(())
            self._view.page.hide()
            self._view.show_sides(self._act.sides())
        else:
            self._show_opened(opened)

    def _show_opened(self, opened: Opened) -> None:
        view = self._view
        notes, names = self._desk.use(Comparing).opened(self._room.session.id)
        sections = [one for one in Section if any(section_of(note.field) is one for note in notes)]
        if self._section not in sections:
            self._section = next(iter(sections), None)
        view.chips.set_chips(
            [(one.value, self._desk.translate(SECTIONS[one]), None) for one in sections]
        )
        view.chips.choose(self._section.value if self._section else None)
        here = [note for note in notes if section_of(note.field) is self._section]
        view.columns.show_columns(
            [
                SideColumn(
                    side.value,
                    self._desk.translate(SIDES[side]),
                    tuple(
                        (note.text, names.get(note.persona_id, "") if note.persona_id else "")
                        for note in here
                        if note.side is side
                    ),
                )
                for side in _columns(opened, notes)
            ]
        )
        self._act.show_seals(view.opened_line, opened)
        view.set_tag("both", self.tr("Everything is open"))
        view.set_primary(self.tr("Next: talk about the differences"))
        view.show_opened()
        self._show_pages()

    def _show_pages(self) -> None:
        count = self._page_count()
        self._view.page.show_pages(self._room.look.page, count)

    def _page_count(self) -> int:
        if self._section is None:
            return 0
        return self._desk.use(ReadingPages).count(self._room.session.id, self._section)

    def _on_primary_chosen(self) -> None:
        if self._view.is_open:
            self._room.go_on()
            return
        self._act.open(self._view)

    def _on_come_back(self) -> None:
        """Point the projector at the question shown, which it forgot when the room was away."""
        if self._section is not None:
            self._room.point(Look(topic=self._section.value))

    def _on_section_chosen(self, key: str) -> None:
        self._section = Section(key)
        self._room.point(Look(topic=key))
        self.reread()

    def _on_page_wanted(self) -> None:
        if self._section is not None:
            page = (self._room.look.page + 1) % max(1, self._page_count())
            self._room.point(Look(topic=self._section.value, page=page))
            self._show_pages()


def _columns(opened: Opened, notes: Sequence[BoardNote]) -> list[Side]:
    """Return the sides in the order by lot; the owner's statements of the brief come last."""
    columns = [*opened.reveal.columns]
    if Side.OWNER not in columns and any(note.side is Side.OWNER for note in notes):
        columns.append(Side.OWNER)
    return columns
