"""The papers of an open round: who has handed in, never what."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.panes import Pane, empty
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.chips import SideTag, StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


@dataclass(frozen=True, slots=True)
class PaperLook:
    """A ballot paper: whose it is, and whether it was handed in; never what stands on it.

    Attributes:
        id: of the paper.
        tone: key of the department.
        name: the voter's name in a named round, else department and number.
        done: it was handed in.
        aloud: it is a department's in a show of hands: the facilitator types it.
        heads: people for whom it speaks.
    """

    id: UUID
    tone: str
    name: str
    done: bool
    aloud: bool = False
    heads: int = 1


class PaperRow(Retranslated, QWidget):
    """One paper: pass the laptop, or see that it was handed in."""

    laptop_wanted = Signal(object)

    def __init__(self, look: PaperLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(12)
        self.tag = SideTag(look.tone, look.name, large=True)
        self._state = StatusChip()
        self.give = QuietButton(icon="arrow-right")
        self.give.clicked.connect(self._on_give_clicked)
        row.addWidget(self.tag)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addWidget(self.give)
        self.speak()

    def show_look(self, look: PaperLook) -> None:
        """Show how far the paper is now."""
        self.look = look
        self.retranslate()

    def retranslate(self) -> None:
        self.tag.setText(self.look.name)
        if self.look.aloud:
            name = self._say_aloud()
        elif self.look.done:
            self._state.show_state(self.tr("handed in"), "good")
            self.give.setText(self.tr("Fill in anew"))
            name = self.tr("{voter} fills in anew")
        else:
            self._state.show_state(self.tr("not yet"), "neutral", "○")
            self.give.setText(self.tr("Pass the laptop"))
            name = self.tr("Pass the laptop to {voter}")
        self.give.setAccessibleName(name.format(voter=self.look.name))

    def _say_aloud(self) -> str:
        """Say how far a department's hands are; return what the button does."""
        if self.look.done:
            self._state.show_state(self.tr("typed in"), "good")
            self.give.setText(self.tr("Change…"))
            return self.tr("Change the hands of {voter}")
        self._state.show_state(self.tr("not yet"), "neutral", "○")
        self.give.setText(self.tr("Type in the hands"))
        return self.tr("Type in the hands of {voter}")

    def _on_give_clicked(self) -> None:
        self.laptop_wanted.emit(self.look.id)


class PaperList(Retranslated, Pane):
    """All papers.

    Signals:
        laptop_wanted: the laptop goes to a voter: the paper's identity.
    """

    laptop_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        self._rows: list[PaperRow] = []
        self._aloud = False
        self._title = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._sentence = BodyLabel(role="muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.column.addWidget(self._title)
        self.column.addWidget(self._sentence)
        self.column.addLayout(self._list)
        self.speak()

    def show_papers(self, looks: Sequence[PaperLook]) -> None:
        """Show the papers in their order."""
        if [row.look.id for row in self._rows] != [look.id for look in looks]:
            empty(self._list)
            self._rows = [PaperRow(look) for look in looks]
            for row in self._rows:
                row.laptop_wanted.connect(self.laptop_wanted)
                self._list.addWidget(row)
        for row, look in zip(self._rows, looks, strict=True):
            row.show_look(look)
        self._aloud = any(look.aloud for look in looks)
        self.retranslate()

    def next_after(self, paper: UUID | None) -> PaperLook | None:
        """Return the next paper that was not handed in, beginning after one."""
        looks = [row.look for row in self._rows]
        ids = [look.id for look in looks]
        start = ids.index(paper) + 1 if paper in ids else 0
        return next((look for look in looks[start:] + looks[:start] if not look.done), None)

    def start(self) -> None:
        """Give the keyboard to the next paper."""
        wanted = self.next_after(None)
        for row in self._rows:
            if wanted is None or row.look.id == wanted.id:
                row.give.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def retranslate(self) -> None:
        self._title.setText(self.tr("The round is open"))
        if self._aloud:
            self._sentence.setText(
                self.tr(
                    "Let the departments show hands one after the other, and type in what you "
                    "count. Shares are shown after the closing."
                )
            )
            return
        self._sentence.setText(
            self.tr(
                "Everybody votes alone at the laptop, one after the other. "
                "Nobody sees another's paper, the facilitator neither."
            )
        )
