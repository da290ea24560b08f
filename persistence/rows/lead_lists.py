"""The rows of filters that people keep for the list of leads."""

from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import saved_filters
from domain.model.lead_batches import LeadFilter
from persistence.row import Row, identity


class SavedFilterRow(Row):
    """A filter of leads under a name."""

    __tablename__ = "saved_filter"
    entity = saved_filters.SavedFilter

    id: Mapped[UUID] = identity()
    position: Mapped[int]
    name: Mapped[str]
    wanted: Mapped[LeadFilter]
