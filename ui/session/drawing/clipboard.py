"""The clipboard after a side has written: what came from its notes does not stay there."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication


class PrivateClipboard(QObject):
    """Remembers what a side copied from the private editor or pasted into it, and clears it.

    What was copied elsewhere, before or meanwhile, is left alone.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watching = False
        self._held: list[str] = []
        QGuiApplication.clipboard().changed.connect(self._on_changed)

    def begin(self) -> None:
        """A side begins to write."""
        self._watching = True
        self._held = []

    def note(self, text: str) -> None:
        """Remember a text that went into the editor."""
        if self._watching and (words := _plain(text)):
            self._held.append(words)

    def end(self) -> None:
        """The side's words leave the screen: they leave the clipboard too."""
        clipboard = QGuiApplication.clipboard()
        for mode in _modes(clipboard):
            words = _plain(clipboard.text(mode))
            if words and any(words in held for held in self._held):
                clipboard.clear(mode)
        self._watching = False
        self._held = []

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        clipboard = QGuiApplication.clipboard()
        own = clipboard.ownsSelection() if mode is _SELECTION else clipboard.ownsClipboard()
        if own and mode in _modes(clipboard):
            self.note(clipboard.text(mode))


_SELECTION = QClipboard.Mode.Selection


def _modes(clipboard: QClipboard) -> list[QClipboard.Mode]:
    modes = [QClipboard.Mode.Clipboard]
    return [*modes, _SELECTION] if clipboard.supportsSelection() else modes


def _plain(text: str) -> str:
    """Return a text with its spaces and breaks made one: a field of one line changes them."""
    return " ".join(text.split())
