"""The funnel: how far leads came, group by group, and what that cost; ratios of sums throughout.

What a campaign cost is told by its results where somebody wrote them down, and else by what its
leads cost each; never by both.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from domain.model.campaigns import HUNDREDTHS, Campaign, Result
from domain.model.ladder import Stage
from domain.model.lead_batches import FunnelBy, FunnelLine
from domain.model.statistics.chi_square import poisson_interval
from domain.model.statistics.funnel import Cost, Rate
from domain.ports import Reading
from domain.services.workbench import Workbench

LEVEL: Final = 0.95
"""Level of every interval of the funnel."""


@dataclass(frozen=True, slots=True)
class FunnelGroup:
    """How far the leads of one group came, and what that cost.

    Attributes:
        name: channel, campaign or month; empty where it is not known.
        leads: how many there are.
        stages: by stage, how many reached it of how many who were judged.
        cost: what they cost, in hundredths of the currency; None where nobody wrote it down.
        value: what they brought, in hundredths; None where nobody wrote it down.
        fed_back: how many Sales has said something of.
    """

    name: str
    leads: int
    stages: Mapping[Stage, Rate]
    cost: int | None
    value: int | None
    fed_back: int

    @property
    def cost_per_lead(self) -> Cost | None:
        """What a lead cost, in units of the currency; None where that cannot be told."""
        return _each(self.cost, self.leads)

    def cost_per(self, stage: Stage) -> Cost | None:
        """Return what a lead cost that reached a stage, in units of the currency."""
        return _each(self.cost, self.stages[stage].k)


class Funnelling:
    """Reads the funnel."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def groups(self, by: FunnelBy) -> tuple[FunnelGroup, ...]:
        """Return the groups in the order of their names."""
        with self._bench.reading() as view:
            return _groups(view, by)

    def total(self) -> FunnelGroup | None:
        """Return all leads together, or None where there is none."""
        with self._bench.reading() as view:
            return next(iter(_groups(view, None)), None)

    def told(self, by: FunnelBy) -> dict[str, Any]:
        """Return the funnel as plain data for programs; money in units of the currency."""
        with self._bench.reading() as view:
            groups, total = _groups(view, by), next(iter(_groups(view, None)), None)
        return {
            "by": by.value,
            "level": LEVEL,
            "groups": [told_group(one) for one in groups],
            "total": None if total is None else told_group(total),
        }


def _groups(view: Reading, by: FunnelBy | None) -> tuple[FunnelGroup, ...]:
    spent = _spent(view)
    lines = view.leads.funnel(by, priced_elsewhere=spent.keys())
    money = _money_by_group(view, by, spent)
    return tuple(_group(line, money.get(line.group)) for line in lines)


def _spent(view: Reading) -> dict[UUID, list[Result]]:
    """Return the results that tell of money, by campaign."""
    found: dict[UUID, list[Result]] = {}
    for one in view.of(Result).all():
        if one.spend is not None:
            found.setdefault(one.campaign_id, []).append(one)
    return found


def _money_by_group(
    view: Reading, by: FunnelBy | None, spent: Mapping[UUID, list[Result]]
) -> dict[str, int]:
    campaigns = {one.id: one for one in view.of(Campaign).all()}
    money: dict[str, int] = {}
    for id, results in spent.items():
        for one in results:
            name = _name(campaigns[id], one, by)
            money[name] = money.get(name, 0) + (one.spend or 0)
    return money


def _name(campaign: Campaign, result: Result, by: FunnelBy | None) -> str:
    if by is FunnelBy.CHANNEL:
        return campaign.channel
    if by is FunnelBy.CAMPAIGN:
        return campaign.name
    return "" if by is None else result.starts.isoformat()[:7]


def _group(line: FunnelLine, spend: int | None) -> FunnelGroup:
    known = [money for money in (line.cost, spend) if money is not None]
    return FunnelGroup(
        name=line.group,
        leads=line.leads,
        stages={Stage(code): Rate(*counts) for code, counts in line.reached.items()},
        cost=sum(known) if known else None,
        value=line.value,
        fed_back=line.fed_back,
    )


def _each(cost: int | None, count: int) -> Cost | None:
    """Return what one of some cost; the interval is that of the count (method, D.1)."""
    if cost is None or not count:
        return None
    spend = cost / HUNDREDTHS
    fewest, most = poisson_interval(count, confidence=LEVEL)
    return Cost(spend / count, spend / most, spend / fewest)


def told_group(group: FunnelGroup) -> dict[str, Any]:
    """Return a group as plain data; a rate without anybody judged is None."""
    return {
        "group": group.name,
        "leads": group.leads,
        "fed_back": group.fed_back,
        "stages": {
            stage.value: {**_told_rate(rate), "cost_each": _told_cost(group.cost_per(stage))}
            for stage, rate in group.stages.items()
        },
        "cost": None if group.cost is None else group.cost / HUNDREDTHS,
        "cost_per_lead": _told_cost(group.cost_per_lead),
        "value": None if group.value is None else group.value / HUNDREDTHS,
    }


def _told_rate(rate: Rate) -> dict[str, Any]:
    if not rate.n:
        return {"k": None, "n": 0, "rate": None, "low": None, "high": None}
    low, high = rate.interval(confidence=LEVEL)
    return {"k": rate.k, "n": rate.n, "rate": rate.share, "low": low, "high": high}


def _told_cost(cost: Cost | None) -> dict[str, float] | None:
    return None if cost is None else {"each": cost.each, "low": cost.low, "high": cost.high}
