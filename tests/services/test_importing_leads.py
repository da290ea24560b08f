"""A file of leads is told of before it comes in, comes in as one change, and never twice."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from domain.errors import BoughtList, NoLeadsInFile, PurposeMissing
from domain.model.campaigns import Campaign
from domain.model.incoming import BatchWords, Incoming, SetAside
from domain.model.lead_batches import (
    Consent,
    Lead,
    LeadBatch,
    LeadFilter,
    LeadOrder,
    LeadRecord,
)
from domain.model.placed import Placed, PlacedLeads
from domain.services.importing_leads import ImportingLeads
from domain.services.lead_file import LeadFile, ReadRow
from domain.services.reading_lead_files import ReadingLeadFiles
from domain.services.workbench import Workbench
from exports.tables.reader import FileTableReader
from persistence.lead_keys import FiledLeadKeys
from persistence.mapping_files import JsonMappingFiles
from persistence.open_file import OpenFile
from tests.persistence.things import SECRETS
from tests.real import open_real

WORDS = BatchWords("FB 08/10", "facebook", "leads.csv", "tư vấn căn hộ", Consent.FORM)


class Row(NamedTuple):
    number: int
    cells: tuple[str, ...]


class Desk(NamedTuple):
    bench: Workbench
    file: OpenFile
    importing: ImportingLeads


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    bench, file = open_real(tmp_path)
    keys = FiledLeadKeys(tmp_path / "app" / "lead.key")
    yield Desk(bench, file, ImportingLeads(bench, keys))
    file.close()


def a_file(*rows: str) -> LeadFile:
    """Return a file whose rows are phone, e-mail, id, campaign, parted by a bar."""

    def read(row: object) -> Incoming | SetAside:
        assert isinstance(row, Row)
        phone, email, id, campaign = row.cells
        if not (phone or email or id):
            return SetAside(row.number, row.cells, ("nobody",))
        record = LeadRecord((), source_id=id, campaign=campaign, received_on=date(2026, 4, 6))
        return Incoming(record, (phone,) if phone else (), (email,) if email else ())

    made = [Row(n + 2, tuple(row.split("|"))) for n, row in enumerate(rows)]
    return LeadFile(lambda: iter(made), read, len(made))


FILE = a_file("0901||1|", "0902|a@b.vn||", "|A@b.vn||", "|a@b.vn||", "|||", "0901|||")


def test_that_a_check_tells_what_will_happen_and_writes_nothing(desk: Desk) -> None:
    found = desk.importing.check(FILE, WORDS)
    assert (found.rows, found.fresh, found.known, found.twice, found.faulty) == (6, 3, 0, 2, 1)
    assert found.aside[0].row == 6
    with desk.bench.reading() as view:
        assert view.leads.count(LeadFilter()) == 0
        assert view.of(LeadBatch).all() == []


def test_that_what_was_told_is_what_happens(desk: Desk) -> None:
    told = desk.importing.check(FILE, WORDS)
    batch, done = desk.importing.bring_in(FILE, WORDS)
    assert (done.fresh, done.twice, done.faulty) == (told.fresh, told.twice, told.faulty)
    assert (batch.fresh, batch.fingerprint) == (3, told.fingerprint)
    with desk.bench.reading() as view:
        assert view.leads.count(LeadFilter()) == 3


def _told(desk: Desk) -> list[Lead]:
    with desk.bench.reading() as view:
        return list(view.leads.page(view.leads.numbers(LeadFilter(), LeadOrder.OLDEST)))


def test_that_what_a_check_read_is_not_read_again(desk: Desk) -> None:
    first = FILE._replace(state=lambda: "as it was")
    told = desk.importing.check(first, WORDS)
    unreadable = first._replace(rows=lambda: pytest.fail("read again"))
    batch, done = desk.importing.bring_in(unreadable, WORDS, checked=told)
    assert (done.rows, done.fresh, done.known, done.twice) == (6, 3, 0, 2)
    assert (done.aside, batch.faulty, batch.fingerprint) == (told.aside, 1, told.fingerprint)
    assert told.leads is None
    taken_over = _told(desk)
    desk.file.journal.undo()
    desk.importing.bring_in(FILE, WORDS)
    assert [one.record for one in _told(desk)] == [one.record for one in taken_over]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        ("written to", WORDS),
        ("as it was", replace(WORDS, source="zalo")),
        ("as it was", replace(WORDS, file_name="others.csv", identified=False)),
    ],
)
def test_that_what_a_check_read_is_not_taken_where_anything_has_changed(
    desk: Desk, state: str, words: BatchWords
) -> None:
    told = desk.importing.check(a_file("0901||1|")._replace(state=lambda: "as it was"), WORDS)
    now = a_file("0902||1|", "0903||2|")._replace(state=lambda: state)
    _, done = desk.importing.bring_in(now, words, checked=told)
    assert (done.rows, done.fresh) == (2, 2)


def test_that_what_a_check_read_is_not_taken_under_another_key_or_campaign(
    desk: Desk, tmp_path: Path
) -> None:
    file = a_file("0901||1|Mở bán")._replace(state=lambda: "as it was")
    told, told_too = desk.importing.check(file, WORDS), desk.importing.check(file, WORDS)
    reads: list[int] = []

    def rows() -> Iterable[ReadRow]:
        reads.append(1)
        return file.rows()

    counted = file._replace(rows=rows)
    other = ImportingLeads(desk.bench, FiledLeadKeys(tmp_path / "other" / "lead.key"))
    other.bring_in(counted, WORDS, checked=told)
    assert len(reads) == 1
    campaign = Campaign(SECRETS.new_id(), "K01", 0, "Mở bán", "facebook", date(2026, 3, 1))
    with desk.bench.doing("load_example") as work:
        work.of(Campaign).put(campaign)
    desk.importing.bring_in(counted, WORDS, checked=told_too)
    assert len(reads) == 2
    desk.importing.bring_in(counted, WORDS, checked=desk.importing.check(file, WORDS))
    assert len(reads) == 2


def test_that_a_file_written_to_after_its_check_is_in_another_state(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("Mã,Điện thoại\n1,0901234567\n", encoding="utf-8")
    reading = ReadingLeadFiles(
        desk.bench, FileTableReader([]), JsonMappingFiles(tmp_path / "mappings")
    )
    table = reading.table(path)
    mapping = reading.suggested(table)
    before = reading.file(table, mapping).state()
    assert reading.file(table, mapping).state() == before
    assert reading.file(table, replace(mapping, channel="zalo")).state() != before
    path.write_text("Mã,Điện thoại\n1,0901234568\n2,0901234569\n", encoding="utf-8")
    assert reading.file(table, mapping).state() != before


def test_that_more_leads_than_fit_are_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.model.placed.MOST_KEPT", 100)
    leads = PlacedLeads("a file")
    leads.keep(1, [Placed(LeadRecord((b"1",)))])
    assert leads.stand_for("a file")
    leads.keep(2, [Placed(LeadRecord((b"2",), note="x" * 100))])
    assert not leads.stand_for("a file")
    assert list(leads) == []


def test_that_the_same_file_is_recognised_and_brings_nobody_twice(desk: Desk) -> None:
    desk.importing.bring_in(FILE, WORDS)
    again = desk.importing.check(FILE, WORDS)
    assert (again.fresh, again.known, again.same_as is not None) == (0, 5, True)
    batch, _ = desk.importing.bring_in(FILE, WORDS)
    assert batch.fresh == 0
    with desk.bench.reading() as view:
        assert view.leads.count(LeadFilter()) == 3
        assert len(view.of(LeadBatch).all()) == 2
    desk.file.journal.undo()
    with desk.bench.reading() as view:
        assert view.leads.count(LeadFilter()) == 3


def test_that_a_lead_is_known_on_another_laptop_by_the_sources_own_id(
    desk: Desk, tmp_path: Path
) -> None:
    desk.importing.bring_in(FILE, WORDS)
    other = FiledLeadKeys(tmp_path / "other" / "lead.key")
    found = ImportingLeads(desk.bench, other).check(FILE, WORDS)
    assert (found.known, found.fresh) == (1, 2)


def test_that_a_file_without_anything_to_know_leads_by_brings_each_row(desk: Desk) -> None:
    rows = LeadFile(
        lambda: iter([Row(2, ("a",)), Row(3, ("a",))]), lambda row: Incoming(LeadRecord(()))
    )
    words = replace(WORDS, identified=False)
    batch, _ = desk.importing.bring_in(rows, words)
    assert batch.fresh == 2
    assert desk.importing.check(rows, words).known == 2


def test_that_a_campaign_is_found_by_its_name_and_lends_its_channel(desk: Desk) -> None:
    campaign = Campaign(SECRETS.new_id(), "K01", 0, "Mở bán đợt 1", "facebook", date(2026, 3, 1))
    with desk.bench.doing("load_example") as work:
        work.of(Campaign).put(campaign)
    _, done = desk.importing.bring_in(a_file("0901|||MO BAN đợt 1", "0902|||Khác"), WORDS)
    assert done.campaigns == {"Khác": 1}
    with desk.bench.reading() as view:
        first, second = view.leads.page(view.leads.numbers(LeadFilter(), LeadOrder.OLDEST))
        assert (first.record.campaign_id, first.record.channel) == (campaign.id, "facebook")
        assert (second.record.campaign_id, second.record.channel) == (None, "")


def test_that_stopping_in_the_middle_leaves_nothing_and_the_gate_open(desk: Desk) -> None:
    def stop(at: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.importing.bring_in(FILE, WORDS, stop)
    with desk.file.store.read() as view:
        connection = view.session.connection()
        assert connection.exec_driver_sql("SELECT count(*) FROM lead").scalar() == 0
        assert connection.exec_driver_sql("SELECT count(*) FROM lead_key").scalar() == 0
    desk.importing.bring_in(FILE, WORDS)


def test_that_bought_lists_and_lists_without_a_purpose_are_refused(desk: Desk) -> None:
    with pytest.raises(BoughtList):
        desk.importing.bring_in(FILE, replace(WORDS, consent=Consent.BOUGHT))
    with pytest.raises(PurposeMissing):
        desk.importing.bring_in(FILE, replace(WORDS, purpose="  "))
    with pytest.raises(NoLeadsInFile):
        desk.importing.bring_in(a_file("|||"), WORDS)
    with pytest.raises(NoLeadsInFile):
        desk.importing.check(a_file(), WORDS)
    assert desk.importing.bring_in(FILE, WORDS)[0].fresh == 3


def test_that_a_file_keeps_no_number_and_no_address(desk: Desk) -> None:
    desk.importing.bring_in(a_file("0912345678|mai@example.vn||"), WORDS)
    desk.file.close()
    kept = desk.file.path.read_bytes()
    assert b"0912345678" not in kept
    assert b"mai@example.vn" not in kept


def test_that_the_key_is_made_once_and_read_by_nobody_else(tmp_path: Path) -> None:
    path = tmp_path / "app" / "lead.key"
    first = FiledLeadKeys(path).of_phone("0901")
    assert FiledLeadKeys(path).of_phone("0901") == first
    assert FiledLeadKeys(tmp_path / "b" / "lead.key").of_phone("0901") != first
    assert path.stat().st_mode & 0o077 == 0
    path.write_bytes(b"broken")
    assert FiledLeadKeys(path).of_phone("0901") != first
