"""The pane of the positions: one list, and the SOW of the one that is chosen."""

from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from domain.model.sow import CARRIED, SowPart
from domain.model.sow_words import LETTERS, MEASURES, OWED, OWES
from ui.desk import Desk
from ui.language import said
from ui.responsibilities.panes import ResponsibilityPane
from ui.responsibilities.sow.lines import LinesCard
from ui.responsibilities.sow.looks import SowLook
from ui.responsibilities.sow.people import SeatsCard
from ui.responsibilities.sow.positions import PositionList
from ui.responsibilities.sow.presenter import SowPresenter
from ui.responsibilities.sow.told import ToldCard
from ui.theme import fonts
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.chips import SideTag
from ui.widgets.dialogs import ask_place
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import InlineError, Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage

_LIST: Final = 228
"""Width of the list of positions in logical pixels."""

_LEFT: Final = tuple(LETTERS[letter] for letter in CARRIED)
_RIGHT: Final = (OWES, OWED, MEASURES)


class SowPane(Retranslated, ResponsibilityPane):
    """Shows the positions and one SOW. Holds no rules.

    Signals:
        position_chosen: code of the position to show.
        save_wanted: the document is wanted: of this position alone, and whether with names.
        restore_wanted: lines of the method that were taken out are wanted back.
        matrix_wanted: the matrix is to begin.
    """

    position_chosen = Signal(str)
    save_wanted = Signal(bool, bool)
    restore_wanted = Signal()
    matrix_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.positions = PositionList()
        self.positions.chosen.connect(self.position_chosen)
        self.seats = SeatsCard()
        self.lines = {part: LinesCard(part) for part in SowPart}
        self.told = {heading: ToldCard() for heading in (*_LEFT, *_RIGHT)}
        self.trouble = InlineError(dismissable=True)
        self.saved = Notice(dismissable=True)
        self.restore = LinkButton()
        self.restore.clicked.connect(self.restore_wanted)
        self.save = QuietButton(icon="download", kind="compact")
        self.save.clicked.connect(self._on_save_clicked)
        self.tools = self.save
        self.empty = EmptyState("users-round")
        self.empty.first_step.connect(self.matrix_wanted)
        self._title = BodyLabel(font=fonts.card_title())
        self._tag = SideTag("neutral")
        self._nothing = BodyLabel(role="muted")
        self._look: SowLook | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self._lay_out())
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.speak()

    def _lay_out(self) -> QWidget:
        listed = ScrollPage(edges=False)
        listed.setFixedWidth(_LIST)
        listed.body.addWidget(self.positions)
        page = ScrollPage(edges=False)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.restore)
        page.body.addWidget(self.trouble)
        page.body.addWidget(self.saved)
        page.body.addLayout(head)
        page.body.addWidget(self._nothing)
        page.body.addWidget(self.lines[SowPart.PURPOSE])
        columns = QHBoxLayout()
        columns.setSpacing(14)
        left = (self.seats, *(self.told[heading] for heading in _LEFT))
        right = (
            self.lines[SowPart.OUTPUT],
            *(self.told[heading] for heading in _RIGHT),
            self.lines[SowPart.LIMIT],
        )
        for cards in (left, right):
            column = QVBoxLayout()
            column.setSpacing(14)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        page.body.addLayout(columns)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(listed)
        row.addWidget(page, 1)
        return whole

    def show_emptiness(self, *, empty: bool) -> None:
        """Show positions, or that there are none yet."""
        self._stack.setCurrentIndex(int(empty))
        self.save.setEnabled(not empty)

    def show_sow(self, look: SowLook) -> None:
        """Show the SOW of a position; its people are shown by ``seats``."""
        self._look = look
        self._title.setText(look.title)
        self._tag.set_tone(look.tone)
        self._tag.setText(look.side)
        self._nothing.setVisible(look.empty)
        self.restore.setVisible(look.taken_out > 0)
        for part, card in self.lines.items():
            card.show_lines(look.lines[part])
        for heading, told in self.told.items():
            told.show_told(said(heading), look.told[heading])

    def ask_place(self, suggested: Path) -> Path | None:
        """Ask where to save, in the system's own dialog; None when the person went back."""
        return ask_place(self.window(), suggested, ".pdf", self.tr("PDF document"))

    def save_menu(self) -> QMenu:
        """Make the menu of what can be saved."""
        menu = QMenu(self)
        for words, single, names in (
            (self._look.title if self._look is not None else "", True, True),
            (self.tr("All positions"), False, True),
            (self.tr("All positions, without names"), False, False),
        ):
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(
                lambda checked=False, single=single, names=names: self.save_wanted.emit(
                    single, names
                )
            )
        return menu

    def retranslate(self) -> None:
        self.save.setText(self.tr("Save as PDF…"))
        self.restore.setText(self.tr("Bring back the method's lines"))
        self._nothing.setText(
            self.tr("Neither the matrix nor the register gives this position anything yet.")
        )
        self.empty.set_texts(
            self.tr("There is no position yet"),
            self.tr(
                "Each position gets its scope of work from the matrix: what it answers for, "
                "what it owes, and how it is measured."
            ),
            self.tr("Take the 12 main activities"),
        )

    def _on_save_clicked(self) -> None:
        menu = self.save_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.save.mapToGlobal(self.save.rect().bottomLeft()))


class BuiltSowPane(SowPane):
    """The pane with what leads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = SowPresenter(self, desk)

    def show_thing(self, id: UUID) -> bool:
        return self.presenter.show_line(id)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "presenter"):
            self.presenter.reread()


def build(desk: Desk) -> ResponsibilityPane:
    """Make the pane for a workspace."""
    return BuiltSowPane(desk)
