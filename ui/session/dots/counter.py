"""One option on a paper: its words and the dots that lie on it, put by keyboard or by mouse."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.session.dots.looks import OptionLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.announcing import announce
from ui.widgets.buttons import IconButton
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated

_DRAWN = 7
"""Dots that are drawn; a department's hands may be more, and are told by the number alone."""

_MORE = {Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_Equal}
_FEWER = {Qt.Key.Key_Minus, Qt.Key.Key_Left, Qt.Key.Key_Backspace}
_PASS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}


class DotStrip(QWidget):
    """The dots of an option, full, and those that could still lie there, empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._most = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_dots(self, count: int, most: int) -> None:
        """Show so many dots of so many."""
        self._count, self._most = count, most
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(18 * min(self._most, _DRAWN) if self._most <= _DRAWN else 0, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._most > _DRAWN:
            return
        colours, painter = theme().colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at in range(self._most):
            full = at < self._count
            painter.setPen(QPen(QColor(colours.accent if full else colours.faint), 1.4))
            painter.setBrush(QColor(colours.accent) if full else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(9 + 18 * at, self.height() / 2), 5.5, 5.5)
        painter.end()


class OptionRow(Retranslated, QWidget):
    """An option with its dots.

    Plus and minus, Right and Left put a dot and take one away; digits say how many; Up, Down and
    Enter go to the next option. The row takes the keyboard as a whole.

    Signals:
        wanted: so many dots are to lie here.
        passed: the keyboard goes on, or back (-1).
    """

    wanted = Signal(int)
    passed = Signal(int)

    def __init__(self, look: OptionLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.count = 0
        self._most = 0
        self._left = 0
        self._typed: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        self._label = BodyLabel(look.label)
        self._dots = DotStrip()
        self._number = BodyLabel("0", font=fonts.figure_font(15, fonts.BOLD), wrap=False)
        self._number.setMinimumWidth(28)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._fewer, self._more = IconButton("minus", framed=True), IconButton("plus", framed=True)
        for button, step in ((self._fewer, -1), (self._more, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("step", step)
            button.clicked.connect(self._on_step_clicked)
        row.addWidget(self._label, 1)
        for part in (self._dots, self._fewer, self._number, self._more):
            row.addWidget(part)
        self.speak()

    def show_count(self, count: int, most: int, left: int) -> None:
        """Show how many dots lie here.

        Args:
            count: dots on this option.
            most: dots of the paper.
            left: dots of the paper that lie nowhere yet.
        """
        self.count, self._most, self._left = count, most, left
        self._dots.show_dots(count, most)
        self._number.setText(str(count))
        self._fewer.setEnabled(count > 0)
        self._more.setEnabled(left > 0)
        self.retranslate()
        if self.hasFocus():
            announce(self, self.accessibleName())

    def retranslate(self) -> None:
        said = self.tr("{option}: {count} dots here, {left} left")
        self.setAccessibleName(
            said.format(option=self.look.label, count=self.count, left=self._left)
        )
        self._fewer.set_name(self.tr("One dot fewer: {option}").format(option=self.look.label))
        self._more.set_name(self.tr("One dot more: {option}").format(option=self.look.label))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = Qt.Key(event.key()), event.text()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not control and len(text) == 1 and text in "0123456789":
            self._type(int(text))
            return
        self._typed = None
        if key in _MORE:
            self._want(self.count + 1)
        elif key in _FEWER:
            self._want(self.count - 1)
        elif key in _PASS and not control:
            self.passed.emit(_PASS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._typed = None
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme().colours, QPainter(self)
        fill = colours.both.soft if self.count else colours.card
        surface(painter, self.rect(), fill, colours.line, 8)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, 8)
        painter.end()

    def _type(self, digit: int) -> None:
        """Take a digit; further ones make a longer number as long as there are dots for it."""
        longer = digit if self._typed is None else 10 * self._typed + digit
        self._typed = longer if longer <= self.count + self._left else digit
        self._want(self._typed)

    def _want(self, count: int) -> None:
        fitting = max(0, min(count, self.count + self._left))
        if fitting != self.count:
            self.wanted.emit(fitting)

    def _on_step_clicked(self) -> None:
        button = self.sender()
        assert button is not None
        self._typed = None
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._want(self.count + int(button.property("step")))
