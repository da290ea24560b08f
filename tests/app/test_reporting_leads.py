"""The page of Sales' feedback with leads on it: whole, said, and within reach at each stage."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from domain.model.leads import ContactOutcome
from domain.model.sales_feedback import Feedback
from domain.model.wording import Tongue
from domain.services.handing_out_feedback import HandingOutFeedback
from domain.services.reporting_leads import ReportingLeads
from domain.services.workbench import Workbench
from exports.feedback_layout import HEAD_ROW
from exports.feedback_xlsx import XlsxFeedbackWriter
from tests.app.walking import Look, dress
from tests.app.windows import Shown, shown
from tests.persistence.test_leads import a_record, bring_in
from tests.real import real_files
from tests.robots.typing import press_focused, type_text
from tests.worked import write_example
from ui.feedback.page import FeedbackPage
from ui.language import translator_for

pytestmark = pytest.mark.soak

Key = Qt.Key


def with_leads(home: Path) -> Path:
    """Make the worked example with a few leads that nobody has reported on; return its file."""
    from persistence.catalogue import load_catalogue
    from persistence.system import SystemClock, SystemSecrets

    path = write_example(home / "Vườn Sông.cungve")
    file = real_files(home).open(path)
    bench = Workbench(
        *(file.store, file.journal, load_catalogue(), SystemClock(), SystemSecrets()),
        publish=lambda change: None,
    )
    day = bench.clock.now().date()
    records = [
        a_record(str(n), campaign="FB Lead Ads 08/10", ad="Khoá lãi 36 tháng", channel="zalo")
        for n in range(3)
    ]
    waiting = ReportingLeads(bench).waiting()
    with bench.doing("import_feedback", who="Sales") as work:
        for lead in waiting:
            id, now = bench.secrets.new_id(), bench.clock.now()
            work.of(Feedback).put(Feedback(id, lead, now, "sa2", ContactOutcome.WRONG_NUMBER))
    bring_in(bench, file, *(one._replace(received_on=day - timedelta(days=3)) for one in records))
    file.close()
    return path


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Shown]:
    """A window with leads that wait."""
    with shown(tmp_path / "leads", with_leads(tmp_path)) as one:
        yield one


def press(one: Shown, *keys: Qt.Key) -> None:
    for key in keys:
        press_focused(key)
    one.rest()


def taking_in(page: FeedbackPage, one: Shown, folder: Path) -> None:
    """Look at a workbook that came back with one row that says nothing new."""
    sheet = HandingOutFeedback(one.workspace.desk.bench).sheets(waiting=False)[0]
    path = folder / "phản hồi sa2.xlsx"
    XlsxFeedbackWriter(translator_for).write(sheet, Tongue.VIETNAMESE, path)
    book = openpyxl.load_workbook(path)
    for row, word in enumerate(("Không nghe máy", "???", "Sai số"), HEAD_ROW + 1):
        book.worksheets[0].cell(row, 5).value = word
    book.save(path)
    page.workbooks.open(path)
    one.rest()


def test_that_a_report_is_whole_said_and_within_reach(
    workspace: Shown, look: Look, tmp_path: Path
) -> None:
    walk = dress(workspace, look)
    page = workspace.page("feedback")
    assert isinstance(page, FeedbackPage)
    page.reporter.who.activated.emit(0)
    workspace.rest()
    walk.look("a lead that waits")
    press(workspace, Key.Key_1, Key.Key_E, Key.Key_D, Key.Key_X, Key.Key_V)
    focused = QApplication.focusWidget()
    assert focused is not None
    type_text(focused, "“Có chỗ nào ghi 36 tháng không em?”")
    press(workspace, Key.Key_Escape, Key.Key_M)
    walk.look("a conversation, opened whole")
    walk.reach("a conversation", page)
    page.begin()
    press_focused(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    workspace.rest()
    press(workspace, Key.Key_1, Key.Key_Q, Key.Key_5)
    press_focused(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    workspace.rest()
    walk.look("a fact")
    press(workspace, Key.Key_Q)
    press_focused(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    workspace.rest()
    press(workspace, Key.Key_7)
    press_focused(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    workspace.rest()
    assert page.done.isVisible()
    walk.look("all reported")
    page.find_wanted.emit("L000001")
    workspace.rest()
    walk.look("a report seen again")
    workspace.page("feedback")
    page.so_many.click()
    workspace.rest()
    walk.look("how far Sales has reported")
    walk.reach("how far Sales has reported", page)
    page.coverage.left.emit()
    taking_in(page, workspace, tmp_path)
    walk.look("a workbook that came back")
    walk.reach("a workbook that came back", page)
    walk.tell()
