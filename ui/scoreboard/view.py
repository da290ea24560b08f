"""The page of the scoreboard: three cards in front, and behind them what they rest on."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from domain.model.measures import Owner
from domain.model.scoreboard_text import ScoreboardText, TableText
from ui.scoreboard.measure_card import MeasureCard
from ui.scoreboard.waterfall import Waterfall
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN, ScrollPage
from ui.widgets.segmented import Segmented
from ui.widgets.told_table import ToldTable

BOARD, MEASURES, CHANGE, TIMES, HELD = "board", "measures", "change", "times", "held"
_TABLES: Final = {
    MEASURES: ("measures",),
    CHANGE: ("change", "mix"),
    TIMES: ("series", "before", "designs"),
    HELD: ("held",),
}
"""Which tables stand on which pane besides the board itself."""

_STRETCHED: Final = {"measures": 6, "before": 4, "designs": 1}
_ROOMY: Final = 900
"""Width of the page from which the three cards stand beside each other."""

EXPORTS: Final = ((".pdf", "vi"), (".pdf", "en"), (".xlsx", "vi"), (".xlsx", "en"))
"""What the scoreboard is written as, and in which language."""


class _TableCard(Card):
    """A table under its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.told = ToldTable()
        self.body.addWidget(self.told)

    def show_table(self, text: TableText, nothing: str = "") -> None:
        self.set_title(text.title)
        remarks = "\n".join(text.remarks)
        self.told.show_table(
            text.heads,
            text.rows,
            name=text.title,
            remark=remarks,
            nothing=nothing or remarks,
            stretched=_STRETCHED.get(text.key, 0),
        )


class ScoreboardView(Retranslated, QWidget):
    """Shows the scoreboard of both sides, or why neither is shown. Holds no rules.

    Signals:
        iteration_chosen: identity of the iteration to look at.
        versus_chosen: identity of the iteration to compare it with.
        export_wanted: ending of the file and language.
        step_wanted: the first step towards measuring anything.
    """

    iteration_chosen = Signal(object)
    versus_chosen = Signal(object)
    export_wanted = Signal(str, str)
    step_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text: ScoreboardText | None = None
        self.header = PageHeader()
        self.notice = Notice(dismissable=True)
        self.iteration, self.versus = ComboBox(), ComboBox()
        self.export = QuietButton()
        self.menu = QMenu(self)
        self.export.setMenu(self.menu)
        for action in (self.iteration, self.versus, self.export):
            self.header.add_action(action)
        self.tabs = Segmented()
        self.empty = EmptyState("scale")
        self.cards = {owner: MeasureCard(owner) for owner in Owner}
        self.change, self.calls, self.around = Card(), _TableCard(), Card()
        self.waterfall = Waterfall()
        self._sentences = BodyLabel(font=fonts.small(), role="muted")
        self._around = BodyLabel(font=fonts.small(), role="muted")
        self.tables: dict[str, _TableCard] = {}
        self._stack, self._whole = QStackedWidget(), QStackedWidget()
        self._panes: dict[str, QWidget] = {}
        self._lay_out()
        self.tabs.chosen.connect(self.show_pane)
        self.iteration.chosen.connect(self.iteration_chosen)
        self.versus.chosen.connect(self.versus_chosen)
        self.empty.first_step.connect(self.step_wanted)
        self.speak()
        self.show_pane(BOARD)
        self._offer(there=False)

    def show_choices(
        self,
        iterations: Sequence[tuple[UUID, str]],
        now: UUID,
        others: Sequence[tuple[UUID, str]],
        before: UUID | None,
    ) -> None:
        """Offer the iterations, and those to compare with."""
        for box, choices, chosen in (
            (self.iteration, iterations, now),
            (self.versus, others, before),
        ):
            box.set_choices(list(choices))
            box.choose(chosen)
        self.versus.setVisible(bool(others))

    def show_board(self, text: ScoreboardText) -> None:
        """Show both sides."""
        self._text = text
        for card in text.cards:
            self.cards[card.owner].show_card(card)
        self.change.set_title(text.change_title)
        self.waterfall.setVisible(bool(text.bars))
        self.waterfall.show_bars(text.change_title, text.bars)
        self._sentences.setText(" ".join(text.change))
        self._around.setText("\n".join((*text.remarks, *text.foot)))
        self.around.setVisible(True)
        self.calls.setVisible(text.calls is not None)
        if text.calls is not None:
            self.calls.show_table(text.calls)
        self._fill()
        self._offer(there=True)

    def show_refusal(self, title: str, sentence: str, step: str) -> None:
        """Show neither side, and say what is missing."""
        self._text = None
        self.empty.set_texts(title, sentence, step)
        self._offer(there=False)

    def show_pane(self, key: str) -> None:
        """Bring a pane to the front."""
        self.tabs.choose(key)
        self._stack.setCurrentWidget(self._panes[key])
        self._fill()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Scoreboard"))
        self.header.set_title(self.tr("Scoreboard"))
        self.header.set_subtitle(
            self.tr("Both departments measured on their own work, and on the result they share")
        )
        self.iteration.setAccessibleName(self.tr("Iteration"))
        self.versus.setAccessibleName(self.tr("Compared with"))
        self.export.setText(self.tr("Export…"))
        self.around.set_title(self.tr("How to read it"))
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.set_options(
            [
                (BOARD, self.tr("Both sides")),
                (MEASURES, self.tr("All measures")),
                (CHANGE, self.tr("What the change is made of")),
                (TIMES, self.tr("Over time")),
                (HELD, self.tr("Claims that held")),
            ]
        )
        self._fill_menu()

    def resizeEvent(self, event: QResizeEvent) -> None:
        across = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        for row in (self._three, self._two):
            row.setDirection(across if self.width() >= _ROOMY else down)
        super().resizeEvent(event)

    def _fill(self) -> None:
        """Fill the tables in front; the others when they come to the front."""
        if self._text is None:
            return
        there = {one.key: one for one in self._text.tables}
        for key in _TABLES.get(self.tabs.key() or BOARD, ()):
            card = self.tables[key]
            card.setVisible(key in there or key == "change")
            if key in there:
                card.show_table(there[key])
            elif key == "change":
                missing = TableText(key, self._text.change_title, (), ())
                card.show_table(missing, " ".join(self._text.change))

    def _fill_menu(self) -> None:
        self.menu.clear()
        words = {".pdf": self.tr("PDF"), ".xlsx": self.tr("Excel workbook")}
        tongues = {"vi": self.tr("in Vietnamese"), "en": self.tr("in English")}
        for ending, tongue in EXPORTS:
            action = self.menu.addAction(f"{words[ending]}, {tongues[tongue]}…")
            action.triggered.connect(
                lambda checked=False, ending=ending, tongue=tongue: self.export_wanted.emit(
                    ending, tongue
                )
            )

    def _offer(self, *, there: bool) -> None:
        """Show what belongs to a scoreboard, or what stands in its place."""
        self._whole.setCurrentIndex(0 if there else 1)
        self.tabs.setVisible(there)
        self.export.setVisible(there)
        self.versus.setVisible(there and self.versus.count() > 0)
        self.iteration.setVisible(self.iteration.count() > 0)

    def _lay_out(self) -> None:
        self._three = QHBoxLayout()
        self._two = QHBoxLayout()
        for row in (self._three, self._two):
            row.setSpacing(14)
        for card in self.cards.values():
            self._three.addWidget(card, 1)
        self.change.body.addWidget(self.waterfall)
        self.change.body.addWidget(self._sentences)
        self._two.addWidget(self.change, 3)
        self._two.addWidget(self.calls, 2)
        self.around.body.addWidget(self._around)
        board = ScrollPage(edges=False)
        board.body.addLayout(self._three)
        board.body.addLayout(self._two)
        board.body.addWidget(self.around)
        self._take_in(BOARD, board)
        for key, names in _TABLES.items():
            pane = ScrollPage(edges=False)
            for name in names:
                self.tables[name] = _TableCard()
                pane.body.addWidget(self.tables[name])
            self._take_in(key, pane)
        self._whole.addWidget(self._stack)
        self._whole.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE_ACROSS, EDGE_DOWN, EDGE_ACROSS, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._whole, 1)

    def _take_in(self, key: str, pane: QWidget) -> None:
        self._panes[key] = pane
        self._stack.addWidget(pane)
