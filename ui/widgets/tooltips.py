"""Tooltips that show typed text as it was typed."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def set_tooltip(target: QWidget | QAction, text: str) -> None:
    """Give a widget or action a tooltip."""
    target.setToolTip(tooltip_text(text))


def tooltip_text(text: str) -> str:
    """Return a text for a tooltip; Qt would read markup in it, so a tag is escaped."""
    if "<" not in text:
        return text
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{shown}</qt>"
