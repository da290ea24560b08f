"""What can be asked of the list: a field for everything that is known of leads."""

from datetime import date
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from domain.model.lead_batches import LeadFilter
from ui.leads.listing.looks import FilterLook
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.inputs import CheckBox, ComboBox, DateEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

LISTED: Final = (
    *("channel", "campaign_id", "campaign", "batch_id", "seller"),
    *("stage", "not_stage", "outcome", "reason", "fed_back", "trait"),
)
"""Fields of ``LeadFilter`` that are chosen from a list, in order."""

DAYS: Final = ("received_from", "received_to")
_ACROSS: Final = 6
_WIDE: Final = 110
_TWO_ROWS: Final = 154
"""Pixels in which two rows of conditions are whole."""


class FilterForm(Retranslated, QWidget):
    """The fields. Whatever is chosen counts at once.

    Signals:
        asked: a field of ``LeadFilter``, and the key of what is asked for; "" asks for nothing.
        left: the person wants out of the form.
    """

    asked = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {key: ComboBox() for key in LISTED}
        self.ticks = {key: CheckBox() for key in DAYS}
        self.days = {key: DateEdit() for key in DAYS}
        self._captions = {key: BodyLabel(font=fonts.small(), role="muted") for key in LISTED}
        self._look = FilterLook({})
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self.card = Card()
        self.card.body.addLayout(self._grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        room = ScrollPage(edges=False)  # in the smallest window with many conditions
        room.body.addWidget(self.card)
        room.setMinimumHeight(_TWO_ROWS)
        whole.addWidget(room)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._cells: dict[str, QWidget] = {}
        for key, box in self.boxes.items():
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumWidth(_WIDE)
            self._cells[key] = _cell(self.card, self._captions[key], box)
            box.chosen.connect(lambda value, key=key: self.asked.emit(key, value))
        for key in DAYS:
            self._cells[key] = _cell(self.card, self.ticks[key], self.days[key])
            self.days[key].set_day(date.today())  # noqa: DTZ011 - the person's own day
            self.ticks[key].toggled.connect(lambda _, key=key: self._on_day(key))
            self.days[key].dateChanged.connect(lambda _, key=key: self._on_day(key))
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
        self.speak()

    def sizeHint(self) -> QSize:
        """As high as all conditions need; with less room they are scrolled."""
        return self.card.sizeHint()

    def name_fields(self, names: dict[str, str]) -> None:
        """Name the fields."""
        for key, box in self.boxes.items():
            self._captions[key].setText(names[key])
            box.setAccessibleName(names[key])
        for key in DAYS:
            self.ticks[key].setText(names[key])
            self.days[key].setAccessibleName(names[key])

    def offer(self, look: FilterLook) -> None:
        """Offer what can be asked for; a field without anything to choose is not shown."""
        self._look = look
        for key, box in self.boxes.items():
            choices = look.choices.get(key, ())
            box.set_choices([("", self.tr("– any –")), *choices])
            self._cells[key].setVisible(bool(choices))
        self._place()

    def show_filter(self, wanted: LeadFilter, keys: dict[str, object]) -> None:
        """Show what is asked for.

        Args:
            wanted: the filter.
            keys: of the choice in each list.
        """
        for key, box in self.boxes.items():
            box.choose(keys.get(key, ""))
        for key in DAYS:
            day = getattr(wanted, key)
            for part in (self.ticks[key], self.days[key]):
                part.blockSignals(True)
            self.ticks[key].setChecked(day is not None)
            self.days[key].setEnabled(day is not None)
            if day is not None:
                self.days[key].set_day(day)
            for part in (self.ticks[key], self.days[key]):
                part.blockSignals(False)

    def begin(self) -> None:
        """Give the first field the keyboard."""
        shown = [box for key, box in self.boxes.items() if not self._cells[key].isHidden()]
        (shown[0] if shown else self.ticks[DAYS[0]]).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Filter"))
        self.offer(self._look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _place(self) -> None:
        """Stand the fields side by side, without a gap where one is not shown."""
        shown = [cell for key, cell in self._cells.items() if key in DAYS or not cell.isHidden()]
        for cell in self._cells.values():
            self._grid.removeWidget(cell)
        for place, cell in enumerate(shown):
            self._grid.addWidget(cell, *divmod(place, _ACROSS))

    def _on_day(self, key: str) -> None:
        asked = self.ticks[key].isChecked()
        self.days[key].setEnabled(asked)
        self.asked.emit(key, self.days[key].day() if asked else None)


def _cell(parent: QWidget, caption: QWidget, field: QWidget) -> QWidget:
    cell = QWidget(parent)
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addStretch(1)
    column.addWidget(caption)
    column.addWidget(field)
    return cell
