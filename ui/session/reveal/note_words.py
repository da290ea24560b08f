"""The words of a note, and whose persona it speaks of where that must be said."""

from PySide6.QtWidgets import QVBoxLayout

from ui.session.reveal.looks import NoteLook
from ui.theme import fonts
from ui.widgets.labels import BodyLabel


def note_words(note: NoteLook) -> QVBoxLayout:
    """Lay out a note's words, the persona's name beneath them."""
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(BodyLabel(note.text))
    if note.persona:
        column.addWidget(BodyLabel(note.persona, font=fonts.small(), role="muted"))
    return column
