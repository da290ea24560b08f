"""Leads and feedback on the command line: what ``docs/cli.md`` promises is so."""

import csv
import json
from pathlib import Path

import openpyxl
import pytest

from domain.model.lead_batches import LeadRecord
from exports.feedback_layout import HEAD_ROW
from tests.persistence.test_leads import bring_in
from tests.real import open_real
from tests.test_cli import Command, _block, _differing, command, example  # noqa: F401
from ui.command_line.run import Exit


@pytest.fixture
def with_leads(example: Path) -> Path:  # noqa: F811 - the fixture of the other module
    bench, file = open_real(example.parent, name=example.name)
    records = [
        LeadRecord((b"1",), seller="sa2", channel="zalo", note="=cmd", campaign="Mở bán"),
        LeadRecord((b"2",), channel="facebook", cost=100),
    ]
    bring_in(bench, file, *records)
    file.close()
    return example


def test_that_a_workbook_goes_out_and_comes_back(
    command: Command,  # noqa: F811
    with_leads: Path,
    tmp_path: Path,
) -> None:
    out, report = tmp_path / "out", tmp_path / "report.json"
    assert command("feedback-form", with_leads, "--out", out)[0] == Exit.DONE
    names = sorted(path.name.rsplit("-", 3)[0] for path in out.iterdir())
    assert names == ["feedback-nobody", "feedback-sa2", "feedback-sa3"]
    workbook = next(out.glob("feedback-sa2*"))
    book = openpyxl.load_workbook(workbook)
    book.worksheets[0].cell(HEAD_ROW + 1, 5).value = "Không nghe máy"
    book.save(workbook)
    code, said, _ = command("import-feedback", with_leads, workbook, "--report", report)
    assert (code, said.splitlines()[0]) == (
        Exit.DONE,
        "Kept 1 report: 1 new, 0 changed, 0 unchanged, 0 older, 0 rejected, 20 empty.",
    )
    told = json.loads(report.read_text("utf-8"))
    assert _differing(_block("import-feedback FILE XLSX --report JSON"), told) == []
    assert command("import-feedback", with_leads, workbook)[1].startswith("Kept 0 reports: 0 new")


def test_that_leads_are_listed_and_filtered(
    command: Command,  # noqa: F811
    with_leads: Path,
    tmp_path: Path,
) -> None:
    out = tmp_path / "leads.csv"
    assert command("leads", with_leads, "--csv", out)[0] == Exit.DONE
    with out.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert [row["lead"] for row in rows[-2:]] == ["L000138", "L000137"], "their day is not known"
    assert rows[-1]["note"] == "'=cmd"
    assert rows[0]["campaign"].endswith("– vòng 4"), "by the name that the workspace has for it"
    wanted = ("--filter", "channel=zalo", "--filter", "stage=opportunity")
    command("leads", with_leads, "--csv", out, *wanted)
    with out.open(encoding="utf-8-sig", newline="") as text:
        found = list(csv.DictReader(text))
    assert found == [
        row for row in rows if (row["channel"], row["stage"]) == ("zalo", "opportunity")
    ]
    assert 0 < len(found) < len(rows)
    code, _, complained = command("leads", with_leads, "--csv", out, "--filter", "phone=1")
    assert code == Exit.REFUSED
    assert "no filter" in complained


def test_that_the_funnel_has_the_shape_of_the_page(
    command: Command,  # noqa: F811
    with_leads: Path,
) -> None:
    code, said, _ = command("funnel", with_leads, "--by", "channel", "--json")
    told = json.loads(said)
    assert code == Exit.DONE
    for group in told["groups"]:
        stages = group.pop("stages")
        assert list(stages) == ["valid", "mql", "sal", "contacted", "sql", "opportunity", "won"]
        group["stages"] = {"valid": stages["valid"]}
    told["total"] = None
    assert _differing(_block("funnel FILE --by channel --json"), told) == []
    assert "zalo: 18 leads" in command("funnel", with_leads)[1]


def test_that_a_funnel_without_leads_is_said_to_be_empty(
    command: Command,  # noqa: F811
    tmp_path: Path,
) -> None:
    fresh = tmp_path / "fresh.cungve"
    command("new", fresh, "--example", "blank")
    assert command("funnel", fresh)[:2] == (Exit.DONE, "There are no leads yet.\n")
    assert json.loads(command("funnel", fresh, "--json")[1])["total"] is None
