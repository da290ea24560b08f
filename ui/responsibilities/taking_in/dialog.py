"""A matrix from a file before it is taken in: what becomes of each row and column."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from domain.model.labels import SIDES
from ui.language import said
from ui.responsibilities.taking_in.looks import ColumnLook, PreviewLook, TableLook
from ui.session.panes import empty
from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.filter_chips import FilterChips
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel, ElidedLabel
from ui.widgets.notice import InlineError
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

ACTIVITIES, COLUMNS, FINDINGS, ASIDE = "activities", "columns", "findings", "aside"
_SIZE = QSize(1040, 660)
_SIDE = 170


class MatrixPreview(Retranslated, QDialog):
    """Shows what would become of a file. Holds no rules.

    Signals:
        sheet_chosen: another matrix of the file: its place.
        side_chosen: a new position belongs to a side: its column and the side's code.
        taken: what is shown is to be taken in.
    """

    sheet_chosen = Signal(int)
    side_chosen = Signal(int, str)
    taken = Signal()

    def __init__(self, parent: QWidget | None, file: str) -> None:
        super().__init__(parent)
        self._file = file
        self._look = PreviewLook("")
        self._title = BodyLabel(font=fonts.card_title())
        self.summary = BodyLabel(role="muted")
        self.sheets = ComboBox()
        self.tabs = FilterChips()
        self.error = InlineError()
        self.activities, self.findings, self.aside = PlainTable(), PlainTable(), PlainTable()
        self.sides: dict[int, ComboBox] = {}
        self._heads = [BodyLabel(font=fonts.small(), role="muted") for _ in range(3)]
        self._grid = QGridLayout()
        self._pages = QStackedWidget()
        self.back, self.take = QuietButton(), PrimaryButton()
        self._lay_out()
        self.sheets.chosen.connect(self._on_sheet_chosen)
        self.tabs.chosen.connect(self.show_tab)
        self.back.clicked.connect(self.reject)
        self.take.clicked.connect(self.taken)
        self.setModal(True)
        self.resize(_SIZE)
        self.sheets.hide()
        self.wait()
        self.speak()

    def wait(self) -> None:
        """Say that the file is being read."""
        self._pages.hide()
        self.tabs.hide()
        self.take.setEnabled(False)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_sheets(self, names: Sequence[str]) -> None:
        """Offer the matrices of a file that holds several."""
        self.sheets.set_choices(list(enumerate(names)))
        self.sheets.setVisible(len(names) > 1)

    def show_preview(self, look: PreviewLook) -> None:
        """Show what would change; the tab and the keyboard stay where they can."""
        first = not self._pages.isVisibleTo(self)
        columns_stay = [one.column for one in self._look.columns] == [
            one.column for one in look.columns
        ]
        self._look = look
        self.error.clear()
        self.summary.setText(look.summary)
        _fill(self.activities, look.activities)
        _fill(self.findings, look.findings)
        _fill(self.aside, look.aside)
        if not columns_stay or not self.sides:
            self._make_columns(look.columns)
        for one in look.columns:
            if one.side is not None:
                self.sides[one.column].choose(one.side)
        self._pages.show()
        self.tabs.show()
        self.retranslate()
        self.show_tab(self.tabs.key() or ACTIVITIES)
        if first:
            (self.back if look.idle else self.take).setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_still(self, words: str) -> None:
        """Say that it is being taken in: that is one transaction, and is not stopped."""
        self.summary.setText(words)
        self.take.setEnabled(False)
        self.back.setEnabled(False)

    def reject(self) -> None:
        if self.back.isEnabled():
            super().reject()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was read or taken in."""
        self.back.setEnabled(True)
        self.wait()
        self.summary.setText("")
        self.error.show_error(sentence)

    def show_tab(self, key: str) -> None:
        """Bring a table to the front."""
        self.tabs.choose(key)
        self._pages.setCurrentIndex((ACTIVITIES, COLUMNS, FINDINGS, ASIDE).index(key))

    def retranslate(self) -> None:
        title = self.tr("Take in {file}").format(file=self._file)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self.back.setText(self.tr("Cancel"))
        self.take.setText(self._look.verb or self.tr("Take it in"))
        self.take.setEnabled(bool(self._look.verb) and not self._look.idle)
        if not self._pages.isVisibleTo(self) and not self.error.isVisibleTo(self):
            self.summary.setText(self.tr("Reading the file…"))
        self.sheets.setAccessibleName(self.tr("Which matrix of the file"))
        self.tabs.setAccessibleName(self.tr("What the preview shows"))
        self.tabs.set_chips(self._chips())
        self.activities.setAccessibleName(self.tr("What becomes of each row"))
        self.findings.setAccessibleName(self.tr("What the checks find"))
        self.aside.setAccessibleName(self.tr("What is left aside"))
        words = (self.tr("In the file"), self.tr("Becomes"), self.tr("Side"))
        for label, word in zip(self._heads, words, strict=True):
            label.setText(word)
        for one in self._look.columns:
            if one.column in self.sides:
                name = self.tr("Side of {position}").format(position=one.words)
                self.sides[one.column].setAccessibleName(name)
                self._offer_sides(self.sides[one.column])

    def _chips(self) -> list[tuple[str, str, int | None]]:
        look = self._look
        told = (
            (ACTIVITIES, self.tr("Rows"), len(look.activities.rows)),
            (COLUMNS, self.tr("Positions"), len(look.columns)),
            (FINDINGS, self.tr("Findings"), len(look.findings.rows)),
            (ASIDE, self.tr("Left aside"), len(look.aside.rows)),
        )
        return [one for one in told if one[2] or one[0] == ACTIVITIES]

    def _make_columns(self, lines: Sequence[ColumnLook]) -> None:
        for label in self._heads:
            label.setParent(None)
        empty(self._grid)
        self.sides = {}
        for place, label in enumerate(self._heads):
            self._grid.addWidget(label, 0, place)
            label.show()
        for row, line in enumerate(lines, 1):
            self._grid.addWidget(ElidedLabel(line.words, font=fonts.label()), row, 0)
            self._grid.addWidget(ElidedLabel(line.becomes, font=fonts.body()), row, 1)
            if line.side is not None:
                box = ComboBox()
                box.setFixedWidth(_SIDE)
                self._offer_sides(box)
                box.chosen.connect(
                    lambda side, column=line.column: self.side_chosen.emit(column, str(side))
                )
                self.sides[line.column] = box
                self._grid.addWidget(box, row, 2)

    def _offer_sides(self, box: ComboBox) -> None:
        box.set_choices([(side.value, said(word)) for side, word in SIDES.items()])

    def _on_sheet_chosen(self, place: object) -> None:
        assert isinstance(place, int)
        self.sheet_chosen.emit(place)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.sheets)
        columns = ScrollPage(edges=False)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        columns.body.addLayout(self._grid)
        columns.body.addStretch(1)
        for page in (self.activities, columns, self.findings, self.aside):
            self._pages.addWidget(page)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(22, 18, 22, 18)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self.summary)
        whole.addWidget(self.error)
        whole.addWidget(self.tabs)
        whole.addWidget(self._pages, 1)
        whole.addStretch(0)
        whole.addLayout(row)


def _fill(table: PlainTable, look: TableLook) -> None:
    table.show_rows(look.heads, look.rows, stretched=look.stretched)
