"""Puts the page of the scoreboard together."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.scoreboard.presenter import ScoreboardPresenter
from ui.scoreboard.view import ScoreboardView


class ScoreboardPage(ScoreboardView):
    """The page; it says anew what it shows in another language."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = ScoreboardPresenter(self, desk)

    def go_to_pane(self, key: str) -> None:
        """Show a pane that was asked for."""
        self.show_pane(key)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.say_again()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return ScoreboardPage(desk)
