"""Puts the page of campaigns together: campaigns, iterations, sums over both, and the leads."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from domain.model.saved_filters import read_filter
from ui.campaigns.iterations_presenter import IterationsPresenter
from ui.campaigns.iterations_view import IterationsView
from ui.campaigns.presenter import CampaignsPresenter
from ui.campaigns.totals_presenter import TotalsPresenter
from ui.campaigns.totals_view import TotalsView
from ui.campaigns.view import CampaignsView
from ui.desk import Desk
from ui.leads.importing.presenter import ImportPresenter
from ui.leads.importing.view import ImportView
from ui.leads.listing.presenter import LeadsPresenter
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.page_header import PageHeader
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import EDGE_ACROSS, EDGE_DOWN
from ui.widgets.segmented import Segmented

CAMPAIGNS, ITERATIONS, TOTALS, LEADS = "campaigns", "iterations", "totals", "leads"
_BEGINNINGS = {"new_campaign": (CAMPAIGNS, True), "next_iteration": (ITERATIONS, True)}
_ADDED_TO = (CAMPAIGNS, ITERATIONS)
_Presenter = CampaignsPresenter | IterationsPresenter | TotalsPresenter | LeadsPresenter


class CampaignsPage(Retranslated, QWidget):
    """The page. What is not in front is made when it is first wanted.

    Attributes:
        campaigns: the campaigns.
        tabs: the row of choices.
        imports: takes in an ad report.
        imports_leads: takes in a file of leads.
        add: adds what belongs to the choice in front.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.header = PageHeader()
        self.tabs = Segmented()
        self.add = PrimaryButton(icon="plus")
        self.imports = QuietButton(icon="download")
        self.imports_leads = QuietButton(icon="download")
        self._importing: ImportPresenter | None = None
        self.campaigns = CampaignsView()
        self._stack = QStackedWidget()
        self._presenters: dict[str, _Presenter] = {}
        for action in (self.imports_leads, self.imports, self.add):
            self.header.add_action(action)
        self._whole = QStackedWidget()
        self._whole.addWidget(self._make_home())
        edges = QVBoxLayout(self)
        edges.setContentsMargins(EDGE_ACROSS, EDGE_DOWN, EDGE_ACROSS, EDGE_DOWN)
        edges.addWidget(self._whole)
        self.tabs.chosen.connect(self.show_tab)
        self.add.clicked.connect(self._on_add_clicked)
        self.imports.clicked.connect(self._on_import_clicked)
        self.imports_leads.clicked.connect(self._on_import_leads_clicked)
        self._take_in(CAMPAIGNS, self.campaigns, CampaignsPresenter(self.campaigns, desk))
        self.speak()
        self.show_tab(CAMPAIGNS)

    def show_tab(self, key: str) -> None:
        """Bring a choice to the front."""
        if key not in self._presenters:
            if key == ITERATIONS:
                view = IterationsView()
                self._take_in(key, view, IterationsPresenter(view, self._desk))
            elif key == LEADS:
                leads = LeadsPresenter(self._desk)
                leads.view.import_wanted.connect(self._on_import_leads_clicked)
                self._take_in(key, leads.view, leads)
            else:
                table = TotalsView()
                self._take_in(key, table, TotalsPresenter(table, self._desk))
        self.tabs.choose(key)
        self._stack.setCurrentIndex(list(self._presenters).index(key))
        self.add.setVisible(key in _ADDED_TO)
        self._offer_import()
        self._name_add()
        self.header.set_subtitle(self._presenters[key].words)

    def go_to_pane(self, key: str) -> None:
        """Show a choice that was asked for, and in it something new, a lead by its code, or leads.

        ``leads:`` and a filter as ``saved_filters.told_filter`` tells it show just those leads.
        """
        tab, begins = _BEGINNINGS.get(key, (key.partition(":")[0], False))
        lead, wanted = key.removeprefix("L"), key.removeprefix(f"{LEADS}:")
        self.show_tab(LEADS if lead.isdecimal() else tab)
        presenter = self._presenters[self.tabs.key() or tab]
        if isinstance(presenter, LeadsPresenter) and lead.isdecimal():
            presenter.show_lead(int(lead))
        elif isinstance(presenter, LeadsPresenter) and wanted != key:
            presenter.show_filter(read_filter(wanted))
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        elif begins and isinstance(presenter, CampaignsPresenter | IterationsPresenter):
            presenter.open_new()
        else:
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_thing(self, id: UUID) -> None:
        """Show a campaign that was found elsewhere."""
        presenter = self._presenters[CAMPAIGNS]
        assert isinstance(presenter, CampaignsPresenter)
        self.show_tab(CAMPAIGNS)
        presenter.show_campaign(id)

    def import_leads(self, file: Path | None = None) -> None:
        """Bring the import of leads to the front.

        Args:
            file: the file of leads; None where it is to be asked for.
        """
        if self._desk.writers is None or self._desk.read_only:
            return
        if self._importing is None:
            view = ImportView()
            self._whole.addWidget(view)
            self._importing = ImportPresenter(view, self._desk)
            self._importing.brought_in.connect(lambda: self.show_tab(LEADS))
            self._importing.left.connect(self._on_import_left)
        self._whole.setCurrentIndex(1)
        self._importing.begin()
        if file:
            self._importing.open(file)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Campaigns & leads"))
        self.header.set_title(self.tr("Campaigns & leads"))
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.set_options(
            [
                (CAMPAIGNS, self.tr("Campaigns")),
                (ITERATIONS, self.tr("Iterations")),
                (TOTALS, self.tr("Totals")),
                (LEADS, self.tr("Leads")),
            ]
        )
        self.imports.setText(self.tr("Import ad report…"))
        self.imports_leads.setText(self.tr("Import leads…"))
        self._name_add()
        for presenter in self._presenters.values():
            presenter.reread()
        if self._importing is not None:
            self._importing.reread()

    def _make_home(self) -> QWidget:
        home = QWidget()
        column = QVBoxLayout(home)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)
        return home

    def _on_import_left(self) -> None:
        self._whole.setCurrentIndex(0)
        self.imports_leads.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_in(self, key: str, view: QWidget, presenter: _Presenter) -> None:
        self._stack.addWidget(view)
        self._presenters[key] = presenter
        presenter.told.connect(lambda words: self._on_told(key, words))

    def _offer_import(self) -> None:
        """Offer to import a report where there is a campaign that it could be of."""
        presenter = self._presenters[CAMPAIGNS]
        assert isinstance(presenter, CampaignsPresenter)
        may = self._desk.writers is not None and not self._desk.read_only
        in_front = self.tabs.key() == CAMPAIGNS
        self.imports.setVisible(may and in_front and presenter.has_campaigns)
        self.imports_leads.setVisible(may and self.tabs.key() in (CAMPAIGNS, LEADS))

    def _name_add(self) -> None:
        words = self.tr("Add campaign")
        if self.tabs.key() == ITERATIONS:
            words = self.tr("Begin next iteration")
        self.add.setText(words)

    def _on_told(self, key: str, words: str) -> None:
        if self.tabs.key() == key:
            self.header.set_subtitle(words)
            self._offer_import()

    def _on_import_leads_clicked(self) -> None:
        self.import_leads()

    def _on_import_clicked(self) -> None:
        presenter = self._presenters[CAMPAIGNS]
        assert isinstance(presenter, CampaignsPresenter)
        presenter.report.choose_file()

    def _on_add_clicked(self) -> None:
        presenter = self._presenters[self.tabs.key() or CAMPAIGNS]
        assert isinstance(presenter, CampaignsPresenter | IterationsPresenter)
        presenter.open_new()


def build(desk: Desk) -> QWidget:
    """Make the page for an open workspace."""
    return CampaignsPage(desk)
