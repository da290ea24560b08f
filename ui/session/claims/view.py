"""The view on which the room writes claims: points at the left, the form and the claims beside."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.personas.choices import ClaimChoices
from ui.personas.claim_editor import ClaimEditor
from ui.personas.claim_row import ClaimLook, ClaimRow
from ui.session.claims.point_list import PointList
from ui.session.page_button import PageButton
from ui.session.panes import empty, side_by_side
from ui.session.room import StepView
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.chips import StatusChip
from ui.widgets.labels import BodyLabel
from ui.widgets.notice import Notice
from ui.widgets.scroll_page import ScrollPage
from ui.widgets.separator import Separator

_LEFT = 232
_EDGE = 16


class ClaimsView(StepView):
    """Holds no rules.

    Signals:
        claim_wanted: a claim that grows from no point.
        claim_opened: a claim is to be changed.
        claim_moved: it goes up (-1) or down (+1).
        claim_retired: it goes out of use.
        claim_removed: it was written by mistake.
        page_wanted: the projector is to show the next page.

    Attributes:
        points: where claims grow from.
        editor: the form.
    """

    claim_wanted = Signal()
    claim_opened = Signal(object)
    claim_moved = Signal(object, int)
    claim_retired = Signal(object)
    claim_removed = Signal(object)
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks: tuple[ClaimLook, ...] = ()
        self.rows: list[ClaimRow] = []
        self.points = PointList()
        self.points.setFixedWidth(_LEFT)
        row = side_by_side(self.points, self._make_middle())
        row.setStretch(2, 1)
        self.body.addLayout(row, 1)
        self.add = QuietButton(icon="plus")
        self.add.clicked.connect(self.claim_wanted)
        self.page = PageButton()
        self.page.clicked.connect(self.page_wanted)
        self.add_control(self.add)
        self.add_control(self.page)
        self.speak()

    @property
    def is_writing(self) -> bool:
        """Whether the form is open."""
        return not self._form.isHidden()

    def show_claims(self, looks: Sequence[ClaimLook], words: str, *, enough: bool) -> None:
        """Show the claims in use, and how many of how many they are."""
        self._count.show_state(words, "good" if enough else "neutral", "" if enough else "○")
        self._none.setVisible(not looks)
        if tuple(looks) == self._looks:
            return
        focused = next((row.look.id for row in self.rows if row.hasFocus()), None)
        self._looks = tuple(looks)
        with self._scroll.kept_place():
            empty(self._list.body)
            self.rows = []
            for place, look in enumerate(looks):
                if place:
                    self._list.body.addWidget(Separator())
                self._list.body.addWidget(self._row(look))
        self._list.setVisible(bool(looks))
        for row in self.rows:
            if row.look.id == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_form(self, choices: ClaimChoices, title: str) -> None:
        """Open the form.

        Args:
            choices: what can be chosen.
            title: from what the claim grows, or which one is changed.
        """
        self.editor.offer(choices)
        self._form.set_title(title)
        self._form.show()
        self._scroll.verticalScrollBar().setValue(0)

    def close_form(self) -> None:
        """Put the form away."""
        self._form.hide()
        self.points.set_marked(None)

    def focus_after(self, claim_id: UUID | None, point: UUID | None) -> None:
        """Give the keyboard back to where the form was opened from."""
        row = next((row for row in self.rows if row.look.id == claim_id), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        elif point is not None:
            self.points.focus_point(point)
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Writing claims"))
        self.set_headline(self.tr("One idea each; say what would show that it is wrong"))
        self.add.setText(self.tr("Write a claim"))
        self.set_primary(self.tr("Claims are written → Next"))
        self._list.set_title(self.tr("Claims"))
        self._none.setText(
            self.tr("No claim yet. Choose a point at the left, or write one from scratch.")
        )

    def on_entered(self) -> None:
        if not self.is_writing:
            self.points.focus_point(None)

    def menu_for(self, claim_id: UUID) -> QMenu:
        """Make the menu of a claim."""
        menu = QMenu(self)
        menu.addAction(self.tr("Edit…")).triggered.connect(lambda: self.claim_opened.emit(claim_id))
        menu.addAction(self.tr("Move up")).triggered.connect(
            lambda: self.claim_moved.emit(claim_id, -1)
        )
        menu.addAction(self.tr("Move down")).triggered.connect(
            lambda: self.claim_moved.emit(claim_id, 1)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Retire")).triggered.connect(
            lambda: self.claim_retired.emit(claim_id)
        )
        menu.addAction(self.tr("Remove (written by mistake)")).triggered.connect(
            lambda: self.claim_removed.emit(claim_id)
        )
        return menu

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(_EDGE, 12, 8, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        self._count = StatusChip()
        head.addWidget(self._count)
        head.addStretch(1)
        column.addLayout(head)
        self.begun = Notice()
        column.addWidget(self.begun)
        self._scroll = ScrollPage(edges=False)
        self._form = Card()
        self.editor = ClaimEditor()
        self._form.body.addWidget(self.editor)
        self._form.hide()
        self._list = Card(spacing=2)
        self._list.hide()
        self._none = BodyLabel(role="muted", font=fonts.body())
        for part in (self._form, self._none, self._list):
            self._scroll.body.addWidget(part)
        self._scroll.body.addStretch(1)
        column.addWidget(self._scroll, 1)
        return middle

    def _row(self, look: ClaimLook) -> ClaimRow:
        row = ClaimRow(look)
        row.opened.connect(self.claim_opened)
        row.moved.connect(self.claim_moved)
        row.menu_wanted.connect(self._on_menu_wanted)
        row.passed.connect(self._on_passed)
        self.rows.append(row)
        return row

    def _on_passed(self, step: int) -> None:
        here = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        if here is not None and 0 <= here + step < len(self.rows):
            self.rows[here + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_menu_wanted(self, claim_id: UUID, place: QPoint) -> None:
        menu = self.menu_for(claim_id)
        menu.exec(place)
        menu.deleteLater()
