"""The panes of the page of calls.

To add one: write a module with ``build(desk)`` that returns a ``CallsPane``, and name it in
``PANES``. It is made when it is first looked at.
"""

from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from domain.marking import mark
from ui.pane import Pane


class CallsPane(QWidget):
    """A way to look at the calls."""

    def start(self) -> None:
        """Give the keyboard to where work begins."""

    def show_thing(self, id: UUID) -> bool:
        """Show a thing that was found elsewhere; False where it is none of this pane's."""
        del id
        return False


LIBRARY: Final = "library"
"""Key of the pane that is shown first."""

PANES: Final[tuple[Pane, ...]] = (
    Pane(LIBRARY, mark("Library"), "ui.calls.library_pane"),
    Pane("draws", mark("Draw by lot"), "ui.calls.draw_pane"),
    Pane("scorecard", mark("Scorecard"), "ui.calls.card_pane"),
    Pane("figures", mark("What came of it"), "ui.calls.figures_pane"),
)
"""Every pane, in the order in which they are offered."""
