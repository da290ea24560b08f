"""When people of the project work: hours of the week, public holidays, and days that differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from domain.text import NAME_LIMIT
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.fields import commit_all
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segmented import Segmented

_DAY = 168


@dataclass(frozen=True, slots=True)
class DayLook:
    """A day that differs from its week.

    Attributes:
        day: the day.
        dated: its date, with the day of the week.
        name: why.
        hours: its hours, or that it is a day off.
        note: what else is to be known of it; empty for nothing.
        act: what can be done with it.
    """

    day: date
    dated: str
    name: str
    hours: str
    note: str
    act: str


class DayRow(QWidget):
    """A day with what can be done about it.

    Signals:
        acted: its button was pressed.
    """

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QuietButton(kind="compact")
        self._dated = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self._name, self._hours = BodyLabel(), BodyLabel(font=fonts.small(), role="muted")
        self._dated.setFixedWidth(_DAY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._hours)
        row.addWidget(self._dated, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(self.acted)

    def show_day(self, look: DayLook) -> None:
        """Show a day."""
        self._dated.setText(look.dated)
        self._name.setText(look.name)
        self._hours.setText(" · ".join(one for one in (look.hours, look.note) if one))
        self.button.setText(look.act)
        self.button.setAccessibleName(f"{look.act}: {look.dated}")


class CalendarView(Retranslated, ScrollPage):
    """Shows the working calendar. Holds no rules.

    Signals:
        hours_given: number of a day of the week and the hours typed.
        day_given: a day, hours and a reason as typed.
        day_pressed: the button of a day.
        year_chosen: days of another year.
    """

    hours_given = Signal(int, str)
    day_given = Signal(str, str, str)
    day_pressed = Signal(object)
    year_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, max_width=980, edges=False)
        self._week, self._days = Card(), Card()
        self.hours = [LineEdit(limit=NAME_LIMIT) for _ in range(7)]
        self._names = [BodyLabel(wrap=False) for _ in range(7)]
        self.years = Segmented()
        self.day, self.day_hours = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self.reason, self.add = LineEdit(limit=NAME_LIMIT), QuietButton(icon="plus")
        self.error = InlineError()
        self.rows: list[DayRow] = []
        self._looks: tuple[DayLook, ...] = ()
        self._keys, self._source = (
            BodyLabel(font=fonts.small(), role="muted"),
            BodyLabel(font=fonts.small(), role="muted"),
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._lay_out()
        for number, field in enumerate(self.hours):
            field.committed.connect(lambda text, number=number: self.hours_given.emit(number, text))
        self.add.clicked.connect(self._on_add_clicked)
        self.years.chosen.connect(self.year_chosen)
        self.speak()

    def show_week(self, week: Sequence[str]) -> None:
        """Show the hours of each day of the week."""
        for field, hours in zip(self.hours, week, strict=True):
            field.set_text(hours)

    def show_years(self, years: Sequence[str], chosen: str) -> None:
        """Offer the years of which days are known."""
        self.years.set_options([(year, year) for year in years])
        self.years.choose(chosen)

    def show_days(self, looks: Sequence[DayLook]) -> None:
        """Show the days that differ; a row that stays keeps the keyboard."""
        self._looks = tuple(looks)
        while len(self.rows) > len(looks):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(looks):
            row, place = DayRow(), len(self.rows)
            row.acted.connect(lambda place=place: self.day_pressed.emit(self._looks[place].day))
            self.rows.append(row)
            self._list.addWidget(row)
        for row, look in zip(self.rows, looks, strict=True):
            row.show_day(look)

    def clear_form(self) -> None:
        """Empty the form of a day: it was taken."""
        for field in (self.day, self.day_hours, self.reason):
            field.clear()
            field.set_text("")
        self.error.clear()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        names = (
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        )
        for label, field, name in zip(self._names, self.hours, names, strict=True):
            label.setText(name)
            field.set_name(name, self.tr("off"))
        self._week.set_title(self.tr("Hours of the week"))
        self._days.set_title(self.tr("Holidays and days that differ"))
        self._keys.setText(
            self.tr(
                "Write 8-12, 13-17; empty is a day off. What is owed is due within these hours. "
                "Times that people were told already stay."
            )
        )
        self._source.setText(
            self.tr(
                "Public holidays by law; days of a year that is not announced yet are "
                "expected ones. Days swapped with a Saturday are yours to set."
            )
        )
        self.years.setAccessibleName(self.tr("Year"))
        self.day.set_name(self.tr("Day"), self.tr("Day: 14/3"))
        self.day_hours.set_name(self.tr("Hours of that day"), self.tr("Hours; empty is a day off"))
        self.reason.set_name(self.tr("Why"), self.tr("Why, such as: working Saturday"))
        self.add.setText(self.tr("Set the day"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for number, (label, field) in enumerate(zip(self._names, self.hours, strict=True)):
            side, row = divmod(number, 4)
            grid.addWidget(label, row, 2 * side)
            grid.addWidget(field, row, 2 * side + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self._week.body.addLayout(grid)
        self._week.body.addWidget(self._keys)
        form = QHBoxLayout()
        form.setSpacing(8)
        for field, share in ((self.day, 2), (self.day_hours, 3), (self.reason, 4)):
            form.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        form.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        self._days.body.addWidget(self.years, 0, Qt.AlignmentFlag.AlignLeft)
        self._days.body.addLayout(form)
        self._days.body.addWidget(self.error)
        self._days.body.addLayout(self._list)
        self._days.body.addWidget(self._source)
        self.body.addWidget(self._week)
        self.body.addWidget(self._days)

    def _on_add_clicked(self) -> None:
        self.error.clear()
        if commit_all(self.day, self.day_hours, self.reason):
            self.day_given.emit(self.day.text(), self.day_hours.text(), self.reason.text())
