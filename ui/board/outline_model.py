"""The wall as Qt's item model: groups with their slips, lone slips, and what lies together."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.board.looks import GroupLook, OriginalLook, SlipLook, WallLook
from ui.widgets.tooltips import tooltip_text

Index = QModelIndex | QPersistentModelIndex

TONES = Qt.ItemDataRole.UserRole + 1
"""Key and letter of each side that wrote in a row."""

BESIDE = Qt.ItemDataRole.UserRole + 2
"""What stands quietly beside the words of a row."""

_ROOT = -1


@dataclass(frozen=True)
class _Node:
    """A row; ``look`` is None for the heading of the lone slips."""

    look: GroupLook | SlipLook | OriginalLook | None
    parent: int
    row: int


class OutlineModel(QAbstractItemModel):
    """Shows a `WallLook`; a title that is typed goes back as an intention, by the view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = WallLook()
        self._nodes: list[_Node] = []
        self._children: dict[int, list[int]] = {_ROOT: []}
        self._numbers: dict[UUID, int] = {}

    def show_wall(self, look: WallLook) -> None:
        """Show a wall anew; the view keeps its place by identities."""
        self.beginResetModel()
        self._look = look
        self._nodes, self._children, self._numbers = [], {_ROOT: []}, {}
        for group in look.groups:
            self._add_slips(self._add(group, _ROOT), group.slips)
        if look.lone:
            self._add_slips(self._add(None, _ROOT), look.lone)
        self.endResetModel()

    def look_of(self, index: Index) -> GroupLook | SlipLook | OriginalLook | None:
        """Return what a row shows; None for the heading of the lone slips."""
        return self._nodes[index.internalId()].look if index.isValid() else None

    def index_of(self, id: UUID | None) -> QModelIndex:
        """Return the row of a group or a slip; an invalid index where there is none."""
        number = self._numbers.get(id) if id is not None else None
        if number is None:
            return QModelIndex()
        return self.createIndex(self._nodes[number].row, 0, number)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if column != 0 or (parent.isValid() and parent.column() != 0):
            return QModelIndex()
        rows = self._children.get(self._number(parent), [])
        if not 0 <= row < len(rows):
            return QModelIndex()
        return self.createIndex(row, 0, rows[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        if not index.isValid():
            return QModelIndex()
        number = self._nodes[index.internalId()].parent
        if number == _ROOT:
            return QModelIndex()
        return self.createIndex(self._nodes[number].row, 0, number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid() and parent.column() != 0:
            return 0
        return len(self._children.get(self._number(parent), []))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        look = self.look_of(index)
        worded = isinstance(look, GroupLook) or (isinstance(look, SlipLook) and look.originals)
        return plain | Qt.ItemFlag.ItemIsEditable if worded else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        look = self.look_of(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(look)
        if role == Qt.ItemDataRole.EditRole:
            return look.title if isinstance(look, GroupLook) else self._words(look)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return look.spoken if look is not None else self._look.lone_title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip_text(self._words(look))
        if role == TONES:
            return _tones(look)
        if role == BESIDE:
            return _beside(look)
        return None

    def _words(self, look: GroupLook | SlipLook | OriginalLook | None) -> str:
        if look is None:
            return self._look.lone_title
        return look.shown if isinstance(look, GroupLook) else look.text

    def _number(self, index: Index) -> int:
        return int(index.internalId()) if index.isValid() else _ROOT

    def _add(self, look: GroupLook | SlipLook | OriginalLook | None, parent: int) -> int:
        rows = self._children[parent]
        self._nodes.append(_Node(look, parent, len(rows)))
        number = len(self._nodes) - 1
        rows.append(number)
        self._children[number] = []
        if isinstance(look, GroupLook | SlipLook):
            self._numbers[look.id] = number
        return number

    def _add_slips(self, parent: int, slips: tuple[SlipLook, ...]) -> None:
        for slip in slips:
            number = self._add(slip, parent)
            for original in slip.originals:
                self._add(original, number)


def _tones(look: GroupLook | SlipLook | OriginalLook | None) -> tuple[tuple[str, str], ...]:
    if isinstance(look, SlipLook):
        return look.tones
    return ((look.tone, look.side[:1]),) if isinstance(look, OriginalLook) else ()


def _beside(look: GroupLook | SlipLook | OriginalLook | None) -> str:
    if isinstance(look, GroupLook):
        return look.count
    return look.together if isinstance(look, SlipLook) else ""
