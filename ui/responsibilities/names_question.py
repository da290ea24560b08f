"""Asks what something is called, in both languages."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from domain.model.wording import Bilingual, Tongue
from ui.theme import fonts
from ui.widgets.dialogs import TextQuestion
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel


class NamesQuestion(TextQuestion):
    """A name in the language of the window, and beside it, where wanted, in the other one.

    Attributes:
        answer: the name in the language of the window; it must not be empty.
        other: the name in the other language; empty means the same words.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        sentence: str,
        verb: str,
        *,
        tongue: Tongue,
        name: Bilingual | None = None,
        limit: int,
    ) -> None:
        """Make a question.

        Args:
            parent: the window it stands over.
            title: what it is about.
            sentence: what will happen, and what stays.
            verb: the words of the button that does it.
            tongue: language of the window.
            name: what it is called now, or None for something new.
            limit: the most characters in each language.
        """
        held = name or Bilingual("", "")
        super().__init__(parent, title, sentence, verb, text=held.said(tongue), limit=limit)
        self._tongue = tongue
        vietnamese = tongue is Tongue.VIETNAMESE
        self._caption = BodyLabel(font=fonts.label())
        self.other = GrowingTextEdit(limit=limit, lines=3)
        apart = held.vi != held.en
        self.other.set_text((held.en if vietnamese else held.vi) if apart else "")
        self.body.addWidget(self._caption)
        self.body.addWidget(self.other)
        for field in (self.answer, self.other):
            field.editor_widget().installEventFilter(self)
        self.retranslate()

    def names(self) -> Bilingual:
        """What was answered, in both languages."""
        here, there = self.words(), self.other.text().strip()
        vietnamese = self._tongue is Tongue.VIETNAMESE
        return Bilingual(here, there or here) if vietnamese else Bilingual(there or here, here)

    def accept(self) -> None:
        if self.other.commit():
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter for the answer: a name has no lines."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.accept()
            return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "_caption"):
            return
        in_english = self._tongue is Tongue.VIETNAMESE
        caption = self.tr("Name in English") if in_english else self.tr("Name in Vietnamese")
        self._caption.setText(caption)
        self.other.set_name(caption, self.tr("The same words where you leave it empty"))
