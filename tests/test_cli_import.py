"""Leads and results in by the command line: real exports, and what ``docs/cli.md`` promises."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from domain.model.importing.lead_fields import LeadField
from domain.model.lead_batches import FunnelBy, LeadFilter, LeadOrder
from tests.real import open_real
from tests.services.test_funnelling import REFERENCE, check
from tests.test_cli import DOCS, Command, _block, _differing, command  # noqa: F401
from ui.command_line.run import Exit

LEADS = Path(__file__).parent / "files" / "leads"


@pytest.fixture
def workspace(command: Command, tmp_path: Path) -> Path:  # noqa: F811
    file = tmp_path / "leads.cungve"
    assert command("new", file, "--example", "blank")[0] == Exit.DONE
    return file


class Importing:
    """Imports into one workspace and reads the report."""

    def __init__(self, command: Command, workspace: Path) -> None:  # noqa: F811
        self.command, self.workspace = command, workspace
        self.report = workspace.parent / "report.json"

    def __call__(self, source: Path, *options: object) -> dict[str, Any]:
        words = ("import-leads", self.workspace, source, "--report", self.report, *options)
        code, _, complained = self.command(*words)
        assert (code, complained) == (Exit.DONE, "")
        told: dict[str, Any] = json.loads(self.report.read_text("utf-8"))
        return told

    def refused(self, source: Path, *options: object) -> str:
        code, _, complained = self.command("import-leads", self.workspace, source, *options)
        assert code == Exit.REFUSED
        return complained


@pytest.fixture
def importing(command: Command, workspace: Path) -> Importing:  # noqa: F811
    return Importing(command, workspace)


def test_that_a_property_portal_gives_the_figures_of_the_reference(importing: Importing) -> None:
    told = importing(LEADS / "dubai_realestate_Leads.csv")
    assert (told["rows"], told["fresh"], told["faulty"]["rows"]) == (5000, 5000, 0)
    assert told["stages"] == ["sql", "opportunity", "won"]
    for by, of in (
        (FunnelBy.CHANNEL, "by_Marketing_Channel"),
        (FunnelBy.CAMPAIGN, "by_Campaign_Name"),
    ):
        _, said, _ = importing.command("funnel", importing.workspace, "--by", by.value, "--json")
        groups = {group["group"]: group for group in json.loads(said)["groups"]}
        assert groups.keys() == REFERENCE[of].keys()
        for name, wanted in REFERENCE[of].items():
            check(groups[name], wanted)


def test_that_the_three_encodings_of_one_table_are_one(importing: Importing) -> None:
    first = importing(LEADS / "leads_utf8.csv")
    others = [importing(LEADS / f"leads_{one}.csv") for one in ("utf16le_bom_tab", "windows1258")]
    assert (first["fresh"], [one["known"] for one in others]) == (200, [200, 200])
    for other in others:
        assert other["same_as"] == "leads_utf8"
        assert other["fingerprint"] == first["fingerprint"]
        for same in ("columns", "values", "dates", "numbers", "stages"):
            assert other[same] == first[same]


def test_that_metas_export_gives_each_of_its_sixty_people_once(importing: Importing) -> None:
    told = importing(LEADS / "meta_leads_export_utf8_comma.csv")
    assert (told["fresh"], told["known"], told["faulty"]["rows"]) == (60, 0, 1)
    assert told["fresh"] + told["twice"] + told["faulty"]["rows"] == told["rows"]
    assert importing(LEADS / "meta_leads_export_utf8_comma.csv")["fresh"] == 0
    assert _differing(_block("import-leads FILE SOURCE --report JSON").keys(), told.keys()) == []


def test_that_a_crms_contacts_come_in(importing: Importing) -> None:
    told = importing(LEADS / "atomic_crm_contacts.csv", "--batch", "CRM", "--consent", "customer")
    assert (told["fresh"], told["batch"], told["consent"]) == (500, "CRM", "customer")
    fields = {one["column"]: one["field"] for one in told["columns"]}
    assert fields["email_other"] == "email"
    assert fields["linkedin_url"] == "skip"


def test_that_a_file_without_anybody_is_asked_about_and_comes_in_by_a_mapping(
    importing: Importing, tmp_path: Path
) -> None:
    source, mapping = LEADS / "bank-additional.csv", tmp_path / "m.json"
    assert "lead_code" in importing.refused(source)
    assert "was not there" in importing.refused(source, "--mapping", mapping)
    told = importing(source, "--mapping", mapping)
    assert (told["fresh"], told["identified"]) == (4119, False)
    bench, file = open_real(importing.workspace.parent, name=importing.workspace.name)
    with bench.reading() as view:
        lead = view.leads.page(view.leads.numbers(LeadFilter(), LeadOrder.OLDEST)[:1])[0]
    file.close()
    assert {("Job", "blue-collar"), ("Education", "basic.9y")} <= set(lead.record.traits)


def a_csv(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(rows), "utf-8")
    return path


def test_that_a_file_without_anybody_is_told_how_it_was_read(
    importing: Importing, tmp_path: Path
) -> None:
    rows = [f"{n};b;c;d" for n in range(9)]
    told = importing.refused(a_csv(tmp_path / "a.csv", "w;x;y;z", *rows))
    assert "read with ';' between its cells, as 4 columns" in told
    assert "sep=," in told


def test_that_what_a_form_asked_counts_for_claims_by_a_mapping(
    command: Command,  # noqa: F811
    tmp_path: Path,
) -> None:
    workspace = tmp_path / "vuon_song.cungve"
    assert command("new", workspace, "--example", "real_estate")[0] == Exit.DONE
    importing, mapping = Importing(command, workspace), tmp_path / "m.json"
    rows = [f"09123456{n:02},{'Facebook' if n % 3 else 'người quen'}" for n in range(30)]
    source = a_csv(tmp_path / "form.csv", "SĐT,Biết dự án qua đâu?", *rows)
    assert "was not there" in importing.refused(source, "--mapping", mapping)
    form = json.loads(mapping.read_text("utf-8"))
    column = form["columns"][1]
    assert (column["field"], column["question"]) == ("characteristic", "info_source")
    assert dict(column["answers"]) == {"Facebook": "facebook", "người quen": "referral"}
    column["question"] = "favourite_colour"
    mapping.write_text(json.dumps(form), "utf-8")
    assert "does not ask favourite_colour" in importing.refused(source, "--mapping", mapping)
    column["question"] = "info_source"
    mapping.write_text(json.dumps(form), "utf-8")
    told = importing(source, "--mapping", mapping)
    (answers,) = told["form_answers"]
    assert (answers["question"], answers["leads"], answers["claims"]) == ("info_source", 30, 1)
    assert _differing(_block("import-leads FILE SOURCE --report JSON"), told, "$") == []


def test_that_days_that_can_be_read_both_ways_are_asked_about(
    importing: Importing, tmp_path: Path
) -> None:
    rows = ("SĐT,Ngày đăng ký", "0912345678,05/06/2026", "0912345679,07/08/2026")
    source, mapping = a_csv(tmp_path / "a.csv", *rows), tmp_path / "m.json"
    assert '"dates": "day_first"' in importing.refused(source)
    importing.refused(source, "--mapping", mapping)
    form = json.loads(mapping.read_text("utf-8"))
    assert '"dates": "day_first"' in importing.refused(source, "--mapping", mapping)
    mapping.write_text(json.dumps({**form, "dates": "month_first"}), "utf-8")
    importing(source, "--mapping", mapping)
    out = tmp_path / "out.csv"
    importing.command("leads", importing.workspace, "--csv", out)
    with out.open(encoding="utf-8-sig", newline="") as text:
        assert [one["received_on"] for one in csv.DictReader(text)] == ["2026-07-08", "2026-05-06"]


def test_that_rows_set_aside_are_mended_and_come_in(importing: Importing, tmp_path: Path) -> None:
    rows = ("SĐT;Nhu cầu", "0912345678;2PN", ";2PN", "+84912345679;3PN", ";=cmd")
    source = a_csv(tmp_path / "a.csv", *rows)
    told = importing(source)
    assert [one["row"] for one in told["faulty"]["each"]] == [3, 5]
    aside = tmp_path / told["faulty"]["file"]
    text = aside.read_text("utf-8-sig")
    assert "Why this row was set aside" in text
    aside.write_text(text.replace("\n,2PN", "\n0912345677,2PN"), "utf-8-sig")
    again = importing(aside)
    assert (again["fresh"], again["faulty"]["rows"]) == (1, 1)
    assert [one["field"] for one in again["columns"]][-1] == "skip"
    third = (tmp_path / again["faulty"]["file"]).read_text("utf-8-sig")
    assert third.splitlines()[0].count("Why this row") == 1


def test_that_what_is_odd_about_a_file_is_told(importing: Importing, tmp_path: Path) -> None:
    source = a_csv(tmp_path / "a.csv", "SĐT;Nhu cầu", '0912345678;"2PN', "0912345679;3PN")
    _, said, _ = importing.command("import-leads", importing.workspace, source)
    assert 'Quotes " that are never closed, kept as they stand: 1 (lines 2)' in said
    told = importing(source)
    assert told["facts"] == [{"fact": "stray_quote", "count": 1, "places": [2]}]


def test_that_a_file_without_a_row_below_its_heading_is_refused(
    importing: Importing, tmp_path: Path
) -> None:
    source = a_csv(tmp_path / "a.csv", "SĐT;Nhu cầu")
    assert "not a single row" in importing.refused(source)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--consent", "bought"), "bought list"),
        (("--purpose", " "), "left their contact for"),
    ],
)
def test_that_what_the_law_forbids_is_refused(
    importing: Importing, options: tuple[str, ...], said: str
) -> None:
    assert said in importing.refused(LEADS / "leads_utf8.csv", *options)


def test_that_a_mapping_for_another_file_is_refused(importing: Importing, tmp_path: Path) -> None:
    mapping = tmp_path / "m.json"
    importing.refused(LEADS / "leads_utf8.csv", "--mapping", mapping)
    assert "Số điện thoại" in importing.refused(
        LEADS / "meta_leads_export_utf8_comma.csv", "--mapping", mapping
    )
    mapping.write_text("[]", "utf-8")
    assert "no mapping" in importing.refused(LEADS / "leads_utf8.csv", "--mapping", mapping)
    assert "cannot be read" in importing.refused(tmp_path / "gone.csv")


def test_that_the_page_names_every_field() -> None:
    for field in LeadField:
        assert f"`{field.value}`" in DOCS
