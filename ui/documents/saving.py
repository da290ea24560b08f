"""Saves what the page of the documents shows, and says how that went."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from domain.errors import DomainError
from domain.ports import WriteReport
from ui.desk import Desk
from ui.documents.report_choices import DOCX, JSON, PDF
from ui.documents.view import DocumentsView
from ui.saving import folder_beside
from ui.system_reasons import reason_of

Write = Callable[[Path], WriteReport]
"""Writes a document to a place; runs beside the window."""


class Saving(QObject):
    """Asks for a place, writes there beside the window, and offers to try what failed again."""

    def __init__(self, view: DocumentsView, desk: Desk) -> None:
        """Serve a view; it is told of all that follows."""
        super().__init__(view)
        self._view, self._desk = view, desk
        self._saved: Path | None = None
        self._retry: Callable[[], None] = self.clear
        view.folder_wanted.connect(self._on_folder)
        view.retry_wanted.connect(self._on_retry)

    def ask(self, name: str, ending: str, write: Write) -> None:
        """Ask where a document shall lie, and write it there.

        Args:
            name: is offered, without its ending.
            ending: of the file, with its dot.
            write: writes the document as it is now.
        """
        kinds = {
            PDF: self.tr("PDF document"),
            DOCX: self.tr("Word document"),
            JSON: self.tr("JSON file"),
        }
        folder = self._saved.parent if self._saved else folder_beside(self._desk)
        kind = kinds.get(ending, self.tr("Excel workbook"))
        place = self._view.ask_place(folder / (name + ending), ending, kind)
        if place is not None:
            self._save(place, write)

    def clear(self) -> None:
        """Take away what was said of the last try."""
        self._view.error.clear()
        self._view.saved.clear()

    def say_trouble(self, error: Exception, sentence: str, retry: Callable[[], None]) -> None:
        """Say why something failed; where the system refused, it can be tried again.

        Args:
            error: what was raised. What neither the product nor the system has a word for is a
                fault of the program, and is raised again.
            sentence: names the system's reason as ``{reason}``.
            retry: does it once more.
        """
        self._retry = retry
        if isinstance(error, DomainError):
            self._view.error.show_error(error.said(self._desk.translate))
        elif isinstance(error, OSError):
            reason = reason_of(error, self._desk.translate)
            self._view.error.show_error(sentence.replace("{reason}", reason), self.tr("Try again"))
        else:
            raise error

    def _save(self, place: Path, write: Write) -> None:
        self.clear()
        self._view.hold_saving()
        self._desk.jobs.run(
            lambda job: write(place),
            owner=self,
            done=partial(self._on_saved, place),
            failed=partial(self._on_not_saved, place, write),
        )

    def _on_saved(self, place: Path, report: WriteReport) -> None:
        self._saved = place
        self._view.hold_saving(held=False)
        sentence = self.tr("Saved: {name}").format(name=place.name)
        self._view.saved.show_notice("success", sentence, self.tr("Open folder"))

    def _on_not_saved(self, place: Path, write: Write, error: Exception) -> None:
        self._view.hold_saving(held=False)
        sentence = self.tr(
            "{name} could not be written: {reason}. What stood there is untouched. "
            "Choose another place, or try again."
        )
        retry = partial(self._save, place, write)
        self.say_trouble(error, sentence.replace("{name}", place.name), retry)

    def _on_retry(self) -> None:
        self._retry()

    def _on_folder(self) -> None:
        if self._saved is not None:
            self._view.open_folder(self._saved.parent)
