"""On which day the conversation took place: today, yesterday, or a day that is typed."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.feedback.keyed import KeyedChoice
from ui.feedback.looks import OptionLook
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.inputs import DateEdit
from ui.widgets.retranslated import Retranslated

TALKED_KEYS: Final = "YUI"
TODAY, YESTERDAY, OTHER = "today", "yesterday", "other"
_BACK: Final = {TODAY: timedelta(0), YESTERDAY: timedelta(1), OTHER: timedelta(2)}
"""How long before today each answer begins."""


class TalkedOn(Retranslated, QWidget):
    """Asks for the day; only days on which it can have been are offered.

    Signals:
        told: the day; None where it is not told.
    """

    told = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice, self.day = KeyedChoice(), DateEdit()
        self._today, self._came = date.min, date.min
        self._said: date | None = None
        self._typing = False
        row = FlowLayout(self, spacing=8)
        row.addWidget(self.choice)
        row.addWidget(self.day)
        self.day.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.choice.chosen.connect(self._on_chosen)
        self.day.dateChanged.connect(self._on_typed)
        self.speak()

    def show_day(
        self, said: date | None, *, today: date, came: date | None, another_lead: bool
    ) -> None:
        """Show what is told.

        Args:
            said: the day of the conversation, or None.
            today: the last day on which it can have been.
            came: the first one, where the day on which the lead came in is known.
            another_lead: nobody types a day of this one yet.
        """
        self._said, self._today, self._came = said, today, came or date.min
        self._typing = self._typing and not another_lead
        self._show()

    def press(self, at: int) -> bool:
        """Give the answer at a place, as its key does; tell whether there is one."""
        return self.choice.press(at)

    def retranslate(self) -> None:
        self.choice.setAccessibleName(self.tr("Day of the conversation"))
        self.day.setAccessibleName(self.tr("Day of the conversation, typed"))
        self._show()

    def _show(self) -> None:
        words = {
            TODAY: self.tr("today"),
            YESTERDAY: self.tr("yesterday"),
            OTHER: self.tr("another day"),
        }
        offered = [
            OptionLook(key, words[key], TALKED_KEYS[at])
            for at, key in enumerate(words)
            if key == TODAY or self._ago(key) >= self._came
        ]
        key = self._key()
        self.choice.show_answers(offered, key)
        self.day.setVisible(key == OTHER)
        if key == OTHER and self._said is not None:
            self._show_typed(self._said)

    def _show_typed(self, said: date) -> None:
        self.day.blockSignals(True)
        first = max(self._came, date(2000, 1, 1))
        self.day.setDateRange(
            QDate(first.year, first.month, first.day),
            QDate(self._today.year, self._today.month, self._today.day),
        )
        self.day.set_day(said)
        self.day.blockSignals(False)

    def _key(self) -> str | None:
        if self._said is None:
            return None
        days = {self._ago(TODAY): TODAY, self._ago(YESTERDAY): YESTERDAY}
        return OTHER if self._typing else days.get(self._said, OTHER)

    def _ago(self, key: str) -> date:
        return self._today - _BACK[key] if self._today > date.min else date.min

    def _on_chosen(self, key: str) -> None:
        self._typing = key == OTHER
        self.told.emit(self._ago(key) if key else None)
        if self._typing:
            self.day.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_typed(self) -> None:
        self.told.emit(self.day.day())
