"""What every page is given: services, changes, jobs, theme and language."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from domain.model.catalogue import Catalogue
from domain.model.identity import Entity
from domain.model.journal import WorkspaceChanged
from domain.model.passphrase import Passphrase
from domain.model.time_state import TimeState
from domain.model.wording import Tongue
from domain.ports import (
    AgendaFiles,
    BriefWriter,
    CallSheetWriter,
    CardsWriter,
    FeedbackReader,
    FeedbackWriter,
    LeadKeys,
    MappingFiles,
    MatrixWriter,
    PreworkReader,
    PreworkWriter,
    ReleaseNotesWriter,
    RemindersWriter,
    ReportWriter,
    RunSheetWriter,
    SalesCardsWriter,
    ScoreboardWriter,
    SowWriter,
    TableReader,
    TableWriter,
)
from domain.services.keeping_contacts import ErasingInCopies
from domain.services.workbench import S, Workbench
from domain.text import Translate
from ui.jobs import Jobs
from ui.shell.projector import Projector
from ui.shell.settings import Settings


class Changes(QObject):
    """Re-emits on the GUI thread what was committed; the only way in which pages refresh."""

    happened = Signal(object)
    """A ``WorkspaceChanged``."""

    def publish(self, change: WorkspaceChanged) -> None:
        """Tell everybody who shows one of the kinds touched."""
        self.happened.emit(change)

    def watch(self, kinds: set[type[Entity]], reader: "Rereads") -> None:
        """Let a presenter read again whenever one of the kinds is touched.

        The connection ends with the presenter, which must be a ``QObject``.
        """
        reader.watched_kinds = frozenset(kinds)
        reader.mind_sight()
        self.happened.connect(reader.on_happened)


class Rereads(QObject):
    """A presenter: reads again when a kind that it shows was touched.

    What stands on a page that is out of sight waits until the page is shown again: an edit does
    not pay for pages that nobody looks at.
    """

    watched_kinds: frozenset[type] = frozenset()

    _was_seen = False
    _is_stale = False

    def on_happened(self, change: WorkspaceChanged) -> None:
        """Read again if it concerns us."""
        if not change.kinds & self.watched_kinds:
            return
        view = self.parent()
        if self._was_seen and isinstance(view, QWidget) and not view.isVisible():
            self._is_stale = True
        else:
            self.reread()

    def reread(self) -> None:
        """Load what is shown and give it to the view."""
        raise TypeError(f"{type(self).__name__} does not say how it reads")

    def mind_sight(self) -> None:
        """Look from now on when the view, our parent, comes into sight."""
        view = self.parent()
        if isinstance(view, QWidget):
            view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._was_seen = True
            if self._is_stale:
                self._is_stale = False
                self.reread()
        return False


def _silent(state: TimeState) -> None:
    """Ring nothing: where no window is, nobody hears it."""


class Ways(QObject):
    """The ways between pages: who wants to go elsewhere says so here."""

    wanted = Signal(str, object)
    """Key of the page, and the identity of the thing to show there or None."""

    pane_wanted = Signal(str, str)
    """Key of the page, and of the pane to look at there."""

    def go(self, page: str, thing: UUID | None = None) -> None:
        """Show a page, and a thing on it where one is named."""
        self.wanted.emit(page, thing)

    def look(self, page: str, pane: str) -> None:
        """Show a page, and one of its panes."""
        self.pane_wanted.emit(page, pane)


class Locks(Protocol):
    """The passphrase of a workspace."""

    @property
    def locked(self) -> bool:
        """The workspace has one."""

    def opens_with(self, passphrase: Passphrase) -> bool:
        """Tell whether a passphrase is that of the workspace."""

    def ask(self, reason: str = "", then: Callable[[], None] | None = None) -> None:
        """Ask for one, and use it from then on; tell ``then`` once it is used."""


@dataclass(frozen=True, slots=True)
class Writers:
    """Makes the writers of documents when one is needed: their libraries are slow to load.

    Attributes:
        brief: of persona briefs.
        matrix: of responsibility workbooks.
        report: of reports of sessions, by the ending of the file: ``.pdf``, ``.docx``, ``.json``.
        cards: of cards of paper to write on.
        prework: of workbooks that a side fills in beforehand.
        prework_reader: makes what reads such a workbook.
        feedback: of workbooks on which salespeople report leads.
        feedback_reader: makes what reads such a workbook.
        tables: makes what reads tables of leads and of ad results.
        table: of plain tables for other programs.
        run_sheet: of run sheets.
        call_sheet: of call sheets.
        reminders: of lists of reminders.
        sales_cards: of cards for salespeople.
        scoreboard: of scoreboards, by the ending of the file: ``.pdf``, ``.xlsx``.
        release_notes: of release notes.
        sows: of scopes of work.
    """

    brief: Callable[[], BriefWriter]
    matrix: Callable[[], MatrixWriter]
    report: Callable[[str], ReportWriter]
    cards: Callable[[], CardsWriter]
    prework: Callable[[], PreworkWriter]
    prework_reader: Callable[[], PreworkReader]
    feedback: Callable[[], FeedbackWriter]
    feedback_reader: Callable[[], FeedbackReader]
    tables: Callable[[], TableReader]
    table: Callable[[], TableWriter]
    run_sheet: Callable[[], RunSheetWriter]
    call_sheet: Callable[[], CallSheetWriter]
    reminders: Callable[[], RemindersWriter]
    sales_cards: Callable[[], SalesCardsWriter]
    scoreboard: Callable[[str], ScoreboardWriter]
    release_notes: Callable[[], ReleaseNotesWriter]
    sows: Callable[[], SowWriter]


@dataclass(slots=True)
class Desk:
    """One open workspace, as pages meet it.

    Attributes:
        bench: what services are built on.
        changes: what was committed.
        translate_for: gives the wording of marked literals in a language.
        tongue: tells the language of the window now.
        jobs: runs what takes long beside the window.
        projector: what the room sees.
        ways: leads to other pages.
        writers: makes the writers of documents; None where a test needs none.
        agenda_files: keeps templates of agendas on this laptop; None where a test needs none.
        mapping_files: keeps mappings of columns on this laptop; None where a test needs none.
        lead_keys: recognises leads by this laptop's key; None where a test needs none.
        locks: knows of the passphrase of the workspace; None where a test needs none.
        back_up: makes a backup; any thread may call. None where a test needs none.
        erase_in_backups: erases contact data in backups; any thread may call. None where a test
            needs none.
        settings: what this laptop remembers; None where a test needs none.
        path: the file, for suggesting places of documents; None in memory.
        read_only: the workspace can be read but not written.
        ring: lets the room hear that a step's time is almost or wholly over.
    """

    bench: Workbench
    changes: Changes
    translate_for: Callable[[Tongue], Translate]
    tongue: Callable[[], Tongue]
    jobs: Jobs = field(default_factory=Jobs)
    projector: Projector = field(default_factory=Projector)
    ways: Ways = field(default_factory=Ways)
    writers: Writers | None = None
    agenda_files: AgendaFiles | None = None
    mapping_files: MappingFiles | None = None
    lead_keys: LeadKeys | None = None
    locks: Locks | None = None
    back_up: Callable[[], object] | None = None
    erase_in_backups: ErasingInCopies | None = None
    settings: Settings | None = None
    path: Path | None = None
    read_only: bool = False
    ring: Callable[[TimeState], None] = _silent

    @property
    def catalogue(self) -> Catalogue:
        """What the method brings."""
        return self.bench.catalogue

    def use(self, service: type[S]) -> S:
        """Return the one service of a class, made on first use."""
        return self.bench.use(service)

    def translate(self, text: str) -> str:
        """Return a marked literal in the language of the window."""
        return self.translate_for(self.tongue())(text)
