import pytest

from domain.errors import NotFound, TextMissing, TextTooLong
from domain.model.wording import Tongue
from domain.services.assigning import Assigning
from domain.services.owing import Owing
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench


@pytest.fixture
def fake() -> FakeBench:
    return FakeBench(load_catalogue())


@pytest.fixture
def owing(fake: FakeBench) -> Owing:
    owing = Owing(fake.bench())
    owing.draft_register()
    return owing


def test_that_the_register_begins_with_the_methods_obligations_once(
    fake: FakeBench, owing: Owing
) -> None:
    assert [one.code for one in owing.obligations()] == [f"O{n:02d}" for n in range(1, 19)]
    assert len(Assigning(fake.bench()).matrix().positions) == 8
    owing.draft_register()
    assert len(fake.published) == 1


def test_that_a_changed_deadline_has_to_be_agreed_again(owing: Owing) -> None:
    first = owing.obligations()[0]
    owing.agree(first.id, agreed=True)
    owing.set_due(first.id, Tongue.VIETNAMESE, first.due.vi)
    assert owing.obligations()[0].agreed
    owing.set_due(first.id, Tongue.VIETNAMESE, "  trong  ngày ")
    changed = owing.obligations()[0]
    assert (changed.due.vi, changed.due.en, changed.agreed) == ("trong ngày", first.due.en, False)
    owing.agree(first.id, agreed=True)
    assert owing.obligations()[0].agreed


def test_that_parties_are_positions_of_the_matrix(owing: Owing) -> None:
    first = owing.obligations()[0]
    owing.set_parties(first.id, provider="SAL")
    owing.set_parties(first.id, requester="CRM")
    changed = owing.obligations()[0]
    assert (changed.provider, changed.requester) == ("SAL", "CRM")
    with pytest.raises(NotFound):
        owing.set_parties(first.id, provider="XYZ")


def test_that_a_deadline_says_something_and_fits(owing: Owing) -> None:
    first = owing.obligations()[0]
    with pytest.raises(TextMissing):
        owing.set_due(first.id, Tongue.ENGLISH, " ")
    with pytest.raises(TextTooLong):
        owing.set_due(first.id, Tongue.ENGLISH, "x" * 301)
    owing.set_accepted_when(first.id, Tongue.ENGLISH, "")
    assert owing.obligations()[0].accepted_when.en == ""
