"""The pane of what is unknown: a map, and what to ask next."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.unknown.looks import QuestionLook, QuestionWords
from ui.unknown.question_list import QuestionList
from ui.unknown.question_map import QuestionMap
from ui.unknown.questions import Questions
from ui.widgets.buttons import QuietButton
from ui.widgets.dialogs import ask_place
from ui.widgets.empty_state import EmptyState
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated

_TWO_ROWS = 170
"""Height that the list keeps in a low window, where the map gives way."""


class UnknownView(Retranslated, QWidget):
    """Shows what is unknown of a persona. Holds no rules.

    Signals:
        claim_opened: a claim is to be looked at: its identity.
        field_chosen: only claims of one field are to be shown: its key, empty for all.
        copy_wanted: the questions are wanted in the clipboard.
        sheet_wanted: the questions are wanted on paper.
        claims_wanted: the way to the claims.
    """

    claim_opened = Signal(object)
    field_chosen = Signal(str)
    copy_wanted = Signal()
    sheet_wanted = Signal()
    claims_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = Questions(self)
        self._stack = QStackedWidget()
        self.empty = EmptyState("circle-help")
        self.empty.first_step.connect(self.claims_wanted)
        self._stack.addWidget(self._make_page())
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.speak()

    # what it shows

    def show_nothing(self) -> None:
        """Say that there is nothing to ask yet."""
        self._stack.setCurrentIndex(1)

    def show_summary(self, summary: str, silent: str, all_known: str) -> None:
        """Say how much is unknown.

        Args:
            summary: how many claims, of how many what is missing.
            silent: on which questions nobody has said anything; empty where there is none.
            all_known: that everything is known and fresh; empty where it is not.
        """
        self._stack.setCurrentIndex(0)
        self.header.set_subtitle(summary)
        self._silent.setText(silent)
        self._silent.setVisible(bool(silent))
        if all_known:
            self.known.show_notice("success", all_known)
        else:
            self.known.clear()

    def show_questions(
        self,
        looks: Sequence[QuestionLook],
        word: Callable[[UUID], QuestionWords],
        heads: Sequence[str],
        settled_up_to: float,
    ) -> None:
        """Show the claims on the map and in the list; both keep their place.

        Args:
            looks: the claims, most urgent first.
            word: makes the sentences of a claim.
            heads: words of the levels of importance, the least first.
            settled_up_to: up to which uncertainty there is a verdict.
        """
        kept = self.chosen()
        place = self.list.verticalScrollBar().value()
        anew = self.questions.show_questions(looks, word)
        self.map.show_axes(heads, settled_up_to)
        self.map.doItemsLayout()
        self.copy.setEnabled(bool(looks))
        self.print.setEnabled(bool(looks))
        if anew:
            self.choose(kept)
            self.list.verticalScrollBar().setValue(place)

    def offer_fields(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the fields of which there are claims, each a key and its words."""
        self.field.set_choices(choices)
        self.field.choose(chosen)

    def chosen(self) -> UUID | None:
        """The claim at which map and list stand."""
        look = self.questions.look_of(self.list.currentIndex())
        return look.id if look else None

    def choose(self, claim_id: UUID | None) -> None:
        """Stand at a claim, or at the most urgent one."""
        index = self.questions.index_of(claim_id) if claim_id else self.questions.index(0)
        if not index.isValid():
            index = self.questions.index(0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.list.selectionModel().setCurrentIndex(index, flags)

    def show_done(self, sentence: str) -> None:
        """Say that something was done."""
        self.notice.show_notice("success", sentence)

    def show_trouble(self, sentence: str) -> None:
        """Say why something was not done."""
        self.notice.show_notice("error", sentence)

    def ask_place(self, suggested: Path) -> Path | None:
        """Ask where to write the call sheet; None where the person thought better of it."""
        return ask_place(self.window(), suggested, ".pdf", self.tr("PDF documents"))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What is unknown"))
        self.header.set_title(self.tr("What is unknown"))
        self.field.setAccessibleName(self.tr("Field of the persona"))
        self.copy.setText(self.tr("Copy questions"))
        self.print.setText(self.tr("Call sheet…"))
        self._hint.setText(
            self.tr(
                "Higher: less is known. Further right: more depends on it. "
                "In the green band there is a verdict; “!” is a stale one."
            )
        )
        self.empty.set_texts(
            self.tr("Nothing to ask yet"),
            self.tr(
                "As soon as the persona has claims, this tells which of them nobody has tested, "
                "and what Sales asks in the next calls."
            ),
            self.tr("To the claims"),
        )

    # how it is made

    def _make_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 10)
        column.setSpacing(8)
        self.header = PageHeader()
        self.copy, self.print = QuietButton(icon="copy"), QuietButton(icon="printer")
        self.copy.clicked.connect(self.copy_wanted)
        self.print.clicked.connect(self.sheet_wanted)
        self.header.add_action(self.copy)
        self.header.add_action(self.print)
        self.notice, self.known = Notice(dismissable=True), Notice()
        self._silent = BodyLabel(role="warn")
        self.field = ComboBox()
        self.field.chosen.connect(lambda key: self.field_chosen.emit(str(key)))
        self._hint = BodyLabel(font=fonts.small(), role="muted")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.field)
        head.addWidget(self._hint, 1)
        self.map = QuestionMap(self.questions)
        self.list = QuestionList(self.questions)
        self.list.setMinimumHeight(_TWO_ROWS)
        self.map.setSelectionModel(self.list.selectionModel())
        self.map.opened.connect(self.claim_opened)
        self.list.opened.connect(self.claim_opened)
        for part in (self.header, self.notice, self.known, self._silent):
            column.addWidget(part)
        column.addLayout(head)
        column.addWidget(self.map)
        column.addWidget(self.list, 1)
        return page
