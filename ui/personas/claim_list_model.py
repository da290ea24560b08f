"""The claims of a persona as Qt's item model: headings, claims under them, and foot lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.personas.claim_row import ClaimLook
from ui.widgets.tooltips import wrapped_tooltip

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ClaimGroup:
    """Claims that stand together.

    Attributes:
        title: what they have in common.
        looks: the claims.
        foot: a quiet line under them, or empty.
    """

    title: str
    looks: tuple[ClaimLook, ...]
    foot: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """The first row of a group."""

    text: str


@dataclass(frozen=True, slots=True)
class Foot:
    """The quiet line under the claims of a group."""

    text: str


Row = Heading | ClaimLook | Foot


class ClaimListModel(QAbstractListModel):
    """Shows groups of claims, one row each for heading, claims and foot.

    Attributes:
        explain: says what the status and the flags of a claim mean, when that is asked for.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.explain: Callable[[UUID], str] | None = None
        self._rows: list[Row] = []
        self._ends: set[int] = set()
        self._places: dict[UUID, int] = {}

    @property
    def rows(self) -> Sequence[Row]:
        """Every row in order."""
        return self._rows

    def show_groups(self, groups: Sequence[ClaimGroup]) -> list[int] | None:
        """Show claims; rows that stay what they are only tell that they may look different.

        Returns:
            Which rows look different, or None where the order of the rows is another one, so that
            the model was reset.
        """
        rows: list[Row] = []
        ends: set[int] = set()
        for group in groups:
            rows += [Heading(group.title), *group.looks]
            if group.foot:
                rows.append(Foot(group.foot))
            ends.add(len(rows) - 1)
        if [_key(row) for row in rows] != [_key(row) for row in self._rows] or ends != self._ends:
            self.beginResetModel()
            self._rows, self._ends = rows, ends
            self._places = {row.id: at for at, row in enumerate(rows) if isinstance(row, ClaimLook)}
            self.endResetModel()
            return None
        changed = [
            at
            for at, (row, was) in enumerate(zip(rows, self._rows, strict=True))
            if row is not was and row != was
        ]
        self._rows = rows
        for at in changed:
            self.dataChanged.emit(self.index(at), self.index(at))
        return changed

    def ends_group(self, row: int) -> bool:
        """Tell whether a row is the last one of its group."""
        return row in self._ends

    def look_at(self, index: Index) -> ClaimLook | None:
        """Return the claim of a row; None for headings and foot lines."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, ClaimLook) else None

    def index_of(self, claim_id: UUID | None) -> QModelIndex:
        """Return the row of a claim; an invalid index where it is not shown."""
        place = self._places.get(claim_id) if claim_id is not None else None
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.look_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken() if isinstance(row, ClaimLook) else row.text
        if isinstance(row, ClaimLook) and self.explain is not None:
            if role == Qt.ItemDataRole.ToolTipRole:
                return wrapped_tooltip(self.explain(row.id)) or None
            if role == Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.explain(row.id)
        return None


def _key(row: Row) -> object:
    """Return what makes a row the same one as before, whatever it says now."""
    return row.id if isinstance(row, ClaimLook) else type(row)
