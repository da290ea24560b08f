"""The pane of the matrix: the matrix itself, how it begins, and what can be added to it."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from domain.model.letter_sets import RASCI, LetterSet
from domain.model.letters_told import letters_told
from ui.desk import Desk
from ui.language import said
from ui.responsibilities.cell_menu import add_position_menu
from ui.responsibilities.letters_menu import LettersButton
from ui.responsibilities.matrix_pane import MatrixPane
from ui.responsibilities.panes import ResponsibilityPane
from ui.responsibilities.presenter import MatrixTabPresenter
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.retranslated import Retranslated


class MatrixTab(Retranslated, ResponsibilityPane):
    """Shows the matrix, or how to begin it. Holds no rules.

    Signals:
        draft_wanted: the method's activities are wanted; True for all of them.
        activity_wanted: a new activity.
        position_wanted: a new position of a side.
        versions_wanted: the way to the versions of the matrix.
        activity_back: an activity is to come back into use: its identity.
    """

    draft_wanted = Signal(bool)
    activity_wanted = Signal()
    position_wanted = Signal(object)
    activity_back = Signal(object)
    versions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = MatrixPane()
        self.empty = EmptyState("table-2")
        self.add = QuietButton(icon="plus", kind="compact")
        self.letters = LettersButton()
        self.standing = LinkButton()
        self.standing.clicked.connect(self.versions_wanted)
        self.tools = QWidget()
        beside = QHBoxLayout(self.tools)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        for button in (self.standing, self.letters, self.add):
            beside.addWidget(button)
        self._whole_method = QuietButton()
        self._in_use = RASCI
        self._standing: tuple[int, str, bool] = (0, "", True)
        self._retired: tuple[tuple[UUID, str], ...] = ()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pane)
        self._stack.addWidget(self._nothing())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.empty.first_step.connect(self._on_main_wanted)
        self._whole_method.clicked.connect(self._on_whole_wanted)
        self.add.clicked.connect(self._on_add_clicked)
        self.speak()

    def _nothing(self) -> QWidget:
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.addStretch(1)
        column.addWidget(self.empty)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._whole_method)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        return nothing

    def show_emptiness(self, *, empty: bool) -> None:
        """Show the matrix, or that there is none yet."""
        self._stack.setCurrentIndex(int(empty))
        self.add.setVisible(not empty)
        self.letters.setVisible(not empty)
        self.standing.setVisible(not empty)

    def show_letters(self, in_use: LetterSet, own: LetterSet | None) -> None:
        """Show the letters in use, and offer those that people defined."""
        changed, self._in_use = in_use != self._in_use, in_use
        self.letters.show_letters(in_use, own)
        if changed:
            self.legend_changed.emit()

    def show_standing(self, number: int, agreed_on: str, *, differs: bool) -> None:
        """Say whether the matrix is as both departments signed it.

        Args:
            number: of the version in force; 0 before the first.
            agreed_on: the day of that version.
            differs: whether the matrix has changed since.
        """
        self._standing = (number, agreed_on, differs)
        if not number:
            words = self.tr("Not signed yet")
        elif differs:
            words = self.tr("Draft differs from v{number}").format(number=number)
        else:
            words = self.tr("Agreed: v{number} · {day}").format(number=number, day=agreed_on)
        self.standing.setText(words)

    def legend(self) -> str:
        return letters_told(self._in_use, said)

    def show_retired(self, retired: Sequence[tuple[UUID, str]]) -> None:
        """Offer what is out of use to be brought back: identity and name of each activity."""
        self._retired = tuple(retired)

    def add_menu(self) -> QMenu:
        """Make the menu of what can be added."""
        menu = QMenu(self)
        menu.addAction(self.tr("Activity…")).triggered.connect(self.activity_wanted)
        menu.addMenu(add_position_menu(self.tr("Position"), self.position_wanted, menu))
        menu.addSeparator()
        whole = menu.addAction(self.tr("All 40 activities of the method"))
        whole.triggered.connect(self._on_whole_wanted)
        if self._retired:
            back = menu.addMenu(self.tr("Bring back"))
            for id, name in self._retired:
                action = back.addAction(name.replace("&", "&&"))
                action.triggered.connect(lambda _=False, id=id: self.activity_back.emit(id))
        return menu

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add…"))
        number, day, differs = self._standing
        self.show_standing(number, day, differs=differs)
        self.empty.set_texts(
            self.tr("Nobody has been given anything to do yet"),
            self.tr(
                "Start with the 12 main activities of the method. Letters, activities and "
                "positions can all be changed."
            ),
            self.tr("Take the 12 main activities"),
        )
        self._whole_method.setText(self.tr("Take all 40 activities"))

    def _on_main_wanted(self) -> None:
        self.draft_wanted.emit(False)

    def _on_whole_wanted(self) -> None:
        self.draft_wanted.emit(True)

    def _on_add_clicked(self) -> None:
        menu = self.add_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))


class BuiltMatrixTab(MatrixTab):
    """The pane with what leads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = MatrixTabPresenter(self, desk)

    def show_thing(self, id: UUID) -> bool:
        """Show an activity or a position."""
        return self.presenter.show(id)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "presenter"):
            self.presenter.reread()


def build(desk: Desk) -> ResponsibilityPane:
    """Make the pane for a workspace."""
    return BuiltMatrixTab(desk)
