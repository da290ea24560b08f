"""Locking the open workspace in the window, and opening a locked one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.house import House, house
from ui.shell.locking_sheet import LockingSheet
from ui.shell.unlocking import UnlockSheet

__all__ = ["house"]

WORD = "bon tu chang ai ghep"


def test_that_a_workspace_is_locked_and_opened_by_hand(house: House) -> None:
    window = house.workspace("", name="secret")
    workspace = window.workspace
    assert workspace is not None
    path = workspace.path
    window.run("passphrase")
    sheet = house.dialog(LockingSheet)
    assert isinstance(sheet, LockingSheet)
    assert not sheet.old.isVisible()
    assert not sheet.go.isEnabled()
    QTest.keyClicks(sheet.new.editor, WORD)
    QTest.keyClicks(sheet.again.editor, "something else")
    QTest.keyClick(sheet.again.editor, Qt.Key.Key_Return)
    assert not sheet.error.isHidden()
    sheet.again.clear()
    QTest.keyClicks(sheet.again.editor, WORD)
    QTest.keyClick(sheet.again.editor, Qt.Key.Key_Return)
    house.until(lambda: workspace.locking.locked and not house.program.jobs.busy)
    assert not path.read_bytes().startswith(b"SQLite")
    house.rest(window)
    window.close_workspace()
    assert house.program.settings.recent()[0].name == path.stem

    with house.qtbot.waitSignal(window.asked, timeout=20_000):
        window.open_file(path)
    asking = house.dialog(UnlockSheet)
    assert isinstance(asking, UnlockSheet)
    assert asking.field.editor.echoMode() is QLineEdit.EchoMode.Password
    asking.field.show_words.trigger()
    assert asking.field.editor.echoMode() is QLineEdit.EchoMode.Normal
    with house.qtbot.waitSignal(window.asked, timeout=20_000):
        QTest.keyClicks(asking.field.editor, "WRONG")
        assert asking.field.capitals.isVisible()
        QTest.keyClick(asking.field.editor, Qt.Key.Key_Return)
    assert not asking.error.isHidden()
    with house.opening(window):
        asking.field.clear()
        QTest.keyClicks(asking.field.editor, WORD)
        QTest.keyClick(asking.field.editor, Qt.Key.Key_Return)
    assert window.workspace is not None
    assert window.workspace.locking.locked


def test_that_giving_up_leads_back_to_the_welcome_page(house: House) -> None:
    window = house.workspace("", name="secret")
    assert window.workspace is not None
    path = window.workspace.path
    window.close_workspace()
    path.write_bytes(bytes(range(256)) * 32)
    with house.qtbot.waitSignal(window.asked, timeout=20_000):
        window.open_file(path)
    house.dialog(UnlockSheet).reject()
    assert window.file is None
    assert window.welcome.isEnabled()
