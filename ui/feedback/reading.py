"""What the page reads beside the window: which leads wait, whose, and how far a batch has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.model.campaigns import Campaign
from domain.model.lead_batches import HeardSoFar, LeadBatch, LeadFilter
from domain.services.reporting_leads import Reporter, ReportingLeads
from ui.desk import Desk

ALL = "all"
_MOST_CHOICES = 60
"""Choices of a kind in the list of filters; more would be a search."""


@dataclass(frozen=True, slots=True)
class WhatWaits:
    """Everything that takes long where there are a million leads.

    Attributes:
        numbers: of the leads that wait, the oldest first.
        anything: there are leads at all.
        reporters: who may report.
        sellers: codes of salespeople who have leads.
        batches: there are, the newest first.
        campaigns: there are.
    """

    numbers: Sequence[int]
    anything: bool
    reporters: tuple[Reporter, ...]
    sellers: tuple[str, ...]
    batches: tuple[LeadBatch, ...]
    campaigns: tuple[Campaign, ...]


def read_waiting(desk: Desk, wanted: LeadFilter) -> WhatWaits:
    """Read what waits, on another thread."""
    reporting = desk.use(ReportingLeads)
    numbers = reporting.waiting(wanted)
    with desk.bench.reading() as view:
        batches = tuple(view.of(LeadBatch).all())[::-1]
        campaigns = tuple(view.of(Campaign).all())
        sellers = tuple(code for code, _ in view.leads.values("seller"))
    return WhatWaits(
        numbers,
        any(one.fresh for one in batches),
        reporting.reporters(),
        sellers[:_MOST_CHOICES],
        batches[:_MOST_CHOICES],
        campaigns[:_MOST_CHOICES],
    )


def read_so_far(desk: Desk, batch_id: UUID) -> tuple[LeadBatch, HeardSoFar] | None:
    """Read how far a batch has come, on another thread; None where it is gone meanwhile."""
    with desk.bench.reading() as view:
        batch = view.of(LeadBatch).find(batch_id)
    return None if batch is None else (batch, desk.use(ReportingLeads).so_far(batch_id))


def filter_of(key: str) -> LeadFilter:
    """Return which leads the key of a choice stands for."""
    kind, _, what = key.partition(":")
    if kind == "batch":
        return LeadFilter(batch_id=UUID(hex=what))
    if kind == "campaign":
        return LeadFilter(campaign_id=UUID(hex=what))
    if kind == "seller":
        return LeadFilter(seller=what)
    return LeadFilter()
