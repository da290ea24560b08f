"""A session that has stopped for the day: where it stopped, and the one way on."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.buttons import LinkButton, PrimaryButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


@dataclass(frozen=True, slots=True)
class RestLook:
    """Where a session stopped, in the language of the window.

    Attributes:
        number: of the session.
        code: of the step, as people say it.
        title: of the step.
        minutes_left: of the step's time; negative once it had run over.
        stopped_at: in local time.
    """

    number: int
    code: str
    title: str
    minutes_left: int
    stopped_at: datetime


class RestingCard(Retranslated, Card):
    """Says where the room stopped and offers to go on; hidden while nothing rests."""

    go_on_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, spacing=8)
        self._look: RestLook | None = None
        self._where = BodyLabel()
        self._kept = BodyLabel(font=fonts.small(), role="muted")
        self.go_on = PrimaryButton(icon="play")
        self.go_on.clicked.connect(self.go_on_wanted)
        self._end = LinkButton()
        self._end.clicked.connect(self.end_wanted)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.go_on)
        row.addWidget(self._end)
        row.addStretch(1)
        self.body.addWidget(self._where)
        self.body.addWidget(self._kept)
        self.body.addLayout(row)
        self.hide()
        self.speak()

    def show_rest(self, look: RestLook | None) -> None:
        """Show where a session stopped, or nothing."""
        self._look = look
        self.retranslate()
        self.setVisible(look is not None)

    def set_read_only(self, *, read_only: bool) -> None:
        """Take away what writes."""
        self.go_on.setEnabled(not read_only)
        self._end.setEnabled(not read_only)

    def retranslate(self) -> None:
        look = self._look
        if look is None:
            return
        self.set_title(self.tr("Session {number} rests").format(number=look.number))
        at = look.stopped_at
        moment = QDateTime(at.year, at.month, at.day, at.hour, at.minute, 0)
        day = QLocale().toString(moment, self.tr("ddd d MMM, HH:mm"))
        left = (
            self.tr("{minutes} min left").format(minutes=look.minutes_left)
            if look.minutes_left >= 0
            else self.tr("{minutes} min over").format(minutes=-look.minutes_left)
        )
        self._where.setText(
            self.tr("Step {code} · {title}, {left}, stopped on {day}").format(
                code=look.code, title=look.title, left=left, day=day
            )
        )
        self._kept.setText(
            self.tr("Everything is as it was. The days between are not counted as used time.")
        )
        self.go_on.setText(self.tr("Go on where you stopped"))
        self._end.setText(self.tr("End this session…"))
