"""The card of customers' words on the page of the personas."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.personas.quote_editor import QuoteEditor
from ui.personas.quote_looks import QuoteChoices, QuoteLook
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import IconButton, LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.focus_kept import FocusKept
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator


class QuoteRow(Retranslated, QWidget):
    """One quote with what can be done with it.

    Signals:
        change_wanted, removal_wanted: as they say.
        chosen: it is to stand for the persona.
    """

    change_wanted = Signal()
    removal_wanted = Signal()
    chosen = Signal()

    def __init__(self, look: QuoteLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(BodyLabel(f"“{look.text}”", font=fonts.text_font(13, italic=True)))
        words.addWidget(BodyLabel(look.about, font=fonts.small(), role="muted"))
        below = QHBoxLayout()
        below.setSpacing(10)
        self._consent = BodyLabel(
            font=fonts.small(), role="good" if look.consent else "warn", wrap=False
        )
        self.choose = LinkButton(parent=self)
        self.choose.clicked.connect(self.chosen)
        below.addWidget(self._consent)
        below.addWidget(self.choose)
        below.addStretch(1)
        self.choose.setVisible(look.consent and not look.stands)
        words.addLayout(below)
        row.addLayout(words, 1)
        self.edit, self.remove = IconButton("pencil", size=14), IconButton("trash-2", size=14)
        self.edit.clicked.connect(self.change_wanted)
        self.remove.clicked.connect(self.removal_wanted)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.speak()

    def retranslate(self) -> None:
        if self.look.stands:
            self._consent.setText(self.tr("✓ the quote of the persona"))
        elif self.look.consent:
            self._consent.setText(self.tr("✓ may be shown"))
        else:
            self._consent.setText(self.tr("no consent: never printed or projected"))
        text = self.look.text
        self.choose.setText(self.tr("Make it the quote of the persona"))
        self.choose.setAccessibleName(
            self.tr("Make it the quote of the persona: {text}").format(text=text)
        )
        self.edit.set_name(self.tr("Change: {text}").format(text=text))
        self.remove.set_name(self.tr("Remove: {text}").format(text=text))


class QuotesCard(Retranslated, Card):
    """Lists customers' words and writes down new ones.

    Signals:
        wanted: the form for a new quote is wanted.
        opened: a quote is to be changed.
        chosen: a quote is to stand for the persona.
        removal_wanted: a quote was written down by mistake.
        quote_given: the form was kept: ``QuoteWords`` without the day, and the day as typed.
        text_changed: words in the form, to be looked over.
    """

    wanted = Signal()
    opened = Signal(object)
    quote_given = Signal(object, str)
    text_changed = Signal(str)
    chosen = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=4)
        self.rows: list[QuoteRow] = []
        self.add = QuietButton(icon="plus", kind="compact")
        self.add.clicked.connect(self.wanted)
        self.add_action(self.add)
        self._nothing = BodyLabel(role="muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._list)
        self.speak()

    @cached_property
    def editor(self) -> QuoteEditor:
        """The form, made when it is first wanted."""
        editor = QuoteEditor()
        editor.hide()
        self._before_editor = FocusKept(editor, self.add)
        editor.cancelled.connect(self.close_editor)
        editor.quote_given.connect(self.quote_given)
        editor.text_changed.connect(self.text_changed)
        self.body.insertWidget(self.body.indexOf(self._nothing), editor)
        return editor

    def show_quotes(self, looks: Sequence[QuoteLook]) -> None:
        """Show the quotes; rows that stay as they are keep the keyboard."""
        self._nothing.setVisible(not looks)
        if [row.look for row in self.rows] == list(looks):
            return
        empty(self._list)
        self.rows = []
        for place, look in enumerate(looks):
            if place:
                self._list.addWidget(Separator())
            self._list.addWidget(self._row(look))

    def open_editor(self, choices: QuoteChoices, look: QuoteLook | None) -> None:
        """Open the form for a quote, or for a new one."""
        self.editor.offer(choices)
        self.editor.open_quote(look.words if look else None)
        self._before_editor.keep()
        self.editor.show()
        self.editor.start()

    def close_editor(self) -> None:
        """Put the form away."""
        self.editor.hide()
        self._before_editor.give_back()

    def retranslate(self) -> None:
        self.set_title(self.tr("Words of customers"))
        self.add.setText(self.tr("Write down words"))
        self._nothing.setText(
            self.tr(
                "No words yet. What a customer said, word for word, says more than a claim. "
                "Revealed notes can be taken over with their code."
            )
        )

    def _row(self, look: QuoteLook) -> QuoteRow:
        row = QuoteRow(look)
        row.change_wanted.connect(lambda: self.opened.emit(look.id))
        row.removal_wanted.connect(lambda: self.removal_wanted.emit(look.id))
        row.chosen.connect(lambda: self.chosen.emit(look.id))
        self.rows.append(row)
        return row
