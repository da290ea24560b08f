"""The pane of the analysis: the matrix read down, position by position, and across."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from domain.model.charting import EVERY_ACTIVITY, EVERY_POSITION, QUESTIONS, held
from domain.model.letters import LETTERS
from domain.services.assigning import Assigning
from domain.services.matrices import MatrixView
from ui.desk import Desk, Rereads
from ui.responsibilities.matrix_presenter import KINDS
from ui.responsibilities.panes import MATRIX, ResponsibilityPane
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.plain_table import PlainTable
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

Row = tuple[str, ...]


class WholeTable(PlainTable):
    """A table as high as all its rows: the page scrolls, not the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Take the height of the rows, as wide as they are now."""
        self.resizeRowsToContents()
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + 4
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class AnalysisView(Retranslated, ResponsibilityPane):
    """Shows both readings. Holds no rules.

    Signals:
        matrix_wanted: the way to the matrix, where there is nothing to read yet.
    """

    matrix_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.down, self.across = WholeTable(), WholeTable()
        self._cards = Card(spacing=6), Card(spacing=6)
        self._asked = BodyLabel(role="muted"), BodyLabel(role="muted")
        self._rest = BodyLabel(role="good")
        self.empty = EmptyState("table-2")
        self.empty.first_step.connect(self.matrix_wanted)
        page = ScrollPage(edges=False)
        for card, words, table in zip(
            self._cards, self._asked, (self.down, self.across), strict=True
        ):
            card.body.addWidget(words)
            card.body.addWidget(table)
            page.body.addWidget(card)
        self._cards[1].body.addWidget(self._rest)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.speak()

    def show_nothing(self) -> None:
        """Say that there is nothing to read yet."""
        self._stack.setCurrentIndex(1)

    def show_readings(
        self,
        letters: Sequence[str],
        down: Sequence[Row],
        across: Sequence[Row],
        asked: tuple[str, str],
        all_activities: int,
    ) -> None:
        """Show what stands in the columns and in the rows.

        Args:
            letters: heads of the counts, in the letters in use.
            down: name of a position, its counts, cells without letters, and what to ask.
            across: name of an activity, its counts, and what to ask; only where a pattern stands.
            asked: what is asked of every position, and of every activity.
            all_activities: how many activities there are.
        """
        self._stack.setCurrentIndex(0)
        for label, words in zip(self._asked, asked, strict=True):
            label.setText(words)
        ask, counts = self.tr("What to ask"), range(1, 2 + len(letters))
        heads = (self.tr("Position"), *letters, self.tr("empty"), ask)
        last = len(heads) - 1
        self.down.show_rows(heads, down, numbers=counts, stretched=last)
        heads = (self.tr("Activity"), *letters, ask)
        self.across.show_rows(heads, across, numbers=counts[:-1], stretched=last - 1)
        self.down.fit()
        self.across.fit()
        self.across.setVisible(bool(across))
        self._rest.setText(
            self.tr("{count} of {all} activities show no pattern").format(
                count=all_activities - len(across), all=all_activities
            )
        )

    def retranslate(self) -> None:
        self._cards[0].set_title(self.tr("Down: what each position carries"))
        self._cards[1].set_title(self.tr("Across: what each activity lacks"))
        self.down.setAccessibleName(self.tr("Positions with their letters"))
        self.across.setAccessibleName(self.tr("Activities with a pattern"))
        self.empty.set_texts(
            self.tr("Nothing to read yet"),
            self.tr("Fill in the matrix first; here it is read down and across."),
            self.tr("To the matrix"),
        )


class AnalysisPresenter(Rereads):
    """Reads the matrix and its findings down and across."""

    def __init__(self, view: AnalysisView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._assigning = desk.use(Assigning)
        view.matrix_wanted.connect(lambda: desk.ways.look("responsibilities", MATRIX))
        desk.changes.watch(KINDS, self)
        self.reread()

    def reread(self) -> None:
        """Read and show."""
        matrix, translate = self._assigning.matrix(), self._desk.translate
        if matrix.empty:
            self._view.show_nothing()
            return
        names = matrix.letter_set
        self._view.show_readings(
            [names.shown(letter) or letter for letter in LETTERS],
            self._down(matrix),
            self._across(matrix),
            (translate(EVERY_POSITION), translate(EVERY_ACTIVITY)),
            len(matrix.activities),
        )

    def _down(self, matrix: MatrixView) -> list[Row]:
        tongue, rows = self._desk.tongue(), []
        for position in matrix.positions:
            cells = [matrix.letter(activity, position) for activity in matrix.activities]
            found = [
                one.code
                for one in matrix.findings
                if one.column == position.code and not one.activity
            ]
            counts = [str(count) for count in held(cells).values()]
            empty = str(cells.count(""))
            rows.append((position.name.said(tongue), *counts, empty, self._asked(found)))
        return rows

    def _across(self, matrix: MatrixView) -> list[Row]:
        tongue, rows = self._desk.tongue(), []
        for activity in matrix.activities:
            found = [one.code for one in matrix.findings if one.activity == activity.code]
            if found:
                cells = [matrix.letter(activity, position) for position in matrix.positions]
                counts = [str(count) for count in held(cells).values()]
                name = f"{activity.code} {activity.name.said(tongue)}"
                rows.append((name, *counts, self._asked(found)))
        return rows

    def _asked(self, codes: Sequence[str]) -> str:
        """Say what to ask where these patterns stand."""
        asked = dict.fromkeys(QUESTIONS[code] for code in codes if code in QUESTIONS)
        return " ".join(self._desk.translate(question) for question in asked)


class AnalysisPane(AnalysisView):
    """The pane with what leads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = AnalysisPresenter(self, desk)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> ResponsibilityPane:
    """Make the pane for a workspace."""
    return AnalysisPane(desk)
