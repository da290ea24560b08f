"""Tables dropped anywhere on the window: our own workbooks that come back, or leads to bring in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from domain.errors import DomainError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk, Writers
    from ui.jobs import Job
    from ui.shell.window import MainWindow

_WORKBOOKS: Final = (".xlsx", ".xlsm")
_LEADS: Final = ("campaigns", "import_leads")
_MATRIX: Final = 2_000_000
"""Bytes that no responsibility workbook comes near; a large table of leads is not read twice."""


class DroppedTables(QObject):
    """Leads a table to the page that takes it in.

    A workbook of ours, with feedback or with responsibilities, is known by the marks it carries,
    so that it finds its page whatever it is called and wherever it is dropped.
    """

    def __init__(
        self,
        desk: Desk,
        view: MainWindow,
        show_page: Callable[[str], QWidget | None],
        parent: QObject,
    ) -> None:
        """Listen to what is dropped.

        Args:
            desk: what pages are built on.
            view: the window.
            show_page: shows a page and returns its widget.
            parent: the open workspace; with it the listening ends.
        """
        super().__init__(parent)
        self._desk = desk
        self._show_page = show_page
        self._job: Job | None = None
        view.table_dropped.connect(self.take)

    def take(self, file: str) -> None:
        """Take in a table; a workbook is looked at beside the window first."""
        path, writers = Path(file), self._desk.writers
        if self._job is not None:
            self._job.cancel()
        if writers is None or path.suffix.lower() not in _WORKBOOKS:
            self._to(_LEADS, path)
            return
        self._job = self._desk.jobs.run(
            lambda job: _page_for(path, writers, job),
            owner=self,
            done=lambda page: self._to(page, path),
            failed=lambda error: self._on_failed(path, error),
        )

    def _to(self, page: tuple[str, str], path: Path) -> None:
        """Show a page, and give it the file."""
        key, taking = page
        take = getattr(self._show_page(key), taking, None)
        if take is not None:
            take(path)

    def _on_failed(self, path: Path, error: Exception) -> None:
        """Have the import say what is wrong with a file that nobody can read."""
        if not isinstance(error, (OSError, DomainError)):
            raise error
        self._to(_LEADS, path)


def _page_for(path: Path, writers: Writers, job: Job) -> tuple[str, str]:
    """Look at a workbook, and return the page that takes it in, and by what."""
    from domain.services.taking_edits import is_ours

    if writers.feedback_reader().recognises(path, job.check):
        return "feedback", "take_workbook"
    small = path.stat().st_size <= _MATRIX
    if small and is_ours(writers.tables(), path, lambda done, of: job.check()):
        return "responsibilities", "take_workbook"
    return _LEADS
