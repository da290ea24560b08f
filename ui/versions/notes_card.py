"""Release notes to read, copy and print, in either language."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.wording import Tongue
from ui.session.panes import empty
from ui.theme import fonts
from ui.versions.looks import NotesLook
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented


class NotesCard(Retranslated, Card):
    """Holds no rules.

    Signals:
        tongue_chosen: the notes are wanted in another language: its code.
        copy_wanted: the notes are wanted in the clipboard.
        sheet_wanted: the notes are wanted on a page.
        closed: the notes were put away.

    Attributes:
        tongues: the language of the notes.
    """

    tongue_chosen = Signal(str)
    copy_wanted = Signal()
    sheet_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=8)
        self._look: NotesLook | None = None
        self.tongues = Segmented()
        self.tongues.set_options(
            [(Tongue.VIETNAMESE.value, "Tiếng Việt"), (Tongue.ENGLISH.value, "English")]
        )
        self.tongues.chosen.connect(self.tongue_chosen)
        self.copy, self.sheet = QuietButton(icon="copy"), QuietButton(icon="file-text")
        self._close = QuietButton()
        self.copy.clicked.connect(self.copy_wanted)
        self.sheet.clicked.connect(self.sheet_wanted)
        self._close.clicked.connect(self._on_close)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.tongues, self.copy, self.sheet, self._close):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._text = QVBoxLayout()
        self._text.setSpacing(3)
        self.body.addLayout(row)
        self.body.addLayout(self._text)
        self.hide()
        self.speak()

    @property
    def look(self) -> NotesLook | None:
        """The notes that are shown."""
        return self._look

    def show_look(self, look: NotesLook) -> None:
        """Show notes."""
        self.show()
        self.tongues.choose(look.tongue)
        if look == self._look:
            return
        self._look = look
        text = look.text
        empty(self._text)
        facts = " · ".join(text.facts)
        self._text.addWidget(BodyLabel(facts, font=fonts.small(), role="muted"))
        for line in text.words:
            self._text.addWidget(BodyLabel(line))
        for part in text.parts:
            self._text.addSpacing(6)
            self._text.addWidget(BodyLabel(part.title, font=fonts.label()))
            for line in part.lines:
                self._text.addWidget(BodyLabel(f"• {line}"))
        self.retranslate()

    def retranslate(self) -> None:
        self.tongues.setAccessibleName(self.tr("Language of the notes"))
        self.copy.setText(self.tr("Copy the text"))
        self.sheet.setText(self.tr("Save as PDF…"))
        self._close.setText(self.tr("Close the notes"))
        if self._look is not None:
            self.set_title(self._look.text.title)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()
