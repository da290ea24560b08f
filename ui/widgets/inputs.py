"""Lists, numbers, dates and ticks; the wheel scrolls the page unless they have the focus."""

from collections.abc import Hashable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QListView,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)

from ui.theme import fonts
from ui.widgets.retranslated import Retranslated
from ui.widgets.tooltips import tooltip_text

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


_HIGHEST = 1_000_000


class CalmWheel(_Base):
    """Mixin: the wheel changes the value only after the person has gone into the field."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ComboBox(CalmWheel, QComboBox):
    """A list to choose one of, each option with a key.

    Where it is narrower than the option that is chosen, its words end in dots, and a tooltip tells
    them whole.

    Attributes:
        may_be_cut: its options hold words of somebody else, such as headings of a file.
    """

    chosen = Signal(object)
    may_be_cut = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(14)
        self._listed = False
        self.setFont(fonts.body())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(self._on_activated)

    def showPopup(self) -> None:
        if not self._listed:  # a list of our own look is slow to make, and most are never opened
            self._listed = True
            self.setView(QListView(self))
            self.setItemDelegate(QStyledItemDelegate(self))
        self.view().setMinimumWidth(self.sizeHint().width())  # though the box itself be narrower
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = self.drawn()
        painter = QStylePainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def drawn(self) -> QStyleOptionComboBox:
        """Return how the box is drawn: with as much of the words as there is room for.

        Where nothing is chosen, the words are those that ask for a choice. Qt asks dozens of times
        how a box looks to reckon its size, which needs no cut words.
        """
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, words, self)
        said, elide = self.currentText(), Qt.TextElideMode.ElideRight
        if self.currentIndex() < 0 and self.placeholderText():
            said = self.placeholderText()
            faint = option.palette.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, faint)
        option.currentText = self.fontMetrics().elidedText(said, elide, field.width())
        return option

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            option = self.drawn()
            whole = self.currentText() if option.currentText != self.currentText() else ""
            QToolTip.showText(QCursor.pos(), tooltip_text(whole), self)
            return True
        return super().event(event)

    def set_choices(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """Offer these options, each a key and its words; the choice stays where it can."""
        kept = self.current_key()
        keys = [key for key, _ in choices]
        if keys == [self.itemData(at) for at in range(self.count())]:
            for at, (_, words) in enumerate(choices):
                self.setItemText(at, words)
            return
        self.clear()
        for key, words in choices:
            self.addItem(words, key)
        self.choose(kept if kept in keys else next(iter(keys), None))

    def current_key(self) -> object:
        """The key of the chosen option, or None in an empty list."""
        return self.currentData()

    def choose(self, key: object) -> None:
        """Show an option as chosen without saying so; an unknown key shows none."""
        for at in range(self.count()):
            if self.itemData(at) == key:
                self.setCurrentIndex(at)
                return
        self.setCurrentIndex(-1)

    def _on_activated(self, at: int) -> None:
        self.chosen.emit(self.itemData(at))


class SpinBox(CalmWheel, Retranslated, QSpinBox):
    """A whole number; it counts as given when the person leaves the field or presses Enter."""

    def __init__(self, lowest: int = 0, highest: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(fonts.figure_font())
        self.lineEdit().setTextMargins(9, 0, 0, 0)
        self.speak()

    def retranslate(self) -> None:
        self.setLocale(QLocale())


class DecimalBox(CalmWheel, Retranslated, QDoubleSpinBox):
    """A number with a fraction, written as the language writes it.

    It counts as given when the person leaves the field or presses Enter. Any number can be typed:
    what makes no sense is refused in words by whoever takes it, and not swallowed by the field.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _HIGHEST)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(fonts.figure_font())
        self.lineEdit().setTextMargins(9, 0, 0, 0)
        self.speak()

    def textFromValue(self, value: float) -> str:
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text

    def retranslate(self) -> None:
        self.setLocale(QLocale())


class DateEdit(CalmWheel, Retranslated, QDateEdit):
    """A day, typed or chosen from a calendar, written as the language writes days."""

    def __init__(self, day: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(fonts.figure_font())
        self.speak()
        if day is not None:
            self.set_day(day)

    def day(self) -> date:
        """The day in the field."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def retranslate(self) -> None:
        self.setLocale(QLocale())
        self.setDisplayFormat("dd/MM/yyyy")


class CheckBox(QCheckBox):
    """A tick with its words; the words are `&`-marked text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFont(fonts.body())

    def minimumSizeHint(self) -> QSize:
        """Its words are never cut from above and below: Qt counts no more than the box itself."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
