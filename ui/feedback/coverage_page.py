"""How far Sales has reported: a line for each campaign or salesperson, and the way to its leads."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated
from ui.widgets.segmented import Segmented

CAMPAIGNS, PEOPLE = "campaigns", "people"


@dataclass(frozen=True, slots=True)
class CoverageLook:
    """A table of the page.

    Attributes:
        whole: all leads in one sentence.
        heads: the headings.
        rows: the cells of each line.
    """

    whole: str
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class CoveragePage(Retranslated, QWidget):
    """Shows how far Sales has reported. Holds no rules.

    Signals:
        grouping_chosen: by what the leads are added up.
        leads_wanted: the leads of a line are to be seen: its place, and whether only those that
            wait.
        first_step_wanted: leads are to be brought in.
        left: the person wants out.
    """

    grouping_chosen = Signal(str)
    leads_wanted = Signal(int, bool)
    first_step_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QuietButton(icon="arrow-left")
        self.tabs = Segmented()
        self.card, self.table = Card(), PlainTable()
        self.whole = BodyLabel(font=fonts.label())
        self.error = InlineError()
        self.empty = EmptyState("message-square-reply")
        self.all_leads, self.waiting = QuietButton(), QuietButton()
        self._remark = BodyLabel(font=fonts.small(), role="muted")
        self._lay_out()
        self.tabs.chosen.connect(self.grouping_chosen)
        self.back.clicked.connect(self.left)
        self.empty.first_step.connect(self.first_step_wanted)
        self.all_leads.clicked.connect(lambda: self._want(waiting=False))
        self.waiting.clicked.connect(lambda: self._want(waiting=True))
        self.table.activated.connect(self._on_activated)
        self.speak()
        self.tabs.choose(CAMPAIGNS)

    @property
    def grouping(self) -> str:
        """By what the leads are added up."""
        return self.tabs.key() or CAMPAIGNS

    def start(self) -> None:
        """Put the keyboard on the choice of what the leads are added up by."""
        target = self.back if self.tabs.isHidden() else self.tabs
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_coverage(self, look: CoverageLook) -> None:
        """Show a table; without any line, what belongs here. The keyboard keeps its line."""
        has_rows, here = bool(look.rows), max(0, self.table.currentIndex().row())
        self.error.clear()
        for part in (self.tabs, self.card):
            part.setVisible(has_rows)
        self.empty.setVisible(not has_rows)
        self.whole.setText(look.whole)
        self.table.show_rows(look.heads, look.rows, numbers=range(1, len(look.heads)))
        if has_rows:
            self.table.selectRow(min(here, len(look.rows) - 1))

    def show_reading(self) -> None:
        """Say that the leads are being added up; what stood there stays."""
        self.empty.hide()
        self.card.show()
        self.whole.setText(self.tr("Adding up the leads…"))

    def refuse(self, sentence: str) -> None:
        """Say why nothing could be read."""
        self.error.show_error(sentence)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("How far Sales has reported"))
        self.card.set_title(self.tr("How far Sales has reported"))
        self.back.setText(self.tr("Back to the form"))
        self.tabs.setAccessibleName(self.tr("Added up by"))
        kept = self.grouping
        self.tabs.set_options(
            [(CAMPAIGNS, self.tr("By campaign")), (PEOPLE, self.tr("By salesperson"))]
        )
        self.tabs.choose(kept)
        self.table.setAccessibleName(self.tr("Reports by campaign or salesperson"))
        self.all_leads.setText(self.tr("See these leads"))
        self.waiting.setText(self.tr("See those that wait"))
        self._remark.setText(
            self.tr(
                "The share stands with its 95% interval; of few leads only the count is told. "
                "Lines stand by code and are no ranking: whom leads were handed to, and which "
                "ones, differs. The delay runs from the handover to the first report. Completeness "
                "weighs what the form asks for; – is what nobody knows."
            )
        )
        self.empty.set_texts(
            self.tr("Nothing to add up yet"),
            self.tr(
                "Once leads are in, this tells for each campaign and each salesperson how many "
                "were reported on, how soon, and how fully."
            ),
            self.tr("Go to campaigns and leads"),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _want(self, *, waiting: bool) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.leads_wanted.emit(row, waiting)

    def _on_activated(self, index: QModelIndex) -> None:
        self.leads_wanted.emit(index.row(), False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.back)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addStretch(1)
        acts.addWidget(self.waiting)
        acts.addWidget(self.all_leads)
        self.card.body.addWidget(self.whole)
        self.card.body.addWidget(self.error)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self._remark)
        self.card.body.addLayout(acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(self.card, 1)
        whole.addWidget(self.empty, 1)
