"""A table that is read whole, with what is to be known of it: as high as its rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.labels import BodyLabel
from ui.widgets.plain_table import PlainTable


class ToldTable(QWidget):
    """A table with what is to be known of it, as high as its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = PlainTable()
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._remark = BodyLabel(font=fonts.small(), role="muted")
        self._nothing = BodyLabel(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.table, self._nothing, self._remark):
            column.addWidget(part)
        column.addStretch(1)

    def show_table(
        self,
        heads: Sequence[str],
        rows: Sequence[tuple[str, ...]],
        *,
        name: str,
        remark: str = "",
        nothing: str = "",
        stretched: int = 0,
    ) -> None:
        """Show a table.

        Args:
            heads: of its columns.
            rows: its cells.
            name: what screen readers call it.
            remark: what is to be known of it.
            nothing: what is missing, where there is no row.
            stretched: the column that takes the room to spare.
        """
        self.table.setAccessibleName(name)
        self.table.setVisible(bool(rows))
        self._nothing.setText(nothing)
        self._nothing.setVisible(bool(nothing) and not rows)
        self._remark.setText(remark)
        self._remark.setVisible(bool(rows and remark))
        self.table.show_rows(heads, rows, stretched=stretched)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the table as high as its rows: words wrap otherwise at another width."""
        self.table.resizeRowsToContents()
        rows = sum(self.table.rowHeight(row) for row in range(len(self.table.rows())))
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + rows + 4)
