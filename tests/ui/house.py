"""A whole program in a test: real files, real windows, everything in a folder of the test."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

import main
from domain.model.wording import Tongue
from tests.worked import write_example
from ui.shell.opening import Beginning
from ui.shell.places import HOME_VARIABLE
from ui.shell.presenter import WindowPresenter
from ui.shell.program import Program
from ui.shell.settings import Settings
from ui.theme.theme import theme

PATIENCE = 20_000


class House:
    """The program of one test, and how to wait for it."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.program = Program(qapp, main.makers(), Settings(main.makers().app_data))

    def window(self) -> WindowPresenter:
        """A new window, shown."""
        window = self.program.new_window()
        window.view.resize(1366, 768)
        with self.qtbot.waitActive(window.view):
            window.view.show()
            window.view.activateWindow()
        return window

    @contextmanager
    def opening(self, window: WindowPresenter) -> Iterator[None]:
        """Wait until a workspace is open in a window, at rest and backed up."""
        with self.qtbot.waitSignal(window.opened, timeout=PATIENCE):
            yield
        self.rest(window)

    def rest(self, window: WindowPresenter) -> None:
        """Wait until the workspace is settled and nothing runs beside the window."""
        assert window.workspace is not None
        self.until(lambda: window.workspace is not None and window.workspace.settled)
        self.until(lambda: not self.program.jobs.busy)

    def workspace(self, example: str = "real_estate", name: str = "Vườn Sông") -> WindowPresenter:
        """A window with a worked example, or with a workspace made from a template."""
        window = self.window()
        path = self.folder / f"{name}.cungve"
        with self.opening(window):
            if example:
                window.open_file(write_example(path, example))
            else:
                window.make_file(Beginning(path, name, Tongue.ENGLISH, template="real_estate"))
        return window

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE)

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The one visible dialog of a kind."""
        found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
        visible = [one for one in found if one.isVisible()]
        assert len(visible) == 1
        return visible[0]

    def close(self) -> None:
        """Close everything, and leave the application as it was found."""
        self.program.close_all()
        self.program.jobs.finish()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog):
                dialog.close()
        self.program.language.choose("en")
        theme().choose("light")
        QApplication.processEvents()
        self.program.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect(0)  # all that the test made is young; what is old takes long to look through


@pytest.fixture
def house(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[House]:
    """A program with a data folder of its own, in English and light."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "data"))
    kept = QLocale()
    built = House(qtbot, qapp, tmp_path)
    built.program.speak("en")
    built.program.dress("light")
    yield built
    built.close()
    QLocale.setDefault(kept)
