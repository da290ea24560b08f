"""The view of the step in which messages are written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.direction.view import DirectionView
from ui.session.messages.proposals import Proposals, ProposalsLook
from ui.session.page_button import PageButton
from ui.session.reveal.seals_view import SealsView
from ui.widgets.buttons import QuietButton

_EDGE = 16


class MessagesView(SealsView):
    """The messages; beside them what the sides proposed, where the agenda let them propose.

    Signals:
        page_wanted: the projector is to show the next page.

    Attributes:
        direction: the messages with the form that writes them.
        proposals: what the sides proposed.
        add: begins a message.
    """

    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.direction = DirectionView(in_session=True)
        self.proposals = Proposals()
        self.set_opened_page(self._make_page())
        self.add = QuietButton()
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        for control in (self.add, self.page):
            self.add_control(control)
        self.speak()

    def show_messages(self, proposals: ProposalsLook | None) -> None:
        """Show the messages, and what was proposed; None where nothing is asked."""
        self.proposals.show_proposals(proposals)
        self._beside.setVisible(proposals is not None)
        self.set_wide(proposals is not None)
        self.add.show()
        self.set_primary(self.tr("Messages stand → Go on"))
        self.show_opened()

    def show_sealed(self) -> None:
        """Show that the proposals are sealed still: nothing of them is to be seen."""
        self.proposals.show_proposals(None)
        self.add.hide()
        self.page.hide()
        self.set_wide(False)

    def retranslate(self) -> None:
        self.back.setText(self.tr("Back to the proposals"))
        self.add.setText(self.tr("Add message"))
        self.set_headline(self.tr("Each message rests on at least one claim."))

    def _make_page(self) -> QWidget:
        self._beside = QWidget()
        column = QVBoxLayout(self._beside)
        column.setContentsMargins(_EDGE, 12, 0, 8)
        column.setSpacing(10)
        column.addWidget(self.opened_line)
        column.addWidget(self.proposals, 1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._beside, 1)
        row.addWidget(self.direction, 1)
        return page
