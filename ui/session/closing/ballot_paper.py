"""A ballot paper: how far one voter agrees, and why not."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from domain.services.polling import BLOCKS
from domain.text import TEXT_LIMIT
from ui.session.panes import Pane
from ui.session.private_round.paper import PrivatePaper, hands_in
from ui.theme import fonts
from ui.widgets.choice_row import ChoiceButton, ChoiceRow
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated

DOUBTS = 3
"""The mildest grade that a reason is offered for."""


@dataclass(frozen=True, slots=True)
class BallotDraft:
    """What stood on a paper when it was hidden."""

    grade: int | None
    reason: str


class GradeButton(ChoiceButton):
    """One gradient of agreement; its number can be typed."""

    def __init__(self, key: str, row: "GradeList") -> None:
        super().__init__(key, row)
        self._list = row
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if hands_in(event):
            event.ignore()  # it is the paper's
        elif not self._list.type_key(event):
            super().keyPressEvent(event)


class GradeList(ChoiceRow):
    """The gradients under each other, chosen by click, arrows, or the number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)

    def make_button(self, key: str) -> ChoiceButton:
        return GradeButton(key, self)

    def type_key(self, event: QKeyEvent) -> bool:
        """Take a typed number as the answer; return whether it was one."""
        text = event.text()
        if len(text) != 1 or text not in "12345":
            return False
        self.button(text).setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text != self.key():
            self.button(text).click()
        return True


class BallotPaper(Retranslated, PrivatePaper):
    """One voter's ballot.

    Attributes:
        grades: the five gradients.
        reason: why; asked for from the third gradient on.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._again = False
        self._grades: Mapping[int, str] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        pane = Pane(spacing=10)
        whole.addWidget(pane)
        self._question = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._content = BodyLabel(role="muted")
        self._replaces = BodyLabel(font=fonts.small(), role="warn")
        self.grades = GradeList()
        self.grades.chosen.connect(self._on_chosen)
        self._why = BodyLabel(font=fonts.label())
        self.reason = GrowingTextEdit(limit=TEXT_LIMIT, lines=2, most_lines=6)
        self.reason.edited.connect(self.changed)
        self.reason.editor.installEventFilter(self)
        self._error = InlineError()
        for part in (
            self._question,
            self._content,
            self._replaces,
            self.grades,
            self._why,
            self.reason,
            self._error,
        ):
            pane.column.addWidget(part)
        self.speak()

    def show_words(self, question: str, content: str, grades: Mapping[int, str]) -> None:
        """Say what is agreed on, and the gradients."""
        self._question.setText(question)
        self._content.setText(content)
        self.grades.setAccessibleName(question)
        self._grades = grades
        self.grades.set_options(
            [(str(grade), f"{grade}   {said}") for grade, said in grades.items()]
        )

    def grade(self) -> int | None:
        """Return the gradient that is chosen, or None."""
        key = self.grades.key()
        return None if key is None else int(key)

    def begin(self, draft: object | None, *, again: bool) -> None:
        self.clear()
        self._again = again
        if isinstance(draft, BallotDraft):
            self.grades.choose(None if draft.grade is None else str(draft.grade))
            self.reason.editor.put(draft.reason)
        self._on_chosen()

    def draft(self) -> BallotDraft:
        return BallotDraft(self.grade(), self.reason.text())

    def clear(self) -> None:
        self._again = False
        self.grades.choose(None)
        self.reason.clear()
        self._error.clear()
        self._on_chosen()

    def is_ready(self) -> bool:
        return self.grade() is not None

    def focus_first(self) -> None:
        self.grades.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        self._error.show_error(sentence)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Your paper"))
        self._replaces.setText(
            self.tr("A paper was handed in here already. Handing in again replaces it.")
        )
        self._say_why()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and hands_in(event):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _on_chosen(self) -> None:
        grade = self.grade()
        self._replaces.setVisible(self._again)
        self._why.setVisible(grade is not None and grade >= DOUBTS)
        self.reason.setVisible(grade is not None and grade >= DOUBTS)
        self._error.clear()
        self._say_why()
        self.changed.emit()

    def _say_why(self) -> None:
        if self.grade() == BLOCKS:
            why = self.tr("Why do you block it? This is needed, and everybody will read it.")
        else:
            why = self.tr("What is your doubt? It stays on record and everybody will read it.")
        self._why.setText(why)
        self.reason.set_name(self.tr("Reason"), self.tr("In one or two sentences"))
