"""The loop over time: a chart, the same as a table, before and since, and whether claims held."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.loop.looks import SeriesLook
from ui.loop.series_chart import SeriesChart
from ui.theme import fonts
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented
from ui.widgets.told_table import ToldTable

CHART, TABLE, BEFORE, HELD = "chart", "table", "before", "held"


class SeriesCard(Retranslated, Card):
    """The card. One of four ways to look at the same iterations stands in front.

    Signals:
        figures_wanted: the figures of each iteration are to be seen.
    """

    figures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=8)
        self._look: SeriesLook | None = None
        self.ways = Segmented()
        self.ways.chosen.connect(self.show_way)
        self.chart = SeriesChart()
        self._remark = BodyLabel(font=fonts.small(), role="muted")
        self._nothing = BodyLabel(role="muted")
        self.figures = LinkButton()
        self.figures.clicked.connect(self.figures_wanted)
        self.tables = {key: ToldTable() for key in (TABLE, BEFORE, HELD)}
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._nothing, self.chart, self._remark):
            column.addWidget(part)
        column.addStretch(1)
        self._shown_as: dict[str, QWidget] = {CHART: first, **self.tables}
        foot = QHBoxLayout()
        foot.addWidget(self.ways)
        foot.addStretch(1)
        for way in self._shown_as.values():
            self.body.addWidget(way)
        self.body.addLayout(foot)
        self.body.addWidget(self.figures, 0, Qt.AlignmentFlag.AlignLeft)
        self.speak()
        self.show_way(CHART)

    def show_series(self, look: SeriesLook) -> None:
        """Show the loop over time."""
        self._look = look
        self.chart.show_points(look.points, look.baseline)
        self._remark.setText(look.remark)
        self._remark.setVisible(bool(look.remark))
        there = bool(look.points)
        self.chart.setVisible(there)
        self._nothing.setVisible(not there)
        self.figures.setVisible(there or look.baseline is not None)
        self.retranslate()

    def show_way(self, key: str) -> None:
        """Bring a way to look at it to the front."""
        self.ways.choose(key)
        for name, way in self._shown_as.items():
            way.setVisible(name == key)
        self._name()
        self._fill()

    def retranslate(self) -> None:
        self.ways.setAccessibleName(self.tr("How it is shown"))
        self.ways.set_options(
            [
                (CHART, self.tr("Chart")),
                (TABLE, self.tr("Table")),
                (BEFORE, self.tr("Before and since")),
                (HELD, self.tr("Claims")),
            ]
        )
        self.figures.setText(self.tr("Figures by iteration…"))
        self._nothing.setText(
            self.tr(
                "Each iteration gives a point: how many of the leads that Sales spoke with were "
                "qualified."
            )
        )
        self._name()
        self._fill()

    def _fill(self) -> None:
        """Fill the table in front; the others when they come to the front."""
        key = self.ways.key() or CHART
        if self._look is None or key == CHART:
            return
        nothing = {
            TABLE: self.tr("No iteration yet."),
            BEFORE: self.tr("Note how it went in the one-way process, to compare with it."),
            HELD: self.tr("No version is signed yet."),
        }
        looks = {TABLE: self._look.table, BEFORE: self._look.compared, HELD: self._look.held}
        look = looks[key]
        self.tables[key].show_table(
            look.heads, look.rows, name=self._named(key), remark=look.remark, nothing=nothing[key]
        )

    def _name(self) -> None:
        key = self.ways.key() or CHART
        self.set_title(self._named(key))
        self.set_aside(self.tr("95% interval") if key == CHART else "")

    def _named(self, key: str) -> str:
        return {
            CHART: self.tr("Qualified leads, of those spoken with"),
            TABLE: self.tr("Qualified leads, by iteration"),
            BEFORE: self.tr("Before and since the loop"),
            HELD: self.tr("Did the signed claims hold?"),
        }[key]
