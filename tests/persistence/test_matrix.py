"""The matrix in a real file: what is undone comes back, and survives closing."""

from domain.model.brief import Person
from domain.model.responsibility import Activity, Cell, Position
from domain.model.sides import Side
from domain.model.sow import SowPart
from domain.services.assigning import Assigning
from domain.services.gathering import Gathering, PersonWords
from domain.services.matrices import MatrixView
from domain.services.owing import Owing
from domain.services.scoping import Scoping
from domain.services.seating import Seating
from domain.services.workbench import Workbench


def _place(matrix: MatrixView, activity: str, position: str) -> tuple[Activity, Position]:
    return (
        next(one for one in matrix.activities if one.code == activity),
        next(one for one in matrix.positions if one.code == position),
    )


def test_that_letters_are_undone_and_redone(bench: Workbench) -> None:
    assigning = Assigning(bench)
    assigning.draft_matrix()
    drafted = assigning.matrix()
    activity, position = _place(drafted, "A22", "SAL")
    assigning.set_letters(activity.id, position.id, "")
    other = _place(drafted, "A15", "SAL")[0]
    assigning.fill_letters({(activity.id, position.id): "ar", (other.id, position.id): "i"})
    filled = assigning.matrix()
    assert filled.letters["A22", "SAL"] == "A/R"
    bench.journal.undo()
    bench.journal.undo()
    assert assigning.matrix() == drafted
    bench.journal.redo()
    bench.journal.redo()
    assert assigning.matrix() == filled
    for _ in range(3):
        bench.journal.undo()
    assert assigning.matrix().empty


def test_that_a_row_and_a_column_come_back_with_their_letters(bench: Workbench) -> None:
    assigning = Assigning(bench)
    assigning.draft_matrix(whole=True)
    added = assigning.add_position("Chăm sóc khách hàng", Side.SALES)
    row = _place(assigning.matrix(), "A07", "SAL")[0]
    assigning.set_letters(row.id, added.id, "R")
    with bench.doing("add_person") as work:
        work.of(Person).put(Person(bench.secrets.new_id(), 0, "An", Side.SALES, added.code))
    before = assigning.matrix()
    assigning.move_activity(row.id, -1)
    assigning.remove_position(added.id)
    assigning.remove_activity(row.id)
    with bench.reading() as view:
        assert not view.of(Cell).all(activity_id=row.id)
        assert view.of(Person).all()[0].role is None
    for _ in range(3):
        bench.journal.undo()
    assert assigning.matrix() == before
    with bench.reading() as view:
        assert view.of(Person).all()[0].role == added.code


def test_that_the_register_is_undone(bench: Workbench) -> None:
    owing = Owing(bench)
    owing.draft_register()
    drafted = owing.obligations()
    owing.agree(drafted[0].id, agreed=True)
    owing.set_parties(drafted[1].id, provider="SAL", requester="MKL")
    bench.journal.undo()
    bench.journal.undo()
    assert owing.obligations() == drafted


def test_that_people_and_own_lines_of_a_sow_are_undone_and_redone(bench: Workbench) -> None:
    Assigning(bench).draft_matrix()
    seating, scoping, gathering = Seating(bench), Scoping(bench), Gathering(bench)
    han = gathering.add_person(PersonWords("Hân", Side.SALES, "SCO"))
    before = (seating.seats(), scoping.sows())
    gathering.edit_person(han.id, PersonWords("Hân", Side.SALES, "SAL"))
    seating.take_up("SCO", han.id, None, deputy=True)
    scoping.put_instead("SAL", SowPart.LIMIT, 0, "Không giao hàng")
    after = (seating.seats(), scoping.sows())
    for _ in range(3):
        bench.journal.undo()
    assert (seating.seats(), scoping.sows()) == before
    for _ in range(3):
        bench.journal.redo()
    assert (seating.seats(), scoping.sows()) == after

    gathering.remove_person(han.id)
    assert [seat.seated for seat in seating.seats() if seat.seated] == []
    bench.journal.undo()
    assert (seating.seats(), scoping.sows()) == after
