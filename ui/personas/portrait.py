"""The portrait card: who the persona is, and the form that changes it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from domain.services.portraying import PersonaWords
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT
from ui.personas.portrait_picture import PortraitPicture
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator
from ui.widgets.tooltips import set_tooltip


@dataclass(frozen=True, slots=True)
class PersonaLook:
    """A persona as the card shows it.

    Attributes:
        name: its name, or its kind where it has none.
        words: its texts, for the form.
        kind: key of its kind.
        kind_word: its kind in words.
        kind_meaning: what that kind means.
        version: "v1.0 · 2 Oct · signed by both", or that it is a draft.
        trust: how many claims customers were heard on.
        compared: words of the button that compares the two newest versions, or empty.
    """

    name: str
    words: PersonaWords
    kind: str
    kind_word: str
    kind_meaning: str
    version: str
    trust: str
    compared: str = ""


class Portrait(Retranslated, QWidget):
    """Shows a persona, or the form with which it is changed.

    Signals:
        persona_described: the form was kept: ``PersonaWords`` and the key of the kind.
        removal_wanted: the persona is to be taken away.
        duplicate_wanted: another persona is to be made after this one.
        retiring_wanted: the persona is to go out of use.
        bring_back_wanted: one out of use is to come back: its key.
        compare_wanted: the two newest versions are to be compared.
    """

    persona_described = Signal(object, str)
    removal_wanted = Signal()
    duplicate_wanted = Signal()
    retiring_wanted = Signal()
    bring_back_wanted = Signal(str)
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: PersonaLook | None = None
        self._meanings: Mapping[str, str] = {}
        self._retired: Sequence[tuple[str, str]] = ()
        self._card, self._form = self._make_card(), self._make_form()
        self._form.hide()
        column = QVBoxLayout(self)  # a stack would give the form no more room than the card has
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addWidget(self._form)
        column.addStretch(1)
        self.speak()

    def show_persona(self, look: PersonaLook) -> None:
        """Show a persona; a form that is open keeps what was typed."""
        self._look = look
        self._name.setText(look.name)
        self._line.setText(look.words.line)
        self._line.setVisible(bool(look.words.line))
        self._summary.setText(look.words.summary)
        self._summary.setVisible(bool(look.words.summary))
        self._quote.setText(f"“{look.words.quote}”")
        self._quote.setVisible(bool(look.words.quote))
        self._origin.setText(look.words.quote_origin)
        self._origin.setVisible(bool(look.words.quote and look.words.quote_origin))
        self._kind_value.setText(look.kind_word)
        set_tooltip(self._kind_value, look.kind_meaning)
        self._version_value.setText(look.version)
        self._trust_value.setText(look.trust)
        self.compare.setText(look.compared)
        self.compare.setVisible(bool(look.compared))

    def offer_kinds(self, kinds: Sequence[tuple[str, str]], meanings: Mapping[str, str]) -> None:
        """Offer the parts that a persona can play, and what each means."""
        self.kind.set_choices(kinds)
        self._meanings = meanings

    def offer_retired(self, personas: Sequence[tuple[str, str]]) -> None:
        """Offer personas out of use to be brought back, each a key and its name."""
        self._retired = personas

    def more_menu(self) -> QMenu:
        """Make the menu of what can be done with the persona as a whole."""
        menu = QMenu(self)
        menu.addAction(self.tr("Duplicate")).triggered.connect(self.duplicate_wanted)
        menu.addAction(self.tr("Take out of use…")).triggered.connect(self.retiring_wanted)
        if self._retired:
            back = menu.addMenu(self.tr("Bring back"))
            for key, name in self._retired:
                one = back.addAction(name.replace("&", "&&"))
                one.triggered.connect(lambda _=False, k=key: self.bring_back_wanted.emit(k))
        return menu

    def close_form(self) -> None:
        """Show the persona again."""
        self._form.hide()
        self._card.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why the form was not taken; everything typed stays."""
        self.error.show_error(sentence)

    def retranslate(self) -> None:
        self.edit.setText(self.tr("Edit…"))
        self.edit.setAccessibleName(self.tr("Edit the persona"))
        self.more.setText(self.tr("More…"))
        self.more.setAccessibleName(self.tr("More to do with the persona"))
        self.remove.setText(self.tr("Remove persona"))
        self.keep.setText(self.tr("Keep"))
        self.cancel.setText(self.tr("Cancel"))
        self._kind_label.setText(self.tr("Kind"))
        self._version_label.setText(self.tr("Version"))
        self._trust_label.setText(self.tr("Trust"))
        for label, field, words, hint in (
            (self._labels[0], self.name, self.tr("Name"), self.tr("Ms Hà, 34")),
            (self._labels[1], self.line, self.tr("In one line"), ""),
            (self._labels[2], self.summary, self.tr("In a few sentences"), ""),
            (self._labels[3], self.quote, self.tr("Words of a customer"), ""),
            (
                self._labels[4],
                self.origin,
                self.tr("Where the words come from"),
                self.tr("a call, without anybody's name"),
            ),
        ):
            label.setText(words)
            field.set_name(words, hint)
        self._labels[5].setText(self.tr("Kind"))
        self.kind.setAccessibleName(self.tr("Kind"))

    def _make_card(self) -> QWidget:
        card = Card(padding=0, spacing=0)
        self.picture = PortraitPicture()
        card.body.addWidget(self.picture)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(4)
        self._name = BodyLabel(font=fonts.page_title())
        self._line = BodyLabel(role="muted")
        self._summary = BodyLabel()
        self._quote = BodyLabel(font=fonts.text_font(13, italic=True))
        self._origin = BodyLabel(font=fonts.small(), role="muted")
        for label in (self._name, self._line, self._summary, self._quote, self._origin):
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(Separator())
        facts = QGridLayout()  # a form would not give a wrapped value its second line
        facts.setContentsMargins(0, 4, 0, 8)
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(2)
        small = fonts.small()
        self._kind_label = BodyLabel(font=small, role="muted", wrap=False)
        self._version_label = BodyLabel(font=small, role="muted", wrap=False)
        self._trust_label = BodyLabel(font=small, role="muted", wrap=False)
        self._kind_value, self._version_value, self._trust_value = (BodyLabel() for _ in range(3))
        facts.setColumnStretch(1, 1)
        labels = (self._kind_label, self._version_label, self._trust_label)
        values = (self._kind_value, self._version_value, self._trust_value)
        for row_at, (label, value) in enumerate(zip(labels, values, strict=True)):
            facts.addWidget(label, row_at, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, row_at, 1)
        column.addLayout(facts)
        self.compare = QuietButton()
        self.compare.clicked.connect(self.compare_wanted)
        column.addWidget(self.compare)
        column.addSpacing(4)
        self.edit, self.more = QuietButton(), QuietButton()
        self.edit.clicked.connect(self._on_edit)
        self.more.clicked.connect(self._on_more)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit)
        row.addWidget(self.more)
        row.addStretch(1)
        column.addLayout(row)
        card.body.addWidget(inside)
        return card

    def _make_form(self) -> QWidget:
        card = Card()
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
            card.body.addWidget(label)
            card.body.addWidget(field)
        self._meaning = BodyLabel(font=fonts.small(), role="muted")
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        card.body.addWidget(self._meaning)
        self.error = InlineError()
        card.body.addWidget(self.error)
        self.keep, self.cancel, self.remove = PrimaryButton(), QuietButton(), QuietButton()
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.close_form)
        self.remove.clicked.connect(self.removal_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.keep)
        row.addWidget(self.cancel)
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addWidget(self.remove)
        return card

    def _on_more(self) -> None:
        menu = self.more_menu()
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.deleteLater()

    def _on_kind_changed(self) -> None:
        self._meaning.setText(self._meanings.get(str(self.kind.current_key()), ""))

    def _on_edit(self) -> None:
        if self._look is None:
            return
        words = self._look.words
        self.error.clear()
        for field, text in (
            (self.name, words.name),
            (self.line, words.line),
            (self.summary, words.summary),
            (self.quote, words.quote),
            (self.origin, words.quote_origin),
        ):
            field.clear()
            field.set_text(text)
        self.kind.choose(self._look.kind)
        self._on_kind_changed()
        self._card.hide()
        self._form.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        self.error.clear()
        fields = (self.name, self.line, self.summary, self.quote, self.origin)
        refused = [field for field in fields if not field.commit()]
        if not refused:
            words = PersonaWords(*(field.text() for field in fields))
            self.persona_described.emit(words, str(self.kind.current_key()))
