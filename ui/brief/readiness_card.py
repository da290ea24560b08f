"""The card of the readiness: what is there, what is missing, and the way to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from domain.model.readiness import BriefPart
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.painting import focus_ring, surface
from ui.widgets.retranslated import Retranslated


@dataclass(frozen=True, slots=True)
class ReadyLine:
    """A line of the list.

    Attributes:
        sentence: what is there or missing, in the language of the window.
        state: ``good`` for what is there, ``bad`` for what is needed, ``warn`` for what would
            be better.
        part: where it is mended.
    """

    sentence: str
    state: str
    part: BriefPart


_SIGNS = {"good": "✓", "bad": "○", "warn": "○"}


class ReadyButton(QAbstractButton):
    """A line that leads to its part of the brief; its words wrap."""

    def __init__(self) -> None:
        super().__init__()
        self.part = BriefPart.PRODUCT
        self._sign = BodyLabel(font=fonts.figure_font(13, fonts.SEMIBOLD), wrap=False)
        self._words = BodyLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        for label in (self._sign, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_line(self, line: ReadyLine, state_word: str) -> None:
        """Show a line; the state's word is said by screen readers, the sign is seen."""
        self.part = line.part
        self._sign.setText(_SIGNS[line.state])
        self._sign.set_role(line.state)
        self._words.setText(line.sentence)
        self._words.set_role("muted" if line.state == "good" else "ink")
        self.setAccessibleName(f"{state_word}: {line.sentence}")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None
        return layout.heightForWidth(width)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            surface(painter, self.rect(), theme().colours.hover, None, 6)
        if self.hasFocus():
            focus_ring(painter, self.rect(), theme().colours.focus, 6)
        painter.end()


class ReadinessCard(Retranslated, Card):
    """How ready the brief is.

    Signals:
        part_wanted: the part of the brief to go to.
    """

    part_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(spacing=2)
        self._lines: Sequence[ReadyLine] = ()
        self._buttons: list[ReadyButton] = []
        self.speak()

    def show_lines(self, lines: Sequence[ReadyLine]) -> None:
        """Show the list; the keyboard keeps its place in it."""
        self._lines = lines
        while len(self._buttons) < len(lines):
            button = ReadyButton()
            button.clicked.connect(self._on_clicked)
            self._buttons.append(button)
            self.body.addWidget(button)
        for spare in self._buttons[len(lines) :]:
            spare.hide()
        self._say()

    def retranslate(self) -> None:
        self.set_title(self.tr("Readiness"))
        self._say()

    def _say(self) -> None:
        words = {
            "good": self.tr("there"),
            "bad": self.tr("missing"),
            "warn": self.tr("would be better"),
        }
        for button, line in zip(self._buttons, self._lines, strict=False):
            button.show_line(line, words[line.state])
            button.show()
        met = sum(line.state == "good" for line in self._lines)
        aside = self.tr("{met} of {count}").format(met=met, count=len(self._lines))
        self.set_aside(aside if self._lines else "")

    def _on_clicked(self) -> None:
        button = self.sender()
        assert isinstance(button, ReadyButton)
        self.part_wanted.emit(button.part)
