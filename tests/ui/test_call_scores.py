"""Scoring on the page of calls: blind, by keyboard, and nothing told before both are in."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.model.call_library import Call
from domain.model.call_scoring import CallRating, CallScoring
from domain.model.scorecards import QuestionKind, asked
from domain.model.sides import Side
from domain.services.keeping_calls import CallWords, KeepingCalls
from domain.services.scorecarding import QuestionWords, Scorecarding
from domain.services.scoring_calls import ScoringCalls
from tests.desks import TestDesk, make_desk
from tests.robots.calls import CallsRobot
from tests.robots.typing import press, press_focused, push, seen, settle, spoken
from ui.calls.page import CallsPage, build
from ui.calls.score_looks import ScoreAct
from ui.widgets.clipping import clipped_texts

DAY = date(2026, 6, 10)


@pytest.fixture
def desk() -> TestDesk:
    made = make_desk()
    KeepingCalls(made.bench).add(CallWords(DAY, consultant="S2", consent=True))
    return made


def opened(qtbot: QtBot, desk: TestDesk) -> CallsRobot:
    page = build(desk.desk)
    assert isinstance(page, CallsPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    robot = CallsRobot(page)
    robot.choose("CALL-0001")
    return robot


def call(desk: TestDesk) -> Call:
    with desk.bench.reading() as view:
        return view.of(Call).all()[0]


def fill(desk: TestDesk, paper: CallRating, anchor: int, flag: str = "") -> None:
    scoring = ScoringCalls(desk.bench)
    for question in asked(Scorecarding(desk.bench).current().questions):
        if question.kind is QuestionKind.SCORED:
            scoring.mark(paper.id, question.code, anchor)
    if flag:
        scoring.mark(paper.id, flag, 1)
    scoring.hand_in(paper.id)


def rate(desk: TestDesk, side: Side, rater: str, anchor: int, flag: str = "") -> None:
    fill(desk, ScoringCalls(desk.bench).open_paper(call(desk).id, side, rater), anchor, flag)


def test_that_a_paper_is_filled_in_by_digits_alone(qtbot: QtBot, desk: TestDesk) -> None:
    Scorecarding(desk.bench).add_question(QuestionWords("Chen <b>ngang</b>", QuestionKind.MINUS, 5))
    robot = opened(qtbot, desk)
    robot.open_paper("Score for Marketing…", "M1")
    paper = robot.library.paper
    assert paper.rows[0].points.button("0").hasFocus()
    assert "0 · gives no name" in seen(robot.page), "the guide of the question at hand"
    robot.answer("34")
    press_focused(Qt.Key.Key_Up)
    press_focused(Qt.Key.Key_Up)
    robot.answer("1")
    assert [row.points.key() for row in paper.rows[:3]] == ["1", "4", None]
    press_focused(Qt.Key.Key_N)
    assert paper.rows[1].points.key() == "4", "what always applies knows no N"
    push(robot.page, "Hand in the paper")
    assert "6 questions are without an answer" in paper.error.sentence()
    paper.go_to(2)
    robot.answer("222n22")
    robot.answer("001")
    last = paper.rows[-1]
    assert last.question.text == "Chen <b>ngang</b>"
    press_focused(Qt.Key.Key_Up)
    assert not clipped_texts(robot.page)
    paper.go_to(len(paper.rows) - 1)
    robot.answer("1")
    assert paper.done.hasFocus(), "the last answer leads to the button"
    press(paper.done, Qt.Key.Key_Return)
    settle()
    with desk.bench.reading() as view:
        [rating] = view.of(CallRating).all()
    assert rating.done_at is not None
    said = {mark.question: mark.anchor for mark in rating.marks}
    assert (said["opening"], said["objection"], said["X01"]) == (1, None, 1)


def told_after_one(qtbot: QtBot, anchor: int, flag: str) -> list[str]:
    """Return all that the page says once Marketing has handed in."""
    made = make_desk()
    KeepingCalls(made.bench).add(CallWords(DAY, consultant="S2", consent=True))
    robot = opened(qtbot, made)
    rate(made, Side.MARKETING, "M1", anchor, flag)
    settle()
    robot.open_paper("Score for Sales…", "S1")
    return spoken(robot.page)


def test_that_the_second_rater_reads_nothing_of_the_first(qtbot: QtBot) -> None:
    best, worst = told_after_one(qtbot, 4, ""), told_after_one(qtbot, 0, "false_promise")
    assert best == worst, "whatever the first one gave, the page says the same"


def test_that_nobody_scores_an_own_call_nor_for_both(qtbot: QtBot, desk: TestDesk) -> None:
    robot = opened(qtbot, desk)
    push(robot.page, "Score for Sales…")
    robot.fill({"Code of who scores": "s2"})
    push(robot.page, "Score for Sales")
    form = robot.library.panel.scores.form
    assert "nobody scores a call of their own" in form.error.sentence()
    press(form.who.editor_widget(), Qt.Key.Key_Escape)
    press(form.who.editor_widget(), Qt.Key.Key_Escape)
    assert form.isHidden()
    assert robot.library.panel.scores.buttons[ScoreAct.MARKETING].hasFocus()
    press_focused(Qt.Key.Key_Escape)
    assert robot.library.list.hasFocus(), "from the call back to the list"
    press_focused(Qt.Key.Key_Return)
    assert robot.library.panel.scores.buttons[ScoreAct.MARKETING].hasFocus()
    with desk.bench.reading() as view:
        assert not view.of(CallScoring).all()


def test_that_showing_can_be_taken_back_and_stands_side_by_side(
    qtbot: QtBot, desk: TestDesk
) -> None:
    rate(desk, Side.MARKETING, "M1", 3)
    rate(desk, Side.SALES, "S1", 4)
    robot = opened(qtbot, desk)
    scores = robot.library.panel.scores
    push(robot.page, "Show both")
    assert "Marketing 75, Sales 100: 25 points apart." in seen(robot.page)
    assert scores.look is not None
    assert scores.look.heads == ("Question", "Marketing · M1", "Sales · S1", "Apart")
    assert scores.look.rows[0] == ("Opening", "3", "4", "1")
    assert scores.look.rows[-1] == ("Points", "75", "100", "25")
    push(robot.page, "Take back")
    settle()
    assert not scores.look.rows
    assert robot.status() == "● both are in"


def test_that_the_call_that_is_scored_stays_though_the_filter_loses_it(
    qtbot: QtBot, desk: TestDesk
) -> None:
    KeepingCalls(desk.bench).add(CallWords(DAY, consultant="S3", consent=True))
    robot = opened(qtbot, desk)
    robot.library.stages.button("kept").click()
    robot.choose("CALL-0001")
    robot.open_paper("Score for Marketing…", "M1")
    assert [one.text for one in robot.library.list.looks] == ["CALL-0002"], "it waits for a score"
    robot.answer("33333")
    assert "Score CALL-0001" in seen(robot.page)
    robot.answer("333")
    push(robot.page, "Hand in the paper")
    settle()
    assert "CALL-0001 is handed in" in robot.library.notice.sentence()
    assert robot.library.panel.look is not None
    assert robot.library.panel.look.code == "CALL-0002"
    with desk.bench.reading() as view:
        [rating] = view.of(CallRating).all()
        assert view.of(CallScoring).get(rating.scoring_id).call_id == call(desk).id
    push(robot.page, "Score for Sales…")
    robot.fill({"Code of who scores": "S3"})
    push(robot.page, "Score for Sales")
    assert "own" in robot.library.panel.scores.form.error.sentence()
    robot.library.panel.scores.form.cancel.click()
    robot.library.stages.button("all").click()
    assert len(robot.library.list.looks) == 2, "a refusal holds nothing"
    robot.choose("CALL-0001")
    assert robot.library.panel.look.code == "CALL-0001"


def test_that_a_critical_mark_caps_and_asks_for_coaching(qtbot: QtBot, desk: TestDesk) -> None:
    rate(desk, Side.MARKETING, "M1", 4, "false_promise")
    rate(desk, Side.SALES, "S1", 4)
    ScoringCalls(desk.bench).show(call(desk).id)
    robot = opened(qtbot, desk)
    assert robot.status() == "✓ 40 points"
    assert robot.library.list.looks[0].lines[1].text == "! coaching is open"
    robot.say("Coaching…", {"What was agreed": "Nói đúng tiến độ <i>sổ</i>"})
    assert robot.library.list.looks[0].lines[1].text == "–"
    assert "Nói đúng tiến độ <i>sổ</i>" in robot.told()


def test_that_a_dispute_keeps_what_is_refused(qtbot: QtBot, desk: TestDesk) -> None:
    rate(desk, Side.MARKETING, "M1", 3)
    rate(desk, Side.SALES, "S1", 3)
    ScoringCalls(desk.bench).show(call(desk).id)
    robot = opened(qtbot, desk)
    form = robot.library.panel.scores.form
    robot.say(
        "Dispute…", {"Code of who was scored": "S3", "Why the score is not right": "Khách vội"}
    )
    assert "Only S2" in form.error.sentence()
    robot.fill({"Code of who was scored": "S2"})
    push(robot.page, "Dispute")
    settle()
    assert robot.status() == "! in dispute"
    robot.say("Answer…", {"What the raters answer": "Đã nghe lại"})
    push(robot.page, "Settle…")
    form.outcome.button("changed").click()
    robot.fill({"Points that hold from now on": "nhiều", "Why it ends so": "Nghe lại"})
    push(robot.page, "Settle")
    assert "0 to 100" in form.error.sentence()
    form.outcome.button("set_aside").click()
    push(robot.page, "Settle")
    settle()
    assert robot.status() == "✓ set aside"


def test_that_a_call_without_consent_offers_no_score(qtbot: QtBot, desk: TestDesk) -> None:
    KeepingCalls(desk.bench).change(call(desk).id, CallWords(DAY, consultant="S2"))
    robot = opened(qtbot, desk)
    assert not robot.library.panel.scores.buttons
    assert "Without the customer's consent the call is not scored." in seen(robot.page)


def test_that_the_form_of_an_act_comes_into_sight_whole(qtbot: QtBot, desk: TestDesk) -> None:
    robot = opened(qtbot, desk)
    robot.page.resize(830, 480)
    settle()
    panel = robot.library.panel
    push(robot.page, "Score for Marketing…")
    settle()
    form = panel.scores.form
    shown = form.rect().translated(form.mapTo(panel.viewport(), form.rect().topLeft()))
    assert form.isVisible()
    assert panel.viewport().rect().contains(shown), shown
