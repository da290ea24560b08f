"""Beside the form: something new that the customer said, and how far the batch has come."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from domain.text import TEXT_LIMIT
from ui.feedback.looks import ReportLook, SoFarLook
from ui.theme import fonts
from ui.widgets.bars import BalanceBar
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class SomethingNew(Retranslated, Card):
    """What no claim covers.

    Signals:
        changed: ``something_new``, and what is typed.
    """

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.text = GrowingTextEdit(limit=TEXT_LIMIT, lines=2)
        self._what_for = BodyLabel(font=fonts.small(), role="muted")
        self.body.addWidget(self._what_for)
        self.body.addWidget(self.text)
        self.text.edited.connect(self._on_edited)
        self.speak()

    def show_text(self, text: str, *, another_lead: bool) -> None:
        """Show what is typed."""
        if another_lead:
            self.text.clear()
        self.text.set_text(text)

    def retranslate(self) -> None:
        self.set_title(self.tr("Something new?"))
        self._what_for.setText(
            self.tr("What this customer said that no claim covers. It goes to the next revision.")
        )
        self.text.set_name(self.tr("Something new"), self.tr("N goes here"))

    def _on_edited(self) -> None:
        text = self.text.text()
        self.text.set_text(text)
        self.changed.emit("something_new", text)


class BatchSoFar(Retranslated, Card):
    """How many of a batch were reported, and what was reported of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._batch = BodyLabel(font=fonts.small(), role="muted")
        self._told = BodyLabel(font=fonts.small(), role="muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.body.addWidget(self._batch)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._told)
        self._rows: list[tuple[BodyLabel, BalanceBar, BodyLabel]] = []
        self.speak()

    def show_batch(self, look: SoFarLook | None) -> None:
        """Show how far a batch has come; None shows nothing."""
        self.setVisible(look is not None)
        if look is None:
            return
        self._batch.setText(look.batch)
        self._told.setText(look.told)
        while len(self._rows) < len(look.lines):
            self._add_row()
        for (label, bar, figures), (words, count, of) in zip(self._rows, look.lines, strict=True):
            label.setText(words)
            said = self.tr("{count} of {n}").format(count=count, n=of)
            bar.show_amount(count, of, f"{words}: {said}")
            figures.setText(said if of else "–")

    def lines(self) -> list[str]:
        """What stands in the card, a line each."""
        return [f"{label.text()}: {figures.text()}" for label, _, figures in self._rows]

    def retranslate(self) -> None:
        self.set_title(self.tr("This batch so far"))

    def _add_row(self) -> None:
        row = len(self._rows)
        label = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        figures = BodyLabel(font=fonts.small(), role="muted", wrap=False)
        bar = BalanceBar(tone="sales")
        for column, widget in enumerate((label, bar, figures)):
            self._grid.addWidget(widget, row, column)
        self._rows.append((label, bar, figures))


class ReportHistory(Retranslated, Card):
    """The reports of a lead, the one that counts first.

    Signals:
        take_away: a report is to be taken away: its identity.
    """

    take_away = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._looks: tuple[ReportLook, ...] = ()
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.body.addLayout(self._column)
        self._parts: list[QWidget] = []
        self.speak()

    def show_reports(self, looks: Sequence[ReportLook]) -> None:
        """Show reports; none of them shows nothing."""
        self._looks = tuple(looks)
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        for look in looks:
            words = BodyLabel(
                look.words, font=fonts.small(), role="ink" if look.counts else "muted"
            )
            self._column.addWidget(words)
            self._parts.append(words)
            if look.counts:
                self._add_button(look)
        self.setVisible(bool(looks))

    def retranslate(self) -> None:
        self.set_title(self.tr("Reported before"))
        self.show_reports(self._looks)

    def _add_button(self, look: ReportLook) -> None:
        button = QuietButton(self.tr("Take this report away"), kind="compact")
        button.clicked.connect(lambda: self.take_away.emit(look.id))
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._parts.append(button)
