"""Tooltips that show typed text as it was typed."""

from html import escape

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def set_tooltip(target: QWidget | QAction, text: str) -> None:
    """Give a widget or action a tooltip; Qt would read markup in it, so a tag is escaped."""
    if "<" in text:
        text = f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"
    target.setToolTip(text)
