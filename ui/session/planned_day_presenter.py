"""What the day of the next session shows, and what follows when it is planned."""

from domain.errors import DomainError
from domain.model.planned_session import PlannedSession
from domain.model.project_calendar import SpecialDay, WorkingDay
from domain.model.responsibility import Obligation
from domain.services.calling_together import CallingTogether
from ui.desk import Desk, Rereads
from ui.session.planned_day import PlannedDayCard


class PlannedDayPresenter(Rereads):
    """Leads the card."""

    def __init__(self, desk: Desk, view: PlannedDayCard) -> None:
        super().__init__(view)
        self._desk = desk
        self._view = view
        self._calling = desk.use(CallingTogether)
        view.day_given.connect(self._on_day_given)
        view.requests_wanted.connect(lambda: desk.ways.go("requests"))
        view.set_read_only(read_only=desk.read_only)
        desk.changes.watch({PlannedSession, Obligation, WorkingDay, SpecialDay}, self)
        self.reread()

    def reread(self) -> None:
        """Read the day and what is owed before it."""
        day, tongue = self._calling.planned(), self._desk.tongue()
        line = self.tr("{code} {what}: {provider}, by {day}")
        owed = [
            line.format(
                code=one.obligation.code,
                what=one.obligation.name.said(tongue),
                provider=one.obligation.provider,
                day=f"{one.due:%d/%m/%Y}",
            )
            for one in self._calling.owed_before()
        ]
        nothing = self.tr("Plan it, and what the sides owe before it is proposed in time.")
        if day is not None:
            nothing = self.tr("The register names nothing that is owed before it.")
        self._view.show_day(f"{day:%d/%m/%Y}" if day else "", owed, nothing)

    def _on_day_given(self, typed: str) -> None:
        try:
            self._calling.plan(typed)
        except DomainError as error:
            self._view.refuse(error.said(self._desk.translate))
        else:
            self.reread()
