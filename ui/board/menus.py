"""The menus of the wall: everything that can be done with what is picked."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from ui.board.choice import Choice
from ui.board.keys import loosen, take_apart


class WallMenus(QObject):
    """Makes menus for a choice."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        """Make menus that stand over a widget."""
        super().__init__(parent)
        self._choice = choice
        self._parent = parent

    def full(self) -> QMenu:
        """Make the menu of what is picked, or of where the keyboard is."""
        choice, menu = self._choice, QMenu(self._parent)
        if choice.group is not None and not choice.picked:
            _add(menu, self.tr("Rename"), lambda: choice.words_wanted.emit(choice.current), "F2")
            _add(menu, self.tr("Take the group apart"), lambda: loosen(choice), "Del")
            self._add_order(menu)
            return menu
        _add(menu, self.tr("Make a group"), lambda: choice.group_wanted.emit(choice.meant), "G")
        self.fill_groups(menu.addMenu(self.tr("Move to")))
        if len(choice.meant) > 1:
            _add(menu, self.tr("Lay together"), lambda: choice.merge_wanted.emit(choice.meant), "L")
        slip = choice.slip
        if slip is not None and slip.originals:
            _add(menu, self.tr("Reword"), lambda: choice.words_wanted.emit(slip.id), "F2")
            _add(menu, self.tr("Take apart"), lambda: take_apart(choice), "S")
        if slip is not None and slip.group_id is not None:
            _add(menu, self.tr("Take out of the group"), lambda: loosen(choice), "Del")
        self._add_order(menu)
        return menu

    def groups(self) -> QMenu:
        """Make the menu that asks where to move what is meant."""
        menu = QMenu(self._parent)
        self.fill_groups(menu)
        return menu

    def fill_groups(self, menu: QMenu) -> None:
        """Offer every group, a new one, and none."""
        meant = self._choice.meant
        for group in self._choice.look.groups:
            _add(menu, group.shown, self._mover(group.id))
        if self._choice.look.groups:
            menu.addSeparator()
        _add(menu, self.tr("A new group"), lambda: self._choice.group_wanted.emit(meant), "G")
        _add(menu, self.tr("No group"), self._mover(None))

    def _mover(self, id: object) -> Callable[[], None]:
        meant = self._choice.meant
        return lambda: self._choice.move_wanted.emit(meant, id, None)

    def _add_order(self, menu: QMenu) -> None:
        current = self._choice.current
        menu.addSeparator()
        _add(menu, self.tr("Earlier"), lambda: self._choice.order_wanted.emit(current, -1))
        _add(menu, self.tr("Later"), lambda: self._choice.order_wanted.emit(current, 1))


def _add(menu: QMenu, words: str, act: Callable[[], object], keys: str = "") -> None:
    """Add a line; the key beside it is shown only, since the view itself listens to it."""
    shown = words.replace("&", "&&")
    action = menu.addAction(f"{shown}\t{keys}" if keys else shown)
    action.triggered.connect(act)
