"""The view of a free step: what is said and done on the left, what came out on the right."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.text import LINE_LIMIT
from ui.session.panes import Pane, empty, side_by_side
from ui.session.room import StepView
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.reorderable_list import ReorderableList
from ui.widgets.retranslated import Retranslated

_SAY_SIZE = 18
_DO_SIZE = 16
"""Sizes in logical pixels of what is said and what is done."""


@dataclass(frozen=True, slots=True)
class ResultLook:
    """A line that was written down."""

    id: UUID
    text: str


class ResultRow(Retranslated, QWidget):
    """One line, mended in place; an emptied one goes."""

    reworded = Signal(object, str)
    removed = Signal(object)

    def __init__(self, look: ResultLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.id = look.id
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.field = GrowingTextEdit(limit=LINE_LIMIT, enter_commits=True)
        self.field.set_text(look.text)
        self.field.committed.connect(self._on_committed)
        self._remove = IconButton("x")
        self._remove.clicked.connect(self._on_remove_clicked)
        row.addWidget(self.field, 1)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)
        self.speak()

    def show_look(self, look: ResultLook) -> None:
        """Show the line as it stands now; what is being typed stays."""
        self.field.set_text(look.text)
        self.retranslate()

    def retranslate(self) -> None:
        self.field.set_name(self.tr("What came out of it"))
        self._remove.set_name(self.tr("Remove: {line}").format(line=self.field.stored()))

    def _on_committed(self, text: str) -> None:
        self.reworded.emit(self.id, text)

    def _on_remove_clicked(self) -> None:
        self.removed.emit(self.id)


class ActivityView(StepView):
    """Words large enough to be read from where people stand, and lines that the room sees.

    Signals:
        result_written: a line was typed.
        result_reworded: a line got other words (its identity, the words).
        result_moved: a line goes to another place (its identity, the place).
        result_removed: a line goes.
    """

    result_written = Signal(str)
    result_reworded = Signal(object, str)
    result_moved = Signal(object, int)
    result_removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []
        self._words: tuple[str, tuple[str, ...]] = ("", ())
        left, right = Pane(spacing=14), Pane(spacing=8)
        self._say = BodyLabel(font=fonts.text_font(_SAY_SIZE, fonts.MEDIUM))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        left.column.addWidget(self._say)
        left.column.addLayout(self._lines)
        self._title = BodyLabel(font=fonts.card_title())
        self._hint = BodyLabel(font=fonts.small(), role="muted")
        self._list = ReorderableList()
        self._list.moved.connect(self._on_moved)
        self.new_line = LineEdit(limit=LINE_LIMIT, keep_after=False)
        self.new_line.committed.connect(self.result_written)
        for part in (self._title, self._hint, self._list, self.new_line):
            right.column.addWidget(part)
        row = side_by_side(left, right)
        row.setStretch(0, 1)
        row.setStretch(2, 1)
        self.body.addLayout(row, 1)
        self.speak()

    def show_words(self, say: str, do: Sequence[str]) -> None:
        """Show what the facilitator says and what people do."""
        if self._words == (say, tuple(do)):
            return
        self._words = (say, tuple(do))
        self._say.setText(f"“{say}”" if say else "")
        self._say.setVisible(bool(say))
        empty(self._lines)
        font = fonts.text_font(_DO_SIZE)
        for number, line in enumerate(do, 1):
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            badge = BodyLabel(f"{number}.", font=font, role="muted", wrap=False)
            row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(BodyLabel(line, font=font), 1)
            self._lines.addWidget(holder)

    def show_results(self, looks: Sequence[ResultLook]) -> None:
        """Show the lines in order; the keyboard keeps its place."""
        known = {row.id: row for row in self._rows}
        if [row.id for row in self._rows] != [look.id for look in looks]:
            self._rows = [known.get(look.id) or self._row(look) for look in looks]
            self._list.set_items(self._rows)
            self._list.setVisible(bool(self._rows))
        for row, look in zip(self._rows, looks, strict=True):
            row.show_look(look)
        self._say_state()

    def refuse(self, result_id: UUID, sentence: str) -> None:
        """Say at a line why its words were not taken."""
        for row in self._rows:
            if row.id == result_id:
                row.field.refuse(sentence)

    def on_entered(self) -> None:
        self.new_line.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._title.setText(self.tr("What came out of it"))
        words = self.tr("Write a line, Enter for the next one")
        self.new_line.set_name(words, words)
        self.set_primary(self.tr("Go on"))
        self._say_state()

    def _say_state(self) -> None:
        self._hint.setText(
            self.tr("The room sees these lines, and they go into the report.")
            if self._rows
            else self.tr("Nothing is written yet. The room sees each line as you write it.")
        )
        self.set_headline(self.tr("What is done here is written down where all can read it."))

    def _row(self, look: ResultLook) -> ResultRow:
        row = ResultRow(look)
        row.reworded.connect(self.result_reworded)
        row.removed.connect(self.result_removed)
        return row

    def _on_moved(self, at: int, to: int) -> None:
        self.result_moved.emit(self._rows[at].id, to)
