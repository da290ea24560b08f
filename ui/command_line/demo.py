"""The demo: the worked example, its documents, and a picture of every page, without a display."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from domain.model.wording import Tongue
from ui.command_line import acts
from ui.command_line.run import Exit, Refusal
from ui.shell.pages import PAGES
from ui.shell.places import HOME_VARIABLE, SUFFIX
from ui.shell.settings import Settings
from ui.shell.start import make_application
from ui.shell.window import USUAL

if TYPE_CHECKING:
    from ui.jobs import Jobs
    from ui.shell.makers import Makers

EXAMPLE: Final = "real_estate"
_log = logging.getLogger("cungve.demo")

_ROUNDS: Final = 50
"""Rounds after which a page that never comes to rest is a fault."""


def make_demo(makers: Makers, folder: Path, tongue: Tongue) -> None:
    """Make the demo in a folder of its own; what an earlier demo made there is made anew.

    Nothing of this laptop's own settings is read or changed.

    Args:
        makers: what the composition root can make.
        folder: where; it is made where it is missing.
        tongue: of documents and pictures; the example itself is in Vietnamese.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{EXAMPLE}{SUFFIX}"
    with TemporaryDirectory(prefix="cungve-") as home:
        os.environ[HOME_VARIABLE] = home
        file.unlink(missing_ok=True)
        acts.make(makers, file, EXAMPLE, tongue)
        wanted = acts.Wanted(
            brief=folder / "brief.pdf",
            persona=None,
            matrix=folder / "matrix.xlsx",
            tongue=tongue,
            report=folder / "session.pdf",
            cards=folder / "cards.pdf",
            scoreboard=folder / "scoreboard.pdf",
        )
        acts.export(makers, file, wanted)
        _photograph(makers._replace(app_data=Path(home)), file, tongue, folder)


def _photograph(makers: Makers, file: Path, tongue: Tongue, folder: Path) -> None:
    """Take a picture of the welcome page and of every page of a workspace."""
    qInstallMessageHandler(_note)
    settings = Settings(makers.app_data)
    settings.theme, settings.tongue = "light", tongue.value
    app = make_application(settings)
    from ui.shell.program import Program

    program = Program(app, makers, settings)
    window = program.new_window()
    window.view.resize(*USUAL)
    window.view.show()
    _rest(app, program.jobs)
    _take(window.view, folder / "00-welcome.png")
    window.open_file(file)
    _rest(app, program.jobs)
    if window.workspace is None:
        raise Refusal(f"{file} could not be opened.")
    for number, page in enumerate(PAGES, 1):
        window.workspace.show_page(page.key)
        _rest(app, program.jobs)
        _take(window.view, folder / f"{number:02d}-{page.key}.png")
    program.close_all()
    _rest(app, program.jobs)


def _note(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Write what Qt says into the log; nobody who makes a demo waits for it."""
    _log.info("Qt: %s", message)


def _rest(app: QApplication, jobs: Jobs) -> None:
    """Let the window come to rest: what is under way ends, what it brought is shown."""
    quiet = 0
    for _ in range(_ROUNDS):
        jobs.finish()
        app.processEvents()
        quiet = 0 if jobs.busy else quiet + 1
        if quiet > 2:  # painting a page may ask for more
            return
    raise Refusal("A page of the window did not come to rest.", Exit.OUR_FAULT)


def _take(window: QWidget, place: Path) -> None:
    if not window.grab().save(str(place)):
        raise Refusal(f"{place} could not be written.", Exit.NOT_WRITTEN)
    acts.tell(f"Wrote {place}")
