"""Sums and ratios over all campaigns, in groups."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

CHANNEL, MONTH, ITERATION, CAMPAIGN = "channel", "month", "iteration", "campaign"


class TotalsView(Retranslated, QWidget):
    """A table of groups, and a row of choices by what they are made.

    Signals:
        grouping_chosen: key of the grouping.
    """

    grouping_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = Segmented()
        self.tabs.chosen.connect(self.grouping_chosen)
        self.table = PlainTable()
        self.empty = EmptyState("funnel")
        self._remark = BodyLabel(font=fonts.small(), role="muted")
        self.card = Card(padding=0, spacing=0)
        self.card.body.addWidget(self.table, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        for part in (self.tabs, self.empty, self._remark):
            whole.addWidget(part)
        whole.insertWidget(1, self.card, 1)
        self.speak()
        self.tabs.choose(CHANNEL)

    def show_totals(self, heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
        """Show a row for each group; without any, what belongs here."""
        has_rows = bool(rows)
        for part in (self.tabs, self.card, self._remark):
            part.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        self.table.show_rows(heads, rows, numbers=range(1, len(heads)), stretched=0)

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Totals"))
        self.tabs.setAccessibleName(self.tr("Added up by"))
        self.tabs.set_options(
            [
                (CHANNEL, self.tr("By channel")),
                (MONTH, self.tr("By month")),
                (ITERATION, self.tr("By iteration")),
                (CAMPAIGN, self.tr("By campaign")),
            ]
        )
        self._remark.setText(
            self.tr(
                "Rates and costs are those of the sums, with their 95% interval. A period counts "
                "where its first day lies. Both parts of a ratio are of the same days, so that a "
                "gap in one makes nothing dear or cheap."
            )
        )
        self.empty.set_texts(
            self.tr("Nothing to add up yet"),
            self.tr("What came of campaigns is added up here by channel and by month."),
        )
