"""The claims with what is unknown of them, as one model for map and list."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.unknown.looks import QuestionLook
from ui.widgets.tooltips import wrapped_tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Questions(QAbstractListModel):
    """A row for each claim, the most urgent first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks: tuple[QuestionLook, ...] = ()

    @property
    def looks(self) -> tuple[QuestionLook, ...]:
        """The claims."""
        return self._looks

    def show_questions(self, looks: Sequence[QuestionLook]) -> bool:
        """Show claims; tell whether other ones, or in another order, stand there now."""
        same = [one.id for one in looks] == [one.id for one in self._looks]
        if same:
            self._looks = tuple(looks)
            if looks:
                self.dataChanged.emit(self.index(0), self.index(len(looks) - 1))
            return False
        self.beginResetModel()
        self._looks = tuple(looks)
        self.endResetModel()
        return True

    def look_of(self, index: Index) -> QuestionLook | None:
        """Return the claim of a row."""
        return self._looks[index.row()] if 0 <= index.row() < len(self._looks) else None

    def index_of(self, claim_id: UUID) -> QModelIndex:
        """Return the row of a claim; an invalid one where it is not shown."""
        rows = (row for row, look in enumerate(self._looks) if look.id == claim_id)
        return self.index(next(rows, -1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._looks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        look = self.look_of(index)
        if look is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return look.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return look.spoken()
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return look.means
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped_tooltip(f"{look.title}\n{look.means}")
        return None
