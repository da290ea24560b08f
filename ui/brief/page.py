"""Puts the page of the brief together."""

from PySide6.QtWidgets import QWidget

from ui.brief.presenter import BriefPresenter
from ui.brief.view import BriefView
from ui.desk import Desk


class BriefPage(BriefView):
    """The page; it reads again when the language changes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.translate, parent)
        self._presenter: BriefPresenter | None = BriefPresenter(self, desk)

    def retranslate(self) -> None:
        super().retranslate()
        presenter = getattr(self, "_presenter", None)
        if presenter is not None:
            presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return BriefPage(desk)
