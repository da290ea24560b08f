"""Makes the page of the messages: the PR direction inside the session's frame."""

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.direction.presenter import DirectionPresenter
from ui.direction.view import DirectionView
from ui.session.room import Room, StepView
from ui.widgets.buttons import QuietButton


class MessagesView(StepView):
    """The messages, with the frame's footer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.direction = DirectionView(in_session=True)
        self.body.addWidget(self.direction)
        self.add = QuietButton()
        self.add_control(self.add)
        self.speak()

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add message"))
        self.set_headline(self.tr("Each message rests on at least one claim."))
        self.set_primary(self.tr("Messages stand → Go on"))


class MessagesPresenter(DirectionPresenter):
    """The PR direction, with the ways of the session."""

    def __init__(self, view: MessagesView, desk: Desk, room: Room) -> None:
        super().__init__(view.direction, desk)
        view.add.clicked.connect(self.open_new)
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self.reread)


def build(desk: Desk, room: Room) -> StepView:
    """Make the page."""
    view = MessagesView()
    MessagesPresenter(view, desk, room)
    return view
