"""Looking at a window as an attentive person would: what is cut, unsaid, nameless, out of reach."""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QMenuBar,
    QScrollArea,
    QTabBar,
    QWidget,
)

import resources
from tests.robots.typing import name_of, press, settle, spoken
from ui.documents.page_preview import PagePreview
from ui.documents.sheet_preview import SheetPreview
from ui.shell.audience_view import AudienceView
from ui.shell.window import first_stop
from ui.widgets.buttons import PrimaryButton
from ui.widgets.clipping import clipped_texts, shown_in
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.tabbing import is_part_of_a_stop, tab_stops

_MOST_CELLS = 4_000
_PARTS_OF_A_DATE = 3
"""Tab goes through day, month and year before it leaves a date."""
_FIELD = re.compile(r"\\\{\w+\\\}|%n")


def complaints(root: QWidget, *, vietnamese: bool) -> list[str]:
    """Return what is wrong with a window as it stands now, a line each.

    Args:
        root: a window or page that is shown.
        vietnamese: whether the window speaks Vietnamese, so that no English of ours may be seen.
    """
    found = [f"cut: {one}" for one in clipped_texts(root)]
    found += [f"cut sideways: {one}" for one in cut_sideways(root)]
    found += [f"no name: {one}" for one in nameless(root)]
    found += [f"reads markup: {one}" for one in markup_readers(root, shown_in(root))]
    if vietnamese:
        found += [f"not in Vietnamese: {one!r}" for one in english_in(seen_in(root))]
    return found


def cut_sideways(root: QWidget) -> list[str]:
    """Return what stands wider than its scroll area shows.

    A table may be wider; a column of cards is scrolled down alone, and what nobody can scroll
    sideways is lost.
    """
    never = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    found = []
    for area in shown_in(root):
        if not isinstance(area, QScrollArea):
            continue
        held = area.widget()
        down_alone = isinstance(area, ScrollPage) or area.horizontalScrollBarPolicy() is never
        if held is None or not down_alone:
            continue
        has, needs = area.viewport().width(), held.width()
        if needs > has + 1:
            found.append(f"{_path(held, root)}: has {has}, needs {needs}")
    return found


def nameless(root: QWidget) -> list[str]:
    """Return what takes the keyboard and says nothing to a screen reader."""
    found = []
    for widget in shown_in(root):
        if not widget.isEnabled() or is_part_of_a_stop(widget):
            continue
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and not name_of(widget).strip():
            found.append(_path(widget, root))
    return found


def markup_readers(root: QWidget, among: Iterable[QWidget] | None = None) -> list[str]:
    """Return the labels that would take a typed ``<b>`` for markup, the hidden ones too.

    Args:
        root: a window or page.
        among: the widgets in it to look at, or None for all.
    """
    return [
        f"{_path(label, root)} {label.text()!r}"
        for label in (root.findChildren(QLabel) if among is None else among)
        if isinstance(label, QLabel) and label.textFormat() is not Qt.TextFormat.PlainText
    ]


def seen_in(root: QWidget) -> list[str]:
    """Return everything that can be read or heard in a window, in its lists and tables too.

    Documents that are shown before they are saved are left out: each speaks its own language.
    """
    texts: list[str] = []
    widgets = list(shown_in(root))
    documents = [one for one in widgets if isinstance(one, PagePreview | SheetPreview)]
    for widget in widgets:
        if any(one is widget or one.isAncestorOf(widget) for one in documents):
            continue
        texts += spoken_by(widget)
        texts += _listed(widget)
    return texts


def spoken_by(widget: QWidget) -> list[str]:
    """Return what one widget says, without those inside it."""
    own = [
        widget.windowTitle(),
        widget.toolTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
    ]
    for read in ("text", "placeholderText", "title", "toPlainText"):
        method = getattr(widget, read, None)
        if callable(method) and not (read == "title" and not isinstance(widget, QGroupBox)):
            own.append(str(method()))
    return [text for text in own if text]


def _listed(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, AudienceView):
        yield from (one.text for one in widget.written())
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QMenuBar):
        for action in widget.actions():
            yield action.text()
            menu = action.menu()
            if menu is not None:
                yield from (one.text() for one in menu.actions())  # type: ignore[attr-defined]
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    rows = model.rowCount(QModelIndex())
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for way, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, rows)):
        for at in range(count):
            yield from _words(model.headerData(at, way, role) for role in roles)
    for row in range(min(rows, _MOST_CELLS // max(1, columns))):
        for column in range(columns):
            index = model.index(row, column, QModelIndex())
            yield from _words(model.data(index, role) for role in roles)


def _words(values: Iterator[object]) -> Iterator[str]:
    return (value for value in values if isinstance(value, str) and value)


def english_in(texts: list[str]) -> list[str]:
    """Return the texts that are ours and stand there in English, each once."""
    return sorted({text for text in texts if _is_english(text)})


@cache
def _is_english(text: str) -> bool:
    whole, with_fields = _english()
    plain = text.replace("&", "")
    return plain in whole or with_fields.fullmatch(plain) is not None


@cache
def _english() -> tuple[frozenset[str], re.Pattern[str]]:
    """Every English text of ours whose Vietnamese is another one; with fields as one pattern.

    What is a Vietnamese text of ours as well (To: a bell that is loud) is none.
    """
    whole: set[str] = set()
    both: set[str] = set()
    patterns = []
    tree = ET.parse(resources.path("translations/cungve_vi.ts"))
    for message in tree.iter("message"):
        source = (message.findtext("source") or "").replace("&", "")
        translation = (message.findtext("translation") or "").replace("&", "")
        both.add(translation)
        if not source or source == translation:
            continue
        escaped = re.escape(source)
        pattern = _FIELD.sub(".+", escaped)
        if pattern == escaped:
            whole.add(source)
        elif len(re.sub(r"[\W\d_]|\{\w+\}", "", source)) >= 6:
            patterns.append(f"(?:{pattern})")
    for file in sorted(Path(resources.path("catalogue")).glob("*.json")):
        whole |= set(_english_of(json.loads(file.read_text("utf-8"))))
    return frozenset(whole - both), re.compile("|".join(patterns), re.DOTALL)


def _english_of(data: object) -> Iterator[str]:
    """The English of every text of the catalogue that is another one in Vietnamese."""
    if isinstance(data, dict):
        for key, value in data.items():
            other = data.get(key.removesuffix("en") + "vi") if key.endswith("en") else None
            if isinstance(value, str) and isinstance(other, str) and value != other:
                yield value
            else:
                yield from _english_of(value)
    elif isinstance(data, list):
        for value in data:
            yield from _english_of(value)


def primary_reached(page: QWidget, presses: int = 400) -> str:
    """Walk through a page with Tab; return the primary button that is never reached, or nothing.

    A page that has none, or where it cannot be pressed now, lacks nothing.
    """
    buttons = [
        one
        for one in page.findChildren(PrimaryButton)
        if one.isVisible() and one.isEnabled() and one.text()
    ]
    if not buttons:
        return ""
    page.window().activateWindow()
    settle()
    start = first_stop(page)
    if start is not None:
        start.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(presses):
        focused = QApplication.focusWidget()
        if focused in buttons:
            return ""
        if focused is None:
            break
        press(focused, Qt.Key.Key_Tab)
    return f"Tab never reaches {buttons[0].text()!r}"


def gone_round(window: QWidget) -> list[str]:
    """Go once round a window by Tab; return what is not reached, is a trap, or is out of sight."""
    window.activateWindow()
    settle()
    stops = tab_stops(window)
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    wrong = []
    for expected in [*stops[1:], stops[0]]:
        now = focused = QApplication.focusWidget()
        assert focused is not None
        for _ in range(_PARTS_OF_A_DATE):
            if now is focused:
                press(focused, Qt.Key.Key_Tab)
                now = QApplication.focusWidget()
        if now is None or not (now is expected or expected.isAncestorOf(now)):
            wrong.append(f"Tab does not lead on from {_path(focused, window)}")
            expected.setFocus(Qt.FocusReason.TabFocusReason)
        if expected.visibleRegion().isEmpty():
            wrong.append(f"out of sight: {_path(expected, window)}")
    return wrong


def all_spoken(root: QWidget) -> str:
    """Everything that is spoken in a window, as one text to look things up in."""
    return "\n".join([*spoken(root), *seen_in(root)])


def _path(widget: QWidget, root: QWidget) -> str:
    """Where a widget stands, by the kinds of those around it."""
    kinds: list[str] = []
    at: QWidget | None = widget
    while at is not None and at is not root and len(kinds) < 4:
        if not isinstance(at, QAbstractScrollArea) or at is widget:
            kinds.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(kinds)
