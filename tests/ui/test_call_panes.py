"""The other panes of the calls: the lot, the scorecard in versions, and what came of it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.model.call_draw import CallDraw, ticket
from domain.model.call_library import Call
from domain.model.scorecards import QuestionKind, ScorecardQuestion, asked
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.drawing_calls import DrawingCalls
from domain.services.keeping_calls import CallWords, KeepingCalls
from domain.services.scorecarding import Scorecarding
from domain.services.scoring_calls import ScoringCalls
from tests.desks import TestDesk, make_desk
from tests.robots.calls import CallsRobot
from tests.robots.typing import press, push, seen, settle, write_into
from ui.calls.card_pane import ScorecardPane
from ui.calls.draw_pane import DrawPane
from ui.calls.figures_pane import FiguresPane
from ui.calls.page import CallsPage, build
from ui.calls.panes import PANES
from ui.widgets.clipping import clipped_texts

DAY = date(2026, 6, 10)


@pytest.fixture
def desk() -> TestDesk:
    return make_desk()


def add(desk: TestDesk, consultant: str, count: int) -> None:
    for _ in range(count):
        KeepingCalls(desk.bench).add(CallWords(DAY, consultant=consultant, consent=True))


def opened(qtbot: QtBot, desk: TestDesk, key: str) -> CallsPage:
    page = build(desk.desk)
    assert isinstance(page, CallsPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    page.go_to_pane(key)
    settle()
    return page


def rest(desk: TestDesk) -> None:
    """Wait until what runs beside the window is done and shown."""
    settle()
    while desk.desk.jobs.busy:
        settle()


def score(desk: TestDesk, one: Call, first: int, second: int) -> None:
    scoring = ScoringCalls(desk.bench)
    for side, rater, anchor in ((Side.MARKETING, "M1", first), (Side.SALES, "S1", second)):
        paper = scoring.open_paper(one.id, side, rater)
        for question in asked(Scorecarding(desk.bench).current().questions):
            if question.kind is QuestionKind.SCORED:
                scoring.mark(paper.id, question.code, anchor)
        scoring.hand_in(paper.id)
    scoring.show(one.id)


def test_that_empty_panes_lead_to_the_first_step(qtbot: QtBot, desk: TestDesk) -> None:
    wanted: list[tuple[str, str]] = []
    desk.desk.ways.pane_wanted.connect(lambda page, pane: wanted.append((page, pane)))
    page = opened(qtbot, desk, "draws")
    push(page, "To the library")
    page.go_to_pane("figures")
    rest(desk)
    push(page, "Draw calls")
    assert wanted == [("calls", "library"), ("calls", "draws")]
    for pane in PANES:
        page.go_to_pane(pane.key)
        settle()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert page.made(pane.key).isAncestorOf(focus), pane.key
        assert not clipped_texts(page)


def test_that_the_lot_is_drawn_and_can_be_checked_by_anybody(qtbot: QtBot, desk: TestDesk) -> None:
    add(desk, "S2", 7)
    add(desk, "S3", 3)
    page = opened(qtbot, desk, "draws")
    pane = page.made("draws")
    assert isinstance(pane, DrawPane)
    assert "10 of 10 calls of these days can be drawn, of 2 consultants" in " ".join(seen(page))
    push(page, "Draw calls by lot")
    settle()
    [card] = pane.cards
    assert "! S3: 2 too few to draw 5" in seen(page)
    assert card.look.tone == "good"
    with desk.bench.reading() as view:
        [draw] = view.of(CallDraw).all()
    push(page, "Copy the seed")
    assert QApplication.clipboard().text() == draw.seed
    push(page, "Check it…")
    settle()
    of_s2 = [row for row in card.table.table.rows() if row[0] == "S2"]
    assert [row[3] for row in of_s2] == ["✓"] * 5 + ["", ""], "the lowest tickets are drawn"
    assert all(row[2] == ticket(draw.seed, row[1]) for row in of_s2)
    push(page, "Draw calls by lot")
    assert "can be drawn" in pane.notice.sentence(), "nobody draws until the sample pleases"
    with desk.bench.reading() as view:
        assert len(view.of(CallDraw).all()) == 1
    assert not clipped_texts(page)


def test_that_a_draw_that_was_bent_is_told(qtbot: QtBot, desk: TestDesk) -> None:
    from dataclasses import replace

    add(desk, "S2", 7)
    draw = DrawingCalls(desk.bench).draw(DAY, DAY)
    bent = tuple(id for id in draw.frame_ids if id not in draw.drawn_ids)
    with desk.bench.doing("draw_calls") as work:
        work.of(CallDraw).put(replace(draw, drawn_ids=bent))
    page = opened(qtbot, desk, "draws")
    assert "! Drawn again from its seed, other calls come out: it was changed." in seen(page)


def test_that_a_used_scorecard_begins_the_next_version(qtbot: QtBot, desk: TestDesk) -> None:
    add(desk, "S2", 1)
    with desk.bench.reading() as view:
        score(desk, view.of(Call).all()[0], 3, 3)
    page = opened(qtbot, desk, "scorecard")
    pane = page.made("scorecard")
    assert isinstance(pane, ScorecardPane)
    assert "a change begins version 2" in " ".join(seen(page))
    press(pane.list, Qt.Key.Key_Return)
    assert pane.is_writing
    pane.form.weight.setValue(10)
    push(page, "Keep the question")
    settle()
    assert pane.version.count() == 2
    assert "The weights make 102; each counts as its share of that." in " ".join(seen(page))
    with desk.bench.reading() as view:
        changed = [
            one for one in view.of(ScorecardQuestion).all(code="opening") if one.weight == 10
        ]
    assert [(one.text, one.low) for one in changed] == [("", "")], "the catalogue says it still"

    pane.version.choose(pane.version.itemData(1))
    pane.version_chosen.emit(pane.version.itemData(1))
    settle()
    assert not pane.add.isVisible(), "an older version is only read"
    assert "An older version" in " ".join(seen(page))
    assert pane.panel.look is not None
    assert pane.panel.look.card.status == "weight 8"


def test_that_questions_are_added_moved_retired_and_asked_again(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = opened(qtbot, desk, "scorecard")
    pane = page.made("scorecard")
    assert isinstance(pane, ScorecardPane)
    push(page, "Add a question")
    push(page, "Keep the question")
    assert pane.form.error.isVisible(), "it asks nothing"
    write_into(page, "What is looked at", "Chen <b>ngang</b>")
    pane.form.kind.button("minus").click()
    push(page, "Keep the question")
    settle()
    assert pane.panel.look is not None
    assert pane.panel.look.card.status == "−10 points"
    press(pane.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    texts = [one.text for one in pane.list.looks]
    assert texts.index("Chen <b>ngang</b>") == len(texts) - 2
    push(page, "Ask the question no more")
    settle()
    assert [one.text for one in pane.list.looks if one.quiet] == ["Chen <b>ngang</b>"]
    push(page, "Ask the question again")
    settle()
    assert not any(one.quiet for one in pane.list.looks)
    for code in [one.code for one in asked(Scorecarding(desk.bench).current().questions)][1:8]:
        Scorecarding(desk.bench).retire_question(code)
    press(pane.list, Qt.Key.Key_Home)
    settle()
    push(page, "Ask the question no more")
    assert "at least one question" in pane.notice.sentence()


def test_that_few_calls_have_no_figure_and_nobody_is_ranked(qtbot: QtBot, desk: TestDesk) -> None:
    add(desk, "S3", 3)
    add(desk, "S2", 5)
    DrawingCalls(desk.bench).draw(DAY, DAY)
    page = opened(qtbot, desk, "figures")
    pane = page.made("figures")
    assert isinstance(pane, FiguresPane)
    rest(desk)
    assert "No drawn call is scored by both departments yet." in seen(page)
    with desk.bench.reading() as view:
        calls = view.of(Call).all()
    for place, one in enumerate(calls[:4]):
        score(desk, one, 2 + place % 2, 2 + place % 2)
    rest(desk)
    assert "4 calls are too few to tell; from 5 on it is told." in seen(page)
    for place, one in enumerate(calls[4:]):
        score(desk, one, 3 + place % 2, 3 + place % 2)
    rest(desk)
    rows = pane.table.table.rows()
    assert [row[0] for row in rows] == ["S2", "S3"], "by code, never by score"
    assert rows[1][1:] == ("3", "–", "–", "–")
    assert rows[0][1] == "5"
    assert rows[0][4] != rows[0][2], "drawn towards the team"
    assert "✓ They agree very well: either one would have given the score." in seen(page)
    assert not clipped_texts(page)


def test_that_the_catalogues_words_are_said_in_the_language_of_the_window(qtbot: QtBot) -> None:
    desk = make_desk(tongue=Tongue.VIETNAMESE)
    add(desk, "S2", 1)
    page = opened(qtbot, desk, "scorecard")
    pane = page.made("scorecard")
    assert isinstance(pane, ScorecardPane)
    assert pane.list.looks[0].text == "Mở đầu"
    assert CallsRobot(page).library.list.looks
