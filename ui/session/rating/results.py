"""What a closed round found of each claim."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.session.panes import Pane, empty
from ui.session.rating.looks import ResultLook
from ui.session.take_back import TakeBackButton
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.chips import StatusChip
from ui.widgets.filter_chips import FilterChips
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator
from ui.widgets.tooltips import explain

_OF = 10


class SpreadBar(QWidget):
    """A track from 0 to 10: the middle half as a band, the joint median as a dot.

    Medians of the departments, where they may be shown, stand as small dots in their colours, and
    the joint median of the round before as a ring; the words beside say all of it.
    """

    def __init__(self, look: ResultLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(look.figures)

    def sizeHint(self) -> QSize:
        return QSize(190, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        painter.setBrush(QColor(colours.track))
        painter.drawRoundedRect(QRectF(6, middle - 4, self.width() - 12, 8), 4, 4)
        if self._look.median is not None:
            low, high = self._across(self._look.low), self._across(self._look.high)
            painter.setBrush(QColor(colours.both.soft))
            painter.drawRoundedRect(QRectF(low - 4, middle - 7, high - low + 8, 14), 7, 7)
            for side in self._look.sides:
                self._dot(painter, side.median, colours.tone(side.tone).strong, 3.5)
            self._dot(painter, self._look.median, colours.accent, 5.5)
            self._ring(painter, self._look.before, colours.muted)
        painter.end()

    def _across(self, value: float) -> float:
        return 6 + (self.width() - 12) * value / _OF

    def _ring(self, painter: QPainter, before: float | None, colour: str) -> None:
        """Draw where the room stood in the round before."""
        if before is not None and before != self._look.median:
            painter.setPen(QPen(QColor(colour), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(self._across(before), self.height() / 2), 4.5, 4.5)

    def _dot(self, painter: QPainter, value: float, colour: str, radius: float) -> None:
        painter.setBrush(QColor(colour))
        middle = self.height() / 2
        place = QRectF(0, 0, 2 * radius, 2 * radius)
        place.moveCenter(QRectF(self._across(value), middle, 0, 0).center())
        painter.drawEllipse(place)


class ResultBoard(Retranslated, Pane):
    """The claims with what was found, one round at a time.

    Signals:
        round_chosen: another round is to be shown: its number as a key.
        take_back_wanted: the closing is to be taken back.
    """

    round_chosen = Signal(str)
    take_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._title = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self.back = TakeBackButton()
        self.back.clicked.connect(self.take_back_wanted)
        head.addWidget(self._title, 1)
        head.addWidget(self.back)
        self._question = BodyLabel(role="muted")
        self.rounds = FilterChips()
        self.rounds.chosen.connect(self.round_chosen)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.column.addLayout(head)
        self.column.addWidget(self._question)
        self.column.addWidget(self.rounds)
        self.column.addLayout(self._rows)
        self.speak()

    def show_rounds(self, rounds: Sequence[tuple[str, str, int | None]], chosen: str) -> None:
        """Offer the closed rounds; a single one needs no choice."""
        self.rounds.set_chips(rounds)
        self.rounds.choose(chosen)
        self.rounds.setVisible(len(rounds) > 1)

    def show_results(self, question: str, looks: Sequence[ResultLook]) -> None:
        """Show what a round found."""
        self._question.setText(question)
        place = self.verticalScrollBar().value()
        empty(self._rows)
        for at, look in enumerate(looks):
            if at:
                self._rows.addWidget(Separator())
            self._rows.addWidget(_row(look))
        self.verticalScrollBar().setValue(place)

    def clear(self) -> None:
        """Take every figure off the screen: the round is open again."""
        empty(self._rows)

    def retranslate(self) -> None:
        self._title.setText(self.tr("What the room believes"))
        self.rounds.setAccessibleName(self.tr("Round"))


def _row(look: ResultLook) -> QWidget:
    holder = QWidget()
    holder.setAccessibleName(f"{look.code}: {look.text}. {look.figures}")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    head = QHBoxLayout()
    head.setSpacing(10)
    head.addWidget(BodyLabel(f"{look.code} · {look.text}"), 1)
    if look.verdict:
        chip = StatusChip(look.verdict, look.verdict_tone)
        explain(chip, look.meaning)
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(head)
    foot = QHBoxLayout()
    foot.setSpacing(12)
    foot.addWidget(SpreadBar(look))
    foot.addWidget(BodyLabel(look.figures, font=fonts.small(), role="muted"), 1)
    column.addLayout(foot)
    if look.names:
        column.addWidget(BodyLabel(look.names, font=fonts.small(), role="muted"))
    return holder
