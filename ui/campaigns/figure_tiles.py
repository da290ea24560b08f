"""Figures side by side: a caption, a number, and in small what it rests on."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.campaigns.looks import FigureLook
from ui.theme import fonts
from ui.widgets.labels import BodyLabel

_COLUMNS = 4
_ROOM = 520
"""Logical pixels in which four columns stand; in fewer there are two."""


class FigureTile(QWidget):
    """One figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = BodyLabel(font=fonts.small(), role="muted")
        self._value = BodyLabel(font=fonts.figure_font(15, fonts.SEMIBOLD))
        self._note = BodyLabel(font=fonts.small(), role="muted")
        self._gap = BodyLabel(font=fonts.small(), role="warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._caption, self._value, self._note, self._gap):
            column.addWidget(label)
        column.addStretch(1)

    def show_figure(self, look: FigureLook) -> None:
        """Show a figure."""
        self._caption.setText(look.caption)
        self._value.setText(look.value)
        self._note.setText(look.note)
        self._gap.setText(look.gap)
        self._note.setVisible(bool(look.note))
        self._gap.setVisible(bool(look.gap))
        self.setAccessibleName(look.spoken)


class FigureTiles(QWidget):
    """Figures in rows of four, or of two where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[FigureTile] = []
        self._columns = _COLUMNS
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(10)
        self._stretch()

    def show_figures(self, looks: Sequence[FigureLook]) -> None:
        """Show figures."""
        while len(self._tiles) < len(looks):
            tile = FigureTile()
            self._grid.addWidget(tile, *divmod(len(self._tiles), self._columns))
            self._tiles.append(tile)
        for tile, look in zip(self._tiles, looks, strict=False):
            tile.show_figure(look)
        for tile in self._tiles[len(looks) :]:
            tile.hide()

    def fit(self, width: int) -> None:
        """Stand in as many columns as a width has room for, in logical pixels."""
        columns = _COLUMNS if width >= _ROOM else _COLUMNS // 2
        if columns == self._columns:
            return
        self._columns = columns
        for tile in self._tiles:
            self._grid.removeWidget(tile)
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, *divmod(place, columns))
        self._stretch()

    def _stretch(self) -> None:
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, int(column < self._columns))
