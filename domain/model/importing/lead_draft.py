"""What a row of a table of leads says, as typed values."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Final

from domain.model.contacts import Contact
from domain.model.importing.keeping import kept_of
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import ColumnUse
from domain.model.importing.row_faults import FaultKind, RowFault

_NOWHERE: Final[frozenset[int]] = frozenset()


@dataclass(slots=True)
class LeadDraft:
    """What a row says of a lead, filled in cell by cell.

    There are a hundred thousand of them, so what most rows say nothing of begins with the same
    nothing for all, and no row is copied from one form into the next.

    Attributes:
        row: its number, as people count it.
        phones: numbers in their one spelling, by which the lead is recognised; not to be kept.
        emails: addresses likewise; not to be kept.
        source_id: the source's own id.
        received_on: the day on which it came in, by the clock of Vietnam.
        received_time: at what time, where the row says so.
        handed_over_at: when Sales was given it, where the row tells the time of day.
        first_attempt_at: when it was first tried to reach it, likewise.
        channel: code of the channel, or own words.
        campaign: as the file names it.
        ad_set: as the file names it.
        ad: as the file names it.
        form: as the file names it.
        message: code of the message.
        reached: stages that it has reached, as bits of ``domain.model.ladder``.
        ending: what took it off the ladder; empty while nothing did.
        outcome: what came of trying to reach it; empty where the row does not say.
        attempts: how often that was tried.
        reason: code or own words of why it did not go on.
        qualified_on: when it met what both departments agreed.
        opportunity_on: when it became an opportunity.
        negotiated_on: when terms were discussed.
        booked_on: when a place was held.
        won_on: when it was won.
        cost: what it cost, in hundredths.
        value: what it brought, in hundredths.
        seller: code of the salesperson.
        note: what the file remarks.
        consent: whether the customer agreed; None where the row does not say.
        traits: characteristics, by name.
        contacts: personal data that is to be kept, because a person asked for it.
        faults: cells that could not be read; in a row that is good they are but remarks.
        names: parts of a name that is to be kept, while the row is read.
        doubtful: positions of cells whose digits a workbook may have lost.
    """

    row: int
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    source_id: str = ""
    received_on: date | None = None
    received_time: time | None = None
    handed_over_at: datetime | None = None
    first_attempt_at: datetime | None = None
    channel: str = ""
    campaign: str = ""
    ad_set: str = ""
    ad: str = ""
    form: str = ""
    message: str = ""
    reached: int = 0
    ending: str = ""
    outcome: str = ""
    attempts: int | None = None
    reason: str = ""
    qualified_on: date | None = None
    opportunity_on: date | None = None
    negotiated_on: date | None = None
    booked_on: date | None = None
    won_on: date | None = None
    cost: int | None = None
    value: int | None = None
    seller: str = ""
    note: str = ""
    consent: bool | None = None
    traits: tuple[tuple[str, str], ...] = ()
    contacts: tuple[Contact, ...] = ()
    faults: tuple[RowFault, ...] = ()
    names: tuple[str, ...] = ()
    doubtful: Container[int] = field(default=_NOWHERE, repr=False, compare=False)

    def keep(self, use: ColumnUse, values: Iterable[str]) -> None:
        """Keep of personal data what a person asked for."""
        for value in values:
            said = kept_of(use.field, value, use.keeping)
            if said and use.field is LeadField.NAME:
                self.names += (said,)
            elif said:
                self.contacts += (Contact(use.field, said),)

    def fault(self, kind: FaultKind, column: str = "") -> None:
        """Note that something is wrong."""
        self.faults += (RowFault(self.row, kind, column),)

    @property
    def faulty(self) -> bool:
        """Whether it is set aside: something is wrong that is no mere remark."""
        return not all(fault.kind.remark for fault in self.faults)
