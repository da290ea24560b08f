"""A message in the list: what is said, what it rests on, and where it goes."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.direction.looks import MessageLook, Under
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import Chip, StatusChip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import surface
from ui.widgets.retranslated import Retranslated
from ui.widgets.tooltips import explain


class MessageCard(Retranslated, QFrame):
    """One message; opened by Enter, moved by Alt and an arrow, with a menu.

    Signals:
        opened: it is to be changed.
        moved: up (-1) or down (+1).
        menu_wanted: the menu was asked for, at a global position.
        passed: an arrow key wants the card before (-1) or after (+1).
    """

    opened = Signal()
    moved = Signal(int)
    menu_wanted = Signal(QPoint)
    passed = Signal(int)

    def __init__(self, look: MessageLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        code = BodyLabel(look.code, font=fonts.figure_font(11.5), role="muted", wrap=False)
        head.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        role = "ink" if look.in_use else "muted"
        head.addWidget(BodyLabel(look.text, font=fonts.label(), role=role), 1)
        head.addWidget(StatusChip(look.status, look.tone), 0, Qt.AlignmentFlag.AlignTop)
        self.edit = LinkButton()
        self.edit.clicked.connect(self.opened)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for line in self._lines():
            column.addWidget(line)
        if look.channels:
            holder = QWidget()
            flow = FlowLayout(holder, spacing=8, row_spacing=4)
            for name in look.channels:
                flow.addWidget(Chip(name, "neutral"))
            column.addWidget(holder)
        self.speak()

    def retranslate(self) -> None:
        self.edit.setText(self.tr("Edit"))
        self.edit.setAccessibleName(self.tr("Edit {code}").format(code=self.look.code))
        parts = [self.look.code, self.look.text, self.look.status]
        parts += [one.text for one in self.look.under]
        self.setAccessibleName(". ".join(parts))

    def _lines(self) -> list[BodyLabel]:
        look, small = self.look, fonts.small()
        lines = [self._under(one) for one in look.under]
        if look.unsupported and look.in_use:
            bare = BodyLabel(self.tr("! No claim carries it."), font=small, role="warn")
            explain(bare, look.bare)
            lines.append(bare)
        if look.angle:
            lines.append(BodyLabel(self.tr("Angle: {words}").format(words=look.angle), font=small))
        lines += [BodyLabel(line, font=small, role="muted") for line in look.proof]
        if look.call_to_action:
            lines.append(BodyLabel(f"→ {look.call_to_action}", font=small, role="muted"))
        lines += [BodyLabel(line, font=small, role="muted") for line in look.words]
        about = " · ".join(part for part in (look.persona, look.awareness) if part)
        if about:
            lines.append(BodyLabel(about, font=small, role="muted"))
        if look.reason:
            lines.append(BodyLabel(look.reason, font=small, role="bad"))
        return lines

    def _under(self, one: Under) -> BodyLabel:
        words = f"• {one.code} {one.text} · {one.status}"
        line = BodyLabel(words, font=fonts.small(), role=one.tone)
        explain(line, one.meaning)
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif step is not None:
            self.passed.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Menu:
            self.menu_wanted.emit(self.mapToGlobal(self.rect().center()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        line = colours.focus if self.hasFocus() else colours.line
        surface(painter, self.rect(), colours.card if self.look.in_use else colours.raised, line)
        painter.end()
