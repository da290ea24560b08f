"""Puts the page of responsibilities together, with the panes that are looked at."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.responsibilities.panes import ACTIONS, MATRIX, PANES, ResponsibilityPane
from ui.responsibilities.taking_in.action import take_in
from ui.responsibilities.taking_in.presenter import ENDINGS
from ui.responsibilities.view import ResponsibilitiesView
from ui.widgets.dropping import dropped_file


class ResponsibilitiesPage(ResponsibilitiesView):
    """The page, with the way in for those who found something elsewhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        actions = [one for one in ACTIONS if not (one.writes and desk.read_only)]
        super().__init__(actions, parent)
        self._desk = desk
        self.setAcceptDrops(not desk.read_only)
        self._shown = MATRIX
        self.pane_chosen.connect(self.look_at)
        self.action_chosen.connect(self._on_action_chosen)
        self._offer()
        self.look_at(MATRIX)

    def look_at(self, key: str) -> None:
        """Show a pane; it is made when it is first looked at."""
        self.made(key)
        self._shown = key
        self.show_pane(key)

    def go_to_pane(self, key: str) -> None:
        """Show a pane that was asked for from elsewhere, and take the keyboard to its name."""
        self.look_at(key)
        self.panes.setFocus(Qt.FocusReason.OtherFocusReason)

    def made(self, key: str) -> ResponsibilityPane:
        """Return a pane, made now if it was never looked at."""
        pane = self.pane(key)
        if pane is None:
            made = next(one for one in PANES if one.key == key).build(self._desk)
            assert isinstance(made, ResponsibilityPane)
            pane = made
            self.add_pane(key, pane)
            if key != self._shown and pane.tools is not None:
                pane.tools.hide()
        return pane

    def show_thing(self, id: UUID) -> None:
        """Show an activity, a position, an obligation: whatever one of the panes knows."""
        for one in PANES:
            if self.made(one.key).show_thing(id):
                self.look_at(one.key)
                return

    def _offer(self) -> None:
        self.offer_panes([(one.key, one.said()) for one in PANES], self._shown)

    def _on_action_chosen(self, key: str) -> None:
        next(one for one in ACTIONS if one.key == key).run(self._desk, self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData(), ENDINGS):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_workbook(Path(dropped_file(event.mimeData(), ENDINGS)))

    def take_workbook(self, path: Path) -> None:
        """Show what would become of a file with a matrix, over the page."""
        take_in(self._desk, self, path)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_shown"):
            self._offer()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return ResponsibilitiesPage(desk)
