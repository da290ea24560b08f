"""Finding, remembering and standing, as use cases."""

import pytest

from domain.errors import NothingToRedo, NothingToUndo
from domain.model.fields import PersonaField
from domain.model.sides import Side
from domain.model.sow import SowPart
from domain.model.wording import Bilingual, Tongue
from domain.services.assigning import Assigning
from domain.services.briefing import Briefing, ProductPart
from domain.services.examples import Rehearsing
from domain.services.facilitating import Facilitating
from domain.services.gathering import Gathering, PersonWords
from domain.services.keeping import ActionWords, DecisionWords, Keeping
from domain.services.remembering import Remembering
from domain.services.requesting import Ask, Requesting
from domain.services.scoping import Scoping
from domain.services.searching import Found, Searching, ThingKind
from domain.services.standing import Stand, Standing
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from persistence.samples import load_sample
from tests.fakes import FakeBench
from tests.sittings import drawn, revealed


@pytest.fixture
def bench() -> Workbench:
    return FakeBench(load_catalogue()).bench()


def found(bench: Workbench, words: str, tongue: Tongue = Tongue.VIETNAMESE) -> list[Found]:
    return list(Searching(bench).find(words, tongue))


@pytest.mark.parametrize(
    "words", ["duong", "Đường", "DUONG song", "song đường", "đuong", "  duong   ", "hoà"]
)
def test_that_marks_case_and_order_of_words_do_not_matter(bench: Workbench, words: str) -> None:
    Briefing(bench).add_usp("Đường ven sông an hòa", "")

    assert [(one.kind, one.code) for one in found(bench, words)] == [(ThingKind.USP, "U1")]


@pytest.mark.parametrize("words", ["", "   ", "\u200b", "khong co"])
def test_that_nothing_is_found_for_nothing(bench: Workbench, words: str) -> None:
    Briefing(bench).add_usp("Đường ven sông", "")

    assert found(bench, words) == []


def test_that_own_lines_of_a_sow_are_found_by_position_and_words(bench: Workbench) -> None:
    Assigning(bench).draft_matrix()
    scoping = Scoping(bench)
    line = scoping.add_line("MKL", SowPart.OUTPUT, "Lịch đăng bài tháng")
    (one,) = found(bench, "lich dang")
    assert (one.kind, one.id, one.code) == (ThingKind.SOW_LINE, line.id, "MKL")
    assert [each.id for each in found(bench, "mkl lich")] == [line.id]


def test_that_a_code_comes_before_words(bench: Workbench) -> None:
    briefing = Briefing(bench)
    briefing.add_usp("Gần u1 ga metro", "")
    briefing.add_usp("Thứ hai", "")
    Gathering(bench).add_person(PersonWords("U1 Nguyễn", Side.SALES))

    assert [one.text for one in found(bench, "u1")] == [
        "Gần u1 ga metro",
        "U1 Nguyễn",
    ]


def test_that_every_kind_of_public_thing_is_found(bench: Workbench) -> None:
    Rehearsing(bench).rehearse("real_estate", load_sample("real_estate"))
    keeping, step = Keeping(bench), Facilitating(bench).start().steps[0]
    keeping.park(step, "Ai trả phí?")
    keeping.decide(step, DecisionWords("Vẽ một chân dung"))
    keeping.take_on(step, ActionWords("Gọi chủ đầu tư"))
    Requesting(bench).ask(Ask("SAL", "MKL", Bilingual.same("Ba phản đối mới")))
    searching = Searching(bench)
    kinds = {
        one.kind
        for letter in "aeiouy"
        for one in searching.find(letter, Tongue.VIETNAMESE, limit=2_000)
    }

    assert kinds == set(ThingKind)


def test_that_things_with_two_wordings_are_named_in_the_language_wanted(bench: Workbench) -> None:
    Rehearsing(bench).begin("Vườn Sông", "real_estate", Tongue.ENGLISH)
    vi = found(bench, "A01", Tongue.VIETNAMESE)[0]
    en = found(bench, "A01", Tongue.ENGLISH)[0]

    assert vi.id == en.id
    assert vi.text != en.text


def test_that_notes_are_found_only_after_the_reveal() -> None:
    hidden, shown = (FakeBench(load_catalogue()).bench() for _ in range(2))
    for bench in (hidden, shown):
        Briefing(bench).describe_product(ProductPart.NAME, "Vườn Sông")
    drawn(hidden, {Side.SALES: [(PersonaField.PAIN, "Sợ lãi thả nổi")]})
    revealed(shown)

    assert found(hidden, "lai tha noi") == []
    assert {one.kind for one in found(shown, "lai suat tha noi")} == {ThingKind.NOTE}


def test_that_no_more_are_given_than_wanted(bench: Workbench) -> None:
    Rehearsing(bench).rehearse("real_estate", load_sample("real_estate"))

    assert len(Searching(bench).find("a", Tongue.VIETNAMESE, limit=7)) == 7


def test_that_there_is_nothing_to_undo_at_first(bench: Workbench) -> None:
    remembering = Remembering(bench)

    assert remembering.state().undo is None
    with pytest.raises(NothingToUndo):
        remembering.undo()
    with pytest.raises(NothingToRedo):
        remembering.redo()
    assert remembering.history() == ()


def test_that_the_stand_tells_name_step_and_version(bench: Workbench) -> None:
    standing = Standing(bench)
    assert standing.stand() == Stand()

    Rehearsing(bench).rehearse("real_estate", load_sample("real_estate"))
    stand = standing.stand()
    assert stand.name == "Song Môn Residence (dự án hư cấu)"
    assert (stand.session, stand.version) == (None, "2.1")

    Facilitating(bench).start()
    stand = standing.stand()
    assert (stand.session, stand.step, stand.steps) == (2, 1, 11)
