"""The view of the test list: map or table at the left, the list beside it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.page_button import PageButton
from ui.session.panes import PageStack, side_by_side
from ui.session.room import StepView
from ui.session.test_list.claim_map import ClaimMap
from ui.session.test_list.claim_table import ClaimTable
from ui.session.test_list.looks import DotLook
from ui.session.test_list.pick_list import PickList
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.segmented import Segmented

MAP, TABLE = "map", "table"
_LIST = 320


class PicksView(StepView):
    """Holds no rules.

    Signals:
        toggled: a claim is to go on the list, or off it.
        suggestion_wanted: the list is to be filled up with what is suggested.
        page_wanted: the projector is to show the next page.
        claims_wanted: there is nothing to pick: the room goes back to writing claims.

    Attributes:
        map: claims as dots.
        table: the same as a table.
        picks: the list.
    """

    wide = True

    toggled = Signal(object)
    suggestion_wanted = Signal()
    page_wanted = Signal()
    claims_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: tuple[DotLook, ...] = ()
        self._met: UUID | None = None
        self._last = False
        self.map, self.table, self.picks = ClaimMap(), ClaimTable(), PickList()
        self.map.toggled.connect(self.toggled)
        self.map.met.connect(self._on_met)
        self.table.toggled.connect(self.toggled)
        self.picks.setFixedWidth(_LIST)
        self.mode = Segmented()
        self.mode.chosen.connect(self._on_mode_chosen)
        self._none = EmptyState("clipboard-list", primary=False)
        self._none.first_step.connect(self.claims_wanted)
        self._pages = PageStack()
        full = QWidget()
        row = side_by_side(self._make_left(), self.picks)
        row.setStretch(0, 1)
        full.setLayout(row)
        self._pages.addWidget(full)
        self._pages.addWidget(self._none)
        self.body.addWidget(self._pages, 1)
        self.suggest = QuietButton(icon="clipboard-list")
        self.suggest.clicked.connect(self.suggestion_wanted)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.add_control(self.suggest)
        self.add_control(self.page)
        self.speak()
        self.mode.choose(MAP)

    def show_claims(
        self, looks: Sequence[DotLook], rows: Sequence[str], heads: Sequence[str]
    ) -> None:
        """Show the claims on map and table.

        Args:
            looks: the claims, most urgent first; where there is none, the page says so.
            rows: words of the levels of importance, the highest first.
            heads: words of how much is known, the least first.
        """
        self._looks = tuple(looks)
        self._pages.setCurrentIndex(0 if looks else 1)
        self.map.show_claims(looks, rows, heads)
        self.table.show_claims(looks)
        self._say_met()

    def show_picks(self, looks: Sequence[DotLook], most: int, limit: str, *, more: bool) -> None:
        """Show the list.

        Args:
            looks: the claims on it, in order.
            most: how many it takes.
            limit: why it takes no more.
            more: something could still be suggested.
        """
        self.picks.show_picks(looks, most, limit)
        self.suggest.setEnabled(more)
        self.suggest.setVisible(bool(self._looks))

    def show_last(self, *, last: bool) -> None:
        """Say whether the session ends with this step."""
        self._last = last
        self._say_primary()

    def on_entered(self) -> None:
        if self._looks and self.mode.key() == MAP:
            self.map.start()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Test list"))
        self.set_headline(self.tr("What matters most and is least known goes first"))
        self.mode.set_options([(MAP, self.tr("Map")), (TABLE, self.tr("Table"))])
        self.mode.setAccessibleName(self.tr("How to show the claims"))
        self.suggest.setText(self.tr("Take the suggestion"))
        self._hint.setText(
            self.tr(
                "Top left matters most and is least known. An orange ring: the sides are far apart."
            )
        )
        self._none.set_texts(
            self.tr("Nothing to test yet"),
            self.tr("The list is made of the claims that the room has written."),
            self.tr("Back to the claims"),
        )
        self._say_primary()
        self._say_met()

    def _make_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 12, 8)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(12)
        self._hint = BodyLabel(font=fonts.small(), role="muted")
        head.addWidget(self.mode, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._hint, 1)
        column.addLayout(head)
        self._scroll = ScrollPage(edges=False)
        self._scroll.body.addWidget(self.map, 1)
        self._detail = Card(spacing=4, padding=12)
        self._claim, self._figures = BodyLabel(), BodyLabel(font=fonts.small(), role="muted")
        self._detail.body.addWidget(self._claim)
        self._detail.body.addWidget(self._figures)
        mapped = QWidget()
        inside = QVBoxLayout(mapped)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(self._scroll, 1)
        inside.addWidget(self._detail)
        self._shown = PageStack()
        self._shown.addWidget(mapped)
        self._shown.addWidget(self.table)
        column.addWidget(self._shown, 1)
        return left

    def _say_primary(self) -> None:
        self.set_primary(
            self.tr("List agreed → End the session")
            if self._last
            else self.tr("List agreed → Next")
        )

    def _say_met(self) -> None:
        look = next((one for one in self._looks if one.id == self._met), None)
        if look is None:
            self._claim.setText(self.tr("Point at a dot, or walk to it with the arrow keys."))
            self._figures.setText(self.tr("Space puts it on the list or takes it off."))
        else:
            self._claim.setText(f"{look.code} · {look.text}")
            self._figures.setText(look.figures())

    def _on_met(self, id: UUID) -> None:
        self._met = id
        self._say_met()

    def _on_mode_chosen(self, key: str) -> None:
        self._shown.setCurrentIndex(0 if key == MAP else 1)
