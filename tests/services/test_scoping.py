import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import NotFound, TextMissing, TextTooLong
from domain.model.letters import ALLOWED
from domain.model.responsibility import Obligation
from domain.model.session_report import Naming
from domain.model.sides import Side
from domain.model.sow import CARRIED, Sow, SowPart
from domain.services.assigning import Assigning
from domain.services.gathering import Gathering, PersonWords
from domain.services.owing import Owing
from domain.services.scoping import Scoping
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench

CATALOGUE = load_catalogue()


@pytest.fixture
def fake() -> FakeBench:
    fake = FakeBench(CATALOGUE)
    Assigning(fake.bench()).draft_matrix(whole=True)
    Owing(fake.bench()).draft_register()
    return fake


@pytest.fixture
def scoping(fake: FakeBench) -> Scoping:
    return Scoping(fake.bench())


def sow_of(scoping: Scoping, code: str) -> Sow:
    return next(one for one in scoping.sows() if one.code == code)


def test_that_a_sow_tells_what_matrix_and_register_say(scoping: Scoping) -> None:
    sales = sow_of(scoping, "SAL")

    assert sales.purpose is not None
    assert sales.purpose.text.en.startswith("Turn leads into customers")
    assert [one.code for one in sales.owes] == ["O04", "O09", "O11", "O15"]
    assert [one.code for one in sales.owed] == ["O05", "O10", "O12", "O17"]
    assert sales.owes[1].other_name.en == "Marketing lead"
    assert [one.code for one in sales.measures] == [
        "within_sla_share",
        "contact_rate",
        "feedback_completeness",
        "feedback_timeliness",
        "call_score",
        "close_rate",
    ]
    assert "A22" in {one.code for one in sales.rows["A"]}
    assert len(sales.limits) == 2
    assert [sow.code for sow in scoping.sows() if sow.empty] == []


def test_that_owner_and_facilitator_have_a_sow_and_a_position_without_rows_is_empty(
    fake: FakeBench, scoping: Scoping
) -> None:
    Assigning(fake.bench()).add_position("Kho vận", Side.NEUTRAL)
    sows = {one.code: one for one in scoping.sows()}

    assert sows["OWN"].rows["A"]
    assert sows["FAC"].limits
    [new] = [one for one in sows.values() if one.name.vi == "Kho vận"]
    assert new.empty
    assert new.vacant
    assert new.purpose is None


@given(st.data())
def test_that_every_letter_and_every_obligation_stands_just_where_it_belongs(
    data: st.DataObject,
) -> None:
    fake = FakeBench(CATALOGUE)
    bench = fake.bench()
    assigning = Assigning(bench)
    assigning.draft_matrix()
    Owing(bench).draft_register()
    matrix = assigning.matrix()
    letters = st.sampled_from(["", *ALLOWED])
    cells = {
        (activity.id, position.id): data.draw(letters)
        for activity in matrix.activities[:3]
        for position in matrix.positions[:3]
    }
    assigning.fill_letters(cells)
    matrix, sows = assigning.matrix(), Scoping(bench).sows()

    told = [
        (row.code, sow.code, letter)
        for sow in sows
        for letter, rows in sow.rows.items()
        for row in rows
    ]
    carried = [
        (activity, position, letter)
        for (activity, position), held in matrix.letters.items()
        for letter in CARRIED
        if letter in held.split("/")
    ]
    assert sorted(told) == sorted(carried)
    parties = {one.code: (one.provider, one.requester) for one in matrix.obligations}
    for code, (provider, requester) in parties.items():
        assert [sow.code for sow in sows for one in sow.owes if one.code == code] == [provider]
        assert [sow.code for sow in sows for one in sow.owed if one.code == code] == [requester]


def test_that_own_lines_are_added_reworded_and_taken_away(scoping: Scoping) -> None:
    before = len(sow_of(scoping, "SAL").outputs)
    line = scoping.add_line("SAL", SowPart.OUTPUT, "  Lịch xem nhà   mẫu ")
    scoping.reword(line.id, "Lịch xem nhà mẫu tuần sau")
    added = sow_of(scoping, "SAL").outputs[-1]
    scoping.remove(line.id)

    assert line.text == "Lịch xem nhà mẫu"
    assert (added.text.vi, added.own, added.replaces) == (
        "Lịch xem nhà mẫu tuần sau",
        line.id,
        None,
    )
    assert len(sow_of(scoping, "SAL").outputs) == before


def test_that_a_line_of_the_method_is_reworded_taken_out_and_brought_back(
    scoping: Scoping,
) -> None:
    first, *others = sow_of(scoping, "SAL").limits
    scoping.put_instead("SAL", SowPart.LIMIT, 0, "Không giao hàng")
    reworded = sow_of(scoping, "SAL").limits
    scoping.take_out("SAL", SowPart.LIMIT, 0)
    without = sow_of(scoping, "SAL").limits
    out = scoping.taken_out("SAL")
    scoping.restore("SAL")

    assert [one.text.vi for one in reworded] == ["Không giao hàng", others[0].text.vi]
    assert without == tuple(others)
    assert len(out) == 1
    assert sow_of(scoping, "SAL").limits == (first, *others)


def test_that_lines_say_something_and_belong_to_a_position(scoping: Scoping) -> None:
    with pytest.raises(TextMissing):
        scoping.add_line("SAL", SowPart.OUTPUT, " ")
    with pytest.raises(TextTooLong):
        scoping.put_instead("SAL", SowPart.PURPOSE, 0, "x" * 301)
    with pytest.raises(NotFound):
        scoping.add_line("XYZ", SowPart.OUTPUT, "Báo cáo")


def test_that_the_document_tells_names_only_as_far_as_it_should(
    fake: FakeBench, scoping: Scoping
) -> None:
    Gathering(fake.bench()).add_person(PersonWords("Võ Thanh Sơn", Side.SALES, "SAL"))
    told = {
        naming: [one.name for one in scoping.content(naming, "SAL").sows[0].holders]
        for naming in Naming
    }

    assert told == {Naming.FULL: ["Võ Thanh Sơn"], Naming.SHORT: ["V. T. S."], Naming.NONE: []}
    assert not scoping.content(Naming.NONE, "SAL").sows[0].vacant
    assert len(scoping.content().sows) == 8


def test_that_what_a_position_no_longer_owes_is_told_by_nobody(
    fake: FakeBench, scoping: Scoping
) -> None:
    shelf = fake.store.things[Obligation]
    gone = next(one for one in shelf.values() if one.code == "O09")
    del shelf[gone.id]

    assert "O09" not in {one.code for one in sow_of(scoping, "SAL").owes}
