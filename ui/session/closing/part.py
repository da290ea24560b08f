"""A part of the way to a version: folded to one line, or open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session.closing.looks import PartKey
from ui.session.row_button import RowButton
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.step_badge import StepBadge, StepState


class PartHead(RowButton):
    """The one line: a badge, what the part is, and where it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row.setContentsMargins(8, 6, 8, 6)
        self.badge = StepBadge(1)
        self.title = BodyLabel(font=fonts.card_title(), wrap=False)
        self.summary = BodyLabel(
            role="muted", align=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self.add_part(self.badge)
        self.add_part(self.title)
        self.add_part(self.summary, 1)


class Part(Card):
    """A card that opens and folds.

    Signals:
        open_wanted: its head was pressed: its key.

    Attributes:
        key: which part it is.
        content: the layout of what is seen while it is open.
    """

    open_wanted = Signal(str)

    def __init__(self, key: PartKey, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=8, spacing=4)
        self.key = key
        self._done = False
        self._again = False
        self.head = PartHead()
        self.head.clicked.connect(self._on_clicked)
        self._room = QWidget()
        self.content = QVBoxLayout(self._room)
        self.content.setContentsMargins(10, 4, 10, 8)
        self.content.setSpacing(10)
        self.body.addWidget(self.head)
        self.body.addWidget(self._room)
        self._room.hide()

    @property
    def is_open(self) -> bool:
        """Whether its content is seen."""
        return not self._room.isHidden()

    def set_open(self, *, opened: bool) -> None:
        """Show the content, or fold it away."""
        self._room.setVisible(opened)
        self._show_state()

    def say(self, title: str, summary: str, *, done: bool, again: bool = False) -> None:
        """Name the part, and say where it stands.

        Args:
            title: what the part is.
            summary: where it stands, in a few words.
            done: nothing is left to do in it.
            again: it is to be looked at once more.
        """
        self._done, self._again = done, again
        self.head.title.setText(title)
        self.head.summary.setText(summary)
        self._show_state()
        self.head.setAccessibleName(title)
        self.head.setAccessibleDescription(summary)

    def _show_state(self) -> None:
        state: StepState = "ahead"
        if self._again:
            state = "recheck"
        elif self._done:
            state = "done"
        elif self.is_open:
            state = "current"
        self.head.badge.set_state(state)

    def _on_clicked(self) -> None:
        self.open_wanted.emit(self.key.value)
