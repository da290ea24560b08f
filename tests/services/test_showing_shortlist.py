"""What the room sees while it sorts customers into groups and chooses whom to draw."""

from domain.model.audience import AudienceFrame, AudienceMode
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.grouping import Grouping
from domain.services.revealing import Revealing
from domain.services.scene import Look
from domain.services.shortlisting import Shortlisting
from domain.services.showing import Showing
from domain.services.showing_shortlist import CHOICE, ShortlistPages
from domain.services.workbench import Workbench
from tests.sittings import go_to
from tests.walls import SLIPS, open_wall, sealed_wall


def seen(bench: Workbench, look: Look | None = None) -> AudienceFrame:
    return Showing(bench).frame(look or Look(), Tongue.ENGLISH, lambda text: text)


def test_that_before_the_reveal_only_states_are_seen(bench: Workbench) -> None:
    question = sealed_wall(bench)
    go_to(bench, StepKind.SHORTLIST)
    for look in (Look(), Look(topic=CHOICE), Look(page=2)):
        frame = seen(bench, look)
        assert frame.mode is AudienceMode.CURTAIN
        assert frame.columns == ()
        assert [one.side for one in frame.states] == [Side.MARKETING, Side.SALES]
        assert not any(text in repr(frame) for texts in SLIPS.values() for text in texts)
    assert ShortlistPages(bench).count(question) == 0


def test_that_after_the_reveal_the_sides_stand_as_they_wrote(bench: Workbench) -> None:
    open_wall(bench)
    go_to(bench, StepKind.SHORTLIST)
    frame = seen(bench)
    assert frame.mode is AudienceMode.REVEAL
    assert {column.side: column.items for column in frame.columns} == {
        side: tuple(texts) for side, texts in SLIPS.items()
    }


def test_that_groups_stand_as_columns_under_their_headers_and_lone_slips_last(
    bench: Workbench,
) -> None:
    question = open_wall(bench)
    go_to(bench, StepKind.SHORTLIST)
    grouping = Grouping(bench)
    one, two, three, four, *rest = grouping.wall(question).lone
    grouping.group_notes(question, [one.id, two.id], "Người trẻ")
    grouping.group_notes(question, [three.id])
    grouping.merge_notes(question, [four.id, rest[0].id], "Đầu tư")
    frame = seen(bench)
    assert [(column.heading, column.items) for column in frame.columns] == [
        ("Người trẻ", (one.text, two.text)),
        ("No header yet", (three.text,)),
        ("Lone slips", ("Đầu tư", rest[1].text)),
    ]


def test_that_many_groups_turn_pages(bench: Workbench) -> None:
    question = open_wall(bench)
    go_to(bench, StepKind.SHORTLIST)
    grouping = Grouping(bench)
    for number, slip in enumerate(grouping.wall(question).lone):
        grouping.group_notes(question, [slip.id], f"Nhóm {number}")
    assert ShortlistPages(bench).count(question) == 2
    headings = [
        column.heading for page in (0, 1) for column in seen(bench, Look(page=page)).columns
    ]
    assert headings == [f"Nhóm {number}" for number in range(6)]
    assert seen(bench, Look(page=9)).footer == "2 / 2"


def test_that_chosen_personas_stand_alone_in_the_end(bench: Workbench) -> None:
    question = open_wall(bench)
    go_to(bench, StepKind.SHORTLIST)
    first = Grouping(bench).wall(question).lone[0]
    group = Grouping(bench).group_notes(question, [first.id], "Người trẻ")
    assert seen(bench, Look(topic=CHOICE)).title == "Who could buy?"
    Shortlisting(bench).choose(question, group)
    frame = seen(bench, Look(topic=CHOICE))
    assert [(one.heading, one.items) for one in frame.columns] == [
        ("Primary persona", ("Người trẻ", first.text))
    ]


def test_that_taking_the_reveal_back_draws_the_curtain(bench: Workbench) -> None:
    question = open_wall(bench)
    Revealing(bench).take_back_reveal(question)
    go_to(bench, StepKind.SHORTLIST)
    assert seen(bench).mode is AudienceMode.CURTAIN
