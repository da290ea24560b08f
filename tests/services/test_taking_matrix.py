"""Somebody else's matrix becomes ours: planned first, then taken in as one change."""

from pathlib import Path

import pytest

from domain.errors import NotFound
from domain.model.responsibility import Activity, Position
from domain.model.sides import Side
from domain.services.assigning import Assigning
from domain.services.matrices import MatrixView
from domain.services.taking_matrix import MatrixPlan, TakingMatrix
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench
from tests.services import foreign_matrices as made
from tests.services.test_reading_matrices import found


class Room:
    """A workspace into which matrices are taken."""

    def __init__(self) -> None:
        self.fake = FakeBench(load_catalogue())
        self.bench = self.fake.bench()
        self.assigning = Assigning(self.bench)
        self.taking = TakingMatrix(self.bench)

    def plan(self, path: Path, sides: dict[int, Side] | None = None, at: int = 0) -> MatrixPlan:
        return self.taking.plan(found(path)[at], path.stem, sides)

    def letters(self) -> dict[tuple[str, str], str]:
        return dict(self.matrix.letters)

    @property
    def matrix(self) -> MatrixView:
        return self.assigning.matrix()


@pytest.fixture
def room() -> Room:
    return Room()


def test_that_planning_writes_nothing(room: Room, tmp_path: Path) -> None:
    plan = room.plan(made.launch(tmp_path))
    assert (plan.new_activities, plan.new_positions, plan.changed) == (4, 5, 0)
    assert room.matrix.empty


def test_that_rows_columns_and_letters_come_in_as_one_change(room: Room, tmp_path: Path) -> None:
    plan = room.plan(made.launch(tmp_path), {1: Side.OWNER})
    room.taking.take(plan)
    matrix = room.matrix
    assert [(one.code, one.side) for one in matrix.positions] == [
        ("CMO", Side.OWNER),
        ("CON", Side.MARKETING),
        ("SAL", Side.SALES),
        ("TEL", Side.SALES),
        ("CEO", Side.OWNER),
    ]
    assert [(one.code, one.phase) for one in matrix.activities] == [
        *(("A41", "Prepare"), ("A42", "Prepare"), ("A43", "Launch"), ("A44", "Launch")),
    ]
    assert matrix.letters["A43", "CMO"] == "A/R"
    assert ("A42", "CON") not in matrix.letters
    assert [one.key for one in room.fake.store.intentions] == ["import_matrix"]


def test_that_it_changes_nothing_a_second_time(room: Room, tmp_path: Path) -> None:
    path = made.launch(tmp_path)
    room.taking.take(room.plan(path))
    assert room.plan(path).idle


def test_that_what_is_ours_is_known_again_and_the_rest_stays(room: Room, tmp_path: Path) -> None:
    room.assigning.draft_matrix()
    before, known = room.letters(), {one.code for one in room.matrix.activities}
    text = made.default_by_codes(tmp_path).read_text("utf-8").splitlines()
    lines = [text[0], *(line for line in text if line.startswith(("A07", "A08", "A22")))]
    changed = [line.replace("persona,I,A,R,", "persona,,R,A,") for line in lines]
    (tmp_path / "some.csv").write_text("\n".join(changed), "utf-8")
    plan = room.plan(tmp_path / "some.csv")
    assert {one.activity.code for one in plan.activities if not one.new} == {
        "A07",
        "A08",
        "A22",
    } & known
    room.taking.take(plan)
    after = room.letters()
    assert {key for key in before if before[key] != after.get(key)} == {
        *(("A07", "OWN"), ("A07", "MKL"), ("A07", "CPR")),
    }


def test_that_an_activity_of_the_method_comes_as_the_method_has_it(
    room: Room, tmp_path: Path
) -> None:
    room.taking.take(room.plan(made.default_by_codes(tmp_path)))
    matrix = room.matrix
    assert [one.code for one in matrix.activities] == [f"A{number:02d}" for number in range(1, 41)]
    assert matrix.activities[5].kind == "process"
    assert matrix.activities[6].name.vi.startswith("Viết ghi chú riêng")
    assert not matrix.findings


def test_that_letters_that_do_not_go_together_are_said(room: Room, tmp_path: Path) -> None:
    plan = room.plan(made.markdown(tmp_path))
    assert [one.lessened for one in plan.activities] == [(("C /I", "C"),), (), ()]
    assert {one.activity.phase for one in plan.activities} == {"Who does what"}


def test_that_what_cannot_be_read_changes_nothing(room: Room, tmp_path: Path) -> None:
    plan = room.plan(made.several(tmp_path), at=1)
    build = plan.activities[1]
    assert build.found.unread == {2: "X"}
    assert len(build.letters) == 2


def test_that_what_is_gone_meanwhile_stops_all_of_it(room: Room, tmp_path: Path) -> None:
    path = made.launch(tmp_path)
    room.taking.take(room.plan(path))
    plan = room.plan(path)
    room.assigning.remove_activity(room.matrix.activities[0].id)
    count = len(room.matrix.activities)
    with pytest.raises(NotFound):
        room.taking.take(plan)
    with room.bench.reading() as view:
        assert len(view.of(Activity).all()) == count
        assert len(view.of(Position).all()) == 5
