"""The curtain between two voters: who comes to the laptop next, and nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.chips import SideTag
from ui.widgets.empty_state import IconBadge
from ui.widgets.labels import BodyLabel
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
            self.tr("The others look away. The paper is cleared as soon as it is handed in.")
        )
