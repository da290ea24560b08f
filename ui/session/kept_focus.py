"""Keeping the keyboard where it was while a list is filled anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


@contextmanager
def kept_focus(holder: QWidget) -> Iterator[None]:
    """Give the keyboard back, after the block, to the widget that has the same object name.

    Args:
        holder: what is filled anew; the names inside it are unique.
    """
    focused = holder.window().focusWidget()
    inside = focused is not None and holder.isAncestorOf(focused)
    name = focused.objectName() if focused is not None and inside else ""
    yield
    if name:
        found = [one for one in holder.findChildren(QWidget, name) if not one.isHidden()]
        for one in found[-1:]:  # the one that was there before is on its way out
            one.setFocus(Qt.FocusReason.OtherFocusReason)
