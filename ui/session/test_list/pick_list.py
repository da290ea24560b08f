"""What is tested first, in order: moved by hand or by keyboard, taken off again."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QWidget

from ui.session.panes import Pane
from ui.session.test_list.looks import DotLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.buttons import IconButton
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import focus_ring, surface
from ui.widgets.reorderable_list import ReorderableList
from ui.widgets.retranslated import Retranslated


class PickRow(Retranslated, QWidget):
    """A claim on the list; Delete takes it off, Alt with an arrow moves it.

    Signals:
        dropped: the claim is to be taken off.
    """

    dropped = Signal(object)

    def __init__(self, look: DotLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(8)
        self._place = BodyLabel(font=fonts.figure_font(13, fonts.BOLD), wrap=False)
        self._text = BodyLabel()
        self._off = IconButton("x")
        self._off.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._off.clicked.connect(self._on_off_clicked)
        row.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        row.addWidget(self._off, 0, Qt.AlignmentFlag.AlignTop)
        self.show_look(look)
        self.speak()

    def show_look(self, look: DotLook) -> None:
        """Show the claim as it is now."""
        self.look = look
        self._place.setText(f"{look.picked}.")
        self._text.setText(f"{look.code} · {look.text}")
        self.retranslate()

    def retranslate(self) -> None:
        said = self.tr("{n}: {code} {text}. Delete takes it off, Alt and arrows move it.")
        self.setAccessibleName(
            said.format(n=self.look.picked, code=self.look.code, text=self.look.text)
        )
        self._off.set_name(self.tr("Take {code} off the list").format(code=self.look.code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit(self.look.id)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme().colours, QPainter(self)
        surface(painter, self.rect(), colours.both.soft, None, 8)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, 8)
        painter.end()

    def _on_off_clicked(self) -> None:
        self.dropped.emit(self.look.id)


class PickList(Retranslated, Pane):
    """The list with its count, and why it is short.

    Signals:
        moved: a claim, and its new place, 0 the first.
        dropped: a claim is to be taken off.
    """

    moved = Signal(object, int)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=10)
        self._most = 0
        self.rows: list[PickRow] = []
        self._title = BodyLabel(font=fonts.card_title())
        self._limit = BodyLabel(font=fonts.small(), role="muted")
        self._none = BodyLabel(role="muted")
        self._list = ReorderableList()
        self._list.moved.connect(self._on_moved)
        for part in (self._title, self._limit, self._none, self._list):
            self.column.addWidget(part)
        self.speak()

    def show_picks(self, looks: Sequence[DotLook], most: int, limit: str) -> None:
        """Show the list.

        Args:
            looks: the claims on it, in order.
            most: how many it takes.
            limit: why it takes no more.
        """
        self._most = most
        self._limit.setText(limit)
        known = {row.look.id: row for row in self.rows}
        at = self._place_of_keyboard()
        self.rows = [known.get(look.id) or self._made(look) for look in looks]
        for row, look in zip(self.rows, looks, strict=True):
            row.show_look(look)
        self._list.set_items(self.rows)
        if at is not None and self.rows and self._place_of_keyboard() is None:
            row = self.rows[min(at, len(self.rows) - 1)]
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        self._none.setVisible(not looks)
        self.retranslate()

    def retranslate(self) -> None:
        title = self.tr("Tested first: {n} of {most}")
        self._title.setText(title.format(n=len(self.rows), most=self._most))
        self._none.setText(
            self.tr("Nothing is on the list yet. Choose on the map, or take the suggestion.")
        )

    def _made(self, look: DotLook) -> PickRow:
        row = PickRow(look)
        row.dropped.connect(self.dropped)
        return row

    def _place_of_keyboard(self) -> int | None:
        focused = QApplication.focusWidget()
        return next((at for at, row in enumerate(self.rows) if row is focused), None)

    def _on_moved(self, at: int, to: int) -> None:
        id: UUID = self.rows[at].look.id
        self.moved.emit(id, to)
