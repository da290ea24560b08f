"""Importing ad reports: from a file over a look at what it holds to one change."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import main
from domain.model.campaigns import Campaign, Result
from domain.services.ad_importing import AdImporting
from domain.services.campaigning import Campaigning, CampaignWords
from domain.services.measuring import Measuring
from tests.desks import TestDesk, make_desk
from tests.robots.typing import seen, settle
from ui.campaigns.page import CampaignsPage, build
from ui.campaigns.presenter import CampaignsPresenter
from ui.campaigns.report_page import ReportPage
from ui.shell.makers import writers_of

FIRST = date(2026, 6, 8)
REPORT = """Báo cáo hiệu quả
Tên chiến dịch;Nhóm quảng cáo;Ngày;Số tiền đã chi tiêu (VND);Lượt hiển thị;Lượt nhấp;Kết quả
K01 Video hai cửa;Nam;08/06/2026;1.200.000;5.000;100;3
K01 Video hai cửa;Nữ;08/06/2026;800.000;4.000;90;2
K01 Video hai cửa;Nữ;13/06/2026;800.000;4.000;;2
hội chợ;;09/06/2026;500.000;;;7
Người lạ;;09/06/2026;900.000;1;1;1
;;;4.200.000;13.001;191;15
"""


@pytest.fixture
def desk() -> TestDesk:
    made = make_desk()
    made.desk.writers = writers_of(main.makers())
    campaigning = Campaigning(made.bench)
    for name, channel in (("Video", "facebook"), ("Hội chợ", "event")):
        campaigning.add(CampaignWords(name, channel, FIRST))
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> CampaignsPage:
    made = build(desk.desk)
    assert isinstance(made, CampaignsPage)
    qtbot.addWidget(made)
    made.resize(1170, 694)
    made.show()
    settle()
    return made


def opened(page: CampaignsPage, desk: TestDesk, path: Path) -> ReportPage:
    presenter = page._presenters["campaigns"]
    assert isinstance(presenter, CampaignsPresenter)
    presenter.report.open(path)
    desk.desk.jobs.finish()
    settle()
    return page.campaigns.report


def report(tmp_path: Path, text: str = REPORT) -> Path:
    path = tmp_path / "bao_cao.csv"
    path.write_bytes(text.encode("utf-8-sig"))
    return path


def results(desk: TestDesk, code: str) -> tuple[Result, ...]:
    campaigns = desk.fake.store.things[Campaign].values()
    (id,) = (one.id for one in campaigns if one.code == code)
    return Measuring(desk.bench).results(id)


def test_that_a_report_is_shared_out_among_campaigns_as_one_change(
    page: CampaignsPage, desk: TestDesk, tmp_path: Path
) -> None:
    shown = opened(page, desk, report(tmp_path))
    assert [box.currentText() for box in shown.boxes.values()] == [
        "K01 · Video",
        "K02 · Hội chợ",
        "– leave out –",
    ]
    assert shown.summary.text() == "3 new · 1 left out"
    shown.take.click()
    settle()
    assert [
        (one.spend, one.impressions, one.clicks, one.leads) for one in results(desk, "K01")
    ] == [
        (200_000_000, 9_000, 190, 5),  # two ad sets of one day
        (80_000_000, 4_000, None, 2),
    ]
    (fair,) = results(desk, "K02")
    assert (fair.impressions, fair.leads, fair.source) == (None, 7, "bao_cao.csv")
    assert [one.key for one in desk.fake.store.intentions].count("import_ad_report") == 1


def test_that_the_same_file_twice_is_known(
    page: CampaignsPage, desk: TestDesk, tmp_path: Path
) -> None:
    path = report(tmp_path)
    opened(page, desk, path).take.click()
    before = dict(desk.fake.store.things[Result])
    shown = opened(page, desk, path)
    assert shown.summary.text() == "Everything in this report is there already."
    assert not shown.take.isEnabled()
    assert desk.fake.store.things[Result] == before


def test_that_somebody_says_what_a_name_means(
    page: CampaignsPage, desk: TestDesk, tmp_path: Path
) -> None:
    shown = opened(page, desk, report(tmp_path))
    box = shown.boxes["K01 Video hai cửa"]
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert shown.summary.text() == "1 new · 1 left out"
    shown.back.click()
    assert "Campaigns & leads" in seen(page)
    assert not desk.fake.store.things.get(Result)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a;b\n1;2\n3;4\n", "An ad report needs a column of days"),
        ("", "not a single row"),
        ("%PDF-1.7 nothing", "This is no table"),
    ],
)
def test_that_what_is_no_report_is_said(
    page: CampaignsPage, desk: TestDesk, tmp_path: Path, text: str, told: str
) -> None:
    path = tmp_path / "x.csv"
    path.write_text(text, "utf-8")
    shown = opened(page, desk, path)
    assert told in shown.error.sentence()
    assert not shown.take.isEnabled()


def test_that_a_file_that_is_gone_is_said(
    page: CampaignsPage, desk: TestDesk, tmp_path: Path
) -> None:
    shown = opened(page, desk, tmp_path / "gone.csv")
    assert "cannot be read" in shown.error.sentence()


def test_that_a_report_of_one_campaign_has_one_name(
    page: CampaignsPage, desk: TestDesk, tmp_path: Path
) -> None:
    text = "Day,Amount spent,Leads\n2026-06-08,10.50,1\n2026-06-09,9.50,2\nTotal,20,3\n"
    shown = opened(page, desk, report(tmp_path, text))
    assert list(shown.boxes) == [""]
    assert shown.summary.text() == "Choose at least one campaign."
    shown.boxes[""].setCurrentIndex(1)
    shown.boxes[""].activated.emit(1)
    assert shown.summary.text() == "2 new · 1 left out"


def test_that_names_mean_a_campaign_by_code_or_by_being_the_only_one(desk: TestDesk) -> None:
    Campaigning(desk.bench).add(CampaignWords("Video", "zalo", FIRST))
    names = ("HCM_K02_video", "k01 và K02", "hoi cho", "Video", "K99", "")
    found = AdImporting(desk.bench).suggest(names)
    second = next(one for one in desk.fake.store.things[Campaign].values() if one.code == "K02")
    assert found == {
        "HCM_K02_video": second.id,
        "k01 và K02": None,
        "hoi cho": second.id,
        "Video": None,
        "K99": None,
        "": None,
    }


def test_that_nothing_is_offered_without_a_campaign(qtbot: QtBot) -> None:
    desk = make_desk()
    desk.desk.writers = writers_of(main.makers())
    page = build(desk.desk)
    assert isinstance(page, CampaignsPage)
    qtbot.addWidget(page)
    page.show()
    assert not page.imports.isVisible()
    Campaigning(desk.bench).add(CampaignWords("Hè", "zalo", FIRST))
    settle()
    assert page.imports.isVisible()
