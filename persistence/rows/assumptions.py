"""The rows of numbers that a workspace has set otherwise than the method."""

from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import assumptions
from persistence.row import Row, identity


class AssumedRow(Row):
    """A number on which weighing rests, set otherwise."""

    __tablename__ = "assumed"
    entity = assumptions.Assumed

    id: Mapped[UUID] = identity()
    key: Mapped[str]
    value: Mapped[float]
