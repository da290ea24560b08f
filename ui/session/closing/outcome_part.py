"""What the ballot found: the gradients together, and the doubts that stay on record."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from domain.services.polling import BLOCKS
from ui.session.closing.looks import GradeLine, OutcomeLook, PartKey
from ui.session.closing.part import Part
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.bars import BalanceBar
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated

_BAR_WIDTH = 150


class OutcomePart(Retranslated, Part):
    """Counts of both departments together; never who, unless the round was named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(PartKey.OUTCOME, parent)
        self._look: OutcomeLook | None = None
        self._grid_room = QWidget()
        self._grid = QGridLayout(self._grid_room)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._doubts_title = BodyLabel(font=fonts.label())
        self._doubts = _column()
        self._earlier_title = BodyLabel(font=fonts.label())
        self._earlier = _column()
        self.content.addWidget(self._grid_room)
        self.content.addWidget(self._doubts_title)
        self.content.addLayout(self._doubts)
        self.content.addWidget(self._earlier_title)
        self.content.addLayout(self._earlier)
        self.speak()

    def show_look(self, look: OutcomeLook) -> None:
        """Show a closed ballot."""
        if look != self._look:
            self._look = look
            self._fill(look)
        self.retranslate()

    def retranslate(self) -> None:
        self._doubts_title.setText(self.tr("Written down; this stays on record"))
        self._earlier_title.setText(self.tr("From earlier ballots of this session"))
        if self._look is not None:
            title, look = self.tr("How far we agree"), self._look
            self.say(title, look.summary, done=True, again=look.blocked)

    def _fill(self, look: OutcomeLook) -> None:
        empty(self._grid)
        most = max((line.count for line in look.grades), default=1)
        for row, line in enumerate(look.grades):
            self._add_grade(row, line, max(1, most))
        _fill(self._doubts, look.doubts)
        _fill(self._earlier, look.earlier)
        self._doubts_title.setVisible(bool(look.doubts))
        self._earlier_title.setVisible(bool(look.earlier))

    def _add_grade(self, row: int, line: GradeLine, most: int) -> None:
        blocks = line.grade == BLOCKS and line.count > 0
        words = f"{line.grade}   {line.words}"
        bar = BalanceBar(tone="bad" if blocks else "both")
        bar.setFixedWidth(_BAR_WIDTH)
        bar.show_amount(line.count, most, f"{words}: {line.count}")
        figure = fonts.figure_font(13, fonts.SEMIBOLD)
        self._grid.addWidget(BodyLabel(words, role="bad" if blocks else "ink"), row, 0)
        self._grid.addWidget(bar, row, 1)
        self._grid.addWidget(BodyLabel(str(line.count), font=figure, wrap=False), row, 2)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    return column


def _fill(column: QVBoxLayout, texts: Sequence[str]) -> None:
    empty(column)
    for text in texts:
        column.addWidget(BodyLabel(text, role="muted"))
