"""What can be done with a cell, its row and its column, by right click or menu key."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from domain.model.labels import ACTIVITY_KINDS, LETTERS, SHARED_MATTERS, SIDES
from domain.model.letter_sets import RASCI, LetterSet
from domain.model.responsibility import Activity, Position
from domain.model.sides import Side
from domain.services.assigning import KINDS, SHARED
from ui.language import said

SIDE_ORDER = (Side.MARKETING, Side.SALES, Side.OWNER, Side.NEUTRAL)


class CellMenu(QMenu):
    """The menu of a cell.

    Signals say what the person chose: letters, filling, copying; what becomes of the activity;
    what becomes of the position.
    """

    letters_chosen = Signal(str)
    fill_wanted = Signal(bool)
    copy_wanted = Signal()
    paste_wanted = Signal()
    activity_wanted = Signal()
    activity_renamed = Signal()
    activity_moved = Signal(int)
    activity_shared = Signal(str)
    activity_kind_chosen = Signal(str)
    activity_main_chosen = Signal(bool)
    activity_retired = Signal()
    activity_removed = Signal()
    position_wanted = Signal(object)
    position_renamed = Signal()
    position_moved = Signal(int)
    position_side_chosen = Signal(object)
    position_split = Signal()
    position_merged = Signal(object)
    position_removed = Signal()

    def __init__(
        self,
        activity: Activity,
        position: Position | None,
        letters: str,
        parent: QWidget | None = None,
        *,
        letter_set: LetterSet = RASCI,
        others: Sequence[tuple[UUID, str]] = (),
    ) -> None:
        """Make the menu.

        Args:
            activity: of the row.
            position: of the column, or None on the name of the activity.
            letters: what the cell holds now, in canonical letters.
            parent: the widget it stands over.
            letter_set: the letters in use.
            others: the other positions, identity and name: one of them can take this one in.
        """
        super().__init__(parent)
        self._letter_set, self._others = letter_set, tuple(others)
        if position is not None:
            self._add_letters(letters)
        self._act(self, self.tr("Copy"), self.copy_wanted, "Ctrl+C")
        self._act(self, self.tr("Paste"), self.paste_wanted, "Ctrl+V")
        self.addSeparator()
        self._add_activity(activity)
        if position is not None:
            self._add_position(position)

    def _add_letters(self, held: str) -> None:
        for letters in self._letter_set.offered:
            shown = self._letter_set.shown(letters)
            action = self.addAction(f"{shown}   {said(LETTERS[letters])}")
            action.setData(shown)
            action.setCheckable(True)
            action.setChecked(letters == held)
            action.triggered.connect(self._on_letters_triggered)
        clear = self.addAction(self.tr("Clear"))
        clear.setShortcut(QKeySequence("Del"))
        clear.setData("")
        clear.triggered.connect(self._on_letters_triggered)
        self.addSeparator()
        self._act(self, self.tr("Fill down"), self.fill_wanted, "Ctrl+D", True)
        self._act(self, self.tr("Fill right"), self.fill_wanted, "Ctrl+R", False)

    def _add_activity(self, activity: Activity) -> None:
        menu = self.addMenu(self.tr("Activity {code}").format(code=activity.code))
        self._act(menu, self.tr("Rename…"), self.activity_renamed, "F2")
        self._act(menu, self.tr("Move up"), self.activity_moved, "Alt+Up", -1)
        self._act(menu, self.tr("Move down"), self.activity_moved, "Alt+Down", 1)
        menu.addSeparator()
        joint = menu.addMenu(self.tr("Joint for"))
        words = [said(SHARED_MATTERS[one]) if one else self.tr("Nothing") for one in SHARED]
        self._choices(joint, SHARED, words, activity.shared, self.activity_shared)
        kind = menu.addMenu(self.tr("Kind"))
        kinds = [said(ACTIVITY_KINDS[one]) for one in KINDS]
        self._choices(kind, KINDS, kinds, activity.kind, self.activity_kind_chosen)
        main = menu.addAction(self.tr("Main activity"))
        main.setCheckable(True)
        main.setChecked(activity.main)
        main.triggered.connect(self.activity_main_chosen)
        menu.addSeparator()
        self._act(menu, self.tr("Add an activity to this phase…"), self.activity_wanted)
        self._act(menu, self.tr("Take out of use"), self.activity_retired)
        self._act(menu, self.tr("Delete with its letters"), self.activity_removed)

    def _add_position(self, position: Position) -> None:
        menu = self.addMenu(self.tr("Position {code}").format(code=position.code))
        self._act(menu, self.tr("Rename…"), self.position_renamed)
        self._act(menu, self.tr("Move left"), self.position_moved, "", -1)
        self._act(menu, self.tr("Move right"), self.position_moved, "", 1)
        side = menu.addMenu(self.tr("Side"))
        words = [said(SIDES[one]) for one in SIDE_ORDER]
        self._choices(side, SIDE_ORDER, words, position.side, self.position_side_chosen)
        menu.addSeparator()
        self._act(menu, self.tr("Split into two…"), self.position_split)
        merge = menu.addMenu(self.tr("Merge into"))
        for id, name in self._others:
            self._act(merge, name.replace("&", "&&"), self.position_merged, "", id)
        menu.addSeparator()
        menu.addMenu(add_position_menu(self.tr("Add a position…"), self.position_wanted, menu))
        self._act(menu, self.tr("Remove the position"), self.position_removed)

    def _act(
        self, menu: QMenu, words: str, signal: object, keys: str = "", *values: object
    ) -> QAction:
        action = menu.addAction(words)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: signal.emit(*values))  # type: ignore[attr-defined]
        return action

    def _choices(
        self,
        menu: QMenu,
        keys: tuple[object, ...],
        words: list[str],
        held: object,
        signal: object,
    ) -> None:
        group = QActionGroup(menu)
        for key, word in zip(keys, words, strict=True):
            action = self._act(menu, word, signal, "", key)
            action.setCheckable(True)
            action.setChecked(key == held)
            group.addAction(action)

    def _on_letters_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.letters_chosen.emit(str(action.data()))


def add_position_menu(words: str, chosen: object, parent: QWidget) -> QMenu:
    """Make a menu of the sides to which a position can be added; ``chosen`` says the side."""
    menu = QMenu(words, parent)
    for side in SIDE_ORDER:
        action = menu.addAction(said(SIDES[side]))
        action.triggered.connect(lambda _=False, one=side: chosen.emit(one))  # type: ignore[attr-defined]
    return menu
