"""Finding texts that do not fit where they stand, for the tests of every page."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabBar,
    QWidget,
)

from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel, ElidedLabel

_HAIR = 1
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def clipped_texts(root: QWidget) -> list[str]:
    """Every visible text under a widget that is cut off, with where it stands.

    A label is asked for the room that its text takes at its width, buttons, fields, tabs and
    table heads for the width of their words. What is shortened on purpose (`ElidedLabel`, a
    list that may be cut, with all of it in the tooltip) does not count, nor what a scroll area
    merely has out of sight.

    Args:
        root: a window or page that is shown and laid out.

    Returns:
        One line for each cut text: its kind, the text, the room that it has and needs.
    """
    found = []
    for widget in shown_in(root):
        if not isinstance(widget, ElidedLabel):
            found += [
                f"{type(widget).__name__} {text!r}: has {has.width()}×{has.height()}, "
                f"needs {needs.width()}×{needs.height()}"
                for text, has, needs in _measured(widget)
                if needs.width() > has.width() + _HAIR or needs.height() > has.height() + _HAIR
            ]
    return found


def shown_in(root: QWidget) -> Iterator[QWidget]:
    """Give a widget and all that is visible in it; what is hidden is not gone through."""
    if root.isVisible():
        yield root
        for child in root.findChildren(QWidget, options=_DIRECT):
            yield from shown_in(child)


def _measured(widget: QWidget) -> list[tuple[str, QSize, QSize]]:
    """The texts of one widget, each with the room that it has and that it needs."""
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QTabBar):
        return _tabs(widget)
    if isinstance(widget, QHeaderView):
        return _header(widget)
    if isinstance(widget, QAbstractButton):
        return _button(widget)
    if isinstance(widget, QLineEdit):
        return _placeholder(widget)
    if isinstance(widget, QComboBox) and not widget.isEditable():
        return _combo(widget)
    return []


def _label(label: QLabel) -> list[tuple[str, QSize, QSize]]:
    text = label.text()
    if not text or label.pixmap().isNull() is False:
        return []
    has = label.size()
    if label.wordWrap():
        height = label.heightForWidth(has.width())
        width = _longest_word(label) if not isinstance(label, BodyLabel) else 0
        return [(text, has, QSize(width, height))]
    return [(text, has, label.sizeHint())]


def _longest_word(label: QLabel) -> int:
    metrics = QFontMetrics(label.font())
    return max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0)


def _button(button: QAbstractButton) -> list[tuple[str, QSize, QSize]]:
    if not button.text() or isinstance(button.parent(), QLineEdit):
        return []  # a sign in a field shows no words
    if isinstance(button, QCheckBox | QRadioButton):
        return [(button.text(), button.size(), button.sizeHint())]
    metrics = QFontMetrics(button.font())
    words = metrics.size(Qt.TextFlag.TextShowMnemonic, button.text())
    width = words.width()
    if not button.icon().isNull():
        width += button.iconSize().width() + 4
    return [(button.text(), button.size(), QSize(width + 4, metrics.height()))]


def _placeholder(field: QLineEdit) -> list[tuple[str, QSize, QSize]]:
    text = field.placeholderText()
    if not text or field.text():
        return []
    metrics = QFontMetrics(field.font())
    return [(text, field.size(), QSize(metrics.horizontalAdvance(text) + 20, metrics.height()))]


def _combo(combo: QComboBox) -> list[tuple[str, QSize, QSize]]:
    if isinstance(combo, ComboBox) and combo.may_be_cut:
        return []
    text = combo.currentText()
    metrics = QFontMetrics(combo.font())
    return [(text, combo.size(), QSize(metrics.horizontalAdvance(text) + 36, metrics.height()))]


def _tabs(bar: QTabBar) -> list[tuple[str, QSize, QSize]]:
    metrics = QFontMetrics(bar.font())
    return [
        (
            bar.tabText(at),
            bar.tabRect(at).size(),
            QSize(metrics.horizontalAdvance(bar.tabText(at)), metrics.height()),
        )
        for at in range(bar.count())
        if bar.isTabVisible(at)
    ]


def _header(header: QHeaderView) -> list[tuple[str, QSize, QSize]]:
    model = header.model()
    if model is None or header.orientation() != Qt.Orientation.Horizontal:
        return []
    metrics = QFontMetrics(header.font())
    found = []
    for at in range(header.count()):
        text = model.headerData(at, Qt.Orientation.Horizontal)
        if isinstance(text, str) and text and not header.isSectionHidden(at):
            lines = text.splitlines()
            width = max(metrics.horizontalAdvance(line) for line in lines)
            has = QSize(header.sectionSize(at), header.height())
            found.append((text, has, QSize(width + 8, metrics.height() * len(lines))))
    return found
