"""Tooltips that show typed text as it was typed."""

from html import escape

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def set_tooltip(target: QWidget | QAction, text: str) -> None:
    """Give a widget or action a tooltip."""
    target.setToolTip(tooltip_text(text))


def explain(target: QWidget, text: str) -> None:
    """Tell in a few sentences what a word on a widget means: to the eye, and to screen readers."""
    target.setToolTip(wrapped_tooltip(text))
    target.setAccessibleDescription(text)


def wrapped_tooltip(text: str) -> str:
    """Return a long text for a tooltip: Qt breaks lines of rich text only."""
    return f"<qt>{escape(text, quote=False).replace(chr(10), '<br>')}</qt>" if text else ""


def tooltip_text(text: str) -> str:
    """Return a text for a tooltip; Qt would read markup in it, so a tag is escaped."""
    if "<" not in text:
        return text
    shown = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{shown}</qt>"
