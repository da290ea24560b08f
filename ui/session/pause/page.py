"""Makes the page of a break."""

from PySide6.QtCore import QObject, Qt
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


class PausePresenter(QObject):
    """Lets the view follow the session's own clock."""

    def __init__(self, stage: Stage, room: Room, view: PauseView) -> None:
        super().__init__(view)
        self._stage = stage
        self._view = view
        stage.ticked.connect(self._on_ticked)
        view.primary_chosen.connect(room.go_on)
        self._on_ticked()

    def _on_ticked(self) -> None:
        timer = self._stage.timer()
        if timer is not None:
            self._view.clock.show_time(timer.left, timer.planned, paused=not timer.running)


def build(desk: Desk, room: Room) -> StepView:
    """Make the page."""
    view = PauseView()
    PausePresenter(Stage.of(desk), room, view)
    return view
