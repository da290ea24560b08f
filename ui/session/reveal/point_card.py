"""A card of the difference board: chosen, opened, laid upon another, by mouse or by keyboard."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.session.reveal.looks import NoteLook, PointLook
from ui.session.reveal.note_words import note_words
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import SideTag
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import RADIUS, bar, focus_ring, surface
from ui.widgets.retranslated import Retranslated

POINT = "application/x-cungve-point"
"""What is dragged: the key of a point of this board."""

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PointCard(Retranslated, QFrame):
    """One card. It says what the person wants; the board and the presenter decide.

    Signals:
        entered: the keyboard or the mouse came to it.
        opened: it is to be looked at (Enter, double click).
        picked: it is to be picked, or not any more (Space, Ctrl+click).
        lay_wanted: it is to be laid together with what is picked (L).
        contradiction_wanted: it contradicts what is picked, or its suggested partner (X).
        dropped: another point was dropped on it: that key, and its own.
        claim_wanted: a claim is to be made from it (C).
        accepted: the suggested pair means the same.
        refused: the suggested pair does not mean the same (N).
        passed: an arrow key wants a neighbour: steps across and down.
        menu_wanted: the menu was asked for, at a global position.
    """

    entered = Signal(object)
    opened = Signal(object)
    picked = Signal(object)
    lay_wanted = Signal(object)
    contradiction_wanted = Signal(object)
    dropped = Signal(object, object)
    claim_wanted = Signal(object)
    accepted = Signal(object, object)
    refused = Signal(object, object)
    passed = Signal(int, int)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, look: PointLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._is_picked = False
        self._under_drag = False
        self._pressed_at: QPoint | None = None
        self.setAcceptDrops(look.partner is None)
        column = QVBoxLayout(self)
        lone = len(look.notes) == 1
        column.setContentsMargins(15 if lone else 12, 9, 12, 9)
        column.setSpacing(4)
        for note in look.notes:
            column.addLayout(_note_row(note, lone=lone))
        self._links: list[LinkButton] = []
        if look.claimable:
            self._add_link(self._on_claim_clicked)
        if look.partner is not None:
            self._add_link(self._on_same_clicked)
            self._add_link(self._on_contradicts_clicked)
            self._add_link(self._on_other_clicked)
        if self._links or look.sub:
            foot = FlowLayout(spacing=10, row_spacing=0)
            if look.sub:
                foot.addWidget(BodyLabel(look.sub, font=fonts.small(), role=look.sub_role))
            for link in self._links:
                foot.addWidget(link)
            column.addLayout(foot)
        self.set_current(current=False)
        self.speak()

    @property
    def is_picked(self) -> bool:
        """Whether it is picked, to be laid together with others."""
        return self._is_picked

    def set_picked(self, picked: bool) -> None:
        """Draw it as picked, or as before."""
        self._is_picked = picked
        self.retranslate()
        self.update()

    def set_current(self, *, current: bool) -> None:
        """Make it the one stop for Tab on the board, or not."""
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        for link in self._links:
            link.setFocusPolicy(policy)

    def retranslate(self) -> None:
        words = [self.tr("Make a claim")] if self.look.claimable else []
        if self.look.partner is not None:
            words += [self.tr("Lay together"), self.tr("Contradicts"), self.tr("Not the same")]
        for link, said in zip(self._links, words, strict=True):
            link.setText(said)
        self.setAccessibleName(self.look.spoken())
        picked = self.tr("picked") if self._is_picked else ""
        self.setAccessibleDescription(". ".join(part for part in (self.look.sub, picked) if part))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(self.look.key)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.passed.emit(*_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open()
        elif key == Qt.Key.Key_Space and self.look.partner is None:
            self.picked.emit(self.look.key)
        elif key == Qt.Key.Key_L and not event.modifiers():
            self._on_same_clicked()
        elif key == Qt.Key.Key_X and not event.modifiers():
            self._on_contradicts_clicked()
        elif key == Qt.Key.Key_N and not event.modifiers() and self.look.partner is not None:
            self._on_other_clicked()
        elif key == Qt.Key.Key_C and not event.modifiers() and self.look.partner is None:
            self._on_claim_clicked()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._pressed_at = event.position().toPoint()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and not self.look.partner:
                self.picked.emit(self.look.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or self.look.partner is not None:
            return
        moved = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if moved >= QApplication.startDragDistance():
            self._drag(self._pressed_at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._open()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(self.rect().center()) if by_keyboard else event.globalPos()
        self.menu_wanted.emit(self.look.key, place)
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        key = _dragged(event.mimeData())
        if key is not None and key != self.look.key:
            event.acceptProposedAction()
            self._show_drag(under=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_drag(under=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_drag(under=False)
        key = _dragged(event.mimeData())
        if key is not None and key != self.look.key:
            event.acceptProposedAction()
            self.dropped.emit(key, self.look.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        chosen = self._is_picked or self._under_drag
        line = colours.accent if chosen else colours.line
        suggested = self.look.partner is not None
        surface(painter, self.rect(), _ground(chosen), None if suggested else line)
        if suggested:
            _dashes(painter, self.rect(), colours.faint)
        if len(self.look.notes) == 1:
            tone = colours.tone(self.look.notes[0].tone)
            bar(painter, self.rect(), tone.strong, Qt.Edge.LeftEdge)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus)
        painter.end()

    def _add_link(self, act: Callable[[], None]) -> None:
        link = LinkButton()
        link.clicked.connect(act)
        self._links.append(link)

    def _open(self) -> None:
        if self.look.partner is None:
            self.opened.emit(self.look.key)
        else:
            self._on_same_clicked()

    def _drag(self, start: QPoint) -> None:
        self._pressed_at = None
        data = QMimeData()
        data.setData(POINT, self.look.key.bytes)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(start)
        drag.exec(Qt.DropAction.MoveAction)

    def _show_drag(self, *, under: bool) -> None:
        self._under_drag = under
        self.update()

    def _on_claim_clicked(self) -> None:
        self.claim_wanted.emit(self.look.key)

    def _on_same_clicked(self) -> None:
        if self.look.partner is None:
            self.lay_wanted.emit(self.look.key)
        else:
            self.accepted.emit(self.look.key, self.look.partner)

    def _on_contradicts_clicked(self) -> None:
        self.contradiction_wanted.emit(self.look.key)

    def _on_other_clicked(self) -> None:
        self.refused.emit(self.look.key, self.look.partner)


def _note_row(note: NoteLook, *, lone: bool) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    if not lone:
        tag = SideTag(note.tone, note.letter)
        tag.setAccessibleName(note.side)
        row.addWidget(tag, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(note_words(note), 1)
    return row


def _ground(chosen: bool) -> str:
    colours = theme().colours
    return colours.both.soft if chosen else colours.card


def _dashes(painter: QPainter, rect: QRect, colour: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(QColor(colour), 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawRoundedRect(rect.adjusted(0, 0, -1, -1), RADIUS, RADIUS)


def _dragged(data: QMimeData) -> UUID | None:
    raw = bytes(data.data(POINT).data())
    return UUID(bytes=raw) if len(raw) == 16 else None
