"""Shelves that are kept: shared while nothing touches them, and never older than the file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.model.brief import Usp
from domain.model.persona import Claim
from domain.model.sides import Side
from domain.services.briefing import Briefing
from domain.services.workbench import Workbench
from persistence import kept
from persistence.kept import KeptShelves
from tests.real import open_real


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    bench, file = open_real(tmp_path)
    Briefing(bench).add_usp("Khoá lãi 36 tháng")
    Briefing(bench).add_usp("Bàn giao đúng hẹn")
    yield bench
    file.close()


def usps(bench: Workbench) -> list[Usp]:
    with bench.reading() as view:
        return list(view.of(Usp).all())


def test_that_what_nobody_touched_is_shared_and_a_commit_is_seen(bench: Workbench) -> None:
    before = usps(bench)
    Briefing(bench).ask_question(Side.SALES, "Giá gồm VAT chưa?")
    again = usps(bench)
    assert all(one is other for one, other in zip(before, again, strict=True))
    Briefing(bench).edit_usp(before[0].id, text="Khoá lãi 48 tháng")
    assert [one.text for one in usps(bench)] == ["Khoá lãi 48 tháng", "Bàn giao đúng hẹn"]
    bench.journal.undo()
    assert usps(bench) == before


def test_that_a_view_inside_a_unit_of_work_sees_what_it_has_changed(bench: Workbench) -> None:
    first = usps(bench)[0]

    def think_better_of_it() -> None:
        with bench.doing("remove_usp") as work:
            work.of(Usp).remove(first.id)
            assert first not in usps(bench)
            raise RuntimeError("not now")

    with pytest.raises(RuntimeError, match="not now"):
        think_better_of_it()
    assert first in usps(bench)


def test_that_a_unit_of_work_inside_a_view_renews_it(bench: Workbench) -> None:
    with bench.reading() as view:
        assert len(view.of(Usp).all()) == 2
        Briefing(bench).add_usp("Gần trường")
        assert len(view.of(Usp).all()) == 3
        view.of(Usp).all()
    assert len(usps(bench)) == 3


def test_that_a_list_that_is_given_out_is_the_askers_own(bench: Workbench) -> None:
    usps(bench).clear()
    assert len(usps(bench)) == 2


def test_that_a_part_of_a_shelf_is_taken_from_what_is_kept(bench: Workbench) -> None:
    with bench.reading() as view:
        (asked,) = view.of(Usp).all(code="U2")
        whole = view.of(Usp).all()
        (again,) = view.of(Usp).all(code="U2")
        assert view.of(Usp).all(code="U3") == []
    assert asked == again
    assert again is whole[1]


def test_that_large_shelves_are_not_kept(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 1)
    assert usps(bench)[0] is not usps(bench)[0]


def test_that_nothing_is_kept_across_a_commit() -> None:
    shelves = KeptShelves()
    began = shelves.generation()
    shelves.keep(Claim, ["old"], began)
    assert shelves.find(Claim, began) == ["old"]
    with shelves.changing([Usp]):
        meanwhile = shelves.generation()
        assert shelves.find(Claim, meanwhile) is None, "whoever reads now asks the database"
        shelves.keep(Usp, ["half"], meanwhile)
    after = shelves.generation()
    assert shelves.find(Usp, after) is None
    assert shelves.find(Claim, after) == ["old"], "a kind that was not touched"
    shelves.keep(Claim, ["older"], began)
    assert shelves.find(Claim, after) == ["old"], "read before the commit, told after it"
