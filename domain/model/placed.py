"""Leads of a file as they were read, kept from the check of the file until they are brought in."""

import pickle
from collections.abc import Hashable, Iterator, Sequence
from typing import Final, NamedTuple

from domain.model.contacts import Contact
from domain.model.lead_batches import LeadRecord

MOST_KEPT: Final = 48_000_000
"""Bytes of leads that are kept, of half a million; a larger file is read once more."""


class Placed(NamedTuple):
    """A lead with its keys, and what is kept of who it is.

    Attributes:
        record: what is kept of the lead.
        contacts: what is kept of the customer.
    """

    record: LeadRecord
    contacts: tuple[Contact, ...] = ()


class PlacedLeads:
    """The leads of a file, in memory alone, as small as they go.

    They may be taken instead of the file only as long as everything is as it was when it was read.
    """

    def __init__(self, premises: Hashable) -> None:
        """Begin with none.

        Args:
            premises: all that they depend on; None where nobody could tell whether it changed, and
                then none is kept.
        """
        self._premises = premises
        self._parts: list[tuple[int, bytes]] | None = None if premises is None else []
        self._size = 0

    def keep(self, rows: int, leads: Sequence[Placed]) -> None:
        """Keep some more leads, or none at all any more where they are too many.

        Args:
            rows: of the file, up to them.
            leads: those that they make.
        """
        if self._parts is None:
            return
        part = pickle.dumps([(tuple(one.record), one.contacts) for one in leads])
        self._parts.append((rows, part))
        self._size += len(part)
        if self._size > MOST_KEPT:
            self._parts = None

    def stand_for(self, premises: Hashable) -> bool:
        """Tell whether they may be taken instead of the file."""
        return self._parts is not None and premises == self._premises

    def __iter__(self) -> Iterator[tuple[int, list[Placed]]]:
        """Give the leads as they were kept: rows up to them, and some of them."""
        for rows, part in self._parts or ():
            found = pickle.loads(part)  # noqa: S301 — nobody else has had it in hand
            yield rows, [Placed(LeadRecord._make(record), contacts) for record, contacts in found]
