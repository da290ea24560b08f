"""The rows of what was done with contact data."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import contacts
from persistence.row import Row, identity


class ContactEventRow(Row):
    """Something that was done with contact data."""

    __tablename__ = "contact_event"
    entity = contacts.ContactEvent

    id: Mapped[UUID] = identity()
    position: Mapped[int]
    at: Mapped[datetime]
    step: Mapped[contacts.ContactStep]
    leads: Mapped[int]
    batch: Mapped[str]
    keys: Mapped[tuple[str, ...]]
