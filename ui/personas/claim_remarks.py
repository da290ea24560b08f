"""What the lint says of a claim in the form, each with what it proposes and one press takes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.personas.choices import Remark
from ui.theme import fonts
from ui.widgets.buttons import LinkButton
from ui.widgets.labels import BodyLabel

_SIGNS = {"error": ("bad", "×"), "warning": ("warn", "!"), "info": ("muted", "·")}


class ClaimRemarks(QWidget):
    """A line for each remark; below it the wording that it proposes.

    Signals:
        quantifier_taken: a proposed quantifier is wanted: its code.
        wording_taken: a proposed wording is wanted: a tuple of one claim, or of two.
    """

    quantifier_taken = Signal(str)
    wording_taken = Signal(tuple)

    def __init__(
        self, quantifier_said: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """Make an empty list.

        Args:
            quantifier_said: gives the words of a quantifier's code.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self._quantifier_said = quantifier_said
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.hide()

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show remarks in place of those that stood there."""
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for remark in remarks:
            self._lines.addWidget(self._line(remark))
            if remark.wording:
                self._lines.addWidget(self._wording(remark.wording))
        self.setVisible(bool(remarks))

    def _line(self, remark: Remark) -> QWidget:
        role, sign = _SIGNS.get(remark.level, _SIGNS["info"])
        words = BodyLabel(f"{sign} {remark.sentence}", font=fonts.small(), role=role)
        if not remark.proposal:
            return words
        code = remark.proposal
        take = LinkButton(self.tr("Choose “{words}”").format(words=self._quantifier_said(code)))
        take.clicked.connect(lambda: self.quantifier_taken.emit(code))
        return _beside(words, take)

    def _wording(self, wording: tuple[str, ...]) -> QWidget:
        words = BodyLabel("\n".join(f"→ {one}" for one in wording), font=fonts.small())
        name = self.tr("Write it so") if len(wording) == 1 else self.tr("Make two claims")
        take = LinkButton(name)
        take.setAccessibleName(f"{name}: {' / '.join(wording)}")
        take.clicked.connect(lambda: self.wording_taken.emit(wording))
        return _beside(words, take)


def _beside(words: BodyLabel, take: LinkButton) -> QWidget:
    """Put what can be pressed at the right of the words."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(words, 1)
    line.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
    return row
