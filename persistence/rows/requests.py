"""The rows of what was asked for, what became of it, and when people of the project work."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped, composite, mapped_column

from domain.model import project_calendar, requests
from domain.model.sides import Side
from domain.model.wording import Bilingual
from persistence.row import Row, identity, part_of


class RequestRow(Row):
    """Something that one position has asked another for."""

    __tablename__ = "request"
    entity = requests.Request

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    obligation_id: Mapped[UUID | None] = part_of("obligation")
    provider: Mapped[str]
    requester: Mapped[str]
    copied: Mapped[tuple[str, ...]]
    activity: Mapped[str]
    what: Mapped[Bilingual] = composite(mapped_column("what_vi"), mapped_column("what_en"))
    decision: Mapped[str]
    form: Mapped[str]
    made_at: Mapped[datetime]
    wanted_by: Mapped[datetime | None]


class RequestEventRow(Row):
    """A step of a request."""

    __tablename__ = "request_event"
    entity = requests.RequestEvent

    id: Mapped[UUID] = identity()
    request_id: Mapped[UUID] = part_of("request")
    position: Mapped[int]
    step: Mapped[requests.RequestStep]
    at: Mapped[datetime]
    by: Mapped[str]
    side: Mapped[Side]
    note: Mapped[str]
    due_at: Mapped[datetime | None]
    level: Mapped[int]


class WorkingDayRow(Row):
    """The hours of a day of the week."""

    __tablename__ = "working_day"
    entity = project_calendar.WorkingDay

    id: Mapped[UUID] = identity()
    weekday: Mapped[int]
    hours: Mapped[str]


class SpecialDayRow(Row):
    """A day with hours of its own."""

    __tablename__ = "special_day"
    entity = project_calendar.SpecialDay

    id: Mapped[UUID] = identity()
    day: Mapped[date]
    hours: Mapped[str]
    name: Mapped[str]
