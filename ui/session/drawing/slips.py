"""Typing paper slips: the next code in large letters, jumping to a code, passing one over."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from domain.model.sides import Side
from domain.model.slips import HIGHEST_NUMBER, number_typed, slip_code
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated


class SlipStrip(Retranslated, QWidget):
    """Says which paper slip is typed next.

    Attributes:
        number: the number on the slip that is typed next.
    """

    left = Signal()
    """The code is found: the keyboard goes on to the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = 1
        self._step_code = ""
        self._side = Side.NEUTRAL
        self._label = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self._code = BodyLabel(font=fonts.figure_font(24, fonts.SEMIBOLD), wrap=False)
        self.jump = QLineEdit()
        self.jump.setFixedWidth(128)
        self.jump.returnPressed.connect(self._on_jump)
        self.jump.installEventFilter(self)
        self.skip = QuietButton(icon="arrow-right")
        self.skip.clicked.connect(self._on_skip)
        self._error = InlineError()
        row = QHBoxLayout()
        row.setSpacing(12)
        next_one = QVBoxLayout()
        next_one.setSpacing(0)
        next_one.addWidget(self._label)
        next_one.addWidget(self._code)
        row.addLayout(next_one)
        row.addStretch(1)
        row.addWidget(self.jump)
        row.addWidget(self.skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._error)
        self.speak()

    def begin(self, step_code: str, side: Side, number: int) -> None:
        """Begin with the slips of a side, at a number."""
        self._step_code, self._side = step_code, side
        self.show_number(number)

    def show_number(self, number: int) -> None:
        """Go to a slip."""
        self.number = min(number, HIGHEST_NUMBER)
        self._code.setText(slip_code(self._step_code, self._side, self.number))
        self.jump.clear()
        self._error.clear()

    def retranslate(self) -> None:
        self._label.setText(self.tr("Next slip"))
        self.jump.setPlaceholderText(self.tr("Go to number…"))
        self.jump.setAccessibleName(self.tr("Go to the slip with this number"))
        self.skip.setText(self.tr("Skip"))
        self.skip.setAccessibleName(self.tr("Skip this slip"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.jump.clear()
            self._error.clear()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _on_jump(self) -> None:
        number = number_typed(self.jump.text(), self._step_code, self._side)
        if number is None:
            sample = slip_code(self._step_code, self._side, 3)
            self._error.show_error(
                self.tr("No slip of this side is called so. Type a number, or {code}.").format(
                    code=sample
                )
            )
            return
        self.show_number(number)
        self.left.emit()

    def _on_skip(self) -> None:
        self.show_number(self.number + 1)
        self.left.emit()
