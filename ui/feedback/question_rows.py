"""The questions of the form without a place of their own, each with the answers that it takes."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.text import TEXT_LIMIT
from ui.feedback.keyed import KeyedChoice, KeyedMany
from ui.feedback.looks import OptionLook, QuestionLook
from ui.theme import fonts
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

SILENT: Final = "-"
"""Key of "asked, no answer", which is an answer of its own."""


class Asked(QWidget):
    """A question above what answers it."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = BodyLabel(font=fonts.small(), role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.label)
        column.addWidget(control)

    def set_name(self, name: str, control: QWidget | None = None) -> None:
        """Put the question, also to a screen reader where the control has no other name."""
        self.label.setText(name)
        if control is not None:
            control.setAccessibleName(name)


class QuestionRow(Retranslated, QWidget):
    """One question.

    Signals:
        replied: its code, and the answers; None where it was not asked.
    """

    replied = Signal(str, object)

    def __init__(self, look: QuestionLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.control = self._make_control()
        self._asked = Asked(self.control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._asked)
        self._answers: tuple[str, ...] | None = None
        self.speak()

    def show_answers(self, answers: tuple[str, ...] | None) -> None:
        """Show what was answered; None: it was not asked, empty: there was no answer."""
        self._answers = answers
        control = self.control
        if isinstance(control, GrowingTextEdit):
            control.set_text(answers[0] if answers else "")
            return
        keys = (SILENT,) if answers == () else answers or ()
        silent = OptionLook(SILENT, self.tr("asked, no answer"))
        options = (*self.look.options, silent)
        if isinstance(control, KeyedMany):
            control.show_several(options, keys)
        elif isinstance(control, KeyedChoice):
            control.show_answers(options, keys[0] if keys else None)

    def empty_text(self) -> None:
        """Let go of what is typed: another lead is shown."""
        if isinstance(self.control, GrowingTextEdit):
            self.control.clear()

    def retranslate(self) -> None:
        self._asked.set_name(self.look.name)
        if isinstance(self.control, GrowingTextEdit):
            self.control.set_name(self.look.name)
        else:
            self.control.setAccessibleName(self.look.name)
        self.show_answers(self._answers)

    def _make_control(self) -> QWidget:
        if not self.look.options:
            text = GrowingTextEdit(limit=TEXT_LIMIT)
            text.edited.connect(self._on_edited)
            return text
        if self.look.several:
            many = KeyedMany(SILENT)
            many.answered.connect(self._on_answered)
            return many
        one = KeyedChoice()
        one.chosen.connect(self._on_chosen)
        return one

    def _on_edited(self) -> None:
        assert isinstance(self.control, GrowingTextEdit)
        text = self.control.text()
        self.control.set_text(text)
        self.replied.emit(self.look.code, (text,) if text.strip() else None)

    def _on_answered(self, picked: tuple[str, ...] | None) -> None:
        self.replied.emit(self.look.code, () if picked == (SILENT,) else picked)

    def _on_chosen(self, key: str) -> None:
        answers = {"": None, SILENT: ()}.get(key, (key,))
        self.replied.emit(self.look.code, answers)


class QuestionRows(QWidget):
    """Some questions, one below the other.

    Signals:
        replied: see ``QuestionRow``.
    """

    replied = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[QuestionRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_questions(self, looks: Sequence[QuestionLook]) -> None:
        """Show questions; where they are the same ones, the keyboard keeps its place."""
        if [row.look for row in self.rows] == list(looks):
            return
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [QuestionRow(look) for look in looks]
        for row in self.rows:
            row.replied.connect(self.replied)
            self._column.addWidget(row)

    def show_answers(self, replies: Mapping[str, tuple[str, ...]], *, another_lead: bool) -> None:
        """Show what was answered; what is not among the replies was not asked."""
        for row in self.rows:
            if another_lead:
                row.empty_text()
            row.show_answers(replies.get(row.look.code))
