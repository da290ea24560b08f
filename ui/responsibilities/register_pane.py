"""The pane of the obligations: who owes whom what and by when."""

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.responsibilities.panes import ResponsibilityPane
from ui.responsibilities.register import Register
from ui.responsibilities.register_presenter import RegisterPresenter
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class RegisterPane(Retranslated, ResponsibilityPane):
    """Shows the register, or how to begin it.

    Signals:
        register_wanted: the method's register is wanted.

    Attributes:
        register: the obligations.
        trouble: what was refused.
    """

    register_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register = Register()
        self.trouble = InlineError(dismissable=True)
        self.empty = EmptyState("handshake")
        self.empty.first_step.connect(self.register_wanted)
        page = ScrollPage(edges=False)
        page.body.addWidget(self.trouble)
        page.body.addWidget(self.register)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._presenter = RegisterPresenter(self, desk)
        self.speak()

    def show_emptiness(self, *, empty: bool) -> None:
        """Show the register, or that there is none yet."""
        self._stack.setCurrentIndex(int(empty))

    def show_thing(self, id: UUID) -> bool:
        """Show an obligation."""
        row = self.register.row_of(id)
        if row is not None:
            row.due.setFocus()
        return row is not None

    def retranslate(self) -> None:
        self.empty.set_texts(
            self.tr("Nothing is owed yet"),
            self.tr("The register says who owes whom what and by when, so nobody asks favours."),
            self.tr("Take the 18 obligations of the method"),
        )
        self._presenter.reread()


def build(desk: Desk) -> ResponsibilityPane:
    """Make the pane for a workspace."""
    return RegisterPane(desk)
