"""The frame of the page of responsibilities: its head, the names of the panes, and one of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.responsibilities.panes import PageAction, ResponsibilityPane
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.filter_chips import FilterChips
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN


class ResponsibilitiesView(Retranslated, QWidget):
    """Shows one pane at a time. Holds no rules.

    Signals:
        pane_chosen: another pane is wanted: its key.
        action_chosen: an action of the whole page: its key.

    Attributes:
        header: name of the page, and the actions.
        panes: the names of the panes.
    """

    pane_chosen = Signal(str)
    action_chosen = Signal(str)

    def __init__(self, actions: Sequence[PageAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        self.panes = FilterChips()
        self.panes.chosen.connect(self.pane_chosen)
        self._actions = [(action, self._button(action)) for action in actions]
        self._made: dict[str, ResponsibilityPane] = {}
        self._stack = QStackedWidget()
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self.panes, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE_ACROSS, EDGE_DOWN, EDGE_ACROSS, EDGE_DOWN)
        whole.setSpacing(10)
        whole.addWidget(self.header)
        whole.addLayout(self._row)
        whole.addWidget(self._stack, 1)
        self.speak()

    def _button(self, action: PageAction) -> QPushButton:
        kind = PrimaryButton if action.primary else QuietButton
        button = kind(icon=action.icon)
        button.clicked.connect(lambda: self.action_chosen.emit(action.key))
        self.header.add_action(button)
        return button

    def offer_panes(self, titles: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the panes, each a key and its name."""
        self.panes.set_options([(key, title.replace("&", "&&")) for key, title in titles])
        self.panes.choose(chosen)

    def pane(self, key: str) -> ResponsibilityPane | None:
        """Return a pane that has been made."""
        return self._made.get(key)

    def add_pane(self, key: str, pane: ResponsibilityPane) -> None:
        """Take in a pane that was made."""
        self._made[key] = pane
        pane.legend_changed.connect(self._show_legend)
        self._stack.addWidget(pane)
        if pane.tools is not None:
            self._row.addWidget(pane.tools, 0, Qt.AlignmentFlag.AlignTop)

    def show_pane(self, key: str) -> None:
        """Show a pane that has been taken in, with what it offers."""
        self.panes.choose(key)
        for one, pane in self._made.items():
            if pane.tools is not None:
                pane.tools.setVisible(one == key)
        self._stack.setCurrentWidget(self._made[key])
        self._show_legend()

    def _show_legend(self) -> None:
        shown = self._stack.currentWidget()
        legend = shown.legend() if isinstance(shown, ResponsibilityPane) else ""
        self.header.set_subtitle(
            legend or self.tr("Who does what, and what the departments owe each other")
        )

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Responsibilities"))
        self._show_legend()
        self.panes.setAccessibleName(self.tr("Ways to look at the responsibilities"))
        for action, button in self._actions:
            button.setText(action.said())
