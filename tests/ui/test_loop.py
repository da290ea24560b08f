"""The page of the loop, worked by keyboard: ring, next things, series, figures of iterations."""

import dataclasses
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.model.iteration_figures import FrozenFigures
from domain.model.loop import Station, StationState
from domain.model.wording import Tongue
from domain.services.campaigning import Campaigning, CampaignWords
from domain.services.iterating import Iterating, IterationWords
from domain.services.measuring import Measuring
from domain.services.result_lines import ResultWords
from tests.desks import TestDesk, make_desk
from tests.robots.typing import press, settle, spoken
from ui.language import Language
from ui.loop import figures_presenter
from ui.loop.page import LoopPage, build
from ui.loop.series_card import BEFORE, CHART, HELD, TABLE
from ui.widgets.clipping import clipped_texts

TODAY = date(2026, 6, 14)
Went = list[tuple[str, str]]


def rest(desk: TestDesk, qtbot: QtBot) -> None:
    """Wait until what was read beside the window is shown."""
    qtbot.waitUntil(lambda: not desk.desk.jobs.busy, timeout=20_000)
    settle()


def opened(qtbot: QtBot, desk: TestDesk) -> LoopPage:
    page = build(desk.desk)
    assert isinstance(page, LoopPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    page.activateWindow()
    rest(desk, qtbot)
    return page


def ways(desk: TestDesk) -> Went:
    went: Went = []
    desk.desk.ways.wanted.connect(lambda page, _: went.append((page, "")))
    desk.desk.ways.pane_wanted.connect(lambda page, pane: went.append((page, pane)))
    return went


def states(page: LoopPage) -> list[StationState | None]:
    return [one.look.state if one.look else None for one in page.ring.stations]


def writing(page: LoopPage) -> bool:
    return page.figures.is_writing


@pytest.fixture
def fourth() -> TestDesk:
    """The example in its fourth iteration, with a campaign that aims at an old version."""
    desk = make_desk("real_estate")
    desk.fake.clock.moment = datetime(2026, 6, 20, 3, tzinfo=UTC)
    iteration = Iterating(desk.bench).begin(
        IterationWords(date(2026, 6, 15), review_on=date(2026, 6, 26))
    )
    campaigning = Campaigning(desk.bench)
    old = campaigning.versions()[1]
    words = CampaignWords(
        "Hè <b>", "zalo", date(2026, 6, 15), version_id=old.id, iteration_id=iteration.id
    )
    campaign = campaigning.add(words)
    day = date(2026, 6, 16)
    Measuring(desk.bench).set_result(campaign.id, ResultWords(day, day, 50_000_00, 900, 40, 12))
    return desk


def test_that_an_empty_workspace_says_what_to_do_first(qtbot: QtBot) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    went = ways(desk)
    assert states(page) == [StationState.NOW, *[StationState.NOT_YET] * 5]
    first, second = page.next.rows
    assert first.look is not None
    assert (first.look.title, first.look.page) == ("Complete the brief", "brief")
    press(first.button, Qt.Key.Key_Return)
    press(second.button, Qt.Key.Key_Space)
    assert went == [("brief", ""), ("session", "")]
    assert not page.series.figures.isVisible()


def test_that_arrows_lead_round_the_ring_and_enter_opens_a_station(
    qtbot: QtBot, fourth: TestDesk
) -> None:
    page = opened(qtbot, fourth)
    went = ways(fourth)
    assert states(page)[2] is StationState.NOW
    stations = page.ring.stations
    stations[0].setFocus()
    press(stations[0], Qt.Key.Key_Left)
    assert QApplication.focusWidget() is stations[5]
    press(stations[5], Qt.Key.Key_Right)
    press(stations[0], Qt.Key.Key_Down)
    press(stations[1], Qt.Key.Key_End)
    press(stations[5], Qt.Key.Key_Home)
    press(stations[0], Qt.Key.Key_Return)
    for station in stations[1:]:
        press(station, Qt.Key.Key_Return)
    assert went[:3] == [("brief", ""), ("session", ""), ("campaigns", "campaigns")]
    assert len(went) == len(Station)
    assert stations[2].accessibleName().startswith("Campaign: the project stands here. 1 running")
    assert page.ring.above.text() == "Iteration 4 · day 6"


def test_that_things_come_with_their_days_and_lead_on(qtbot: QtBot, fourth: TestDesk) -> None:
    page = opened(qtbot, fourth)
    went = ways(fourth)
    looks = {row.look.key.split(":")[0]: row for row in page.next.rows if row.look}
    aim = looks["aim"]
    assert aim.look is not None
    assert aim.look.title.endswith("at an old version")
    assert aim.look.when == "today"
    press(aim.button, Qt.Key.Key_Return)
    assert went == [("campaigns", "campaigns")]
    days = [row.look.when for row in page.next.rows if row.look]
    assert sorted(days, key=lambda words: not words) == days  # what has no day stands last


def test_that_the_series_says_its_numbers_and_stands_as_tables_too(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = opened(qtbot, desk)
    said = page.series.chart.accessibleDescription()
    assert "One-way process: 14.0% (66 of 472; range 11.1%–17.4%)" in said
    assert "Iteration 3: 36.1% (79 of 219; range 30.0%–42.6%)" in said
    tables = page.series.tables
    for way in (TABLE, BEFORE, HELD, CHART):
        page.series.show_way(way)
        settle()
        assert page.series.chart.isVisible() == (way == CHART)
        assert not clipped_texts(page)
    assert tables[TABLE].table.rows()[0][3] == "entered as totals"
    rows = {row[0]: row[3] for row in tables[BEFORE].table.rows()}
    assert rows["Won, of qualified"] == "unclear\n−10.5 … +8.7"
    assert rows["Qualified, of those spoken with"].startswith("higher")
    assert len(tables[HELD].table.rows()) == 4
    assert any("no proof of a cause" in one for one in spoken(page))


def test_that_figures_are_frozen_by_keyboard_after_a_question(
    qtbot: QtBot, fourth: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, fourth)
    asked: list[str] = []

    def answer(reply: bool) -> Callable[..., bool]:
        def confirm(*words: object, **more: object) -> bool:
            asked.append(str(words[1]))
            return reply

        return confirm

    press(page.series.figures, Qt.Key.Key_Return)
    rest(fourth, qtbot)
    view = page.figures
    assert view.choice.hasFocus()
    assert view.table.rows()[0][:2] == ("Zalo", "50,000")
    before = len(fourth.fake.store.things[FrozenFigures])
    monkeypatch.setattr(figures_presenter, "confirm", answer(False))
    press(view.freeze, Qt.Key.Key_Return)
    assert len(fourth.fake.store.things[FrozenFigures]) == before
    monkeypatch.setattr(figures_presenter, "confirm", answer(True))
    press(view.freeze, Qt.Key.Key_Return)
    rest(fourth, qtbot)
    assert asked == ["Iteration 4: Freeze the figures?"] * 2
    assert len(fourth.fake.store.things[FrozenFigures]) == before + 1
    assert not view.freeze.isVisible()
    assert view.correct.isVisible()
    assert states(page)[5] is StationState.NOW
    press(view.back, Qt.Key.Key_Return)
    assert page.series.figures.hasFocus()


def test_that_a_correction_is_typed_with_its_reason_and_stands_beside(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = opened(qtbot, desk)
    press(page.series.figures, Qt.Key.Key_Return)
    rest(desk, qtbot)
    view = page.figures
    press(view.correct, Qt.Key.Key_Return)
    form = view.form
    assert writing(page)
    leads = form.rows[0][2]
    leads.set_text("ba trăm")
    press(form.done, Qt.Key.Key_Return)
    assert any("ba trăm" in one for one in spoken(form))
    leads.set_text("300")
    press(form.done, Qt.Key.Key_Return)
    assert writing(page)  # there is no reason yet
    form.reason.set_text("Đếm trùng 4 lead")
    press(form.done, Qt.Key.Key_Return)
    rest(desk, qtbot)
    assert not writing(page)
    assert any("Đếm trùng 4 lead" in one for one in spoken(view))
    newest = max(desk.fake.store.things[FrozenFigures].values(), key=lambda one: one.position)
    assert newest.figures.sources[0].source == "facebook"  # its code, not the word on the screen
    press(view.correct, Qt.Key.Key_Return)
    press(form.rows[0][0].editor, Qt.Key.Key_Escape)
    press(form.cancel, Qt.Key.Key_Return)
    assert not writing(page)


def test_that_the_one_way_process_has_no_way_back(qtbot: QtBot) -> None:
    desk = make_desk(tongue=Tongue.ENGLISH)
    Iterating(desk.bench).note_one_way(IterationWords(date(2026, 6, 1)))
    page = opened(qtbot, desk)
    went = ways(desk)
    absent = StationState.ABSENT
    assert [one is absent for one in states(page)] == [False, True, False, False, True, True]
    assert page.ring.below.text() == "nothing comes back"
    change = next(
        row for row in page.next.rows if row.look and row.look.key.startswith("change_over")
    )
    press(change.button, Qt.Key.Key_Return)
    assert went == [("campaigns", "next_iteration")]
    Iterating(desk.bench).begin(IterationWords(TODAY))
    rest(desk, qtbot)
    assert absent not in states(page)


def test_that_the_page_says_itself_in_vietnamese(qtbot: QtBot, qapp: QApplication) -> None:
    language = Language(qapp, "vi")
    try:
        desk = make_desk("real_estate")
        desk.desk = dataclasses.replace(desk.desk, tongue=lambda: Tongue(language.code))
        page = opened(qtbot, desk)
        page.resize(1084, 646)
        settle()
        assert page.ring.stations[5].name.text() == "Rà soát"
        assert "Quy trình một chiều: 14,0%" in page.series.chart.accessibleDescription()
        assert not clipped_texts(page)
        language.choose("en")
        settle()
        assert page.ring.stations[5].name.text() == "Revise"
    finally:
        language.choose("en")
