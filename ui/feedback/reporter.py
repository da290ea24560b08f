"""Who reports: chosen once a sitting, and kept as a code."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from domain.text import NAME_LIMIT
from ui.theme import fonts
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated

_NAME, _CODE = 190, 86


class ReporterPicker(Retranslated, QWidget):
    """A list of salespeople, and the code under which the chosen one reports.

    Signals:
        chosen: the place of somebody in the list; -1 for a code of one's own.
        coded: a code was typed.
    """

    chosen = Signal(int)
    coded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = ComboBox()
        self.who.setFixedWidth(_NAME)
        self.code = LineEdit(limit=NAME_LIMIT)
        self.code.setFixedWidth(_CODE)
        self._label = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignVCenter
        for part in (self._label, self.who, self.code):
            row.addWidget(part, 0, middle)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.who.chosen.connect(self._on_chosen)
        self.code.committed.connect(self.coded)
        self.speak()

    def offer(self, names: Sequence[str], chosen: int, code: str) -> None:
        """Offer people by name; one of them is chosen, or none (-1)."""
        self.who.set_choices(list(enumerate(names)))
        self.who.choose(chosen)
        self.who.setVisible(bool(names))
        self.code.set_text(code)

    def begin(self) -> None:
        """Put the keyboard where it is said who reports."""
        target = self.who if self.who.isVisible() else self.code
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._label.setText(self.tr("Who reports"))
        self.who.setAccessibleName(self.tr("Who reports"))
        self.who.setPlaceholderText(self.tr("Choose"))
        self.code.set_name(self.tr("Code of who reports"), self.tr("code"))

    def _on_chosen(self, at: object) -> None:
        assert isinstance(at, int)
        self.chosen.emit(at)
