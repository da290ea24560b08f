"""Playing a recording inside the window, where the system can.

Qt's module for sound needs libraries that a system may lack, and is loaded only when somebody
wants to listen.
"""

from enum import StrEnum
from importlib import import_module
from typing import cast

from PySide6.QtCore import QObject, Signal


class PlayFault(StrEnum):
    """Why a recording cannot be heard inside the window."""

    NO_MODULE = "no_module"
    NO_SPEAKER = "no_speaker"
    FORMAT = "format"
    FILE = "file"
    OTHER = "other"


class CannotPlay(Exception):
    """This system cannot play inside the window."""

    def __init__(self, fault: PlayFault) -> None:
        super().__init__(fault)
        self.fault = fault


class Player(QObject):
    """Plays one recording at a time.

    Signals:
        moved: how far it is, in seconds.
        lasted: how long the recording is, in seconds.
        played: whether it is playing now.
        failed: it cannot be heard: a ``PlayFault``.
    """

    moved = Signal(int)
    lasted = Signal(int)
    played = Signal(bool)
    failed = Signal(object)

    def load(self, path: str) -> None:
        """Take another recording, from its beginning."""
        raise NotImplementedError

    def play(self) -> None:
        """Go on playing."""
        raise NotImplementedError

    def pause(self) -> None:
        """Stop for a while."""
        raise NotImplementedError

    def go_to(self, seconds: int) -> None:
        """Go to a moment."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the file."""
        raise NotImplementedError


def load_module() -> None:
    """Load Qt's module for sound; slow, so it is called in a job.

    Raises:
        CannotPlay: this system lacks something that it needs.
    """
    try:
        import_module("ui.calls.qt_player")
    except ImportError as error:
        raise CannotPlay(PlayFault.NO_MODULE) from error


def make_player(parent: QObject) -> Player:
    """Make a player once the module is loaded.

    Raises:
        CannotPlay: no loudspeaker is there.
    """
    return cast("Player", import_module("ui.calls.qt_player").build(parent))
