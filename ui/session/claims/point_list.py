"""The points of the board from which claims can be written."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.session.panes import Pane, empty
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.chips import SideTag
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated


@dataclass(frozen=True, slots=True)
class SourceLook:
    """A point from which claims can be written.

    Attributes:
        key: of the point.
        kind: tone of its tag.
        kind_word: how the sides differ in it.
        texts: what was written, each with the side's name.
        made: what came of it so far: outcome and codes of claims.
    """

    key: UUID
    kind: str
    kind_word: str
    texts: tuple[tuple[str, str], ...]
    made: str

    def spoken(self) -> str:
        """Return it as a screen reader says it."""
        said = [self.kind_word, *(f"{side}: {text}" for side, text in self.texts), self.made]
        return ". ".join(part for part in said if part)


class SourceRow(QFrame):
    """One point; Enter or a click writes a claim from it, arrows go along the list."""

    chosen = Signal(object)
    passed = Signal(object, int)

    def __init__(self, look: SourceLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._marked = False
        self.setAccessibleName(look.spoken())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 7, 8, 7)
        column.setSpacing(3)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(SideTag(look.kind, look.kind_word))
        head.addStretch(1)
        column.addLayout(head)
        for _, text in look.texts:
            column.addWidget(BodyLabel(text))
        if look.made:
            column.addWidget(BodyLabel(look.made, font=fonts.small(), role="muted"))

    def set_marked(self, marked: bool) -> None:
        """Draw it as the point from which a claim is being written."""
        self._marked = marked
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.chosen.emit(self.look.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.passed.emit(self.look.key, step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.look.key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        if self._marked:
            surface(painter, self.rect(), colours.both.soft, None, 8)
        elif self.underMouse():
            surface(painter, self.rect(), colours.hover, None, 8)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, 8)
        painter.end()


class PointList(Retranslated, Pane):
    """Points that were talked through, then the others, both in the order of talk.

    Signals:
        chosen: a claim is to be written from a point: its key.

    Attributes:
        rows: the points, from the top.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=6)
        self.column.setContentsMargins(10, 14, 10, 14)
        self._groups: Sequence[tuple[str, Sequence[SourceLook]]] = ()
        self.rows: list[SourceRow] = []
        self._marked: UUID | None = None
        self._current: UUID | None = None
        self.speak()

    def show_groups(self, groups: Sequence[tuple[str, Sequence[SourceLook]]]) -> None:
        """Show points under headings; the list keeps its place and the keyboard."""
        if groups == self._groups:
            return
        focused = any(row.hasFocus() for row in self.rows)
        place = self.verticalScrollBar().value()
        self._groups = groups
        empty(self.column)
        self.rows = []
        for heading, looks in groups:
            label = BodyLabel(heading, font=fonts.text_font(11.5, fonts.SEMIBOLD), role="muted")
            label.setContentsMargins(8, 4, 8, 0)
            self.column.addWidget(label)
            for look in looks:
                row = SourceRow(look)
                row.chosen.connect(self.chosen)
                row.passed.connect(self._on_passed)
                self.rows.append(row)
                self.column.addWidget(row)
        self.set_marked(self._marked)
        self._make_current(self._current)
        self.verticalScrollBar().setValue(place)
        if focused:
            self.focus_point(self._current)

    def set_marked(self, key: UUID | None) -> None:
        """Mark the point from which a claim is being written."""
        self._marked = key
        for row in self.rows:
            row.set_marked(row.look.key == key)

    def focus_point(self, key: UUID | None) -> None:
        """Give the keyboard to a point; to the first one where that is not there."""
        rows = [row for row in self.rows if row.look.key == key] or self.rows[:1]
        for row in rows:
            self._make_current(row.look.key)
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(row)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Points to write claims from"))

    def _make_current(self, key: UUID | None) -> None:
        keys = [row.look.key for row in self.rows]
        self._current = key if key in keys else next(iter(keys), None)
        for row in self.rows:
            row.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus
                if row.look.key == self._current
                else Qt.FocusPolicy.ClickFocus
            )

    def _on_passed(self, key: UUID, step: int) -> None:
        keys = [row.look.key for row in self.rows]
        place = keys.index(key) + step
        if 0 <= place < len(keys):
            self.focus_point(keys[place])
