"""The view of the reveal: the sealed sides before it, the difference board after it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.session.page_button import PageButton
from ui.session.reveal.board import BoardColumns
from ui.session.reveal.looks import BoardLook, PointPanelLook
from ui.session.reveal.panel import PointPanel
from ui.session.reveal.sealed_sides import SealedSide
from ui.session.reveal.seals_view import SealsView
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.filter_chips import FilterChips
from ui.widgets.labels import BodyLabel
from ui.widgets.separator import Separator

NEXT_POINT = "PgDown"
"""The one key that goes on to the next point; presenters in the hand send it too."""

_PANEL_WIDTH = 352
_FORM_WIDTH = 424
_EDGE = 16


class RevealView(SealsView):
    """Holds no rules.

    Signals:
        section_chosen: the question to compare, a key; empty for all.
        panel_closed: the open point is done with.
        page_wanted: the projector is to show the next page.
        outcome_wanted: from the menu: a point and the key of its outcome.
        split_wanted: from the menu: a point is to be taken apart.
        next_wanted: the next point is to be talked about.
        left: the room leaves the step.

    Attributes:
        board: the lanes.
        panel: the open point.
    """

    wide = True

    section_chosen = Signal(str)
    panel_closed = Signal()
    page_wanted = Signal()
    outcome_wanted = Signal(object, str)
    split_wanted = Signal(object)
    next_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, after_unsealing: bool = False) -> None:
        """Make the view.

        Args:
            parent: the widget it stands in.
            after_unsealing: the seals are opened in a step of their own before this one.
        """
        super().__init__(parent)
        self._after_unsealing = after_unsealing
        self._look: BoardLook | None = None
        self._outcomes: Sequence[tuple[str, str]] = ()
        self._splittable: frozenset[UUID] = frozenset()
        self._panel_key: UUID | None = None
        self.set_opened_page(self._make_board())
        self.lay = QuietButton(icon="merge")
        self.lay.clicked.connect(self.board.lay_picked)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.next = QuietButton(icon="skip-forward")
        self.next.clicked.connect(self.next_wanted)
        for control in (self.lay, self.page, self.next):
            self.add_control(control)
            control.hide()
        shortcut = QShortcut(QKeySequence(NEXT_POINT), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_next_asked)
        self._on_picked_changed(0)
        self.speak()

    def show_sides(self, sides: Sequence[SealedSide]) -> None:
        """Show how far the sides are, before the reveal; nothing of the board stays."""
        self.board.show_lanes(())
        self.close_panel()
        for control in (self.lay, self.page, self.next):
            control.hide()
        self.set_headline(self.tr("Where the two pictures meet, and where they part"))
        super().show_sides(sides)

    def show_board(self, look: BoardLook) -> None:
        """Show the board."""
        self._look = look
        self.chips.set_chips(look.chips)
        self.chips.choose(look.chosen)
        self._share.setText(look.share)
        self._share_of.setText(look.share_of)
        self._conflicts.setText(str(look.conflicts))
        self._conflicts.set_role("bad" if look.conflicts else "muted")
        self._conflicts_of.setText(look.conflicts_of)
        self.board.show_lanes(look.lanes)
        self.lay.show()
        self.next.show()
        self.next.setEnabled(look.more_to_talk)
        self.show_opened()

    def offer(self, outcomes: Sequence[tuple[str, str]], splittable: frozenset[UUID]) -> None:
        """Say what the menu of a point offers."""
        self._outcomes = outcomes
        self._splittable = splittable

    def show_panel(self, look: PointPanelLook) -> None:
        """Open a point beside the board, or show it as it is now."""
        self._panel_key = look.key
        self.panel.show_point(look)
        self._panel_room.show()
        self._help.hide()

    def close_panel(self) -> None:
        """Put the open point away."""
        if self._panel_room.isHidden():
            return
        self.panel.forget()
        self._panel_room.hide()
        self._help.show()
        self.board.focus_point(self._panel_key)
        self._panel_key = None

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Reveal and compare"))
        self.chips.setAccessibleName(self.tr("Question"))
        self.lay.setText(self.tr("Lay together (L)"))
        self.lay.setAccessibleName(self.tr("Lay together what is picked"))
        self.back.setText(
            self.tr("Back to the seals")
            if self._after_unsealing
            else self.tr("Back to the drawing")
        )
        self.next.setText(self.tr("Next point (Page Down)"))
        self._help.setText(
            self.tr(
                "Arrows move, Space picks, L lays together, X marks a contradiction, "
                "Enter opens a point, Page Down the next one, C makes a claim. "
                "Or drag one note onto another."
            )
        )

    def on_entered(self) -> None:
        super().on_entered()
        if self.is_open:
            self.board.focus_point(None)

    def on_left(self) -> None:
        self.left.emit()

    def menu_for(self, key: UUID) -> QMenu:
        """Make the menu of a point."""
        menu = QMenu(self)
        _add(menu, self.tr("Open"), lambda: self.board.opened.emit(key))
        _add(menu, self.tr("Make a claim"), lambda: self.board.claim_wanted.emit(key))
        if len(self.board.picked) > 1:
            _add(menu, self.tr("Lay together (L)"), self.board.lay_picked)
            _add(menu, self.tr("Mark as a contradiction (X)"), self.board.contradict_picked)
        came = menu.addMenu(self.tr("What came of it"))
        for outcome, words in self._outcomes:
            _add(came, words, lambda one=outcome: self.outcome_wanted.emit(key, one))
        if key in self._splittable:
            menu.addSeparator()
            _add(menu, self.tr("Take apart"), lambda: self.split_wanted.emit(key))
        return menu

    # how it is made

    def _make_board(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(_EDGE, 12, _EDGE, 0)
        column.setSpacing(10)
        self.chips = FilterChips()
        self.chips.chosen.connect(self.section_chosen)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.opened_line, 1)
        self._share, self._share_of = _figure("ink")
        self._conflicts, self._conflicts_of = _figure("bad")
        head.addWidget(self._share)
        head.addWidget(self._share_of)
        head.addWidget(Separator(orientation=Qt.Orientation.Vertical))
        head.addWidget(self._conflicts)
        head.addWidget(self._conflicts_of)
        column.addLayout(head)
        self.board = BoardColumns()
        self.board.picked_changed.connect(self._on_picked_changed)
        self.board.menu_wanted.connect(self._on_menu_wanted)
        self.panel = PointPanel()
        self.panel.closed.connect(self.panel_closed)
        self.panel.form_shown.connect(self._on_form_shown)
        self._panel_room = QWidget()
        self._panel_room.setFixedWidth(_PANEL_WIDTH)
        inside = QHBoxLayout(self._panel_room)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(14)
        inside.addWidget(Separator(orientation=Qt.Orientation.Vertical))
        inside.addWidget(self.panel, 1)
        self._panel_room.hide()
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.chips)
        left.addWidget(self.board, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(left, 1)
        row.addWidget(self._panel_room)
        column.addLayout(row, 1)
        self._help = BodyLabel(font=fonts.small(), role="hint")
        column.addWidget(self._help)
        column.addSpacing(4)
        return page

    def _on_next_asked(self) -> None:
        if self.next.isVisibleTo(self) and self.next.isEnabled():
            self.next_wanted.emit()

    def _on_form_shown(self, shown: bool) -> None:
        self._panel_room.setFixedWidth(_FORM_WIDTH if shown else _PANEL_WIDTH)

    def _on_picked_changed(self, count: int) -> None:
        self.lay.setEnabled(count > 1)

    def _on_menu_wanted(self, key: UUID, place: QPoint) -> None:
        menu = self.menu_for(key)
        menu.exec(place)
        menu.deleteLater()


def _figure(role: str) -> tuple[BodyLabel, BodyLabel]:
    figure = BodyLabel(font=fonts.figure_font(20, fonts.BOLD), role=role, wrap=False)
    return figure, BodyLabel(font=fonts.small(), role="muted", wrap=False)


def _add(menu: QMenu, words: str, act: object) -> QAction:
    action = menu.addAction(words.replace("&", "&&"))
    action.triggered.connect(act)
    return action
