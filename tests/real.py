"""A real workspace file, for tests that go all the way down."""

from collections.abc import Callable
from pathlib import Path

from domain.model.journal import WorkspaceChanged
from domain.ports import Clock
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from persistence.open_file import OpenFile
from persistence.system import SystemClock, SystemSecrets
from persistence.workspace_file import SqliteWorkspaceFiles


def real_files(tmp_path: Path, clock: Clock | None = None) -> SqliteWorkspaceFiles:
    """Return workspace files whose backups lie below a folder of the test."""
    return SqliteWorkspaceFiles(tmp_path / "backups", clock or SystemClock(), SystemSecrets())


def open_real(
    tmp_path: Path,
    *,
    name: str = "Vườn Sông.cungve",
    clock: Clock | None = None,
    publish: Callable[[WorkspaceChanged], None] = lambda change: None,
) -> tuple[Workbench, OpenFile]:
    """Open the workspace of a test, or make it; opening it again goes on with what it holds.

    Returns:
        The workbench and the open file; the test closes the file.
    """
    files = real_files(tmp_path, clock)
    path = tmp_path / name
    file = files.open(path) if path.exists() else files.create(path)
    bench = Workbench(
        store=file.store,
        journal=file.journal,
        catalogue=load_catalogue(),
        clock=clock or SystemClock(),
        secrets=SystemSecrets(),
        publish=publish,
    )
    return bench, file
