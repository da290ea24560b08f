"""Step 2: what each column goes to, what its values mean, and what only a person knows."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.leads.importing.looks import Choices, ColumnLine, ColumnsLook, ValueLine
from ui.leads.importing.questions import Questions
from ui.leads.importing.side import Beside
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel, ElidedLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.separator import Separator

_BOX = 232
_NAME = 122


class ColumnsStep(Retranslated, QWidget):
    """Shows the columns of a file. Holds no rules.

    Signals:
        column_turned: a column goes elsewhere: its header and the key of where.
        keeping_turned: something else is kept of contact data: the header, and the key of what.
        proposal_taken: contact data is to be kept as the mapping says.
        value_turned: a value becomes another code: its key and the code.
        answered: a question was answered: its key and that of the answer.
        mapping_opened, mapping_saved: the mapping is to be taken from a file, or written to one.
    """

    column_turned = Signal(str, str)
    keeping_turned = Signal(str, str)
    proposal_taken = Signal()
    value_turned = Signal(object, str)
    answered = Signal(str, str)
    mapping_opened = Signal()
    mapping_saved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, ComboBox] = {}
        self.keepings: dict[str, ComboBox] = {}
        self.value_boxes: dict[tuple[str, str], ComboBox] = {}
        self._remarks: dict[str, BodyLabel] = {}
        self._shown: tuple[tuple[str, str], ...] = ()
        self.notice, self.proposal = Notice(), Notice()
        self.proposal.acted.connect(self.proposal_taken)
        self.questions = Questions()
        self.columns, self.values = Card(padding=0), Card()
        self._grid, self._values_grid = _grid(), _grid()
        self._values_grid.setContentsMargins(0, 0, 0, 0)
        self._heads = [BodyLabel(font=fonts.small(), role="muted") for _ in range(4)]
        self._more = BodyLabel(font=fonts.small(), role="muted")
        self._values_help = BodyLabel(font=fonts.small(), role="muted")
        self.beside = Beside()
        self.source = BodyLabel(font=fonts.small(), role="muted")
        self.open_mapping, self.save_mapping = LinkButton(), LinkButton()
        self.open_mapping.clicked.connect(self.mapping_opened)
        self.save_mapping.clicked.connect(self.mapping_saved)
        self.questions.answered.connect(self.answered)
        self._lay_out()
        self.speak()

    def show_columns(self, look: ColumnsLook) -> None:
        """Show what the columns go to; where they are the same ones the keyboard stays."""
        shown = tuple((line.header, line.first) for line in look.columns)
        if shown != self._shown:
            self._shown = shown
            self._make_columns(look.columns)
        for line in look.columns:
            _offer(self.boxes[line.header], line.choices, line.key)
            keeping = self.keepings[line.header]
            keeping.setVisible(bool(line.keepings))
            if line.keepings:
                _offer(keeping, line.keepings, line.keeping)
            self._remarks[line.header].setText(line.remark)
            self._remarks[line.header].set_role(line.role)
        if {one.key for one in look.values} != set(self.value_boxes):
            self._make_values(look.values)
        for one in look.values:
            _offer(self.value_boxes[one.key], one.choices, one.code)
        self.values.setVisible(bool(look.values))
        self._more.setText(look.more_values)
        self._more.setVisible(bool(look.more_values))
        self.questions.show_questions(look.questions)
        self.notice.show_notice("warn", look.blocked)
        offer = self.tr("Keep it so") if look.proposed else ""
        self.proposal.show_notice("info", look.proposed, offer)
        self.beside.tell_kept(look.personal)
        self.beside.told.show_lines(look.told)
        self.beside.before.setVisible(bool(look.told))
        self.beside.name_go(look.check, enabled=not look.blocked)
        self.source.setText(look.source)

    def refuse(self, sentence: str) -> None:
        """Say why something could not be done; the columns stay as they are."""
        self.notice.show_notice("error", sentence)

    def start(self) -> None:
        """Give the keyboard to what comes first."""
        first = next(iter(self.boxes.values()), None)
        (first or self.beside.go).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        words = (self.tr("Column in the file"), self.tr("Goes to"), self.tr("First value"), "")
        for label, word in zip(self._heads, words, strict=True):
            label.setText(word)
        self.columns.setAccessibleName(self.tr("Columns of the file"))
        self.values.set_title(self.tr("What the values mean"))
        self._values_help.setText(
            self.tr("Each value becomes one of the method's; change what was understood wrongly.")
        )
        self.open_mapping.setText(self.tr("Open a mapping…"))
        self.save_mapping.setText(self.tr("Save this mapping…"))
        for header, box in self.boxes.items():
            box.setAccessibleName(self.tr("{column} goes to").format(column=header))
            kept = self.tr("What is kept of {column}").format(column=header)
            self.keepings[header].setAccessibleName(kept)
        for (_, value), box in self.value_boxes.items():
            box.setAccessibleName(self.tr("{value} means").format(value=value))

    def _make_columns(self, lines: Sequence[ColumnLine]) -> None:
        for label in self._heads:
            label.setParent(None)
        empty(self._grid)
        self.boxes, self.keepings, self._remarks = {}, {}, {}
        for place, label in enumerate(self._heads):
            self._grid.addWidget(label, 0, place)
            label.show()
        for row, line in enumerate(lines):
            self._grid.addWidget(Separator(), 2 * row + 1, 0, 1, 4)
            name = ElidedLabel(line.header, font=fonts.label())
            name.setFixedWidth(_NAME)
            box = ComboBox()
            box.setFixedWidth(_BOX)
            box.may_be_cut = True
            box.chosen.connect(
                lambda key, header=line.header: self.column_turned.emit(header, str(key))
            )
            keeping = ComboBox()
            keeping.setFixedWidth(_BOX)
            keeping.chosen.connect(
                lambda key, header=line.header: self.keeping_turned.emit(header, str(key))
            )
            first = ElidedLabel(line.first, font=fonts.small(), role="muted")
            remark = BodyLabel(font=fonts.small())
            self.boxes[line.header], self._remarks[line.header] = box, remark
            self.keepings[line.header] = keeping
            for place, part in enumerate((name, _above(box, keeping), first, remark)):
                self._grid.addWidget(part, 2 * row + 2, place)
        self.retranslate()

    def _make_values(self, lines: Sequence[ValueLine]) -> None:
        empty(self._values_grid)
        self.value_boxes = {}
        for row, line in enumerate(lines):
            value = ElidedLabel(line.key[1], font=fonts.body())
            value.setFixedWidth(_NAME)
            where = BodyLabel(line.where, font=fonts.small(), role="muted")
            box = ComboBox()
            box.setFixedWidth(_BOX)
            box.may_be_cut = True
            box.chosen.connect(lambda code, key=line.key: self.value_turned.emit(key, str(code)))
            self.value_boxes[line.key] = box
            for place, part in enumerate((value, box, where)):
                self._values_grid.addWidget(part, row, place)
        self.retranslate()

    def _lay_out(self) -> None:
        self.columns.body.addLayout(self._grid)
        self.values.body.addWidget(self._values_help)
        self.values.body.addLayout(self._values_grid)
        self.values.body.addWidget(self._more)
        left = ScrollPage(edges=False)
        for part in (self.notice, self.proposal, self.questions, self.columns, self.values):
            left.body.addWidget(part)
        for extra in (self.source, self.open_mapping, self.save_mapping):
            self.beside.extra.addWidget(extra)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(left, 1)
        row.addWidget(self.beside)


def _above(*parts: QWidget) -> QWidget:
    """Return parts one above the other, as one cell of the grid."""
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for part in parts:
        column.addWidget(part)
    return cell


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(16, 10, 16, 10)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    # Remarks are short and take what they need; all the rest is for values, however long.
    grid.setColumnStretch(2, 1)
    return grid


def _offer(box: ComboBox, choices: Choices, key: Hashable) -> None:
    box.set_choices(choices)
    box.choose(key)
