"""Leads silent drawing: hands the laptop round, and shows a side nothing but its own notes."""

from collections.abc import Mapping, Sequence
from itertools import count
from uuid import UUID

from domain.errors import DomainError, NothingToSeal
from domain.model.asked import ASK_HINTS, ASKS, INPUT_MODES, names_of_fields
from domain.model.audience import DrawingState
from domain.model.fields import SECTION_FIELDS, PersonaField, Section, section_of
from domain.model.journal import WorkspaceChanged
from domain.model.labels import (
    FIELDS,
    PERSONA_KINDS,
    SECTION_HINTS,
    SECTIONS,
    SIDES,
)
from domain.model.persona import Persona
from domain.model.session import Ask, InputMode, Note, Reveal, Seal, StepKind, Writing
from domain.model.sides import Side
from domain.model.slips import number_of
from domain.model.wording import Tongue
from domain.services.drawing import Drawing
from ui.desk import Desk, Rereads
from ui.session.drawing.curtain import SideLine
from ui.session.drawing.notes import NoteLine
from ui.session.drawing.place import Place
from ui.session.drawing.private import AskedWords
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
        self._turn: UUID | None = None
        self._step = room.step.id
        self._mode = InputMode.TURN
        room.entered.connect(self._on_entered)
        view.turn_confirmed.connect(self._on_turn_confirmed)
        view.check_wanted.connect(self._on_check_wanted)
        view.seal_wanted.connect(self._on_seal_wanted)
        view.empty_seal_confirmed.connect(self._on_empty_seal_confirmed)
        view.hidden.connect(self._on_hidden)
        view.primary_chosen.connect(self._on_primary_chosen)
        view.spoken_anew.connect(self._on_spoken_anew)
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
            own_turn = seal is None or seal.mode is InputMode.TURN
            mode = "" if own_turn or seal is None else translate(INPUT_MODES[seal.mode])
            name = translate(SIDES[stand.side])
            lines.append(SideLine(stand.side, name, stand.state, stand.turn, digest, mode))
        self._view.show_sides(lines)
        self._show_words()
        writing = next((one.side for one in stands if one.state is DrawingState.WRITING), None)
        if self._view.is_open and writing is self._side:
            self._show_notes()

    def _show_words(self) -> None:
        asks = self._asks
        translate = self._desk.translate
        about_customer = asks is Ask.CUSTOMER
        editor = self._view.editor
        editor.show_words(
            AskedWords(
                translate(ASKS[asks]),
                " ".join(map(translate, ASK_HINTS[asks])),
                {
                    section: (translate(SECTIONS[section]), translate(SECTION_HINTS[section]))
                    for section in (Section if about_customer else ())
                },
                {field: translate(word) for field, word in FIELDS.items()},
            )
        )
        editor.paste.names = self._field_names() if about_customer else {}
        personas = self._drawing.personas() if about_customer else ()
        editor.personas.show_personas([(one.id, self._called(one)) for one in personas])

    def _field_names(self) -> Mapping[str, PersonaField]:
        return names_of_fields([self._desk.translate_for(tongue) for tongue in Tongue])

    def _called(self, persona: Persona) -> str:
        return persona.name or self._desk.translate(PERSONA_KINDS[persona.kind])

    @property
    def _asks(self) -> Ask:
        return self._room.step.asks or Ask.CUSTOMER

    def _writing_id(self) -> UUID:
        """Return the question of the step, or the one on which somebody is writing still."""
        if self._side is not None and self._turn is not None:
            return self._turn
        return self._drawing.writing(self._room.session.id, self._asks).id

    def _show_notes(self) -> None:
        if self._side is not None:
            self._view.editor.show_notes([self._line(note) for note in self._own_notes()])

    def _own_notes(self) -> Sequence[Note]:
        assert self._side is not None, "somebody writes"
        return self._drawing.notes_of(self._writing_id(), self._side)

    def _line(self, note: Note) -> NoteLine:
        """Return a note as its side sees it; one on no persona stands with the first."""
        personas = [persona.id for persona in self._drawing.personas()]
        about_customer = self._asks is Ask.CUSTOMER
        section = section_of(note.field or PersonaField.SITUATION) if about_customer else None
        persona_id = None
        if personas and about_customer:
            persona_id = note.persona_id if note.persona_id in personas else personas[0]
        return NoteLine(note.id, note.text, self._sub(note), section, persona_id)

    def _sub(self, note: Note) -> str:
        """Return the quiet line: code of a paper slip, slot where the question has several."""
        said = [note.code] if self._mode is InputMode.SCRIBE else []
        if note.field and len(SECTION_FIELDS[section_of(note.field)]) > 1:
            said.append(self._desk.translate(FIELDS[note.field]))
        if note.of_ten is not None:
            said.append(self.tr("{count} of 10").format(count=note.of_ten))
        return " · ".join(said)

    def _open(self, side: Side, mode: InputMode) -> None:
        self._turn = self._writing_id()
        self._side, self._mode = side, mode
        scribe = mode is InputMode.SCRIBE
        self._view.show_editor(side, self._turn, slips=scribe)
        if scribe:
            step = self._drawing.step_of(self._writing_id(), side)
            self._view.editor.slips.begin(step.code, side, self._next_number(0))
        self._show_notes()

    def _next_number(self, after: int) -> int:
        """Return the number of the first slip after one that is not typed yet."""
        typed = {number_of(note.code) for note in self._own_notes()}
        first = after or max(typed, default=0)
        return next(number for number in count(first + 1) if number not in typed)

    def _say(self, error: DomainError) -> str:
        return error.said(self._desk.translate)

    def _on_turn_confirmed(self, side: Side, again: bool, slips: bool) -> None:
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
        self._open(side, InputMode.SCRIBE if slips else InputMode.TURN)

    def _on_check_wanted(self) -> None:
        if self._side is None:
            return
        notes = self._own_notes()
        if notes:
            self._view.show_check([self._line(note) for note in notes])
        else:
            self._seal(empty=False)

    def _on_entered(self) -> None:
        """Close what is private where the room goes from one step of writing to another."""
        if self._step != self._room.step.id:
            self._step = self._room.step.id
            self._view.on_left()
            self._side = None
            if self._room.step.kind is StepKind.DRAWING:
                self.reread()

    def _on_spoken_anew(self) -> None:
        """Say it anew, unless the room is at a step that asks nothing: its return reads again."""
        if self._room.step.kind is StepKind.DRAWING:
            self.reread()

    def _on_hidden(self) -> None:
        self._side = None

    def _on_primary_chosen(self) -> None:
        if (
            not self._view.is_open
            and self._view.is_done
            and self._side is None
            and not self._view.is_taking_in
        ):
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
            seal = self._drawing.seal(self._writing_id(), side, empty=empty, mode=self._mode)
        except NothingToSeal as error:
            self._view.show_nothing_to_seal(self._say(error))
        except DomainError as error:
            self._view.show_trouble(self._say(error))
        else:
            self._side = None
            self._view.show_seal(side, self._desk.translate(SIDES[side]), seal.digest)

    def _on_note_written(self, place: Place, text: str) -> None:
        if self._side is None:
            return
        editor = self._view.editor
        number = editor.slip_number
        self._view.show_trouble("")
        try:
            self._drawing.write_note(
                self._writing_id(),
                self._side,
                place.field,
                text,
                persona_id=place.persona_id,
                number=number,
            )
        except DomainError as error:
            editor.composer.refuse(self._say(error))
        else:
            if number is not None:
                editor.slips.show_number(self._next_number(number))

    def _on_notes_pasted(self, place: Place, text: str) -> None:
        if self._side is None:
            return
        try:
            self._drawing.paste_notes(
                self._writing_id(),
                self._side,
                place.field,
                text,
                names=self._view.editor.paste.names,
                persona_id=place.persona_id,
            )
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
