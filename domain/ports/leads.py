"""What services need of leads: a million of them are never things on a shelf."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple, Protocol
from uuid import UUID

from domain.model.contacts import Contact
from domain.model.form_answers import FormReading
from domain.model.heard import Heard
from domain.model.lead_batches import (
    FunnelBy,
    FunnelLine,
    HeardSoFar,
    Lead,
    LeadFilter,
    LeadOrder,
    LeadRecord,
)
from domain.model.lead_rounds import LeadRound, Owed, WaitingBatch
from domain.model.lead_times import LeadTimes
from domain.model.report_coverage import OwedAnswer, ReportTallies
from domain.model.voices import Voice


class LeadRounds(Protocol):
    """The leads that a view sees, iteration by iteration."""

    def sources(self, of: LeadRound) -> Sequence[FunnelLine]:
        """Return how far the leads of an iteration came, channel by channel."""
        ...

    def outcomes(self, of: LeadRound) -> Mapping[str, int]:
        """Return how many leads have which outcome of the latest attempt, where one is told."""
        ...

    def reasons(self, of: LeadRound) -> Mapping[str, int]:
        """Return how many leads did not go on for which reason, where one is told."""
        ...

    def answers(self, of: LeadRound, asked: Collection[str]) -> Mapping[str, Mapping[str, int]]:
        """Return how often each answer was given, by question.

        Args:
            of: the iteration.
            asked: codes of questions.
        """
        ...

    def times(self, of: LeadRound) -> Iterator[LeadTimes]:
        """Give the moments of the leads of an iteration whose file told when they were handed over.

        Args:
            of: the iteration.
        """
        ...

    def owed(self, of: LeadRound, received_until: date) -> Owed:
        """Return how far Sales has come.

        Args:
            of: the iteration.
            received_until: what came in on this day or before, or on a day that nobody knows,
                should have been reported on by now.
        """
        ...

    def waiting(self, received_until: date) -> Sequence[WaitingBatch]:
        """Return the batches with leads that wait for a word of Sales, the oldest lead first.

        Args:
            received_until: as for ``owed``.
        """
        ...

    def fitting(self, since: date) -> Mapping[UUID, int]:
        """Return how many qualified leads fit which persona, where somebody said which.

        Args:
            since: the day after which Sales last reported on them.
        """
        ...

    def reported(self, owed: Collection[OwedAnswer], check: Callable[[], None]) -> ReportTallies:
        """Return how far Sales has reported, by campaign, and by salesperson.

        Args:
            owed: the questions that a report may owe.
            check: asked again and again meanwhile; what it raises ends the reading.
        """
        ...


class CopiesErased(NamedTuple):
    """What became of contact data in the backups.

    Attributes:
        reached: backups that do not hold it any more.
        unreached: backups that could not be changed, and may hold it until they are replaced.
    """

    reached: int = 0
    unreached: int = 0


class ContactBook(Protocol):
    """What is kept of the people behind the leads that a view sees; in locked workspaces only."""

    def of(self, numbers: Sequence[int]) -> Mapping[int, Sequence[Contact]]:
        """Return what is kept by the numbers of the leads; those without are left out."""
        ...

    def kept(self) -> Mapping[UUID, int]:
        """Return by batch with how many leads contact data came that is kept."""
        ...

    def anything(self) -> bool:
        """Tell whether any is kept."""
        ...

    def leads(self) -> int:
        """Return of how many leads contact data is kept."""
        ...

    def keys_of(self, leads: Sequence[int]) -> Sequence[bytes]:
        """Return by what some leads are recognised."""
        ...

    def erase(
        self,
        *,
        batch_id: UUID | None = None,
        keys: Collection[bytes] | None = None,
        leads: Collection[int] = (),
    ) -> None:
        """Erase contact data for good, inside a unit of work; no undo brings it back.

        What came with batches that were taken back is erased too.

        Args:
            batch_id: only what came with this batch.
            keys: only that of people who are recognised by these.
            leads: and that of these leads, of the same people.
        """
        ...


class LeadBook(Protocol):
    """The leads that a view sees: those of the batches that are there."""

    @property
    def rounds(self) -> LeadRounds:
        """The same leads, iteration by iteration."""
        ...

    @property
    def contacts(self) -> ContactBook:
        """What is kept of the people behind them."""
        ...

    def get(self, number: int) -> Lead:
        """Return the lead with a number.

        Raises:
            NotFound: there is none.
        """
        ...

    def count(self, wanted: LeadFilter, *, check: Callable[[], None] | None = None) -> int:
        """Return how many there are.

        Args:
            wanted: which leads.
            check: is asked again and again meanwhile; what it raises ends the counting.
        """
        ...

    def numbers(
        self,
        wanted: LeadFilter,
        order: LeadOrder,
        *,
        turned: bool = False,
        limit: int | None = None,
        check: Callable[[], None] | None = None,
    ) -> Sequence[int]:
        """Return the numbers of the leads in an order: four bytes each, for lists without end.

        Args:
            wanted: which leads.
            order: what they are sorted by.
            turned: the other way round.
            limit: no more than so many.
            check: is asked again and again meanwhile; what it raises ends the reading.
        """
        ...

    def first_with(self, words: str, limit: int) -> Sequence[int]:
        """Return the highest numbers of leads that hold some words, or of the one with a code.

        Args:
            words: folded by the search itself.
            limit: at most so many.
        """
        ...

    def page(
        self, numbers: Sequence[int], *, check: Callable[[], None] | None = None
    ) -> Sequence[Lead]:
        """Return the leads with some numbers, in the order of the numbers; unknown ones left out.

        Args:
            numbers: a page of them, not all.
            check: is asked every few leads; what it raises ends the reading.
        """
        ...

    def known(self, keys: Sequence[bytes]) -> Mapping[bytes, int]:
        """Return of those keys by which a lead is known the number of the lead."""
        ...

    def funnel(
        self, by: FunnelBy | None, *, priced_elsewhere: Collection[UUID] = ()
    ) -> Sequence[FunnelLine]:
        """Return how far the leads came, group by group, or all in one line.

        Args:
            by: what makes a group.
            priced_elsewhere: campaigns whose leads' own costs are left out.
        """
        ...

    def heard_so_far(self, wanted: LeadFilter) -> HeardSoFar:
        """Return how far Sales has come with some leads, and what it has reported of them."""
        ...

    def voices(self, until: date) -> Iterator[Voice]:
        """Give the leads that were spoken with up to a day, in the order of their numbers.

        Each with what the report that counts says.
        """
        ...

    def heard(
        self, until: date, claim_ids: Collection[UUID] | None = None
    ) -> Mapping[UUID, Sequence[Heard]]:
        """Return what Sales heard of each claim from leads alone; see ``Reading.heard``."""
        ...

    def traits(self, limit: int) -> Sequence[tuple[str, str]]:
        """Return characteristics with their values, the most frequent of the newest leads."""
        ...

    def values(self, column: str) -> Sequence[tuple[str, int]]:
        """Return the values of a column with their counts, most frequent first.

        Args:
            column: ``channel``, ``campaign``, ``seller``, ``outcome`` or ``reason``.
        """
        ...


class LeadLoading(Protocol):
    """Leads on their way in: nobody sees them until their batch is put on its shelf."""

    @property
    def next_number(self) -> int:
        """The number that the next new lead gets."""
        ...

    def add(self, records: Sequence[LeadRecord]) -> None:
        """Write new leads, in a transaction of their own."""
        ...

    def again(self, number: int, record: LeadRecord) -> None:
        """Note what the file says of a lead that is known already."""
        ...

    def keep(self, number: int, contacts: Sequence[Contact]) -> None:
        """Keep contact data of a lead, new or known.

        Raises:
            ContactsNeedPassphrase: anybody could read it.
        """
        ...

    def finish(
        self, readings: Sequence[FormReading] = (), today: date = date.min
    ) -> tuple[int, int]:
        """Write the rest; return the numbers of the first and the last new lead.

        Args:
            readings: how characteristics of the batch answer questions of Sales.
            today: the day on which those answered whose day nobody knows.
        """
        ...

    def abandon(self) -> None:
        """Take away what was written."""
        ...


class LeadGate(Protocol):
    """Where leads come in."""

    @property
    def locked(self) -> bool:
        """Whether the workspace is locked with a passphrase, so that contact data may be kept."""
        ...

    def loading(self, batch_id: UUID) -> LeadLoading:
        """Begin to load the leads of a batch that is to be.

        Raises:
            ImportRunning: another batch is on its way in.
        """
        ...

    def sweep(self, *, redoable: bool) -> int:
        """Take away leads whose batch never came to be, or is gone for good; return how many.

        Args:
            redoable: something that was taken back may come again, so a batch that once was stays.
        """
        ...


class LeadKeys(Protocol):
    """By what leads are recognised without their numbers being kept.

    The key lies with this laptop, and in a workspace only where that is locked with a passphrase.
    A copy of an unlocked one recognises a lead on another laptop by the source's own id alone.
    """

    def secret(self) -> bytes:
        """Return the key itself, for a workspace that is locked."""
        ...

    def of_phone(self, number: str) -> bytes:
        """Return the keyed digest of a phone number in its one spelling, 12 bytes."""
        ...

    def of_email(self, address: str) -> bytes:
        """Return the keyed digest of an e-mail address in its one spelling, 12 bytes."""
        ...

    def of_source_id(self, source: str, id: str) -> bytes:
        """Return the digest of a source's own id, 12 bytes; the same on every laptop."""
        ...
