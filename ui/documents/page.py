"""Puts the page of the documents together."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.documents.presenter import DocumentsPresenter
from ui.documents.view import DocumentsView


class DocumentsPage(DocumentsView):
    """The page, with the way in for those who want the brief of a persona."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = DocumentsPresenter(self, desk)

    def show_thing(self, id: UUID) -> None:
        """Show the brief of a persona."""
        self.presenter.choose_persona(id)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "presenter"):
            self.presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return DocumentsPage(desk)
