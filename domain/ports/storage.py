"""What services need of a workspace: shelves, transactions, the journal, its file and backups."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeVar
from uuid import UUID

from domain.model.heard import Heard
from domain.model.identity import Entity
from domain.model.journal import (
    ChangeEntry,
    Intention,
    Touched,
    UndoRole,
    UndoState,
    WorkspaceChanged,
)
from domain.model.passphrase import Passphrase
from domain.model.sides import Side
from domain.ports.leads import CopiesErased, LeadBook, LeadGate, LeadKeys

E = TypeVar("E", bound=Entity)


class Shelf(Protocol[E]):
    """All things of one kind, to be read and changed inside a unit of work."""

    def get(self, id: UUID) -> E:
        """Return the thing with an identity.

        Raises:
            NotFound: there is none.
        """
        ...

    def find(self, id: UUID) -> E | None:
        """Return the thing with an identity, or None."""
        ...

    def all(self, **having: object) -> Sequence[E]:
        """Return the things whose fields equal the values given.

        They come by ``position`` where the kind has one, else by identity (oldest first).
        """
        ...

    def put(self, thing: E) -> None:
        """Keep a thing: new, or in place of the one with its identity."""
        ...

    def remove(self, id: UUID) -> None:
        """Take a thing away.

        Raises:
            NotFound: there is none.
        """
        ...


class Reading(Protocol):
    """A consistent view of the workspace."""

    def of(self, kind: type[E]) -> Shelf[E]:
        """Return the shelf of a kind of things."""
        ...

    @property
    def leads(self) -> LeadBook:
        """The leads of the batches that are there."""
        ...

    def heard(
        self, until: date, claim_ids: Collection[UUID] | None = None
    ) -> Mapping[UUID, Sequence[Heard]]:
        """Return what was heard of each claim, in short: the store gathers it claim by claim.

        Twenty items behind each of a thousand claims are there at once, where making things of
        them would take a second.

        Args:
            until: what was heard after this day is left out.
            claim_ids: only of these claims; None is all. Those without evidence are left out.
        """
        ...


class UnitOfWork(Reading, Protocol):
    """One intention, one transaction."""

    def commit(self) -> WorkspaceChanged | None:
        """Commit with its journal entry.

        Returns:
            What happened, or None where nothing differs from before (then nothing is written).
        """
        ...


class Store(Protocol):
    """An open workspace."""

    @property
    def gate(self) -> LeadGate:
        """Where leads come in."""
        ...

    def read(self) -> AbstractContextManager[Reading]:
        """Open a view; putting and removing in it is refused."""
        ...

    def write(
        self,
        intention: Intention,
        *,
        side: Side | None = None,
        veil: UUID | None = None,
        role: UndoRole = UndoRole.STEP,
    ) -> AbstractContextManager[UnitOfWork]:
        """Open a unit of work. Leaving it without commit rolls everything back.

        Args:
            intention: what the person set out to do.
            side: for which side.
            veil: identity of the ``Veil`` that hides the change until it is lifted.
            role: what the change means to undo.
        """
        ...


class Journal(Protocol):
    """The memory of an open workspace."""

    def state(self) -> UndoState:
        """Tell what undo and redo would do; veiled changes are passed over."""
        ...

    def undo(self) -> WorkspaceChanged:
        """Take back the newest change that is a step.

        Raises:
            NothingToUndo: there is none, or a fact stands in the way.
            UndoBlocked: later work has changed the same rows.
        """
        ...

    def redo(self) -> WorkspaceChanged:
        """Do again what was taken back last.

        Raises:
            NothingToRedo: there is nothing.
            UndoBlocked: later work has changed the same rows.
        """
        ...

    def undo_veiled(self, veil: UUID, side: Side) -> WorkspaceChanged:
        """Take back a side's newest step under a veil that is down, within its present turn.

        The turn begins with the newest ``BARRIER`` change.

        Raises:
            NothingToUndo: the side has written nothing since its turn began.
        """
        ...

    def history(
        self, *, before: int | None = None, after: int = 0, limit: int = 200
    ) -> Sequence[ChangeEntry]:
        """Return entries, newest first.

        Args:
            before: only those older than the one with this number.
            after: only those newer than the one with this number.
            limit: at most so many.
        """
        ...

    def touched_since(self, number: int | None) -> Touched:
        """Return what was touched by the changes after the one with a number; 0 is all of them.

        None only tells the number of the newest one. Inside a view it speaks of what the view sees.
        """
        ...

    def span(self, thing: UUID) -> tuple[int, int] | None:
        """Return the numbers of the first and the newest change that touched a thing, or None."""
        ...

    def as_of(self, number: int) -> AbstractContextManager[Reading]:
        """Open a view of the workspace as it stood after a change; nothing can be put in it."""
        ...

    def followed(self, key: str) -> bool:
        """Tell whether any change but routine ones followed the newest change with this key."""
        ...


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy of a workspace in the app-data folder."""

    path: Path
    made_at: datetime
    size: int


class OpenWorkspace(Protocol):
    """A workspace file held open and locked by this program."""

    @property
    def path(self) -> Path:
        """The file."""
        ...

    @property
    def read_only(self) -> bool:
        """It can be read but not written: a stick, a CD, a lock held elsewhere."""
        ...

    @property
    def store(self) -> Store:
        """Its things."""
        ...

    @property
    def journal(self) -> Journal:
        """Its memory."""
        ...

    @property
    def last_saved_at(self) -> datetime | None:
        """When the newest change was committed by this program, in UTC."""
        ...

    @property
    def last_backup_at(self) -> datetime | None:
        """When the newest backup was made, in UTC."""
        ...

    def back_up(self) -> Backup | None:
        """Make a verified backup where something changed since the last one. Any thread may call.

        Raises:
            OSError: the copy could not be made or did not verify.
        """
        ...

    @property
    def locked(self) -> bool:
        """It has a passphrase, and is encrypted with all its backups."""
        ...

    def verify(self) -> "Soundness":
        """Check the file whole. Any thread may call."""
        ...

    def verify_when_due(self) -> "Soundness | None":
        """Check the file whole if that was not done for a week, or return None."""
        ...

    def lock_with(self, passphrase: Passphrase | None, laptop: LeadKeys) -> None:
        """Set, change or remove the passphrase. Any thread may call; others wait meanwhile.

        Args:
            passphrase: the new one; None removes it.
            laptop: by what this laptop recognises leads.

        Raises:
            CannotWrite: the file is open for reading only.
            OSError: it could not be done; the file stays as it was.
        """
        ...

    def erase_in_backups(
        self, batch_id: UUID | None, keys: Collection[bytes] | None
    ) -> CopiesErased:
        """Erase contact data in the backups, as it was erased here. Any thread may call.

        Args:
            batch_id: only what came with this batch.
            keys: only that of people who are recognised by these; without both all is erased.
        """
        ...

    def opens_with(self, passphrase: Passphrase) -> bool:
        """Tell whether a passphrase is that of the file."""
        ...

    def lead_keys(self, laptop: LeadKeys) -> LeadKeys:
        """Return by what leads are recognised here: by the file's own key, where it has one."""
        ...

    def save_copy(self, path: Path) -> None:
        """Write a verified copy elsewhere, whole or not at all (``Ctrl S``: a named snapshot).

        It has the same passphrase.

        Raises:
            WorkspaceRefused: what lies there is open, here or elsewhere.
            OSError: the copy could not be made; an older file there is untouched.
        """
        ...

    def close(self) -> None:
        """Let go of file and lock."""
        ...


@dataclass(frozen=True, slots=True)
class Soundness:
    """What checking a file found.

    Attributes:
        sound: nothing is wrong.
        schema: number of the file's schema.
        changes: number of changes in its journal, without those that are still hidden.
        findings: what is wrong, as marked English sentences; empty when sound.
    """

    sound: bool
    schema: int
    changes: int
    findings: tuple[str, ...] = ()


class WorkspaceFiles(Protocol):
    """Workspace files on disk.

    All of it raises ``WorkspaceRefused`` (a ``DomainError``) with one of the facts: not one of
    our files, made by a newer version, foreign schema, damaged, open elsewhere, its passphrase
    needed or wrong, and leaves the file untouched.
    """

    def create(self, path: Path) -> OpenWorkspace:
        """Make an empty workspace; an existing file is refused."""
        ...

    def open(
        self,
        path: Path,
        *,
        read_only: bool = False,
        take_over: bool = False,
        passphrase: Passphrase | None = None,
    ) -> OpenWorkspace:
        """Open a workspace, migrating an older one after a backup.

        Args:
            path: the file.
            passphrase: what it is locked with; not looked at where it is not locked.
            read_only: nothing is to be written.
            take_over: a lock that another machine left is taken; one that is held here never is.
        """
        ...

    def verify(self, path: Path, passphrase: Passphrase | None = None) -> Soundness:
        """Check a file whole: integrity, foreign keys, schema, chain of the journal."""
        ...

    def backups_of(self, path: Path) -> Sequence[Backup]:
        """Return the backups of a workspace, newest first."""
        ...

    def restore(self, backup: Backup, path: Path, passphrase: Passphrase | None = None) -> None:
        """Put a backup in a file's place; what stood there is kept as ``*.damaged-<time>``."""
        ...
