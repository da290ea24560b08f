"""Leads on the command line: listed into a CSV, as the list of the window shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from domain.model.campaigns import Campaign
from domain.model.contacts import CONTACT_FIELDS, ContactStep, contact_cells
from domain.model.ladder import Stage, highest
from domain.model.lead_batches import Lead, LeadFilter, LeadOrder
from ui.command_line.acts import opened, opened_file, place, tell
from ui.command_line.contacts import keeping
from ui.command_line.run import Refusal

if TYPE_CHECKING:
    from domain.ports import Reading
    from ui.shell.makers import Makers

COLUMNS = (
    *("lead", "received_on", "channel", "campaign", "ad", "seller", "stage", "ending", "outcome"),
    *("interest", "fit", "reason", "heard_on", "source_id", "note"),
)
_AT_ONCE = 1_000


def list_leads(
    makers: Makers, file: Path, out: Path, filters: Sequence[str], *, contacts: bool = False
) -> None:
    """Write leads into a CSV file, newest first. Contact data is left out unless asked for.

    Args:
        makers: what the composition root can make.
        file: the workspace.
        out: the CSV file; an older one there is replaced.
        filters: ``name=value`` each, as in ``LeadFilter``.
        contacts: with the contact data that is kept, which is put on record.

    Raises:
        Refusal: a filter is none, or the place cannot be written.
        ContactsNotKept: contact data is asked for, and none of these leads has any.
    """
    wanted = filter_of(filters)
    if contacts:
        _list_with_contacts(makers, file, out, wanted)
        return
    with opened(makers, file) as bench, bench.reading() as view:
        numbers = view.leads.numbers(wanted, LeadOrder.NEWEST)
        with place(out):
            makers.table_writer().write(COLUMNS, _rows(view, numbers), out)
    tell(f"Wrote {out}: {len(numbers)} leads")


def _list_with_contacts(makers: Makers, file: Path, out: Path, wanted: LeadFilter) -> None:
    with opened_file(makers, file, read_only=False) as workspace:
        bench, told = workspace.quiet_bench(), keeping(makers, workspace)
        with bench.reading() as view:
            numbers = view.leads.numbers(wanted, LeadOrder.NEWEST)
            having = len(view.leads.contacts.of(numbers))
        told.hand_out(ContactStep.IN_TABLE, having)
        with bench.reading() as view, place(out):
            head = (*COLUMNS, *(field.value for field in CONTACT_FIELDS))
            makers.table_writer().write(head, _rows(view, numbers, contacts=True), out)
    tell(f"Wrote {out}: {len(numbers)} leads, {having} of them with contact data")


def filter_of(filters: Sequence[str]) -> LeadFilter:
    """Return what some filters mean together.

    Raises:
        Refusal: one of them is none.
    """
    wanted: dict[str, object] = {}
    for one in filters:
        name, sign, value = one.partition("=")
        if not sign or name not in _READ:
            names = ", ".join(sorted(_READ))
            raise Refusal(f"{one} is no filter; write NAME=VALUE with one of {names}.")
        try:
            wanted[name] = _READ[name](value)
        except ValueError:
            raise Refusal(f"{value} is no value for {name}.") from None
    return LeadFilter(**wanted)  # type: ignore[arg-type]


def _said(value: str) -> bool:
    if value not in {"yes", "no"}:
        raise ValueError
    return value == "yes"


def _stage(value: str) -> str:
    return Stage(value).value


_READ: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("channel", "campaign", "seller", "outcome", "reason", "words"), str),
    **dict.fromkeys(("stage", "not_stage"), _stage),
    **dict.fromkeys(("received_from", "received_to"), date.fromisoformat),
    "fed_back": _said,
}


def _rows(
    view: Reading, numbers: Sequence[int], *, contacts: bool = False
) -> Iterator[list[object]]:
    names = {one.id: one.name for one in view.of(Campaign).all()}
    for begin in range(0, len(numbers), _AT_ONCE):
        some = numbers[begin : begin + _AT_ONCE]
        kept = view.leads.contacts.of(some) if contacts else {}
        for lead in view.leads.page(some):
            more = contact_cells(kept.get(lead.number, ())) if contacts else ()
            yield [*_row(lead, names), *more]


def _row(lead: Lead, names: Mapping[UUID, str]) -> Iterator[object]:
    record = lead.record
    ours = names.get(record.campaign_id, "") if record.campaign_id else ""
    campaign = ours or record.campaign
    yield from (lead.code, record.received_on, record.channel, campaign, record.ad)
    yield from (record.seller, highest(lead.reached).value, record.ending, lead.outcome)
    yield from (lead.interest, lead.fit, record.reason, lead.heard_on, record.source_id)
    yield record.note
