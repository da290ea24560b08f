"""Both sides are measured alike, and a change is shared out without blame."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.iteration_figures import IterationFigures, SourceFigures
from domain.model.iterations import Iteration
from domain.model.measures import MEASURES, Kind, Owner, of_owner
from domain.model.obligations_kept import Kept
from domain.model.process_figures import Owing, ProcessFigures
from domain.model.scoreboard import Board, Measured, change
from domain.model.statistics.chi_square import difference_of_counts
from domain.model.statistics.means import Range
from domain.services.attributing import attribution
from persistence.catalogue import load_catalogue

CTR = next(one for one in MEASURES if one.code == "ctr")
COUNTS = ("leads", "valid", "contacted", "qualified", "won")


def figures(*counts: int) -> IterationFigures:
    known = dict(zip(COUNTS, counts, strict=True))
    return IterationFigures((SourceFigures("facebook", **known),))


def test_that_both_sides_have_as_many_measures_of_each_kind() -> None:
    for front in (True, False):
        kinds = {
            owner: sorted(one.kind for one in of_owner(owner, front=front))
            for owner in (Owner.MARKETING, Owner.SALES)
        }
        assert kinds[Owner.MARKETING] == kinds[Owner.SALES]
        assert len(of_owner(Owner.SHARED, front=front)) == len(kinds[Owner.SALES])
    assert {one.kind for one in of_owner(Owner.SALES)} == set(Kind) - {Kind.RESULT}


def test_that_agreement_of_the_departments_is_no_measure() -> None:
    assert "departments_agreement" not in {one.known_as for one in MEASURES}


def test_that_the_catalogue_knows_the_name_of_every_measure() -> None:
    counts = {"qualified", "opportunity", "won"}
    known = {one.code for one in load_catalogue().measures}
    assert {one.known_as for one in MEASURES} - counts <= known
    assert [one.code for one in load_catalogue().funnel_factors][-1] == "close"


def test_that_a_side_is_empty_only_while_the_other_one_is_measured() -> None:
    nothing = {one.code: Measured(one, None) for one in MEASURES}
    board = Board(
        Iteration(UUID(int=1), 1, date(2026, 3, 2)),
        nothing,
        frozen=False,
        leads=None,
    )
    assert board.empty_side is None
    assert not board.told
    one_sided = Board(
        board.iteration, nothing | {"ctr": Measured(CTR, 0.01, n=2000)}, frozen=False, leads=None
    )
    assert one_sided.empty_side is Owner.SALES
    assert not one_sided.told


def test_that_a_change_is_judged_only_where_there_is_enough_of_both() -> None:
    few = Measured(CTR, 0.5, least=1000, k=5, n=10)
    many = Measured(CTR, 0.02, least=1000, k=200, n=10_000)
    more = Measured(CTR, 0.03, least=1000, k=300, n=10_000)
    assert change(few, many) is None
    moved = change(many, more)
    assert moved is not None
    assert moved.apart
    assert moved.better
    assert change(many, Measured(CTR, None)) is None


def test_that_costs_are_told_apart_only_where_their_intervals_do_not_meet() -> None:
    cost = next(one for one in MEASURES if one.code == "cpl")
    then = Measured(cost, 100.0, n=400, interval=Range(90, 110))
    near = Measured(cost, 95.0, n=400, interval=Range(86, 105))
    far = Measured(cost, 60.0, n=400, interval=Range(55, 66))
    found = [change(then, one) for one in (near, far)]
    assert [one and one.apart for one in found] == [False, True]
    assert found[1] is not None
    assert found[1].better  # cheaper is better


def test_that_few_deals_are_explained_by_qualified_leads() -> None:
    found = attribution(figures(420, 302, 187, 31, 3), figures(356, 288, 213, 58, 7))
    assert found is not None
    assert (found.explained, found.before, found.now, found.won) == ("qualified", 31, 58, (3, 7))
    assert [one.code for one in found.part] == ["volume", "valid", "contact", "qualify"]
    assert [one.named for one in found.factors] == [None, True, True, True, False]


def test_that_the_whole_change_may_lie_within_chance() -> None:
    found = attribution(figures(100, 80, 60, 30, 5), figures(100, 80, 60, 34, 9))
    assert found is not None
    assert found.explained == "won"
    assert found.within_chance
    assert found.interval.low < 0 < 4 < found.interval.high


def test_that_nothing_is_explained_where_a_count_is_a_gap() -> None:
    gap = IterationFigures((SourceFigures("facebook", leads=100, valid=80),))
    assert attribution(gap, figures(100, 80, 60, 34, 9)) is None


funnels = st.lists(st.integers(0, 400), min_size=5, max_size=5).map(
    lambda counts: tuple(sorted(counts, reverse=True))
)


@given(funnels, funnels)
def test_that_the_parts_add_up_to_the_change(before: tuple[int, ...], now: tuple[int, ...]) -> None:
    found = attribution(figures(*before), figures(*now))
    if found is None:
        return
    assert sum(one.owen or 0 for one in found.part) == pytest.approx(
        found.now - found.before, abs=1e-6
    )
    if before == now:
        assert all(abs(one.owen or 0) < 1e-9 for one in found.part)


@given(st.integers(0, 500), st.integers(0, 500))
def test_that_the_interval_of_a_difference_holds_it(now: int, before: int) -> None:
    low, high = difference_of_counts(now, before)
    assert low <= now - before <= high
    back = difference_of_counts(before, now)
    assert back == pytest.approx((-high, -low))


def test_that_how_the_work_went_is_kept_and_read_again() -> None:
    process = ProcessFigures(
        handed_over=420,
        within_sla=172,
        median_minutes=47,
        completeness=0.58,
        kept={Owing.SALES: Kept(10, 6, 9, 8)},
        reporters={"sa2": 61},
    )
    kept = IterationFigures((SourceFigures("zalo", leads=3),), process=process).content()
    assert IterationFigures.of(kept).process == process
    assert IterationFigures.of('{"sources": []}').process == ProcessFigures()
    assert "process" not in IterationFigures().content()


def test_that_what_all_owed_is_the_sum_of_its_parts() -> None:
    parts = {Owing.SALES: Kept(10, 6, 9, 8), Owing.MARKETING: Kept(4, 4, 4, 3)}
    assert ProcessFigures(kept=parts).owed(Owing.ALL) == Kept(14, 10, 13, 11)
    assert ProcessFigures().owed(Owing.ALL) is None
    assert ProcessFigures(kept={Owing.ALL: Kept(1, 1, 1, 1)}).owed(Owing.SALES) is None
