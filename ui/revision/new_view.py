"""The pane of what is new: what leads told that no claim says, grouped by people."""

from collections.abc import Sequence
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.revision.new_list import NewList
from ui.revision.new_looks import NewRow, RowKind, ThemeLook
from ui.revision.theme_form import ThemeForm
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated

_BESIDE = 300


class NewView(Retranslated, QWidget):
    """Holds no rules.

    Signals:
        grouped: the chosen rows are to be one group.
        merged: the chosen groups are to be one, or the chosen texts go into the group.
        taken_out: the chosen texts leave their groups, the chosen groups are dissolved.
        opened: a row is opened: a ``NewRow``.
        worded: a group is worded: its identity and ``ThemeWords``.
        revision_wanted: the way to the proposals.
        feedback_wanted: the way to where Sales reports.

    Attributes:
        list: the texts and groups.
        form: words a group.
    """

    grouped = Signal()
    merged = Signal()
    taken_out = Signal()
    opened = Signal(object)
    worded = Signal(object, object)
    revision_wanted = Signal()
    feedback_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState("message-square-quote")
        self.empty.first_step.connect(self.feedback_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_page())
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.speak()

    @cached_property
    def form(self) -> ThemeForm:
        """The form for a group, made when it is first wanted."""
        form = ThemeForm()
        form.written.connect(self.worded)
        form.left.connect(self.close_form)
        self.form_card.body.addWidget(form)
        return form

    def show_nothing(self) -> None:
        """Say that no lead has told anything new."""
        self._stack.setCurrentIndex(1)

    def show_rows(self, rows: Sequence[NewRow], summary: str, looking: str) -> None:
        """Show the list.

        Args:
            rows: from the top.
            summary: how many texts, how many in groups.
            looking: that likenesses are being looked for; empty once they are found.
        """
        self._stack.setCurrentIndex(0)
        self._summary.setText(f"{summary} · {looking}" if looking else summary)
        self.list.show_rows(rows)
        self.show_choice()

    def show_choice(self) -> None:
        """Offer what can be done with the chosen rows."""
        picked = self.list.picked()
        groups = sum(one.kind is RowKind.THEME for one in picked)
        texts = sum(one.kind is RowKind.TEXT for one in picked)
        suggested = any(one.kind is RowKind.SUGGESTION for one in picked)
        self.group.setEnabled(bool(texts) or suggested)
        self.merge.setEnabled(groups > 1 or (groups == 1 and bool(texts)))
        self.out.setEnabled(groups > 0 or any(one.inside for one in picked))
        self.word.setEnabled(groups == 1 and len(picked) == 1)

    def open_form(
        self,
        look: ThemeLook,
        fields: Sequence[tuple[str, str]],
        personas: Sequence[tuple[str, str]],
    ) -> None:
        """Open the form of a group."""
        self.form.offer(fields, personas, look.state)
        self.form.open_theme(look)
        self.form_card.set_title(look.title)
        self.form_card.show()
        self.form.start()

    def worded_id(self) -> UUID | None:
        """The group whose form is open, or None."""
        return self.form.theme_id if self.form_card.isVisibleTo(self) else None

    def close_form(self) -> None:
        """Put the form away."""
        self.form_card.hide()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, sentence: str) -> None:
        """Say why something was not done."""
        self.notice.show_notice("error", sentence)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Something new"))
        self.header.set_title(self.tr("Something new"))
        self.header.set_subtitle(
            self.tr(
                "What leads told that no claim says. Group what means the same; a group that two "
                "people or leads told becomes a proposal."
            )
        )
        self.to_revision.setText(self.tr("To the proposals"))
        for button, words, key in (
            (self.group, self.tr("Group"), "G"),
            (self.merge, self.tr("Merge"), "M"),
            (self.out, self.tr("Take out"), "Del"),
            (self.word, self.tr("Word it…"), "F2"),
        ):
            button.setText(f"{words}  {key}")
            button.setAccessibleName(words)
        self.empty.set_texts(
            self.tr("Nothing new has been told yet"),
            self.tr(
                "When Sales writes under “something new” what no claim says, it is gathered here."
            ),
            self.tr("To Sales feedback"),
        )

    # how it is made

    def _make_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 10)
        column.setSpacing(8)
        self.header, self.notice = PageHeader(), Notice(dismissable=True)
        self.to_revision = QuietButton()
        self.to_revision.clicked.connect(self.revision_wanted)
        self.header.add_action(self.to_revision)
        self._summary = BodyLabel(font=fonts.small(), role="muted")
        column.addWidget(self.header)
        column.addWidget(self.notice)
        column.addLayout(self._make_acts())
        self.list = NewList()
        self.list.group_wanted.connect(self.grouped)
        self.list.merge_wanted.connect(self.merged)
        self.list.out_wanted.connect(self.taken_out)
        self.list.opened.connect(self.opened)
        self.list.chosen.connect(self.show_choice)
        self.form_card = Card()
        self.form_card.setFixedWidth(_BESIDE)
        self.form_card.hide()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.list, 1)
        row.addWidget(self.form_card, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row, 1)
        return page

    def _make_acts(self) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        self.group, self.merge, self.out, self.word = (
            QuietButton(kind="compact") for _ in range(4)
        )
        self.group.clicked.connect(self.grouped)
        self.merge.clicked.connect(self.merged)
        self.out.clicked.connect(self.taken_out)
        self.word.clicked.connect(self._on_word_wanted)
        for button in (self.group, self.merge, self.out, self.word):
            acts.addWidget(button)
        acts.addWidget(self._summary, 1)
        return acts

    def _on_word_wanted(self) -> None:
        picked = self.list.picked()
        if picked:
            self.opened.emit(picked[0])
