"""Makes the page of a break."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.session.room import Room, StepView
from ui.session.stage import Stage
from ui.theme import fonts
from ui.widgets.countdown import CountdownLabel
from ui.widgets.labels import BodyLabel


class PauseView(StepView):
    """The time that is left, large enough to be read from the door."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout()
        column.setSpacing(8)
        self.clock = CountdownLabel(size=72)
        self._words = BodyLabel(font=fonts.text_font(16), role="muted", wrap=False)
        column.addStretch(1)
        column.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.body.addLayout(column)
        self.speak()

    def retranslate(self) -> None:
        self._words.setText(self.tr("We go on in"))
        self.set_headline(self.tr("Nothing is shown but the time."))
        self.set_primary(self.tr("Everybody is back → Go on"))


def build(desk: Desk, room: Room) -> StepView:
    """Make the page: it follows the session's own clock."""
    view = PauseView()
    stage = Stage.of(desk)

    def show_time() -> None:
        timer = stage.timer()
        if timer is not None:
            view.clock.show_time(timer.left, timer.planned, paused=not timer.running)

    stage.ticked.connect(view, show_time)
    view.primary_chosen.connect(room.go_on)
    show_time()
    return view
