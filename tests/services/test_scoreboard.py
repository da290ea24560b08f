"""The scoreboard tells of both sides or of neither, and a gap is never zero."""

from dataclasses import replace
from datetime import date

import pytest

from domain.errors import MarketingNotMeasured, NothingMeasured, SalesNotMeasured
from domain.model.iteration_figures import IterationFigures, SourceFigures
from domain.model.measures import MEASURES
from domain.services.freezing import Freezing
from domain.services.iterating import Iterating, IterationWords
from domain.services.scoreboard import COHORT_DAYS, Scoreboard
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.services.test_examples import rehearsed


def entered(bench: Workbench, **figures: int) -> None:
    round_ = Iterating(bench).begin(IterationWords(date(2026, 3, 2), date(2026, 3, 29)))
    known = IterationFigures((SourceFigures("facebook", **figures),))
    Freezing(bench).enter_totals(round_.id, known)


def test_that_an_empty_workspace_is_not_measured(fake: FakeBench) -> None:
    with pytest.raises(NothingMeasured):
        Scoreboard(fake.bench()).scores()


def test_that_marketing_alone_is_never_told(fake: FakeBench) -> None:
    bench = fake.bench()
    entered(bench, spend=100_00, impressions=5_000, clicks=100, leads=40)
    with pytest.raises(SalesNotMeasured):
        Scoreboard(bench).scores()


def test_that_sales_alone_is_never_told(fake: FakeBench) -> None:
    bench = fake.bench()
    round_ = Iterating(bench).begin(IterationWords(date(2026, 3, 2), date(2026, 3, 29)))
    process = replace(IterationFigures().process, handed_over=40, within_sla=30)
    known = IterationFigures((SourceFigures("", leads=40),), process=process)
    Freezing(bench).enter_totals(round_.id, known)
    with pytest.raises(MarketingNotMeasured):
        Scoreboard(bench).scores(round_.id)


def test_that_both_sides_are_told_together() -> None:
    board = Scoreboard(rehearsed("real_estate").bench())
    second = board.iterations()[2]
    scores = board.scores(second.id)
    assert scores.before is not None
    assert scores.before.iteration.number == 1
    assert set(scores.now.measured) == {one.code for one in MEASURES}
    found = scores.now.measured
    assert (found["valid_contact_rate"].k, found["valid_contact_rate"].n) == (288, 356)
    assert found["speed_to_lead"].value == 24
    assert found["speed_to_lead"].far == 205
    assert found["feedback_completeness"].n == 163
    assert found["persona_health"].value == pytest.approx(0.6216, abs=1e-4)
    assert found["attempts_per_lead"].value is None  # nobody knows it: a gap, no zero
    assert scores.change is not None
    assert scores.change.won == (3, 7)


def test_that_an_iteration_is_compared_with_any_other_one() -> None:
    board = Scoreboard(rehearsed("real_estate").bench())
    before, _, _, third = board.iterations()
    scores = board.scores(third.id, before.id)
    assert scores.before is not None
    assert scores.before.iteration.one_way
    assert scores.before.measured["within_sla_share"].value is None  # nobody measured it then
    assert scores.series.compared


def test_that_deals_of_young_leads_are_marked(fake: FakeBench) -> None:
    bench = fake.bench()
    entered(
        bench,
        spend=100_00,
        impressions=5_000,
        clicks=100,
        leads=40,
        valid=30,
        contacted=20,
        qualified=5,
    )
    scores = Scoreboard(bench).scores()
    assert scores.now.young_days is None  # of typed totals nobody can tell
    assert COHORT_DAYS == 45


def test_that_what_is_owed_between_the_departments_is_told_of_both() -> None:
    board = Scoreboard(rehearsed("real_estate").bench())
    for iteration in board.iterations()[1:]:
        found = board.scores(iteration.id).now.measured
        sides = [found[code].known for code in ("marketing_on_time", "sales_on_time")]
        assert sides[0] is sides[1]
        assert found["obligation_on_time"].n in (34, 36)  # as it was entered
