"""The pane of the obligations: who owes whom what and by when."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from domain.services.owing import ObligationWords
from ui.desk import Desk
from ui.responsibilities.obligation_form import ObligationChoices, ObligationForm
from ui.responsibilities.panes import ResponsibilityPane
from ui.responsibilities.register import Register
from ui.responsibilities.register_presenter import RegisterPresenter
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice import InlineError
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

_FORM: Final = 2
"""Place of the form among the pages of the pane."""


class RegisterPane(Retranslated, ResponsibilityPane):
    """Shows the register, or how to begin it.

    Signals:
        register_wanted: the method's register is wanted.
        obligation_wanted: a new obligation is wanted.
        back_wanted: an obligation that was retired is owed again: its identity.

    Attributes:
        register: the obligations.
        form: writes one down.
        add: adds one.
        retired: offers those that are owed no more.
        trouble: what was refused.
    """

    register_wanted = Signal()
    obligation_wanted = Signal()
    back_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register = Register()
        self.trouble = InlineError(dismissable=True)
        self.empty = EmptyState("handshake")
        self.empty.first_step.connect(self.register_wanted)
        self.form, self._card = ObligationForm(), Card()
        self._card.body.addWidget(self.form)
        self.form.cancelled.connect(self.close_form)
        self.add, self.retired = QuietButton(icon="plus"), QuietButton()
        self.tools = self._make_tools()
        self._retired: tuple[tuple[UUID, str], ...] = ()
        self._empty = True
        page = ScrollPage(edges=False)
        page.body.addWidget(self.trouble)
        page.body.addWidget(self.register)
        self._stack = QStackedWidget()
        self._stack.addWidget(page)
        self._stack.addWidget(self.empty)
        form = ScrollPage(max_width=860, edges=False)
        form.body.addWidget(self._card)
        self._stack.addWidget(form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._presenter = RegisterPresenter(self, desk)
        self.speak()

    def show_emptiness(self, *, empty: bool) -> None:
        """Show the register, or that there is none yet; an open form stays."""
        self._empty = empty
        if not self.is_writing:
            self._stack.setCurrentIndex(int(empty))

    def show_retired(self, retired: Sequence[tuple[UUID, str]]) -> None:
        """Offer what is owed no more, each with its words."""
        self._retired = tuple(retired)
        self.retired.setVisible(bool(retired))
        self.retired.setText(self.tr("Owed no more ({n})").format(n=len(retired)))

    @property
    def is_writing(self) -> bool:
        """Whether the form is open."""
        return self._stack.currentIndex() == _FORM

    def open_form(self, words: ObligationWords, choices: ObligationChoices, *, new: bool) -> None:
        """Open the form for an obligation."""
        self._card.set_title(self.tr("New obligation") if new else self.tr("Change the obligation"))
        self._stack.setCurrentIndex(_FORM)
        self.form.open_obligation(words, choices)

    def close_form(self) -> None:
        """Put the form away."""
        self._stack.setCurrentIndex(int(self._empty))
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def retired_menu(self) -> QMenu:
        """Make the menu of what is owed no more; choosing one brings it back."""
        menu = QMenu(self)
        for id, words in self._retired:
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, id=id: self.back_wanted.emit(id))
        return menu

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
        self.add.setText(self.tr("Add obligation"))
        self.retired.setAccessibleName(self.tr("Bring back what is owed no more"))
        self._presenter.reread()

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.retired)
        row.addWidget(self.add)
        self.add.clicked.connect(self.obligation_wanted)
        self.retired.clicked.connect(self._on_retired_clicked)
        return tools

    def _on_retired_clicked(self) -> None:
        menu = self.retired_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.retired.mapToGlobal(self.retired.rect().bottomLeft()))


def build(desk: Desk) -> ResponsibilityPane:
    """Make the pane for a workspace."""
    return RegisterPane(desk)
