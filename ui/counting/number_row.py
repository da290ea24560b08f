"""One number of the method: what it means, as it is set, what the method sets, and the way back."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.counting.looks import NumberLook
from ui.theme import fonts
from ui.widgets.buttons import IconButton
from ui.widgets.chips import Chip
from ui.widgets.inputs import DecimalBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated

_FIELD, _DEFAULT, _BACK = 132, 168, 28


class NumberRow(Retranslated, QWidget):
    """A row of a chapter; a refusal stands under it, and the value is as it was.

    Signals:
        given: the person gave another value, as the field shows it.
        reset: the method's value is wanted back.
    """

    given = Signal(str, float)
    reset = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._look: NumberLook | None = None
        self._name = BodyLabel(font=fonts.label())
        self._meaning = BodyLabel(font=fonts.small(), role="muted")
        self._sign = Chip(tone="warn")
        self.field = DecimalBox()
        self.field.setFixedWidth(_FIELD)
        self.field.valueChanged.connect(self._on_value_changed)
        self._default = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        self._default.setFixedWidth(_DEFAULT)
        self._room = QWidget()
        self._room.setFixedWidth(_BACK)
        self.back: IconButton | None = None
        self.refusal: InlineError | None = None
        self._whole = QVBoxLayout(self)
        self._line = QHBoxLayout()
        self._lay_out()
        self.speak()

    def show_number(self, look: NumberLook) -> None:
        """Show the number as it is set."""
        self._look = look
        with QSignalBlocker(self.field):
            self.field.setDecimals(look.decimals)
            self.field.setSingleStep(look.step)
            self.field.setSuffix(look.unit)
            self.field.setValue(look.value)
        self.retranslate()

    def refuse(self, sentence: str) -> None:
        """Say why a value was not taken, and show the one that stays."""
        if self._look is not None:
            self.show_number(self._look)
        if self.refusal is None:
            self.refusal = InlineError(dismissable=True)
            self._whole.addWidget(self.refusal)
        self.refusal.show_error(sentence)

    def retranslate(self) -> None:
        look = self._look
        if look is None:
            return
        self._name.setText(look.name)
        self._meaning.setText(look.meaning)
        self._meaning.setVisible(not look.plain)
        self.field.setAccessibleName(look.name)
        self.field.setAccessibleDescription(look.meaning)
        self._default.setText(self.tr("Method: {value}").format(value=look.default))
        self._sign.setText(self.tr("≠ set otherwise") if look.differs else "")
        self._sign.setVisible(look.differs)
        self._offer_way_back(look)

    def _offer_way_back(self, look: NumberLook) -> None:
        """Let the method's value be taken back where it is not the one that is set."""
        if self.back is None and look.differs:
            self.back = IconButton("rotate-ccw")
            self.back.clicked.connect(self._on_back_clicked)
            self._line.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.back is not None:
            words = self.tr("{name}: back to the method, {value}")
            self.back.set_name(words.format(name=look.name, value=look.default))
            self.back.setVisible(look.differs)
            self._room.setVisible(not look.differs)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._name)
        title.addWidget(self._sign)
        title.addStretch(1)
        words.addLayout(title)
        words.addWidget(self._meaning)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._line.setSpacing(12)
        self._line.addLayout(words, 1)
        for widget in (self.field, self._default, self._room):
            self._line.addWidget(widget, 0, middle)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(6)
        self._whole.addLayout(self._line)

    def _on_value_changed(self, value: float) -> None:
        if self.refusal is not None:
            self.refusal.clear()
        self.given.emit(self.key, value)

    def _on_back_clicked(self) -> None:
        if self.refusal is not None:
            self.refusal.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes; the keyboard stays
        self.reset.emit(self.key)
