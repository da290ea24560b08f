"""The rows of the workspace's own agendas, and of what came out of free steps."""

from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import agendas
from persistence.row import Row, identity, part_of


class AgendaRow(Row):
    """An agenda of the workspace's own."""

    __tablename__ = "agenda"
    entity = agendas.Agenda

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    title: Mapped[str]
    people: Mapped[str]
    begins: Mapped[int]
    base: Mapped[str]


class AgendaStepRow(Row):
    """A step of such an agenda."""

    __tablename__ = "agenda_step"
    entity = agendas.AgendaStep

    id: Mapped[UUID] = identity()
    agenda_id: Mapped[UUID] = part_of("agenda")
    position: Mapped[int]
    code: Mapped[str]
    minutes: Mapped[int]
    origin: Mapped[str]
    title: Mapped[str]
    say: Mapped[str]
    do: Mapped[str]


class StepResultRow(Row):
    """A line that the room wrote down in a free step."""

    __tablename__ = "step_result"
    entity = agendas.StepResult

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    step_id: Mapped[UUID] = part_of("step")
    position: Mapped[int]
    text: Mapped[str]
