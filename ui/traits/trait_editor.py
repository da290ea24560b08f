"""Naming the two poles of a scale, or starting from one that the method suggests."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.text import NAME_LIMIT
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.fields import commit_all
from ui.widgets.form import Form
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit

_LEAST_WIDTH = 240


class TraitEditor(Form):
    """A form for one scale. It keeps what was typed until it is told that it was taken.

    Signals:
        poles_given: the left pole and the right one.
    """

    poles_given = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested: Sequence[tuple[str, str, str]] = ()
        self.suggestion = ComboBox()
        self.suggestion.setMinimumWidth(_LEAST_WIDTH)
        self.suggestion.chosen.connect(self._on_suggestion_chosen)
        self.left, self.right = LineEdit(limit=NAME_LIMIT), LineEdit(limit=NAME_LIMIT)
        self._labels = [BodyLabel(font=fonts.small(), role="muted") for _ in range(3)]
        self.done, self.cancel = QuietButton(), QuietButton()
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self._lay_out()
        self.speak()

    def open_trait(
        self, suggested: Sequence[tuple[str, str, str]], poles: tuple[str, str] | None
    ) -> None:
        """Show the poles of a scale to be reworded, or a form for a new one.

        Args:
            suggested: field, left and right pole of each scale to start from.
            poles: left and right pole of the one that is reworded, or None.
        """
        self._suggested = suggested
        own = [("", self.tr("words of your own"))]
        offered = [
            (str(at), f"{field}: {left} ↔ {right}")
            for at, (field, left, right) in enumerate(suggested)
        ]
        self.suggestion.set_choices([*own, *offered])
        self.suggestion.choose("")
        for part in (self._labels[0], self.suggestion):
            part.setVisible(poles is None and bool(suggested))
        self._fill(*(poles or ("", "")))
        self.error.clear()

    def start(self) -> None:
        """Give the keyboard to the first thing to fill in."""
        first = self.left if self.suggestion.isHidden() else self.suggestion
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        names = self.tr("Start from"), self.tr("Left end"), self.tr("Right end")
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        self.suggestion.setAccessibleName(names[0])
        self.left.set_name(names[1], self.tr("Decides alone"))
        self.right.set_name(names[2], self.tr("Asks the whole family"))
        self.done.setText(self.tr("Keep"))
        self.cancel.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._labels[0])
        column.addWidget(self.suggestion)
        poles = QHBoxLayout()
        poles.setSpacing(16)
        for label, field in ((self._labels[1], self.left), (self._labels[2], self.right)):
            side = QVBoxLayout()
            side.setSpacing(4)
            side.addWidget(label)
            side.addWidget(field)
            poles.addLayout(side, 1)
        column.addLayout(poles)
        column.addWidget(self.error)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.done)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _fill(self, left: str, right: str) -> None:
        for field, text in ((self.left, left), (self.right, right)):
            field.clear()
            field.set_text(text)

    def _on_suggestion_chosen(self, key: object) -> None:
        if str(key):
            _, left, right = self._suggested[int(str(key))]
            self._fill(left, right)

    def _on_done(self) -> None:
        if commit_all(self.left, self.right):
            self.error.clear()
            self.poles_given.emit(self.left.text(), self.right.text())
