"""USPs against needs as Qt's table model: claims down, USPs across."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.widgets.tooltips import tooltip_text

Index = QModelIndex | QPersistentModelIndex

NAME_COLUMN = 0
"""Column of the claims; the USPs follow."""


@dataclass(frozen=True, slots=True)
class UspLook:
    """A USP as a column.

    Attributes:
        id: identity.
        code: what people say.
        text: the proposition.
        idle: nobody needs it.
    """

    id: UUID
    code: str
    text: str
    idle: bool


@dataclass(frozen=True, slots=True)
class NeedLook:
    """A persona or a claim as a row.

    Attributes:
        id: identity of the claim, or None for a persona.
        code: what people say.
        text: the claim, or what the persona is called.
        status: sign and word of what the answers say.
        tone: of that.
        unserved: no USP serves it.
    """

    id: UUID | None
    code: str
    text: str
    status: str = ""
    tone: str = "muted"
    unserved: bool = False


@dataclass(frozen=True, slots=True)
class ServingLook:
    """The whole table."""

    usps: tuple[UspLook, ...] = ()
    needs: tuple[NeedLook, ...] = ()
    served: frozenset[tuple[UUID, UUID]] = frozenset()

    def serves(self, need: NeedLook, usp: UspLook) -> bool:
        """Tell whether a USP serves a claim."""
        return need.id is not None and (usp.id, need.id) in self.served


class ServingModel(QAbstractTableModel):
    """Gives the table to its view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = ServingLook()
        self._words: Mapping[str, str] = {}
        self.retranslate()

    def show(self, look: ServingLook) -> None:
        """Show a table; where rows and columns are the same, views keep their place."""
        before, self.look = self.look, look
        if _shape(before) != _shape(look):
            self.beginResetModel()
            self.endResetModel()
        elif look.needs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(look.needs) - 1, len(look.usps)))

    def retranslate(self) -> None:
        """Speak the window's language from now on."""
        self._words = {
            "yes": self.tr("serves it"),
            "no": self.tr("does not serve it"),
            "unserved": self.tr("no USP serves it"),
            "idle": self.tr("nobody needs it"),
            "claim": self.tr("What customers need"),
        }
        if self.look.usps:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.look.usps))

    def need(self, index: Index) -> NeedLook:
        """Return the row of an index."""
        return self.look.needs[index.row()]

    def usp(self, index: Index) -> UspLook | None:
        """Return the column of an index, or None beside a claim's words."""
        return self.look.usps[index.column() - 1] if index.column() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.look.needs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.look.usps) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.need(index).id is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        need, usp = self.need(index), self.usp(index)
        if usp is None:
            return self._of_need(need, role)
        serves = self.look.serves(need, usp)
        if role == Qt.ItemDataRole.DisplayRole:
            return "●" if serves else ""
        if role == Qt.ItemDataRole.AccessibleTextRole and need.id is not None:
            return f"{usp.code} {self._words['yes' if serves else 'no']}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if section == NAME_COLUMN:
            return self._words["claim"] if role in _SPOKEN else None
        usp = self.look.usps[section - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return usp.code
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            idle = self._words["idle"] if usp.idle else ""
            words = ". ".join(part for part in (f"{usp.code} {usp.text}", idle) if part)
            return tooltip_text(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def _of_need(self, need: NeedLook, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole:
            return need.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            unserved = self._words["unserved"] if need.unserved else ""
            parts = (f"{need.code} {need.text}".strip(), need.status, unserved)
            return ", ".join(part for part in parts if part)
        return None


_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def _shape(look: ServingLook) -> tuple[object, ...]:
    return tuple(one.id or one.text for one in look.needs), tuple(one.id for one in look.usps)
