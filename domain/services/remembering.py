"""Remembering: what was done, and taking it back or doing it again."""

from collections.abc import Sequence

from domain.errors import NothingToRedo, NothingToUndo
from domain.model.journal import ChangeEntry, UndoState
from domain.services.workbench import Workbench


class Remembering:
    """Use cases around the memory of a workspace.

    Undo and redo take the same road as every other change: what happened is published after it
    is committed, and whoever shows it reads again.
    """

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def state(self) -> UndoState:
        """Tell what undo and redo would do now, and which fact stops undo."""
        return self._bench.journal.state()

    def undo(self) -> None:
        """Take back the newest step.

        Raises:
            NothingToUndo: there is none, or a fact stands in the way.
            UndoBlocked: later work has changed the same things.
        """
        if self.state().undo is None:
            raise NothingToUndo
        self._bench.publish(self._bench.journal.undo())

    def redo(self) -> None:
        """Do again what was taken back last.

        Raises:
            NothingToRedo: there is nothing.
            UndoBlocked: later work has changed the same things.
        """
        if self.state().redo is None:
            raise NothingToRedo
        self._bench.publish(self._bench.journal.redo())

    def history(self, *, before: int | None = None, limit: int = 200) -> Sequence[ChangeEntry]:
        """Return what was done, newest first; what is hidden is not among it.

        Args:
            before: only what is older than the entry with this number.
            limit: at most so many entries.
        """
        return self._bench.journal.history(before=before, limit=limit)
