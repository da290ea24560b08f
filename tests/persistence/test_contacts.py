"""Contact data is kept in locked files only, goes with its leads, and is removed for good."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import text

from domain.errors import (
    ContactsKept,
    ContactsNeedPassphrase,
    ContactsNotKept,
    NothingToRedo,
    NothingToUndo,
    PersonNotFound,
    PersonUnreadable,
)
from domain.model.brief import Usp
from domain.model.contacts import Contact, ContactStep
from domain.model.importing.lead_fields import LeadField
from domain.model.incoming import BatchWords, Incoming
from domain.model.journal import Intention
from domain.model.lead_batches import Consent, LeadBatch, LeadFilter, LeadRecord
from domain.model.passphrase import Passphrase
from domain.services.importing_leads import ImportingLeads
from domain.services.keeping_contacts import KeepingContacts
from domain.services.lead_file import LeadFile
from domain.services.workbench import Workbench
from persistence import keys as made_keys
from persistence.lead_keys import FiledLeadKeys
from persistence.open_file import OpenFile
from tests.persistence.test_relocking import holders
from tests.persistence.things import SECRETS
from tests.real import open_real, real_files

WORD = Passphrase("Bốn từ chẳng ai ghép")
PHONE, OTHER, NAME, ADDRESS = "+84903123456", "+84911222333", "Nguyễn Thị Mai", "mai@vd.vn"
SAID = ("84903123456", NAME, ADDRESS)
F = LeadField


class Row(NamedTuple):
    number: int
    cells: tuple[str, ...]


ROWS = (Row(2, (PHONE, ADDRESS, NAME)), Row(3, (OTHER, "", "Lê Văn Tám")))


def a_file(*rows: Row, keeps: bool = True) -> LeadFile:
    def read(row: object) -> Incoming:
        assert isinstance(row, Row)
        phone, address, name = row.cells
        contacts = [(F.NAME, name), (F.PHONE, phone), (F.EMAIL, address)]
        kept = tuple(Contact(field, said) for field, said in contacts if said and keeps)
        record = LeadRecord((), received_on=date(2026, 4, 6))
        return Incoming(record, (phone,), (address,) if address else (), kept)

    return LeadFile(lambda: rows, read, len(rows), keeps=keeps)


def words(name: str = "FB 08/10") -> BatchWords:
    return BatchWords(name, "facebook", "leads.csv", "tư vấn căn hộ", Consent.FORM)


class Desk(NamedTuple):
    folder: Path
    bench: Workbench
    file: OpenFile
    laptop: FiledLeadKeys

    @property
    def importing(self) -> ImportingLeads:
        return ImportingLeads(self.bench, self.file.lead_keys(self.laptop))

    @property
    def keeping(self) -> KeepingContacts:
        keys = self.file.lead_keys(self.laptop)
        return KeepingContacts(self.bench, keys, self.file.erase_in_backups)

    def bring_in(self, *rows: Row, name: str = "FB 08/10") -> LeadBatch:
        return self.importing.bring_in(a_file(*(rows or ROWS)), words(name))[0]

    def kept(self) -> dict[int, tuple[str, ...]]:
        with self.bench.reading() as view:
            found = view.leads.contacts.of(range(1, 10))
        return {lead: tuple(one.said for one in contacts) for lead, contacts in found.items()}

    def secrets(self) -> list[bytes]:
        with self.file.store.read() as view:
            return list(view.session.scalars(text("SELECT secret FROM lead_secret")))

    def rows(self) -> int:
        with self.file.store.read() as view:
            return int(view.session.scalar(text("SELECT count(*) FROM lead_contact")) or 0)


def opened_anew(desk: Desk) -> OpenFile:
    desk.file.close()
    return real_files(desk.folder).open(desk.file.path)


def swept(desk: Desk) -> int:
    """Open the workspace anew; return how many rows of contact data are left."""
    file = opened_anew(desk)
    with file.store.read() as view:
        left = view.session.scalar(text("SELECT count(*) FROM lead_contact"))
    file.close()
    return int(left or 0)


@pytest.fixture
def plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(made_keys, "_ROUNDS", 500)
    bench, file = open_real(tmp_path)
    yield Desk(tmp_path, bench, file, FiledLeadKeys(tmp_path / "app" / "lead.key"))
    file.close()


@pytest.fixture
def desk(plain: Desk) -> Desk:
    """A workspace that seems to be locked: its file is read byte by byte, and made in a moment."""
    with plain.file.store.gate.writing() as connection:
        connection.exec_driver_sql("INSERT INTO lead_secret VALUES (1, ?)", (bytes(32),))
    return plain


@pytest.fixture
def locked(plain: Desk) -> Desk:
    plain.file.lock_with(WORD, plain.laptop)
    return plain


def test_that_an_open_workspace_keeps_no_contact_data(plain: Desk) -> None:
    with pytest.raises(ContactsNeedPassphrase):
        plain.bring_in()
    with plain.bench.reading() as view:
        assert view.leads.count(LeadFilter()) == 0
    plain.importing.bring_in(a_file(*ROWS, keeps=False), words())
    plain.file.back_up()
    for said in SAID:
        assert holders(plain.folder, said) == []


def test_that_what_is_kept_goes_and_comes_with_its_import(desk: Desk) -> None:
    desk.bring_in()
    assert desk.kept() == {1: (NAME, PHONE, ADDRESS), 2: ("Lê Văn Tám", OTHER)}
    assert [(one.leads, one.long_ago) for one in desk.keeping.batches()] == [(2, False)]
    desk.file.journal.undo()
    assert desk.kept() == {}
    assert desk.keeping.leads() == 0
    desk.file.journal.redo()
    assert desk.keeping.leads() == 2


def test_that_what_was_taken_back_is_swept_at_the_next_opening(desk: Desk) -> None:
    desk.bring_in()
    desk.bring_in(Row(2, (PHONE, "", "Mai Nguyễn")), name="again")
    assert desk.kept()[1] == ("Mai Nguyễn", NAME, PHONE, ADDRESS)
    desk.file.journal.undo()
    assert desk.kept()[1] == (NAME, PHONE, ADDRESS)
    assert swept(desk) == 7  # it may be done again
    file = opened_anew(desk)
    with file.store.write(Intention("add_usp")) as work:
        work.of(Usp).put(Usp(SECRETS.new_id(), "U1", 0, "gần sông"))
        work.commit()
    file.close()
    assert swept(desk) == 5


def test_that_an_import_that_was_stopped_leaves_no_contact_behind(desk: Desk) -> None:
    def stop(at: int, of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        desk.importing.bring_in(a_file(*ROWS), words(), stop)
    assert desk.rows() == 0


def test_that_a_person_is_found_by_a_number_and_removed_for_good(desk: Desk) -> None:
    desk.bring_in()
    desk.file.back_up()
    found = desk.keeping.find("0903 123 456")
    assert (found.leads, found.codes) == ((1,), "L000001")
    erased = desk.keeping.erase_person(found)
    assert (erased.leads, erased.copies.reached, erased.copies.unreached) == (1, 1, 0)
    assert desk.kept() == {2: ("Lê Văn Tám", OTHER)}
    with pytest.raises(NothingToUndo):
        desk.file.journal.undo()
    # neither the same file nor another one by address alone brings it back
    again = desk.importing.bring_in(a_file(*ROWS), words("again"))[1]
    assert (again.kept, again.forgotten, again.known) == (1, 1, 2)
    by_address = desk.importing.check(a_file(Row(2, ("", ADDRESS, NAME))), words())
    assert (by_address.kept, by_address.forgotten) == (0, 1)
    assert desk.kept()[2] == ("Lê Văn Tám", OTHER)
    assert 1 not in desk.kept()
    (event,) = desk.keeping.events()
    assert (event.step, event.leads) == (ContactStep.ERASED_PERSON, 1)
    for backup in real_files(desk.folder).backups_of(desk.file.path):
        copy = real_files(desk.folder).open(backup.path, read_only=True)
        with copy.store.read() as view:
            said = view.session.scalars(text("SELECT said FROM lead_contact")).all()
        copy.close()
        assert NAME not in said


def test_that_a_person_whom_no_digest_tells_takes_nobody_else_along(desk: Desk) -> None:
    desk.bring_in()
    with desk.file.store.gate.writing() as connection:
        connection.exec_driver_sql("DELETE FROM lead_key WHERE lead = 1")
    desk.file.back_up()
    erased = desk.keeping.erase_person(desk.keeping.of_lead(1))
    assert (erased.leads, erased.copies.reached) == (1, 0)
    assert desk.kept() == {2: ("Lê Văn Tám", OTHER)}


def test_that_nobody_is_found_by_what_is_no_number(desk: Desk) -> None:
    desk.bring_in()
    with pytest.raises(PersonUnreadable):
        desk.keeping.find("Mai")
    with pytest.raises(PersonNotFound):
        desk.keeping.find("0999 888 777")
    assert desk.keeping.find(" MAI@vd.vn").leads == (1,)


def test_that_an_import_or_everything_is_removed_and_what_was_taken_back_too(desk: Desk) -> None:
    first = desk.bring_in()
    desk.bring_in(Row(2, ("+84977000111", "", "Trần Bình")), name="second")
    desk.bring_in(Row(2, ("+84977000222", "", "Đỗ Cúc")), name="third")
    desk.file.journal.undo()
    assert desk.keeping.erase_batch(first.id).leads == 2
    assert desk.kept() == {3: ("Trần Bình", "+84977000111")}
    assert desk.rows() == 2
    with pytest.raises(NothingToRedo):
        desk.file.journal.redo()
    with pytest.raises(ContactsNotKept):
        desk.keeping.erase_batch(first.id)
    assert desk.keeping.erase_all().leads == 1
    with pytest.raises(ContactsNotKept):
        desk.keeping.erase_all()
    with desk.bench.reading() as view:
        assert view.leads.count(LeadFilter()) == 3


def test_that_the_passphrase_stays_while_contact_data_is_kept(locked: Desk) -> None:
    desk = locked
    assert desk.secrets() == [desk.laptop.secret()]
    desk.bring_in()
    desk.file.back_up()
    for said in SAID:
        assert holders(desk.folder, said) == []
    with pytest.raises(ContactsKept):
        desk.file.lock_with(None, desk.laptop)
    desk.keeping.erase_all()
    desk.bring_in(Row(2, ("+84977000222", "", "Đỗ Cúc")), name="third")
    desk.file.journal.undo()
    desk.file.lock_with(None, desk.laptop)
    assert desk.secrets() == []
    assert desk.importing.check(a_file(*ROWS, keeps=False), words()).known == 2
    for said in (*SAID, "84977000222", "Đỗ Cúc"):
        assert holders(desk.folder, said) == []
    with pytest.raises(ContactsNeedPassphrase):
        desk.bring_in()


def test_that_what_is_removed_is_written_over_in_backups_too(desk: Desk) -> None:
    desk.bring_in()
    desk.file.back_up()
    assert all(len(holders(desk.folder, said)) == 2 for said in SAID)
    desk.keeping.erase_all()
    for said in SAID:
        assert holders(desk.folder, said) == []
