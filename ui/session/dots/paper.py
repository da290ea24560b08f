"""A voter's dots, emptied when they are handed in or hidden; or a department's hands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.dots.counter import OptionRow
from ui.session.dots.looks import OptionLook
from ui.session.panes import Pane, empty
from ui.session.private_round.paper import PrivatePaper
from ui.theme import fonts
from ui.widgets.chips import StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated


@dataclass(frozen=True, slots=True)
class DotDraft:
    """The dots of a paper that was hidden, or that begins with what is known: by option."""

    dots: Mapping[UUID, int]


class DotPaper(Retranslated, PrivatePaper):
    """The options of a vote; what is asked is set before a voter sits down.

    Signals:
        finished: the keyboard went past the last option.
    """

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: Sequence[OptionLook] = ()
        self._each = 0
        self._dots = 0
        self.rows: list[OptionRow] = []
        self._pane = Pane(spacing=8)
        self._question = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._rule = BodyLabel(role="muted")
        self._left = StatusChip()
        self._help = BodyLabel(font=fonts.small(), role="muted")
        self._error = InlineError()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._rule, 1)
        head.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._pane.column.addWidget(self._question)
        self._pane.column.addLayout(head)
        for part in (self._help, self._error):
            self._pane.column.addWidget(part)
        self._pane.column.addLayout(self._list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pane)
        self.speak()

    def ask(self, question: str, rule: str, each: int, looks: Sequence[OptionLook]) -> None:
        """Say what the next paper asks.

        Args:
            question: what is chosen.
            rule: how many dots there are, and how they may be put.
            each: dots of one person.
            looks: what can be chosen.
        """
        self._each = each
        self._question.setText(question)
        self._rule.setText(rule)
        self._looks = looks

    def answers(self) -> dict[UUID, int]:
        """Return how many dots lie on each option."""
        return {row.look.id: row.count for row in self.rows}

    def begin(self, draft: object | None, *, again: bool) -> None:
        self.clear()
        known = draft.dots if isinstance(draft, DotDraft) else {}
        for look in self._looks:
            row = OptionRow(look)
            row.count = known.get(look.id, 0)
            row.wanted.connect(self._on_wanted)
            row.passed.connect(self._on_passed)
            self._list.addWidget(row)
            self.rows.append(row)
        self._show_counts()
        self._pane.verticalScrollBar().setValue(0)

    def speak_for(self, heads: int) -> None:
        self._dots = self._each * heads

    def draft(self) -> object | None:
        return DotDraft(self.answers())

    def clear(self) -> None:
        self.rows = []
        empty(self._list)
        self._error.clear()
        self._left.hide()

    def is_ready(self) -> bool:
        return True

    def focus_first(self) -> None:
        for row in self.rows[:1]:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        self._error.show_error(sentence)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Your paper"))
        self._help.setText(
            self.tr("+ and − put and take dots, digits say how many, ↑ and ↓ change the option.")
        )
        self._say_left()

    def _show_counts(self) -> None:
        left = self._dots - sum(row.count for row in self.rows)
        for row in self.rows:
            row.show_count(row.count, self._dots, left)
        self._say_left()
        self.changed.emit()

    def _say_left(self) -> None:
        left = self._dots - sum(row.count for row in self.rows)
        words = self.tr("{left} of {all} left").format(left=left, all=self._dots)
        self._left.show_state(words, "neutral" if left else "good", "●" if left else "")
        self._left.setVisible(bool(self.rows))

    def _on_wanted(self, count: int) -> None:
        row = self.sender()
        assert isinstance(row, OptionRow)
        row.count = count
        self._show_counts()

    def _on_passed(self, step: int) -> None:
        here = next((at for at, row in enumerate(self.rows) if row is self.sender()), 0)
        to = here + step
        if 0 <= to < len(self.rows):
            self.rows[to].setFocus(Qt.FocusReason.TabFocusReason)
            self._pane.ensureWidgetVisible(self.rows[to])
        elif to >= len(self.rows):
            self.finished.emit()
