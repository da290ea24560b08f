"""Opening and making workspace files, beside the window."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from domain.model.catalogue import Catalogue
    from domain.model.passphrase import Passphrase
    from domain.model.wording import Tongue
    from domain.ports import Backup, Clock, OpenWorkspace, Secrets
    from domain.services.workbench import Workbench
    from ui.shell.makers import Makers


class Opened(NamedTuple):
    """An open workspace and what its workbench needs besides.

    Attributes:
        file: the workspace, held open.
        catalogue: what the method brings.
        clock: the time.
        secrets: identities and chance.
    """

    file: OpenWorkspace
    catalogue: Catalogue
    clock: Clock
    secrets: Secrets

    def quiet_bench(self) -> Workbench:
        """A workbench whose changes nobody hears of yet: the window does not show them so far."""
        from domain.services.workbench import Workbench

        return Workbench(
            self.file.store,
            self.file.journal,
            self.catalogue,
            self.clock,
            self.secrets,
            lambda change: None,
        )


class Beginning(NamedTuple):
    """What a new workspace begins from.

    Attributes:
        path: the file to make.
        name: what the facilitator calls it; worked examples bring their own.
        tongue: the language it is begun in; worked examples bring their own.
        template: code of the template, or empty.
        example: code of the worked example, or empty.
    """

    path: Path
    name: str = ""
    tongue: Tongue | None = None
    template: str = ""
    example: str = ""


def open_workspace(
    makers: Makers,
    path: Path,
    *,
    read_only: bool = False,
    take_over: bool = False,
    passphrase: Passphrase | None = None,
) -> Opened:
    """Open a workspace file; any thread may call.

    Args:
        makers: what the composition root can make.
        path: the file.
        read_only: nothing is to be written.
        take_over: take a lock that another machine left.
        passphrase: what the file is locked with, or None.

    Raises:
        PassphraseNeeded, WrongPassphrase: it is locked, with nothing or with another one.
        DomainError: the file is refused; it was not changed.
    """
    file = makers.files().open(
        path, read_only=read_only, take_over=take_over, passphrase=passphrase
    )
    return _beside(makers, file)


def open_restored(
    makers: Makers, path: Path, backup: Backup, passphrase: Passphrase | None = None
) -> Opened:
    """Put a backup in a damaged file's place and open it; the damaged one is kept beside it.

    Raises:
        DomainError: the backup cannot be trusted either.
        OSError: the place cannot be written; what stood there stays.
    """
    makers.files().restore(backup, path, passphrase)
    return open_workspace(makers, path, passphrase=passphrase)


def make_workspace(makers: Makers, beginning: Beginning) -> Opened:
    """Make a workspace file and fill it; any thread may call. Nothing stays of one that failed.

    Raises:
        DomainError: a file is there already, or the example cannot be read.
        OSError: the place cannot be written.
    """
    from domain.services.examples import Rehearsing

    beginning.path.parent.mkdir(parents=True, exist_ok=True)
    opened = _beside(makers, makers.files().create(beginning.path))
    try:
        rehearsing = Rehearsing(opened.quiet_bench())
        if beginning.example:
            rehearsing.rehearse(beginning.example, makers.sample(beginning.example))
        else:
            assert beginning.tongue is not None, "a template is begun in a language"
            rehearsing.begin(beginning.name, beginning.template, beginning.tongue)
    except BaseException:
        opened.file.close()
        beginning.path.unlink(missing_ok=True)
        raise
    return opened


def _beside(makers: Makers, file: OpenWorkspace) -> Opened:
    try:
        return Opened(file, makers.catalogue(), makers.clock(), makers.secrets())
    except BaseException:
        file.close()
        raise


def warmed_up(opened: Opened) -> Opened:
    """Load and read on this thread what the window needs first, so that it never stands still."""
    from domain.services.remembering import Remembering
    from domain.services.standing import Standing
    from ui.shell.pages import PAGES

    try:
        bench = opened.quiet_bench()
        Standing(bench).stand()
        Remembering(bench).state()
        import_module("ui.shell.workspace")
        import_module(PAGES[0].module)
    except BaseException:
        opened.file.close()
        raise
    return opened
