"""What keeps the work safe while nobody thinks of it: saved, backed up, checked, copied."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from domain.errors import AlreadyThere, DomainError
from domain.text import safe_file_name
from ui.shell.places import SUFFIX
from ui.shell.window import MainWindow
from ui.system_reasons import reason_of

if TYPE_CHECKING:
    from domain.ports import Backup, Soundness
    from ui.jobs import Job
    from ui.shell.opening import Opened
    from ui.shell.workspace import WorkspacePresenter

TICK = 1_000
BACKUP_EVERY = 15 * 60 * 1_000


class Safekeeping(QObject):
    """Backs up at opening and every quarter of an hour, and says how safe the work is.

    Once a week the file is looked through whole.
    """

    def __init__(self, workspace: WorkspacePresenter, view: MainWindow, opened: Opened) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._view = view
        self._file = opened.file
        self._clock = opened.clock
        self._backing_up: Job | None = None
        self._ticking = QTimer(self)
        self._ticking.setInterval(TICK)
        self._ticking.timeout.connect(self.show_saved)
        self._rhythm = QTimer(self)
        self._rhythm.setInterval(BACKUP_EVERY)
        self._rhythm.timeout.connect(self._on_rhythm)

    def begin(self) -> None:
        """Show how safe the work is from now on, and make the first backup."""
        self.show_saved()
        self._show_backup()
        self._ticking.start()
        if not self._file.read_only:
            self._rhythm.start()
            self._back_up_quietly()

    def end(self) -> None:
        """Stop; nobody wants to hear of a backup under way any more."""
        self._ticking.stop()
        self._rhythm.stop()
        if self._backing_up is not None:
            self._backing_up.cancel()

    def show_saved(self) -> None:
        """Say how long ago the newest edit was committed."""
        at = self._file.last_saved_at
        seconds = None if at is None else max(0, int((self._clock.now() - at).total_seconds()))
        self._view.status.show_saved(seconds)

    def back_up(self) -> None:
        """Back up now, and say that it was done."""
        self._view.commit_typing()
        self._start_backup(self._on_backed_up_aloud)

    def save_copy(self) -> None:
        """Ask for a name and save a copy of the whole workspace there: a named snapshot."""
        from PySide6.QtWidgets import QFileDialog

        self._view.commit_typing()
        stamp = self._clock.now().astimezone().strftime("%Y-%m-%d %Hh%M")
        suggested = self._file.path.with_name(
            safe_file_name(f"{self._workspace.name} {stamp}") + SUFFIX
        )
        name, _ = QFileDialog.getSaveFileName(
            self._view,
            self.tr("Save a copy"),
            str(suggested),
            self.tr("Cùng Vẽ workspaces") + f" (*{SUFFIX})",
        )
        if not name:
            return
        path = Path(name) if name.lower().endswith(SUFFIX) else Path(name + SUFFIX)
        if str(path) != name and path.exists():  # the dialog has asked about another name
            self._on_failed(AlreadyThere(name=path.name))
            return
        self._view.status.show_busy(self.tr("Saving a copy …"))
        self._workspace.desk.jobs.run(
            lambda job: self._copy(path),
            owner=self,
            done=self._on_copied,
            failed=self._on_failed,
        )

    def check(self) -> None:
        """Check the whole file and say what was found."""
        self._view.commit_typing()
        self._view.status.show_busy(self.tr("Checking the workspace …"))
        self._workspace.desk.jobs.run(
            lambda job: self._file.verify(),
            owner=self,
            done=self._on_checked,
            failed=self._on_failed,
        )

    def _on_rhythm(self) -> None:
        self._back_up_quietly()
        self.check_when_due()

    def check_when_due(self) -> None:
        """Check the whole file if that was not done for a week; speak only of what is wrong."""
        self._workspace.desk.jobs.run(
            lambda job: self._file.verify_when_due(),
            owner=self,
            done=self._on_checked_quietly,
            failed=self._on_failed,
        )

    def _copy(self, path: Path) -> Path:
        self._file.save_copy(path)
        return path

    def _back_up_quietly(self) -> None:
        self._start_backup(self._on_backed_up)

    def _start_backup(self, done: Callable[[Backup | None], None]) -> None:
        if self._backing_up is not None or self._file.read_only:
            return
        self._backing_up = self._workspace.desk.jobs.run(
            lambda job: self._file.back_up(),
            owner=self,
            done=done,
            failed=self._on_backup_failed,
        )

    def _on_backed_up(self, backup: Backup | None) -> None:
        self._backing_up = None
        self._show_backup()

    def _on_backed_up_aloud(self, backup: Backup | None) -> None:
        self._on_backed_up(backup)
        sentence = (
            self.tr("Nothing has changed since the last backup.")
            if backup is None
            else self.tr("Backed up in the data folder.")
        )
        self._workspace.notices.say("success", sentence)

    def _on_backup_failed(self, error: Exception) -> None:
        self._backing_up = None
        self._workspace.notices.say(
            "warn",
            self.tr("The backup could not be made: {reason} Your work itself is saved.").format(
                reason=self._reason(error)
            ),
            self.tr("Try again"),
            self.back_up,
        )

    def _on_copied(self, path: Path) -> None:
        self._view.status.show_busy("")
        self._workspace.notices.say(
            "success", self.tr("A copy was saved as {name}.").format(name=path.name)
        )

    def _on_checked(self, soundness: Soundness) -> None:
        self._view.status.show_busy("")
        if soundness.sound:
            self._workspace.notices.say(
                "success",
                self.tr("The workspace is sound: {changes} changes, none of them altered.").format(
                    changes=soundness.changes
                ),
            )
        else:
            self._say_unsound(soundness)

    def _on_checked_quietly(self, soundness: Soundness | None) -> None:
        if soundness is not None and not soundness.sound:
            self._say_unsound(soundness)

    def _say_unsound(self, soundness: Soundness) -> None:
        translate = self._workspace.desk.translate
        findings = " ".join(translate(finding) for finding in soundness.findings)
        self._workspace.notices.say("error", findings)

    def _on_failed(self, error: Exception) -> None:
        self._view.status.show_busy("")
        self._workspace.notices.say("error", self._reason(error))

    def _reason(self, error: Exception) -> str:
        if isinstance(error, DomainError):
            return error.said(self._workspace.desk.translate)
        if isinstance(error, OSError):
            return self.tr("{place}: {what}.").format(
                place=error.filename or self._file.path.name,
                what=reason_of(error, self._workspace.desk.translate),
            )
        raise error

    def _show_backup(self) -> None:
        at = self._file.last_backup_at
        self._view.status.show_backup(None if at is None else at.astimezone())
