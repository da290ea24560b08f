"""The private editor: the only place where a side's notes are seen before the reveal.

Tab goes to the next question, Enter adds a note, the arrows go to the notes, Enter or F2 mends one,
Delete removes it, Ctrl+Z takes back the side's own last step, F9 hides everything. Ctrl+Up and
Ctrl+Down choose the slot inside a question, Ctrl+Page Up and Page Down the persona, Ctrl+G goes to
the number of a paper slip.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.fields import PersonaField, Section
from domain.model.sides import Side
from domain.text import LINE_LIMIT
from ui.session.drawing.clipboard import PrivateClipboard
from ui.session.drawing.notes import NoteLine, NoteList
from ui.session.drawing.pasting import PastePage
from ui.session.drawing.place import FieldSwitch, PersonaSwitch, Place
from ui.session.drawing.questions import QuestionList
from ui.session.drawing.slips import SlipStrip
from ui.session.panes import PageStack, side_by_side
from ui.theme import fonts
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated

_SECTIONS = tuple(Section)
_CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Draft:
    """What a side had typed but not added when its notes were hidden; kept in memory only."""

    note: str = ""
    paste: str = ""


@dataclass(frozen=True, slots=True)
class AskedWords:
    """What is asked, in the language of the window.

    Attributes:
        title: the question where one list is asked for.
        helping: what it asks for.
        sections: the questions on the customer with what they ask for; empty for one list.
        fields: the slots.
    """

    title: str
    helping: str
    sections: Mapping[Section, tuple[str, str]]
    fields: Mapping[PersonaField, str]


class PrivateEditor(Retranslated, QWidget):
    """The questions on the left, the side's notes on the open one on the right.

    Where one list is asked for there are no questions on the left. While paper slips are typed, a
    strip above the field says whose turn is next.
    """

    note_written = Signal(object, str)
    """Place and text."""

    note_mended = Signal(object, str)
    removal_wanted = Signal(object)
    notes_pasted = Signal(object, str)
    undo_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section: Section | None = Section.WHO
        self._notes: tuple[NoteLine, ...] = ()
        self._tone = "neutral"
        self._words = AskedWords("", "", {}, {})
        self._clipboard = PrivateClipboard(self)
        self.questions = QuestionList()
        self.questions.setFixedWidth(180)
        self.questions.chosen.connect(self._on_question_chosen)
        self.personas = PersonaSwitch()
        self.personas.chosen.connect(self._on_persona_chosen)
        self.slips = SlipStrip()
        self.slips.hide()
        self.slips.left.connect(self.focus_composer)
        self._title = BodyLabel(font=fonts.text_font(17, fonts.BOLD))
        self._help = BodyLabel(role="muted")
        self.fields = FieldSwitch()
        self.composer = LineEdit(limit=LINE_LIMIT, keep_after=False)
        self.composer.committed.connect(self._on_note_committed)
        self.composer.editor.installEventFilter(self)
        self.list = NoteList()
        self.list.mended.connect(self._on_mended)
        self.list.removal_wanted.connect(self.removal_wanted)
        self.paste = PastePage()
        self.paste.pasted.connect(self._on_pasted)
        self.paste.left.connect(self._on_paste_left)
        writing = QWidget()
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (
            self.personas,
            self.slips,
            self._title,
            self._help,
            self.fields,
            self.composer,
        ):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self._pages = PageStack()
        self._pages.addWidget(writing)
        self._pages.addWidget(self.paste)
        right = QWidget()
        around = QHBoxLayout(right)
        around.setContentsMargins(16, 14, 16, 6)
        around.addWidget(self._pages)
        row = side_by_side(self.questions, right)
        row.setStretch(2, 1)
        self.setLayout(row)
        self.speak()

    @property
    def place(self) -> Place:
        """Where the next note belongs."""
        return Place(self._section, self.fields.field, self.personas.persona_id)

    @property
    def slip_number(self) -> int | None:
        """The number on the paper slip that is typed, or None where the side types itself."""
        return None if self.slips.isHidden() else self.slips.number

    def open_for(self, tone: str, draft: Draft, *, slips: bool = False) -> None:
        """Begin a side's turn: everything that another side left is gone, undo included.

        Args:
            tone: the side.
            draft: what the same side had typed when everything was hidden.
            slips: its paper slips are typed.
        """
        self.close_up()
        self._clipboard.begin()
        self._tone = tone
        self.slips.setVisible(slips)
        self.composer.set_tone(tone)
        self.retranslate()
        self.questions.set_tone(tone)
        self.personas.begin()
        self.open_section(self._first_section())
        if draft.note:
            self.composer.editor.put(draft.note)
        if draft.paste:
            self.open_paste()
            self.paste.editor.setPlainText(draft.paste)

    def draft(self) -> Draft:
        """Hand over what is typed; return what could not be taken, so that nothing is lost."""
        taken = self.composer.commit()
        return Draft("" if taken else self.composer.text(), self.paste.editor.toPlainText())

    def close_up(self) -> None:
        """Take everything private off the screen, out of the fields, and off the clipboard."""
        for text in (self.composer.text(), self.paste.editor.toPlainText()):
            self._clipboard.note(text)
        self._clipboard.end()
        self.composer.clear()
        self.paste.clear()
        self.slips.jump.clear()
        self._pages.setCurrentIndex(0)
        self._notes = ()
        self.list.clear()
        self.questions.show_counts({})

    def show_words(self, words: AskedWords) -> None:
        """Show what is asked, in the language of the window."""
        self._words = words
        self.questions.setVisible(bool(words.sections))
        self.questions.show_words({one: word for one, (word, _) in words.sections.items()})
        self.fields.show_words(words.fields)
        if bool(words.sections) is not (self._section is not None):
            self._section = self._first_section()
            self.fields.open_section(self._section)
        self._show_section()

    def show_notes(self, notes: Sequence[NoteLine]) -> None:
        """Show the side's own notes."""
        grown = len(notes) > len(self._notes)
        self._notes = tuple(notes)
        for note in notes:
            self._clipboard.note(note.text)
        self._show_list()
        if grown and self.composer.editor.hasFocus():
            self.list.show_last()

    def open_section(self, section: Section | None) -> None:
        """Open a question; the keyboard is in the field for a new note."""
        self._section = section
        if section is not None:
            self.questions.choose(section)
        self.fields.open_section(section)
        self._show_section()
        self.list.clear()
        self._show_list()
        self.focus_composer()

    def open_paste(self) -> None:
        """Show the page on which many notes are pasted at once."""
        self.paste.open_for(self._title.text())
        self._pages.setCurrentWidget(self.paste)

    def close_paste(self) -> None:
        """Go back to the notes; the pasted text is taken."""
        self.paste.clear()
        self._pages.setCurrentIndex(0)
        self.focus_composer()

    def focus_composer(self) -> None:
        """Put the keyboard where the next note is written."""
        self.composer.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if not self.slips.isHidden():
            prompt = self.tr("Type the slip, Enter for the next one")
        elif self._tone == Side.OWNER.value:
            prompt = self.tr("Write a note; end with 7/10 if true of 7 in 10 customers")
        elif self._words.sections:
            prompt = self.tr("Write a note, Enter to add, Tab for the next question")
        else:
            prompt = self.tr("Write a note, Enter to add")
        self.composer.set_name(self.tr("New note"), prompt)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and _is_private(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.key() == Qt.Key.Key_F9:
            self.hide_wanted.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.focus_composer()
        elif not event.matches(QKeySequence.StandardKey.Redo):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Act on the keys that the field for a new note leaves to the editor."""
        if event.modifiers() & _CONTROL and self._choose_by_key(event.key()):
            return True
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return self._go_beside(1 if event.key() == Qt.Key.Key_Tab else -1)
        if event.key() == Qt.Key.Key_Down and self.list.items:
            self.list.items[0].card.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.matches(QKeySequence.StandardKey.Undo) and not self.composer.editor.can_undo():
            self.undo_wanted.emit()
            return True
        return False

    def _choose_by_key(self, key: int) -> bool:
        """Choose slot, persona or slip by keyboard; tell whether the key was one for that."""
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.fields.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            if self.composer.commit():
                self.personas.step(1 if key == Qt.Key.Key_PageDown else -1)
        elif key == Qt.Key.Key_G and not self.slips.isHidden():
            self.slips.jump.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return False
        return True

    def _first_section(self) -> Section | None:
        return Section.WHO if self._words.sections else None

    def _go_beside(self, step: int) -> bool:
        """Go to the question beside; past either end Tab moves on through the window."""
        if self._section is None:
            return False
        place = _SECTIONS.index(self._section) + step
        if not 0 <= place < len(_SECTIONS):
            return False
        if self.composer.commit():
            self.open_section(_SECTIONS[place])
        return True

    def _show_section(self) -> None:
        one_list = (self._words.title, self._words.helping)
        title, helping = self._words.sections.get(self._section or Section.WHO, one_list)
        self._title.setText(title)
        self._help.setText(helping)
        self.retranslate()

    def _show_list(self) -> None:
        """Show the notes on the open question and persona, and the counts of its persona."""
        about = [note for note in self._notes if note.persona_id == self.personas.persona_id]
        counts = Counter(note.section for note in about if note.section is not None)
        self.questions.show_counts(counts)
        shown = [note for note in about if note.section is self._section]
        self.list.show_notes(shown, self._tone)

    def _on_question_chosen(self, section: Section) -> None:
        self.open_section(section)

    def _on_persona_chosen(self) -> None:
        self.list.clear()
        self._show_list()
        self.focus_composer()

    def _on_note_committed(self, text: str) -> None:
        if text.strip():
            self._clipboard.note(text)
            self.note_written.emit(self.place, text)

    def _on_mended(self, id: object, text: str) -> None:
        self._clipboard.note(text)
        self.note_mended.emit(id, text)

    def _on_pasted(self, text: str) -> None:
        self._clipboard.note(text)
        self.notes_pasted.emit(self.place, text)

    def _on_paste_left(self) -> None:
        self.close_paste()


def _is_private(event: QKeyEvent) -> bool:
    """Tell whether a key is for the private editor, not for the window's own undo and hiding."""
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo) or event.key() == Qt.Key.Key_F9
