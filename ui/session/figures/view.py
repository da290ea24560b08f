"""The figures of both departments, side by side, each under the name of who reads them aloud."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.sides import DEPARTMENTS, Side
from domain.text import LONG_LIMIT
from ui.session.figures.looks import FigureLook
from ui.session.figures.row import FigureRow
from ui.session.kept_focus import kept_focus
from ui.session.page_button import PageButton
from ui.session.panes import Pane, empty
from ui.session.room import StepView
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.chips import StatusChip
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator


class FigureColumn(Retranslated, Card):
    """One department's figures.

    Signals:
        typed: a figure, or many of them a line each, were typed or pasted.

    Attributes:
        rows: the figures.
        entry: where they are typed.
    """

    typed = Signal(str)

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, tone=side.value, spacing=4)
        self.side = side
        self.rows: list[FigureRow] = []
        self._looks: tuple[FigureLook, ...] | None = None
        head = QHBoxLayout()
        self._heading = BodyLabel(font=fonts.card_title(), role=side.value)
        self._state = StatusChip()
        head.addWidget(self._heading, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self._none = BodyLabel(role="muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.entry = GrowingTextEdit(
            limit=LONG_LIMIT, lines=1, most_lines=8, enter_commits=True, keep_after=False
        )
        self.entry.set_tone(side.value)
        self.entry.committed.connect(self.typed)
        self._hint = BodyLabel(font=fonts.small(), role="muted")
        self.body.addLayout(head)
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.body.addSpacing(4)
        self.body.addWidget(self.entry)
        self.body.addWidget(self._hint)
        self.speak()

    def show_figures(
        self, heading: str, state: str, looks: Sequence[FigureLook], rows: Sequence[FigureRow]
    ) -> None:
        """Show the figures; the rows are used where something differs from what is shown."""
        self._looks = tuple(looks)
        self.say(heading, state)
        self._state.setVisible(bool(looks))
        self._none.setVisible(not looks)
        with kept_focus(self):
            empty(self._list)
            self.rows = list(rows)
            for place, row in enumerate(rows):
                if place:
                    self._list.addWidget(Separator())
                self._list.addWidget(row)

    def shows(self, looks: Sequence[FigureLook]) -> bool:
        """Whether exactly these figures are shown already."""
        return self._looks == tuple(looks)

    def say(self, heading: str, state: str) -> None:
        """Say heading and state in the language of now."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        done = bool(self._looks) and all(look.read for look in self._looks or ())
        self._state.show_state(state, "good" if done else "neutral", "" if done else "○")

    def retranslate(self) -> None:
        self._none.setText(self.tr("No figure yet. The department types what it brings."))
        self.entry.set_name(self.tr("New figure"), self.tr("Name; value or k of n; period; source"))
        self._hint.setText(
            self.tr("Enter writes it down. Many at once: paste rows from a spreadsheet.")
        )


class FiguresView(StepView):
    """Holds no rules, and ranks nothing.

    Signals:
        figures_typed: a department's figures: its side and what was typed.
        figure_reworded, figure_removed, read_ticked: of a figure.
        asked: about a figure: the side's key and the question.
        answered, left_open, question_removed: of a question.
        page_wanted: the projector is to show the next page.
    """

    wide = True

    figures_typed = Signal(object, str)
    figure_reworded = Signal(object, object)
    figure_removed = Signal(object)
    read_ticked = Signal(object, bool)
    asked = Signal(object, str, str)
    answered = Signal(object, str)
    left_open = Signal(object, bool)
    question_removed = Signal(object)
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changing: UUID | None = None
        self.columns = {side: FigureColumn(side) for side in DEPARTMENTS}
        pane = Pane()
        row = QHBoxLayout()
        row.setSpacing(14)
        for side, column in self.columns.items():
            column.typed.connect(lambda text, of=side: self.figures_typed.emit(of, text))
            row.addWidget(column, 1)
        pane.column.addLayout(row)
        self.body.addWidget(pane, 1)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.add_control(self.page)
        self.speak()

    def show_figures(
        self,
        headings: Mapping[Side, tuple[str, str]],
        figures: Mapping[Side, Sequence[FigureLook]],
        askers: Mapping[Side, Sequence[tuple[str, str]]],
    ) -> None:
        """Show both departments' figures.

        Args:
            headings: over each department's figures, and how far the reading is.
            figures: of each department, in its own order.
            askers: who may ask about each department's figures, the likeliest first.
        """
        for side, column in self.columns.items():
            looks = figures[side]
            if column.shows(looks):
                column.say(*headings[side])
                for row in column.rows:
                    row.say_askers(askers[side])
                continue
            rows = [self._row(look, askers[side]) for look in looks]
            column.show_figures(*headings[side], looks, rows)

    def row_of(self, figure_id: UUID) -> FigureRow:
        """Return the row of a figure."""
        rows = [row for column in self.columns.values() for row in column.rows]
        return next(row for row in rows if row.look.id == figure_id)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Figures"))
        self.set_headline(self.tr("Each side reads the other's figures. Ask to understand."))
        self.set_primary(self.tr("Figures are read → Next"))

    def on_entered(self) -> None:
        column = next((one for one in self.columns.values() if not one.rows), None)
        if column is not None:
            column.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.columns[DEPARTMENTS[0]].rows[0].read.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, look: FigureLook, askers: Sequence[tuple[str, str]]) -> FigureRow:
        row = FigureRow(look, askers)
        if look.id == self._changing:
            row.words.show()
        row.changing.connect(lambda yes: self._on_changing(look.id, yes))
        row.read_ticked.connect(lambda read: self.read_ticked.emit(look.id, read))
        row.asked.connect(lambda side, text: self.asked.emit(look.id, side, text))
        row.reworded.connect(lambda words: self.figure_reworded.emit(look.id, words))
        row.removed.connect(lambda: self.figure_removed.emit(look.id))
        row.answered.connect(self.answered)
        row.left_open.connect(self.left_open)
        row.question_removed.connect(self.question_removed)
        return row

    def _on_changing(self, figure_id: UUID, changing: bool) -> None:
        self._changing = figure_id if changing else None
