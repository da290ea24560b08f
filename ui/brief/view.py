"""The page of the brief: five cards in a column, and beside it how ready the brief is."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.model.readiness import BriefPart
from domain.text import Translate
from ui.brief.people_card import PeopleCard
from ui.brief.product_card import ProductCard
from ui.brief.readiness_card import ReadinessCard
from ui.brief.statements_card import StatementsCard
from ui.brief.understanding_card import UnderstandingCard
from ui.brief.usps_card import UspsCard
from ui.widgets.buttons import PrimaryButton
from ui.widgets.notice import InlineError
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN, ScrollPage

_BESIDE = 262
_NARROW = 1000
"""Pixels below which nothing fits beside the cards: how ready the brief is stands below them."""


class BriefView(Retranslated, QWidget):
    """Shows the brief; each card says itself what the person did in it. Holds no rules.

    Signals:
        session_wanted: the person goes on to the session.

    Attributes:
        product: the card of the product.
        usps: the card of the USPs.
        statements: the card of the owner's statements.
        people: the card of the people.
        understanding: the card of what each side has understood.
        readiness: the list beside them.
        trouble: what could not be done, where no field is at fault.
    """

    session_wanted = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            translate: gives marked literals in the language of the window.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self.header = PageHeader()
        self.session = PrimaryButton(icon="presentation")
        self.session.clicked.connect(self.session_wanted)
        self.header.add_action(self.session)
        self.trouble = InlineError(dismissable=True)
        self.product = ProductCard()
        self.usps = UspsCard()
        self.statements = StatementsCard(translate)
        self.people = PeopleCard()
        self.understanding = UnderstandingCard()
        self.readiness = ReadinessCard()
        self.readiness.part_wanted.connect(self.go_to)
        self._page = ScrollPage()
        for widget in (
            self.header,
            self.product,
            self.usps,
            self.statements,
            self.people,
            self.understanding,
        ):
            self._page.body.addWidget(widget)
        self._page.body.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        told = QVBoxLayout()
        told.setSpacing(0)
        said = QVBoxLayout()
        said.setContentsMargins(EDGE_ACROSS, 0, 8, 0)
        said.addWidget(self.trouble)
        told.addLayout(said)
        told.addWidget(self._page, 1)
        whole.addLayout(told, 1)
        self._beside = self._make_beside()
        whole.addWidget(self._beside)
        self._settle(narrow=False)
        self.speak()

    def go_to(self, part: BriefPart) -> None:
        """Show a part of the brief and put the keyboard where something is missing."""
        target: QWidget = {
            BriefPart.PRODUCT: self.product.first_missing,
            BriefPart.USPS: self.usps.first_missing,
            BriefPart.STATEMENTS: lambda: self.statements.add,
            BriefPart.PEOPLE: lambda: self.people.add,
            BriefPart.UNDERSTANDING: self.understanding.first_missing,
        }[part]()
        self._reach(target)

    def show_thing(self, id: UUID) -> None:
        """Show a USP, a statement, a person or a question, and put the keyboard there."""
        row: QWidget | None = None
        for find in (self.usps.row, self.statements.row, self.people.row, self.understanding.row):
            row = row or find(id)
        if row is not None:
            fields = [one for one in row.findChildren(QWidget) if one.focusPolicy() & _BY_TAB]
            self._reach(fields[0] if fields else row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < _NARROW
        if narrow is self._beside.isVisibleTo(self):
            self._settle(narrow=narrow)
        super().resizeEvent(event)

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Brief"))
        self.header.set_subtitle(
            self.tr("What both departments are told together, before anybody draws")
        )
        self.session.setText(self.tr("Go to the session"))

    def _reach(self, target: QWidget) -> None:
        self._page.ensureWidgetVisible(target, 0, 80)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self, *, narrow: bool) -> None:
        """Put the readiness where it has room."""
        if narrow:
            self._page.body.insertWidget(self._page.body.count() - 1, self.readiness)
        else:
            self._beside.body.insertWidget(0, self.readiness)
        self._beside.setVisible(not narrow)
        right = EDGE_ACROSS if narrow else 8
        self._page.body.setContentsMargins(EDGE_ACROSS, EDGE_DOWN, right, EDGE_DOWN)

    def _make_beside(self) -> ScrollPage:
        beside = ScrollPage()
        beside.body.addStretch(1)
        beside.setFixedWidth(_BESIDE + EDGE_ACROSS + 8)
        beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return beside


_BY_TAB = Qt.FocusPolicy.TabFocus
