"""Shelves that are kept: shared while nothing touches them, and never older than the file."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from domain.model.brief import Usp
from domain.model.fields import PersonaField
from domain.model.persona import Claim
from domain.model.sides import Side
from domain.services.briefing import Briefing
from domain.services.claiming import Claiming, ClaimWords
from domain.services.workbench import Workbench
from persistence import kept
from persistence.kept import Kept, KeptShelves
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


def test_that_a_thing_is_found_among_those_kept_and_never_older_than_the_file(
    bench: Workbench,
) -> None:
    first, second = usps(bench)
    with bench.reading() as view:
        assert view.of(Usp).find(second.id) is second
        assert view.of(Usp).find(uuid4()) is None
    Briefing(bench).edit_usp(second.id, text="Bàn giao tháng 6")
    with bench.reading() as view:
        assert view.of(Usp).get(second.id).text == "Bàn giao tháng 6"
        view.of(Usp).all()
        assert view.of(Usp).get(second.id).text == "Bàn giao tháng 6"
    with bench.doing("remove_usp") as work:
        work.of(Usp).remove(first.id)
        assert work.of(Usp).find(first.id) is None
    usps(bench)
    with bench.reading() as view:
        assert view.of(Usp).find(first.id) is None


def test_that_large_shelves_are_not_kept(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 1)
    assert usps(bench)[0] is not usps(bench)[0]


def test_that_only_what_was_touched_is_read_again(bench: Workbench) -> None:
    first, second = usps(bench)
    Briefing(bench).edit_usp(second.id, text="Bàn giao tháng 6")
    Briefing(bench).add_usp("Gần trường")
    now = usps(bench)
    assert [one.text for one in now] == ["Khoá lãi 36 tháng", "Bàn giao tháng 6", "Gần trường"]
    assert now[0] is first
    with bench.doing("remove_usp") as work:
        work.of(Usp).remove(first.id)
    assert [one.text for one in usps(bench)] == ["Bàn giao tháng 6", "Gần trường"]
    bench.journal.undo()
    assert usps(bench)[0] == first, "what comes back stands where it stood"


def test_that_things_that_change_places_stand_in_order(bench: Workbench) -> None:
    claiming = Claiming(bench)
    for text in ("Đa số khách lo lãi", "Ít khách hỏi về trường", "Nhiều khách xem nhà mẫu"):
        claiming.write_claim(ClaimWords(PersonaField.OBJECTION, text, "most"))
    texts = [one.text for one in claiming.claims()]
    moved = claiming.claims()[2].id
    claiming.move_claim(moved, 0)
    with bench.reading() as view:
        found = view.of(Claim).all()
    assert [one.text for one in found] == [texts[2], *texts[:2]]


def test_that_a_shelf_of_which_much_was_touched_is_read_whole(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "_MOST_TOUCHED", 1)
    first = usps(bench)[0]
    new = [Usp(bench.secrets.new_id(), f"U{at + 1}", at, f"Gần chợ {at}") for at in (2, 3, 4)]
    with bench.doing("add_usp") as work:
        work.of(Usp).put(new[0])
    assert usps(bench)[0] is first
    with bench.doing("add_usp") as work:
        work.of(Usp).put(new[1])
        work.of(Usp).put(new[2])
    again = usps(bench)
    assert again[0] == first
    assert again[0] is not first
    assert len(again) == 5


def test_that_nothing_is_used_across_a_commit() -> None:
    shelves = KeptShelves()
    began = shelves.generation()
    touched = uuid4()
    shelves.keep(Claim, ["old"], began)
    shelves.keep(Usp, ["old"], began)
    assert shelves.find(Claim, began) == Kept(["old"])
    with shelves.changing({Usp: [touched]}):
        meanwhile = shelves.generation()
        assert shelves.find(Claim, meanwhile) is None, "whoever reads now asks the database"
        shelves.keep(Usp, ["half"], meanwhile)
    after = shelves.generation()
    assert shelves.find(Usp, after) == Kept(["old"], frozenset([touched]))
    assert shelves.find(Claim, after) == Kept(["old"]), "a kind that was not touched"
    shelves.keep(Claim, ["older"], began)
    assert shelves.find(Claim, after) == Kept(["old"]), "read before the commit, told after it"
    shelves.keep(Usp, ["new"], after)
    assert shelves.find(Usp, after) == Kept(["new"])
