"""Ctrl and 0: where something can be zoomed it is the zoom's, elsewhere it leads to a page."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def asks_for_usual_zoom(event: QEvent) -> bool:
    """Tell whether Qt asks if a widget keeps Ctrl and 0 for itself, before a command takes it."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        and event.key() == Qt.Key.Key_0
    )
