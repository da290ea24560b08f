"""What a session's report tells of votes, reviews and the record; nothing hidden is in it."""

from datetime import date

import pytest

from domain.model.agendas import StepResult
from domain.model.polls import DotTopic
from domain.model.proposals import ProposalDecision, Verdict
from domain.model.record import UpkeepState
from domain.model.session import Ask, StepKind
from domain.model.session_report import Naming, SessionReport
from domain.model.sides import Side
from domain.services.dot_voting import Choice, DotVoting
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.grouping import Grouping
from domain.services.keeping import ActionWords, DecisionWords, Keeping
from domain.services.owing import Owing
from domain.services.polling import Polling
from domain.services.quoting import QuoteWords, Quoting
from domain.services.reporting import Reporting
from domain.services.revealing import Revealing
from domain.services.showing_dots import voters_said
from domain.services.timing import Timing
from domain.services.upholding import Upholding
from domain.services.workbench import Workbench
from tests.sittings import go_to, note_of, writing_id


def report(bench: Workbench, naming: Naming = Naming.FULL) -> SessionReport:
    reporting = Reporting(bench)
    return reporting.report(reporting.sessions()[0].id, naming, lambda tongue: lambda text: text)


def write_all(bench: Workbench, asks: Ask, texts: dict[Side, str]) -> None:
    """Let each side write a note on a question of the running session, and seal it."""
    sitting = Facilitating(bench).sitting()
    assert sitting is not None
    writing = writing_id(bench, sitting.session, asks)
    for side, text in texts.items():
        Drawing(bench).begin_turn(writing, side)
        Drawing(bench).write_note(writing, side, None, text)
        Drawing(bench).seal(writing, side)


def test_that_the_record_is_told_with_names_as_far_as_was_chosen(bench: Workbench) -> None:
    keeping, first = Keeping(bench), Facilitating(bench).start().steps[0]
    keeping.take_on(first, ActionWords("Gọi chủ đầu tư", "Trần Sơn", "1/3/26"))
    keeping.park(first, "Ai trả phí?")
    Facilitating(bench).end(first.session_id)
    step = Facilitating(bench).start("review").steps[0]
    keeping.decide(step, DecisionWords("Giữ một chân dung", "ít khách", (Side.SALES,)))
    told = report(bench)
    (action,) = told.actions
    assert (action.owner, action.late, action.session) == ("Trần Sơn", True, 1)
    assert [(one.text, one.session) for one in told.parked] == [("Ai trả phí?", 1)]
    assert told.decisions[0].sides == (Side.SALES,)
    assert report(bench, Naming.SHORT).actions[0].owner == "T. S."
    assert report(bench, Naming.NONE).actions[0].owner == ""
    assert (told.draws, told.notes, told.questions) == (False, None, ())


def test_that_other_questions_are_told_once_they_are_revealed(bench: Workbench) -> None:
    session = Facilitating(bench).start("draw_a").session
    write_all(bench, Ask.SEGMENTS, {Side.MARKETING: "Vợ chồng trẻ", Side.SALES: "Nhà ba thế hệ"})
    asked = {one.asks: one.notes for one in report(bench).asked}
    assert asked == {Ask.SEGMENTS: None}
    assert report(bench).groups == ()
    writing = writing_id(bench, session, Ask.SEGMENTS)
    Revealing(bench).reveal(writing)
    ids = [note_of(bench, text).id for text in ("Vợ chồng", "Nhà ba")]
    Grouping(bench).group_notes(writing, ids, "Gia đình")
    told = report(bench)
    assert [note.text for note in told.asked[0].notes or ()] == ["Vợ chồng trẻ", "Nhà ba thế hệ"]
    (group,) = told.groups
    assert (group.title, set(group.notes)) == ("Gia đình", {"Vợ chồng trẻ", "Nhà ba thế hệ"})


@pytest.mark.parametrize(
    ("marketing", "by_side", "said"),
    [
        (2, {}, "5 people put dots"),
        (
            3,
            {Side.MARKETING: 3, Side.SALES: 3},
            "6 people put dots · Marketing 3 · Sales 3",
        ),
    ],
)
def test_that_dots_are_told_after_closing_and_by_side_only_where_secrecy_allows_it(
    bench: Workbench, marketing: int, by_side: dict[Side, int], said: str
) -> None:
    session = Facilitating(bench).start("draw_a").session
    voting = DotVoting(bench)
    poll = voting.open_vote(
        session.id,
        DotTopic.GROUPS,
        (Choice("Một"), Choice("Hai")),
        {Side.MARKETING: marketing, Side.SALES: 3},
    )
    options = voting.options(poll.id)
    for paper in Polling(bench).papers(poll.id):
        voting.put_dots(paper.id, {options[0].id: 2, options[1].id: 1})
    assert report(bench).dots == ()
    Polling(bench).close_round(poll.id)
    (dots,) = report(bench).dots
    assert [one.label for one in dots.options] == ["Một", "Hai"]
    assert all(set(one.sides) == set(by_side) for one in dots.options)
    assert dots.by_side == by_side, "no share of a side without its n"
    assert voters_said(voting.tally(poll.id), str) == said


def test_that_a_review_tells_what_was_decided_and_how_what_is_owed_was_kept(
    bench: Workbench,
) -> None:
    owing = Owing(bench)
    owing.draft_register()
    owed = owing.obligations()[5]
    owing.agree(owed.id, agreed=True)
    session = Facilitating(bench).start("review").session
    write_all(bench, Ask.PROPOSALS, {Side.MARKETING: "Thêm Zalo", Side.SALES: "Bỏ nhóm thuê"})
    note = note_of(bench, "Bỏ nhóm")
    now = bench.clock.now()
    decided = ProposalDecision(
        bench.secrets.new_id(),
        session.id,
        note.id,
        Verdict.DEFER,
        "ít khách",
        now,
        until=date(2026, 9, 1),
    )
    with bench.doing("record_decision") as work:
        work.of(ProposalDecision).put(decided)
    assert report(bench).proposals == ()
    Revealing(bench).reveal(writing_id(bench, session, Ask.PROPOSALS))
    (proposal,) = report(bench).proposals
    assert (proposal.side, proposal.text, proposal.verdict) == (
        Side.SALES,
        "Bỏ nhóm thuê",
        Verdict.DEFER,
    )
    Upholding(bench).say_kept(session.id, owed.id, UpkeepState.BLOCKED, "máy hỏng")
    step = go_to(bench, StepKind.OBLIGATIONS)
    Keeping(bench).take_on(step, ActionWords("Sửa máy"), obligation_id=owed.id)
    told = report(bench)
    assert [(one.code, one.state, one.hindrance) for one in told.upkeep] == [
        (owed.code, UpkeepState.BLOCKED, "máy hỏng")
    ]
    assert told.actions[0].obligation == owed.code


def test_that_only_quotes_with_consent_are_told(bench: Workbench) -> None:
    Facilitating(bench).start()
    Quoting(bench).write_quote(QuoteWords("Kín", lead="L-1"))
    Quoting(bench).write_quote(QuoteWords("Mở", consent=True))
    assert [one.text for one in report(bench).quotes] == ["Mở"]


def test_that_planned_and_given_time_and_reasons_are_told(bench: Workbench) -> None:
    facilitating = Facilitating(bench)
    step = facilitating.start().steps[0]
    Timing(bench).change_minutes(step.id, 5)
    go_to(bench, StepKind.CLAIMS)
    told = report(bench).steps
    assert told[0].minutes == told[0].planned + 5
    assert [one.because for one in told if one.because] == ["the room wants it so"]


def test_that_lines_of_a_free_step_are_told_under_its_name(bench: Workbench) -> None:
    step = Facilitating(bench).start().steps[1]
    with bench.doing("record_decision") as work:
        work.of(StepResult).put(
            StepResult(bench.secrets.new_id(), step.session_id, step.id, 0, "Sợ chậm bàn giao")
        )
    (result,) = report(bench).results
    assert (result.step.en, result.lines) == ("Product and USPs", ("Sợ chậm bàn giao",))
