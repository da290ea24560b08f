"""Sales reports a lead: what is asked, owed, kept half typed, reported, and taken away again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from domain.errors import (
    AttemptsDisagree,
    ConversationDayWrong,
    ConversationOwed,
    NextStepPast,
    OutcomeMissing,
    ReporterCodeTaken,
    ReporterUnknown,
)
from domain.model.brief import Person
from domain.model.feedback import OTHER_ANSWER, FeedbackField
from domain.model.feedback_draft import FeedbackDraft
from domain.model.fields import PersonaField
from domain.model.ladder import Ending, Stage, bits
from domain.model.lead_batches import HeardSoFar, LeadFilter
from domain.model.lead_scope import LeadStanding, within_scope
from domain.model.leads import ContactOutcome
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.sales_feedback import TALKED_ON, Feedback
from domain.model.sides import Side
from domain.services.asking import Asking
from domain.services.lead_forms import CLAIMS_ASKED
from domain.services.reporting_leads import ReportingLeads
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.persistence.test_leads import a_record, bring_in
from tests.persistence.things import SECRETS
from tests.real import open_real

NOON = datetime(2026, 4, 9, 5, tzinfo=UTC)
TALKED, NO_ANSWER = ContactOutcome.TALKED, ContactOutcome.NO_ANSWER

Opened = tuple[Workbench, OpenFile, FakeClock]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    clock = FakeClock(NOON)
    bench, file = open_real(tmp_path, clock=clock)
    yield bench, file, clock
    file.close()


def three_leads(bench: Workbench, file: OpenFile) -> UUID:
    return bring_in(
        *(bench, file, a_record("a", channel="zalo", received_on=date(2026, 4, 8), seller="S7")),
        a_record("b", campaign="FB Lead Ads 08/10", received_on=date(2026, 4, 6)),
        a_record("c", received_on=date(2026, 4, 7)),
    ).id


def some_claims(bench: Workbench, count: int = 6, scope: str = "") -> list[Claim]:
    persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
    claims = [
        Claim(
            *(SECRETS.new_id(), f"C{n:02}", n, persona.id, PersonaField.PAIN, f"điều {n}", "most"),
            importance=1 + n % 3,
            measured_by="pain_points",
            supporting=(f"đau {n}",),
            scope=scope if n == 2 else "",
        )
        for n in range(count)
    ]
    with bench.doing("load_example") as work:
        work.of(Persona).put(persona)
        for claim in claims:
            work.of(Claim).put(claim)
    return claims


def test_that_leads_wait_the_oldest_first_until_they_are_reported(opened: Opened) -> None:
    bench, file, _ = opened
    batch = three_leads(bench, file)
    reporting = ReportingLeads(bench)
    assert list(reporting.waiting()) == [2, 3, 1]
    assert list(reporting.waiting(LeadFilter(seller="S7"))) == [1]
    (first, second, _) = reporting.page(reporting.waiting())
    assert (first.source, first.age, second.age) == ("FB Lead Ads 08/10", 3, 2)
    reporting.report(FeedbackDraft(SECRETS.new_id(), 2, TALKED, interest=3, fit=1), by="S1")
    assert list(reporting.waiting()) == [3, 1]
    assert reporting.how_many_wait() == 2
    assert reporting.so_far(batch) == HeardSoFar(3, 1, 1, 1, 1, 0, 1)
    file.journal.undo()
    assert list(reporting.waiting()) == [2, 3, 1]
    assert reporting.so_far(batch) == HeardSoFar(3)


def test_that_what_is_typed_survives_and_is_no_step_of_undo(tmp_path: Path, opened: Opened) -> None:
    bench, file, clock = opened
    three_leads(bench, file)
    reporting = ReportingLeads(bench)
    typed = replace(reporting.form(2).draft, outcome=TALKED, words="“có sân chơi không em?”")
    reporting.keep_draft(typed)
    reporting.keep_draft(replace(typed, words="“ " + "x" * 9_000))
    undo = file.journal.state().undo
    assert undo is not None
    assert undo.key == "import_leads"
    told = {entry.intention.key for entry in file.journal.history()}
    assert "draft_of_lead" not in told
    assert reporting.how_many_wait() == 3, "what is half typed is no report"
    file.close()
    bench, file = open_real(tmp_path, clock=clock)
    reporting = ReportingLeads(bench)
    kept = reporting.form(2).draft
    assert (kept.id, kept.outcome, len(kept.words)) == (typed.id, TALKED, 2_000)
    reporting.report(kept, by="S1")
    with bench.reading() as view:
        assert not view.of(FeedbackDraft).all()
    file.journal.undo()
    assert reporting.form(2).draft == kept, "taking a report back gives back what was typed"
    reporting.keep_draft(FeedbackDraft(kept.id, 2))
    with bench.reading() as view:
        assert not view.of(FeedbackDraft).all()
    file.close()


def test_that_a_report_is_refused_with_the_fact_that_stands_in_its_way(opened: Opened) -> None:
    bench, file, _ = opened
    three_leads(bench, file)
    reporting = ReportingLeads(bench)
    draft = FeedbackDraft(SECRETS.new_id(), 1, TALKED)
    refused: list[tuple[type[Exception], FeedbackDraft]] = [
        (OutcomeMissing, replace(draft, outcome=None)),
        (ConversationOwed, replace(draft, outcome=NO_ANSWER, interest=0)),
        (AttemptsDisagree, replace(draft, attempts=2, days=3)),
        (ConversationDayWrong, draft.talked(date(2026, 4, 10))),
        (ConversationDayWrong, draft.talked(date(2025, 4, 1))),
        (NextStepPast, replace(draft, next_on=date(2026, 4, 8))),
    ]
    for fact, wrong in refused:
        with pytest.raises(fact):
            reporting.report(wrong, by="S1")
    with pytest.raises(ReporterUnknown):
        reporting.report(draft, by="")
    assert reporting.how_many_wait() == 3


def test_that_the_day_of_a_conversation_is_no_answer_of_the_customer(opened: Opened) -> None:
    bench, file, _ = opened
    three_leads(bench, file)
    reporting = ReportingLeads(bench)
    day = date(2026, 4, 8)
    draft = FeedbackDraft(SECRETS.new_id(), 1, TALKED).talked(day)
    assert not draft.told, "it alone takes no conversation to know"
    assert TALKED_ON not in draft.filled()
    said = reporting.report(draft, by="S1")
    assert said.talked_on == day
    assert TALKED_ON not in {one.field for one in said.answered}
    silent = reporting.report(replace(draft, outcome=NO_ANSWER), by="S1")
    assert silent.replies == (), "without a conversation it has no day"


def test_that_a_missing_reason_is_told_and_stops_nobody(opened: Opened) -> None:
    bench, file, _ = opened
    three_leads(bench, file)
    reporting = ReportingLeads(bench)
    form = reporting.form(1)
    draft = replace(form.draft, outcome=TALKED, interest=1, fit=2, qualified=False)
    assert "not_qualified_reason" in form.missing(draft)
    assert "not_qualified_reason" not in form.missing(replace(draft, reason="budget"))
    assert "not_qualified_reason" not in form.missing(replace(draft, qualified=True))
    assert form.missing(replace(draft, outcome=NO_ANSWER)) == ()
    assert form.completeness(replace(draft, outcome=NO_ANSWER)) == 1.0
    complete = form.completeness(draft)
    assert complete is not None
    assert 0 < complete < 1
    assert reporting.report(draft, by="S1").reason == ""


def test_that_the_form_shows_eight_questions_and_folds_the_rest(opened: Opened) -> None:
    bench, file, _ = opened
    three_leads(bench, file)
    some_claims(bench, 2)
    Asking(bench).draft_form()
    reporting = ReportingLeads(bench)
    form = reporting.form(1)
    shown = [one.code for one in form.questions if not one.folded]
    assert len(shown) == 8
    pains = next(one for one in form.questions if one.code == "pain_points")
    assert [code for code, _ in pains.answers] == ["đau 0", "đau 1", OTHER_ANSWER]
    assert not form.shows("budget_band")
    with bench.doing("edit_form") as work:
        (field,) = work.of(FeedbackField).all(code="budget_band")
        work.of(FeedbackField).put(replace(field, shown=True))
    assert reporting.form(1).shows("budget_band")


def test_that_few_claims_are_asked_the_weightiest_unknown_first(opened: Opened) -> None:
    bench, file, _ = opened
    three_leads(bench, file)
    claims = some_claims(bench, scope="stage >= qualified")
    reporting = ReportingLeads(bench)
    form = reporting.form(1)
    assert [one.code for one in form.claims] == ["C05", "C01", "C04", "C00"]
    assert len(form.claims) == CLAIMS_ASKED
    met = replace(form.draft, outcome=TALKED, qualified=True)
    assert "C02" in [one.code for one in reporting.form(1, met).claims], "its scope allows it now"
    answered = met.judged(claims[0].id, holds=False)
    assert "C00" in [one.code for one in reporting.form(1, answered).claims], "no row runs away"


@pytest.mark.parametrize(
    ("scope", "reached", "persona", "allowed"),
    [
        ("", 0, "", True),
        ("matched_persona = P2", 0, "P2", True),
        ("matched_persona = P2", 0, "P1", False),
        ("matched_persona = P2", 0, "", True),
        ("stage >= qualified", bits([Stage.WON]), "", True),
        ("stage >= qualified", bits([Stage.CONTACTED]), "", False),
        ("stage = won", bits([Stage.OPPORTUNITY]), "", False),
        ("khách có con nhỏ", 0, "", True),
    ],
)
def test_that_a_scope_lets_through_whom_it_means(
    scope: str, reached: int, persona: str, *, allowed: bool
) -> None:
    assert within_scope(scope, LeadStanding(reached, persona)) is allowed


def test_that_a_second_report_counts_and_the_first_stays_in_the_history(opened: Opened) -> None:
    bench, file, clock = opened
    three_leads(bench, file)
    reporting = ReportingLeads(bench)
    first = reporting.report(FeedbackDraft(SECRETS.new_id(), 1, NO_ANSWER, attempts=1), by="S1")
    clock.pass_time(hours=-30)
    form = reporting.form(1)
    assert (form.reports, form.draft.outcome, form.draft.attempts) == (1, NO_ANSWER, 1)
    second = reporting.report(replace(form.draft, outcome=TALKED, interest=4), by="S2")
    assert reporting.reports(1) == (second, first), "also where the clock was put back"
    with bench.reading() as view:
        assert view.leads.get(1).interest == 4
    reporting.take_away(second.id)
    with bench.reading() as view:
        assert view.leads.get(1).outcome == "no_answer"
    file.journal.undo()
    assert reporting.reports(1) == (second, first)


@pytest.mark.parametrize(
    ("said", "ending"),
    [
        (FeedbackDraft(SECRETS.new_id(), 1, ContactOutcome.DO_NOT_CONTACT), Ending.DO_NOT_CONTACT),
        (FeedbackDraft(SECRETS.new_id(), 1, ContactOutcome.WRONG_NUMBER), Ending.DISQUALIFIED),
        (FeedbackDraft(SECRETS.new_id(), 1, ContactOutcome.UNREACHABLE, 2, 2), None),
        (FeedbackDraft(SECRETS.new_id(), 1, ContactOutcome.UNREACHABLE, 3, 2), Ending.DISQUALIFIED),
        (
            FeedbackDraft(
                SECRETS.new_id(), 1, TALKED, interest=2, qualified=False, reason="timing"
            ),
            Ending.RECYCLED,
        ),
        (FeedbackDraft(SECRETS.new_id(), 1, TALKED, fit=0, qualified=False), Ending.DISQUALIFIED),
        (FeedbackDraft(SECRETS.new_id(), 1, TALKED, fit=0), None),
    ],
)
def test_that_a_report_takes_a_lead_off_the_ladder_only_with_proof(
    said: FeedbackDraft, ending: Ending | None
) -> None:
    report: Feedback = said.report(id=SECRETS.new_id(), given_at=NOON, given_by="S1")
    assert report.ending is ending


def test_that_whoever_reports_is_known_by_a_code(opened: Opened) -> None:
    bench, file, _ = opened
    three_leads(bench, file)
    people = [
        Person(SECRETS.new_id(), 0, "Võ Thanh Sơn", Side.SALES, code="S1"),
        Person(SECRETS.new_id(), 1, "Bùi Ngọc Hân", Side.SALES),
        Person(SECRETS.new_id(), 2, "Nguyễn Hoài An", Side.MARKETING),
    ]
    with bench.doing("add_person") as work:
        for person in people:
            work.of(Person).put(person)
    reporting = ReportingLeads(bench)
    assert [(one.code, one.name) for one in reporting.reporters()] == [
        ("S1", "Võ Thanh Sơn"),
        ("", "Bùi Ngọc Hân"),
        ("S7", ""),
    ]
    assert reporting.free_code() == "S2"
    with pytest.raises(ReporterCodeTaken):
        reporting.give_code(people[1].id, "s1")
    assert reporting.give_code(people[1].id, " S7 ") == "S7"
    assert [one.code for one in reporting.reporters()] == ["S1", "S7"]
    assert all("Hân" not in str(entry.intention) for entry in file.journal.history())
