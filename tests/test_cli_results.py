"""Ad reports on the command line: what ``docs/cli.md`` promises is so."""

import json
from datetime import date
from pathlib import Path

import pytest

from domain.services.campaigning import Campaigning, CampaignWords
from domain.services.measuring import Measuring
from tests.real import open_real
from tests.test_cli import Command, _block, _differing, command, example  # noqa: F401
from ui.command_line.run import Exit

REPORT = """Campaign,Day,Amount spent,Leads
K14 Video,2026-06-08,"1,200.50",3
K14 Video,2999-06-09,1,1
Other,2026-06-08,1,1
Total,,"1,202.50",5
"""

NONE_THERE = "0 with other figures than are there, 0 the same as are there"


@pytest.fixture
def with_campaign(example: Path) -> Path:  # noqa: F811 - the fixture of the other module
    bench, file = open_real(example.parent, name=example.name)
    Campaigning(bench).add(CampaignWords("Video", "facebook", date(2026, 6, 1)))
    file.close()
    return example


def test_that_a_report_is_taken_in_once(
    command: Command,  # noqa: F811
    with_campaign: Path,
    tmp_path: Path,
) -> None:
    table, told_in = tmp_path / "report.csv", tmp_path / "told.json"
    table.write_text(REPORT, "utf-8")
    code, said, _ = command("import-results", with_campaign, table, "--report", told_in)
    assert (code, said.splitlines()[0]) == (
        Exit.DONE,
        f"Wrote 1 result: 1 new, {NONE_THERE}, 1 refused, 1 left out.",
    )
    told = json.loads(told_in.read_text("utf-8"))
    assert _differing(_block("import-results FILE REPORT --report JSON"), told) == []
    assert told["names"] == [
        {"name": "K14 Video", "campaign": "K14"},
        {"name": "Other", "campaign": None},
    ]
    again = command("import-results", with_campaign, table)[1]
    assert again.startswith(f"Wrote 0 results: 0 new, {NONE_THERE.replace('0 the', '1 the')}")
    table.write_text(REPORT.replace("1,200.50", "9"), "utf-8")
    kept = command("import-results", with_campaign, table)[1]
    assert kept.startswith("Wrote 0 results: 0 new, 1 with other figures")
    assert command("import-results", with_campaign, table, "--replace")[0] == Exit.DONE
    bench, file = open_real(with_campaign.parent, name=with_campaign.name)
    campaign = next(
        one.campaign for one in Campaigning(bench).campaigns() if one.campaign.code == "K14"
    )
    assert [one.spend for one in Measuring(bench).results(campaign.id)] == [900]
    bench.journal.undo()
    assert [one.spend for one in Measuring(bench).results(campaign.id)] == [120_050]
    file.close()


def test_that_unclear_days_and_unknown_campaigns_take_nothing(
    command: Command,  # noqa: F811
    with_campaign: Path,
    tmp_path: Path,
) -> None:
    table = tmp_path / "report.csv"
    table.write_text("Ngày;Chi phí\n05/06/2026;100\n", "utf-8")
    code, _, wrong = command("import-results", with_campaign, table, "--campaign", "K14")
    assert code != Exit.DONE
    assert "--days" in wrong
    days = ("--days", "day_first")
    code, _, wrong = command("import-results", with_campaign, table, "--campaign", "K99", *days)
    assert code != Exit.DONE
    assert "no campaign K99" in wrong
    said = command("import-results", with_campaign, table, "--campaign", "k14", *days)[1]
    assert said.startswith("Wrote 1 result:")
    table.write_text("a;b\n1;2\n", "utf-8")
    code, _, wrong = command("import-results", with_campaign, table)
    assert code != Exit.DONE
    assert "An ad report needs" in wrong


def test_that_a_mapping_is_proposed_first_and_then_used(
    command: Command,  # noqa: F811
    with_campaign: Path,
    tmp_path: Path,
) -> None:
    table, mapping = tmp_path / "report.csv", tmp_path / "mapping.json"
    table.write_text("Hôm;Tốn;Cho ai\n05/06/2026;1.234,5;Phim\n", "utf-8")
    ask = ("import-results", with_campaign, table, "--mapping", mapping)
    code, _, wrong = command(*ask)
    assert code != Exit.DONE
    assert "look through it" in wrong
    form = json.loads(mapping.read_text("utf-8"))
    assert form["columns"] == {"Hôm": "skip", "Tốn": "skip", "Cho ai": "skip"}
    form["columns"] = {"Hôm": "starts", "Tốn": "spend", "Cho ai": "campaign"}
    form |= {"dates": "month_first", "campaigns": {"Phim": "k14"}}
    mapping.write_text(json.dumps(form), "utf-8")
    assert command(*ask)[1].startswith("Wrote 1 result: 1 new")
    bench, file = open_real(with_campaign.parent, name=with_campaign.name)
    (found,) = (one for one in Campaigning(bench).campaigns() if one.campaign.code == "K14")
    (result,) = Measuring(bench).results(found.campaign.id)
    assert (result.starts, result.spend) == (date(2026, 5, 6), 123_450)
    file.close()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": "cungve-mapping/1"}, "no mapping of this program"),
        ({"format": "cungve-results-mapping/2"}, "newer version"),
        ({"columns": {"a": "money"}}, "not known"),
        ({"columns": {"a": "spend", "b": "spend"}}, "same meaning"),
        ({"dates": "year_first"}, "not known"),
        ({"campaigns": ["K14"]}, "not described"),
        ({"extra": 1}, "Something in it is not known"),
    ],
)
def test_that_a_mapping_that_is_wrong_takes_nothing(
    command: Command,  # noqa: F811
    with_campaign: Path,
    tmp_path: Path,
    change: dict[str, object],
    said: str,
) -> None:
    table, mapping = tmp_path / "report.csv", tmp_path / "mapping.json"
    table.write_text(REPORT, "utf-8")
    form = {"format": "cungve-results-mapping/1", "columns": {"Day": "starts", "Leads": "leads"}}
    mapping.write_text(json.dumps(form | change), "utf-8")
    code, _, wrong = command("import-results", with_campaign, table, "--mapping", mapping)
    assert code != Exit.DONE
    assert said in wrong
