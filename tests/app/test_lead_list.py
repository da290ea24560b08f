"""The list of leads with leads in it: whole, said, and within reach at each stage."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.app.test_reporting_leads import with_leads
from tests.app.walking import Look, dress
from tests.app.windows import Shown, shown
from ui.campaigns.page import LEADS, CampaignsPage
from ui.leads.listing.presenter import LeadsPresenter

pytestmark = pytest.mark.soak


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Shown]:
    """A window with a few leads."""
    with shown(tmp_path / "leads", with_leads(tmp_path)) as one:
        yield one


def test_that_the_list_of_leads_is_whole_said_and_within_reach(
    workspace: Shown, look: Look
) -> None:
    walk = dress(workspace, look)
    page = workspace.page("campaigns")
    assert isinstance(page, CampaignsPage)
    page.show_tab(LEADS)
    workspace.rest()
    leads = page._presenters[LEADS]
    assert isinstance(leads, LeadsPresenter)
    walk.look("leads")
    leads.view.filter.setChecked(True)
    leads.view.form.asked.emit("channel", "zalo")
    workspace.rest()
    walk.look("leads, filtered")
    leads.save_as("Zalo, chưa ai gọi")
    leads.show_lead(1)
    workspace.rest()
    walk.look("a lead in full")
    walk.reach("leads", page)
    leads.view.search.setText("không có gì tên như thế")
    leads.view.search.returnPressed.emit()
    workspace.rest()
    walk.look("no lead found")
    walk.tell()
