"""The window: from the welcome page into a workspace, by keyboard, and back."""

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
import sqlcipher3
from openpyxl import Workbook
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from domain.model.feedback_sheets import ColumnKind, FeedbackSheet, SheetColumn, SheetKey
from domain.model.wording import Bilingual, Tongue
from domain.services.assigning import Assigning
from domain.services.briefing import ProductPart
from domain.services.facilitating import Facilitating
from tests.robots.typing import press, seen, settle, spoken, type_text
from tests.ui.house import House, house
from ui.brief.product_card import ProductCard
from ui.feedback.page import FeedbackPage
from ui.leads.importing.view import ImportView
from ui.responsibilities.taking_in.dialog import MatrixPreview
from ui.shell.beginning import NewWorkspaceDialog
from ui.shell.manual import HelpSheet, ShortcutsSheet
from ui.shell.navigation import PageButton
from ui.shell.pages import PAGES
from ui.shell.window import LEAST, NUMBERED, MainWindow, sizes_within
from ui.theme.theme import theme
from ui.widgets.clipping import clipped_texts

__all__ = ["house"]

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_that_the_window_begins_with_the_welcome_page(house: House) -> None:
    view = house.window().view

    assert view.shown_page is None
    assert not view.navigation.isVisible()
    assert view.windowTitle() == "Cùng Vẽ"
    assert not view.commands.action("snapshot").isEnabled()
    assert view.commands.action("new").isEnabled()
    assert view.status.texts() == ["Offline · data stays on this laptop"]


@pytest.mark.parametrize(
    ("screen", "smallest", "usual"),
    [
        ((1920, 1040), (1024, 640), (1366, 768)),
        ((1366, 728), (1024, 640), (1366, 696)),
        ((1051, 560), (1024, 528), (1051, 528)),  # 1366 × 768 with a task bar, text at 130 %
        ((640, 360), (960, 500), (960, 500)),
    ],
)
def test_that_a_window_is_never_larger_than_its_screen(
    screen: tuple[int, int], smallest: tuple[int, int], usual: tuple[int, int]
) -> None:
    assert sizes_within(QSize(*screen)) == (QSize(*smallest), QSize(*usual))


def test_that_a_workspace_is_begun_by_keyboard(house: House) -> None:
    window = house.window()
    press(window.view, Qt.Key.Key_N, CONTROL)
    dialog = house.dialog(NewWorkspaceDialog)
    assert isinstance(dialog, NewWorkspaceDialog)
    dialog._folder = house.folder
    assert not dialog.go.isEnabled()
    type_text(dialog.name.editor_widget(), "Vườn Sông · căn hộ")
    with house.opening(window):
        press(dialog.go, Qt.Key.Key_Space)

    assert (house.folder / "Vườn Sông · căn hộ.cungve").exists()
    assert window.view.top_bar.name() == "Vườn Sông · căn hộ"
    assert window.view.windowTitle() == "Vườn Sông · căn hộ — Cùng Vẽ"
    assert window.view.shown_page == "loop"
    assert not [one for one in window.view.findChildren(NewWorkspaceDialog) if one.isVisible()]


def test_that_every_page_is_reached_by_its_number(house: House) -> None:
    view = house.workspace().view

    for at, page in enumerate(PAGES[:NUMBERED]):
        QTest.keyClick(view, Qt.Key(Qt.Key.Key_0 + (at + 1) % 10), CONTROL)
        settle()
        assert view.shown_page == page.key
        current = view.navigation.current()
        assert current is not None
        assert current.text() == page.title


def test_that_arrow_keys_walk_along_the_navigation(house: House) -> None:
    view = house.workspace().view
    buttons = view.navigation.buttons()
    buttons[0].setFocus()

    press(buttons[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is buttons[1]
    press(buttons[1], Qt.Key.Key_Space)
    assert view.shown_page == "brief"
    press(buttons[1], Qt.Key.Key_Up)
    press(buttons[0], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is buttons[-1]


def test_that_f6_goes_round_the_parts_of_the_window(house: House) -> None:
    view = house.workspace().view
    view.commands.run("history")
    view.top_bar.search.setFocus()
    visited = []
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())

    assert isinstance(visited[0], PageButton)
    page = view.page_widget("loop")
    assert page is not None
    assert visited[1] is not None
    assert page.isAncestorOf(visited[1])
    assert visited[2] is not None
    assert view.side is not None
    assert view.side.isAncestorOf(visited[2])
    assert visited[3] is not None
    assert view.top_bar.isAncestorOf(visited[3])


def test_that_what_is_being_typed_is_kept_when_the_window_closes(house: House) -> None:
    window = house.workspace(example="")
    window.run("page:brief")
    card = window.view.findChild(ProductCard)
    assert isinstance(card, ProductCard)
    type_text(card.field(ProductPart.COMPANY).editor_widget(), "Địa ốc Ven Sông")
    file = window.file
    window.view.close()

    again = house.window()
    assert file is not None
    with house.opening(again):
        again.open_file(file)
    again.run("page:brief")
    card = again.view.findChild(ProductCard)
    assert isinstance(card, ProductCard)
    assert card.field(ProductPart.COMPANY).text() == "Địa ốc Ven Sông"


def test_that_closing_a_workspace_leads_back_to_the_welcome_page(house: House) -> None:
    window = house.workspace()
    press(window.view, Qt.Key.Key_W, CONTROL)

    assert window.workspace is None
    assert window.view.shown_page is None
    assert window.view.windowTitle() == "Cùng Vẽ"
    assert not window.view.navigation.isVisible()
    rows = window.welcome.recent_rows()
    assert [row.tile.text() for row in rows] == ["Song Môn Residence (dự án hư cấu)"]


def test_that_the_list_of_recent_workspaces_can_be_kept_in_order(house: House) -> None:
    window = house.window()
    settings = house.program.settings
    here, gone = house.folder / "here.cungve", house.folder / "gone.cungve"
    here.touch()
    settings.remember(gone, "Gone")
    settings.remember(here, "Here")
    window.show_recent()
    house.until(lambda: not house.program.jobs.busy)
    rows = window.welcome.recent_rows()
    assert [(row.tile.text(), row.tile.grey) for row in rows] == [("Here", False), ("Gone", True)]
    assert rows[1].tile.line() == f"Not found: {house.folder}"

    rows[1].menu().actions()[0].trigger()
    rows = window.welcome.recent_rows()
    assert [row.tile.text() for row in rows] == ["Gone", "Here"]

    rows[0].menu().actions()[1].trigger()
    assert [row.tile.text() for row in window.welcome.recent_rows()] == ["Here"]
    assert here.exists()


def test_that_a_dropped_workspace_opens(house: House) -> None:
    first = house.workspace()
    file = first.file
    assert file is not None
    first.close_workspace()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with house.opening(first):
        first.view.dropEvent(drop)

    assert first.file == file


def test_that_leads_dropped_on_the_window_are_taken_in_where_a_workspace_is_open(
    house: House,
) -> None:
    window = house.workspace()
    table = house.folder / "leads.csv"
    table.write_text("SĐT\n0912345678\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table))])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.view.dropEvent(drop)
    importing = window.view.findChild(ImportView)
    assert importing is not None
    house.until(importing.file.card.isVisible)
    window.close_workspace()
    drop.ignore()
    window.view.dropEvent(drop)
    assert not drop.isAccepted()


def test_that_a_workbook_of_ours_finds_its_page_by_its_marks_and_any_other_is_leads(
    house: House,
) -> None:
    window = house.workspace()
    assert window.workspace is not None
    desk = window.workspace.desk
    columns = (SheetColumn(SheetKey.LEAD, Bilingual("Lead", "Lead"), ColumnKind.SHOWN),)
    sheet = FeedbackSheet(uuid4(), uuid4(), "Vườn Sông", "S1", date(2026, 11, 25), columns, ())
    ours, other = house.folder / "Book1.xlsx", house.folder / "feedback.xlsx"
    assert desk.writers is not None
    desk.writers.feedback().write(sheet, Tongue.VIETNAMESE, ours)
    book = Workbook()
    for row in (["SĐT"], ["0912345678"]):
        book.worksheets[0].append(row)
    book.create_sheet("cungve")
    book.save(other)
    window.view.table_dropped.emit(str(ours))
    house.rest(window)
    assert window.view.shown_page == "feedback"
    page = window.view.page_widget("feedback")
    assert isinstance(page, FeedbackPage)
    assert page.workbook.isVisible()
    window.view.table_dropped.emit(str(other))
    house.rest(window)
    assert window.view.shown_page == "campaigns"
    importing = window.view.findChild(ImportView)
    assert importing is not None
    assert importing.isVisible()
    matrix = house.folder / "Book2.xlsx"
    desk.use(Assigning).draft_matrix()
    content = desk.use(Assigning).content(lambda tongue: desk.translate, date(2026, 11, 25))
    desk.writers.matrix().write(content, Tongue.VIETNAMESE, matrix)
    window.view.table_dropped.emit(str(matrix))
    house.rest(window)
    assert window.view.shown_page == "responsibilities"
    preview = window.view.findChild(MatrixPreview)
    assert preview is not None
    preview.reject()
    window.view.table_dropped.emit(str(house.folder / "gone.xlsx"))
    house.rest(window)
    assert "is not there any more" in importing.file.notice.sentence()


def test_that_each_workspace_has_a_window_of_its_own(house: House) -> None:
    first = house.workspace(name="one")
    copy = house.folder / "two.cungve"
    first.close_workspace()
    copy.write_bytes((house.folder / "one.cungve").read_bytes())
    with house.opening(first):
        first.open_file(house.folder / "one.cungve")

    house.program.open_file(copy)
    second = house.program.windows[-1]
    house.until(lambda: second.workspace is not None)
    house.rest(second)
    assert second is not first

    house.program.open_file(house.folder / "one.cungve")
    assert len(house.program.windows) == 2


def test_that_control_s_saves_a_copy_that_opens(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = house.workspace()
    wanted = house.folder / "Bản chụp"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wanted), ""))
    press(window.view, Qt.Key.Key_S, CONTROL)
    workspace = window.workspace
    assert workspace is not None
    house.until(workspace.notices.isVisible)

    assert workspace.notices.notice.sentence() == "A copy was saved as Bản chụp.cungve."
    workspace.safekeeping.save_copy()
    told = "Bản chụp.cungve already exists. Choose another name."
    assert workspace.notices.notice.sentence() == told, "the dialog has not asked about it"
    other = house.window()
    with house.opening(other):
        other.open_file(house.folder / "Bản chụp.cungve")
    assert other.view.top_bar.name() == window.view.top_bar.name()


def test_that_the_status_line_says_that_the_work_is_safe(house: House) -> None:
    window = house.workspace()

    saved, backup, offline, projector = window.view.status.texts()
    assert saved.startswith(("• Saved ", "• All saved"))
    assert backup.startswith("Backup ")
    assert offline == "Offline · data stays on this laptop"
    assert projector == "Projector: off"


def test_that_checking_the_workspace_says_what_was_found(house: House) -> None:
    window = house.workspace()
    window.view.commands.run("check")
    workspace = window.workspace
    assert workspace is not None
    house.until(workspace.notices.isVisible)

    assert workspace.notices.notice.kind() == "success"
    assert workspace.notices.notice.sentence().startswith("The workspace is sound: ")


def test_that_the_weekly_check_speaks_only_of_what_is_wrong(house: House) -> None:
    window = house.workspace()
    workspace = window.workspace
    assert workspace is not None
    workspace.safekeeping.check_when_due()
    house.until(lambda: not house.program.jobs.busy)
    assert not workspace.notices.isVisible()

    for note in house.folder.rglob("checked-at"):
        note.unlink()
    with closing(sqlcipher3.connect(str(workspace.path), isolation_level=None)) as connection:
        connection.execute("UPDATE change SET intention = 'x' WHERE number = 1")
    workspace.safekeeping.check_when_due()
    house.until(workspace.notices.isVisible)
    assert workspace.notices.notice.kind() == "error"


def test_that_every_command_stands_in_a_menu_with_its_keys(house: House) -> None:
    view = house.workspace().view
    listed = {
        action.objectName()
        for key in ("file", "edit", "view", "workshop", "help")
        for action in view.menus.menu(key).actions()
    }
    assert {spec.key for spec in view.commands.specs} <= listed

    keys = [keys.toString() for spec in view.commands.specs for keys in spec.bindings()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+K", "Ctrl+F"} <= set(keys)
    forbidden = ("Ctrl+Shift", "Alt+Z", "Ctrl+`")
    assert not [one for one in keys if one.startswith(forbidden)]


def test_that_help_speaks_of_the_page_at_hand(house: House) -> None:
    window = house.workspace()
    for page in (None, *(page.key for page in PAGES)):
        HelpSheet(window.view, page).close()
    window.view.commands.run("manual")
    sheet = house.dialog(HelpSheet)
    assert sheet.windowTitle() == "The loop"
    sheet.close()
    window.view.commands.run("shortcuts")
    assert house.dialog(ShortcutsSheet).windowTitle() == "Keyboard shortcuts"


def test_that_window_places_are_remembered_and_kept_on_a_screen(house: House) -> None:
    window = house.window()
    window.view.setGeometry(30, 40, 1100, 700)
    settle()
    window.view.close()
    assert not house.program.settings.place("main").isEmpty()

    again = MainWindow(theme().colours)
    again.restore_place(house.program.settings.place("main"))
    assert again.geometry().intersects(again.screen().geometry())
    assert again.size().width() >= LEAST[0]


@pytest.mark.parametrize("tongue", ["vi", "en"])
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
def test_that_nothing_of_the_window_is_cut_off(
    house: House, tongue: str, mode: str, size: tuple[int, int]
) -> None:
    window = house.window()
    house.program.speak("vi" if tongue == "vi" else "en")
    house.program.dress("dark" if mode == "dark" else "light")
    window.view.resize(*size)
    settle()

    assert clipped_texts(window.view) == []


def test_that_the_bars_of_a_workspace_fit_in_both_languages(house: House) -> None:
    window = house.workspace()
    for tongue in ("vi", "en"):
        window.view.status.show_backup(datetime(2026, 3, 2, 14, 5, tzinfo=UTC))
        house.program.speak("vi" if tongue == "vi" else "en")
        window.view.resize(1280, 720)
        settle()
        for part in (window.view.top_bar, window.view.navigation, window.view.status):
            assert clipped_texts(part) == []


def test_that_the_language_switches_while_the_window_is_open(house: House) -> None:
    window = house.workspace()
    window.view.commands.run("language")

    titles = [button.text() for button in window.view.navigation.buttons()]
    assert "Chân dung" in titles[3]
    assert window.view.menus.menu("file").title() == "&Tệp"
    assert house.program.settings.tongue == "vi"
    window.view.commands.run("language")
    assert window.view.navigation.buttons()[3].text() == "Personas"


def test_that_full_screen_comes_and_goes(house: House, qtbot: QtBot) -> None:
    view = house.window().view
    view.commands.run("full_screen")
    assert view.isFullScreen()
    assert view.commands.action("full_screen").isChecked()
    view.commands.run("full_screen")
    assert not view.isFullScreen()


def test_that_a_file_given_at_the_start_is_opened_after_the_first_paint(
    house: House, tmp_path: Path, qapp: QApplication
) -> None:
    made = house.workspace()
    file = made.file
    assert file is not None
    made.view.close()
    house.program.open_file(file)
    window = house.program.windows[-1]
    house.until(lambda: window.workspace is not None)
    house.rest(window)

    assert window.view.shown_page == "loop"


def test_that_no_page_flashes_a_window_of_its_own(house: House, qapp: QApplication) -> None:
    window = house.workspace()
    assert window.workspace is not None
    for page in PAGES:
        window.workspace.show_page(page.key)
        settle()
        assert QApplication.activeWindow() is window.view, page.key


def test_that_a_workbook_is_handed_in_from_the_palette_where_sides_write(house: House) -> None:
    leader = house.workspace(example="", name="Trống")
    workspace = leader.workspace
    assert workspace is not None
    workspace.run("hand_in")
    house.rest(leader)
    refusal = "at a step of the session in which sides write"
    assert any(refusal in text for text in spoken(leader.view))
    facilitating = Facilitating(workspace.desk.bench)
    sitting = facilitating.start("draw_a")
    facilitating.go_to(sitting.steps[3].id, reason="x")
    workspace.run("hand_in")
    house.rest(leader)
    assert "Written beforehand, in workbooks" in seen(leader.view)
