"""A claim in a list: its sentence, who said it, and what customers made of it."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    Qt,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.bars import ShareBar
from ui.widgets.chips import SideTag, StatusChip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import surface
from ui.widgets.tooltips import explain


@dataclass(frozen=True, slots=True)
class ClaimLook:
    """A claim as a row shows it; every text is in the language of the window.

    Attributes:
        id: of the claim.
        code: of the claim.
        text: the sentence.
        sides: key and name of each side that said it.
        status: word of its status.
        tone: ``good``, ``warn``, ``bad`` or ``neutral``.
        sign: sign beside the word.
        share: share and interval, or None while no customer was heard.
        counts: "47 for · 11 against", or what the private rating says.
        heard: "heard 4 days ago", or empty.
        flags: words of the flags.
        trust: "still trusted until 05/09/2026", or empty.
        meaning: what its status and flags mean, to a salesperson.
    """

    id: UUID
    code: str
    text: str
    sides: tuple[tuple[str, str], ...]
    status: str
    tone: str
    sign: str
    share: tuple[float, float, float] | None
    counts: str
    heard: str
    flags: tuple[str, ...]
    trust: str = ""
    meaning: str = ""

    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        parts = [self.code, self.text, ", ".join(name for _, name in self.sides), self.status]
        parts += [self.counts, self.heard, *self.flags, self.trust]
        return ". ".join(part for part in parts if part)


class ClaimRow(QFrame):
    """One claim; chosen by click or by the arrow keys, opened by Enter or a double click.

    Signals:
        chosen: the claim is looked at.
        opened: the claim is to be changed.
        moved: up (-1) or down (+1) was asked for by Alt and an arrow.
        menu_wanted: the menu was asked for, at a global position.
        passed: an arrow key wants the row before (-1) or after (+1).
    """

    chosen = Signal(object)
    opened = Signal(object)
    moved = Signal(object, int)
    menu_wanted = Signal(object, object)
    passed = Signal(int)

    def __init__(self, look: ClaimLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._selected = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(look.spoken())
        explain(self, look.meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(BodyLabel(look.text), 1)
        if look.sides or look.status:
            head.addWidget(self._tags(), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        if look.share is not None:
            bar = ShareBar(track_width=110)
            bar.show_share(*look.share, tone=look.tone)
            foot.addWidget(bar)
        foot.addWidget(BodyLabel(look.counts, font=fonts.small(), role="muted"), 1)
        if look.heard:
            foot.addWidget(BodyLabel(look.heard, font=fonts.small(), role="muted", wrap=False))
        column.addLayout(foot)
        if look.flags or look.trust:
            column.addLayout(self._last_line())

    def _tags(self) -> QWidget:
        """Make the tags beside the sentence: in one row, or below each other in a narrow list."""
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8, row_spacing=4)
        for side, name in self.look.sides:
            flow.addWidget(SideTag(side, name))
        if self.look.status:
            flow.addWidget(StatusChip(self.look.status, self.look.tone, self.look.sign))
        return holder

    def _last_line(self) -> QHBoxLayout:
        """Make the line of the flags, and of how long the claim is still trusted."""
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(BodyLabel(" · ".join(self.look.flags), font=fonts.small(), role="warn"), 1)
        if self.look.trust:
            line.addWidget(BodyLabel(self.look.trust, font=fonts.small(), role="muted", wrap=False))
        return line

    def set_selected(self, selected: bool) -> None:
        """Draw the row as the one that is looked at."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(self.look.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.look.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.look.id, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self.look.id, step)
        elif step is not None:
            self.passed.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit(self.look.id)
        elif event.key() == Qt.Key.Key_Menu:
            self.menu_wanted.emit(self.look.id, self.mapToGlobal(self.rect().center()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        ground = colours.both.soft if self._selected else colours.card
        line = colours.focus if self.hasFocus() else None
        surface(painter, QRect(self.rect()), ground, line, 8)
        painter.end()
