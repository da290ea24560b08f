"""Beside the matrix: what the checks find, who carries how much, and what crosses departments."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from domain.model.mends import Mend
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.bars import BalanceBar
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated

_INDENT = 19
"""Of what would settle a finding, under its words."""

_NAME = 94
"""Width of the names beside the bars in logical pixels."""


@dataclass(frozen=True, slots=True)
class FindingLook:
    """What the checks found.

    Attributes:
        sign: before the words.
        tone: colour.
        sentence: what was found.
        about: name of the activity or the position.
        activity: identity of the activity to go to, or None.
        position: identity of the position to go to, or None.
        line: identity of the line of a SOW to go to, or None.
        mend: what would settle it, or None.
        mend_words: what the mend would do; empty where there is none.
    """

    sign: str
    tone: str
    sentence: str
    about: str = ""
    activity: UUID | None = None
    position: UUID | None = None
    line: UUID | None = None
    mend: Mend | None = None
    mend_words: str = ""


@dataclass(frozen=True, slots=True)
class LoadLook:
    """What a position carries: name, colour of its side, rows it does and answers for."""

    name: str
    tone: str
    does: int
    answers: int
    activities: int


class FindingRow(QAbstractButton):
    """A finding; pressing it leads to its activity."""

    def __init__(self, look: FindingLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(BodyLabel(look.sentence, role=look.tone))
        if look.about:
            words.addWidget(BodyLabel(look.about, font=fonts.small(), role="muted"))
        bold = fonts.text_font(13, fonts.BOLD)
        sign = BodyLabel(look.sign, font=bold, role=look.tone, wrap=False)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for label in self.findChildren(BodyLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        leads = any((look.activity, look.position, look.line))
        self.setAccessibleName(". ".join(part for part in (look.sentence, look.about) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        if leads:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = theme().colours, QPainter(self)
        if self.underMouse() and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            surface(painter, self.rect(), colours.hover, None, 6)
        if self.hasFocus():
            focus_ring(painter, self.rect(), colours.focus, 6)
        painter.end()


class FindingBlock(Retranslated, QWidget):
    """A finding, and under it what would settle it.

    Signals:
        chosen: the way to its activity is wanted.
        mend_wanted: it is to be settled as proposed: the ``Mend``.
    """

    chosen = Signal()
    mend_wanted = Signal(object)

    def __init__(self, look: FindingLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = FindingRow(look)
        row.clicked.connect(self.chosen)
        column.addWidget(row)
        self.mend = QuietButton(kind="compact")
        self.mend.setVisible(look.mend is not None)
        self.mend.clicked.connect(lambda: self.mend_wanted.emit(look.mend))
        if look.mend is not None:
            beside = QVBoxLayout()
            beside.setContentsMargins(_INDENT, 0, 0, 6)
            beside.setSpacing(4)
            beside.addWidget(BodyLabel(look.mend_words, font=fonts.small()))
            beside.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(beside)
        self.speak()

    def retranslate(self) -> None:
        self.mend.setText(self.tr("Mend it so"))
        self.mend.setAccessibleDescription(self.look.mend_words)


class FindingsPanel(Retranslated, QWidget):
    """The cards beside the matrix.

    Signals:
        finding_chosen: identity of the activity and of the position to go to, or None.
        line_chosen: identity of the line of a SOW to go to.
        mend_wanted: a finding is to be settled as proposed: the ``Mend``.
        register_wanted: the register of obligations is wanted.
    """

    finding_chosen = Signal(object, object)
    line_chosen = Signal(object)
    mend_wanted = Signal(object)
    register_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, register: bool = True) -> None:
        """Make the cards.

        Args:
            parent: the widget they stand in.
            register: whether the note on obligations belongs here.
        """
        super().__init__(parent)
        self._crossing = 0
        self._check = Card(spacing=4)
        self._balance = Card()
        self._favours = Card(parent=self)
        self._note = BodyLabel(font=fonts.small(), role="muted")
        self._link = LinkButton()
        self._link.clicked.connect(self.register_wanted)
        self._favours.body.addWidget(self._note)
        self._favours.body.addWidget(self._link)
        self._favours.setVisible(register)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._balance.body.addLayout(self._grid)
        self._bars: list[tuple[BodyLabel, BalanceBar, BodyLabel]] = []
        self._rows: list[FindingBlock] = []
        self._findings: list[FindingLook] = []
        self._loads: tuple[LoadLook, ...] = ()
        self._letters = ("A", "R")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        for card in (self._check, self._balance, self._favours):
            whole.addWidget(card)
        whole.addStretch(1)
        self.speak()

    def show_findings(self, looks: Sequence[FindingLook]) -> None:
        """Show what the checks found, or what they found in order; rows that stay are kept."""
        if looks == self._findings:
            return
        kept = {row.look: row for row in self._rows}
        for row in self._rows:
            self._check.body.removeWidget(row)
        self._findings = list(looks)
        self._rows = [kept.pop(look) if look in kept else self._row(look) for look in looks]
        for row in self._rows:
            self._check.body.addWidget(row)
        for row in kept.values():
            row.hide()
            row.deleteLater()

    def _row(self, look: FindingLook) -> FindingBlock:
        row = FindingBlock(look)
        if look.line is not None:
            row.chosen.connect(lambda: self.line_chosen.emit(look.line))
        else:
            row.chosen.connect(lambda: self.finding_chosen.emit(look.activity, look.position))
        row.mend_wanted.connect(self.mend_wanted)
        return row

    def show_loads(self, looks: Sequence[LoadLook], letters: tuple[str, str] = ("A", "R")) -> None:
        """Show what each position carries; ``letters`` name answering and doing."""
        self._loads, self._letters = tuple(looks), letters
        while len(self._bars) > len(looks):
            for widget in self._bars.pop():
                widget.hide()
                widget.deleteLater()
        while len(self._bars) < len(looks):
            self._add_bar()
        most = max((look.does + look.answers for look in looks), default=0)
        for (name, bar, figures), look in zip(self._bars, looks, strict=True):
            if name.text() != look.name:
                name.setText(look.name)
            bar.set_tone(look.tone)
            bar.show_amount(look.does + look.answers, most, self._load_words(look))
            words = f"{look.answers} {self._letters[0]} · {look.does} {self._letters[1]}"
            if figures.text() != words:
                figures.setText(words)

    def _add_bar(self) -> None:
        name = BodyLabel(font=fonts.small(), role="muted")
        name.setFixedWidth(_NAME)
        figures = BodyLabel(font=fonts.figure_font(11), role="muted", wrap=False)
        line = (name, BalanceBar(), figures)
        for column, widget in enumerate(line):
            self._grid.addWidget(widget, len(self._bars), column)
        self._bars.append(line)

    def show_crossing(self, count: int) -> None:
        """Say how much crosses between the departments."""
        self._crossing = count
        sentence = self.tr(
            "{count} pieces of information cross between the departments. "
            "Each has a provider, a deadline and a moment from which it counts."
        )
        self._note.setText(sentence.format(count=count))

    def retranslate(self) -> None:
        self._check.set_title(self.tr("Check"))
        self._balance.set_title(self.tr("Balance"))
        self._favours.set_title(self.tr("No favours"))
        self._link.setText(self.tr("Open the register"))
        self.show_crossing(self._crossing)
        self.show_loads(self._loads, self._letters)

    def _load_words(self, look: LoadLook) -> str:
        sentence = self.tr("{name}: answers for {answers} and does {does} of {all} activities")
        return sentence.format(
            name=look.name, answers=look.answers, does=look.does, all=look.activities
        )
