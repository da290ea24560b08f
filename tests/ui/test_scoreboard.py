"""The page of the scoreboard: both sides, what the change is made of, or neither."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from domain.model.iteration_figures import IterationFigures, SourceFigures
from domain.model.measures import Owner
from domain.services.freezing import Freezing
from domain.services.iterating import Iterating, IterationWords
from domain.services.scoreboard import Scoreboard
from tests.desks import TestDesk, make_desk
from tests.fakes import FakeShelf, FakeWork
from tests.robots.typing import settle
from ui.scoreboard.page import ScoreboardPage, build
from ui.scoreboard.presenter import WATCHED
from ui.scoreboard.view import CHANGE, MEASURES, TIMES
from ui.widgets.clipping import clipped_texts


def rest(desk: TestDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.desk.jobs.busy, timeout=20_000)
    settle()


def opened(qtbot: QtBot, desk: TestDesk) -> ScoreboardPage:
    page = build(desk.desk)
    assert isinstance(page, ScoreboardPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    rest(desk, qtbot)
    return page


@pytest.fixture
def example() -> TestDesk:
    return make_desk("real_estate")


def test_that_both_sides_stand_beside_what_they_share(qtbot: QtBot, example: TestDesk) -> None:
    page = opened(qtbot, example)
    rows = {owner: len(card.rows) for owner, card in page.cards.items()}
    assert len(set(rows.values())) == 1
    assert rows[Owner.SALES] == 6
    assert page.waterfall.bars[0].value == "7"
    assert "Number of leads" in page.waterfall.accessibleDescription()
    assert page.export.isVisible()
    assert clipped_texts(page) == []


def test_that_another_iteration_is_looked_at_beside_another(
    qtbot: QtBot, example: TestDesk
) -> None:
    page = opened(qtbot, example)
    page.iteration.setCurrentIndex(1)
    page.iteration.chosen.emit(page.iteration.itemData(1))
    rest(example, qtbot)
    assert page.iteration.currentText() == "Iteration 2"
    assert page.waterfall.bars[-1].value == "58"
    for key in (MEASURES, CHANGE, TIMES):
        page.show_pane(key)
        settle()
        assert clipped_texts(page) == []
    assert page.tables["change"].told.table.rows()[-2][-1] == "no"  # closing, 3 and 7 deals


def test_that_one_side_alone_is_never_shown(qtbot: QtBot) -> None:
    desk = make_desk()
    page = opened(qtbot, desk)
    assert page.empty.isVisible()
    bench = desk.desk.bench
    round_ = Iterating(bench).begin(IterationWords(date(2026, 3, 2), date(2026, 3, 29)))
    known = SourceFigures("facebook", spend=10_000, impressions=5_000, clicks=100, leads=40)
    Freezing(bench).enter_totals(round_.id, IterationFigures((known,)))
    rest(desk, qtbot)
    assert page.empty.isVisible()
    assert not any(card.isVisible() for card in page.cards.values())
    assert not page.export.isVisible()
    assert not page.tabs.isVisible()


def test_that_whatever_it_rests_on_is_watched(
    qtbot: QtBot, example: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: set[type] = set()
    of = FakeWork.of

    def spied(work: FakeWork, kind: type) -> FakeShelf:
        read.add(kind)
        return of(work, kind)

    monkeypatch.setattr(FakeWork, "of", spied)
    Scoreboard(example.bench).scores()
    assert read - WATCHED == set()
