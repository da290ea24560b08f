"""Where the program keeps its own things: settings, log, backups, crash notes."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

HOME_VARIABLE = "CUNGVE_HOME"
"""Names a folder to use instead of the system's app-data folder, for tests and for sticks."""


def app_data() -> Path:
    """The program's own folder; it is made where it is missing.

    Raises:
        OSError: it cannot be made.
    """
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        folder = Path(chosen)
    else:
        kind = QStandardPaths.StandardLocation.GenericDataLocation
        folder = Path(QStandardPaths.writableLocation(kind)) / "cung-ve"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def workspaces() -> Path:
    """The folder suggested for new workspaces; it need not exist yet."""
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(kind)) / "Cùng Vẽ"
