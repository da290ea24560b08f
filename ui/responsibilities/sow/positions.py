"""The positions one below the other: the arrows go from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.responsibilities.sow.looks import PositionLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.labels import BodyLabel, ElidedLabel
from ui.widgets.painting import bar, focus_ring, surface


class PositionButton(QAbstractButton):
    """A position with the people who hold it."""

    def __init__(self, look: PositionLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._name = BodyLabel(font=fonts.text_font(13, fonts.SEMIBOLD))
        self._people = ElidedLabel(font=fonts.small(), role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(0)
        for label in (self._name, self._people):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self._column = column
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_look(look)

    def show_look(self, look: PositionLook) -> None:
        """Show the position as it is now."""
        self.look = look
        self._name.setText(look.name)
        self._people.setText(look.people)
        self._people.set_role("warn" if look.vacant else "muted")
        self.setAccessibleName(f"{look.name}: {look.people}")
        self.update()

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme().colours, QPainter(self)
        if self.isChecked():
            surface(painter, self.rect(), colours.raised, colours.line, 6)
            bar(painter, self.rect(), colours.tone(self.look.tone).strong, Qt.Edge.LeftEdge)
        elif self.underMouse():
            surface(painter, self.rect(), colours.hover, None, 6)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, 6)
        painter.end()


class PositionList(QWidget):
    """The positions in the order of the matrix.

    Signals:
        chosen: code of the position that is to be shown.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, PositionButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def button(self, code: str) -> PositionButton | None:
        """The button of a position, or None where it is not shown."""
        return self._buttons.get(code)

    def show_positions(self, looks: Sequence[PositionLook], chosen: str) -> None:
        """Show positions; a button whose position stays is kept, and so is the keyboard."""
        codes = [look.code for look in looks]
        for code in [one for one in self._buttons if one not in codes]:
            gone = self._buttons.pop(code)
            gone.hide()
            gone.deleteLater()
        for at, look in enumerate(looks):
            button = self._buttons.get(look.code)
            if button is None:
                button = self._buttons[look.code] = PositionButton(look, self)
                button.toggled.connect(self._on_toggled)
            button.show_look(look)
            if self._column.indexOf(button) != at:
                self._column.insertWidget(at, button)
        current = self._buttons.get(chosen)
        if current is not None and not current.isChecked():
            current.setChecked(True)

    def _on_toggled(self, checked: bool) -> None:
        button = self.sender()
        if checked and isinstance(button, PositionButton):
            self.chosen.emit(button.look.code)
