"""Tables dropped anywhere on the window: feedback that comes back, or leads to bring in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from domain.errors import DomainError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.jobs import Job
    from ui.shell.window import MainWindow

_WORKBOOKS: Final = (".xlsx", ".xlsm")


class DroppedTables(QObject):
    """Leads a table to the page that takes it in.

    A feedback workbook is known by the marks it carries, so that it finds its page whatever it is
    called and wherever it is dropped.
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
            self._to_leads(path)
            return
        reader = writers.feedback_reader
        self._job = self._desk.jobs.run(
            lambda job: reader().recognises(path, job.check),
            owner=self,
            done=lambda ours: self._to_feedback(path) if ours else self._to_leads(path),
            failed=lambda error: self._on_failed(path, error),
        )

    def _to_leads(self, path: Path) -> None:
        take = getattr(self._show_page("campaigns"), "import_leads", None)
        if take is not None:
            take(path)

    def _to_feedback(self, path: Path) -> None:
        take = getattr(self._show_page("feedback"), "take_workbook", None)
        if take is not None:
            take(path)

    def _on_failed(self, path: Path, error: Exception) -> None:
        """Have the import say what is wrong with a file that nobody can read."""
        if not isinstance(error, (OSError, DomainError)):
            raise error
        self._to_leads(path)
