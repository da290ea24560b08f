"""Iterations: one after the other, and the one-way process before them."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from domain.errors import (
    BaselineThere,
    IterationFrozen,
    IterationsOverlap,
    NoIterationRuns,
    PeriodBackwards,
)
from domain.model.campaigns import Campaign
from domain.model.iterations import Iteration, iteration_on
from domain.services.campaigning import Campaigning, CampaignWords
from domain.services.iterating import Iterating, IterationWords
from domain.services.workbench import Workbench
from tests.fakes import FakeBench

FIRST = date(2026, 3, 2)


@pytest.fixture
def iterating(bench: Workbench) -> Iterating:
    return Iterating(bench)


def test_that_the_next_one_ends_the_one_that_runs(iterating: Iterating) -> None:
    iterating.begin(IterationWords(FIRST, targeting=" 25–40 ", outside_factors=("season", "")))
    second = iterating.begin(IterationWords(date(2026, 4, 6)))
    first, current = iterating.iterations()
    assert (first.number, first.ends, first.targeting) == (1, date(2026, 4, 5), "25–40")
    assert first.outside_factors == ("season",)
    assert current == second == iterating.current()
    assert iteration_on(date(2026, 4, 5), (first, second)) == first
    assert iteration_on(date(2026, 3, 1), (first, second)) is None


def test_that_two_never_share_a_day(iterating: Iterating) -> None:
    iterating.begin(IterationWords(FIRST))
    for day in (FIRST, date(2026, 2, 1)):
        with pytest.raises(IterationsOverlap):
            iterating.begin(IterationWords(day))
    iterating.end(date(2026, 3, 29))
    with pytest.raises(NoIterationRuns):
        iterating.end()
    second = iterating.begin(IterationWords(date(2026, 4, 6)))
    with pytest.raises(IterationsOverlap):
        iterating.change(second.id, IterationWords(date(2026, 3, 29)))


def test_that_a_project_changes_over_from_the_one_way_process(
    fake: FakeBench, iterating: Iterating
) -> None:
    iterating.note_one_way(IterationWords(date(2025, 8, 4)))
    iterating.begin(IterationWords(FIRST))
    one_way, first = iterating.iterations()
    assert (one_way.number, one_way.one_way, one_way.ends) == (0, True, date(2026, 3, 1))
    assert (first.number, first.one_way) == (1, False)
    assert [one.key for one in fake.store.intentions] == ["note_one_way", "change_over"]


def test_that_the_one_way_process_may_be_noted_afterwards_once(iterating: Iterating) -> None:
    iterating.begin(IterationWords(FIRST))
    with pytest.raises(IterationsOverlap):
        iterating.note_one_way(IterationWords(date(2025, 8, 4)))
    iterating.note_one_way(IterationWords(date(2025, 8, 4), date(2025, 10, 26)))
    assert [one.number for one in iterating.iterations()] == [0, 1]
    with pytest.raises(BaselineThere):
        iterating.note_one_way(IterationWords(date(2024, 8, 4), date(2024, 10, 26)))


def test_that_what_ends_before_it_begins_is_refused(iterating: Iterating) -> None:
    with pytest.raises(PeriodBackwards):
        iterating.begin(IterationWords(FIRST, date(2026, 3, 1)))
    iterating.begin(IterationWords(FIRST))
    with pytest.raises(PeriodBackwards):
        iterating.end(date(2026, 3, 1))


def test_that_frozen_figures_keep_the_days_and_the_targeting_under_them(
    fake: FakeBench, iterating: Iterating
) -> None:
    one = iterating.begin(IterationWords(FIRST, date(2026, 3, 29), targeting="25–40"))
    frozen = replace(one, frozen_at=datetime(2026, 4, 3, tzinfo=UTC))
    fake.store.things[Iteration][one.id] = frozen
    words = IterationWords.of(frozen)
    with pytest.raises(IterationFrozen):
        iterating.change(one.id, replace(words, targeting="25–55"))
    with pytest.raises(IterationFrozen):
        iterating.remove(one.id)
    iterating.change(one.id, replace(words, outside_factors=("credit",)))
    assert iterating.iterations()[0].outside_factors == ("credit",)


def test_that_campaigns_stay_when_their_iteration_goes(
    fake: FakeBench, bench: Workbench, iterating: Iterating
) -> None:
    one = iterating.begin(IterationWords(FIRST))
    campaign = Campaigning(bench).add(CampaignWords("Hè", "zalo", FIRST, iteration_id=one.id))
    iterating.remove(one.id)
    assert fake.store.things[Campaign][campaign.id].iteration_id is None
    assert iterating.iterations() == ()
