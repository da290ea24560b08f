"""Calls: kept by code with consent, drawn by lot, scored blind, disputed and settled."""

import json
import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from domain.errors import (
    AlreadyScored,
    CallCodeTaken,
    CallInFuture,
    CallNeedsConsent,
    CallWasDrawn,
    CodeNamesSomebody,
    DisputeUnanswered,
    DomainError,
    LastScoredQuestion,
    MarksMissing,
    MomentUsed,
    NoCallsToDraw,
    NotTheScored,
    PaperOfAnother,
    RaterOfOtherSide,
    RaterTwice,
    RatingsMissing,
    RecordingNeedsConsent,
    ScoreOutOfBounds,
    ScoresHidden,
    SelfScoring,
    ThirdNotNeeded,
    TimeMarkUnreadable,
)
from domain.model.brief import Person
from domain.model.call_draw import ticket
from domain.model.call_library import Call, Moment, read_time_mark, time_mark
from domain.model.call_scoring import CallRating, DisputeOutcome
from domain.model.evidence import Evidence
from domain.model.fields import PersonaField
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.quotes import Quote
from domain.model.scorecards import QuestionKind, ScorecardQuestion, asked
from domain.model.sides import Side
from domain.model.statistics.icc import icc, icc_interval
from domain.model.wording import Tongue
from domain.services.call_figures import call_figures
from domain.services.disputing_scores import DisputingScores
from domain.services.drawing_calls import DrawingCalls
from domain.services.judged_calls import CallState, JudgedCall, judged_call
from domain.services.keeping_calls import CallWords, KeepingCalls
from domain.services.scorecarding import QuestionWords, Scorecarding
from domain.services.scoring_calls import ScoringCalls
from domain.services.searching import Searching
from domain.services.workbench import Workbench
from tests.real import open_real

DAY = date(2026, 2, 20)


@pytest.fixture
def kept(bench: Workbench) -> KeepingCalls:
    return KeepingCalls(bench)


def call(bench: Workbench, consultant: str = "S2", **more: object) -> Call:
    words = CallWords(DAY, consultant=consultant, consent=True, seconds=600)
    return KeepingCalls(bench).add(replace(words, **more))  # type: ignore[arg-type]


def rate(bench: Workbench, one: Call, side: Side, rater: str, anchor: int, flag: str = "") -> None:
    scoring = ScoringCalls(bench)
    paper = scoring.open_paper(one.id, side, rater)
    fill(bench, paper, anchor, flag)


def fill(bench: Workbench, paper: CallRating, anchor: int, flag: str = "") -> None:
    scoring = ScoringCalls(bench)
    for question in asked(Scorecarding(bench).current().questions):
        if question.kind is QuestionKind.SCORED:
            scoring.mark(paper.id, question.code, anchor)
    if flag:
        scoring.mark(paper.id, flag, 1)
    scoring.hand_in(paper.id)


def scored(bench: Workbench, one: Call, first: int = 3, second: int = 3, flag: str = "") -> None:
    rate(bench, one, Side.MARKETING, "M1", first, flag)
    rate(bench, one, Side.SALES, "S1", second)
    ScoringCalls(bench).show(one.id)


def judged(bench: Workbench, one: Call) -> JudgedCall:
    with bench.reading() as view:
        return judged_call(view, view.of(Call).get(one.id))


def test_that_calls_get_codes_that_no_other_thing_has(bench: Workbench) -> None:
    first, second = call(bench), call(bench)
    assert (first.code, second.code) == ("CALL-0001", "CALL-0002")
    with pytest.raises(CallCodeTaken):
        call(bench, code="call-0002")


@pytest.mark.parametrize(
    ("more", "fact"),
    [
        ({"held_on": date(2999, 1, 1)}, CallInFuture),
        ({"consent": False, "recording": "/a/b.mp3"}, RecordingNeedsConsent),
        ({"consultant": "0912 345 678"}, CodeNamesSomebody),
        ({"lead": "Anh Nguyễn Văn Tám"}, CodeNamesSomebody),
        ({"seconds": 0}, TimeMarkUnreadable),
    ],
)
def test_that_what_is_no_call_is_refused(
    bench: Workbench, more: dict[str, object], fact: type[DomainError]
) -> None:
    with pytest.raises(fact):
        call(bench, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [("4:12", 252), ("04.12", 252), ("1:04:12", 3852), ("90", 90), ("4:72", None), ("x", None)],
)
def test_that_moments_are_read_as_people_type_them(typed: str, seconds: int | None) -> None:
    assert read_time_mark(typed) == seconds
    assert seconds is None or read_time_mark(time_mark(seconds)) == seconds


def test_that_a_moment_becomes_a_quote_and_evidence_once_and_in_one_step(
    bench: Workbench, kept: KeepingCalls
) -> None:
    one = call(bench, lead="L9")
    persona = Persona(bench.secrets.new_id(), "P1", 0, PersonaKind.PRIMARY)
    claim = Claim(bench.secrets.new_id(), "C01", 0, persona.id, PersonaField.PAIN, "sợ ồn")
    with bench.doing("add_claim") as work:
        work.of(Persona).put(persona)
        work.of(Claim).put(claim)
    moment = kept.note_moment(one.id, 252, "Hai khoá là hai cái ổ khoá hả em")
    with pytest.raises(TimeMarkUnreadable):
        kept.note_moment(one.id, 601, "sau khi gác máy")

    quote = kept.quote(moment.id, consent=True, claim_ids=[claim.id])
    item = kept.take_as_evidence(moment.id, claim.id, holds=True)

    assert (quote.text, quote.lead, quote.heard_on) == (moment.words, one.code, DAY)
    assert (item.lead, item.gathered_by, item.source) == ("L9", "S2", f"{one.code} · 04:12")
    with bench.reading() as view:
        assert view.of(Moment).get(moment.id).quote_id == view.of(Quote).get(quote.id).id
        assert view.of(Evidence).all(claim_id=claim.id) == [item]
    with pytest.raises(MomentUsed):
        kept.quote(moment.id, consent=True)
    with pytest.raises(MomentUsed):
        kept.take_as_evidence(moment.id, claim.id, holds=False)
    kept.remove(one.id)
    with bench.reading() as view:
        assert not view.of(Moment).all()
        assert view.of(Quote).all() == [quote], "what it became stays"


# the scorecard


def test_that_a_used_scorecard_is_never_changed(bench: Workbench) -> None:
    cards = Scorecarding(bench)
    assert sum(one.weight for one in cards.current().questions) == 100
    cards.edit_question("opening", QuestionWords("Chào hỏi", weight=10))
    assert cards.current().card.number == 1, "nobody has scored by it yet"
    one = call(bench)
    scored(bench, one)
    before = judged(bench, one).totals

    cards.retire_question("discovery")
    code = cards.add_question(QuestionWords("Chen ngang lời khách", QuestionKind.MINUS, 5))
    now = cards.current()

    assert now.card.number == 2
    assert [q.code for q in now.questions if q.retired] == ["discovery"]
    assert next(q for q in now.questions if q.code == code).weight == 5
    assert judged(bench, one).totals == before == (75.0, 75.0)
    assert [len(asked(version.questions)) for version in cards.versions()] == [11, 11]
    cards.bring_back_question("discovery")
    assert len(asked(cards.current().questions)) == 12
    assert cards.current().card.number == 2, "the new version is not in use yet"


def test_that_a_scorecard_keeps_a_question_that_gives_points(bench: Workbench) -> None:
    cards = Scorecarding(bench)
    codes = [q.code for q in cards.current().questions if q.kind is QuestionKind.SCORED]
    for code in codes[1:]:
        cards.retire_question(code)
    with pytest.raises(LastScoredQuestion):
        cards.retire_question(codes[0])
    with pytest.raises(LastScoredQuestion):
        cards.edit_question(codes[0], QuestionWords("nói dối", QuestionKind.CRITICAL))


def test_that_minus_points_and_what_does_not_apply_are_counted(bench: Workbench) -> None:
    Scorecarding(bench).add_question(QuestionWords("Chen ngang", QuestionKind.MINUS, 5))
    one, scoring = call(bench), ScoringCalls(bench)
    paper = scoring.open_paper(one.id, Side.SALES, "S1")
    with pytest.raises(MarksMissing):
        scoring.hand_in(paper.id)
    answers = {"opening": 3, "consent": 4, "discovery": 2, "persona_capture": 1, "usp_match": 3}
    for code, anchor in (answers | {"next_step": 4, "conduct": 4}).items():
        scoring.mark(paper.id, code, anchor)
    scoring.mark(paper.id, "objection", None)
    scoring.mark(paper.id, "X01", 1)
    with pytest.raises(ValueError, match="always applies"):
        scoring.mark(paper.id, "opening", None)
    scoring.hand_in(paper.id)
    rate(bench, one, Side.MARKETING, "M1", 4)
    scoring.show(one.id)
    assert judged(bench, one).totals[1] == pytest.approx(68.6047 - 5, abs=1e-3)


# two raters


def test_that_nobody_rates_an_own_call_nor_twice_nor_for_the_other_side(bench: Workbench) -> None:
    with bench.doing("add_person") as work:
        work.of(Person).put(Person(bench.secrets.new_id(), 0, "An", Side.MARKETING, code="M1"))
    one, scoring = call(bench), ScoringCalls(bench)
    with pytest.raises(SelfScoring):
        scoring.open_paper(one.id, Side.SALES, "s2")
    with pytest.raises(RaterOfOtherSide):
        scoring.open_paper(one.id, Side.SALES, "M1")
    scoring.open_paper(one.id, Side.MARKETING, "M1")
    with pytest.raises(RaterOfOtherSide):
        scoring.open_paper(one.id, Side.SALES, "M1")
    scoring.open_paper(one.id, Side.SALES, "S1")
    with pytest.raises(RaterTwice):
        scoring.open_paper(one.id, Side.MARKETING, "S1")
    with pytest.raises(CallNeedsConsent):
        scoring.open_paper(call(bench, consent=False).id, Side.SALES, "S1")


def test_that_a_paper_that_was_begun_is_read_by_its_rater_alone(bench: Workbench) -> None:
    one, scoring = call(bench), ScoringCalls(bench)
    paper = scoring.open_paper(one.id, Side.MARKETING, "M1")
    scoring.mark(paper.id, "opening", 4)
    with pytest.raises(PaperOfAnother):
        scoring.open_paper(one.id, Side.MARKETING, "M2")
    again = scoring.open_paper(one.id, Side.MARKETING, "m1")
    assert [mark.anchor for mark in again.marks] == [4]


def test_that_nothing_of_a_score_is_told_before_both_are_in(bench: Workbench) -> None:
    one, scoring = call(bench), ScoringCalls(bench)
    rate(bench, one, Side.MARKETING, "M1", 4)
    told = judged(bench, one)
    assert (told.ratings, told.totals, told.verdict) == ((), (), None)
    assert told.state is CallState.TO_SCORE
    with pytest.raises(RatingsMissing):
        scoring.show(one.id)
    with pytest.raises(ScoresHidden):
        DisputingScores(bench).raise_dispute(one.id, "S2", "sớm quá")
    rate(bench, one, Side.SALES, "S1", 3)
    assert judged(bench, one).state is CallState.TO_SHOW
    with pytest.raises(AlreadyScored):
        scoring.open_paper(one.id, Side.SALES, "S1")


def test_that_two_who_lie_apart_ask_a_third(bench: Workbench) -> None:
    near, far, scoring = call(bench), call(bench), ScoringCalls(bench)
    scored(bench, near, 3, 3)
    with pytest.raises(ThirdNotNeeded):
        scoring.open_third(near.id, "M2")
    scored(bench, far, 4, 2)
    asked_for = judged(bench, far)
    assert asked_for.state is CallState.THIRD
    assert asked_for.verdict is not None
    assert asked_for.verdict.final is asked_for.verdict.counts is None
    with pytest.raises(RaterTwice):
        scoring.open_third(far.id, "M1")
    with pytest.raises(SelfScoring):
        scoring.open_third(far.id, "S2")
    paper = scoring.open_third(far.id, "M2")
    assert len(judged(bench, far).ratings) == 2, "the third is not read while it is written"
    fill(bench, paper, 3)
    done = judged(bench, far)
    assert done.verdict is not None
    assert (done.verdict.scores, done.verdict.counts) == ((100.0, 50.0, 75.0), 75.0)


def test_that_a_critical_flag_caps_the_score_and_opens_coaching(bench: Workbench) -> None:
    one = call(bench)
    scored(bench, one, 4, 4, "false_promise")
    told = judged(bench, one)
    assert told.verdict is not None
    assert (told.verdict.final, told.verdict.counts) == (100.0, 40.0)
    assert told.coaching_open
    ScoringCalls(bench).coach(one.id, "Nói đúng tiến độ sổ", DAY)
    assert not judged(bench, one).coaching_open


def test_that_showing_can_be_taken_back_for_a_moment(bench: Workbench) -> None:
    one, scoring = call(bench), ScoringCalls(bench)
    scored(bench, one)
    scoring.take_back_showing(one.id)
    assert judged(bench, one).verdict is None


# disputes


def test_that_a_dispute_is_raised_answered_and_settled_and_all_is_kept(bench: Workbench) -> None:
    one, disputing = call(bench), DisputingScores(bench)
    scored(bench, one, 2, 2)
    with pytest.raises(NotTheScored):
        disputing.raise_dispute(one.id, "S1", "điểm thấp")
    dispute = disputing.raise_dispute(one.id, "s2", "Khách chủ động hỏi giá trước")
    assert judged(bench, one).state is CallState.DISPUTED
    with pytest.raises(DisputeUnanswered):
        disputing.settle(dispute.id, DisputeOutcome.STANDS, "đúng")
    disputing.answer(dispute.id, "Đã nghe lại phút 2:10")
    with pytest.raises(ScoreOutOfBounds):
        disputing.settle(dispute.id, DisputeOutcome.CHANGED, "đúng", score=101)
    disputing.settle(dispute.id, DisputeOutcome.CHANGED, "Cả hai nghe lại", score=66)
    told = judged(bench, one)
    assert told.state is CallState.SCORED
    assert told.totals == (50.0, 50.0), "what the raters gave stays"
    assert told.verdict is not None
    assert (told.verdict.final, told.verdict.counts) == (50.0, 66)
    [kept_one] = told.disputes
    assert (kept_one.reason, kept_one.answer) == (dispute.reason, "Đã nghe lại phút 2:10")


def test_that_a_score_set_aside_leaves_every_mean(bench: Workbench) -> None:
    calls = [call(bench) for _ in range(2)]
    DrawingCalls(bench).draw(DAY, DAY)
    scored(bench, calls[0], 1, 1)
    scored(bench, calls[1], 3, 3)
    disputing = DisputingScores(bench)
    dispute = disputing.raise_dispute(calls[0].id, "S2", "Máy hỏng, nghe không rõ")
    disputing.answer(dispute.id, "Đúng")
    disputing.settle(dispute.id, DisputeOutcome.SET_ASIDE, "Bản ghi hỏng")
    with bench.reading() as view:
        told = call_figures(view)
    assert (told.n, told.scores, told.set_aside) == (2, (75.0,), 1)


# the draw


def test_that_a_draw_takes_enough_of_each_and_can_be_checked(bench: Workbench) -> None:
    for consultant, count in (("S2", 9), ("S3", 3)):
        for _ in range(count):
            call(bench, consultant)
    call(bench, "S2", consent=False)
    call(bench, "")
    call(bench, "S2", held_on=DAY - timedelta(days=30))
    drawing = DrawingCalls(bench)
    draw = drawing.draw(DAY - timedelta(days=5), DAY)
    assert len(draw.frame_ids) == 12
    [listed] = drawing.draws()
    assert [one.consultant for one in listed.calls] == ["S2"] * 5 + ["S3"] * 3
    assert (dict(listed.lacking), listed.holds) == ({"S3": 2}, True)
    with bench.reading() as view:
        mine = sorted(
            (one.code for one in view.of(Call).all(consultant="S2") if one.id in draw.frame_ids),
            key=lambda code: ticket(draw.seed, code),
        )
    assert {one.code for one in listed.calls if one.consultant == "S2"} == set(mine[:5])
    with pytest.raises(NoCallsToDraw):
        drawing.draw(DAY - timedelta(days=5), DAY)  # nobody draws until the sample pleases
    call(bench, "S3")
    more = drawing.draw(DAY - timedelta(days=5), DAY)
    assert len(more.drawn_ids) == 1
    assert all(one.holds for one in drawing.draws())


def test_that_a_draw_that_was_bent_no_longer_holds(bench: Workbench) -> None:
    for _ in range(9):
        call(bench)
    drawing = DrawingCalls(bench)
    draw = drawing.draw(DAY, DAY)
    bent = replace(draw, drawn_ids=tuple(id for id in draw.frame_ids if id not in draw.drawn_ids))
    with bench.doing("draw_calls") as work:
        work.of(type(draw)).put(bent)
    assert not drawing.draws()[0].holds


def test_that_what_a_draw_rests_on_stays(bench: Workbench, kept: KeepingCalls) -> None:
    one = call(bench)
    DrawingCalls(bench).draw(DAY, DAY)
    with pytest.raises(CallWasDrawn):
        kept.change(one.id, replace(CallWords.of(one), consultant="S3"))
    with pytest.raises(CallWasDrawn):
        kept.remove(one.id)
    kept.change(one.id, replace(CallWords.of(one), consent=False))  # consent may be withdrawn


def test_that_few_calls_are_compared_with_nobody(bench: Workbench) -> None:
    for consultant in ("S2", "S3"):
        for _ in range(5 if consultant == "S2" else 3):
            call(bench, consultant)
    DrawingCalls(bench).draw(DAY, DAY)
    for one in list(reversed(range(8))):
        with bench.reading() as view:
            scored(bench, view.of(Call).all()[one], 2 + one % 2, 2 + one % 2)
    with bench.reading() as view:
        told = call_figures(view)
    assert [(one.consultant, one.n, one.comparable) for one in told.consultants] == [
        ("S2", 5, True),
        ("S3", 3, False),
    ]


def test_that_the_interval_of_the_icc_is_the_published_one() -> None:
    # Shrout & Fleiss 1979, table 2: six targets, four judges; ICC(2,1) = 0.29.
    judges = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
    found, interval = icc(judges), icc_interval(judges)
    assert found is not None
    assert interval is not None
    assert math.isclose(found.single, 0.2898, abs_tol=1e-4)
    assert math.isclose(interval.low, 0.0188, abs_tol=1e-3)
    assert math.isclose(interval.high, 0.7611, abs_tol=1e-3)
    assert icc_interval([[70, 70], [80, 80]]) is None


# what is hidden, in a real file


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Workbench]:
    bench, file = open_real(tmp_path)
    yield bench
    file.close()


def test_that_no_history_undo_or_search_tells_a_score_before_it_is_shown(real: Workbench) -> None:
    one = call(real, recording="/home/an/Ghi âm/khach-quen.mp3")
    scoring = ScoringCalls(real)
    paper = scoring.open_paper(one.id, Side.MARKETING, "M1")
    scoring.remark(paper.id, "nghe-trộm")
    fill(real, paper, 4)

    told = json.dumps([str(entry) for entry in real.journal.history()], ensure_ascii=False)
    assert "hand_in_call" not in told
    assert "mark_call" not in told
    assert "khach-quen" not in told
    found = Searching(real).things(Tongue.VIETNAMESE)
    assert not any("khach-quen" in f"{one}" or "trộm" in f"{one}" for one in found)
    state = real.journal.state()
    assert "score" not in str(state.undo)
    assert state.barrier is None or state.barrier.key == "begin_call_scoring"

    rate(real, one, Side.SALES, "S1", 3)
    scoring.show(one.id)
    keys = [entry.intention.key for entry in real.journal.history()]
    assert keys.count("hand_in_call") == 2
    assert "mark_call" not in keys
    with real.reading() as view:
        assert len(view.of(ScorecardQuestion).all()) == 11
