"""The papers of an open round: which are handed in, and nothing of what is on them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.sides import DEPARTMENTS, Side
from ui.session.hand_over import HandOverPage
from ui.session.panes import Pane, empty
from ui.theme import fonts
from ui.widgets.buttons import LinkButton
from ui.widgets.card import Card
from ui.widgets.chips import SideTag, StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper as everybody may see it.

    Attributes:
        id: of the paper.
        side: of the voter.
        side_name: its name in the language of the window.
        name: the voter's, or the side with a number.
        done: it was handed in.
    """

    id: UUID
    side: Side
    side_name: str
    name: str
    done: bool


class PaperRow(Retranslated, QWidget):
    """One paper: whose it is, whether it is in, and the way to it."""

    wanted = Signal(object)

    def __init__(self, line: PaperLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        self._name = BodyLabel()
        self._state = StatusChip()
        self._open = LinkButton()
        self._open.clicked.connect(self._on_clicked)
        row.addWidget(self._name, 1)
        row.addWidget(self._state)
        row.addWidget(self._open)
        self.speak()

    def show_line(self, line: PaperLine) -> None:
        """Show the paper as it is now."""
        self.line = line
        self.retranslate()

    def retranslate(self) -> None:
        name = self.line.name
        self._name.setText(name)
        if self.line.done:
            self._state.show_state(self.tr("handed in"), "good", "✓")
            self._open.setText(self.tr("Fill in again"))
            self._open.setAccessibleName(self.tr("Fill in again: {name}").format(name=name))
        else:
            self._state.show_state(self.tr("not yet"), "neutral", "○")
            self._open.setText(self.tr("Pass the laptop"))
            self._open.setAccessibleName(self.tr("Pass the laptop: {name}").format(name=name))

    def _on_clicked(self) -> None:
        self.wanted.emit(self.line.id)


class PaperList(Retranslated, Pane):
    """All papers, side by side."""

    paper_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=12)
        self._rows: list[PaperRow] = []
        self._title = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._sentence = BodyLabel(role="muted")
        self._cards = QHBoxLayout()
        self._cards.setSpacing(12)
        for part in (self._title, self._sentence):
            self.column.addWidget(part)
        self.column.addLayout(self._cards)
        self._named = False
        self.speak()

    def show_papers(self, lines: Sequence[PaperLine], *, named: bool) -> None:
        """Show the papers of a round."""
        self._named = named
        if [row.line.id for row in self._rows] != [line.id for line in lines]:
            self._build(lines)
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line)
        self.retranslate()

    def lines(self) -> list[PaperLine]:
        """Return the papers as they are shown."""
        return [row.line for row in self._rows]

    def retranslate(self) -> None:
        self._title.setText(self.tr("Papers are being filled in"))
        if self._named:
            sentence = self.tr("Each paper carries a name; nothing is shown before the closing.")
        else:
            sentence = self.tr("No paper carries a name; nothing is shown before the closing.")
        self._sentence.setText(sentence)

    def _build(self, lines: Sequence[PaperLine]) -> None:
        empty(self._cards)
        self._rows = []
        for side in DEPARTMENTS:
            of_side = [line for line in lines if line.side is side]
            if not of_side:
                continue
            card = Card(tone=side.value, spacing=6)
            tag = SideTag(side.value, of_side[0].side_name, large=True)
            card.body.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
            rows = QVBoxLayout()
            rows.setSpacing(2)
            for line in of_side:
                row = PaperRow(line)
                row.wanted.connect(self.paper_wanted)
                rows.addWidget(row)
                self._rows.append(row)
            card.body.addLayout(rows)
            self._cards.addWidget(card, 1)


class PaperHandOver(Retranslated, HandOverPage):
    """Asks whether the voter whose paper is opened sits at the laptop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: PaperLine | None = None
        self.speak()

    @property
    def line(self) -> PaperLine:
        """The paper that is asked for."""
        assert self._line is not None, "nobody is asked for"
        return self._line

    def ask(self, line: PaperLine) -> None:
        """Ask for the voter of a paper."""
        self._line = line
        self.retranslate()
        self.show_badge(line.side.value)

    def retranslate(self) -> None:
        name = self._line.name if self._line else ""
        self.say(
            self.tr("Pass the laptop to {name}").format(name=name),
            self.tr(
                "Only {name} looks at this screen now. The projector shows the curtain."
            ).format(name=name),
            self.tr("{name} is at the laptop → Open the paper").format(name=name),
            self.tr("Not yet"),
        )
