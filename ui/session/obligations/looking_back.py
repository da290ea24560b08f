"""A line of the register that was agreed before: how it was kept, what hinders it, what is next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.text import LINE_LIMIT, NAME_LIMIT
from ui.session.obligations.looks import OwedLook
from ui.session.record.entry_line import EntryLine
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.fields import commit_all
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

HINDERED = ("late", "blocked")
"""States that ask what stands in the way."""


class UpkeepLine(Retranslated, QWidget):
    """One obligation, looked at again.

    Signals:
        state_given: how it was kept: a state.
        hindrance_given: what stands in the way.
        action_given: what is done about it, who does it, and by when, as typed.
    """

    state_given = Signal(str)
    hindrance_given = Signal(str)
    action_given = Signal(str, str, str)

    def __init__(
        self, look: OwedLook, states: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Make a line.

        Args:
            look: the obligation.
            states: how it can have been kept, each with its word.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self.look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(4)
        column.addWidget(BodyLabel(f"{look.code} · {look.name}"))
        about = " · ".join(part for part in (look.parties, look.due) if part)
        column.addWidget(BodyLabel(about, font=fonts.small(), role="muted"))
        self.state = Segmented()
        self.state.set_options(states)
        self.state.choose(look.state or None)
        self.state.chosen.connect(self.state_given)
        column.addWidget(self.state)
        self.hindrance = LineEdit(limit=LINE_LIMIT)
        self.hindrance.set_text(look.hindrance)
        self.hindrance.committed.connect(self.hindrance_given)
        column.addWidget(self.hindrance)
        self.hindrance.setVisible(look.state in HINDERED)
        for action in look.actions:
            column.addWidget(BodyLabel(f"→ {action}", font=fonts.small(), role="good"))
        self._make_action(column)
        self._action.setVisible(look.asks_action)
        self.speak()

    def retranslate(self) -> None:
        name = self.look.name
        self.state.setAccessibleName(self.tr("How it was kept: {what}").format(what=name))
        self.hindrance.set_name(
            self.tr("What stands in the way: {what}").format(what=name),
            self.tr("What stands in the way?"),
        )
        self.action.set_name(
            self.tr("What is done about it: {what}").format(what=name),
            self.tr("What is done about it?"),
        )
        self.owner.set_name(self.tr("Who does it"), self.tr("Who"))
        self.due.set_name(
            self.tr("By when: a day such as 14/3, or +7 for in seven days"),
            self.tr("14/3 or +7"),
        )
        self.add.setText(self.tr("Take it on"))
        self.add.setAccessibleName(self.tr("Take it on: {what}").format(what=name))

    def start(self) -> None:
        """Give the keyboard to the states."""
        self.state.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why the action was not taken; everything typed stays."""
        self.error.show_error(sentence)

    def _make_action(self, column: QVBoxLayout) -> None:
        self._action = QWidget()
        inside = QVBoxLayout(self._action)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        self.action = EntryLine(limit=LINE_LIMIT)
        self.owner, self.due = EntryLine(limit=NAME_LIMIT), EntryLine(limit=NAME_LIMIT)
        self.add = QuietButton(kind="compact")
        self.error = InlineError()
        inside.addWidget(self.action)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.owner, 3)
        row.addWidget(self.due, 2)
        row.addWidget(self.add)
        inside.addLayout(row)
        inside.addWidget(self.error)
        column.addWidget(self._action)
        for field in (self.action, self.owner, self.due):
            field.entered.connect(self._on_entered)
        self.add.clicked.connect(self._on_entered)

    def _on_entered(self) -> None:
        fields = (self.action, self.owner, self.due)
        if commit_all(*fields):
            self.error.clear()
            self.action_given.emit(*(field.text() for field in fields))
