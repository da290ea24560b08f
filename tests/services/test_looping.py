"""The loop as it stands: stations with true figures, and what is to be done next by which day."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from domain.model.iterations import Iteration
from domain.model.loop import LoopState, Station, StationState
from domain.model.working_time import DEFAULT_CALENDAR
from domain.services.campaigning import Campaigning, CampaignWords
from domain.services.iterating import Iterating, IterationWords
from domain.services.loop_facts import reported_until, word_due
from domain.services.loop_series import Finding, LoopSeries
from domain.services.looping import Looping
from domain.services.next_things import NextKind
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeBench, FakeClock
from tests.persistence.test_leads import a_record, bring_in, say
from tests.real import open_real
from tests.services.test_examples import rehearsed

MONDAY = datetime(2026, 6, 15, 3, tzinfo=UTC)
"""After the last review of the example, which was on 12 June."""


def at(moment: datetime, example: str = "real_estate") -> Workbench:
    fake = rehearsed(example)
    fake.clock.moment = moment
    return fake.bench()


def kinds(bench: Workbench) -> list[NextKind]:
    return [one.kind for one in Looping(bench).loop().next]


def test_that_an_empty_workspace_says_where_to_begin(bench: Workbench) -> None:
    loop = Looping(bench).loop()
    assert (loop.state, loop.now) == (LoopState.BRIEFING, Station.BRIEF)
    assert [one.kind for one in loop.next] == [NextKind.BRIEF, NextKind.DRAW]
    assert loop.standing.iteration is None


def test_that_the_example_waits_for_its_next_iteration() -> None:
    bench = at(MONDAY)
    loop = Looping(bench).loop()
    assert (loop.state, loop.now) == (LoopState.RELEASED, Station.CAMPAIGN)
    assert loop.standing.version is not None
    assert loop.standing.version.number == "2.1"
    assert (loop.standing.owed.received, loop.standing.day) == (318, None)
    begin = next(one for one in loop.next if one.kind is NextKind.ITERATION)
    assert begin.number == "4"


def test_that_the_state_follows_what_happens_and_nothing_else() -> None:
    bench = at(MONDAY)
    iterating, campaigning = Iterating(bench), Campaigning(bench)
    fourth = iterating.begin(IterationWords(date(2026, 6, 15), review_on=date(2026, 6, 26)))
    assert Looping(bench).loop().state is LoopState.RELEASED
    assert NextKind.CAMPAIGN in kinds(bench)
    old = campaigning.versions()[1]
    words = CampaignWords("K", "zalo", date(2026, 6, 15), version_id=old.id)
    campaign = campaigning.add(words)
    loop = Looping(bench).loop()
    assert loop.state is LoopState.CAMPAIGN_LIVE
    assert loop.standing.day == 1
    assert loop.stations[Station.REVISE] in (StationState.WAITING, StationState.NOT_YET)
    things = {one.kind: one for one in loop.next}
    assert (things[NextKind.AIM].count, things[NextKind.AIM].number) == (1, "2.1")
    assert things[NextKind.FREEZE].due == date(2026, 6, 24)  # two working days before the review
    campaigning.remove(campaign.id)
    iterating.remove(fourth.id)
    assert Looping(bench).loop().standing.facts.begun == 3  # the third iteration again


def test_that_late_things_come_first_and_things_without_a_day_last() -> None:
    loop = Looping(at(datetime(2026, 9, 1, 3, tzinfo=UTC))).loop()
    days = [one.due for one in loop.next]
    known = [one for one in days if one is not None]
    assert known == sorted(known)
    assert days[: len(known)] == known
    stale = next(one for one in loop.next if one.kind is NextKind.STALE)
    assert stale.count > 0
    assert stale.name
    late = loop.next[0].days_left(loop.standing.today)
    assert late is not None
    assert late < 0


def test_the_one_way_process_and_the_change_over(fake: FakeBench, bench: Workbench) -> None:
    fake.clock.moment = MONDAY
    iterating = Iterating(bench)
    iterating.note_one_way(IterationWords(date(2026, 6, 1)))
    Campaigning(bench).add(CampaignWords("K", "zalo", date(2026, 6, 1)))
    loop = Looping(bench).loop()
    assert (loop.state, loop.one_way) == (LoopState.CAMPAIGN_LIVE, True)
    assert loop.stations[Station.FEEDBACK] is StationState.ABSENT
    assert NextKind.CHANGE_OVER in kinds(bench)
    iterating.begin(IterationWords(date(2026, 6, 15)))
    loop = Looping(bench).loop()
    assert not loop.one_way
    assert NextKind.CHANGE_OVER not in kinds(bench)
    with bench.reading() as view:
        assert [one.number for one in view.of(Iteration).all()] == [0, 1]  # what was stays


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Workbench, OpenFile]]:
    bench, file = open_real(tmp_path, clock=FakeClock(MONDAY))
    yield bench, file
    file.close()


def test_that_leads_wait_when_the_working_time_for_a_word_is_over(
    opened: tuple[Workbench, OpenFile],
) -> None:
    bench, file = opened
    Iterating(bench).begin(IterationWords(date(2026, 6, 1)))
    friday, today = date(2026, 6, 12), date(2026, 6, 15)
    records = [a_record(name, received_on=friday) for name in "abc"]
    bring_in(bench, file, *records, a_record("d", received_on=today))
    say(bench, 2)
    loop = Looping(bench).loop()
    owed = loop.standing.owed
    assert (owed.received, owed.untouched, owed.due, owed.fed_back, owed.waiting) == (4, 3, 3, 1, 2)
    feedback = next(one for one in loop.next if one.kind is NextKind.FEEDBACK)
    assert (feedback.count, feedback.name) == (2, "FB 08/10")
    assert feedback.due == date(2026, 6, 13)  # Saturday morning has four working hours


def test_the_working_time_for_a_first_word() -> None:
    friday = date(2026, 6, 12)
    assert word_due(friday, DEFAULT_CALENDAR) == datetime(2026, 6, 13, 12)  # noqa: DTZ001
    assert word_due(date(2026, 6, 13), DEFAULT_CALENDAR) == datetime(2026, 6, 15, 12)  # noqa: DTZ001
    before, after = datetime(2026, 6, 13, 11), datetime(2026, 6, 13, 12)  # noqa: DTZ001
    assert reported_until(before, DEFAULT_CALENDAR) == date(2026, 6, 11)
    assert reported_until(after, DEFAULT_CALENDAR) == friday


def test_that_before_and_since_says_no_more_than_it_can() -> None:
    series = LoopSeries(at(MONDAY)).series()
    found = {one.code: one.finding for one in series.compared}
    assert found["qualification_rate"] is Finding.HIGHER
    assert found["close_rate"] is Finding.NOT_TOLD_APART
    assert series.outside_factors
    assert [one.enough for one in series.points] == [True] * 3
    assert series.baseline is not None
    assert series.baseline.rate == (66, 472)


def test_that_few_give_no_verdict_and_a_gap_stays_a_gap(bench: Workbench) -> None:
    iterating = Iterating(bench)
    iterating.begin(IterationWords(date(2026, 1, 1)))
    series = LoopSeries(bench).series()
    assert (series.points[0].known, series.points[0].interval) == (False, None)
    assert (series.baseline, series.compared) == (None, ())


def test_that_every_example_tells_its_loop() -> None:
    for example in ("b2b_saas", "dental_clinic"):
        fake = rehearsed(example)
        loop = Looping(fake.bench()).loop()
        assert len(loop.stations) == len(Station)
        assert len(LoopSeries(fake.bench()).series().points) == 3
