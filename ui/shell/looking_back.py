"""Looking back: the history beside the page, and the replay of a session in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from domain.services.remembering import Remembering

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.replay.window import ReplayWindow
    from ui.shell.history_panel import HistoryPanel
    from ui.shell.window import MainWindow


class LookingBack(QObject):
    """Leads both; each is made when it is first wanted."""

    def __init__(self, desk: Desk, view: MainWindow, parent: QObject) -> None:
        """Stand at an open workspace in its window."""
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._remembering = desk.use(Remembering)
        self._history: HistoryPanel | None = None
        self._replay: ReplayWindow | None = None

    def toggle_history(self) -> None:
        """Show what was done beside the page, or put it away."""
        from ui.shell.history_panel import HistoryPanel

        if self._history is None:
            self._history = HistoryPanel(self._desk)
            self._history.closed.connect(self.toggle_history)
            self._history.more_wanted.connect(self._on_more_wanted)
        showing = self._view.side is self._history
        self._view.show_side(None if showing else self._history)
        self._view.commands.action("history").setChecked(not showing)
        if not showing:
            self._read()

    def show_replay(self) -> None:
        """Bring the window of the replay to the front."""
        from ui.replay.presenter import ReplayPresenter
        from ui.replay.window import ReplayWindow

        if self._replay is None:
            self._replay = ReplayWindow(self._view)
            self._replay.destroyed.connect(self._on_replay_closed)
            ReplayPresenter(self._desk, self._replay)
        self._replay.show()
        self._replay.raise_()
        self._replay.focus_moments()

    def follow(self) -> None:
        """Show what has just been done, where the history is seen."""
        if self._history is not None and self._history.isVisible():
            self._read()

    def close(self) -> None:
        """Put both away with the workspace."""
        if self._replay is not None:
            self._replay.close()
        if self._history is not None:
            self._view.show_side(None)
            self._history.deleteLater()
        self._view.commands.action("history").setChecked(False)

    def _read(self) -> None:
        assert self._history is not None
        self._history.show_entries(self._remembering.history())

    def _on_more_wanted(self, before: int) -> None:
        assert self._history is not None
        self._history.add_entries(self._remembering.history(before=before))

    def _on_replay_closed(self) -> None:
        self._replay = None
