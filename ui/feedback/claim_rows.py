"""Did these hold for this customer? A few claims, each true, not true, or not heard."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.feedback.looks import ClaimLook
from ui.theme import fonts
from ui.widgets.choice_row import ChoiceButton
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import SegmentButton, Segmented
from ui.widgets.separator import Separator

TRUE, NOT_TRUE, NOT_HEARD = "true", "not_true", "not_heard"
_HELD = {TRUE: True, NOT_TRUE: False, NOT_HEARD: None}


class _VerdictButton(SegmentButton):
    """One of the three answers; up and down go to the next claim."""

    def __init__(self, key: str, row: "_Verdict") -> None:
        super().__init__(key, row)
        self._verdict = row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._verdict.walked.emit(step)


class _Verdict(Segmented):
    """True, not true, not heard."""

    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="sales")

    def make_button(self, key: str) -> ChoiceButton:
        return _VerdictButton(key, self)


class ClaimRow(Retranslated, QWidget):
    """A claim and whether it held.

    Signals:
        judged: the claim's identity, and whether it held; None where it was not heard of.
    """

    judged = Signal(object, object)

    def __init__(self, look: ClaimLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.verdict = _Verdict()
        self._text = BodyLabel(look.text)
        self._scope = BodyLabel(font=fonts.small(), role="muted")
        self._scope.setVisible(bool(look.scope))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._scope)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.verdict)
        self.verdict.chosen.connect(self._on_chosen)
        self.speak()

    def show_verdict(self, *, holds: bool | None) -> None:
        """Show whether the claim held."""
        self.verdict.choose(next(key for key, held in _HELD.items() if held is holds))

    def retranslate(self) -> None:
        self.verdict.set_options(
            [
                (TRUE, self.tr("true")),
                (NOT_TRUE, self.tr("not true")),
                (NOT_HEARD, self.tr("not heard")),
            ]
        )
        self.verdict.setAccessibleName(self.look.text)
        self._scope.setText(self.tr("counts for: {scope}").format(scope=self.look.scope))

    def _on_chosen(self, key: str) -> None:
        self.judged.emit(self.look.id, _HELD[key])


class ClaimRows(QWidget):
    """The claims of a form, one below the other.

    Signals:
        judged: see ``ClaimRow``.
        left: somebody went beyond the first (-1) or the last (1) of them.
    """

    judged = Signal(object, object)
    left = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ClaimRow] = []
        self._lines: list[Separator] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_claims(self, looks: Sequence[ClaimLook]) -> None:
        """Show claims; where they are the same ones, the keyboard keeps its place."""
        if [row.look for row in self.rows] == list(looks):
            return
        for widget in (*self.rows, *self._lines):
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.rows, self._lines = [], []
        for look in looks:
            row, line = ClaimRow(look), Separator()
            row.judged.connect(self.judged)
            row.verdict.walked.connect(self._on_walked)
            self.rows.append(row)
            self._lines.append(line)
            self._column.addWidget(row)
            self._column.addWidget(line)

    def show_verdict(self, claim_id: UUID, *, holds: bool | None) -> None:
        """Show whether a claim held."""
        for row in self.rows:
            if row.look.id == claim_id:
                row.show_verdict(holds=holds)

    def begin(self, at: int = 0) -> bool:
        """Put the keyboard on a claim; tell whether there is one."""
        if not self.rows:
            return False
        self.rows[at].verdict.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _on_walked(self, step: int) -> None:
        verdict = self.sender()
        at = next(n for n, row in enumerate(self.rows) if row.verdict is verdict) + step
        if 0 <= at < len(self.rows):
            self.begin(at)
        else:
            self.left.emit(step)
