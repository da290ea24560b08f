"""A recap: two columns of short groups; what was left to do is ticked right there."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.page_button import PageButton
from ui.session.panes import Pane, empty, side_by_side
from ui.session.room import StepView
from ui.theme import fonts
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel


@dataclass(frozen=True, slots=True)
class RecapLine:
    """A line of a recap.

    Attributes:
        text: what is recalled.
        about: what stands below it; may be empty.
        role: colour of what stands below.
        quoted: it is somebody's words.
        id: of what can be ticked, or None.
        done: it is ticked.
    """

    text: str
    about: str = ""
    role: str = "muted"
    quoted: bool = False
    id: UUID | None = None
    done: bool = False


@dataclass(frozen=True, slots=True)
class RecapGroup:
    """Lines under a title, or a hint where there are none."""

    title: str
    lines: tuple[RecapLine, ...]
    hint: str = ""


class RecapView(StepView):
    """Shows what is recalled. Holds no rules.

    Signals:
        ticked: identity of what was left to do, and whether it is done.
        page_wanted: the room is to see the next page.
        entered: the room has come to the step.
    """

    entered = Signal()
    ticked = Signal(object, bool)
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[RecapGroup, ...], ...] = ()
        self._looks_back = False
        self.boxes: dict[UUID, CheckBox] = {}
        self._columns = (Pane(spacing=8), Pane(spacing=8))
        row = side_by_side(*self._columns)
        row.setStretch(0, 1)
        row.setStretch(2, 1)
        self.body.addLayout(row, 1)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.add_control(self.page)
        self.speak()

    def show_recap(
        self,
        left: Sequence[RecapGroup],
        right: Sequence[RecapGroup],
        *,
        looks_back: bool,
    ) -> None:
        """Show both columns; the keyboard keeps its place among the ticks."""
        self._looks_back = looks_back
        self.retranslate()
        shown = (tuple(left), tuple(right))
        if shown == self._shown:
            return
        self._shown = shown
        focused = next((id for id, box in self.boxes.items() if box.hasFocus()), None)
        self.boxes = {}
        for pane, groups in zip(self._columns, shown, strict=True):
            empty(pane.column)
            for group in groups:
                pane.column.addWidget(self._group(group))
        if focused in self.boxes:
            self.boxes[focused].setFocus(Qt.FocusReason.OtherFocusReason)

    def on_entered(self) -> None:
        self.entered.emit()

    def retranslate(self) -> None:
        if self._looks_back:
            self.set_headline(self.tr("We recall it; the talk comes later."))
        else:
            self.set_headline(self.tr("Whom we drew, and what customers shall tell us first."))
        self.set_primary(self.tr("All recalled → Go on"))

    def _group(self, group: RecapGroup) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(6)
        column.addWidget(BodyLabel(group.title, font=fonts.card_title()))
        if not group.lines:
            column.addWidget(BodyLabel(group.hint, role="muted"))
        for line in group.lines:
            column.addWidget(self._line(line))
        return holder

    def _line(self, line: RecapLine) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if line.id is not None:
            box = self.boxes[line.id] = CheckBox()
            box.setChecked(line.done)
            box.setAccessibleName(self.tr("Done: {text}").format(text=line.text))
            box.clicked.connect(lambda done, id=line.id: self.ticked.emit(id, done))
            row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        font = fonts.text_font(13, italic=True) if line.quoted else fonts.body()
        words.addWidget(BodyLabel(line.text, font=font, role="muted" if line.done else "ink"))
        if line.about:
            words.addWidget(BodyLabel(line.about, font=fonts.small(), role=line.role))
        row.addLayout(words, 1)
        return holder
