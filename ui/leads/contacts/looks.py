"""What is shown of the contact data that is kept, in words; never whose it is."""

from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID


class KeptLine(NamedTuple):
    """An import with contact data that is kept.

    Attributes:
        id: of the import.
        name: of the import.
        told: of how many leads, for what, on what ground, since when.
        role: colour of that.
    """

    id: UUID
    name: str
    told: str
    role: str


@dataclass(frozen=True, slots=True)
class ContactsLook:
    """All contact data that is kept.

    Attributes:
        kept: import by import.
        heads: of the record.
        events: when something was done with it, what, and with how many leads.
    """

    kept: tuple[KeptLine, ...]
    heads: tuple[str, ...]
    events: tuple[tuple[str, ...], ...]
