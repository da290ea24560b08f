"""A side's own notes on one question: written one after the other, mended, taken away."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.model.fields import Section
from domain.text import LINE_LIMIT
from ui.session.panes import Pane
from ui.widgets.line_edit import LineEdit
from ui.widgets.note_card import NoteCard
from ui.widgets.retranslated import Retranslated


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note as its side sees it, with a quiet line beneath where there is one.

    Attributes:
        id: identity of the note.
        text: its words.
        sub: the quiet line.
        section: the question on the customer that it answers, or None.
        persona_id: the persona it speaks of, where there are several.
    """

    id: UUID
    text: str
    sub: str = ""
    section: Section | None = None
    persona_id: UUID | None = None


class NoteItem(Retranslated, QWidget):
    """One note: a card, or a field while it is mended."""

    mended = Signal(object, str)
    removal_wanted = Signal(object)

    def __init__(self, note: NoteLine, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self.card = NoteCard(note.text, tone=tone)
        self.field = LineEdit(limit=LINE_LIMIT)
        self.field.set_tone(tone)
        self.field.set_text(note.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addWidget(self.field)
        self.field.hide()
        self.card.opened.connect(self._on_opened)
        self.card.deletion_wanted.connect(self._on_deletion_wanted)
        self.field.committed.connect(self._on_committed)
        self.field.editor.installEventFilter(self)
        self.speak()

    def show_note(self, note: NoteLine) -> None:
        """Show the note as it stands now."""
        self.note = note
        self.card.set_text(note.text)
        self.card.set_sub(note.sub)
        self.field.set_text(note.text)

    def refuse(self, sentence: str) -> None:
        """Say why the new words were not taken; they stay in the field."""
        self._show_field(shown=True)
        self.field.refuse(sentence)

    def retranslate(self) -> None:
        self.field.set_name(self.tr("Mend the note"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = event.type() == QEvent.Type.FocusOut
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            done = event.key() == Qt.Key.Key_Escape and not self.field.is_modified()
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.field.commit()
                done = not self.field.is_modified()
            if done:
                self._close()
                return True
        if done and not self.field.is_modified():
            self._show_field(shown=False)
        return super().eventFilter(watched, event)

    def _show_field(self, *, shown: bool) -> None:
        self.field.setVisible(shown)
        self.card.setVisible(not shown)

    def _close(self) -> None:
        self._show_field(shown=False)
        self.card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self) -> None:
        self._show_field(shown=True)
        self.field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.editor.selectAll()

    def _on_deletion_wanted(self) -> None:
        self.removal_wanted.emit(self.note.id)

    def _on_committed(self, text: str) -> None:
        self.mended.emit(self.note.id, text)


class NoteList(Pane):
    """The notes on the question that is open, in their order of entry."""

    mended = Signal(object, str)
    removal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=7)
        self.column.setContentsMargins(0, 2, 0, 8)
        self._items: list[NoteItem] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(7)
        self.column.addLayout(self._rows)
        self._tone = "neutral"

    @property
    def items(self) -> tuple[NoteItem, ...]:
        """What is shown, in order."""
        return tuple(self._items)

    def show_notes(self, notes: Sequence[NoteLine], tone: str) -> None:
        """Show these notes; one that is being mended keeps its field."""
        kept = {item.note.id: item for item in self._items} if tone == self._tone else {}
        if tone != self._tone:
            self.clear()
        self._tone = tone
        focused = next((at for at, item in enumerate(self._items) if _has_focus(item)), None)
        wanted = {note.id for note in notes}
        for item in self._items:
            if item.note.id not in wanted:
                _drop(item)
        self._items = [kept.get(note.id) or self._made(note) for note in notes]
        for place, (item, note) in enumerate(zip(self._items, notes, strict=True)):
            if self._rows.indexOf(item) != place:
                self._rows.insertWidget(place, item)
            if item.note != note:
                item.show_note(note)
        if focused is not None and self._items and not any(map(_has_focus, self._items)):
            place = min(focused, len(self._items) - 1)
            self._items[place].card.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Take every note off the screen."""
        for item in self._items:
            _drop(item)
        self._items = []

    def refuse(self, id: UUID, sentence: str) -> None:
        """Say why a note's new words were not taken."""
        for item in self._items:
            if item.note.id == id:
                item.refuse(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        here = next((at for at, item in enumerate(self._items) if _has_focus(item)), None)
        step = steps.get(Qt.Key(event.key()))
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        place = here + step
        if 0 <= place < len(self._items):
            card = self._items[place].card
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(card)
        else:
            event.ignore()

    def show_last(self) -> None:
        """Scroll to the newest note."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _made(self, note: NoteLine) -> NoteItem:
        item = NoteItem(note, self._tone)
        item.card.set_sub(note.sub)
        item.mended.connect(self.mended)
        item.removal_wanted.connect(self.removal_wanted)
        return item


def _drop(item: NoteItem) -> None:
    """Take a note off the screen; its words go at once, the widget when Qt comes to it."""
    item.show_note(NoteLine(item.note.id, ""))
    item.field.clear()
    item.hide()
    item.deleteLater()


def _has_focus(item: NoteItem) -> bool:
    return item.card.hasFocus() or item.field.editor.hasFocus()
