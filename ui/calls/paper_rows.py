"""The questions on a rater's paper, answered by a digit: 0 to 4, N where one does not apply."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from domain.model.calls import TOP
from ui.calls.score_looks import NOT_APPLICABLE, PaperQuestion
from ui.feedback.keyed import AnswerButton
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.choice_row import ChoiceButton, ChoiceRow
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import surface
from ui.widgets.retranslated import Retranslated

_WALKS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PointsButton(AnswerButton):
    """One answer; digits answer wherever the keyboard stands in the row, up and down leave it."""

    def __init__(self, key: str, row: "PointsRow") -> None:
        super().__init__(key, row)
        self._points = row
        self.tone = row.tone

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _WALKS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers():
            self._points.walked.emit(step)
        elif event.modifiers() or not self._points.type_key(event.text()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._points.came.emit()


class PointsRow(ChoiceRow):
    """The answers to one question.

    Signals:
        typed: an answer was given by its key, so the next question may be looked at.
        walked: the keyboard wants up (-1) or down (+1).
        came: the keyboard came to this question.
    """

    typed = Signal()
    walked = Signal(int)
    came = Signal()

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        """Make a row in the colour of a department."""
        super().__init__(parent)
        self.tone = tone
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def make_button(self, key: str) -> ChoiceButton:
        return PointsButton(key, self)

    def type_key(self, text: str) -> bool:
        """Give the answer that a letter or digit stands for; tell whether there is one."""
        key = text.lower()
        if not key or key not in self._buttons:
            return False
        self.button(key).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._choose_by_person(key)
        self.typed.emit()
        return True


class PaperRow(Retranslated, QWidget):
    """One question with its answers; the one that the keyboard is on stands out.

    Signals:
        answered: the key of the answer.
    """

    answered = Signal(str)

    def __init__(self, question: PaperQuestion, tone: str) -> None:
        super().__init__()
        self.question = question
        self.points = PointsRow(tone)
        self._current = False
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(BodyLabel(question.text, font=fonts.label()))
        words.addWidget(BodyLabel(question.worth, font=fonts.small(), role="muted"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.points, 0, Qt.AlignmentFlag.AlignVCenter)
        self.points.chosen.connect(self.answered)
        self.speak()

    def set_current(self, *, current: bool) -> None:
        """Let the row stand out, or be as the others."""
        if current != self._current:
            self._current = current
            self.update()

    def show_answer(self, key: str | None) -> None:
        """Show what was answered."""
        self.points.choose(key)

    def retranslate(self) -> None:
        self.points.set_options(self._options())
        for key in self.points._buttons:
            name = self._name(key)
            self.points.button(key).setAccessibleName(f"{self.question.text}: {name}")
        self.points.setAccessibleName(self.question.text)

    def _options(self) -> Sequence[tuple[str, str]]:
        if not self.question.scored:
            return [("0", self.tr("0 · no")), ("1", self.tr("1 · yes"))]
        points = [(str(one), str(one)) for one in range(TOP + 1)]
        skip = [(NOT_APPLICABLE, "N")] if self.question.may_skip else []
        return [*points, *skip]

    def _name(self, key: str) -> str:
        if key == NOT_APPLICABLE:
            return self.tr("does not apply")
        if not self.question.scored:
            return self.tr("it happened") if key == "1" else self.tr("it did not happen")
        return self.tr("{points} of 4").format(points=key)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._current:
            return
        painter = QPainter(self)
        surface(painter, self.rect(), theme().colours.raised, theme().colours.line, 8)
        painter.end()
