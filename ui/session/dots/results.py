"""What a closed dot vote found: shares of both departments together, ties, and distance."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.dots.looks import ShareLook
from ui.session.panes import Pane, empty
from ui.session.take_back import TakeBackButton
from ui.theme import fonts
from ui.widgets.bars import BalanceBar
from ui.widgets.chips import SideTag, StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated
from ui.widgets.separator import Separator


class ShareBoard(Retranslated, Pane):
    """The options with their shares, highest first.

    Signals:
        take_back_wanted: the closing is to be taken back.
    """

    take_back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=8)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._question = BodyLabel(font=fonts.text_font(16, fonts.SEMIBOLD))
        self.back = TakeBackButton()
        self.back.clicked.connect(self.take_back_wanted)
        head.addWidget(self._question, 1)
        head.addWidget(self.back)
        self._voters = BodyLabel(role="muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._limits = BodyLabel(font=fonts.small(), role="hint")
        self.column.addLayout(head)
        self.column.addWidget(self._voters)
        self.column.addLayout(self._rows)
        self.column.addWidget(self._limits)
        self.speak()

    def show_shares(self, question: str, voters: str, looks: Sequence[ShareLook]) -> None:
        """Show what a vote found.

        Args:
            question: what was chosen.
            voters: how many voted, and how they are weighed.
            looks: the options, highest share first.
        """
        self._question.setText(question)
        self._voters.setText(voters)
        self._limits.setVisible(not any(look.sides for look in looks))
        place = self.verticalScrollBar().value()
        empty(self._rows)
        most = max((look.share for look in looks), default=0)
        for at, look in enumerate(looks):
            if at:
                self._rows.addWidget(Separator())
            self._rows.addWidget(_row(look, most))
        self.verticalScrollBar().setValue(place)

    def clear(self) -> None:
        """Take every share off the screen: the vote is open again."""
        empty(self._rows)

    def retranslate(self) -> None:
        self._limits.setText(
            self.tr(
                "Shares by department are shown only where at least three people of each put dots."
            )
        )


def _row(look: ShareLook, most: float) -> QWidget:
    holder = QWidget()
    holder.setAccessibleName(look.spoken())
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(BodyLabel(look.label), 1)
    for tone, word in look.chips:
        head.addWidget(StatusChip(word, tone, "≈" if tone == "neutral" else ""))
    column.addLayout(head)
    foot = QHBoxLayout()
    foot.setSpacing(10)
    bar = BalanceBar(tone="both")
    bar.show_amount(look.share, max(most, 0.01), f"{look.label}: {look.percent}")
    figure = BodyLabel(look.percent, font=fonts.figure_font(15, fonts.BOLD), wrap=False)
    figure.setMinimumWidth(48)
    figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    foot.addWidget(bar, 1)
    foot.addWidget(figure)
    for tone, word in look.sides:
        foot.addWidget(SideTag(tone, word))
    column.addLayout(foot)
    if look.names:
        column.addWidget(BodyLabel(look.names, font=fonts.small(), role="muted"))
    return holder
