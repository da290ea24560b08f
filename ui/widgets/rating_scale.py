"""Of ten customers, how many? A private answer from 0 to 10, or an abstention."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.choice_row import ChoiceButton, ChoiceRow
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.retranslated import Retranslated

ABSTAIN = "abstain"
HIGHEST = 10


class RatingButton(ChoiceButton):
    """One number of the scale."""

    def __init__(self, key: str, row: "RatingScale") -> None:
        super().__init__(key, row)
        self._scale = row
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._scale.type_key(event):
            super().keyPressEvent(event)


class RatingScale(Retranslated, ChoiceRow):
    """A row of numbers and "Abstain", chosen by click, arrows, or by typing the number.

    A 0 typed right after a 1 makes 10; the minus key abstains.
    """

    rated = Signal(int)
    abstained = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        FlowLayout(self, spacing=4)
        self._typed_one = False
        self.chosen.connect(self._on_chosen)
        self.speak()

    def make_button(self, key: str) -> ChoiceButton:
        return RatingButton(key, self)

    def value(self) -> int | None:
        """The rating, or None while nothing is chosen or after an abstention."""
        key = self.key()
        return None if key is None or key == ABSTAIN else int(key)

    def has_abstained(self) -> bool:
        """Whether the person chose not to rate."""
        return self.key() == ABSTAIN

    def set_value(self, value: int | None, *, abstained: bool = False) -> None:
        """Show a rating, an abstention, or nothing chosen, without saying so."""
        self.choose(ABSTAIN if abstained else None if value is None else str(value))
        self._typed_one = False

    def retranslate(self) -> None:
        numbers = [(str(number), str(number)) for number in range(HIGHEST + 1)]
        self.set_options([*numbers, (ABSTAIN, self.tr("Abstain"))])
        for number in range(HIGHEST + 1):
            name = self.tr("{number} of 10").format(number=number)
            self.button(str(number)).setAccessibleName(name)

    def type_key(self, event: QKeyEvent) -> bool:
        """Take a typed digit or minus as the answer; return whether it was one."""
        text = event.text()
        if text == "-":
            key = ABSTAIN
        elif len(text) == 1 and text in "0123456789":
            key = str(HIGHEST) if text == "0" and self._typed_one else text
        else:
            self._typed_one = False
            return False
        self._typed_one = key == "1"
        self.button(key).setFocus(Qt.FocusReason.ShortcutFocusReason)
        if key != self.key():
            self.button(key).click()
        return True

    def _on_chosen(self, key: str) -> None:
        if key == ABSTAIN:
            self.abstained.emit()
        else:
            self.rated.emit(int(key))
