"""The page of campaigns, worked by keyboard."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from domain.model.campaigns import Campaign, Result
from domain.model.wording import Tongue
from domain.services.campaigning import Campaigning, CampaignWords
from domain.services.measuring import Measuring
from domain.services.result_lines import ResultWords
from domain.services.searching import Searching, ThingKind
from tests.desks import TestDesk, make_desk
from tests.robots.typing import push, seen, settle
from ui.campaigns import results_presenter
from ui.campaigns.counted import TO_UPDATE
from ui.campaigns.editor import CampaignEditor
from ui.campaigns.iteration_form import IterationForm
from ui.campaigns.page import ITERATIONS, TOTALS, CampaignsPage, build
from ui.campaigns.pasting import PasteResults
from ui.campaigns.report_page import ReportPage
from ui.campaigns.results_table import ResultsTable
from ui.widgets.clipping import clipped_texts
from ui.widgets.plain_table import PlainTable

TODAY = date(2026, 6, 14)
FIRST = date(2026, 6, 8)


def opened(qtbot: QtBot, desk: TestDesk) -> CampaignsPage:
    page = build(desk.desk)
    assert isinstance(page, CampaignsPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


@pytest.fixture
def desk() -> TestDesk:
    made = make_desk()
    Campaigning(made.bench).add(CampaignWords("Hè <b>rực rỡ</b>", "zalo", FIRST))
    return made


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> CampaignsPage:
    return opened(qtbot, desk)


def only(desk: TestDesk) -> Campaign:
    (campaign,) = desk.fake.store.things[Campaign].values()
    assert isinstance(campaign, Campaign)
    return campaign


def results(desk: TestDesk) -> list[Result]:
    return list(Measuring(desk.bench).results(only(desk).id))


def type_cell(table: ResultsTable, row: int, column: int, text: str) -> None:
    """Type into a cell as a person does: go there, begin, write, leave with Enter."""
    table.setCurrentIndex(table.results.index(row, column))
    QTest.keyClick(table, Qt.Key.Key_Return)
    field = table.findChild(QLineEdit)
    assert field is not None
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()


def test_that_an_empty_page_says_why_and_offers_the_first_step(qtbot: QtBot) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    assert "No campaign yet" in seen(page)
    push(page, "Add the first campaign")
    form = page.campaigns.editor
    form.name.set_text("Hè")
    form.channel.choose("zalo")
    form.ends.set_text("29/6")
    form.planned.set_text("12,5tr")
    form.done.click()
    settle()
    campaign = only(desk)
    assert (campaign.code, campaign.channel, campaign.starts) == ("K01", "zalo", TODAY)
    assert (campaign.ends, campaign.planned_spend) == (date(2026, 6, 29), 1_250_000_000)
    assert "1 running" in seen(page)


def test_that_each_form_is_made_when_it_is_first_wanted_and_kept(page: CampaignsPage) -> None:
    forms = (CampaignEditor, PasteResults, ReportPage)
    assert not page.campaigns.is_writing
    assert [kind for kind in forms if page.findChildren(kind)] == []
    for _ in range(2):
        page.campaigns.panel.edit.click()
        assert page.campaigns.editor.isVisible()
        page.campaigns.editor.cancelled.emit()
        page.campaigns.panel.paste_wanted.emit()
        assert page.campaigns.pasting.isVisible()
        page.campaigns.pasting.left.emit()
        assert not page.campaigns.pasting.isVisible()
    assert page.findChildren(CampaignEditor) == [page.campaigns.editor]
    assert page.findChildren(PasteResults) == [page.campaigns.pasting]
    assert page.findChildren(ReportPage) == []


def test_that_what_is_no_day_and_no_money_is_refused_where_it_was_typed(
    page: CampaignsPage, desk: TestDesk
) -> None:
    page.add.click()
    form = page.campaigns.editor
    form.name.set_text("Thu")
    form.channel.choose("zalo")
    form.planned.set_text("nhiều")
    form.done.click()
    assert "“nhiều”" in form.error.sentence()
    form.planned.set_text("")
    form.ends.set_text("hôm nào")
    form.done.click()
    assert "“hôm nào”" in form.error.sentence()
    form.ends.set_text("")
    form.starts.set_text(" ")
    form.done.click()
    assert form.error.sentence() == "The day is missing. Type it as 14/3."
    assert only(desk).name == "Hè <b>rực rỡ</b>"


def test_that_a_channel_may_have_a_name_of_its_own(page: CampaignsPage, desk: TestDesk) -> None:
    page.campaigns.panel.edit.click()
    form = page.campaigns.editor
    form.channel.setCurrentIndex(form.channel.count() - 1)
    form.channel.activated.emit(form.channel.count() - 1)
    form.own_channel.set_text("Loa phường")
    form.done.click()
    assert only(desk).channel == "Loa phường"
    page.campaigns.panel.edit.click()
    assert form.typed().channel == "Loa phường"


def test_that_results_are_typed_day_by_day(page: CampaignsPage, desk: TestDesk) -> None:
    table = page.campaigns.panel.table
    type_cell(table, 0, 1, "4,5tr")  # the first row waits with the first day
    type_cell(table, 0, 4, "12")
    type_cell(table, 1, 4, "9")
    found = results(desk)
    assert [(one.starts, one.spend, one.leads) for one in found] == [
        (FIRST, 450_000_000, 12),
        (date(2026, 6, 9), None, 9),
    ]
    assert table.results.look_at(table.currentIndex().row()).id == found[1].id
    assert "1 of 6 days" in seen(page)  # spend; the seventh day is not over


def test_that_a_cell_is_emptied_to_a_gap_and_a_row_removed(
    page: CampaignsPage, desk: TestDesk
) -> None:
    words = ResultWords(FIRST, FIRST, spend=100, leads=3)
    Measuring(desk.bench).set_result(only(desk).id, words)
    settle()
    table = page.campaigns.panel.table
    table.setCurrentIndex(table.results.index(0, 4))
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert results(desk)[0].leads is None
    QTest.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert results(desk) == []


def test_that_what_cannot_be_typed_is_said_above_the_table(
    page: CampaignsPage, desk: TestDesk
) -> None:
    Measuring(desk.bench).set_result(only(desk).id, ResultWords(FIRST, FIRST, leads=3))
    settle()
    table = page.campaigns.panel.table
    type_cell(table, 0, 4, "mười")
    assert "“mười”" in page.campaigns.panel.trouble.sentence()
    type_cell(table, 1, 0, "8/6 – 9/6")
    type_cell(table, 1, 4, "7")
    assert "shares days with 08/06/2026" in page.campaigns.panel.trouble.sentence()
    assert [one.leads for one in results(desk)] == [3]


@pytest.mark.parametrize("agreed", [True, False])
def test_that_the_same_day_again_replaces_only_after_it_was_told(
    page: CampaignsPage, desk: TestDesk, monkeypatch: pytest.MonkeyPatch, agreed: bool
) -> None:
    Measuring(desk.bench).set_result(only(desk).id, ResultWords(FIRST, FIRST, leads=3))
    settle()
    told: list[str] = []

    def answer(_: object, title: str, sentence: str, verb: str) -> bool:
        told.append(sentence)
        return agreed

    monkeypatch.setattr(results_presenter, "confirm", answer)
    table = page.campaigns.panel.table
    type_cell(table, 1, 0, "8/6")
    type_cell(table, 1, 4, "7")
    assert told == [
        "K01 has results for 08/06/2026 already. Replace them, or leave them as they are."
    ]
    assert [one.leads for one in results(desk)] == [7 if agreed else 3]


def test_that_pasted_rows_are_looked_at_before_they_are_written(
    page: CampaignsPage, desk: TestDesk
) -> None:
    Measuring(desk.bench).set_result(only(desk).id, ResultWords(FIRST, FIRST, leads=3))
    settle()
    QGuiApplication.clipboard().setText(
        "Ngày\tChi phí\tLead\n08/06/2026\t100\t4\n13/06/2026\t200\t-\nTổng\t300\t4"
    )
    table, pasting = page.campaigns.panel.table, page.campaigns.pasting
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert pasting.summary.text() == "1 new · 1 with other figures than before · 1 left out"
    assert [row[-1] for row in pasting.table.rows()] == [
        "there already, with other figures",
        "new",
        "left out: a total",
    ]
    pasting.replacing.click()
    QTest.keyClick(pasting.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [(one.spend, one.leads) for one in results(desk)] == [(10_000, 4), (20_000, None)]
    assert [one.key for one in desk.fake.store.intentions][-1] == "paste_ad_results"


def test_that_unclear_days_are_asked_about(page: CampaignsPage) -> None:
    pasting = page.campaigns.pasting
    page.campaigns.panel.paste.click()
    pasting.field.setPlainText("5/6/2026;1;1;1;1")
    assert "5 June 2026" in pasting.question.sentence()
    pasting.question.acted.emit()
    assert "6 May 2026" in pasting.question.sentence()


def test_that_a_clipboard_of_something_else_is_not_shown(page: CampaignsPage) -> None:
    QGuiApplication.clipboard().setText("mật khẩu của tôi")
    page.campaigns.panel.paste.click()
    assert page.campaigns.pasting.text == ""


def test_that_rows_are_copied_as_cells(page: CampaignsPage, desk: TestDesk) -> None:
    words = ResultWords(FIRST, FIRST, 123_456_00, 1_000, None, 3, "Meta")
    Measuring(desk.bench).set_result(only(desk).id, words)
    settle()
    table = page.campaigns.panel.table
    table.selectRow(0)
    table.copy()
    heads, row = QGuiApplication.clipboard().text().split("\n")
    assert heads.split("\t")[0] == "Day or period"
    assert row == "08/06/2026\t123,456\t1,000\t\t3\tMeta"


def test_that_a_campaign_goes_and_ends(page: CampaignsPage, desk: TestDesk) -> None:
    page.campaigns.panel.end.click()
    settle()
    assert only(desk).ends == TODAY
    page.campaigns.panel.remove.click()
    settle()
    assert not desk.fake.store.things[Campaign]
    assert "No campaign yet" in seen(page)


def test_that_an_old_aim_is_mended_in_one_step(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    campaigning = Campaigning(desk.bench)
    newest, older = campaigning.versions()[:2]
    campaign = campaigning.add(CampaignWords("Hè", "zalo", FIRST, version_id=older.id))
    page = opened(qtbot, desk)
    page.show_thing(campaign.id)
    settle()
    assert f"! to update: {older.number} → {newest.number}" in page.campaigns.list.looks[0].flag
    assert TO_UPDATE.count(desk.desk) == 1
    push(page, f"Aim at {newest.number}")
    assert TO_UPDATE.count(desk.desk) == 0
    assert campaigning.campaigns()[0].campaign.version_id == newest.id


def test_that_the_worked_example_is_listed_found_and_added_up(qtbot: QtBot) -> None:
    desk = make_desk("real_estate", Tongue.VIETNAMESE)
    page = opened(qtbot, desk)
    assert len(page.campaigns.list.looks) == 10
    (found,) = Searching(desk.bench).find("facebook vong 2", Tongue.VIETNAMESE)
    assert found.kind is ThingKind.CAMPAIGN
    page.show_thing(found.id)
    assert page.campaigns.panel.current_id() == found.id
    page.show_tab(TOTALS)
    settle()
    (table,) = (one for one in page.findChildren(PlainTable) if one.isVisible())
    assert [row[0] for row in table.rows()] == ["Nhiều kênh", "Facebook", "Google", "Zalo"]
    page.show_tab(ITERATIONS)
    settle()
    assert not clipped_texts(page)


def test_that_iterations_are_begun_ended_and_compared_with_the_way_before(
    qtbot: QtBot,
) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    page.show_tab(ITERATIONS)
    settle()
    push(page, "Note how it went in the one-way process, to compare with…")
    form = page.findChild(IterationForm)
    assert form is not None
    form.starts.set_text("4/8/2025")
    form.done.click()
    settle()
    page.add.click()
    assert any("changes over" in words for words in seen(page))
    form.targeting.set_text("25–40")
    form.factors.tick(["season"])
    form.more_factors.set_text("Bão; ")
    form.done.click()
    settle()
    words = seen(page)
    assert "Iteration 1" in words
    assert "One-way process" in words
    assert "Season, holidays, Tết" in words
    assert "Bão" in words
    push(page, "Iteration 1: end today")
    assert "ended" in " ".join(seen(page))
    push(page, "One-way process: remove")
    assert "One-way process" not in seen(page)


def test_that_a_thing_that_is_gone_is_shown_nowhere(page: CampaignsPage) -> None:
    page.show_thing(UUID(int=1))
    assert page.campaigns.panel.look is not None
