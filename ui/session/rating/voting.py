"""One voter at the laptop: first the curtain, then the paper; nothing of it stays afterwards."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.session.panes import Pane, empty
from ui.theme import fonts
from ui.widgets.card import Card
from ui.widgets.chips import SideTag
from ui.widgets.empty_state import IconBadge
from ui.widgets.labels import BodyLabel
from ui.widgets.rating_scale import RatingScale
from ui.widgets.retranslated import Retranslated


class VoterCurtain(Retranslated, QWidget):
    """Who comes to the laptop next, and nothing else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voter = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._tag = SideTag("both", large=True)
        self._title = BodyLabel(font=fonts.page_title(), align=centre)
        self._sentence = BodyLabel(role="muted", align=centre)
        column.addStretch(1)
        column.addWidget(IconBadge("vote"), 0, centre)
        column.addWidget(self._tag, 0, centre)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addStretch(2)
        self.speak()

    def show_voter(self, tone: str, voter: str) -> None:
        """Call a voter to the laptop."""
        self._voter = voter
        self._tag.set_tone(tone)
        self._tag.setText(voter)
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Pass the laptop to {voter}").format(voter=self._voter))
        self._sentence.setText(
            self.tr("The others look away. What is rated is cleared as soon as it is handed in.")
        )


class PaperScale(RatingScale):
    """A scale on which Enter goes on to the next claim; a claim may be left empty.

    Signals:
        passed: this claim is done.
    """

    passed = Signal()

    def type_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.passed.emit()
            return True
        return super().type_key(event)


class Paper(Retranslated, Pane):
    """A voter's paper: each claim with its scale. Emptied when it is handed in or left.

    Signals:
        finished: Enter was pressed on the last claim.
    """

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=10)
        self._scales: dict[UUID, PaperScale] = {}
        self._question = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self._help = BodyLabel(font=fonts.small(), role="muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addWidget(self._question)
        self.column.addWidget(self._help)
        self.column.addLayout(self._list)
        self.speak()

    def open(self, question: str, claims: Sequence[tuple[UUID, str, str]]) -> None:
        """Show an empty paper.

        Args:
            question: what is asked of each claim.
            claims: identity, code and sentence of each claim.
        """
        self.clear()
        self._question.setText(question)
        for id, code, text in claims:
            card = Card(spacing=8, padding=12)
            card.body.addWidget(BodyLabel(text))
            scale = PaperScale()
            scale.setAccessibleName(f"{code}: {text}")
            scale.passed.connect(self._on_passed)
            card.body.addWidget(scale)
            card.setAccessibleName(code)
            self._scales[id] = scale
            self._list.addWidget(card)
        self.verticalScrollBar().setValue(0)

    def answers(self) -> dict[UUID, int | None]:
        """Return what stands on the paper; a claim left empty is an abstention."""
        return {id: scale.value() for id, scale in self._scales.items()}

    def clear(self) -> None:
        """Leave nothing on the screen."""
        for scale in self._scales.values():
            scale.set_value(None)
        self._scales = {}
        empty(self._list)

    def start(self) -> None:
        """Give the keyboard to the first claim."""
        for scale in self._scales.values():
            scale.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Your paper"))
        self._help.setText(
            self.tr(
                "Type a number from 0 to 10, or “-” to abstain; Enter goes on to the next claim."
            )
        )

    def _on_passed(self) -> None:
        scales = list(self._scales.values())
        here = next(at for at, scale in enumerate(scales) if scale is self.sender())
        if here + 1 < len(scales):
            scales[here + 1].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(scales[here + 1])
        else:
            self.finished.emit()
