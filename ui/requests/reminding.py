"""Lists of reminders from the page: copied as text, or saved as a PDF beside the window."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from domain.model.reminders import Reminders
from domain.services.reminding import Reminding
from domain.text import safe_file_name
from ui.desk import Desk
from ui.requests.view import RequestsView
from ui.saving import folder_beside, save_beside, saved_said


class RemindingPresenter(QObject):
    """Makes a list of what everybody is to do, and puts it where it is wanted."""

    def __init__(self, view: RequestsView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk

    def menu(self) -> QMenu:
        """Make the menu of the ways to take the list along."""
        menu = QMenu(self._view)
        menu.addAction(self.tr("Copy as text")).triggered.connect(self._on_copy)
        menu.addAction(self.tr("Copy as text, with names")).triggered.connect(self._on_copy_named)
        if self._desk.writers is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Save as PDF…")).triggered.connect(self._on_save)
            menu.addAction(self.tr("Save as PDF, with names…")).triggered.connect(
                self._on_save_named
            )
        return menu

    def copy(self, *, names: bool) -> None:
        """Put the list on the clipboard, to be put into a mail."""
        made = self._made(names=names)
        QGuiApplication.clipboard().setText(made.as_text())
        count = sum(len(part.lines) for part in made.parts)
        self._view.notice.show_notice("success", self.tr("Reminders copied: {n}").format(n=count))

    def save(self, place: Path, *, names: bool) -> None:
        """Write the list as a PDF, beside the window."""
        assert self._desk.writers is not None, "a window has writers"
        made, tongue = self._made(names=names), self._desk.tongue()
        writer = self._desk.writers.reminders
        save_beside(
            self._desk,
            self._view,
            place,
            lambda place: writer().write(made, tongue, place),
            done=self._on_saved,
            failed=self._on_failed,
        )

    def _made(self, *, names: bool) -> Reminders:
        return self._desk.use(Reminding).reminders(
            self._desk.translate, self._desk.tongue(), names=names
        )

    def _ask_and_save(self, *, names: bool) -> None:
        name = safe_file_name(self._made(names=False).title)
        place = self._view.ask_place(folder_beside(self._desk) / f"{name}.pdf")
        if place is not None:
            self.save(place, names=names)

    def _on_copy(self) -> None:
        self.copy(names=False)

    def _on_copy_named(self) -> None:
        self.copy(names=True)

    def _on_save(self) -> None:
        self._ask_and_save(names=False)

    def _on_save_named(self) -> None:
        self._ask_and_save(names=True)

    def _on_saved(self, place: Path) -> None:
        self._view.notice.show_notice("success", saved_said(self._desk, place))

    def _on_failed(self, sentence: str) -> None:
        self._view.notice.show_notice("error", sentence)
