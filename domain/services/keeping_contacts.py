"""Contact data that is kept: who it is of, handing it out on record, and removing it for good."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from domain.errors import ContactsNotKept, PersonNotFound, PersonUnreadable
from domain.model.contacts import USUAL_TIME, Contact, ContactEvent, ContactStep
from domain.model.importing.emails import read_emails
from domain.model.importing.phones import read_phones
from domain.model.journal import UndoRole
from domain.model.lead_batches import LeadBatch, lead_code
from domain.ports import ContactBook, CopiesErased, LeadKeys, UnitOfWork
from domain.services.workbench import Workbench

ErasingInCopies = Callable[[UUID | None, Collection[bytes] | None], CopiesErased]
"""Erases in backups what came with a batch, or is of people by their keys; without both, all."""


@dataclass(frozen=True, slots=True)
class KeptBatch:
    """A batch with contact data that is kept.

    Attributes:
        batch: with its purpose and its ground, which hold for the contact data too.
        leads: with how many leads contact data came.
        long_ago: it is kept for longer than usual: is it still needed?
    """

    batch: LeadBatch
    leads: int
    long_ago: bool


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A person who was found by a phone number or an e-mail address.

    Attributes:
        leads: numbers of the leads.
        keys: by what they are recognised.
        contacts: what is kept, by the number of the lead; may be empty.
    """

    leads: tuple[int, ...]
    keys: tuple[bytes, ...]
    contacts: Mapping[int, Sequence[Contact]]

    @property
    def codes(self) -> str:
        """What people say for the leads."""
        return ", ".join(map(lead_code, self.leads))


class Erased(NamedTuple):
    """What was removed.

    Attributes:
        leads: of how many leads.
        copies: what became of the backups.
    """

    leads: int
    copies: CopiesErased


def _no_copies(_batch_id: UUID | None, _keys: Collection[bytes] | None) -> CopiesErased:
    return CopiesErased()


class KeepingContacts:
    """Use cases around contact data that is kept."""

    def __init__(
        self, bench: Workbench, keys: LeadKeys, in_copies: ErasingInCopies = _no_copies
    ) -> None:
        """Stand at a workbench.

        Args:
            bench: the workbench.
            keys: by what leads are recognised in this workspace.
            in_copies: erases in the backups.
        """
        self._bench = bench
        self._keys = keys
        self._in_copies = in_copies

    def anything(self) -> bool:
        """Tell whether any contact data is kept."""
        with self._bench.reading() as view:
            return view.leads.contacts.anything()

    def leads(self) -> int:
        """Return of how many leads contact data is kept."""
        with self._bench.reading() as view:
            return view.leads.contacts.leads()

    def of(self, numbers: Sequence[int]) -> Mapping[int, Sequence[Contact]]:
        """Return what is kept by the numbers of the leads; those without are left out."""
        with self._bench.reading() as view:
            return view.leads.contacts.of(numbers)

    def batches(self) -> tuple[KeptBatch, ...]:
        """Return the batches with contact data, in the order in which they came."""
        now = self._bench.clock.now()
        with self._bench.reading() as view:
            kept = view.leads.contacts.kept()
            batches = [one for one in view.of(LeadBatch).all() if one.id in kept]
        return tuple(
            KeptBatch(one, kept[one.id], now - one.imported_at > USUAL_TIME) for one in batches
        )

    def events(self) -> tuple[ContactEvent, ...]:
        """Return what was done with contact data, the latest first."""
        with self._bench.reading() as view:
            return tuple(reversed(view.of(ContactEvent).all()))

    def find(self, text: str) -> FoundPerson:
        """Return the person with a phone number or an e-mail address, by its keyed digest.

        Raises:
            PersonUnreadable: it is neither.
            PersonNotFound: no lead is known by it.
        """
        numbers, addresses = read_phones(text).numbers, read_emails(text)
        if not numbers and not addresses:
            raise PersonUnreadable
        asked = [*map(self._keys.of_phone, numbers), *map(self._keys.of_email, addresses)]
        with self._bench.reading() as view:
            leads = tuple(sorted(set(view.leads.known(asked).values())))
            if not leads:
                raise PersonNotFound
            return self._person(leads, view.leads.contacts)

    def of_lead(self, number: int) -> FoundPerson:
        """Return the person behind a lead."""
        with self._bench.reading() as view:
            return self._person((number,), view.leads.contacts)

    def erase_person(self, person: FoundPerson) -> Erased:
        """Remove the contact data of a person for good; later imports keep none of it either."""
        keys = tuple(sorted(key.hex() for key in person.keys))
        with self._bench.doing("erase_person_contacts", role=UndoRole.BARRIER) as work:
            work.leads.contacts.erase(keys=person.keys, leads=person.leads)
            leads = len(person.contacts)
            self._note(work, ContactStep.ERASED_PERSON, leads, keys=keys)
        return Erased(leads, self._in_copies(None, person.keys))

    def erase_batch(self, batch_id: UUID) -> Erased:
        """Remove the contact data that came with a batch for good; its leads stay.

        Raises:
            ContactsNotKept: it has none.
        """
        with self._bench.reading() as view:
            batch = view.of(LeadBatch).get(batch_id)
        with self._bench.doing(
            "erase_batch_contacts", role=UndoRole.BARRIER, name=batch.name
        ) as work:
            leads = work.leads.contacts.kept().get(batch_id, 0)
            if not leads:
                raise ContactsNotKept
            work.leads.contacts.erase(batch_id=batch_id)
            self._note(work, ContactStep.ERASED_BATCH, leads, batch=batch.name)
        return Erased(leads, self._in_copies(batch_id, None))

    def erase_all(self) -> Erased:
        """Remove all contact data for good; the leads stay.

        Raises:
            ContactsNotKept: there is none.
        """
        with self._bench.doing("erase_all_contacts", role=UndoRole.BARRIER) as work:
            leads = work.leads.contacts.leads()
            if not leads:
                raise ContactsNotKept
            work.leads.contacts.erase()
            self._note(work, ContactStep.ERASED_ALL, leads)
        return Erased(leads, self._in_copies(None, None))

    def hand_out(self, step: ContactStep, leads: int) -> None:
        """Put on record that contact data leaves the workspace.

        Args:
            step: in what.
            leads: of how many leads.

        Raises:
            ContactsNotKept: there is none.
        """
        if not leads:
            raise ContactsNotKept
        with self._bench.doing(
            "hand_out_contacts", role=UndoRole.ROUTINE, leads=str(leads)
        ) as work:
            self._note(work, step, leads)

    def _person(self, leads: tuple[int, ...], book: ContactBook) -> FoundPerson:
        return FoundPerson(leads, tuple(book.keys_of(leads)), book.of(leads))

    def _note(
        self,
        work: UnitOfWork,
        step: ContactStep,
        leads: int,
        *,
        batch: str = "",
        keys: tuple[str, ...] = (),
    ) -> None:
        position = len(work.of(ContactEvent).all())
        id, now = self._bench.secrets.new_id(), self._bench.clock.now()
        work.of(ContactEvent).put(ContactEvent(id, position, now, step, leads, batch, keys))
