"""Leads silent drawing: hands the laptop round, and shows a side nothing but its own notes."""

from uuid import UUID

from domain.errors import DomainError, NothingToSeal
from domain.model.audience import DrawingState
from domain.model.fields import SECTION_FIELDS, PersonaField, Section, section_of
from domain.model.journal import WorkspaceChanged
from domain.model.labels import SECTION_HINTS, SECTIONS, SIDES
from domain.model.session import Ask, Note, Reveal, Seal, Writing
from domain.model.sides import Side
from domain.services.drawing import Drawing
from ui.desk import Desk, Rereads
from ui.session.drawing.curtain import SideLine
from ui.session.drawing.notes import NoteLine
from ui.session.drawing.view import DrawingView
from ui.session.room import Room
from ui.shell.audience_painter import short


class DrawingPresenter(Rereads):
    """Passes on what the sides do; the notes shown are those of the side whose turn it is."""

    def __init__(self, desk: Desk, room: Room, view: DrawingView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._drawing = desk.use(Drawing)
        self._side: Side | None = None
        view.turn_confirmed.connect(self._on_turn_confirmed)
        view.seal_wanted.connect(self._on_seal_wanted)
        view.empty_seal_confirmed.connect(self._on_empty_seal_confirmed)
        view.hidden.connect(self._on_hidden)
        view.primary_chosen.connect(self._on_primary_chosen)
        view.spoken_anew.connect(self.reread)
        editor = view.editor
        editor.note_written.connect(self._on_note_written)
        editor.note_mended.connect(self._on_note_mended)
        editor.removal_wanted.connect(self._on_removal_wanted)
        editor.notes_pasted.connect(self._on_notes_pasted)
        editor.undo_wanted.connect(self._on_undo_wanted)
        desk.changes.watch({Note, Seal, Writing, Reveal}, self)
        self.reread()

    def on_happened(self, change: WorkspaceChanged) -> None:
        """Read again what may have changed: a note changes nothing but the private editor."""
        if change.kinds == {Note} and self._view.is_open:
            self._show_notes()
        else:
            super().on_happened(change)

    def reread(self) -> None:
        """Show how far the sides are, and the notes of the one that writes."""
        translate = self._desk.translate
        writing_id = self._writing_id()
        lines = []
        stands = [
            one for one in self._drawing.states(writing_id) if one.side in self._room.step.sides
        ]
        for stand in stands:
            seal = self._drawing.seal_of(writing_id, stand.side)
            digest = short(seal.digest) if seal else ""
            name = translate(SIDES[stand.side])
            lines.append(SideLine(stand.side, name, stand.state, stand.turn, digest))
        self._view.show_sides(lines)
        self._view.editor.show_words(
            {
                section: (translate(SECTIONS[section]), translate(SECTION_HINTS[section]))
                for section in Section
            }
        )
        writing = next((one.side for one in stands if one.state is DrawingState.WRITING), None)
        if self._view.is_open and writing is self._side:
            self._show_notes()

    def _writing_id(self) -> UUID:
        room = self._room
        return self._drawing.writing(room.session.id, room.step.asks or Ask.CUSTOMER).id

    def _show_notes(self) -> None:
        if self._side is None:
            return
        notes: dict[Section, list[NoteLine]] = {}
        for note in self._drawing.notes_of(self._writing_id(), self._side):
            sub = "" if note.of_ten is None else self.tr("{count} of 10").format(count=note.of_ten)
            line = NoteLine(note.id, note.text, sub)
            notes.setdefault(section_of(note.field or PersonaField.SITUATION), []).append(line)
        self._view.editor.show_notes(notes)

    def _open(self, side: Side) -> None:
        self._side = side
        self._view.show_editor(side)
        self._show_notes()

    def _say(self, error: DomainError) -> str:
        return error.said(self._desk.translate)

    def _on_turn_confirmed(self, side: Side, again: bool) -> None:
        writing_id = self._writing_id()
        try:
            if again:
                self._drawing.reopen_seal(writing_id, side)
            else:
                self._drawing.begin_turn(writing_id, side)
        except DomainError as error:
            self._view.show_curtain()
            self._view.show_trouble(self._say(error))
            return
        self._open(side)

    def _on_hidden(self) -> None:
        self._side = None

    def _on_primary_chosen(self) -> None:
        if not self._view.is_open and self._view.is_done and self._side is None:
            self._room.go_on()
        else:
            self._view.press_primary()

    def _on_seal_wanted(self) -> None:
        self._seal(empty=False)

    def _on_empty_seal_confirmed(self) -> None:
        self._seal(empty=True)

    def _seal(self, *, empty: bool) -> None:
        side = self._side
        if side is None:
            return
        try:
            seal = self._drawing.seal(self._writing_id(), side, empty=empty)
        except NothingToSeal as error:
            self._view.show_nothing_to_seal(self._say(error))
        except DomainError as error:
            self._view.show_trouble(self._say(error))
        else:
            self._side = None
            self._view.show_seal(side, seal.digest)

    def _on_note_written(self, section: str, text: str) -> None:
        if self._side is None:
            return
        field = SECTION_FIELDS[Section(section)][0]
        self._view.show_trouble("")
        try:
            self._drawing.write_note(self._writing_id(), self._side, field, text)
        except DomainError as error:
            self._view.editor.composer.refuse(self._say(error))

    def _on_notes_pasted(self, section: str, text: str) -> None:
        if self._side is None:
            return
        field = SECTION_FIELDS[Section(section)][0]
        try:
            self._drawing.paste_notes(self._writing_id(), self._side, field, text)
        except DomainError as error:
            self._view.editor.paste.refuse(self._say(error))
        else:
            self._view.editor.close_paste()

    def _on_note_mended(self, id: UUID, text: str) -> None:
        try:
            self._drawing.edit_note(id, text)
        except DomainError as error:
            self._view.editor.list.refuse(id, self._say(error))

    def _on_removal_wanted(self, id: UUID) -> None:
        try:
            self._drawing.remove_note(id)
        except DomainError as error:
            self._view.show_trouble(self._say(error))

    def _on_undo_wanted(self) -> None:
        if self._side is None:
            return
        try:
            self._drawing.undo_veiled(self._writing_id(), self._side)
        except DomainError as error:
            self._view.show_trouble(self._say(error))
