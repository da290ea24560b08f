"""The control that turns the pages of what the projector shows."""

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import QuietButton
from ui.widgets.retranslated import Retranslated


class PageButton(Retranslated, QuietButton):
    """Says which page the room sees; it is hidden where there is nothing to turn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, icon="projector")
        self._page = self._count = 0
        self.hide()
        self.speak()

    @property
    def has_pages(self) -> bool:
        """Whether there is more than one page."""
        return self._count > 1

    def show_pages(self, page: int, count: int) -> None:
        """Say which of how many pages the projector shows; past the last one it shows that."""
        self._page, self._count = min(page, max(0, count - 1)), count
        self.setVisible(self.has_pages)
        self.retranslate()

    def retranslate(self) -> None:
        words = self.tr("Projector {page}/{count}")
        self.setText(words.format(page=self._page + 1, count=self._count))
