"""Two columns of one, one of two, and other changes that lose no cell."""

import pytest

from domain.errors import LetterSetUnfit, NotFound, PositionsOweEachOther
from domain.model.brief import Person
from domain.model.responsibility import Cell, Obligation, Position
from domain.model.sides import Side
from domain.services.assigning import Assigning
from domain.services.lettering import Lettering
from domain.services.matrices import MatrixView
from domain.services.mending import Mending
from domain.services.splitting import Splitting
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench


@pytest.fixture
def fake() -> FakeBench:
    fake = FakeBench(load_catalogue())
    Assigning(fake.bench()).draft_matrix(whole=True)
    return fake


def _matrix(fake: FakeBench) -> MatrixView:
    return Assigning(fake.bench()).matrix()


def _column(fake: FakeBench, code: str) -> Position:
    return next(one for one in _matrix(fake).positions if one.code == code)


def _of(fake: FakeBench, code: str) -> dict[str, str]:
    return {row: held for (row, column), held in _matrix(fake).letters.items() if column == code}


def test_that_splitting_keeps_every_cell_and_every_answer(fake: FakeBench) -> None:
    before = _of(fake, "MKL")
    new = Splitting(fake.bench()).split(_column(fake, "MKL").id, "Brand lead")
    assert _of(fake, "MKL") == before
    assert set(_of(fake, new.code)) == set(before)
    assert "A" not in "".join(_of(fake, new.code).values())
    assert not [one for one in _matrix(fake).findings if one.code in {"MANY_A", "NO_A", "NO_R"}]
    columns = [one.code for one in _matrix(fake).positions]
    assert columns.index(new.code) == columns.index("MKL") + 1
    assert new.side is Side.MARKETING


def test_that_merging_a_split_position_back_gives_what_was_there(fake: FakeBench) -> None:
    before, splitting = dict(_matrix(fake).letters), Splitting(fake.bench())
    new = splitting.split(_column(fake, "SCO").id, "Second consultant")
    splitting.merge(_column(fake, "SCO").id, new.id)
    assert dict(_matrix(fake).letters) == before
    with fake.bench().reading() as view:
        assert len(view.of(Cell).all()) == len(before)


def test_that_a_merge_takes_people_and_obligations_along(fake: FakeBench) -> None:
    bench = fake.bench()
    with bench.doing("note_person") as work:
        work.of(Person).put(Person(bench.secrets.new_id(), 0, "Lan", Side.MARKETING, role="ADS"))
    Splitting(bench).merge(_column(fake, "CPR").id, _column(fake, "ADS").id)
    with bench.reading() as view:
        owed = view.of(Obligation).all()
        assert [one.role for one in view.of(Person).all()] == ["CPR"]
    assert not [one for one in owed if "ADS" in {one.provider, one.requester, *one.copied}]
    assert next(one for one in owed if one.code == "O06").provider == "CPR"
    assert _matrix(fake).letters["A15", "CPR"] == "A/R"


def test_that_what_is_owed_between_two_stands_against_a_merge(fake: FakeBench) -> None:
    with pytest.raises(PositionsOweEachOther, match="O05"):
        Splitting(fake.bench()).merge(_column(fake, "MKL").id, _column(fake, "SAL").id)


def test_that_an_activity_out_of_use_keeps_its_letters(fake: FakeBench) -> None:
    assigning = Assigning(fake.bench())
    row = next(one for one in _matrix(fake).activities if one.code == "A13")
    assigning.retire_activity(row.id)
    assert "A13" not in [one.code for one in _matrix(fake).activities]
    assert [one.code for one in _matrix(fake).retired] == ["A13"]
    assigning.draft_matrix(whole=True)
    assert "A13" not in [one.code for one in _matrix(fake).activities]
    before = [one.code for one in load_catalogue().activities]
    assigning.bring_back_activity(row.id)
    assert [one.code for one in _matrix(fake).activities] == before
    assert _matrix(fake).letters["A13", "CPR"] == "R"


def test_that_other_letters_change_no_cell(fake: FakeBench) -> None:
    lettering, assigning = Lettering(fake.bench()), Assigning(fake.bench())
    before = dict(_matrix(fake).letters)
    with pytest.raises(LetterSetUnfit):
        lettering.choose("own")
    for key in ("raci", "daci"):
        lettering.choose(key)
        assert dict(_matrix(fake).letters) == before
    assert _matrix(fake).hidden == sum(held == "S" for held in before.values())
    row, column = _matrix(fake).activities[12], _column(fake, "SAL")
    assigning.set_letters(row.id, column.id, "D")
    assert _matrix(fake).letters[row.code, "SAL"] == "R"
    lettering.define(("Đ", "L", "H", "Y", "B"))
    assert _matrix(fake).shown(row, column) == "L"
    lettering.choose("rasci")
    lettering.choose("own")
    assert lettering.in_use().letters == ("Đ", "L", "H", "Y", "B")


def test_that_findings_speak_in_the_letters_in_use(fake: FakeBench) -> None:
    Lettering(fake.bench()).define(("Đ", "L", "H", "Y", "B"))
    row = next(one for one in _matrix(fake).activities if one.code == "A13")
    Assigning(fake.bench()).set_letters(row.id, _column(fake, "MKL").id, "")
    (finding, *_) = _matrix(fake).findings
    assert finding.said(lambda text: text).endswith("Give one position the Đ.")


def test_that_a_mend_is_taken_as_it_was_proposed(fake: FakeBench) -> None:
    mending, assigning = Mending(fake.bench()), Assigning(fake.bench())
    row = next(one for one in _matrix(fake).activities if one.code == "A22")
    assigning.set_letters(row.id, _column(fake, "MKL").id, "A")
    matrix = _matrix(fake)
    (proposed,) = mending.mends(matrix)
    assert proposed is not None
    assert dict(proposed.cells) == {"MKL": "C"}
    mending.take(proposed)
    assert _matrix(fake).findings == ()
    assigning.remove_activity(row.id)
    with pytest.raises(NotFound):
        mending.take(proposed)
