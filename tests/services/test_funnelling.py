"""The funnel of a real export equals figures that others reckoned from the same file."""

import csv
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from domain.model.campaigns import Campaign, Result
from domain.model.ladder import Stage, bits
from domain.model.lead_batches import Consent, FunnelBy, LeadBatch, LeadRecord
from domain.services.funnelling import Funnelling
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.persistence.things import SECRETS
from tests.real import open_real

FILES = Path(__file__).parents[1] / "files" / "leads"
REFERENCE: dict[str, Any] = json.loads((FILES / "dubai_reference.json").read_text("utf-8"))
STAGES = {"qualified": "sql", "site_visit": "opportunity", "sold": "won"}
Opened = tuple[Workbench, OpenFile]


def load(bench: Workbench, file: OpenFile, records: list[LeadRecord], *recorded: str) -> None:
    id = SECRETS.new_id()
    loading = file.store.gate.loading(id)
    loading.add(records)
    first, last = loading.finish()
    now = datetime(2026, 7, 1, tzinfo=UTC)
    words = ("Dubai", "crm", "leads.csv", "f", now, "tư vấn", Consent.FORM)
    batch = LeadBatch(id, 0, *words, first, last, len(records), recorded=recorded)
    with bench.doing("import_leads", name="Dubai") as work:
        work.of(LeadBatch).put(batch)


def of_dubai(row: dict[str, str]) -> LeadRecord:
    stages = {
        Stage.QUALIFIED: row["Qualification_Date"],
        Stage.OPPORTUNITY: row["Site_Visit_Date"],
        Stage.WON: row["Lead_Status"] == "Sold",
    }
    return LeadRecord(
        (row["Lead_ID"].encode()[-12:],),
        received_on=date.fromisoformat(row["Lead_Date"]),
        campaign=row["Campaign_Name"],
        channel=row["Marketing_Channel"],
        reached=bits(stage for stage, reached in stages.items() if reached),
        cost=round(float(row["Marketing_Cost_AED"]) * 100),
    )


@pytest.fixture(scope="module")
def dubai(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    bench, file = open_real(tmp_path_factory.mktemp("dubai"))
    with (FILES / "dubai_realestate_Leads.csv").open(encoding="utf-8") as text:
        records = [of_dubai(row) for row in csv.DictReader(text)]
    load(bench, file, records, "sql", "opportunity", "won")
    yield bench
    file.close()


@pytest.mark.parametrize(
    ("by", "of"),
    [
        (FunnelBy.CHANNEL, "by_Marketing_Channel"),
        (FunnelBy.CAMPAIGN, "by_Campaign_Name"),
        (FunnelBy.MONTH, "by_ym"),
    ],
)
def test_that_every_group_equals_the_reference(dubai: Workbench, by: FunnelBy, of: str) -> None:
    told = Funnelling(dubai).told(by)
    groups = {group["group"]: group for group in told["groups"]}
    assert groups.keys() == REFERENCE[of].keys()
    for name, wanted in REFERENCE[of].items():
        check(groups[name], wanted)


def test_that_the_total_equals_the_reference(dubai: Workbench) -> None:
    check(Funnelling(dubai).told(FunnelBy.CHANNEL)["total"], REFERENCE["total"])


def check(group: dict[str, Any], wanted: dict[str, Any]) -> None:
    assert group["leads"] == wanted["leads"]
    for name, code in STAGES.items():
        stage = group["stages"][code]
        assert (stage["k"], stage["n"]) == (wanted[name]["k"], wanted[name]["n"])
        if stage["n"]:
            assert [stage["low"], stage["high"]] == pytest.approx(
                wanted[name]["wilson95"], rel=1e-9
            )
    assert group["cost"] == pytest.approx(wanted["cost"])
    for cost, name in (
        (group["cost_per_lead"], "cost_per_lead"),
        (group["stages"]["sql"]["cost_each"], "cost_per_qualified"),
        (group["stages"]["won"]["cost_each"], "cost_per_sale"),
    ):
        assert (cost and cost["each"]) == (wanted[name] and pytest.approx(wanted[name]))
    assert group["stages"]["mql"]["k"] is None, "nobody records it"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    bench, file = open_real(tmp_path)
    yield bench, file
    file.close()


def test_that_money_counts_once_by_results_or_by_leads(opened: Opened) -> None:
    bench, file = opened
    campaign = Campaign(SECRETS.new_id(), "K01", 0, "Mở bán", "facebook", date(2026, 3, 1))
    result = Result(SECRETS.new_id(), campaign.id, date(2026, 4, 1), date(2026, 4, 7), 500_000)
    with bench.doing("load_example") as work:
        work.of(Campaign).put(campaign)
        work.of(Result).put(result)
    of_campaign = LeadRecord(
        (b"1",), campaign_id=campaign.id, campaign="mo ban", channel="facebook", cost=100
    )
    load(bench, file, [of_campaign, LeadRecord((b"2",), channel="zalo", cost=700)])
    told = Funnelling(bench).told(FunnelBy.CHANNEL)
    assert {one["group"]: one["cost"] for one in told["groups"]} == {"facebook": 5_000, "zalo": 7}
    assert told["total"]["cost"] == 5_007
    names = [one["group"] for one in Funnelling(bench).told(FunnelBy.CAMPAIGN)["groups"]]
    assert names == ["", "Mở bán"], "a known campaign is called as the workspace calls it"


def test_that_a_workspace_without_leads_has_no_funnel(opened: Opened) -> None:
    bench, _ = opened
    assert Funnelling(bench).total() is None
    assert Funnelling(bench).told(FunnelBy.MONTH)["groups"] == []
