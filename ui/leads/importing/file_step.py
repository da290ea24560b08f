"""Step 1: a file is chosen or dropped; how it was read stands there to be changed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.leads.importing.looks import FileLook
from ui.widgets.bars import BalanceBar
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.inputs import ComboBox, SpinBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated

_DEEPEST = 50
"""Rows down to which the names of the columns are looked for by hand."""


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How a person says that a file is to be read; None where that is as it was."""

    encoding: object = None
    delimiter: object = None
    sheet: object = None
    header_row: int | None = None


class FileStep(Retranslated, QWidget):
    """Shows a file before its columns are looked at.

    Signals:
        file_wanted: a file is to be chosen.
        read_otherwise: it is to be read otherwise: a ``ReadAs``.
        on_wanted: it was read well.
        left: the person wants out.
    """

    file_wanted = Signal()
    read_otherwise = Signal(object)
    on_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = ""
        self.notice = Notice()
        self.empty = EmptyState("download")
        self.empty.first_step.connect(self.file_wanted)
        self.cancel_empty = QuietButton(kind="compact")
        self.card, self.waiting = Card(), Card()
        self.bar, self._progress = BalanceBar(tone="both"), BodyLabel(role="muted")
        self.stop = QuietButton()
        self.encoding, self.delimiter, self.sheet = ComboBox(), ComboBox(), ComboBox()
        self.header = SpinBox(0, _DEEPEST)
        self._labels = [BodyLabel(role="muted", wrap=False) for _ in range(4)]
        self.warnings = Notice()
        self.table = PlainTable()
        self.other, self.back, self.go = QuietButton(), QuietButton(), PrimaryButton()
        self._stack = QStackedWidget()
        for page in (self._make_empty(), self._make_waiting(), self.card):
            self._stack.addWidget(page)
        self._lay_out_card()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addWidget(self._stack, 1)
        self._connect()
        self.speak()

    def show_nothing(self, refusal: str = "") -> None:
        """Ask for a file, perhaps saying why the last one could not be read."""
        self._stack.setCurrentIndex(0)
        self.notice.show_notice("error", refusal)
        self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reading(self, name: str, at: int = 0, of: int = 0) -> None:
        """Say how far a file has been read."""
        self._reading = name
        if self._stack.currentIndex() != 1:
            self._stack.setCurrentIndex(1)
            self.notice.clear()
            self.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.waiting.set_title(self.tr("Reading {file}…").format(file=name))
        share = self.tr("{n}% read").format(n=100 * at // of if of else 0)
        self._progress.setText(share)
        self.bar.show_amount(at, of, share)

    def show_file(self, look: FileLook) -> None:
        """Show how a file was read, with its first rows."""
        was_here = self._stack.currentIndex() == 2
        self._stack.setCurrentIndex(2)
        self.notice.clear()
        for box, choices, key, label in (
            (self.encoding, look.encodings, look.encoding, 0),
            (self.delimiter, look.delimiters, look.delimiter, 1),
            (self.sheet, look.sheets, look.sheet, 2),
        ):
            box.set_choices(choices)
            box.choose(key)
            box.setVisible(bool(choices))
            self._labels[label].setVisible(bool(choices))
        self.header.blockSignals(True)
        self.header.setValue(look.header_row)
        self.header.blockSignals(False)
        self.warnings.show_notice("warn", look.warnings)
        self.table.show_rows(look.heads, look.rows, stretched=len(look.heads) - 1)
        if not was_here:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.empty.set_texts(
            self.tr("Which file holds the leads?"),
            self.tr(
                "Choose it, or drop it here: CSV, TSV or Excel (.xlsx), from Meta, Google, Zalo, "
                "TikTok, a CRM or a sheet of your own. It is only read, and nothing is imported "
                "before you have seen what would happen."
            ),
            self.tr("Choose a file…"),
        )
        self.cancel_empty.setText(self.tr("Cancel"))
        self.stop.setText(self.tr("Stop"))
        self.card.set_title(self.tr("How the file was read"))
        words = (
            self.tr("Encoding"),
            self.tr("Cells are parted by"),
            self.tr("Sheet"),
            self.tr("Row with the column names"),
        )
        boxes = (self.encoding, self.delimiter, self.sheet, self.header)
        for label, box, word in zip(self._labels, boxes, words, strict=True):
            label.setText(word)
            box.setAccessibleName(word)
        self.header.setSpecialValueText(self.tr("none"))
        self.table.setAccessibleName(self.tr("First rows of the file"))
        self.other.setText(self.tr("Choose another file…"))
        self.back.setText(self.tr("Cancel"))
        self.go.setText(self.tr("Go on to the columns"))

    def _make_empty(self) -> QWidget:
        card = Card()
        card.body.addWidget(self.empty, 1)
        card.body.addWidget(self.cancel_empty, 0, Qt.AlignmentFlag.AlignHCenter)
        return card

    def _make_waiting(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.bar, self._progress):
            self.waiting.body.addWidget(part)
        self.waiting.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.waiting)
        column.addStretch(1)
        return page

    def _lay_out_card(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(4)
        boxes = (self.encoding, self.delimiter, self.sheet, self.header)
        for column, (label, box) in enumerate(zip(self._labels, boxes, strict=True)):
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
        grid.setColumnStretch(len(boxes), 1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.go)
        self.card.body.addLayout(grid)
        self.card.body.addWidget(self.warnings)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addLayout(row)

    def _connect(self) -> None:
        self.other.clicked.connect(self.file_wanted)
        self.go.clicked.connect(self.on_wanted)
        for button in (self.back, self.cancel_empty, self.stop):
            button.clicked.connect(self.left)
        self.encoding.chosen.connect(lambda key: self.read_otherwise.emit(ReadAs(encoding=key)))
        self.delimiter.chosen.connect(lambda key: self.read_otherwise.emit(ReadAs(delimiter=key)))
        self.sheet.chosen.connect(lambda key: self.read_otherwise.emit(ReadAs(sheet=key)))
        self.header.setKeyboardTracking(False)
        self.header.valueChanged.connect(
            lambda row: self.read_otherwise.emit(ReadAs(header_row=row))
        )
