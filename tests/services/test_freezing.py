"""Frozen figures are facts: nothing that comes later changes them, and corrections stand beside."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.errors import (
    DomainError,
    FigureOutOfBounds,
    FiguresEmpty,
    FiguresFrozen,
    FiguresNotFrozen,
    FunnelGrows,
    IterationFrozen,
    NothingToUndo,
    PeriodBackwards,
    ReasonMissing,
)
from domain.model.campaigns import Campaign
from domain.model.iteration_figures import (
    COUNTS,
    FiguresOrigin,
    FrozenFigures,
    IterationFigures,
    SourceFigures,
)
from domain.model.iterations import Iteration
from domain.model.ladder import Stage, bits
from domain.model.leads import ContactOutcome
from domain.model.statistics.funnel import Rate
from domain.services.calendars import project_calendar
from domain.services.campaigning import Campaigning, CampaignWords
from domain.services.freezing import Freezing
from domain.services.iterating import Iterating, IterationWords
from domain.services.iteration_figures import IterationReport, whole_report_of
from domain.services.measuring import Measuring
from domain.services.result_lines import ResultWords
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeBench, FakeClock
from tests.persistence.test_leads import a_record, bring_in, say
from tests.real import open_real

NOW = datetime(2026, 4, 20, 2, tzinfo=UTC)
FIRST = date(2026, 4, 1)
TOTALS = IterationFigures(
    (SourceFigures("facebook", spend=100_00, leads=50, valid=40, contacted=30, qualified=6, won=1),)
)
Opened = tuple[Workbench, OpenFile]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    bench, file = open_real(tmp_path, clock=FakeClock(NOW))
    yield bench, file
    file.close()


def begin(bench: Workbench) -> tuple[Iteration, Campaign]:
    iteration = Iterating(bench).begin(IterationWords(FIRST))
    words = CampaignWords("Căn hộ", "facebook", FIRST, iteration_id=iteration.id)
    campaign = Campaigning(bench).add(words)
    Measuring(bench).set_result(campaign.id, ResultWords(FIRST, FIRST, 50_00, 1000, 20, 4))
    return iteration, campaign


def bring_leads(opened: Opened, campaign: Campaign) -> None:
    bench, file = opened
    qualified, contacted = bits([Stage.QUALIFIED]), bits([Stage.CONTACTED])
    tied = {"campaign_id": campaign.id, "channel": "facebook"}
    bring_in(
        bench,
        file,
        a_record("a", reached=qualified, outcome="talked", **tied),
        a_record("b", reached=contacted, outcome="talked", reason="budget", **tied),
        a_record("c", channel="zalo"),
        a_record("d", channel="zalo", received_on=date(2026, 3, 31)),
        recorded=("valid", "contacted", "sql", "opportunity", "won"),
    )
    say(bench, 2, outcome=ContactOutcome.SHORT_TALK, reason="budget")


def test_that_what_is_recorded_is_added_up_by_source(opened: Opened) -> None:
    bench, _ = opened
    iteration, campaign = begin(bench)
    freezing = Freezing(bench)
    assert freezing.report(iteration.id).figures.total("leads") == 4  # as the platform counts
    bring_leads(opened, campaign)
    figures = freezing.report(iteration.id).figures
    facebook, zalo = figures.sources
    assert facebook == SourceFigures(
        "facebook", 50_00, 1000, 20, 2, None, 2, 2, 1, 0, 0, fed_back=1
    )
    assert (zalo.source, zalo.leads, zalo.spend, zalo.contacted) == ("zalo", 1, None, 0)
    assert figures.outcomes == {"short_talk": 1, "talked": 1}
    assert figures.reasons == {"budget": 1}
    assert figures.rate("qualification_rate") == Rate(1, 2)
    assert figures.rate("coverage") == Rate(1, 3)


def test_that_the_speed_of_work_is_told_of_leads_whose_file_tells_it(opened: Opened) -> None:
    bench, file = opened
    iteration, campaign = begin(bench)
    tied = {"campaign_id": campaign.id, "channel": "facebook"}

    def timed(handed: str, received: str = "", tried: str = "") -> dict[str, Any]:
        told = (("received_at", received), ("handed_over_at", handed), ("first_attempt_at", tried))
        return {"traits": tuple(pair for pair in told if pair[1]), **tied}

    day = "2026-04-01T"
    bring_in(
        bench,
        file,
        a_record("a", ad="A1", **timed(day + "09:00", day + "08:50", day + "09:20")),
        a_record("b", ad="A1", **timed(day + "09:00", day + "08:30", day + "11:00")),
        a_record("c", **timed(day + "09:00", day + "08:55", day + "09:05")),
        a_record("d", ad="A1", **timed("2026-04-01T16:50", tried="2026-04-02T08:10")),
        a_record("e", ad="A1", **timed(day + "10:00", tried=day + "09:00")),
        a_record("f", **tied),
    )
    process = whole_report_of_now(bench, iteration).figures.process
    assert (process.handed_over, process.within_sla) == (4, 3), "the evening waits for the morning"
    assert process.median_minutes == 20
    assert (process.with_context, process.context_due) == (1, 3), "the ad is part of the context"
    assert process.conversations is None, "nobody recorded when a conversation took place"


def whole_report_of_now(bench: Workbench, iteration: Iteration) -> IterationReport:
    with bench.reading() as view:
        calendar = project_calendar(view, bench.catalogue)
        return whole_report_of(view, iteration, bench.clock.now(), calendar)


def test_that_frozen_figures_are_kept_and_end_the_iteration(opened: Opened) -> None:
    bench, _ = opened
    iteration, campaign = begin(bench)
    freezing = Freezing(bench)
    kept = freezing.freeze(iteration.id)
    bring_leads(opened, campaign)
    Measuring(bench).set_result(
        campaign.id, ResultWords(FIRST, FIRST, 90_00, 1, 1, 1), replacing=True
    )
    report = freezing.report(iteration.id)
    assert (report.origin, report.entries, report.frozen) == (FiguresOrigin.COUNTED, (kept,), True)
    assert report.figures.total("spend") == 50_00
    assert report.iteration.frozen_at == NOW
    assert report.iteration.ends == date(2026, 4, 20)
    with pytest.raises(FiguresFrozen):
        freezing.freeze(iteration.id)
    with pytest.raises(FiguresFrozen):
        freezing.enter_totals(iteration.id, TOTALS)
    with pytest.raises(IterationFrozen):
        Iterating(bench).remove(iteration.id)


def test_that_freezing_is_a_fact_that_undo_stops_at(opened: Opened) -> None:
    bench, _ = opened
    iteration, _ = begin(bench)
    Freezing(bench).freeze(iteration.id)
    with pytest.raises(NothingToUndo):
        bench.journal.undo()


def test_that_a_correction_stands_beside_what_it_corrects(bench: Workbench) -> None:
    freezing = Freezing(bench)
    iteration = Iterating(bench).note_one_way(IterationWords(date(2026, 1, 1)))
    with pytest.raises(FiguresNotFrozen):
        freezing.correct(iteration.id, TOTALS, "vì")
    first = freezing.enter_totals(iteration.id, TOTALS)
    with pytest.raises(ReasonMissing):
        freezing.correct(iteration.id, TOTALS, "  ")
    other = IterationFigures((replace(TOTALS.sources[0], qualified=5),))
    freezing.correct(iteration.id, other, "Hai lead bị đếm trùng")
    report = freezing.report(iteration.id)
    assert report.entries[0] == first
    assert report.entries[0].figures == TOTALS
    assert report.origin is FiguresOrigin.ENTERED
    assert [one.reason for one in report.corrections] == ["Hai lead bị đếm trùng"]
    assert report.figures.rate("qualification_rate") == Rate(5, 30)


@pytest.mark.parametrize(
    ("source", "error"),
    [
        (SourceFigures("zalo"), FiguresEmpty),
        (SourceFigures("zalo", spend=5), FiguresEmpty),
        (SourceFigures("zalo", leads=-1), FigureOutOfBounds),
        (SourceFigures("zalo", leads=10**16), FigureOutOfBounds),
        (SourceFigures("zalo", leads=5, valid=6), FunnelGrows),
        (SourceFigures("zalo", leads=5, contacted=3, won=4), FunnelGrows),
        (SourceFigures("zalo", leads=5, fed_back=6), FunnelGrows),
    ],
)
def test_that_totals_that_cannot_be_are_refused(
    bench: Workbench, source: SourceFigures, error: type[DomainError]
) -> None:
    iteration = Iterating(bench).begin(IterationWords(date(2026, 1, 1)))
    with pytest.raises(error):
        Freezing(bench).enter_totals(iteration.id, IterationFigures((source,)))


def test_that_nothing_is_frozen_before_there_is_anything(bench: Workbench) -> None:
    freezing = Freezing(bench)
    begun = Iterating(bench).begin(IterationWords(date(2026, 1, 1)))
    with pytest.raises(FiguresEmpty):
        freezing.freeze(begun.id)
    ahead = Iterating(bench).begin(IterationWords(date(2026, 12, 1)))
    with pytest.raises(PeriodBackwards):
        freezing.freeze(ahead.id)


def test_that_a_gap_is_no_zero() -> None:
    figures = IterationFigures(
        (
            SourceFigures("a", leads=10, contacted=5, qualified=2),
            SourceFigures("b", leads=10, contacted=5),
        )
    )
    assert (figures.total("qualified"), figures.gaps("qualified")) == (2, 1)
    assert figures.rate("qualification_rate") == Rate(2, 5)  # not 2 of 10
    assert figures.total("won") is None
    assert figures.rate("close_rate") == Rate(0, 0)
    assert figures.cost("cpl") is None


amounts = st.none() | st.integers(0, 9)
any_source = st.builds(SourceFigures, st.sampled_from(["a", "b"]), *[amounts] * len(COUNTS))
any_figures = st.builds(
    IterationFigures,
    st.lists(any_source, max_size=3).map(tuple),
    amounts,
    st.dictionaries(st.text(max_size=5), st.integers(0, 9), max_size=3),
)


@given(any_figures)
def test_that_what_is_kept_is_read_as_it_was(figures: IterationFigures) -> None:
    assert IterationFigures.of(figures.content()) == figures
    for code in ("qualification_rate", "coverage", "lead_to_won"):
        rate = figures.rate(code)
        assert 0 <= rate.k <= rate.n


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["correct", "result", "enter", "freeze"]), any_figures)))
def test_that_no_entry_ever_changes(
    fake: FakeBench, acts: list[tuple[str, IterationFigures]]
) -> None:
    fake = FakeBench(fake.catalogue)
    bench = fake.bench()
    iteration = Iterating(bench).begin(IterationWords(date(2026, 1, 1)))
    words = CampaignWords("K", "a", date(2026, 1, 1), iteration_id=iteration.id)
    campaign = Campaigning(bench).add(words)
    freezing = Freezing(bench)
    seen: dict[UUID, FrozenFigures] = {}
    for number, (act, figures) in enumerate(acts):
        try:
            if act == "correct":
                freezing.correct(iteration.id, figures, "vì thế")
            elif act == "result":
                day = date(2026, 1, 1)
                line = ResultWords(day, day, spend=number, leads=number)
                Measuring(bench).set_result(campaign.id, line, replacing=True)
            elif act == "enter":
                freezing.enter_totals(iteration.id, figures)
            else:
                freezing.freeze(iteration.id)
        except DomainError:
            pass
        kept = fake.store.things.get(FrozenFigures, {})
        assert all(kept[id] == before for id, before in seen.items())
        seen = dict(kept)
        report = freezing.report(iteration.id)
        assert len(report.entries) == len(kept)
        assert report.frozen == (report.iteration.frozen_at is not None)
