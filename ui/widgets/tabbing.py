"""Tab goes through a window as it is read: in the order of its layouts.

Qt goes in the order in which widgets were made. Rows that come with what is read from the file are
made long after the buttons below them, and would be reached last.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QLayout,
    QScrollArea,
    QSplitter,
    QWidget,
)

T = TypeVar("T", bound=QObject)

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_FIELDS = (QAbstractSpinBox, QComboBox)
"""Fields with an editor inside."""

_ROUNDS = 3
_ROOM = 12
"""Pixels that are in sight around what the keyboard came to."""


class TabsAsRead(_Base):
    """Mixin for a window in which Tab and Shift+Tab go in the order of reading.

    Qt asks for the next widget when what has the keyboard is hidden or destroyed, too. A widget
    that is half gone must not be handed out to Python: it would be remembered there, and be taken
    for the one that comes to lie in its place in memory. So only a key is answered.
    """

    _by_key = False

    def event(self, event: QEvent) -> bool:
        # Every key is announced like this to what has the keyboard, and then to all around it.
        announced = event.type() == QEvent.Type.ShortcutOverride
        if announced and isinstance(event, QKeyEvent) and event.key() in _TABS:
            self._by_key = True
            QTimer.singleShot(0, self, self._forget_key)
        return super().event(event)

    def _forget_key(self) -> None:
        self._by_key = False

    def focusNextPrevChild(self, next: bool) -> bool:
        if not self._by_key:
            return super().focusNextPrevChild(next)
        here = QApplication.focusWidget()
        stops = tab_stops(self)
        at = _place(here, stops)
        if at is None:
            return super().focusNextPrevChild(next)
        target = stops[(at + (1 if next else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        bring_into_sight(target)
        return True


def tab_stops(root: QWidget) -> list[QWidget]:
    """Return all that takes the keyboard by Tab in a window or a part of it, as it is read."""
    return list(_stops(root))


def bring_into_sight(target: QWidget) -> None:
    """Scroll so that a widget can be seen, however deep it lies in areas that scroll."""
    part: QWidget | None = target.parentWidget()
    while part is not None and not part.isWindow():
        if isinstance(part, QScrollArea):
            part.ensureWidgetVisible(target, _ROOM, _ROOM)
        part = part.parentWidget()


def bring_opened_into_sight(form: QWidget) -> None:
    """Scroll so that what was just shown can be seen whole.

    It is laid out first; what lies inside it, and around it, may ask for that again on the way.
    """
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    bring_into_sight(form)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if _is_stop(widget):
        yield widget
    if isinstance(widget, _FIELDS):
        return
    for child in _as_read(widget):
        if child.isVisible() and not child.isWindow():
            yield from _stops(child)


def is_part_of_a_stop(widget: QWidget) -> bool:
    """Tell whether a part of a field or of an area that scrolls gives the keyboard to the whole.

    ``focusProxy()`` is asked of nothing: it would bind the two in Python for good, and once one of
    them is gone, it is taken for the widget that comes to lie in its place in memory: we crash.
    """
    return isinstance(widget.parentWidget(), (*_FIELDS, QAbstractScrollArea))


def _is_stop(widget: QWidget) -> bool:
    if not widget.isEnabled() or is_part_of_a_stop(widget):
        return False
    fellows = _fellows(widget)
    if not fellows:
        return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return widget is next((one for one in fellows if one.isChecked()), fellows[0])


def _fellows(widget: QWidget | None) -> list[QAbstractButton]:
    """Return the buttons in sight of which one is chosen, with this one: Tab comes to one of them.

    Qt lets it come to the button that had the keyboard last, though another was chosen since.
    """
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return []
    group: QButtonGroup | None = widget.group()
    if group is not None:
        found = group.buttons() if group.exclusive() else []
    elif widget.autoExclusive():
        around = widget.parentWidget()
        beside = [widget] if around is None else _right_inside(around, QAbstractButton)
        found = [one for one in beside if one.autoExclusive() and one.group() is None]
    else:
        found = []
    return [one for one in found if one.isVisible() and one.isEnabled()]


def _as_read(widget: QWidget) -> list[QWidget]:
    """Return the widgets right inside another one: as they are laid out, then those that float.

    What floats stands in the order in which it was made.
    """
    children = _right_inside(widget, QWidget)
    layout = widget.layout()
    if isinstance(widget, QSplitter):
        children.sort(key=widget.indexOf)
    elif layout is not None and len(children) > 1:
        laid = _laid_out(layout, children)
        return [*laid, *(one for one in children if one not in laid)]
    return children


def _right_inside(parent: QObject, kind: type[T]) -> list[T]:
    """Return what of a kind lies right inside something.

    ``children()`` would bind each to its parent in Python, also what Qt makes for itself.
    """
    return parent.findChildren(kind, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _laid_out(layout: QLayout, widgets: list[QWidget]) -> list[QWidget]:
    """Return those of some widgets that lie in a layout and in the layouts inside it, in order.

    Asked for by ``indexOf``: an item that was once handed out to Python is remembered when it is
    gone, and is taken for the one that comes to lie in its place in memory.
    """
    inner = _right_inside(layout, QLayout)
    placed: list[tuple[tuple[int, ...], list[QWidget]]] = [
        *((_order(layout, layout.indexOf(one)), [one]) for one in widgets),
        *((_order(layout, layout.indexOf(one)), _laid_out(one, widgets)) for one in inner),
    ]
    placed.sort(key=lambda one: one[0])
    return [widget for at, found in placed if at >= (0,) for widget in found]


def _order(layout: QLayout, at: int) -> tuple[int, ...]:
    """Return by what an item stands: in a grid by row and column; (-1,) where it is none."""
    if at >= 0 and isinstance(layout, QGridLayout):
        place: Any = layout.getItemPosition(at)  # row and column, then how many it spans
        return place[0], place[1]
    return (at,)


def _place(here: QWidget | None, stops: list[QWidget]) -> int | None:
    """Return where the keyboard is among the stops; inside one, where that one is."""
    fellows = _fellows(here)
    if fellows:
        here = next((one for one in fellows if one in stops), here)
    while here is not None:
        if here in stops:
            return stops.index(here)
        here = here.parentWidget()
    return None
