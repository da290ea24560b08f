"""What the working calendar shows, and what follows when somebody changes it."""

from datetime import date

from PySide6.QtCore import QLocale, Signal

from domain.errors import DayUnclear, DomainError
from domain.model.due_days import day_typed
from domain.model.project_calendar import SpecialDay, WorkingDay
from domain.services.calendars import CalendarDay, KeepingCalendar
from domain.services.requesting import Requesting
from domain.text import clean
from ui.desk import Desk, Rereads
from ui.requests.calendar_view import CalendarView, DayLook


class CalendarPresenter(Rereads):
    """Reads the calendar, and carries out what its view reports.

    Signals:
        told: what the calendar is for, for the head of the page.
    """

    told = Signal(str)

    def __init__(self, view: CalendarView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._keeping = desk.use(KeepingCalendar)
        self._year = str(desk.use(Requesting).now().year)
        self._days: dict[date, CalendarDay] = {}
        self.words = ""
        view.hours_given.connect(self._on_hours_given)
        view.day_given.connect(self._on_day_given)
        view.day_pressed.connect(self._on_day_pressed)
        view.year_chosen.connect(self._on_year_chosen)
        desk.changes.watch({WorkingDay, SpecialDay}, self)
        self.reread()

    def reread(self) -> None:
        """Read the calendar and show it."""
        shown = self._keeping.shown()
        self._days = {one.day: one for one in shown.days}
        years = sorted({str(day.year) for day in self._days} | {self._year})
        self._view.show_week(shown.week)
        self._view.show_years(years, self._year)
        self._view.show_days(
            [self._look(one) for one in shown.days if str(one.day.year) == self._year]
        )
        self.words = self.tr("When people work: every time allowed is counted on this calendar")
        self.told.emit(self.words)

    def _look(self, one: CalendarDay) -> DayLook:
        locale = QLocale(self._desk.tongue().value)
        weekday = locale.dayName(one.day.isoweekday())
        holiday = one.holiday
        name = one.name or (holiday.name.said(self._desk.tongue()) if holiday else "")
        note = ""
        if holiday is not None and one.own:
            note = self.tr("a public holiday, changed here")
        elif holiday is not None and not holiday.announced:
            note = self.tr("expected, not announced yet")
        act = self.tr("Forget") if one.own else self.tr("We work")
        return DayLook(
            one.day,
            f"{one.day:%d/%m/%Y} · {weekday}",
            name or self.tr("Set by hand"),
            one.hours or self.tr("day off"),
            note,
            act,
        )

    def _on_year_chosen(self, year: str) -> None:
        self._year = year
        self.reread()

    def _on_hours_given(self, weekday: int, text: str) -> None:
        try:
            self._keeping.set_hours(weekday, text)
        except DomainError as error:
            self._view.hours[weekday].refuse(error.said(self._desk.translate))
        else:
            self.reread()

    def _on_day_given(self, typed: str, hours: str, reason: str) -> None:
        day = day_typed(typed, self._desk.bench.today())
        try:
            if day is None:
                raise DayUnclear(clean(typed))
            self._keeping.set_day(day, hours, reason)
        except DomainError as error:
            self._view.error.show_error(error.said(self._desk.translate))
            return
        self._year = str(day.year)
        self._view.clear_form()
        self.reread()

    def _on_day_pressed(self, day: date) -> None:
        one = self._days.get(day)
        if one is None:
            return
        if one.own:
            self._keeping.reset_day(day)
        else:
            self._keeping.work_on(day)
