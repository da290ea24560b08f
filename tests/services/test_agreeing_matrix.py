"""Two keys under the matrix, versions, what differs, and going back."""

from datetime import timedelta

import pytest

from domain.errors import NotReadyToPublish, TextMissing, TooLate
from domain.model.matrix_diff import MatrixChange
from domain.model.responsibility import Activity
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.agreeing_matrix import AgreeingMatrix
from domain.services.assigning import Assigning
from domain.services.splitting import Splitting
from domain.services.workbook_parts import log_rows
from domain.text import Translate
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench


@pytest.fixture
def fake() -> FakeBench:
    fake = FakeBench(load_catalogue())
    Assigning(fake.bench()).draft_matrix()
    return fake


def _agree(fake: FakeBench, note: str = "") -> None:
    agreeing = AgreeingMatrix(fake.bench())
    agreeing.sign(Side.MARKETING, "Lan")
    agreeing.sign(Side.SALES, "Minh")
    agreeing.agree(note)


def _row(fake: FakeBench, code: str) -> Activity:
    return next(one for one in Assigning(fake.bench()).matrix().activities if one.code == code)


def test_that_a_version_needs_both_keys(fake: FakeBench) -> None:
    agreeing = AgreeingMatrix(fake.bench())
    with pytest.raises(NotReadyToPublish, match="one key is missing"):
        agreeing.agree()
    agreeing.sign(Side.MARKETING, "Lan")
    with pytest.raises(NotReadyToPublish, match="one key is missing"):
        agreeing.agree()
    with pytest.raises(TextMissing):
        agreeing.sign(Side.SALES, "  ")
    with pytest.raises(ValueError, match="key"):
        agreeing.sign(Side.OWNER, "Hà")
    agreeing.sign(Side.SALES, "Minh")
    version = agreeing.agree("first")
    state = agreeing.standing()
    assert (version.number, state.current, state.differs) == (1, version, False)
    assert [one.name for one in state.signers[version.id]] == ["Lan", "Minh"]
    assert state.signatures == {}
    assert version.agreed_at == fake.clock.now()


def test_that_a_change_after_a_signature_makes_both_sign_again(fake: FakeBench) -> None:
    agreeing, assigning = AgreeingMatrix(fake.bench()), Assigning(fake.bench())
    agreeing.sign(Side.MARKETING, "Lan")
    agreeing.sign(Side.SALES, "Minh")
    column = assigning.matrix().positions[0]
    assigning.set_letters(_row(fake, "A15").id, column.id, "I")
    assert agreeing.standing().outdated == {Side.MARKETING, Side.SALES}
    with pytest.raises(NotReadyToPublish, match="changed since"):
        agreeing.agree()


def test_that_what_differs_is_told_in_the_words_of_the_method(fake: FakeBench) -> None:
    _agree(fake)
    agreeing, assigning = AgreeingMatrix(fake.bench()), Assigning(fake.bench())
    version = agreeing.standing().current
    assert version is not None
    assert agreeing.between(version.id, None) == ()
    matrix = assigning.matrix()
    mkl = next(one for one in matrix.positions if one.code == "MKL")
    assigning.set_letters(_row(fake, "A15").id, mkl.id, "I")
    assigning.rename_activity(_row(fake, "A07").id, "Draw")
    assigning.set_shared(_row(fake, "A15").id, "closing")
    assigning.retire_activity(_row(fake, "A11").id)
    assigning.add_activity("P3", "Film a house tour")
    Splitting(fake.bench()).split(mkl.id, "Brand lead")
    found = agreeing.between(version.id, None)
    assert [one.change for one in found] == [
        MatrixChange.POSITION_ADDED,
        MatrixChange.ACTIVITY_RENAMED,
        MatrixChange.ACTIVITY_SHARED,
        MatrixChange.LETTER,
        MatrixChange.ACTIVITY_ADDED,
        MatrixChange.ACTIVITY_REMOVED,
    ]
    letter = found[3]
    assert letter.activity is not None
    assert letter.position is not None
    assert (letter.activity.code, letter.position.code) == ("A15", "MKL")
    assert (letter.before, letter.after) == ("C", "I")
    assert len(agreeing.between(None, version.id, from_nothing=True)) == 8 + 12


def test_that_another_order_is_a_difference_too(fake: FakeBench) -> None:
    _agree(fake)
    agreeing, assigning = AgreeingMatrix(fake.bench()), Assigning(fake.bench())
    version = agreeing.standing().current
    assert version is not None
    assigning.move_position(assigning.matrix().positions[0].id, 1)
    (found,) = agreeing.between(version.id, None)
    assert found.change is MatrixChange.POSITIONS_ORDERED


def test_that_going_back_is_one_change_and_loses_nothing(fake: FakeBench) -> None:
    _agree(fake)
    agreeing, assigning = AgreeingMatrix(fake.bench()), Assigning(fake.bench())
    version, before = agreeing.standing().current, assigning.matrix()
    assert version is not None
    gone = _row(fake, "A11")
    assigning.remove_activity(gone.id)
    assigning.set_letters(_row(fake, "A15").id, before.positions[0].id, "I")
    added = assigning.add_activity("P3", "Film a house tour")
    assigning.set_letters(added.id, before.positions[0].id, "A/R")
    assigning.rename_position(before.positions[1].id, "Head of Marketing")
    agreeing.restore(version.id)
    after = assigning.matrix()
    assert dict(after.letters) == dict(before.letters)
    assert after.activities == before.activities
    assert after.positions == before.positions
    assert agreeing.standing().differs is False
    assert [one.code for one in after.retired] == [added.code]


def test_that_going_back_keeps_new_positions_without_letters(fake: FakeBench) -> None:
    _agree(fake)
    agreeing, assigning = AgreeingMatrix(fake.bench()), Assigning(fake.bench())
    version = agreeing.standing().current
    assert version is not None
    new = Splitting(fake.bench()).split(assigning.matrix().positions[1].id, "Brand lead")
    agreeing.restore(version.id)
    matrix = assigning.matrix()
    assert matrix.positions[-1].id == new.id
    assert not [one for (_, code), one in matrix.letters.items() if code == new.code]


def test_that_an_agreement_can_be_taken_back_for_a_moment(fake: FakeBench) -> None:
    _agree(fake)
    agreeing = AgreeingMatrix(fake.bench())
    version = agreeing.standing().current
    assert version is not None
    agreeing.take_back(version.id)
    state = agreeing.standing()
    assert state.versions == ()
    assert state.missing == ""
    again = agreeing.agree()
    assert again.number == 1
    fake.clock.moment += timedelta(seconds=11)
    with pytest.raises(TooLate):
        agreeing.take_back(again.id)


def test_that_the_log_of_the_workbook_tells_versions_with_what_each_changed(
    fake: FakeBench,
) -> None:
    bench = fake.bench()
    agreeing, assigning = AgreeingMatrix(bench), Assigning(bench)
    _agree(fake, "Chốt cùng nhau")
    assert log_rows(bench, _plain)[0].what.en == (
        "Version 1 of the matrix agreed to, signed by Lan (Marketing), Minh (Sales)\nChốt cùng nhau"
    )
    column = assigning.matrix().positions[0]
    fake.clock.pass_time(days=1)
    assigning.set_letters(_row(fake, "A15").id, column.id, "I")
    ahead, agreed = log_rows(bench, _plain)
    head, line = ahead.what.en.split("\n")
    assert head == "Not agreed to yet, against version 1"
    assert line.startswith("~ A15 ")
    assert line.endswith("Business owner: nothing → I")
    assert agreed.at < ahead.at
    _agree(fake)
    newest = log_rows(bench, _plain)[0]
    assert newest.what.en.startswith("Version 2 of the matrix agreed to")
    assert line in newest.what.en
    agreeing.take_back(agreeing.standing().versions[0].id)
    found = [one for one in log_rows(bench, _plain) if one.undone]
    assert "Version 2" in found[0].what.en


def _plain(tongue: Tongue) -> Translate:
    return str
