"""The rows of who holds a position, and of the own lines of its scope of work."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import holding, sow
from persistence.row import Row, identity, part_of


class HoldingRow(Row):
    """A person in a position for a time."""

    __tablename__ = "holding"
    entity = holding.Holding

    id: Mapped[UUID] = identity()
    person_id: Mapped[UUID] = part_of("person")
    role: Mapped[str]
    starts: Mapped[date | None]
    ends: Mapped[date | None]
    deputy: Mapped[bool]


class SowLineRow(Row):
    """A line of a scope of work in the workspace's own words."""

    __tablename__ = "sow_line"
    entity = sow.SowLine

    id: Mapped[UUID] = identity()
    role: Mapped[str]
    part: Mapped[sow.SowPart]
    position: Mapped[int]
    text: Mapped[str]
    replaces: Mapped[int | None]
