"""What came of the scores: how far the raters agree, and how each consultant does."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.calls.looks import Choices
from ui.calls.panes import CallsPane
from ui.direction.looks import Line
from ui.session.panes import empty
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.told_table import ToldTable


@dataclass(frozen=True, slots=True)
class FiguresLook:
    """The figures of a period, in words.

    Attributes:
        agreement: how far the raters agree, a sentence a line.
        whole: the scores of all together, a sentence a line.
        heads: of the table of consultants.
        rows: its cells, by code.
        remark: how to read the table.
    """

    agreement: tuple[Line, ...]
    whole: tuple[Line, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    remark: str


class FiguresView(Retranslated, CallsPane):
    """Shows figures of drawn calls. Holds no rules.

    Signals:
        period_chosen: key of a period.
        draw_wanted: the way to the draws, where nothing was drawn yet.
    """

    period_chosen = Signal(object)
    draw_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.period = ComboBox()
        self.empty = EmptyState("headphones")
        self.agreement, self.whole, self.people = Card(), Card(), Card()
        self.table = ToldTable()
        self._name = BodyLabel(role="muted", wrap=False)
        self._agree, self._all = QVBoxLayout(), QVBoxLayout()
        self._page = ScrollPage(edges=False)
        self._lay_out()
        self.period.chosen.connect(self.period_chosen)
        self.empty.first_step.connect(self.draw_wanted)
        for part in (self.empty, self.people):  # until it is known which of them belongs here
            part.hide()
        self.speak()

    def show_periods(self, periods: Choices, chosen: str) -> None:
        """Offer the periods."""
        self.period.set_choices(periods)
        self.period.choose(chosen)

    def show_figures(self, look: FiguresLook | None) -> None:
        """Show the figures of a period; None where nothing was ever drawn."""
        self.empty.setVisible(look is None)
        for part in (self._page, self.period, self._name):
            part.setVisible(look is not None)
        if look is None:
            return
        for layout, lines in ((self._agree, look.agreement), (self._all, look.whole)):
            _show(layout, lines)
        self.people.setVisible(bool(look.rows))
        self.table.show_table(
            look.heads, look.rows, name=self.tr("Consultants, by code"), remark=look.remark
        )

    def start(self) -> None:
        first: QWidget = self.empty.button if self._page.isHidden() else self.period
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.period.setAccessibleName(self.tr("When"))
        self._name.setText(self.tr("Calls"))
        self.agreement.set_title(self.tr("Do the two raters see the same?"))
        self.whole.set_title(self.tr("All drawn calls together"))
        self.people.set_title(self.tr("Each consultant, for coaching"))
        self.empty.set_texts(
            self.tr("Nothing was drawn and scored yet"),
            self.tr(
                "How far the raters agree, and how consultants do, is told of calls that the lot "
                "took: figures of picked calls say nothing."
            ),
            self.tr("Draw calls"),
        )

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self._name)
        tools.addWidget(self.period)
        tools.addStretch(1)
        self.agreement.body.addLayout(self._agree)
        self.whole.body.addLayout(self._all)
        self.people.body.addWidget(self.table)
        pair = QHBoxLayout()
        pair.setSpacing(14)
        pair.addWidget(self.agreement, 1)
        pair.addWidget(self.whole, 1)
        self._page.body.addLayout(pair)
        self._page.body.addWidget(self.people)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(tools)
        whole.addWidget(self._page, 1)
        whole.addWidget(self.empty, 1)


def _show(layout: QVBoxLayout, lines: Sequence[Line]) -> None:
    empty(layout)
    for line in lines:
        layout.addWidget(BodyLabel(line.text, role=line.role))
