"""The wall in two views that show the same: the board, and the outline."""

from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.board.board_view import BoardView
from ui.board.choice import Choice
from ui.board.looks import WallLook
from ui.board.menus import WallMenus
from ui.board.outline_view import OutlineView
from ui.theme import fonts
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented
from ui.widgets.tooltips import set_tooltip

BOARD, OUTLINE = "board", "outline"


class WallView(Retranslated, QWidget):
    """Board and outline with the switch between them, the zoom, and what the keys do.

    Signals:
        picked_changed: something else is picked, or meant by the keyboard.

    Attributes:
        choice: what is picked, where the keyboard is, what people want; for both views.
        board: the one.
        outline: the other.
        switch: between them.
        head: row above both, to which a page adds what else it says there.
    """

    picked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = Choice(self)
        self.choice.changed.connect(self.picked_changed)
        self.board = BoardView(self.choice)
        self.outline = OutlineView(self.choice)
        self._menus = WallMenus(self.choice, self)
        self._stack = QStackedWidget()
        for view in (self.board, self.outline):
            view.menu_wanted.connect(self._on_menu_wanted)
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._make_head())
        column.addWidget(self._stack, 1)
        self._help = BodyLabel(font=fonts.small(), role="hint")
        column.addWidget(self._help)
        self.board.zoomed.connect(self._on_zoomed)
        self.speak()
        self._on_zoomed(self.board.zoom)

    @property
    def shown(self) -> BoardView | OutlineView:
        """The view that is seen."""
        return self.board if self.switch.key() == BOARD else self.outline

    def show_wall(self, look: WallLook) -> None:
        """Show a wall in both views; each keeps its place."""
        self.choice.show_wall(look)
        self.board.show_wall(look)
        self.outline.show_wall(look)
        self.picked_changed.emit()

    def forget(self) -> None:
        """Let nothing of the wall stay: it is hidden again, or another one comes."""
        self.choice.pick(())
        self.show_wall(WallLook())
        self.board.begin_anew()

    def show_view(self, key: str) -> None:
        """Show board or outline; what is picked stays picked, and the keyboard goes along."""
        focused = self.shown.hasFocus()
        self.switch.choose(key)
        self._stack.setCurrentWidget(self.shown)
        for part in (self._out, self._whole, self._in):
            part.setVisible(key == BOARD)
        self.retranslate()
        if focused:
            self.start()
        self.go_to(self.choice.current)

    def start(self) -> None:
        """Give the keyboard to the view that is seen."""
        self.shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.choice.current is None:
            self.choice.go_to(self.choice.first)

    def go_to(self, id: UUID | None) -> None:
        """Bring the keyboard to a slip or a group, and that into sight."""
        self.choice.go_to(id)
        if self.shown is self.board:
            self.board.bring_into_sight(id)
        else:
            index = self.outline.outline.index_of(id)
            if index.isValid():
                self.outline.scrollTo(index)

    def word_in_place(self) -> bool:
        """Let words be typed where they stand; the board has no place for that."""
        return self.shown is self.outline and self.outline.edit_words()

    def menu(self) -> QMenu:
        """Make the menu of what is picked."""
        return self._menus.full()

    def group_menu(self) -> QMenu:
        """Make the menu that asks where to move what is meant."""
        return self._menus.groups()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_M and not event.modifiers() and self.choice.meant:
            self._ask_where()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.switch.setAccessibleName(self.tr("View"))
        self.switch.set_options([(BOARD, self.tr("Board")), (OUTLINE, self.tr("Outline"))])
        self._in.set_name(self.tr("Zoom in"), "Ctrl++")
        self._out.set_name(self.tr("Zoom out"), "Ctrl+-")
        self._whole.setAccessibleName(self.tr("Show everything"))
        set_tooltip(self._whole, self.tr("Show everything") + " (F)")
        self._help.setText(
            self.tr(
                "Arrows move, Space picks, G groups, M moves, L lays together, Enter renames, "
                "Delete takes apart, Shift and arrows shift, F shows everything."
            )
            if self.switch.key() == BOARD
            else self.tr(
                "Shift and arrows select, G groups, M moves, L lays together, F2 renames, "
                "Delete takes out, Ctrl X and Ctrl V move, Alt and up or down change the order."
            )
        )

    # how it is made

    def _make_head(self) -> QHBoxLayout:
        self.switch = Segmented()
        self.switch.set_options([(BOARD, BOARD), (OUTLINE, OUTLINE)])
        self.switch.choose(BOARD)
        self.switch.chosen.connect(self.show_view)
        self._out = IconButton("zoom-out")
        self._out.clicked.connect(lambda: self.board.zoom_by(-1))
        self._whole = QuietButton(kind="compact")
        self._whole.clicked.connect(self._on_whole_clicked)
        self._in = IconButton("zoom-in")
        self._in.clicked.connect(lambda: self.board.zoom_by(1))
        self.head = QHBoxLayout()
        self.head.setSpacing(6)
        self.head.addWidget(self.switch)
        self.head.addSpacing(8)
        for part in (self._out, self._whole, self._in):
            self.head.addWidget(part)
        self.head.addStretch(1)
        return self.head

    def _ask_where(self) -> None:
        if self.shown is self.board:
            item = self.board.board.item_of(self.choice.current)
            at = item.sceneBoundingRect().center() if item is not None else None
            place = self.board.mapFromScene(at) if at is not None else QPoint()
        else:
            place = self.outline.visualRect(self.outline.currentIndex()).center()
        self._run(self.group_menu(), self.shown.viewport().mapToGlobal(place))

    def _run(self, menu: QMenu, place: QPoint) -> None:
        menu.exec(place)
        menu.deleteLater()

    def _on_menu_wanted(self, place: QPoint) -> None:
        if self.choice.current is not None:
            self._run(self.menu(), place)

    def _on_whole_clicked(self) -> None:
        self.board.fit(self.board.board.content())

    def _on_zoomed(self, zoom: float) -> None:
        self._whole.setText(f"{round(zoom * 100)}%")
