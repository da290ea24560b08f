"""Setting, changing and removing the passphrase of the open workspace, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from domain.errors import CannotWrite, WrongPassphrase
from domain.model.passphrase import Passphrase
from ui.shell.locking_sheet import LockingSheet

if TYPE_CHECKING:
    from domain.ports import LeadKeys, OpenWorkspace
    from ui.shell.workspace import WorkspacePresenter


class Locking(QObject):
    """Leads the passphrase of one open workspace (``ui.desk.Locks``)."""

    def __init__(
        self, workspace: WorkspacePresenter, file: OpenWorkspace, laptop: LeadKeys
    ) -> None:
        """Stand at an open workspace.

        Args:
            workspace: where it is said what was done.
            file: the workspace.
            laptop: by what this laptop recognises leads.
        """
        super().__init__(workspace)
        self._workspace = workspace
        self._file = file
        self._laptop = laptop
        self._then: Callable[[], None] | None = None

    @property
    def locked(self) -> bool:
        """The workspace has a passphrase."""
        return self._file.locked

    def opens_with(self, passphrase: Passphrase) -> bool:
        """Tell whether a passphrase is that of the workspace."""
        return self._file.opens_with(passphrase)

    def ask(self, reason: str = "", then: Callable[[], None] | None = None) -> None:
        """Ask for a passphrase, and use it from then on.

        Args:
            reason: why it is asked for; said first.
            then: what follows once the workspace is locked.
        """
        if self._file.read_only:
            self._workspace.say_trouble(CannotWrite(name=self._file.path.name))
            return
        self._then = then
        sheet = LockingSheet(self._workspace.window, locked=self.locked, reason=reason)
        sheet.chosen.connect(lambda old, new: self._lock(sheet, old, new))
        sheet.open()

    def _lock(self, sheet: LockingSheet, old: Passphrase | None, new: Passphrase | None) -> None:
        self._workspace.desk.jobs.run(
            lambda job: self._change(old, new),
            owner=sheet,
            done=lambda _: self._on_done(sheet, removed=new is None),
            failed=lambda error: self._on_failed(sheet, error),
        )

    def _change(self, old: Passphrase | None, new: Passphrase | None) -> None:
        if old is not None and not self._file.opens_with(old):
            raise WrongPassphrase(name=self._file.path.name)
        self._file.lock_with(new, self._laptop)

    def _on_done(self, sheet: LockingSheet, *, removed: bool) -> None:
        sheet.accept()
        self._workspace.remember()
        sentence = (
            self.tr("The passphrase was removed: anybody who has the file can read it.")
            if removed
            else self.tr("The workspace and its backups are locked with the passphrase.")
        )
        self._workspace.notices.say("success", sentence)
        then, self._then = self._then, None
        if then is not None and not removed:
            then()

    def _on_failed(self, sheet: LockingSheet, error: Exception) -> None:
        sheet.show_error(self._workspace.why_not(error))
