"""The page of responsibilities: matrix or register, and what can be done with all of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.responsibilities.cell_menu import add_position_menu
from ui.responsibilities.matrix_pane import MatrixPane
from ui.responsibilities.register import Register
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.notice import InlineError
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN, ScrollPage
from ui.widgets.segmented import Segmented

MATRIX, OBLIGATIONS = "matrix", "obligations"


class ResponsibilitiesView(Retranslated, QWidget):
    """Shows the matrix or the register. Holds no rules.

    Signals:
        draft_wanted: the method's activities are wanted; True for all of them.
        register_wanted: the method's register is wanted.
        activity_wanted: a new activity.
        position_wanted: a new position of a side.
        export_wanted: the workbook is wanted.
        tab_chosen: the matrix or the register came to the front.
    """

    draft_wanted = Signal(bool)
    register_wanted = Signal()
    activity_wanted = Signal()
    position_wanted = Signal(object)
    export_wanted = Signal()
    tab_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        self.tabs = Segmented()
        self.add = QuietButton(icon="plus")
        self.export = PrimaryButton(icon="file-spreadsheet")
        self.pane = MatrixPane()
        self.register = Register()
        self.trouble = InlineError(dismissable=True)
        self.empty = EmptyState("table-2")
        self.empty_register = EmptyState("handshake")
        self._whole_method = QuietButton()
        self._stack = QStackedWidget()
        self._lay_out()
        self.tabs.chosen.connect(self.show_tab)
        self.pane.panel.register_wanted.connect(self._on_register_opened)
        self.empty.first_step.connect(self._on_main_wanted)
        self._whole_method.clicked.connect(self._on_whole_wanted)
        self.empty_register.first_step.connect(self.register_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.add.clicked.connect(self._on_add_clicked)
        self._is_empty = self._no_register = True
        self.speak()
        self.tabs.choose(MATRIX)

    def _lay_out(self) -> None:
        for action in (self.tabs, self.add, self.export):
            self.header.add_action(action)
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
        register = ScrollPage(edges=False)
        register.body.addWidget(self.trouble)
        register.body.addWidget(self.register)
        for page in (self.pane, nothing, register, self.empty_register):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(EDGE_ACROSS, EDGE_DOWN, EDGE_ACROSS, EDGE_DOWN)
        whole.setSpacing(14)
        whole.addWidget(self.header)
        whole.addWidget(self._stack, 1)

    def show_tab(self, key: str) -> None:
        """Show the matrix or the register."""
        self.tabs.choose(key)
        self.tab_chosen.emit()
        self._choose_page()

    @property
    def shows_register(self) -> bool:
        """Whether the register is in front."""
        return self.tabs.key() == OBLIGATIONS

    def show_emptiness(self, *, matrix: bool, register: bool) -> None:
        """Say which of the two has nothing to show yet."""
        self._is_empty, self._no_register = matrix, register
        self._choose_page()

    def add_menu(self) -> QMenu:
        """Make the menu of what can be added."""
        menu = QMenu(self)
        menu.addAction(self.tr("Activity…")).triggered.connect(self.activity_wanted)
        menu.addMenu(add_position_menu(self.tr("Position"), self.position_wanted, menu))
        menu.addSeparator()
        whole = menu.addAction(self.tr("All 40 activities of the method"))
        whole.triggered.connect(self._on_whole_wanted)
        return menu

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Responsibilities"))
        self.header.set_subtitle(
            self.tr("R does it · A answers for it, exactly one · C is asked · I is told")
        )
        self.tabs.set_options([(MATRIX, self.tr("Matrix")), (OBLIGATIONS, self.tr("Obligations"))])
        self.add.setText(self.tr("Add…"))
        self.export.setText(self.tr("Export to Excel…"))
        self.empty.set_texts(
            self.tr("Nobody has been given anything to do yet"),
            self.tr(
                "Start with the 12 main activities of the method. Letters, activities and "
                "positions can all be changed."
            ),
            self.tr("Take the 12 main activities"),
        )
        self._whole_method.setText(self.tr("Take all 40 activities"))
        self.empty_register.set_texts(
            self.tr("Nothing is owed yet"),
            self.tr("The register says who owes whom what and by when, so nobody asks favours."),
            self.tr("Take the 18 obligations of the method"),
        )

    def _choose_page(self) -> None:
        register = self.shows_register
        empty = self._no_register if register else self._is_empty
        self._stack.setCurrentIndex(2 * register + empty)
        self.add.setVisible(not register and not self._is_empty)
        self.export.setVisible(not empty)

    def _on_main_wanted(self) -> None:
        self.draft_wanted.emit(False)

    def _on_whole_wanted(self) -> None:
        self.draft_wanted.emit(True)

    def _on_register_opened(self) -> None:
        self.show_tab(OBLIGATIONS)

    def _on_add_clicked(self) -> None:
        menu = self.add_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))
