"""Contact data in the window: whole, said, and within reach where it is kept and removed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from domain.model.contacts import ContactStep
from domain.model.importing.keeping import Keeping
from domain.model.passphrase import Passphrase
from domain.model.wording import Tongue
from tests.app.walking import Look, dress
from tests.app.windows import LONGEST, Shown, make_file, shown
from tests.ui.test_lead_import import a_table
from ui.campaigns.page import LEADS, CampaignsPage
from ui.leads.contacts.presenter import keeping_of
from ui.leads.contacts.question import ContactsQuestion
from ui.leads.contacts.sheet import ContactsSheet
from ui.leads.importing.view import ImportView
from ui.leads.listing.presenter import LeadsPresenter
from ui.shell.locking import Locking
from ui.shell.opening import Beginning

_TABLE = """Họ và tên;SĐT;Email;Địa chỉ
Nguyễn Thị Mai;0912345678;mai@vidu.vn;12 Lê Lợi, Đà Nẵng
Trần Văn Bình;0912345679;;7 Hùng Vương, Huế
"""


@pytest.fixture
def workspace(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shown]:
    """A window over a workspace that seems to be locked; really locking it takes its time."""
    monkeypatch.setattr(Locking, "locked", True)
    beginning = Beginning(tmp_path / "Trống.cungve", "Trống", Tongue.VIETNAMESE, template="blank")
    path = make_file(tmp_path, beginning)
    with shown(tmp_path / "contacts", path) as one:
        with one.workspace.desk.bench.store.gate.writing() as connection:  # type: ignore[attr-defined]
            connection.exec_driver_sql("INSERT INTO lead_secret VALUES (1, ?)", (bytes(32),))
        yield one


def opened(kind: type[QDialog]) -> QDialog:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind))


def test_that_contact_data_is_kept_shown_and_removed_whole_and_said(
    workspace: Shown, look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    walk = dress(workspace, look)
    page = workspace.page("campaigns")
    assert isinstance(page, CampaignsPage)
    page.import_leads(a_table(tmp_path, _TABLE))
    view = page.findChild(ImportView)
    assert view is not None
    qtbot.waitUntil(view.file.card.isVisible, timeout=LONGEST)
    view.file.go.click()
    qtbot.waitUntil(view.columns.beside.before.isVisible, timeout=LONGEST)
    for header in ("SĐT", "Email", "Địa chỉ"):
        view.columns.keeping_turned.emit(header, Keeping.SHORTEN)
    view.columns.keeping_turned.emit("Họ và tên", Keeping.KEEP)
    qtbot.waitUntil(view.columns.beside.before.isVisible, timeout=LONGEST)
    workspace.rest()
    walk.look("import, columns with contact data kept")
    walk.reach("import, columns with contact data kept", page)
    view.columns.beside.go.click()
    qtbot.waitUntil(view.check.beside.go.isEnabled, timeout=LONGEST)
    view.check.form.purpose.set_text("tư vấn")
    view.check.beside.go.click()
    qtbot.waitUntil(view.done.done.isVisible, timeout=LONGEST)
    view.done.done.click()
    workspace.rest()
    leads = page._presenters[LEADS]
    assert isinstance(leads, LeadsPresenter)
    leads.show_lead(1)
    workspace.rest()
    walk.look("a lead with contact data")
    keeping = keeping_of(workspace.workspace.desk)
    assert keeping is not None
    keeping.hand_out(ContactStep.IN_TABLE, 2)
    leads.view.contacts.click()
    workspace.rest()
    sheet = opened(ContactsSheet)
    assert isinstance(sheet, ContactsSheet)
    sheet.sought.setText("0912 345 678")
    sheet.seek.click()
    workspace.rest()
    walk.look("contact data", sheet)
    sheet.accept()
    desk = workspace.workspace.desk
    question = ContactsQuestion(
        workspace.view, "Excel", lambda word: word == Passphrase(""), desk.translate, "x"
    )
    question.show()
    question.tick.setChecked(True)
    question.field.editor.setText("sai")
    question.accept()
    workspace.rest()
    walk.look("contact data, whether it goes along", question)
    question.reject()
    page.import_leads(a_table(tmp_path, _TABLE))
    qtbot.waitUntil(view.file.card.isVisible, timeout=LONGEST)
    view.file.go.click()
    qtbot.waitUntil(view.columns.beside.before.isVisible, timeout=LONGEST)
    workspace.rest()
    walk.look("import, a mapping that keeps contact data")
    walk.tell()
