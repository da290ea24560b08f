"""Puts the page of calls together, with the panes that are looked at."""

from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.calls.panes import LIBRARY, PANES, CallsPane
from ui.desk import Desk
from ui.widgets.filter_chips import FilterChips
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN


class CallsPage(Retranslated, QWidget):
    """The page: its head, the names of the panes, and one of them.

    Attributes:
        panes: the names of the panes.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.header = PageHeader()
        self.panes = FilterChips()
        self._made: dict[str, CallsPane] = {}
        self._stack = QStackedWidget()
        self.header.add_action(self.panes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE_ACROSS, EDGE_DOWN, EDGE_ACROSS, EDGE_DOWN)
        whole.setSpacing(10)
        whole.addWidget(self.header)
        whole.addWidget(self._stack, 1)
        self.panes.chosen.connect(self.look_at)
        self.speak()
        self.look_at(LIBRARY)

    def look_at(self, key: str) -> None:
        """Show a pane; it is made when it is first looked at."""
        pane = self.made(key)
        self.panes.choose(key)
        self._stack.setCurrentWidget(pane)

    def go_to_pane(self, key: str) -> None:
        """Show a pane that was asked for from elsewhere, with the keyboard in it."""
        self.look_at(key)
        self.made(key).start()

    def made(self, key: str) -> CallsPane:
        """Return a pane, made now if it was never looked at."""
        if key not in self._made:
            pane = next(one for one in PANES if one.key == key).build(self._desk)
            assert isinstance(pane, CallsPane)
            self._made[key] = pane
            self._stack.addWidget(pane)
        return self._made[key]

    def show_thing(self, id: UUID) -> None:
        """Show a call that was found elsewhere."""
        self.look_at(LIBRARY)
        self.made(LIBRARY).show_thing(id)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Calls"))
        self.header.set_title(self.tr("Calls"))
        self.header.set_subtitle(
            self.tr("Kept with consent, drawn by lot, scored blind by both departments")
        )
        self.panes.set_options([(one.key, one.said()) for one in PANES])
        self.panes.setAccessibleName(self.tr("Ways to look at the calls"))
        self.panes.setVisible(len(PANES) > 1)


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return CallsPage(desk)
