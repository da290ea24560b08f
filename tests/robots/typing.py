"""The hands of the robots: typing, pressing, and finding things as a screen reader would.

Letters go through ``QInputMethodEvent`` as from a Vietnamese keyboard: ``QTest.keyClicks`` aborts
on letters beyond Latin-1.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

W = TypeVar("W", bound=QWidget)


def settle() -> None:
    """Let the window come to rest: what was made is shown, what was removed is gone."""
    for _ in range(3):  # laying out may ask for another round
        QApplication.processEvents()


def type_text(target: QWidget, text: str) -> None:
    """Type a text where the cursor stands, as an input method commits it."""
    target.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(target, event)


def press(
    target: QWidget,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and let go of a key."""
    QTest.keyClick(target, key, modifiers)


def press_focused(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key wherever the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None, "the keyboard is nowhere"
    press(target, key, modifiers)


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget: its name, else the words on it."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    return ""


def all_named(root: QWidget, name: str, kind: type[W], *, hidden: bool = False) -> list[W]:
    """Return the widgets of a kind with a name; only visible ones unless asked otherwise."""
    settle()
    return [
        widget
        for widget in root.findChildren(kind)
        if name_of(widget) == name and (hidden or widget.isVisibleTo(root.window()))
    ]


def find(root: QWidget, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
    """Return the one visible widget with a name.

    Raises:
        AssertionError: there is none, or more than one; the message tells what there is.
    """
    found = all_named(root, name, kind)
    if len(found) != 1:
        there = sorted(
            {name_of(one) for one in root.findChildren(kind) if one.isVisibleTo(root.window())}
        )
        raise AssertionError(f"{len(found)} × {name!r} among {there}")
    return found[0]


def field(root: QWidget, name: str) -> QWidget:
    """Return the one visible editor with a name, of one line or of many.

    Raises:
        AssertionError: there is none, or more than one.
    """
    editors = (QLineEdit, QTextEdit, QPlainTextEdit)
    found = [one for one in all_named(root, name, QWidget) if isinstance(one, editors)]
    assert len(found) == 1, f"{len(found)} fields are called {name!r}"
    return found[0]


def write_into(root: QWidget, name: str, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Replace what stands in a field, and leave it with a key: Enter, unless told."""
    editor = field(root, name)
    editor.setFocus()
    press(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(editor, text)
    press(editor, key)
    settle()


def push(root: QWidget, name: str) -> None:
    """Press a button by keyboard: it must be visible and enabled."""
    button = find(root, name, QAbstractButton)
    assert button.isEnabled(), f"{name!r} cannot be pressed now"
    button.setFocus()
    press(button, Qt.Key.Key_Space)


def seen(root: QWidget) -> list[str]:
    """Return the words of every label that can be seen in a window."""
    settle()
    labels = root.findChildren(QLabel)
    return [one.text() for one in labels if one.isVisibleTo(root.window()) and one.text()]


def spoken(root: QWidget) -> list[str]:
    """Return everything that can be read or heard in a window: texts, names, tooltips, titles."""
    heard: list[str] = []
    for widget in [root, *root.findChildren(QWidget)]:
        heard += [
            widget.windowTitle(),
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.statusTip(),
            widget.whatsThis(),
        ]
        for read in ("text", "toPlainText", "placeholderText"):
            method: Callable[[], str] | None = getattr(widget, read, None)
            if callable(method):
                heard.append(str(method()))
    return [text for text in heard if text]
