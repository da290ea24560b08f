"""Where the program keeps its own things: settings, log, backups, crash notes."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from zlib import crc32

from PySide6.QtCore import QStandardPaths

SUFFIX = ".cungve"
"""Ending of the names of workspace files."""

HOME_VARIABLE = "CUNGVE_HOME"
"""Names a folder to use instead of the system's app-data folder, for tests and for sticks."""


def app_data() -> Path:
    """The program's own folder; it is made where it is missing.

    Where it cannot be made (a home folder that is full or locked), a folder for temporary files
    serves, so that the window opens and the work can be saved elsewhere.

    Raises:
        OSError: no folder can be made anywhere.
    """
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        folder = Path(chosen)
    else:
        kind = QStandardPaths.StandardLocation.GenericDataLocation
        folder = Path(QStandardPaths.writableLocation(kind)) / "cung-ve"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        folder = Path(tempfile.gettempdir()) / "cung-ve"
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def workspaces() -> Path:
    """The folder suggested for new workspaces; it need not exist yet."""
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(kind)) / "Cùng Vẽ"


def address(app_data: Path) -> str:
    """Name of the local socket on which the program with this data folder hears of new starts."""
    mark = f"{crc32(str(app_data.resolve()).encode()):08x}"
    if sys.platform == "win32":
        return f"cungve-{mark}"
    folder = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(folder) / f"cungve-{mark}")


def may_run(app_data: Path) -> bool:
    """Tell whether the program may run already; a socket left by a crash counts too."""
    return sys.platform == "win32" or Path(address(app_data)).exists()
