"""What a row becomes on its way into the workspace: what is kept of it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import Final, Protocol

from domain.model.importing.lead_draft import LeadDraft
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import LeadMapping
from domain.model.importing.lead_rows import LeadReader
from domain.model.importing.row_faults import FAULTS, FaultyRow
from domain.model.incoming import Incoming, SetAside
from domain.model.ladder import BIT, Ending, Stage
from domain.model.lead_batches import LeadRecord
from domain.model.lead_times import FIRST_TRIED, HANDED_OVER, RECEIVED
from domain.model.tables import CellMark, TableRow

_NOWHERE: Final[frozenset[int]] = frozenset()

_BESIDE: Final = (
    (LeadField.AD_SET, "ad_set"),
    (LeadField.FORM, "form"),
    (LeadField.MESSAGE, "message"),
)
"""What a lead keeps beside its characteristics, under the name that the file has for it."""


class RowOfCells(Protocol):
    """A row of a file as text."""

    @property
    def number(self) -> int:
        """Of the row, as a spreadsheet program counts it."""
        ...

    @property
    def cells(self) -> tuple[str, ...]:
        """Its cells."""
        ...


def row_reader(
    mapping: LeadMapping, headers: Sequence[str]
) -> Callable[[RowOfCells], Incoming | SetAside]:
    """Return what reads the rows of a file for an import.

    Args:
        mapping: what the columns mean.
        headers: names of the file's columns, in its order.
    """
    reader = LeadReader(mapping, headers)
    beside = {
        name: use.header
        for field, name in _BESIDE
        for use in reversed(mapping.columns)
        if use.field is field
    }

    def read(row: RowOfCells) -> Incoming | SetAside:
        found = reader.read(row.number, row.cells, _doubtful(row))
        if isinstance(found, FaultyRow):
            reasons = dict.fromkeys(FAULTS[fault.kind] for fault in found.faults)
            return SetAside(found.row, row.cells, tuple(reasons))
        return Incoming(record_of(found, beside), found.phones, found.emails, found.contacts)

    return read


def _doubtful(row: RowOfCells) -> frozenset[int]:
    """Return the positions of cells whose digits a workbook may have lost."""
    if not isinstance(row, TableRow) or not row.marks:
        return _NOWHERE
    return frozenset(at for at, one in row.marks.items() if one is CellMark.SCIENTIFIC)


def record_of(draft: LeadDraft, beside: dict[str, str]) -> LeadRecord:
    """Return what is kept of a lead; numbers and addresses only serve to recognise it.

    Whoever said no to being contacted stands off the ladder, unless a sale says otherwise.

    Args:
        draft: what its row says.
        beside: by field of the draft, the names under which ad set, form and message are kept.
    """
    refused = draft.consent is False and not draft.reached & BIT[Stage.WON]
    return LeadRecord(
        keys=(),
        source_id=draft.source_id,
        received_on=draft.received_on,
        campaign=draft.campaign,
        channel=draft.channel,
        ad=draft.ad,
        seller=draft.seller,
        reached=draft.reached,
        ending=draft.ending or (Ending.DO_NOT_CONTACT.value if refused else ""),
        outcome=draft.outcome,
        attempts=draft.attempts,
        reason=draft.reason,
        qualified_on=draft.qualified_on,
        opportunity_on=draft.opportunity_on or draft.negotiated_on or draft.booked_on,
        won_on=draft.won_on,
        cost=draft.cost,
        value=draft.value,
        note=draft.note,
        traits=_traits(draft, beside),
    )


def _traits(draft: LeadDraft, beside: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the characteristics of a lead, with what is kept among them."""
    if not beside and draft.handed_over_at is None:
        return draft.traits
    told = ((beside[field], getattr(draft, field)) for field in beside)
    return (*draft.traits, *(pair for pair in told if pair[1]), *_times(draft))


def _times(draft: LeadDraft) -> Iterator[tuple[str, str]]:
    """Give the moments by which the work on a lead is measured, where its row tells them.

    The time of day at which it came in is kept only beside that of its handing over.
    """
    if draft.handed_over_at is None:
        return
    yield HANDED_OVER, draft.handed_over_at.isoformat(timespec="minutes")
    if draft.received_on is not None and draft.received_time is not None:
        received = datetime.combine(draft.received_on, draft.received_time)
        yield RECEIVED, received.isoformat(timespec="minutes")
    if draft.first_attempt_at is not None:
        yield FIRST_TRIED, draft.first_attempt_at.isoformat(timespec="minutes")
