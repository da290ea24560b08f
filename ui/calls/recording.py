"""The recording of a call: where it lies, whether it can be heard, and how it is opened.

Nothing of it is copied into the workspace, and nothing is fetched by the program: an address is
handed to the system, which opens it as it opens any link that a person clicks.
"""

import os
import re
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

SOUNDS: Final = ("mp3", "wav", "m4a", "aac", "ogg", "opus", "flac", "wma", "amr", "mp4", "webm")
"""Endings of files that hold a recording."""

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_TELEPHONE = re.compile(r"(?<!\d)(?:\+?84|0)(?:[ .]?\d){8,9}(?!\d)")


class RecordingState(StrEnum):
    """What became of the place of a recording."""

    NONE = "none"
    ADDRESS = "address"
    THERE = "there"
    MISSING = "missing"
    NO_FILE = "no_file"
    UNREADABLE = "unreadable"


def is_address(recording: str) -> bool:
    """Tell whether a recording is told by a web address instead of a file."""
    return _ADDRESS.match(recording) is not None


def name_of(recording: str) -> str:
    """Return what a recording is called: the name of its file, or the whole address."""
    return recording if is_address(recording) else Path(recording).name


def look_at(recording: str) -> RecordingState:
    """Look whether a recording can be heard. It may lie on a slow drive: call it in a job."""
    if not recording:
        return RecordingState.NONE
    if is_address(recording):
        return RecordingState.ADDRESS
    path = Path(recording)
    try:
        if not path.exists():
            return RecordingState.MISSING
        if not path.is_file():
            return RecordingState.NO_FILE
    except (OSError, ValueError):  # a name that the system refuses
        return RecordingState.MISSING
    return RecordingState.THERE if os.access(path, os.R_OK) else RecordingState.UNREADABLE


def names_somebody(recording: str) -> bool:
    """Tell whether a recording is called by a telephone number, as many telephones call it."""
    return _TELEPHONE.search(name_of(recording)) is not None


def open_outside(recording: str) -> bool:
    """Open a recording with the system's own program; tell whether there was one."""
    address = QUrl(recording) if is_address(recording) else QUrl.fromLocalFile(recording)
    return QDesktopServices.openUrl(address)
