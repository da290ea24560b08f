"""Keeping contact data at the page of the import; looking at it, handing it out, removing it."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import main
from domain.model.brief import Workspace
from domain.model.contacts import ContactStep
from domain.model.importing.keeping import Keeping
from domain.model.importing.lead_fields import LeadField
from domain.model.passphrase import Passphrase
from domain.model.wording import Tongue
from persistence.lead_keys import FiledLeadKeys
from persistence.mapping_files import JsonMappingFiles
from tests.real import open_real
from tests.robots.typing import settle
from tests.ui.test_lead_import import Page, a_table, pick
from ui.desk import Changes, Desk
from ui.feedback import workbooks as handing_out
from ui.feedback.view import FeedbackView
from ui.feedback.workbooks import WorkbooksPresenter
from ui.language import translator_for
from ui.leads.contacts import presenter as contacts_presenter
from ui.leads.contacts.presenter import ContactsPresenter, keeping_of
from ui.leads.contacts.question import ContactsQuestion
from ui.leads.contacts.sheet import ContactsSheet
from ui.leads.listing.presenter import LeadsPresenter
from ui.leads.listing.taking_out import TakingOut
from ui.leads.listing.wording import LeadWording
from ui.shell.makers import writers_of

WORD = Passphrase("bon tu chang ai ghep")
NAME, PHONE = "Nguyễn Thị Mai", "0912345678"


class FakeLocks:
    """A passphrase that a person types, or not, when asked; the file only seems to be locked."""

    def __init__(self) -> None:
        self.locked, self.willing = False, True
        self.reasons: list[str] = []
        self.lock: Callable[[], None] = lambda: None

    def opens_with(self, passphrase: Passphrase) -> bool:
        return passphrase == WORD

    def ask(self, reason: str = "", then: Callable[[], None] | None = None) -> None:
        self.reasons.append(reason)
        if self.willing:
            self.lock()
            self.locked = True
            if then is not None:
                then()


@pytest.fixture
def locks() -> FakeLocks:
    return FakeLocks()


@pytest.fixture
def desk(tmp_path: Path, locks: FakeLocks) -> Iterator[Desk]:
    changes = Changes()
    bench, file = open_real(tmp_path, publish=changes.publish)

    def lock() -> None:
        with file.store.gate.writing() as connection:
            connection.exec_driver_sql("INSERT INTO lead_secret VALUES (1, ?)", (bytes(32),))

    locks.lock = lock
    desk = Desk(
        bench,
        changes,
        lambda tongue: translator_for(tongue.value),
        lambda: Tongue.ENGLISH,
        writers=writers_of(main.makers()),
        mapping_files=JsonMappingFiles(tmp_path / "mappings"),
        lead_keys=FiledLeadKeys(tmp_path / "app" / "lead.key"),
        locks=locks,
        erase_in_backups=file.erase_in_backups,
        path=file.path,
    )
    yield desk
    desk.jobs.finish()
    settle()
    file.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Page:
    return Page(qtbot, desk)


@pytest.fixture(autouse=True)
def agreed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a person was asked before something was removed; it is always agreed to."""
    asked: list[str] = []

    def confirm(_window: object, _title: str, sentence: str, _verb: str, *, danger: bool) -> bool:
        asked.append(sentence)
        return danger

    monkeypatch.setattr(contacts_presenter, "confirm", confirm)
    return asked


def keep(page: Page, header: str, keeping: Keeping) -> None:
    pick(page.view.columns.keepings[header], keeping.value)


def kept(desk: Desk) -> dict[int, list[str]]:
    keeping = keeping_of(desk)
    assert keeping is not None
    found = keeping.of(range(1, 10))
    return {lead: [one.shown for one in contacts] for lead, contacts in found.items()}


def bring_in(page: Page, tmp_path: Path) -> None:
    """Keep names whole and numbers in part, and import."""
    page.open(a_table(tmp_path))
    page.columns(told=False)
    keep(page, "Họ và tên", Keeping.KEEP)
    keep(page, "SĐT", Keeping.SHORTEN)
    page.until(lambda: bool(page.view.columns.boxes))
    answer_days(page)
    page.check()
    page.bring_in()


def answer_days(page: Page) -> None:
    if "dates" in page.view.columns.questions.rows:
        page.view.columns.questions.answered.emit("dates", "day_first")
    page.until(page.view.columns.beside.before.isVisible)


def test_that_contact_data_is_left_out_until_a_person_asks_and_sets_a_passphrase(
    page: Page, desk: Desk, locks: FakeLocks, tmp_path: Path
) -> None:
    page.open(a_table(tmp_path))
    page.columns(told=False)
    boxes = page.view.columns.keepings
    assert {header for header, box in boxes.items() if not box.isHidden()} == {"Họ và tên", "SĐT"}
    assert boxes["SĐT"].current_key() == Keeping.DROP
    assert "SĐT" in boxes["SĐT"].accessibleName()

    locks.willing = False
    keep(page, "SĐT", Keeping.KEEP)
    assert len(locks.reasons) == 1
    assert boxes["SĐT"].current_key() == Keeping.DROP

    locks.willing = True
    keep(page, "SĐT", Keeping.SHORTEN)
    keep(page, "Họ và tên", Keeping.KEEP)
    assert len(locks.reasons) == 2  # the second column needs no other passphrase
    said = page.view.columns.beside._kept.text()
    assert "Họ và tên, SĐT (last three digits only)" in said
    assert "kept: •••678" in [label.text() for label in page.view.columns._remarks.values()]
    page.turn("SĐT", LeadField.NOTE)
    assert boxes["SĐT"].isHidden()
    page.turn("SĐT", LeadField.PHONE)
    assert boxes["SĐT"].current_key() == Keeping.DROP
    keep(page, "SĐT", Keeping.SHORTEN)

    answer_days(page)
    assert any("contact data of" in line for line in page.check())
    page.bring_in()
    assert kept(desk)[1] == [NAME, "•••678"]
    desk.bench.journal.undo()
    assert kept(desk) == {}


def test_that_a_mapping_from_elsewhere_only_proposes_to_keep_it(
    page: Page, desk: Desk, tmp_path: Path
) -> None:
    bring_in(page, tmp_path)
    mapping = tmp_path / "shared.cungve-mapping"
    page.leader.columns.save_mapping(mapping)
    assert '"contact": "shorten"' in mapping.read_text("utf-8")

    page.open(a_table(tmp_path, name="next.csv"))  # remembered on this laptop
    page.columns(told=False)
    proposal, boxes = page.view.columns.proposal, page.view.columns.keepings
    assert "Họ và tên, SĐT (last three digits only)" in proposal.sentence()
    assert boxes["Họ và tên"].current_key() == Keeping.DROP
    page.leader.columns.open_mapping(mapping)
    assert proposal.isVisible()
    assert boxes["Họ và tên"].current_key() == Keeping.DROP
    proposal._action.click()
    assert not proposal.isVisible()
    assert boxes["Họ và tên"].current_key() == Keeping.KEEP
    assert boxes["SĐT"].current_key() == Keeping.SHORTEN


def test_that_it_shows_with_its_lead_alone_and_is_removed_there(
    page: Page, desk: Desk, qtbot: QtBot, tmp_path: Path, agreed: list[str]
) -> None:
    bring_in(page, tmp_path)
    leads = LeadsPresenter(desk)
    qtbot.addWidget(leads.view)
    leads.view.show()
    desk.jobs.finish()
    settle()
    assert not leads.view.contacts.isHidden()
    assert "contact data of" in leads.words
    model = leads.model
    cells = [
        str(model.data(model.index(row, column)))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    assert not any(NAME in cell for cell in cells)
    leads.show_lead(1)
    desk.jobs.finish()
    settle()
    look = leads.view.panel.look
    assert look is not None
    assert look.contacts == (("Customer's name", NAME), ("Phone number", "•••678"))
    assert look.contacts_for == "Only for: advice · They filled in a form"
    QTest.keyClick(leads.view.panel.erase, Qt.Key.Key_Space)
    desk.jobs.finish()
    settle()
    assert "L000001" in agreed[0]
    assert "Mai" not in agreed[0]
    assert 1 not in kept(desk)
    qtbot.waitUntil(lambda: not desk.jobs.busy)  # it is read anew once it is removed
    assert leads.view.panel.look is not None
    assert leads.view.panel.look.contacts == ()


def test_that_a_person_an_import_and_everything_is_removed_at_the_sheet(
    page: Page, desk: Desk, qtbot: QtBot, tmp_path: Path, agreed: list[str]
) -> None:
    bring_in(page, tmp_path)
    keeping = keeping_of(desk)
    assert keeping is not None
    sheet = ContactsSheet(page.view)
    ContactsPresenter(sheet, desk, keeping)
    desk.jobs.finish()
    settle()
    sheet.show()
    sheet.sought.setText("nobody")
    QTest.keyClick(sheet.sought, Qt.Key.Key_Return)
    assert "phone number" in sheet.found.text()
    assert sheet.erase_found.isHidden()
    sheet.sought.setText("0912 345 678")
    QTest.keyClick(sheet.sought, Qt.Key.Key_Return)
    assert "L000001" in sheet.found.text()
    assert sheet.focusWidget() is sheet.erase_found
    QTest.keyClick(sheet.erase_found, Qt.Key.Key_Space)
    desk.jobs.finish()
    settle()
    desk.jobs.finish()
    settle()
    assert "Removed the contact data of 1 lead." in sheet.notice.sentence()
    assert list(kept(desk)) == [2]
    (removal,) = sheet.removals.values()
    removal.click()
    for _ in range(2):  # what was removed, and then what is kept now
        desk.jobs.finish()
        settle()
    assert kept(desk) == {}
    assert sheet.erase_all.isHidden()
    assert not sheet._none.isHidden()
    steps = [event.step for event in keeping.events()]
    assert steps == [ContactStep.ERASED_BATCH, ContactStep.ERASED_PERSON]
    assert all("backups" in sentence for sentence in agreed)
    sheet.reject()


def test_that_it_leaves_in_a_table_only_where_somebody_chose_so_and_on_record(
    page: Page, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    bring_in(page, tmp_path)
    leads = LeadsPresenter(desk)
    qtbot.addWidget(leads.view)
    taking_out = TakingOut(desk, leads.view, LeadWording(desk))
    place = tmp_path / "out.csv"
    for contacts in (False, True):
        taking_out.write([1, 2], ["code"], place, contacts=contacts)
        desk.jobs.finish()
        settle()
        rows = list(csv.reader(place.read_text("utf-8-sig").splitlines()))
        assert any(NAME in row for row in rows) is contacts
    keeping = keeping_of(desk)
    assert keeping is not None
    assert [(one.step, one.leads) for one in keeping.events()] == [(ContactStep.IN_TABLE, 2)]
    assert desk.bench.journal.state().undo is not None  # the record is passed over by undo


def test_that_the_question_is_off_at_first_and_asks_for_the_passphrase_once_more(
    qtbot: QtBot, desk: Desk
) -> None:
    question = ContactsQuestion(None, "Export", lambda word: word == WORD, desk.translate, "a")
    qtbot.addWidget(question)
    question.show()
    assert not question.with_contacts
    assert not question.field.isVisible()
    question.tick.click()
    assert not question.go.isEnabled()
    QTest.keyClicks(question.field.editor, "wrong one")
    question.go.click()
    assert question.isVisible()
    assert not question.error.isHidden()
    QTest.keyClicks(question.field.editor, WORD.text)
    question.go.click()
    assert not question.isVisible()
    assert question.with_contacts


def test_that_workbooks_tell_who_is_meant_only_where_somebody_chose_so(
    page: Page, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk.bench.doing("load_example") as work:
        when = desk.bench.clock.now()
        about = ("Vườn Sông", "real_estate", 90, Tongue.VIETNAMESE, None, when)
        work.of(Workspace).put(Workspace(desk.bench.secrets.new_id(), *about))
    bring_in(page, tmp_path)
    view = FeedbackView()
    qtbot.addWidget(view)
    workbooks = WorkbooksPresenter(view, desk)
    answers = iter([None, False, True])
    monkeypatch.setattr(handing_out, "contacts_chosen", lambda *_: next(answers))
    folder = tmp_path / "forms"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    for told, files in ((False, 0), (False, 1), (True, 2)):
        workbooks._on_hand_out()
        desk.jobs.finish()
        settle()
        names = sorted(one.name for one in folder.iterdir())
        assert (len(names), any("contact data" in name for name in names)) == (files, told)
    texts = [load_workbook(one).worksheets[0] for one in sorted(folder.iterdir())]
    assert [NAME in [cell.value for row in text.rows for cell in row] for text in texts] == [
        True,
        False,
    ]
    keeping = keeping_of(desk)
    assert keeping is not None
    assert [one.step for one in keeping.events()] == [ContactStep.IN_WORKBOOKS]
