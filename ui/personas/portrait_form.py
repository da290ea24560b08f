"""The form that changes who a persona is."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.services.portraying import PersonaWords
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.fields import commit_all
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated


class PortraitForm(Retranslated, Card):
    """A form for a persona's words and kind. It keeps what was typed until it was taken.

    Signals:
        kept: the person is done: ``PersonaWords`` and the key of the kind.
        cancelled: the person wants out.
        removal_wanted: the persona is to be taken away.
    """

    kept = Signal(object, str)
    cancelled = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._meanings: Mapping[str, str] = {}
        self.name = LineEdit(limit=NAME_LIMIT)
        self.line = LineEdit(limit=LINE_LIMIT)
        self.summary = GrowingTextEdit(limit=TEXT_LIMIT, lines=3)
        self.quote = GrowingTextEdit(limit=LINE_LIMIT, lines=2, enter_commits=True)
        self.origin = LineEdit(limit=NAME_LIMIT)
        self.kind = ComboBox()
        self.kind.setMinimumWidth(128)  # its longest choice is wider than the column
        self._labels = [BodyLabel(font=fonts.small(), role="muted") for _ in range(6)]
        fields = (self.name, self.line, self.summary, self.quote, self.origin, self.kind)
        for label, field in zip(self._labels, fields, strict=True):
            self.body.addWidget(label)
            self.body.addWidget(field)
        self._meaning = BodyLabel(font=fonts.small(), role="muted")
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.body.addWidget(self._meaning)
        self.error = InlineError()
        self.body.addWidget(self.error)
        self._add_buttons()
        self.speak()

    def offer_kinds(self, kinds: Sequence[tuple[str, str]], meanings: Mapping[str, str]) -> None:
        """Offer the parts that a persona can play, and what each means."""
        self.kind.set_choices(kinds)
        self._meanings = meanings

    def open_words(self, words: PersonaWords, kind: str) -> None:
        """Show a persona to be changed, and give the keyboard to its name."""
        self.error.clear()
        given = (words.name, words.line, words.summary, words.quote, words.quote_origin)
        for field, text in zip(self._texts(), given, strict=True):
            field.clear()
            field.set_text(text)
        self.kind.choose(kind)
        self._on_kind_changed()
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> tuple[PersonaWords, str]:
        """Return how the form stands: its words, and the key of the kind."""
        words = PersonaWords(*(field.text() for field in self._texts()))
        return words, str(self.kind.current_key())

    def refuse(self, sentence: str) -> None:
        """Say why the form was not taken; everything typed stays."""
        self.error.show_error(sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.remove.setText(self.tr("Remove persona"))
        self.keep.setText(self.tr("Keep"))
        self.cancel.setText(self.tr("Cancel"))
        names = (
            (self.tr("Name"), self.tr("Ms Hà, 34")),
            (self.tr("In one line"), ""),
            (self.tr("In a few sentences"), ""),
            (self.tr("Words of a customer"), ""),
            (self.tr("Where the words come from"), self.tr("a call, without anybody's name")),
        )
        for label, field, (words, hint) in zip(self._labels, self._texts(), names, strict=False):
            label.setText(words)
            field.set_name(words, hint)
        self._labels[5].setText(self.tr("Kind"))
        self.kind.setAccessibleName(self.tr("Kind"))

    def _texts(self) -> tuple[LineEdit | GrowingTextEdit, ...]:
        return self.name, self.line, self.summary, self.quote, self.origin

    def _add_buttons(self) -> None:
        self.keep, self.cancel, self.remove = PrimaryButton(), QuietButton(), QuietButton()
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.cancelled)
        self.remove.clicked.connect(self.removal_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.remove)

    def _on_kind_changed(self) -> None:
        self._meaning.setText(self._meanings.get(str(self.kind.current_key()), ""))

    def _on_keep(self) -> None:
        self.error.clear()
        if commit_all(*self._texts()):
            self.kept.emit(*self.typed())
