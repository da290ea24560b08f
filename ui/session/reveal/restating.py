"""The rule of talk: each side says the other's view until that nods, then answers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class Restating(Retranslated, QWidget):
    """A tick for each side that has something to restate; hidden where none has.

    Signals:
        restated: a side has said the other's view so that it was nodded at, or has not: its key.
    """

    restated = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: dict[str, CheckBox] = {}
        self._names: dict[str, str] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        self._rule = BodyLabel(font=fonts.small(), role="muted")
        whole.addWidget(self._rule)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        whole.addLayout(self._rows)
        self.speak()

    def show_sides(self, sides: Sequence[tuple[str, str, bool]]) -> None:
        """Show key and name of each side, and whether it has restated."""
        if [key for key, _, _ in sides] != list(self._ticks):
            for tick in self._ticks.values():
                self._rows.removeWidget(tick)
                tick.hide()
                tick.deleteLater()
            self._ticks = {key: self._tick(key) for key, _, _ in sides}
        self._names = {key: name for key, name, _ in sides}
        for key, _, done in sides:
            tick = self._ticks[key]
            tick.blockSignals(True)
            tick.setChecked(done)
            tick.blockSignals(False)
        self.retranslate()
        self.setVisible(bool(sides))

    def retranslate(self) -> None:
        self._rule.setText(
            self.tr("Say the other view until it is answered “exactly”, then say your own.")
        )
        for key, name in self._names.items():
            words = self.tr("{side} restated: “exactly”").format(side=name)
            self._ticks[key].setText(words.replace("&", "&&"))

    def _tick(self, key: str) -> CheckBox:
        tick = CheckBox()
        tick.setProperty("side", key)
        tick.toggled.connect(self._on_toggled)
        self._rows.addWidget(tick)
        return tick

    def _on_toggled(self, done: bool) -> None:
        tick = self.sender()
        if tick is not None:
            self.restated.emit(str(tick.property("side")), done)
