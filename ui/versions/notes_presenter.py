"""Leads the release notes of a version: their language, the clipboard and the sheet of paper."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from domain.model.release_notes import NotesText
from domain.model.wording import Tongue
from domain.services.announcing import Announcing
from domain.services.release_notes_words import NotesWords
from domain.text import safe_file_name
from ui.desk import Desk
from ui.saving import folder_beside, save_beside, saved_said
from ui.versions.looks import NotesLook
from ui.versions.reading import VersionsReading, point
from ui.versions.view import VersionsView
from ui.widgets.dialogs import ask_place


class NotesPresenter(QObject):
    """Shows the notes of one version beside the versions, while somebody wants to see them."""

    def __init__(self, view: VersionsView, desk: Desk, reading: VersionsReading) -> None:
        """Lead the card of the notes.

        Args:
            view: the pane.
            desk: the open workspace.
            reading: reads versions, and words them.
        """
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._reading = reading
        self._open: tuple[str, Tongue] | None = None
        view.notes.tongue_chosen.connect(self._on_tongue_chosen)
        view.notes.copy_wanted.connect(self._on_copy_wanted)
        view.notes.sheet_wanted.connect(self._on_sheet_wanted)
        view.notes.closed.connect(self._on_closed)

    def open(self, key: str) -> None:
        """Show the notes of a version, and bring them into sight."""
        tongue = self._open[1] if self._open else self._desk.tongue()
        self._open = (key, tongue)
        self._show()
        self._view.bring_notes_into_sight()

    def follow(self, key: str) -> None:
        """Speak of another version from now on, where notes are shown."""
        if self._open is not None:
            self._open = (key, self._open[1])

    def show_again(self, keys: Collection[str]) -> None:
        """Show the notes as they stand now; they go with their version.

        Args:
            keys: of the versions that there are.
        """
        if self._open is not None and self._open[0] not in keys:
            self._open = None
            self._view.notes.hide()
        self._show()

    def _show(self) -> None:
        if self._open is not None:
            key, tongue = self._open
            self._view.show_notes(NotesLook(self._texts(key, tongue)[0], tongue.value))

    def _texts(self, key: str, tongue: Tongue) -> tuple[NotesText, ...]:
        notes = self._desk.use(Announcing).notes(point(key))
        return NotesWords(self._reading.words(tongue)).shortened(notes)

    def _on_tongue_chosen(self, code: str) -> None:
        if self._open is not None:
            self._open = (self._open[0], Tongue(code))
            self._show()

    def _on_closed(self) -> None:
        self._open = None

    def _on_copy_wanted(self) -> None:
        look = self._view.notes.look
        if look is not None:
            QGuiApplication.clipboard().setText(look.text.plain())
            self._view.show_done(self.tr("The notes are in the clipboard."))

    def _on_sheet_wanted(self) -> None:
        """Ask for a place, and write the notes there beside the window."""
        if self._open is None or self._desk.writers is None:
            return
        key, tongue = self._open
        texts = self._texts(key, tongue)
        suggested = folder_beside(self._desk) / f"{safe_file_name(texts[0].title)}.pdf"
        kind = self.tr("PDF documents")
        place = ask_place(self._view.window(), suggested, ".pdf", kind)
        if place is None:
            return
        writer = self._desk.writers.release_notes
        save_beside(
            self._desk,
            self._view,
            place,
            lambda place: writer().write(texts, tongue, place),
            done=self._on_saved,
            failed=self._view.show_trouble,
        )

    def _on_saved(self, place: Path) -> None:
        self._view.show_done(saved_said(self._desk, place))
