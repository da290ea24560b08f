"""The private editor: the only place where a side's notes are seen before the reveal.

Tab goes to the next question, Enter adds a note, the arrows go to the notes, Enter or F2 mends one,
Delete removes it, Ctrl+Z takes back the side's own last step, F9 hides everything.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.fields import Section
from domain.model.sides import Side
from domain.text import LINE_LIMIT
from ui.session.drawing.notes import NoteLine, NoteList
from ui.session.drawing.pasting import PastePage
from ui.session.drawing.questions import QuestionList
from ui.session.panes import PageStack, side_by_side
from ui.theme import fonts
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated

_SECTIONS = tuple(Section)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a side had typed but not added when its notes were hidden; kept in memory only."""

    note: str = ""
    paste: str = ""


class PrivateEditor(Retranslated, QWidget):
    """Eight questions on the left, the side's notes on the open one on the right."""

    note_written = Signal(str, str)
    """Section and text."""

    note_mended = Signal(object, str)
    removal_wanted = Signal(object)
    notes_pasted = Signal(str, str)
    undo_wanted = Signal()
    hide_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = Section.WHO
        self._notes: Mapping[Section, Sequence[NoteLine]] = {}
        self._tone = "neutral"
        self._words: Mapping[Section, tuple[str, str]] = {}
        self.questions = QuestionList()
        self.questions.setFixedWidth(180)
        self.questions.chosen.connect(self._on_question_chosen)
        self._title = BodyLabel(font=fonts.text_font(17, fonts.BOLD))
        self._help = BodyLabel(role="muted")
        self.composer = LineEdit(limit=LINE_LIMIT, keep_after=False)
        self.composer.committed.connect(self._on_note_committed)
        self.composer.editor.installEventFilter(self)
        self.list = NoteList()
        self.list.mended.connect(self.note_mended)
        self.list.removal_wanted.connect(self.removal_wanted)
        self.paste = PastePage()
        self.paste.pasted.connect(self._on_pasted)
        self.paste.left.connect(self._on_paste_left)
        writing = QWidget()
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._help)
        column.addWidget(self.composer)
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
    def section(self) -> Section:
        """The question that is open."""
        return self._section

    def open_for(self, tone: str, draft: Draft) -> None:
        """Begin a side's turn: everything that another side left is gone, undo included.

        Args:
            tone: the side.
            draft: what the same side had typed when everything was hidden.
        """
        self.close_up()
        self._tone = tone
        self.composer.set_tone(tone)
        self.retranslate()
        self.questions.set_tone(tone)
        self.open_section(Section.WHO)
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
        """Take everything private off the screen and out of the fields."""
        self.composer.clear()
        self.paste.clear()
        self._pages.setCurrentIndex(0)
        self._notes = {}
        self.list.clear()
        self.questions.show_counts({})

    def show_words(self, words: Mapping[Section, tuple[str, str]]) -> None:
        """Show the questions with what they ask for, in the language of the window."""
        self._words = words
        self.questions.show_words({section: word for section, (word, _) in words.items()})
        self._show_section()

    def show_notes(self, notes: Mapping[Section, Sequence[NoteLine]]) -> None:
        """Show the side's own notes."""
        grown = len(notes.get(self._section, ())) > len(self._notes.get(self._section, ()))
        self._notes = notes
        self.questions.show_counts({section: len(lines) for section, lines in notes.items()})
        self.list.show_notes(notes.get(self._section, ()), self._tone)
        if grown and self.composer.editor.hasFocus():
            self.list.show_last()

    def open_section(self, section: Section) -> None:
        """Open a question; the keyboard is in the field for a new note."""
        self._section = section
        self.questions.choose(section)
        self._show_section()
        self.list.clear()
        self.list.show_notes(self._notes.get(section, ()), self._tone)
        self.focus_composer()

    def open_paste(self) -> None:
        """Show the page on which many notes are pasted at once."""
        self.paste.open_for(self._words.get(self._section, ("", ""))[0])
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
        if self._tone == Side.OWNER.value:
            prompt = self.tr("Write a note; end it with 7/10 if you think of 7 in 10 customers")
        else:
            prompt = self.tr("Write a note, Enter to add, Tab for the next question")
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
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return self._go_beside(1 if event.key() == Qt.Key.Key_Tab else -1)
        if event.key() == Qt.Key.Key_Down and self.list.items:
            self.list.items[0].card.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if event.matches(QKeySequence.StandardKey.Undo) and not self.composer.editor.can_undo():
            self.undo_wanted.emit()
            return True
        return False

    def _go_beside(self, step: int) -> bool:
        """Go to the question beside; past either end Tab moves on through the window."""
        place = _SECTIONS.index(self._section) + step
        if not 0 <= place < len(_SECTIONS):
            return False
        if self.composer.commit():
            self.open_section(_SECTIONS[place])
        return True

    def _show_section(self) -> None:
        title, helping = self._words.get(self._section, ("", ""))
        self._title.setText(title)
        self._help.setText(helping)

    def _on_question_chosen(self, section: Section) -> None:
        self.open_section(section)

    def _on_note_committed(self, text: str) -> None:
        if text.strip():
            self.note_written.emit(self._section.value, text)

    def _on_pasted(self, text: str) -> None:
        self.notes_pasted.emit(self._section.value, text)

    def _on_paste_left(self) -> None:
        self.close_paste()


def _is_private(event: QKeyEvent) -> bool:
    """Tell whether a key is for the private editor, not for the window's own undo and hiding."""
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo) or event.key() == Qt.Key.Key_F9
