"""The portrait card: who the persona is, and the form that changes it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

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
from ui.personas.portrait_form import PortraitForm
from ui.personas.portrait_picture import PortraitPicture
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator
from ui.widgets.tooltips import set_tooltip


@dataclass(frozen=True, slots=True)
class PersonaLook:
    """A persona as the card shows it.

    Attributes:
        key: which persona it is.
        name: its name, or its kind where it has none.
        words: its texts, for the form.
        kind: key of its kind.
        kind_word: its kind in words.
        kind_meaning: what that kind means.
        version: "v1.0 · 2 Oct · signed by both", or that it is a draft.
        trust: how many claims customers were heard on.
        compared: words of the button that compares the two newest versions, or empty.
    """

    key: str
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
        form_opened: the form stands in the place of the card now.
        form_left: another persona was chosen over an open form; the name of the one whose form
            waits with what was typed.
    """

    persona_described = Signal(object, str)
    removal_wanted = Signal()
    duplicate_wanted = Signal()
    retiring_wanted = Signal()
    bring_back_wanted = Signal(str)
    compare_wanted = Signal()
    form_opened = Signal()
    form_left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: PersonaLook | None = None
        self._begun: dict[str, tuple[PersonaWords, str]] = {}
        self._kinds: tuple[Sequence[tuple[str, str]], Mapping[str, str]] = ((), {})
        self._retired: Sequence[tuple[str, str]] = ()
        self._card = self._make_card()
        self._column = QVBoxLayout(self)  # a stack would give a form no more room than the card has
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._card)
        self._column.addStretch(1)
        self.speak()

    @cached_property
    def form(self) -> PortraitForm:
        """The form, made when it is first wanted."""
        form = PortraitForm()
        form.hide()
        form.offer_kinds(*self._kinds)
        form.kept.connect(self.persona_described)
        form.cancelled.connect(self.close_form)
        form.removal_wanted.connect(self.removal_wanted)
        self._column.insertWidget(1, form)
        return form

    def show_persona(self, look: PersonaLook) -> None:
        """Show a persona; a form that is open keeps what was typed.

        A form belongs to its persona: when another one is shown, it waits until that one is back.
        """
        if self._look is not None and self._look.key != look.key:
            self._leave_form(self._look)
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
        self._kinds = (kinds, meanings)
        if "form" in vars(self):  # it has been made
            self.form.offer_kinds(kinds, meanings)

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
        self.form.hide()
        self._card.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_form(self, look: PersonaLook) -> None:
        """Put the form of a persona away with what was typed; the keyboard is elsewhere already."""
        if "form" not in vars(self) or self.form.isHidden():
            return
        typed = self.form.typed()
        self.form.hide()
        self._card.show()
        if typed != (look.words, look.kind):
            self._begun[look.key] = typed
            self.form_left.emit(look.name)

    def refuse(self, sentence: str) -> None:
        """Say why the form was not taken; everything typed stays."""
        self.form.refuse(sentence)

    def retranslate(self) -> None:
        self.edit.setText(self.tr("Edit…"))
        self.edit.setAccessibleName(self.tr("Edit the persona"))
        self.more.setText(self.tr("More…"))
        self.more.setAccessibleName(self.tr("More to do with the persona"))
        self._kind_label.setText(self.tr("Kind"))
        self._version_label.setText(self.tr("Version"))
        self._trust_label.setText(self.tr("Trust"))

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

    def _on_more(self) -> None:
        menu = self.more_menu()
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.deleteLater()

    def _on_edit(self) -> None:
        if self._look is None:
            return
        self._card.hide()
        self.form_opened.emit()
        begun = self._begun.pop(self._look.key, (self._look.words, self._look.kind))
        self.form.open_words(*begun)
