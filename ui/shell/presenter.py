"""What a window does: the welcome page's wishes, opening and closing, and the commands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from domain.errors import PassphraseNeeded, WrongPassphrase
from ui.shell import places
from ui.shell.window import MainWindow
from ui.theme.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from domain.errors import DomainError
    from domain.model.passphrase import Passphrase
    from domain.ports import Backup
    from ui.shell.opening import Beginning, Opened
    from ui.shell.program import Program
    from ui.shell.unlocking import UnlockSheet
    from ui.shell.welcome import Welcome
    from ui.shell.workspace import WorkspacePresenter


class WindowPresenter(QObject):
    """Leads one window between the welcome page and a workspace.

    What only a workspace needs is imported when one is opened, so that the window is painted
    at once.
    """

    opened = Signal()
    """A workspace is open and its first page shown."""

    refused = Signal(str)
    """A file was not opened or made: the sentence that says why."""

    asked = Signal()
    """The passphrase of a file is asked for."""

    def __init__(self, program: Program, view: MainWindow, welcome: Welcome) -> None:
        super().__init__(view)
        self.program = program
        self.view = view
        self.welcome = welcome
        self._workspace: WorkspacePresenter | None = None
        self._file: Path | None = None
        self._work: Callable[[Passphrase | None], Opened] | None = None
        self._unlocking: UnlockSheet | None = None
        self._done: Callable[[], None] | None = None
        self._failed: Callable[[str], None] | None = None
        welcome.open_wanted.connect(self._on_open)
        welcome.new_wanted.connect(self._on_new)
        welcome.example_wanted.connect(self._on_example)
        welcome.recent_wanted.connect(self.open_file)
        welcome.pin_wanted.connect(self._on_pin)
        welcome.forget_wanted.connect(self._on_forget)
        view.file_dropped.connect(self._on_file_named)
        view.menus.recent_wanted.connect(self._on_file_named)
        view.closing.connect(self.close_workspace)
        view.commands.wanted.connect(self.run)
        view.top_bar.search_wanted.connect(self._on_palette)
        self._here = {
            "new": self._on_new,
            "open": self._on_open,
            "settings": self._on_settings,
            "close": self._on_close,
            "quit": self._on_quit,
            "palette": self._on_palette,
            "full_screen": self._on_full_screen,
            "next_pane": view.go_to_next_pane,
            "language": self._on_language,
            "dark": self._on_dark,
            "manual": self._on_manual,
            "shortcuts": self._on_shortcuts,
            "data_folder": self._on_data_folder,
            "report": self._on_report,
            "about": self._on_about,
        }
        self.show_recent()

    @property
    def file(self) -> Path | None:
        """The workspace that is open or being opened; None on the welcome page."""
        return self._file

    @property
    def workspace(self) -> WorkspacePresenter | None:
        """What leads the open workspace, or None on the welcome page."""
        return self._workspace

    def run(self, key: str) -> None:
        """Run a command."""
        if key in self._here:
            self._here[key]()
        elif self._workspace is not None:
            self._workspace.run(key)

    def say_trouble(self, error: Exception) -> None:
        """Say in this window what went wrong with the disk or with what was asked."""
        if self._workspace is not None:
            self._workspace.say_trouble(error)
        else:
            from ui.shell.refusing import why_refused

            code = self.program.language.code
            sentence = why_refused(error, self._file or Path(), code)
            self.welcome.notice.show_notice("error", sentence)

    def say_crashed(self) -> None:
        """Say that the program was ended by a crash last time, and what that means."""
        notice = self.welcome.notice if self._workspace is None else self._workspace.notices.notice
        if self._workspace is not None:
            self._workspace.notices.show()
        notice.show_notice(
            "warn",
            self.tr(
                "The program ended unexpectedly last time. Everything that was saved is there; "
                "only what was being typed may be missing. Help → Copy report tells more."
            ),
        )

    def show_recent(self) -> None:
        """List the workspaces that were open before, on the page and in the menu."""
        recent = self.program.settings.recent()
        self.welcome.show_recent(recent)
        if recent:
            files = [one.path for one in recent]
            self.program.jobs.run(
                lambda job: missing_among(files),
                owner=self,
                done=self.welcome.show_missing,
                failed=self.say_trouble,
            )
        self.view.menus.show_recent([(str(one.path), one.name) for one in recent])

    def open_file(self, file: Path, *, read_only: bool = False, take_over: bool = False) -> None:
        """Open a workspace beside the window; it appears here when it is there.

        Args:
            file: the workspace.
            read_only: nothing is to be written.
            take_over: take a lock that another machine left.
        """
        from ui.shell.opening import open_workspace

        makers = self.program.makers
        self._open(
            file,
            lambda word: open_workspace(
                makers, file, read_only=read_only, take_over=take_over, passphrase=word
            ),
        )

    def open_backup(self, file: Path, backup: Backup) -> None:
        """Put a backup in a damaged file's place, which is kept beside it, and open that."""
        from ui.shell.opening import open_restored

        makers = self.program.makers
        self._open(file, lambda word: open_restored(makers, file, backup, word))

    def make_file(
        self,
        beginning: Beginning,
        *,
        done: Callable[[], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Make a workspace beside the window and open it: here if no other one is open here.

        Args:
            beginning: what it begins from.
            done: is called when it is there.
            failed: is given the sentence that says why not; by default the welcome page says it.
        """
        from ui.shell.opening import make_workspace

        target = self if self._file is None else self.program.new_window()
        target.view.show()
        makers = self.program.makers
        target._open(beginning.path, lambda _: make_workspace(makers, beginning), done, failed)

    def close_workspace(self) -> None:
        """Close the workspace, if one is open, and turn back to the welcome page."""
        if self._workspace is None:
            return
        self.view.commit_typing()
        workspace, self._workspace, self._file = self._workspace, None, None
        workspace.close()
        self.view.show_welcome()
        self.show_recent()

    def _open(
        self,
        file: Path,
        work: Callable[[Passphrase | None], Opened],
        done: Callable[[], None] | None = None,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        self._file, self._work = file, work
        self._done, self._failed = done, failed
        self.welcome.notice.clear()
        self._try(None)

    def _try(self, passphrase: Passphrase | None) -> None:
        """Open the file, with a passphrase where one was asked for."""
        from ui.shell.opening import warmed_up

        work = self._work
        assert work is not None
        assert self._file is not None
        self.welcome.setEnabled(False)
        self.view.status.show_busy(self.tr("Opening {name} …").format(name=self._file.stem))
        # The window may be closed before the file is there; then the file is let go of again.
        self.program.jobs.run(
            lambda job: warmed_up(work(passphrase)),
            owner=self.program,
            done=self._on_opened,
            failed=self._on_refused,
        )

    def _on_opened(self, opened: Opened) -> None:
        from ui.shell.workspace import WorkspacePresenter

        if self not in self.program.windows:
            opened.file.close()
            return
        self._end()
        self._end_asking()
        self._workspace = WorkspacePresenter(self, opened)
        self._workspace.remember()
        if self._done is not None:
            self._done()
        self.opened.emit()

    def _on_refused(self, error: Exception) -> None:
        from ui.shell.refusing import show_refusal, why_refused

        if self not in self.program.windows:
            return
        self._end()
        if isinstance(error, (PassphraseNeeded, WrongPassphrase)):
            self._ask(error)
            return
        self._end_asking()
        file, self._file = self._file, None
        assert file is not None
        sentence = why_refused(error, file, self.program.language.code)
        if self._failed is not None:
            self._failed(sentence)
        else:
            show_refusal(self, file, error)
        self.refused.emit(sentence)

    def _ask(self, error: DomainError) -> None:
        """Ask for the passphrase of the file, or say that it was not the right one."""
        from ui.shell.refusing import why_refused
        from ui.shell.unlocking import UnlockSheet

        assert self._file is not None
        if self._unlocking is None:
            self._unlocking = UnlockSheet(self.view, self._file.stem)
            self._unlocking.tried.connect(self._try)
            self._unlocking.rejected.connect(self._on_not_unlocked)
            self._unlocking.open()
        else:
            code = self.program.language.code
            self._unlocking.show_wrong(why_refused(error, self._file, code))
        self.asked.emit()

    def _on_not_unlocked(self) -> None:
        self._unlocking = self._file = None

    def _end_asking(self) -> None:
        sheet, self._unlocking = self._unlocking, None
        if sheet is not None:
            sheet.accept()

    def _end(self) -> None:
        self.welcome.setEnabled(True)
        self.view.status.show_busy("")

    def _on_file_named(self, file: str) -> None:
        self.program.open_file(Path(file))

    def _on_open(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = places.workspaces()
        file, _ = QFileDialog.getOpenFileName(
            self.view,
            self.tr("Open a workspace"),
            str(folder if folder.is_dir() else folder.parent),
            self.tr("Cùng Vẽ workspaces") + f" (*{places.SUFFIX})",
        )
        if file:
            self.program.open_file(Path(file))

    def _on_new(self, template: str = "") -> None:
        from ui.shell.beginning import begin_workspace

        begin_workspace(self, template)

    def _on_example(self, code: str) -> None:
        from ui.shell.beginning import begin_example

        begin_example(self, code)

    def _on_pin(self, file: Path, pinned: bool) -> None:
        self.program.settings.pin(file, pinned=pinned)
        self.show_recent()

    def _on_forget(self, file: Path) -> None:
        self.program.settings.forget(file)
        self.show_recent()

    def _on_close(self) -> None:
        self.close_workspace()

    def _on_quit(self) -> None:
        self.program.close_all()

    def _on_palette(self) -> None:
        from ui.shell.finding import Finding

        Finding(self).show()

    def _on_full_screen(self) -> None:
        if self.view.isFullScreen():
            self.view.showNormal()
        else:
            self.view.showFullScreen()
        self.view.commands.action("full_screen").setChecked(self.view.isFullScreen())

    def _on_language(self) -> None:
        self.program.speak("en" if self.program.language.code == "vi" else "vi")

    def _on_dark(self) -> None:
        self.program.dress("light" if theme().is_dark else "dark")

    def _on_settings(self) -> None:
        from ui.shell.settings_dialog import SettingsDialog

        SettingsDialog(self.program, self.view).open()

    def _on_manual(self) -> None:
        from ui.shell.manual import show_help

        show_help(self.view, self.view.shown_page)

    def _on_shortcuts(self) -> None:
        from ui.shell.manual import show_shortcuts

        show_shortcuts(self.view)

    def _on_data_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.program.makers.app_data)))

    def _on_report(self) -> None:
        from ui.shell.report import show_report

        show_report(self.program, self.view)

    def _on_about(self) -> None:
        from ui.shell.about import show_about

        show_about(self.view, self.program.makers.version)


def missing_among(files: Iterable[Path]) -> set[Path]:
    """Return the files that are gone. Asking a network that is gone too may take its time."""
    return {file for file in files if not _is_there(file)}


def _is_there(file: Path) -> bool:
    try:
        return file.exists()
    except OSError:
        return False
