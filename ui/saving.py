"""Writing a file beside the window where the person wants it, and the words for how that went."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from domain.marking import mark
from domain.ports import WriteReport
from domain.text import fill
from ui.desk import Desk
from ui.system_reasons import reason_of

_SAVED = mark("Saved: {name}")
_NOT_SAVED = mark("{name} could not be written: {reason}. What stood there is untouched.")


def folder_beside(desk: Desk) -> Path:
    """Return the folder that is offered: the workspace's own, else the person's home."""
    return desk.path.parent if desk.path is not None else Path.home()


def save_beside(
    desk: Desk,
    owner: QObject,
    place: Path,
    write: Callable[[Path], WriteReport],
    *,
    done: Callable[[Path], None],
    failed: Callable[[str], None],
) -> None:
    """Write a file on another thread.

    Args:
        desk: whose jobs do it.
        owner: who asks; with it the delivery ends.
        place: where.
        write: writes it whole or not at all; touches no widget.
        done: is given the place, on the window's thread.
        failed: is given why it could not be written, as a sentence. What is no fault of the place
            is raised: it is ours.
    """

    def refuse(error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        failed(not_saved_said(desk, place.name, error))

    desk.jobs.run(
        lambda job: write(place), owner=owner, done=lambda report: done(place), failed=refuse
    )


def saved_said(desk: Desk, place: Path) -> str:
    """Say that a file was written."""
    return fill(desk.translate(_SAVED), {"name": place.name})


def not_saved_said(desk: Desk, name: str, error: OSError) -> str:
    """Say that a file could not be written, and why."""
    reason = reason_of(error, desk.translate)
    return fill(desk.translate(_NOT_SAVED), {"name": name, "reason": reason})
