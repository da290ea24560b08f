"""The list of leads: what is asked for above, the rows below, and the chosen lead beside them."""

from collections.abc import Hashable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ui.leads.listing.columns import COLUMNS
from ui.leads.listing.filter_form import FilterForm
from ui.leads.listing.filter_row import FilterRow
from ui.leads.listing.looks import StoryLook
from ui.leads.listing.model import LeadsModel
from ui.leads.listing.panel import LeadPanel
from ui.leads.listing.table import LeadTable
from ui.theme import fonts
from ui.widgets.buttons import QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.inputs import ComboBox
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated

_PANEL: Final = 340
_LEAST = 80
"""Pixels of the list that are there in the smallest window, with the filter open."""

_TYPING: Final = 250
"""Milliseconds without a key after which what was typed is searched for."""


class LeadsView(Retranslated, QWidget):
    """Shows leads. Holds no rules.

    Signals:
        words_typed: other words are searched for.
        order_chosen: key of an order: its place, and whether it is turned.
        saved_chosen: a saved filter is wanted: its identity, or None for all leads.
        export_wanted: the leads that are shown are to be written to a file.
        import_wanted: leads are to be brought in.
        contacts_wanted: what is kept of the customers is to be looked at.
    """

    words_typed = Signal(str)
    order_chosen = Signal(object)
    saved_chosen = Signal(object)
    export_wanted = Signal()
    import_wanted = Signal()
    contacts_wanted = Signal()

    def __init__(
        self, model: LeadsModel, parent: QWidget | None = None, *, may_import: bool = False
    ) -> None:
        super().__init__(parent)
        self.notice = Notice(dismissable=True)
        self.search = QLineEdit()
        self.search.setFont(fonts.body())
        self.search.setMaxLength(200)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING)
        self.saved, self.sorting = ComboBox(), ComboBox()
        self.filter = QuietButton(icon="funnel")
        self.filter.setCheckable(True)
        self.columns = QuietButton(icon="table-2")
        self.export = QuietButton(icon="download")
        self.contacts = QuietButton(icon="shield-check")
        self.contacts.hide()
        self.form, self.row = FilterForm(), FilterRow()
        self.table, self.panel = LeadTable(model), LeadPanel()
        self.none, self.empty = EmptyState("search", primary=False), EmptyState("users-round")
        self._may_import = may_import
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.form.hide()
        self.panel.hide()
        self.speak()

    def show_stage(self, stage: str) -> None:
        """Show the rows (``rows``), that none is found (``none``) or there is none (``empty``)."""
        has_any = stage != "empty"
        for part in (self.search, self.sorting, self.filter, self.columns, self.row):
            part.setVisible(has_any)
        self.saved.setVisible(has_any and self.saved.count() > 1)
        self.form.setVisible(has_any and self.filter.isChecked())
        self.export.setVisible(stage == "rows")
        self._stack.setCurrentIndex(("rows", "none", "empty").index(stage))
        if stage != "rows":
            self.panel.show_story(None)

    def show_story(self, look: StoryLook | None) -> None:
        """Tell the chosen lead beside the list."""
        self.panel.show_story(look)

    def show_saved(self, saved: Sequence[tuple[Hashable, str]], chosen: object) -> None:
        """Offer the saved filters."""
        self.saved.set_choices([("", self.tr("All leads")), *saved])
        self.saved.choose(chosen or "")
        self.saved.setVisible(bool(saved))

    def put_words(self, words: str) -> None:
        """Show what is searched for, unless somebody is typing."""
        if not self._typing.isActive() and self.search.text().strip() != words:
            self.search.setText(words)

    def menu_of_columns(self) -> QMenu:
        """Make the menu in which columns are chosen."""
        menu = QMenu(self)
        for at, name in enumerate(self.model().heads):
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not self.table.isColumnHidden(at))
            action.setEnabled(at > 0)
            action.toggled.connect(lambda shown, at=at: self._on_column_toggled(at, shown=shown))
        return menu

    def model(self) -> LeadsModel:
        """Return what the table shows."""
        model = self.table.model()
        assert isinstance(model, LeadsModel)
        return model

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Code or words"))
        self.search.setAccessibleName(self.tr("Find leads by code or words"))
        self.saved.setAccessibleName(self.tr("Saved filters"))
        self.saved.setPlaceholderText(self.tr("Saved filters"))
        self.sorting.setAccessibleName(self.tr("Sorted by"))
        self.filter.setText(self.tr("Filter"))
        self.columns.setText(self.tr("Columns"))
        self.export.setText(self.tr("Export…"))
        self.contacts.setText(self.tr("Contact data…"))
        self.table.setAccessibleName(self.tr("Leads"))
        self.none.set_texts(
            self.tr("No lead matches"),
            self.tr("Nothing among the leads fits all of what is asked for. Take a filter away."),
            self.tr("Show all leads"),
        )
        self.empty.set_texts(
            self.tr("No leads yet"),
            self.tr(
                "Leads come in with files from forms, ad platforms or a CRM. Names, numbers and "
                "addresses stay outside: what is kept is what says whether the persona is true."
            ),
            self.tr("Import leads…") if self._may_import else "",
        )

    def _on_column_toggled(self, at: int, *, shown: bool) -> None:
        self.table.setColumnHidden(at, not shown)
        if shown:
            self.table.setColumnWidth(at, COLUMNS[at].width)
        self.table.columns_changed.emit()

    def _on_columns_wanted(self, place: QPoint) -> None:
        menu = self.menu_of_columns()
        menu.exec(place)
        menu.deleteLater()

    def _on_filter_toggled(self, shown: bool) -> None:
        self.form.setVisible(shown)
        if shown:
            self.form.begin()

    def _on_form_left(self) -> None:
        self.filter.setChecked(False)
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_panel_left(self) -> None:
        self.panel.show_story(None)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._on_words)
        self._typing.timeout.connect(self._on_words)
        self.filter.toggled.connect(self._on_filter_toggled)
        self.form.left.connect(self._on_form_left)
        self.panel.left.connect(self._on_panel_left)
        self.saved.chosen.connect(lambda key: self.saved_chosen.emit(key or None))
        self.sorting.chosen.connect(self.order_chosen)
        self.export.clicked.connect(self.export_wanted)
        self.contacts.clicked.connect(self.contacts_wanted)
        self.empty.first_step.connect(self.import_wanted)
        self.table.columns_wanted.connect(self._on_columns_wanted)
        self.columns.clicked.connect(
            lambda: self._on_columns_wanted(
                self.columns.mapToGlobal(QPoint(0, self.columns.height()))
            )
        )

    def _on_words(self) -> None:
        self._typing.stop()
        self.words_typed.emit(self.search.text())

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self.search, 1)
        for part in (
            *(self.filter, self.saved, self.sorting, self.columns, self.contacts),
            self.export,
        ):
            tools.addWidget(part)
        card = Card(padding=0, spacing=0)
        card.body.addWidget(self.table, 1)
        for page in (card, self.none, self.empty):
            self._stack.addWidget(page)
        self._stack.setMinimumHeight(_LEAST)  # else the pages not in sight squeeze what is above
        self.panel.setFixedWidth(_PANEL)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(self._stack, 1)
        below.addWidget(self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(self.notice)
        whole.addLayout(tools)
        whole.addWidget(self.form)
        whole.addWidget(self.row)
        whole.addLayout(below, 1)
