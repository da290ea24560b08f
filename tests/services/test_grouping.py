"""Grouping the slips on who could buy: nothing gets lost, nothing is changed."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import NotesHidden, NotFound, TextTooLong, TooFewSlips
from domain.model.sides import Side
from domain.model.wall import Wall
from domain.services.drawing import Drawing
from domain.services.grouping import Grouping
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench
from tests.real import open_real
from tests.walls import SLIPS, open_wall, sealed_wall


@pytest.fixture
def bench() -> Workbench:
    return FakeBench(load_catalogue()).bench()


@pytest.fixture
def question(bench: Workbench) -> UUID:
    return open_wall(bench)


def ids(wall: Wall) -> list[UUID]:
    return [slip.id for slip in wall.slips()]


def notes(wall: Wall) -> list[str]:
    return sorted(note.code for slip in wall.slips() for note in slip.notes)


def test_that_nothing_hangs_on_the_wall_before_the_reveal(bench: Workbench) -> None:
    question = sealed_wall(bench)
    with pytest.raises(NotesHidden):
        Grouping(bench).wall(question)
    with pytest.raises(NotesHidden):
        Grouping(bench).merge_notes(question, [question, question])


def test_that_every_note_hangs_on_the_wall_as_it_was_written(
    bench: Workbench, question: UUID
) -> None:
    wall = Grouping(bench).wall(question)
    assert wall.groups == ()
    assert {slip.text for slip in wall.lone} == {text for texts in SLIPS.values() for text in texts}
    places = {(slip.x, slip.y) for slip in wall.lone}
    assert len(places) == len(wall.lone)


def test_that_a_group_holds_its_slips_in_the_order_given_and_the_first_stays(
    bench: Workbench, question: UUID
) -> None:
    grouping = Grouping(bench)
    before = grouping.wall(question)
    first, _, third, *_ = ids(before)
    group = grouping.group_notes(question, [third, first], " Vợ  chồng trẻ ")
    wall = grouping.wall(question)
    (made,) = wall.groups
    assert made.id == group
    assert made.group.title == "Vợ chồng trẻ"
    assert [slip.id for slip in made.slips] == [third, first]
    assert notes(wall) == notes(before)


def test_that_groups_and_lone_slips_do_not_cover_each_other(
    bench: Workbench, question: UUID
) -> None:
    grouping = Grouping(bench)
    one, two, three, four, *_ = ids(grouping.wall(question))
    grouping.group_notes(question, [one, two])
    second = grouping.group_notes(question, [three])
    grouping.put_into_group(second, [four])
    grouping.take_out(question, [one])
    wall = grouping.wall(question)
    boxes = [group.box for group in wall.groups]
    for box in boxes:
        for slip in wall.lone:
            assert not (box.x < slip.x + 208 and slip.x < box.right) or not (
                box.y < slip.y + 112 and slip.y < box.bottom
            )
    assert (
        boxes[0].right <= boxes[1].x
        or boxes[1].right <= boxes[0].x
        or (boxes[0].bottom <= boxes[1].y or boxes[1].bottom <= boxes[0].y)
    )


def test_that_ungrouped_slips_stay_where_they_are_seen(bench: Workbench, question: UUID) -> None:
    grouping = Grouping(bench)
    chosen = ids(grouping.wall(question))[:3]
    group = grouping.group_notes(question, chosen)
    seen = {slip.id: (slip.x, slip.y) for slip in grouping.wall(question).groups[0].slips}
    grouping.ungroup(group)
    wall = grouping.wall(question)
    assert wall.groups == ()
    assert {slip.id: (slip.x, slip.y) for slip in wall.lone if slip.id in seen} == seen


def test_that_an_empty_group_goes_unless_it_has_a_title(bench: Workbench, question: UUID) -> None:
    grouping = Grouping(bench)
    one, two, *_ = ids(grouping.wall(question))
    grouping.group_notes(question, [one])
    named = grouping.group_notes(question, [two], "Người trẻ")
    grouping.move_slips(question, {one: (0, 900), two: (300, 900)})
    assert [group.id for group in grouping.wall(question).groups] == [named]


def test_that_a_slip_moves_to_a_place_in_its_group(bench: Workbench, question: UUID) -> None:
    grouping = Grouping(bench)
    one, two, three, four, *_ = ids(grouping.wall(question))
    group = grouping.group_notes(question, [one, two, three])
    grouping.order_slips(question, three, 0)
    assert [slip.id for slip in grouping.wall(question).groups[0].slips] == [three, one, two]
    grouping.put_into_group(group, [four], 1)
    assert [slip.id for slip in grouping.wall(question).groups[0].slips] == [three, four, one, two]


def test_that_a_merged_slip_keeps_who_wrote_what(bench: Workbench, question: UUID) -> None:
    grouping = Grouping(bench)
    wall = grouping.wall(question)
    young = [slip.id for slip in wall.lone if "chồng" in slip.text]
    merged = grouping.merge_notes(question, young, "Vợ chồng trẻ")
    slip = grouping.wall(question).slip(merged)
    assert slip is not None
    assert slip.text == "Vợ chồng trẻ"
    assert set(slip.sides) == {Side.MARKETING, Side.SALES}
    assert {note.text for note in slip.notes} == {
        SLIPS[Side.MARKETING][0],
        SLIPS[Side.SALES][0],
    }


def test_that_only_merged_slips_take_other_words_or_come_apart(
    bench: Workbench, question: UUID
) -> None:
    grouping = Grouping(bench)
    one, two, *_ = ids(grouping.wall(question))
    for act in (
        lambda: grouping.reword_merge(question, one, "Khác"),
        lambda: grouping.split_merge(question, one),
    ):
        with pytest.raises(NotFound):
            act()
    merged = grouping.merge_notes(question, [one, two])
    grouping.reword_merge(question, merged, "Khác")
    slip = grouping.wall(question).slip(merged)
    assert slip is not None
    assert slip.text == "Khác"


def test_that_too_few_slips_and_too_many_letters_are_refused(
    bench: Workbench, question: UUID
) -> None:
    grouping = Grouping(bench)
    one, two, *_ = ids(grouping.wall(question))
    with pytest.raises(TooFewSlips):
        grouping.merge_notes(question, [one, one])
    with pytest.raises(TooFewSlips):
        grouping.group_notes(question, [])
    with pytest.raises(TextTooLong):
        grouping.group_notes(question, [one], "a" * 121)
    with pytest.raises(TextTooLong):
        grouping.merge_notes(question, [one, two], "a" * 301)


def test_that_a_note_written_after_the_reveal_hangs_on_the_wall(
    bench: Workbench, question: UUID
) -> None:
    grouping = Grouping(bench)
    one, two, *_ = ids(grouping.wall(question))
    grouping.order_slips(question, two, 0)
    note = Drawing(bench).write_note(question, Side.SALES, None, "Người về hưu")
    wall = grouping.wall(question)
    assert wall.lone[0].id == two
    assert note.id in [slip.id for slip in wall.lone]
    assert one in ids(wall)


Act = Callable[[Grouping, UUID, "Choices"], None]


class Choices:
    """What a walk chooses from what hangs there now."""

    def __init__(self, draw: Callable[[int], int], wall: Wall) -> None:
        self._draw = draw
        self.slips = ids(wall)
        self.groups = [group.id for group in wall.groups]
        self.merged = [slip.id for slip in wall.slips() if slip.merged]

    def number(self, most: int) -> int:
        return self._draw(most)

    def some(self) -> list[UUID]:
        return [self.one(self.slips) for _ in range(1 + self.number(2))]

    def one(self, among: list[UUID]) -> UUID:
        return among[self.number(len(among) - 1)]


def _group(grouping: Grouping, question: UUID, choices: Choices) -> None:
    grouping.group_notes(question, choices.some(), "Tên" * choices.number(1))


def _ungroup(grouping: Grouping, question: UUID, choices: Choices) -> None:
    if choices.groups:
        grouping.ungroup(choices.one(choices.groups))


def _put(grouping: Grouping, question: UUID, choices: Choices) -> None:
    if choices.groups:
        grouping.put_into_group(choices.one(choices.groups), choices.some(), choices.number(3))


def _out(grouping: Grouping, question: UUID, choices: Choices) -> None:
    grouping.take_out(question, choices.some())


def _move(grouping: Grouping, question: UUID, choices: Choices) -> None:
    grouping.move_slips(question, {id: (choices.number(900), -40) for id in choices.some()})


def _order(grouping: Grouping, question: UUID, choices: Choices) -> None:
    grouping.order_slips(question, choices.one(choices.slips), choices.number(6))
    if choices.groups:
        grouping.order_groups(choices.one(choices.groups), choices.number(3))


def _merge(grouping: Grouping, question: UUID, choices: Choices) -> None:
    chosen = choices.some()
    if len(set(chosen)) > 1:
        grouping.merge_notes(question, chosen)


def _split(grouping: Grouping, question: UUID, choices: Choices) -> None:
    if choices.merged:
        grouping.split_merge(question, choices.one(choices.merged))


ACTS: tuple[Act, ...] = (_group, _ungroup, _put, _out, _move, _order, _merge, _split)


@settings(max_examples=40, deadline=None)
@given(walk=st.lists(st.sampled_from(ACTS), max_size=12), data=st.data())
def test_that_any_walk_keeps_every_note_once_and_merging_then_splitting_is_no_step(
    walk: list[Act], data: st.DataObject
) -> None:
    bench = FakeBench(load_catalogue()).bench()
    question = open_wall(bench)
    grouping = Grouping(bench)
    written = notes(grouping.wall(question))

    def draw(most: int) -> int:
        return data.draw(st.integers(0, most))

    for act in walk:
        act(grouping, question, Choices(draw, grouping.wall(question)))
        before = grouping.wall(question)
        assert notes(before) == written
        chosen = Choices(draw, before).some()
        if len(set(chosen)) > 1:
            merged = grouping.merge_notes(question, chosen, "Cùng nghĩa")
            assert notes(grouping.wall(question)) == written
            assert set(grouping.split_merge(question, merged)) == set(chosen)
            assert grouping.wall(question) == before


def test_that_every_act_on_the_wall_is_undone_in_a_real_file(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    question = open_wall(bench)
    grouping = Grouping(bench)
    one, two, three, four, *_ = ids(grouping.wall(question))
    made: list[UUID] = []
    acts: tuple[Callable[[], object], ...] = (
        lambda: made.append(grouping.group_notes(question, [one, two], "Người trẻ")),
        lambda: grouping.put_into_group(made[0], [three]),
        lambda: grouping.merge_notes(question, [one, three], "Vợ chồng trẻ"),
        lambda: grouping.move_slips(question, {two: (10, 700)}),
        lambda: grouping.order_slips(question, four, 9),
        lambda: grouping.name_group(made[0], "Trẻ"),
        lambda: grouping.move_group(made[0], 5, 6),
        lambda: grouping.ungroup(made[0]),
    )
    walls = [grouping.wall(question)]
    for act in acts:
        act()
        walls.append(grouping.wall(question))
    for earlier in reversed(walls[:-1]):
        bench.journal.undo()
        assert grouping.wall(question) == earlier
    for later in walls[1:]:
        bench.journal.redo()
        assert grouping.wall(question) == later
    file.close()
