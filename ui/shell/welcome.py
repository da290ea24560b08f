"""The welcome page: go on with a workspace, begin one, or rehearse with a worked example."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from domain.marking import mark
from ui.language import said
from ui.shell.tile import Tile
from ui.shell.top_bar import Logo
from ui.theme import fonts
from ui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from pathlib import Path

    from ui.shell.settings import Recent

TEMPLATES = (
    (
        "real_estate",
        "building-2",
        mark("Real estate"),
        mark("One project and its buyers"),
    ),
    (
        "b2b_saas",
        "layers",
        mark("B2B software"),
        mark("Several people decide to buy"),
    ),
    (
        "clinic_or_school",
        "users-round",
        mark("Clinic or school"),
        mark("Customers come by appointment"),
    ),
    (
        "blank",
        "file-plus",
        mark("Blank"),
        mark("Any other field"),
    ),
)
"""Code, icon, name and line of what a workspace can begin from."""

EXAMPLES = (
    (
        "real_estate",
        "building-2",
        mark("Song Môn Residence"),
        mark("Real estate · dual-key flats, in Vietnamese"),
    ),
    (
        "b2b_saas",
        "layers",
        mark("StockLantern"),
        mark("B2B software · warehouse stock, in English"),
    ),
    (
        "dental_clinic",
        "users-round",
        mark("Mai Cười dental clinic"),
        mark("Clinic · clear aligners, in Vietnamese"),
    ),
)
"""Code, icon, name and line of the workspaces to rehearse with."""


class RecentRow(Retranslated, QWidget):
    """One workspace that was open before."""

    open_wanted = Signal(object)
    pin_wanted = Signal(object, bool)
    forget_wanted = Signal(object)

    def __init__(self, recent: Recent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._there = True
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.tile = Tile("pin" if recent.pinned else "file-text", "both")
        self.more = IconButton("ellipsis")
        row.addWidget(self.tile, 1)
        row.addWidget(self.more)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        self.more.clicked.connect(self._on_more_clicked)
        self.tile.clicked.connect(self._on_tile_clicked)
        self.speak()

    def retranslate(self) -> None:
        folder = str(self._recent.path.parent)
        line = folder if self._there else self.tr("Not found: {place}").format(place=folder)
        self.tile.set_words(self._recent.name or self._recent.path.stem, line)
        self.more.set_name(self.tr("More for {name}").format(name=self.tile.text()))

    def show_missing(self, missing: Collection[Path]) -> None:
        """Be grey if the file is among those that are gone."""
        self._there = self._recent.path not in missing
        self.tile.set_grey(not self._there)
        self.retranslate()

    def menu(self) -> QMenu:
        """What else can be done with it."""
        menu = QMenu(self)
        pinned = self._recent.pinned
        pin = menu.addAction(self.tr("Unpin") if pinned else self.tr("Pin to the top"))
        pin.triggered.connect(self._on_pin)
        forget = menu.addAction(self.tr("Remove from this list"))
        forget.triggered.connect(self._on_forget)
        return menu

    def _on_tile_clicked(self) -> None:
        self.open_wanted.emit(self._recent.path)

    def _on_more_clicked(self) -> None:
        self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _on_menu_requested(self, at: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(at))

    def _on_pin(self) -> None:
        self.pin_wanted.emit(self._recent.path, not self._recent.pinned)

    def _on_forget(self) -> None:
        self.forget_wanted.emit(self._recent.path)


class Welcome(Retranslated, ScrollPage):
    """Shown while no workspace is open.

    Attributes:
        notice: says what went wrong with a file, in place.
    """

    open_wanted = Signal()
    new_wanted = Signal(str)
    """Code of the template to begin from."""
    example_wanted = Signal(str)
    """Code of the worked example to rehearse with."""
    recent_wanted = Signal(object)
    pin_wanted = Signal(object, bool)
    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, max_width=980)
        self.notice = Notice(dismissable=True)
        head = QHBoxLayout()
        head.setSpacing(14)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = BodyLabel(font=fonts.page_title())
        self._line = BodyLabel(role="muted")
        words.addWidget(self._title)
        words.addWidget(self._line)
        self._open = QuietButton(icon="folder-open")
        self._new = PrimaryButton(icon="file-plus")
        head.addWidget(Logo(side=40))
        head.addLayout(words, 1)
        head.addWidget(self._open)
        head.addWidget(self._new)
        self.body.addSpacing(10)
        self.body.addLayout(head)
        self.body.addWidget(self.notice)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        self._recent = Card()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._none_yet = BodyLabel(role="muted")
        self._recent.body.addLayout(self._rows)
        self._recent.body.addWidget(self._none_yet)
        self._recent.body.addStretch(1)
        self._templates = Card(spacing=2)
        self._examples = Card(spacing=2)
        self._tiles: list[tuple[Tile, str, str]] = []
        self._add_tiles(self._templates, TEMPLATES, self._on_template)
        self._add_tiles(self._examples, EXAMPLES, self._on_example)
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addWidget(self._templates)
        right.addWidget(self._examples)
        columns.addWidget(self._recent, 3)
        columns.addLayout(right, 2)
        self.body.addLayout(columns)
        self._open.clicked.connect(self.open_wanted)
        self._new.clicked.connect(self._on_new)
        self.setFocusProxy(self._new)
        self.speak()

    def show_recent(self, recent: Sequence[Recent]) -> None:
        """List workspaces that were open before."""
        for old in self.recent_rows():
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        for one in recent:
            row = RecentRow(one)
            row.open_wanted.connect(self.recent_wanted)
            row.pin_wanted.connect(self.pin_wanted)
            row.forget_wanted.connect(self.forget_wanted)
            self._rows.addWidget(row)
        self._none_yet.setVisible(not recent)

    def show_missing(self, missing: Collection[Path]) -> None:
        """Draw those grey whose file is gone."""
        for row in self.recent_rows():
            row.show_missing(missing)

    def recent_rows(self) -> list[RecentRow]:
        """The rows of the list, in order."""
        items = [self._rows.itemAt(at) for at in range(self._rows.count())]
        found = [item.widget() for item in items if item is not None]
        return [row for row in found if isinstance(row, RecentRow)]

    def tiles(self) -> list[Tile]:
        """Templates, then worked examples."""
        return [tile for tile, _, _ in self._tiles]

    def retranslate(self) -> None:
        self._title.setText(self.tr("Draw the customer together"))
        self._line.setText(
            self.tr("Sales and Marketing in one room, one picture, kept true afterwards.")
        )
        self._open.setText(self.tr("Open…"))
        self._new.setText(self.tr("New workspace…"))
        self._recent.set_title(self.tr("Recent"))
        self._none_yet.setText(
            self.tr(
                "Workspaces you open appear here. You can also drop a .cungve file on the window."
            )
        )
        self._templates.set_title(self.tr("Begin a new workspace"))
        self._examples.set_title(self.tr("Rehearse with a worked example"))
        for tile, title, line in self._tiles:
            tile.set_words(said(title), said(line))

    def _add_tiles(
        self,
        card: Card,
        rows: Sequence[tuple[str, str, str, str]],
        slot: Callable[[], None],
    ) -> None:
        for code, icon, title, line in rows:
            tile = Tile(icon)
            tile.setProperty("code", code)
            tile.clicked.connect(slot)
            card.body.addWidget(tile)
            self._tiles.append((tile, title, line))
        card.body.addStretch(1)

    def _on_new(self) -> None:
        self.new_wanted.emit("")

    def _on_template(self) -> None:
        self.new_wanted.emit(self.sender().property("code"))

    def _on_example(self) -> None:
        self.example_wanted.emit(self.sender().property("code"))
