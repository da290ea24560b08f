"""Covering: how far Sales has reported on its leads, by campaign and by person (method, C and G3).

Never a ranking: lines stand by code and name, and what rests on few reports says only how many.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from domain.model.brief import Person
from domain.model.campaigns import Campaign
from domain.model.lead_batches import LeadFilter
from domain.model.report_coverage import ReportTally, added_up
from domain.model.sides import Side
from domain.services.lead_forms import LeadForms, owed_answers
from domain.services.workbench import Workbench


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """The leads of one campaign, of one salesperson, or of all.

    Attributes:
        code: code of the campaign or the salesperson; empty where there is none.
        name: what people call it; empty where nobody does.
        tally: what its leads add up to.
        leads: the filter that finds them.
    """

    code: str
    name: str
    tally: ReportTally
    leads: LeadFilter

    @property
    def waiting(self) -> LeadFilter:
        """The filter that finds those on which nobody has reported."""
        return replace(self.leads, fed_back=False)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far Sales has reported.

    Attributes:
        whole: all leads.
        campaigns: by code, then those that are none of the workspace's by name.
        people: by code; those whom nobody has last.
    """

    whole: CoverageLine
    campaigns: tuple[CoverageLine, ...] = ()
    people: tuple[CoverageLine, ...] = ()


def _never() -> None:
    """Stop nothing."""


class Covering:
    """Tells how far Sales has reported."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._forms = LeadForms(bench)

    def coverage(self, check: Callable[[], None] = _never) -> Coverage:
        """Return it, as of now; any thread may call.

        Args:
            check: asked now and then; what it raises ends the reading.
        """
        with self._bench.reading() as view:
            owed = owed_answers(self._forms.questions(view))
            tallies = view.leads.rounds.reported(owed, check)
            campaigns = {one.id: one for one in view.of(Campaign).all()}
            people = {one.code: one.name for one in view.of(Person).all(side=Side.SALES)}
        return Coverage(
            CoverageLine("", "", added_up(tallies.campaigns), LeadFilter()),
            _by_campaign(tallies.campaigns, campaigns),
            _by_person(tallies.people, people),
        )


def _by_campaign(
    tallies: Iterable[ReportTally], campaigns: Mapping[UUID, Campaign]
) -> tuple[CoverageLine, ...]:
    lines = []
    for one in tallies:
        id, name = one.campaign_id, one.campaign
        known = campaigns.get(id) if id else None
        wanted = LeadFilter(campaign_id=id) if id else LeadFilter(campaign=name)
        code, called = (known.code, known.name) if known else ("", name)
        lines.append(CoverageLine(code, called, one, wanted))
    return tuple(sorted(lines, key=lambda one: (not one.code, one.code, not one.name, one.name)))


def _by_person(
    tallies: Iterable[ReportTally], people: Mapping[str, str]
) -> tuple[CoverageLine, ...]:
    lines = [
        CoverageLine(
            one.seller,
            people.get(one.seller, "") if one.seller else "",
            one,
            LeadFilter(seller=one.seller) if one.seller else LeadFilter(nobodys=True),
        )
        for one in tallies
    ]
    return tuple(sorted(lines, key=lambda one: (not one.code, one.code)))
