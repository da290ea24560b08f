"""A window with a workspace open, in the process that measures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.shell.presenter import WindowPresenter
    from ui.shell.program import Program


def opened_window(home: Path, file: Path) -> tuple[QApplication, Program, WindowPresenter]:
    """Start the program as it starts for a person, open a workspace, and wait for its page."""
    from PySide6.QtCore import QEventLoop

    import main  # before Qt, as a person's program does: ``ui`` takes Qt's import hook away
    from ui.shell.program import Program
    from ui.shell.settings import Settings
    from ui.shell.start import make_application
    from ui.shell.tidying import Tidying

    settings = Settings(home)
    app = make_application(settings)
    program = Program(app, main.makers(), settings)
    window = program.new_window()
    window.view.show()
    waiting = QEventLoop()
    window.opened.connect(waiting.quit)
    window.open_file(file)
    waiting.exec()
    Tidying(program)  # rubbish is looked for between two events alone, as for a person
    return app, program, window
