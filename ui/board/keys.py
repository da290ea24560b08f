"""Keys that mean the same on the board and in the outline."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.board.choice import Choice

_ORDER = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def act_on_key(event: QKeyEvent, choice: Choice) -> bool:
    """Do what a key means on the wall.

    Returns:
        Whether it means anything; else the view makes of it what it wants.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = event.key()
    if event.matches(QKeySequence.StandardKey.Cut):
        choice.cut_out()
    elif event.matches(QKeySequence.StandardKey.Paste):
        choice.paste()
    elif event.matches(QKeySequence.StandardKey.SelectAll):
        choice.pick([slip.id for slip in choice.look.slips()])
    elif held == Qt.KeyboardModifier.AltModifier and key in _ORDER:
        _order(choice, _ORDER[Qt.Key(key)])
    elif held:
        return False
    elif key in _LETTERS:
        _LETTERS[key](choice)
    elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        choice.words_wanted.emit(choice.current)
    elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        loosen(choice)
    elif key == Qt.Key.Key_Space and choice.slip is not None:
        choice.toggle(choice.slip.id)
    elif key == Qt.Key.Key_Escape and choice.picked:
        choice.pick(())
    else:
        return False
    return True


def loosen(choice: Choice) -> None:
    """Take a group apart, or slips out of their groups."""
    if choice.group is not None and not choice.picked:
        choice.ungroup_wanted.emit(choice.group.id)
    elif choice.meant:
        choice.move_wanted.emit(choice.meant, None, None)


def take_apart(choice: Choice) -> None:
    """Take apart what lies together at the keyboard."""
    if choice.slip is not None and choice.slip.originals:
        choice.split_wanted.emit(choice.slip.id)


_LETTERS: Mapping[int, Callable[[Choice], None]] = {
    Qt.Key.Key_G: lambda choice: choice.group_wanted.emit(choice.meant),
    Qt.Key.Key_L: lambda choice: choice.merge_wanted.emit(choice.meant),
    Qt.Key.Key_S: take_apart,
}


def _order(choice: Choice, step: int) -> None:
    if choice.current is not None:
        choice.order_wanted.emit(choice.current, step)
