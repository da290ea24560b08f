"""Answers that all stand in sight, each with the key that gives it; wrapped to the width."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.feedback.looks import OptionLook
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.choice_row import ChoiceButton, ChoiceRow
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.painting import focus_ring, surface

_ACROSS, _DOWN, _GAP, _RADIUS = 10, 11, 5, 7
_LEAST = 160
"""Pixels to which a long answer may shrink; its end is left out then."""

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class AnswerButton(ChoiceButton):
    """An answer with the key that gives it, as on a keyboard.

    Attributes:
        hint: the key; empty for none.
        tone: of the side that answers.
    """

    tone = "sales"

    def __init__(self, key: str, row: ChoiceRow) -> None:
        super().__init__(key, row)
        self.hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._words())
        line = max(self.fontMetrics().height(), fonts.line_height(self.font()))
        return QSize(words + self._hint_width() + 2 * _ACROSS, line + _DOWN)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), _LEAST), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, chosen = theme().colours, self.isChecked()
        painter = QPainter(self)
        fill = colours.hover if self.underMouse() else colours.card
        tone = colours.tone(self.tone).strong if chosen else colours.line
        surface(painter, self.rect(), tone if chosen else fill, tone, _RADIUS)
        inside = self.rect().adjusted(_ACROSS, 0, -_ACROSS, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(fonts.figure_font(11, fonts.MEDIUM))
        painter.setPen(QColor(colours.on_strong if chosen else colours.hint))
        painter.drawText(inside, middle, self.hint)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.on_strong if chosen else colours.ink))
        words = QRect(inside).adjusted(self._hint_width(), 0, 1, 0)
        right = Qt.TextElideMode.ElideRight
        painter.drawText(
            words, middle, self.fontMetrics().elidedText(self._words(), right, words.width())
        )
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, _RADIUS)
        painter.end()

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _hint_width(self) -> int:
        if not self.hint:
            return 0
        metrics = QFontMetrics(fonts.figure_font(11, fonts.MEDIUM))
        return metrics.horizontalAdvance(self.hint) + _GAP


class KeyedChoice(ChoiceRow):
    """One of several answers; choosing the chosen one again takes it away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, clearable=True)
        FlowLayout(self, spacing=5)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def make_button(self, key: str) -> ChoiceButton:
        return AnswerButton(key, self)

    def show_answers(self, options: Sequence[OptionLook], chosen: str | None) -> None:
        """Offer answers, one of them chosen or none."""
        self.set_options([(one.key, one.words.replace("&", "&&")) for one in options])
        for one in options:
            button = self.button(one.key)
            assert isinstance(button, AnswerButton)
            button.hint = one.hint
            button.updateGeometry()
        keys = [one.key for one in options]
        self.choose(chosen if chosen in keys else None)

    def press(self, at: int) -> bool:
        """Give the answer at a place, as its key does; tell whether there is one."""
        buttons = list(self._buttons)
        if at >= len(buttons):
            return False
        self._choose_by_person(buttons[at])
        return True


class ManyButton(AnswerButton):
    """An answer beside which others may be given: Space or Enter, arrows only move."""

    def __init__(self, key: str, row: "KeyedMany") -> None:
        super().__init__(key, row)
        self._many = row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._many.walk_from(self.key, step)


class KeyedMany(KeyedChoice):
    """Several of several answers.

    Signals:
        answered: a tuple of keys; None where all were taken away again.
    """

    answered = Signal(object)

    def __init__(self, silent: str, parent: QWidget | None = None) -> None:
        """Make a row.

        Args:
            silent: key of the answer that there was none, which excludes the others.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self._silent = silent
        self._picked: tuple[str, ...] = ()

    def make_button(self, key: str) -> ChoiceButton:
        return ManyButton(key, self)

    def show_several(self, options: Sequence[OptionLook], picked: Sequence[str]) -> None:
        """Offer answers, some of them picked."""
        self.show_answers(options, None)
        self._picked = tuple(picked)
        self._mark()

    def picked(self) -> tuple[str, ...]:
        """The keys of the answers that are picked."""
        return self._picked

    def walk_from(self, key: str, step: int) -> None:
        """Put the keyboard on the answer so many places along."""
        keys = list(self._buttons)
        at = min(max(keys.index(key) + step, 0), len(keys) - 1)
        self._buttons[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_by_person(self, key: str) -> None:
        if key in self._picked:
            self._picked = tuple(one for one in self._picked if one != key)
        elif key == self._silent:
            self._picked = (key,)
        else:
            self._picked = (*(one for one in self._picked if one != self._silent), key)
        self._mark()
        self.answered.emit(self._picked or None)

    def _mark(self) -> None:
        for key, button in self._buttons.items():
            button.setChecked(key in self._picked)
