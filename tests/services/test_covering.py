"""How far Sales has reported: by campaign and person, added up by the database."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from domain.model.brief import Person
from domain.model.campaigns import Campaign
from domain.model.feedback_draft import FeedbackDraft
from domain.model.lead_batches import LeadFilter, LeadRecord
from domain.model.leads import ContactOutcome, completeness, required_fields
from domain.model.report_coverage import ReportTally, quantile_of_counts
from domain.model.sales_feedback import Feedback, Reply
from domain.model.sides import Side
from domain.model.statistics.quantiles import quantile
from domain.services.asking import Asking
from domain.services.campaigning import Campaigning, CampaignWords
from domain.services.covering import CoverageLine, Covering
from domain.services.lead_forms import LeadForms, owed_answers
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.persistence.test_leads import a_record, bring_in, say
from tests.persistence.things import SECRETS
from tests.real import open_real

Opened = tuple[Workbench, OpenFile]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    bench, file = open_real(tmp_path, clock=FakeClock(datetime(2026, 4, 20, tzinfo=UTC)))
    Asking(bench).draft_form()
    yield bench, file
    file.close()


def campaign(bench: Workbench) -> Campaign:
    return Campaigning(bench).add(CampaignWords("Hè", "zalo", date(2026, 4, 1)))


def on(day: int) -> datetime:
    return datetime(2026, 4, day, 5, tzinfo=UTC)


def reports(bench: Workbench) -> list[Feedback]:
    """Leads 1 to 4 reported in different completeness, lead 1 twice."""
    talked = ContactOutcome.TALKED
    objections = (Reply("objections", ("price",)), Reply("pain_points", ()))
    return [
        say(bench, 1, given_at=on(8), outcome=ContactOutcome.NO_ANSWER),
        say(bench, 1, given_at=on(12), outcome=talked, interest=3, fit=2, replies=objections),
        say(bench, 2, given_at=on(7), outcome=talked, interest=1, qualified=False, reason="budget"),
        say(bench, 3, given_at=on(5), outcome=ContactOutcome.WRONG_NUMBER),
        say(
            *(bench, 4),
            given_at=on(16),
            outcome=talked,
            interest=4,
            qualified=True,
            words="Đắt quá",
            next_step="xem nhà",
        ),
    ]


def as_the_form_counts(bench: Workbench, said: Feedback) -> float:
    with bench.reading() as view:
        owed = owed_answers(LeadForms(bench).questions(view))
    shared = {one.name for one in fields(FeedbackDraft)} & {one.name for one in fields(Feedback)}
    draft = FeedbackDraft(**{name: getattr(said, name) for name in shared})
    required = required_fields(
        {one.code: one.rule for one in owed},
        conversation=said.conversation,
        qualified=bool(said.qualified),
        interest=said.interest or 0,
    )
    found = completeness({one.code: one.weight for one in owed}, draft.filled(), required)
    assert found is not None
    return found


def test_that_leads_are_added_up_by_campaign_and_by_person(opened: Opened) -> None:
    bench, file = opened
    summer = campaign(bench)
    with bench.doing("load_example") as work:
        work.of(Person).put(Person(SECRETS.new_id(), 0, "Bảo", Side.SALES, code="S1"))
    bring_in(
        *(bench, file),
        a_record("1", campaign_id=summer.id, seller="S1"),
        a_record("2", campaign_id=summer.id, seller="S2"),
        a_record("3", campaign="Video", seller="S1"),
        a_record("4", campaign="Video", seller="S1", received_on=None),
        a_record("5", campaign="Video"),
    )
    said = reports(bench)
    told = Covering(bench).coverage()
    assert (told.whole.tally.leads, told.whole.tally.reported) == (5, 4)
    assert [(one.code, one.name, one.tally.leads) for one in told.campaigns] == [
        ("K01", "Hè", 2),
        ("", "Video", 3),
    ]
    first, second, nobody = told.people
    assert [(one.code, one.name) for one in told.people] == [("S1", "Bảo"), ("S2", ""), ("", "")]
    assert (first.tally.leads, first.tally.reported, first.tally.delays) == (3, 3, {0: 1, 2: 1})
    assert (second.tally.delays, nobody.tally.reported) == ({1: 1}, 0)
    assert nobody.waiting == LeadFilter(nobodys=True, fed_back=False)
    with bench.reading() as view:
        for line in (*told.campaigns, *told.people):
            assert view.leads.count(line.leads) == line.tally.leads
            assert view.leads.count(line.waiting) == line.tally.leads - line.tally.reported
    counting = [said[1], *said[2:]]
    wanted = sum(as_the_form_counts(bench, one) for one in counting) / len(counting)
    assert told.whole.tally.completeness == pytest.approx(wanted)
    assert 0 < wanted < 1
    assert nobody.tally.completeness is None


def test_that_the_database_adds_up_what_the_leads_one_by_one_come_to(opened: Opened) -> None:
    bench, file = opened
    chance = random.Random(3)
    summer = campaign(bench)
    records = [
        a_record(
            str(number),
            campaign_id=chance.choice([None, summer.id]),
            campaign=chance.choice(["", "Video", "Đợt 1"]),
            seller=chance.choice(["", "S1", "S2"]),
            received_on=chance.choice([None, date(2026, 4, chance.randrange(1, 12))]),
        )
        for number in range(40)
    ]
    bring_in(bench, file, *records[:25])
    bring_in(bench, file, *records[25:])
    said: dict[int, list[Feedback]] = {}
    for _ in range(45):
        number = chance.randrange(1, 41)
        talked = chance.random() < 0.6
        told = say(
            *(bench, number),
            given_at=on(chance.randrange(2, 20)),
            outcome=ContactOutcome.TALKED if talked else ContactOutcome.NO_ANSWER,
            interest=chance.choice([None, 1, 3]) if talked else None,
            replies=(Reply("objections", ("price",)),) if chance.random() < 0.5 else (),
            next_step=chance.choice(["", "xem nhà"]),
        )
        said.setdefault(number, []).append(told)
    told_of = Covering(bench).coverage()
    its: dict[int, set[int]] = {id(told_of.whole): set(range(1, 41))}
    for number, record in enumerate(records, start=1):
        campaigns = (id(one) for one in told_of.campaigns if _campaign_of(record) == _named(one))
        people = (id(one) for one in told_of.people if one.code == record.seller)
        for line_id in (*campaigns, *people):
            its.setdefault(line_id, set()).add(number)
    for line in (told_of.whole, *told_of.campaigns, *told_of.people):
        numbers = its[id(line)]
        heard = [number for number in numbers if number in said]
        counting = [max(said[one], key=lambda one: (one.given_at, one.id)) for one in heard]
        days = [
            max(0, (min(one.given_at for one in said[number]).date() - received).days)
            for number in heard
            if (received := records[number - 1].received_on)
        ]
        assert (line.tally.leads, line.tally.reported) == (len(numbers), len(heard))
        assert line.tally.delays == Counter(days)
        filled = sum(as_the_form_counts(bench, one) for one in counting)
        assert line.tally.filled == pytest.approx(filled)
        assert line.tally.rated == len(heard)
    assert [len(told_of.campaigns), len(told_of.people)] == [4, 3]


def _named(line: CoverageLine) -> tuple[UUID | None, str]:
    return line.tally.campaign_id, line.tally.campaign


def _campaign_of(record: LeadRecord) -> tuple[UUID | None, str]:
    return record.campaign_id, "" if record.campaign_id else record.campaign


def test_that_what_is_not_there_is_counted_nowhere(opened: Opened) -> None:
    bench, file = opened
    assert Covering(bench).coverage().whole.tally == ReportTally()
    bring_in(bench, file, a_record("1", seller="S1"))
    reports(bench)[0]
    file.journal.undo()
    for _ in range(5):
        file.journal.undo()
    assert Covering(bench).coverage().people == ()


def test_that_a_reading_stops_when_it_is_told_to(opened: Opened) -> None:
    bench, file = opened
    bring_in(bench, file, a_record("1"))

    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Covering(bench).coverage(stop)


@pytest.mark.parametrize("share", [0.0, 0.5, 0.9, 1.0])
def test_that_a_quantile_of_counts_is_that_of_the_values(share: float) -> None:
    counts = {0: 3, 1: 1, 4: 6, 30: 2}
    values = [value for value, count in counts.items() for _ in range(count)]
    assert quantile_of_counts(counts, share) == pytest.approx(quantile(values, share))
    assert quantile_of_counts({}, share) is None
