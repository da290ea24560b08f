"""The list of versions: number, where it stands, who signed, and when it is looked at again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.versions.looks import VersionLook
from ui.widgets.chips import StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import surface

_NUMBER_WIDTH = 56
_RADIUS = 8
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class VersionRow(QFrame):
    """One version; chosen by click, Enter or Space, passed by the arrow keys.

    Signals:
        picked: it is to be looked at.
        passed: an arrow key wants the row before (-1) or after (+1).
    """

    picked = Signal()
    passed = Signal(int)

    def __init__(self, look: VersionLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(10)
        number = BodyLabel(look.number, font=fonts.figure_font(15, fonts.BOLD), wrap=False)
        number.setMinimumWidth(_NUMBER_WIDTH)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        chip = StatusChip()
        chip.show_state(look.state, look.tone, look.sign)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(BodyLabel(look.facts, font=fonts.small()))
        if look.review:
            role = "warn" if look.due else "muted"
            said = " · ".join(one for one in (look.review, look.due) if one)
            words.addWidget(BodyLabel(said, font=fonts.small(), role=role))
        row.addLayout(words, 1)
        parts = (look.number, look.state, look.facts, look.review, look.due)
        self.setAccessibleName(". ".join(one for one in parts if one))

    def set_chosen(self, chosen: bool) -> None:
        """Show that it is looked at, or that it is not."""
        self._chosen = chosen
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and not event.modifiers():
            self.passed.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        fill = colours.raised if self._chosen else colours.card
        line = colours.focus if self.hasFocus() else colours.accent if self._chosen else None
        painter = QPainter(self)
        surface(painter, self.rect(), fill, line, _RADIUS)
        painter.end()


class VersionList(QWidget):
    """The versions, newest first.

    Signals:
        picked: a version is to be looked at: its key.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: tuple[VersionLook, ...] = ()
        self._rows: list[VersionRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    @property
    def rows(self) -> Sequence[VersionRow]:
        """The rows, newest version first."""
        return tuple(self._rows)

    def show_looks(self, looks: Sequence[VersionLook], chosen: str) -> None:
        """Show the versions, one of them as looked at; the keyboard keeps its row."""
        focused = next((row.look.key for row in self._rows if row.hasFocus()), None)
        if tuple(looks) != self._looks:
            self._looks = tuple(looks)
            for row in self._rows:
                row.hide()
                row.deleteLater()
            self._rows = [self._row(look) for look in looks]
        for row in self._rows:
            row.set_chosen(row.look.key == chosen)
            if row.look.key == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, look: VersionLook) -> VersionRow:
        row = VersionRow(look, self)
        row.picked.connect(lambda: self.picked.emit(look.key))
        row.passed.connect(self._on_passed)
        self._column.addWidget(row)
        return row

    def _on_passed(self, step: int) -> None:
        here = next((at for at, row in enumerate(self._rows) if row.hasFocus()), None)
        if here is not None and 0 <= here + step < len(self._rows):
            self._rows[here + step].setFocus(Qt.FocusReason.TabFocusReason)
