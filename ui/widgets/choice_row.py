"""Choosing one of a few things that all stand in sight: the shared behaviour."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLayout, QPushButton, QWidget

from ui.theme import fonts


class ChoiceButton(QPushButton):
    """One of the things to choose from; arrows move along the row."""

    def __init__(self, key: str, row: "ChoiceRow") -> None:
        super().__init__(row)
        self.key = key
        self._row = row
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFont(fonts.label())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._row.move_from(self.key, step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


class ChoiceRow(QWidget):
    """Keyed options of which at most one is chosen.

    The row is one stop for Tab; the arrow keys, Home and End move and choose within it. `chosen`
    is said only when the person chooses, with the option's key.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, clearable: bool = False) -> None:
        """Make a row.

        Args:
            parent: the widget it stands in.
            clearable: whether choosing the chosen option again chooses nothing, said as ``""``.
        """
        super().__init__(parent)
        self._clearable = clearable
        self._buttons: dict[str, ChoiceButton] = {}
        self._key: str | None = None

    def make_button(self, key: str) -> ChoiceButton:
        """Make the button of one option; each kind of row has its own."""
        return ChoiceButton(key, self)

    def place_buttons(self, buttons: Sequence[ChoiceButton]) -> None:
        """Put the buttons into the layout, in order."""
        for button in buttons:
            self._layout().addWidget(button)

    def key(self) -> str | None:
        """The key of the chosen option, or None."""
        return self._key

    def button(self, key: str) -> ChoiceButton:
        """The button of an option.

        Raises:
            KeyError: there is no such option.
        """
        return self._buttons[key]

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these options, each a key and its words; the choice stays where it can.

        The buttons are kept when only the words change, so that the keyboard keeps its place.
        """
        if [key for key, _ in options] != list(self._buttons):
            for button in self._buttons.values():
                self._layout().removeWidget(button)
                button.hide()
                button.deleteLater()
            self._buttons = {key: self._made(key) for key, _ in options}
            self.place_buttons(list(self._buttons.values()))
        for key, words in options:
            self._buttons[key].setText(words)
            self._buttons[key].setAccessibleName(words.replace("&&", "&"))
        self.choose(self._key if self._key in self._buttons else None)

    def choose(self, key: str | None) -> None:
        """Show an option as chosen, or none, without saying so.

        Raises:
            KeyError: there is no such option.
        """
        if key is not None:
            self._buttons[key].setChecked(True)
        self._key = key
        for other, button in self._buttons.items():
            button.setChecked(other == key)
        self._mark_tab_stop()

    def move_from(self, key: str, step: int) -> None:
        """Choose the option so many places along the row; it does not wrap at the ends."""
        keys = list(self._buttons)
        at = min(max(keys.index(key) + step, 0), len(keys) - 1)
        self._buttons[keys[at]].setFocus(Qt.FocusReason.TabFocusReason)
        if keys[at] != self._key:
            self._choose_by_person(keys[at])

    def _layout(self) -> QLayout:
        layout = self.layout()
        assert layout is not None
        return layout

    def _made(self, key: str) -> ChoiceButton:
        button = self.make_button(key)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, ChoiceButton):
            self._choose_by_person(button.key)

    def _choose_by_person(self, key: str) -> None:
        cleared = key == self._key and self._clearable
        already = key == self._key and not cleared
        self.choose(None if cleared else key)
        if not already:
            self.chosen.emit("" if cleared else key)

    def _mark_tab_stop(self) -> None:
        stop = self._key if self._key is not None else next(iter(self._buttons), None)
        for key, button in self._buttons.items():
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if key == stop else Qt.FocusPolicy.ClickFocus
            )
        self.setFocusProxy(None if stop is None else self._buttons[stop])  # type: ignore[arg-type]


_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Home: -1_000_000,
    Qt.Key.Key_End: 1_000_000,
}
