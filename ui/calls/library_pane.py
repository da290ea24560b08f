"""The pane of the library."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.calls.library import LibraryView
from ui.calls.library_presenter import LibraryPresenter
from ui.desk import Desk


class LibraryPane(LibraryView):
    """The library with what leads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add.setEnabled(not desk.read_only)
        self.empty.button.setEnabled(not desk.read_only)
        self._presenter = LibraryPresenter(self, desk)

    def show_thing(self, id: UUID) -> bool:
        return self._presenter.show_call(id)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the pane for an open workspace."""
    return LibraryPane(desk)
