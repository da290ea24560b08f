"""An open workspace in its window: its pages, where it stands, undo and history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from domain.errors import DomainError, StorageTrouble
from domain.model.brief import Workspace
from domain.model.intentions import told
from domain.model.iterations import Iteration
from domain.model.journal import Intention, WorkspaceChanged
from domain.model.release import Version
from domain.model.session import Session, Step, StepKind
from domain.model.wording import Tongue
from domain.services.remembering import Remembering
from domain.services.standing import Stand, Standing
from domain.services.workbench import Workbench
from ui.desk import Changes, Desk
from ui.language import translator_for
from ui.shell.bell import load_sound
from ui.shell.dropped_tables import DroppedTables
from ui.shell.flag_keeping import FlagKeeping
from ui.shell.locking import Locking
from ui.shell.looking_back import LookingBack
from ui.shell.makers import writers_of
from ui.shell.notices import NoticeBar
from ui.shell.page_counts import PageCounts
from ui.shell.pages import PAGES, load_pages, page
from ui.shell.projecting import Projecting
from ui.shell.safekeeping import Safekeeping
from ui.system_reasons import reason_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from domain.ports import LeadKeys
    from ui.shell.opening import Opened
    from ui.shell.presenter import WindowPresenter
    from ui.shell.window import MainWindow

_SHOWN_IN_PILL: frozenset[type] = frozenset({Workspace, Session, Step, Version, Iteration})


class WorkspacePresenter(QObject):
    """Leads one open workspace until it is closed.

    Attributes:
        desk: what pages are built on.
        notices: says above the page what went wrong, and offers a way on.
        projecting: the audience window.
        settled: the projector is led and backups are made from now on.
    """

    def __init__(self, window: WindowPresenter, opened: Opened) -> None:
        super().__init__(window)
        self._window = window
        self._view = window.view
        self._file = opened.file
        self._stand = Stand()
        self.settled = False
        self._bell_ready = False
        laptop = window.program.makers.lead_keys()
        self.locking = Locking(self, opened.file, laptop)
        self.desk = self._make_desk(opened, opened.file.lead_keys(laptop))
        self._remembering = self.desk.use(Remembering)
        self._standing = self.desk.use(Standing)
        self.notices = NoticeBar()
        self._view.notices.addWidget(self.notices)
        self.projecting = Projecting(self.desk, self._view, window.program.settings, self)
        self.projecting.said.connect(self._on_projector_said)
        self.safekeeping = Safekeeping(self, self._view, opened)
        self._flag_keeping = FlagKeeping(self.desk, self)
        self._counts = PageCounts(self.desk, PAGES, self._view.navigation.show_count, self)
        self._back = LookingBack(self.desk, self._view, self)
        self._commands: dict[str, Callable[[], None]] = {
            "undo": self._on_undo,
            "redo": self._on_redo,
            "export": self._on_export,
            "history": self._back.toggle_history,
            "replay": self._back.show_replay,
            "hand_in": self._on_hand_in,
            "projector": self.projecting.toggle,
            "hide_now": self.projecting.hide_now,
            "lock": self._on_lock,
            "snapshot": self.safekeeping.save_copy,
            "back_up": self.safekeeping.back_up,
            "check": self.safekeeping.check,
            "passphrase": self.locking.ask,
        }
        self.desk.changes.happened.connect(self._on_happened)
        self.desk.ways.wanted.connect(self.show_thing)
        self.desk.ways.pane_wanted.connect(self.show_pane)
        self._view.page_wanted.connect(self.show_page)
        self._tables = DroppedTables(self.desk, self._view, self._show_built, self)
        self._view.takes_tables = not self._file.read_only
        bar = self._view.top_bar
        bar.undo_wanted.connect(self._on_undo)
        bar.redo_wanted.connect(self._on_redo)
        bar.projector_wanted.connect(self.projecting.toggle)
        bar.export_wanted.connect(self._on_export)
        window.program.language.changed.connect(self._on_language_changed)
        self._show_stand()
        self._show_undo()
        self._view.status.show_workspace(is_open=True, read_only=self._file.read_only)
        self.show_page(PAGES[0].key if self._stand.step is None else "session")
        self._view.focus_page()
        QTimer.singleShot(0, self, self._settle)

    @property
    def name(self) -> str:
        """What the workspace is called."""
        return self._stand.name or self._file.path.stem

    @property
    def path(self) -> Path:
        """The file."""
        return self._file.path

    @property
    def window(self) -> MainWindow:
        """The window."""
        return self._view

    def why_not(self, error: Exception) -> str:
        """Return the sentence that says why something was not done with the file."""
        from ui.shell.refusing import why_refused

        return why_refused(error, self._file.path, self._window.program.language.code)

    def remember(self) -> None:
        """Put the workspace on the list of recent ones; a locked one by the name of its file."""
        name = self._file.path.stem if self._file.locked else self.name
        self._window.program.settings.remember(self._file.path, name)
        self._window.show_recent()

    def run(self, key: str) -> None:
        """Run a command that needs a workspace."""
        if key.startswith("page:"):
            self.show_page(key.removeprefix("page:"))
            self._view.focus_page()
        else:
            self._commands[key]()

    def show_page(self, key: str) -> None:
        """Show a page; it is built when it is first wanted, and kept."""
        if key == self._view.shown_page:
            return
        self._view.commit_typing()
        if self._view.page_widget(key) is None:
            self._view.add_page(key, page(key).build(self.desk))
        self._view.show_page(key)

    def _show_built(self, key: str) -> QWidget | None:
        """Show a page and return its widget."""
        self.show_page(key)
        return self._view.page_widget(key)

    def show_thing(self, key: str, thing: UUID | None) -> None:
        """Show a page, and a thing on it if the page can."""
        self.show_page(key)
        widget = self._view.page_widget(key)
        show = getattr(widget, "show_thing", None)
        if thing is not None and show is not None:
            show(thing)
        self._view.focus_page()

    def show_pane(self, key: str, pane: str) -> None:
        """Show a page, and one of its panes with the keyboard at it."""
        self.show_page(key)
        look_at = getattr(self._view.page_widget(key), "go_to_pane", None)
        if look_at is not None:
            look_at(pane)
        self._view.focus_page()

    def say_trouble(self, error: Exception) -> None:
        """Say above the page what went wrong, in the language of the window.

        After trouble with the disk the text stays in its field; trying again commits it.

        Raises:
            Exception: the error itself, where it is a mistake of ours.
        """
        if isinstance(error, StorageTrouble):
            again = self.tr("Try again")
            self.notices.say("error", error.said(self.desk.translate), again, self._on_try_again)
        elif isinstance(error, DomainError):
            self.notices.say("error", error.said(self.desk.translate))
        elif isinstance(error, OSError):
            reason = reason_of(error, self.desk.translate)
            self.notices.say("error", self.tr("That was not done: {reason}.").format(reason=reason))
        else:
            raise error

    def close(self) -> None:
        """Let go of projector, page and file."""
        self.projecting.close()
        self.safekeeping.end()
        self._flag_keeping.end()
        self._counts.end()
        self._back.close()
        self.notices.deleteLater()
        self._view.status.show_workspace(is_open=False)
        self._view.takes_tables = False
        self.desk.jobs.finish()  # a preview may still read the file
        self._file.close()
        self.deleteLater()

    def _settle(self) -> None:
        """Do what could wait until the first page is painted: the projector's lead, backups."""
        from ui.session.stage import Stage

        Stage.of(self.desk).locking.changed.connect(self._show_locked)
        self.safekeeping.begin()
        self._flag_keeping.begin()
        self._counts.begin()
        if self.desk.read_only:
            self.notices.say(
                "info",
                self.tr("This workspace is open for reading only. Save a copy to work on it."),
                self.tr("Save a copy…"),
                self.safekeeping.save_copy,
            )
        self._get_bell_ready()
        self.desk.jobs.run(load_pages, owner=self, done=_on_loaded, failed=self.say_trouble)
        self._get_claims_ready()
        self.settled = True

    def _get_claims_ready(self) -> None:
        """Weigh the claims beside the window: from then on only what changes is weighed again."""
        from domain.services.weighing import Weighing

        weighing = self.desk.use(Weighing)
        self.desk.jobs.run(
            lambda job: weighing.get_ready(),
            owner=self,
            done=_on_loaded,
            failed=self.say_trouble,
        )

    def _make_desk(self, opened: Opened, lead_keys: LeadKeys) -> Desk:
        program = self._window.program
        changes = Changes(self)
        bench = Workbench(
            opened.file.store,
            opened.file.journal,
            opened.catalogue,
            opened.clock,
            opened.secrets,
            changes.publish,
        )
        return Desk(
            bench,
            changes,
            lambda tongue: translator_for(tongue.value),
            lambda: Tongue(program.language.code),
            jobs=program.jobs,
            writers=writers_of(program.makers),
            lead_keys=lead_keys,
            locks=self.locking,
            agenda_files=program.makers.agenda_files(),
            mapping_files=program.makers.mapping_files(),
            back_up=opened.file.back_up,
            erase_in_backups=opened.file.erase_in_backups,
            settings=program.settings,
            path=opened.file.path,
            read_only=opened.file.read_only,
            ring=program.bell.ring,
        )

    def _on_happened(self, change: WorkspaceChanged) -> None:
        self._show_undo()
        self.safekeeping.show_saved()
        if change.kinds & _SHOWN_IN_PILL:
            self._show_stand()
            self._get_bell_ready()
        self._back.follow()

    def _get_bell_ready(self) -> None:
        """Load what plays sounds beside the window once a session runs."""
        if self._stand.step is not None and not self._bell_ready:
            self._bell_ready = True
            self.desk.jobs.run(load_sound, owner=self, done=_on_loaded, failed=self.say_trouble)

    def _on_hand_in(self) -> None:
        """Go to where workbooks are handed in, if the room is in a step in which sides write."""
        from ui.session.stage import Stage

        sitting = Stage.of(self.desk).sitting
        if sitting is None or sitting.current.kind is not StepKind.DRAWING:
            self.notices.say(
                "info",
                self.tr("Workbooks are handed in at a step of the session in which sides write."),
            )
            return
        self.show_page("session")
        Stage.of(self.desk).room.take_prework()

    def _on_language_changed(self) -> None:
        self._show_stand()
        self._show_undo()

    def _show_stand(self) -> None:
        self._stand = stand = self._standing.stand()
        self._view.show_workspace(self.name)
        words = ""
        if stand.session is not None and stand.step is not None:
            words = self.tr("Session {number} · step {step} of {steps}").format(
                number=stand.session, step=stand.step, steps=stand.steps
            )
        else:
            words = " · ".join(self._where(stand))
        self._view.top_bar.show_pill(words)

    def _where(self, stand: Stand) -> Iterator[str]:
        """Say the round of the loop and the version in force, as far as there are any."""
        if stand.iteration:
            yield self.tr("Iteration {number}").format(number=stand.iteration)
        if stand.version:
            yield self.tr("Persona {version}").format(version=stand.version)

    def _show_undo(self) -> None:
        state = self._remembering.state()
        undo, redo = self.tr("Undo"), self.tr("Redo")
        if state.undo is not None:
            undo = self.tr("Undo: {what}").format(what=self._told(state.undo))
        if state.redo is not None:
            redo = self.tr("Redo: {what}").format(what=self._told(state.redo))
        writable = not self._file.read_only
        can_undo = writable and (state.undo is not None or state.barrier is not None)
        self._view.show_undo(undo, enabled=can_undo)
        self._view.show_redo(redo, enabled=writable and state.redo is not None)

    def _told(self, intention: Intention) -> str:
        return told(intention, self.desk.translate)

    def _on_undo(self) -> None:
        self._view.commit_typing()
        barrier = self._remembering.state().barrier
        if barrier is not None:
            self.notices.say(
                "info",
                self.tr("Undo stops here: “{fact}” is a fact. It is followed, not undone.").format(
                    fact=self._told(barrier)
                ),
            )
            return
        self._try(self._remembering.undo)

    def _on_redo(self) -> None:
        self._view.commit_typing()
        self._try(self._remembering.redo)

    def _try(self, act: Callable[[], None]) -> None:
        self.notices.clear()
        try:
            act()
        except DomainError as error:
            self.say_trouble(error)

    def _on_try_again(self) -> None:
        self._view.commit_typing()
        try:
            self._show_undo()
        except StorageTrouble as error:
            self.say_trouble(error)

    def _on_projector_said(self, sentence: str) -> None:
        self.notices.say("info", sentence)

    def _on_lock(self) -> None:
        """Lock the session that runs; there is nothing to lock outside one."""
        from ui.session.stage import Stage

        stage = Stage.of(self.desk)
        if stage.sitting is not None:
            stage.locking.toggle(self._view)
        self._show_locked()

    def _show_locked(self) -> None:
        self._view.commands.action("lock").setChecked(self.desk.bench.latch.closed)

    def _on_export(self) -> None:
        self.show_page("documents")


def _on_loaded(found: object) -> None:
    """Nothing follows: a page that is wanted earlier is loaded then and there."""
