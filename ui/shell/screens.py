"""Screens: how one is recognised when it comes back, and which of them is the projector."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication


class ScreenLike(Protocol):
    """What we need to know of a ``QScreen``."""

    def name(self) -> str:
        """Name of the socket, e.g. ``HDMI-1``."""

    def model(self) -> str:
        """Model of the device, or nothing."""

    def serialNumber(self) -> str:
        """Number of the device, or nothing."""

    def geometry(self) -> QRect:
        """Where it lies on the desktop."""


S = TypeVar("S", bound=ScreenLike)


class Screens(QObject):
    """The screens that are plugged in, and word of every change."""

    changed = Signal()
    """A screen was plugged in or out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_changed)
        app.screenRemoved.connect(self._on_changed)

    def all(self) -> Sequence[ScreenLike]:
        """Return them; the first is the computer's main one."""
        return QGuiApplication.screens()

    def _on_changed(self, screen: object) -> None:
        self.changed.emit()


def key_of(screen: ScreenLike) -> str:
    """Return what a screen is remembered by: the device where it tells, else its socket."""
    device = " ".join(filter(None, (screen.model().strip(), screen.serialNumber().strip())))
    return device if screen.serialNumber().strip() else screen.name()


def label_of(screen: ScreenLike) -> str:
    """Return what a screen is called in a list: its device or socket, and its size."""
    size = screen.geometry().size()
    return f"{screen.model().strip() or screen.name()} · {size.width()}×{size.height()}"


def projector_among(screens: Sequence[S], own: ScreenLike | None, chosen: str) -> S | None:
    """Return the screen that is the projector.

    Args:
        screens: all that are plugged in.
        own: the screen of the facilitator's window.
        chosen: what the chosen one is remembered by, or empty.

    Returns:
        The chosen one if it is plugged in, else the first that is not the facilitator's own,
        or None where there is no other.
    """
    others = [screen for screen in screens if screen is not own]
    known = [screen for screen in others if chosen in (key_of(screen), screen.name())]
    return next(iter(known or others), None)
