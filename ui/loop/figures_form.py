"""Typing the totals of an iteration, source by source, or a correction of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from domain.text import NAME_LIMIT, TEXT_LIMIT
from ui.language import said
from ui.loop.figures_looks import CAPTIONS, TYPED, FiguresTyped
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.form import Form
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit

_FIGURE = 62


class FiguresForm(Form):
    """The form. It keeps what was typed until it is told that it was taken.

    Signals:
        written: the person is done: a ``FiguresTyped``.
    """

    written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[LineEdit, ...]] = []
        self._corrects = False
        self._sentence = BodyLabel(role="muted")
        self._heads = [BodyLabel(font=fonts.small(), role="muted") for _ in range(1 + len(TYPED))]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column)
            self._grid.setColumnStretch(column, 2 if column < 2 else 1)
        self.more = LinkButton()
        self.more.clicked.connect(self._on_more)
        self._why = BodyLabel(font=fonts.small(), role="muted")
        self.reason = GrowingTextEdit(limit=TEXT_LIMIT)
        self.done, self.cancel = PrimaryButton(), QuietButton()
        self.done.clicked.connect(self._on_done)
        self.cancel.clicked.connect(self.cancelled)
        self._lay_out()
        self.speak()

    def open_figures(self, typed: FiguresTyped, *, corrects: bool) -> None:
        """Show figures to begin with.

        Args:
            typed: the sources with their figures.
            corrects: it is a correction, which needs its reason.
        """
        self._corrects = corrects
        rows = typed.rows or (("",) * (1 + len(TYPED)),)
        while len(self.rows) < len(rows):
            self._add_row()
        while len(self.rows) > len(rows):
            for field in self.rows.pop():
                self._grid.removeWidget(field)
                field.deleteLater()
        for fields, cells in zip(self.rows, rows, strict=True):
            for field, text in zip(fields, cells, strict=True):
                field.clear()
                field.set_text(text)
        self.reason.clear()
        self.reason.set_text(typed.reason)
        for part in (self._why, self.reason):
            part.setVisible(corrects)
        self.error.clear()
        self.retranslate()
        self.rows[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> FiguresTyped:
        """Return the fields as they stand."""
        rows = tuple(tuple(field.text() for field in fields) for fields in self.rows)
        return FiguresTyped(rows, self.reason.text())

    def retranslate(self) -> None:
        names = [self.tr("Source"), *(said(CAPTIONS[name]) for name in TYPED)]
        for head, name in zip(self._heads, names, strict=True):
            head.setText(name)
        for number, fields in enumerate(self.rows, 1):
            for field, name in zip(fields, names, strict=True):
                field.set_name(self.tr("Row {number}: {name}").format(number=number, name=name))
        self.more.setText(self.tr("Add a source"))
        self._why.setText(self.tr("Why do they differ?"))
        self.reason.set_name(self.tr("Why do they differ?"))
        self._sentence.setText(
            self.tr(
                "What was kept stays as it is; this stands beside it with its reason and the day."
            )
            if self._corrects
            else self.tr(
                "For a round of which only the totals are known. Leave empty what nobody knows: "
                "a gap is never counted as 0."
            )
        )
        words = self.tr("Enter correction") if self._corrects else self.tr("Keep these totals")
        self.done.setText(words)
        self.cancel.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._sentence)
        column.addLayout(self._grid)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._why)
        column.addWidget(self.reason)
        column.addWidget(self.error)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.done)
        column.addLayout(buttons)

    def _add_row(self) -> None:
        fields = tuple(LineEdit(limit=NAME_LIMIT) for _ in range(1 + len(TYPED)))
        for column, field in enumerate(fields):
            field.setMinimumWidth(_FIGURE)
            self._grid.addWidget(field, 1 + len(self.rows), column, Qt.AlignmentFlag.AlignTop)
        self.rows.append(fields)

    def _on_more(self) -> None:
        self._add_row()
        self.retranslate()
        self.rows[-1][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_done(self) -> None:
        self.error.clear()
        fields = [*(field for row in self.rows for field in row), self.reason]
        refused = [field for field in fields if not field.commit()]
        if not refused:
            self.written.emit(self.typed())
