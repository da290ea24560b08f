"""Contact data that a person chose to keep, and what was done with it.

It lies in locked files only. What is kept belongs to the batch that it came with: to its purpose
and to its ground.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple
from uuid import UUID

from domain.model.importing.lead_fields import LeadField
from domain.text import mark

USUAL_TIME: Final = timedelta(days=365)
"""How long contact data is usually kept; then it is asked whether somebody still needs it."""


_HOME: Final = "+84"


class Contact(NamedTuple):
    """A name, a number, an address of the customer behind a lead.

    Attributes:
        field: what it is; one of ``lead_fields.PERSONAL``.
        said: as it is kept, which may be a part of it.
    """

    field: LeadField
    said: str

    @property
    def shown(self) -> str:
        """As people say it: a number of Vietnam as it is dialled there."""
        home = self.field is LeadField.PHONE and self.said.startswith(_HOME)
        return f"0{self.said.removeprefix(_HOME)}" if home else self.said


CONTACT_FIELDS: Final = tuple(field for field in LeadField if field.personal)
"""What contact data may be, in the order in which it is told."""


def contact_cells(contacts: Iterable[Contact]) -> tuple[str, ...]:
    """Return contact data as cells, one for each of ``CONTACT_FIELDS``."""
    said: dict[LeadField, list[str]] = {}
    for one in contacts:
        said.setdefault(one.field, []).append(one.shown)
    return tuple(" · ".join(said.get(field, ())) for field in CONTACT_FIELDS)


class ContactStep(StrEnum):
    """What was done with contact data."""

    ERASED_ALL = "erased_all"
    ERASED_BATCH = "erased_batch"
    ERASED_PERSON = "erased_person"
    IN_WORKBOOKS = "in_workbooks"
    IN_TABLE = "in_table"


CONTACT_STEPS: Final[dict[ContactStep, str]] = {
    ContactStep.ERASED_ALL: mark("All contact data removed"),
    ContactStep.ERASED_BATCH: mark("Contact data of an import removed"),
    ContactStep.ERASED_PERSON: mark("Contact data of a person removed"),
    ContactStep.IN_WORKBOOKS: mark("Handed out in feedback workbooks"),
    ContactStep.IN_TABLE: mark("Handed out in a table"),
}
"""What people call each."""


@dataclass(frozen=True, slots=True)
class ContactEvent:
    """Something that was done with contact data: a fact, which names nobody.

    Attributes:
        id: identity.
        position: order in which it was done.
        at: when, in UTC.
        step: what was done.
        leads: with the data of how many leads.
        batch: name of the import that it was of; empty elsewhere.
        keys: of a person whose data was removed: the keyed digests by which a later import knows
            that nothing is kept of that person again, in hexadecimal digits.
    """

    id: UUID
    position: int
    at: datetime
    step: ContactStep
    leads: int
    batch: str = ""
    keys: tuple[str, ...] = ()
