"""Puts the page of the PR direction together: messages, objections, and USPs against needs."""

from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.direction.objections_presenter import ObjectionsPresenter
from ui.direction.objections_view import ObjectionsView
from ui.direction.presenter import DirectionPresenter
from ui.direction.serving_presenter import ServingPresenter
from ui.direction.serving_view import ServingView
from ui.direction.view import DirectionView
from ui.widgets.buttons import PrimaryButton
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN
from ui.widgets.segmented import Segmented

MESSAGES, OBJECTIONS, SERVING = "messages", "objections", "serving"


class DirectionPage(Retranslated, QWidget):
    """The page. What is not in front is made when it is first wanted.

    Attributes:
        messages: the messages.
        tabs: the row of choices.
        add: adds what belongs to the choice in front.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.header = PageHeader()
        self.tabs = Segmented()
        self.add = PrimaryButton(icon="plus")
        self.messages = DirectionView()
        self._stack = QStackedWidget()
        self._presenters: dict[
            str, DirectionPresenter | ObjectionsPresenter | ServingPresenter
        ] = {}
        for action in (self.tabs, self.add):
            self.header.add_action(action)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE_ACROSS, EDGE_DOWN, EDGE_ACROSS, EDGE_DOWN)
        whole.setSpacing(14)
        whole.addWidget(self.header)
        whole.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self.show_tab)
        self.add.clicked.connect(self._on_add_clicked)
        self.speak()
        self._take_in(MESSAGES, self.messages, DirectionPresenter(self.messages, desk))
        self.show_tab(MESSAGES)

    def show_tab(self, key: str) -> None:
        """Bring a choice to the front."""
        if key not in self._presenters:
            if key == OBJECTIONS:
                view = ObjectionsView()
                self._take_in(key, view, ObjectionsPresenter(view, self._desk))
            else:
                table = ServingView()
                self._take_in(key, table, ServingPresenter(table, self._desk))
        self.tabs.choose(key)
        self._stack.setCurrentIndex(list(self._presenters).index(key))
        self.add.setVisible(key != SERVING)
        self._name_add()
        self.header.set_subtitle(self._presenters[key].words)

    def show_thing(self, id: UUID) -> None:
        """Show a message or an objection that was found elsewhere."""
        presenter = self._presenters[MESSAGES]
        assert isinstance(presenter, DirectionPresenter)
        if presenter.show_message(id):
            self.show_tab(MESSAGES)
            return
        self.show_tab(OBJECTIONS)
        objections = self._presenters[OBJECTIONS]
        assert isinstance(objections, ObjectionsPresenter)
        objections.show_objection(id)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("PR direction"))
        self.header.set_title(self.tr("PR direction"))
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.set_options(
            [
                (MESSAGES, self.tr("Messages")),
                (OBJECTIONS, self.tr("Objections")),
                (SERVING, self.tr("USP × claims")),
            ]
        )
        self._name_add()
        for presenter in self._presenters.values():
            presenter.reread()

    def _take_in(
        self,
        key: str,
        view: QWidget,
        presenter: DirectionPresenter | ObjectionsPresenter | ServingPresenter,
    ) -> None:
        self._stack.addWidget(view)
        self._presenters[key] = presenter
        presenter.told.connect(lambda words: self._on_told(key, words))

    def _name_add(self) -> None:
        words = self.tr("Add message")
        if self.tabs.key() == OBJECTIONS:
            words = self.tr("Add objection")
        self.add.setText(words)

    def _on_told(self, key: str, words: str) -> None:
        if self.tabs.key() == key:
            self.header.set_subtitle(words)

    def _on_add_clicked(self) -> None:
        if self.tabs.key() == OBJECTIONS:
            objections = self._presenters[OBJECTIONS]
            assert isinstance(objections, ObjectionsPresenter)
            objections.ask_for_one()
        else:
            self.messages.message_wanted.emit()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return DirectionPage(desk)
