"""A card of measures: each with its value, how it moved, and what it rests on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from domain.model.measures import Owner
from domain.model.scoreboard_text import CardText, MeasureText
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.separator import Separator

TONES = {Owner.MARKETING: "marketing", Owner.SHARED: "both", Owner.SALES: "sales"}
"""In whose colour an owner's work stands."""

_CHANGE = 68
_RIGHT = Qt.AlignmentFlag.AlignRight
_ROLES = {True: "good", False: "bad", None: "muted"}


class _Row(QWidget):
    """A measure: its name and value, and below them in small letters what they rest on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = BodyLabel()
        self._value = BodyLabel(font=fonts.figure_font(13.5, fonts.BOLD), wrap=False, align=_RIGHT)
        self._change = BodyLabel(font=fonts.figure_font(11.5), wrap=False, align=_RIGHT)
        self._change.setMinimumWidth(_CHANGE)
        self._detail = BodyLabel(font=fonts.small(), role="muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._value, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._change, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._detail, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)

    def show_measure(self, text: MeasureText) -> None:
        """Show a measure."""
        self.setAccessibleName(text.said)
        self._name.setText(text.name)
        self._value.setText(text.value)
        self._change.setText(text.change)
        self._change.set_role(_ROLES[text.good])
        detail = " · ".join(part for part in (text.detail, text.context) if part)
        self._detail.setText(detail)


class MeasureCard(Card):
    """The card of an owner."""

    def __init__(self, owner: Owner, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, tone=TONES[owner], spacing=6)
        self.rows: list[_Row] = []

    def show_card(self, text: CardText) -> None:
        """Show the measures of an owner."""
        self.set_title(text.title)
        self.set_aside(text.aside)
        while len(self.rows) < len(text.rows):
            if self.rows:
                self.body.addWidget(Separator())
            self.rows.append(_Row())
            self.body.addWidget(self.rows[-1])
        for row, one in zip(self.rows, text.rows, strict=True):
            row.show_measure(one)
