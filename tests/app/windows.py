"""The real window over real files, for tests that look at all of it."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

import main
from domain.model.session import Step
from domain.services.facilitating import Facilitating
from tests.robots.typing import settle
from ui.session.room import StepView
from ui.session.view import SessionView
from ui.shell.makers import Makers
from ui.shell.opening import Beginning, make_workspace
from ui.shell.presenter import WindowPresenter
from ui.shell.program import Program
from ui.shell.settings import Settings
from ui.shell.window import MainWindow
from ui.shell.workspace import WorkspacePresenter

LONGEST = 20_000
"""Milliseconds after which something that does not happen will not happen any more."""

ROUNDS = 4
"""A field that grows tells the layouts around it, each in a round of its own."""


@dataclass
class Shown:
    """The program with one window.

    Attributes:
        program: the running program.
        leader: what leads the window.
        home: the program's own folder.
    """

    program: Program
    leader: WindowPresenter
    home: Path

    @property
    def view(self) -> MainWindow:
        return self.leader.view

    @property
    def workspace(self) -> WorkspacePresenter:
        assert self.leader.workspace is not None, "no workspace is open"
        return self.leader.workspace

    def open(self, file: Path) -> None:
        """Open a file and wait for its first page and for all that comes after it."""
        waiting = QEventLoop()
        told: list[str] = []
        self.leader.opened.connect(waiting.quit)
        self.leader.refused.connect(told.append)
        self.leader.refused.connect(waiting.quit)
        QTimer.singleShot(LONGEST, waiting.quit)
        self.leader.open_file(file)
        waiting.exec()
        self.leader.opened.disconnect(waiting.quit)
        self.leader.refused.disconnect(waiting.quit)
        assert self.leader.workspace is not None, told or "the file was never opened"
        self.rest()

    def rest(self) -> None:
        """Let the window and all work beside it come to rest."""
        while True:
            for _ in range(ROUNDS):
                settle()
            forget()
            if not self.program.jobs.busy:
                break
            self.program.jobs.finish()

    def page(self, key: str) -> QWidget:
        """Go to a page and return it."""
        self.workspace.show_page(key)
        self.rest()
        widget = self.view.page_widget(key)
        assert widget is not None
        return widget

    def hold_session(self) -> None:
        """Have a session run: the one that was held last goes on, or the first one begins."""
        facilitating = self.workspace.desk.use(Facilitating)
        if facilitating.sitting() is None:
            sessions = facilitating.sessions()
            if sessions:
                facilitating.resume(sessions[-1].id)
            else:
                facilitating.start()

    def steps(self) -> tuple[Step, ...]:
        """The steps of the session that runs."""
        sitting = self.workspace.desk.use(Facilitating).sitting()
        assert sitting is not None
        return sitting.steps

    def step(self, number: int) -> StepView:
        """Go to a step of the session by its number, whatever it lacks; return its view."""
        facilitating = self.workspace.desk.use(Facilitating)
        facilitating.go_to(self.steps()[number - 1].id, reason="phòng muốn vậy")
        page = self.page("session")
        assert isinstance(page, SessionView)
        assert page.frame.step is not None
        return page.frame.step

    def resize(self, size: Sequence[int]) -> None:
        """Give the window a size."""
        self.view.resize(*size)
        self.rest()

    def close(self) -> None:
        """Close window and workspace, and let everything go."""
        self.view.close()
        self.program.jobs.finish()
        self.rest()
        forget()


def forget() -> None:
    """Let go of what was removed: Qt does so only while its event loop runs."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def makers_in(home: Path) -> Makers:
    """What the composition root makes, with the program's folder inside the test's."""
    from persistence.agenda_files import JsonAgendaFiles
    from persistence.catalogue import load_catalogue
    from persistence.mapping_files import JsonMappingFiles
    from persistence.system import SystemClock, SystemSecrets
    from persistence.workspace_file import SqliteWorkspaceFiles

    return main.makers()._replace(
        app_data=home,
        files=lambda: SqliteWorkspaceFiles(home / "backups", SystemClock(), SystemSecrets()),
        agenda_files=lambda: JsonAgendaFiles(home / "agendas", load_catalogue()),
        mapping_files=lambda: JsonMappingFiles(home / "mappings"),
    )


def make_file(home: Path, beginning: Beginning) -> Path:
    """Make a workspace without a window."""
    make_workspace(makers_in(home), beginning).file.close()
    return beginning.path


def copied(file: Path, folder: Path) -> Path:
    """Copy a workspace made once, so that a test may change it."""
    return Path(shutil.copy(file, folder / file.name))


@contextmanager
def shown(home: Path, file: Path | None = None) -> Iterator[Shown]:
    """Show the program's window, with a workspace or the welcome page."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    home.mkdir(parents=True, exist_ok=True)
    program = Program(app, makers_in(home), Settings(home))
    leader = program.new_window()
    one = Shown(program, leader, home)
    leader.view.show()
    leader.view.activateWindow()
    one.rest()
    try:
        if file is not None:
            one.open(file)
        yield one
    finally:
        one.close()
        program.speak("en")
        program.dress("light")
        program.deleteLater()
