"""Shelves keep order, a unit of work is kept whole or not at all, a view only shows."""

import threading
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from domain.errors import NotFound
from domain.model.brief import Usp
from domain.model.fields import PersonaField
from domain.model.journal import Intention, WorkspaceChanged
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.session import Comparison, ComparisonKind, Session
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.persistence.things import SECRETS


def usp(place: int, text: str = "gần sông", id_: UUID | None = None) -> Usp:
    return Usp(id_ or SECRETS.new_id(), f"U{place}", place, text)


def put(bench: Workbench, *things: Any) -> None:
    with bench.doing("load_example") as work:
        for thing in things:
            work.of(type(thing)).put(thing)


def usps(bench: Workbench) -> list[Usp]:
    with bench.reading() as view:
        return list(view.of(Usp).all())


def test_that_things_come_by_position_then_by_age(bench: Workbench) -> None:
    first, second, third = usp(5), usp(1), usp(1)
    put(bench, first, second, third)

    assert usps(bench) == [second, third, first]


def test_that_things_without_a_position_come_by_age(bench: Workbench) -> None:
    clock = FakeClock()
    sessions = [Session(SECRETS.new_id(), 9 - n, "compact", clock.now()) for n in range(3)]
    put(bench, *reversed(sessions))

    with bench.reading() as view:
        assert view.of(Session).all() == sessions


def test_that_two_things_may_pass_through_one_place(bench: Workbench) -> None:
    first, second = usp(0), usp(1)
    put(bench, first, second)
    put(bench, replace(first, position=1), replace(second, position=0))

    assert [one.id for one in usps(bench)] == [second.id, first.id]


def test_that_a_unit_of_work_sees_its_own_work(bench: Workbench) -> None:
    one = usp(0)
    with bench.doing("add_usp") as work:
        shelf = work.of(Usp)
        shelf.put(one)
        assert shelf.get(one.id) == one
        shelf.put(replace(one, text="khác"))
        assert shelf.all() == [replace(one, text="khác")]
        shelf.remove(one.id)
        assert shelf.find(one.id) is None
        shelf.put(one)
    assert usps(bench) == [one]


def test_that_a_part_that_went_with_its_whole_can_come_anew(bench: Workbench) -> None:
    persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
    claim = Claim(SECRETS.new_id(), "C01", 0, persona.id, PersonaField.PAIN, "sợ ồn")
    with bench.doing("add_persona") as work:
        work.of(Claim).put(claim)
        work.of(Persona).put(persona)
        work.of(Persona).remove(persona.id)
        assert work.of(Claim).find(claim.id) is None
        work.of(Persona).put(persona)
        work.of(Claim).put(claim)

    with bench.reading() as view:
        assert view.of(Claim).all() == [claim]


def test_that_a_failing_unit_of_work_leaves_nothing(bench: Workbench, file: OpenFile) -> None:
    kept = usp(0)
    put(bench, kept)

    def fail() -> None:
        with bench.doing("add_usp") as work:
            work.of(Usp).put(usp(1))
            work.of(Usp).remove(kept.id)
            assert len(work.of(Usp).all()) == 1
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert usps(bench) == [kept]
    assert len(bench.journal.history()) == 1


def test_that_work_without_commit_is_not_kept(bench: Workbench, file: OpenFile) -> None:
    with file.store.write(Intention("add_usp")) as work:
        work.of(Usp).put(usp(0))

    assert usps(bench) == []


def test_that_what_is_not_there_is_a_fact(bench: Workbench) -> None:
    with bench.reading() as view:
        assert view.of(Usp).find(SECRETS.new_id()) is None
        with pytest.raises(NotFound):
            view.of(Usp).get(SECRETS.new_id())
    with pytest.raises(NotFound), bench.doing("remove_usp") as work:
        work.of(Usp).remove(SECRETS.new_id())


def test_that_a_view_only_shows(bench: Workbench) -> None:
    with bench.reading() as view:
        with pytest.raises(TypeError):
            view.of(Usp).put(usp(0))
        with pytest.raises(TypeError):
            view.of(Usp).remove(SECRETS.new_id())


def test_that_nothing_changed_writes_and_tells_nothing(bench: Workbench, file: OpenFile) -> None:
    one = usp(0)
    put(bench, one)
    before = file.path.read_bytes(), file.last_saved_at
    told: list[WorkspaceChanged] = []
    hearing = replace(bench, publish=told.append)

    put(hearing, one)
    with hearing.doing("edit_usp") as work:
        work.of(Usp).put(replace(one, text="nghĩ lại"))
        work.of(Usp).put(one)
    with hearing.doing("add_usp") as work:
        brief = usp(7)
        work.of(Usp).put(brief)
        work.of(Usp).remove(brief.id)

    assert (file.path.read_bytes(), file.last_saved_at) == before
    assert told == []


def test_that_a_commit_tells_which_kinds_it_touched(bench: Workbench) -> None:
    told: list[WorkspaceChanged] = []
    persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
    put(replace(bench, publish=told.append), persona, usp(0))

    assert told == [WorkspaceChanged("load_example", frozenset({Persona, Usp}))]


def test_that_parts_go_with_their_whole_and_come_back_with_it(bench: Workbench) -> None:
    persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
    claim = Claim(SECRETS.new_id(), "C01", 0, persona.id, PersonaField.PAIN, "sợ ồn")
    put(bench, persona, claim)

    with bench.doing("remove_persona", code="P1") as work:
        work.of(Persona).remove(persona.id)
    with bench.reading() as view:
        assert view.of(Claim).all() == []
    bench.journal.undo()

    with bench.reading() as view:
        assert view.of(Claim).all() == [claim]
        assert view.of(Persona).all() == [persona]


def test_that_what_can_be_alone_lets_go_of_its_whole(bench: Workbench) -> None:
    clock = FakeClock()
    session = Session(SECRETS.new_id(), 1, "compact", clock.now())
    points = [
        Comparison(SECRETS.new_id(), session.id, n, PersonaField.PAIN, ComparisonKind.BOTH, ())
        for n in range(2)
    ]
    persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
    claim = Claim(
        SECRETS.new_id(),
        "C01",
        0,
        persona.id,
        PersonaField.PAIN,
        "sợ ồn",
        comparison_id=points[0].id,
    )
    put(bench, session, points[0], persona, claim)

    with bench.doing("merge_comparisons") as work:
        work.of(Comparison).put(points[1])
        work.of(Claim).put(replace(claim, comparison_id=points[1].id))
        work.of(Comparison).remove(points[0].id)
    with bench.doing("split_comparison") as work:
        work.of(Comparison).remove(points[1].id)
    with bench.reading() as view:
        assert view.of(Claim).get(claim.id).comparison_id is None

    bench.journal.undo()
    bench.journal.undo()
    with bench.reading() as view:
        assert view.of(Claim).get(claim.id) == claim
        assert view.of(Comparison).all() == [points[0]]


def test_that_a_view_inside_a_unit_of_work_sees_it(bench: Workbench) -> None:
    one = usp(0)
    with bench.doing("add_usp") as work:
        work.of(Usp).put(one)
        assert usps(bench) == [one]


def test_that_a_view_goes_on_after_a_unit_of_work_inside_it(bench: Workbench) -> None:
    one = usp(0)
    with bench.reading() as view:
        assert view.of(Usp).all() == []
        put(bench, one)
        assert view.of(Usp).all() == [one]


def test_that_two_units_of_work_at_once_are_our_mistake(bench: Workbench) -> None:
    with (
        pytest.raises(RuntimeError),
        bench.doing("add_usp"),
        bench.doing("add_usp"),
    ):
        pass


def test_that_other_threads_read_what_was_committed(bench: Workbench) -> None:
    one = usp(0)
    put(bench, one)
    seen: list[list[Usp]] = []
    with bench.doing("add_usp") as work:
        work.of(Usp).put(usp(1))
        work.of(Usp).all()
        reader = threading.Thread(target=lambda: seen.append(usps(bench)))
        reader.start()
        reader.join()

    assert seen == [[one]]
    assert len(usps(bench)) == 2
