from dataclasses import replace

import pytest

from domain.errors import NotFound, PartiesAlike, TextMissing, TextTooLong
from domain.model.allowed_time import TimeUnit, WorkingSpan
from domain.model.wording import Tongue
from domain.services.assigning import Assigning
from domain.services.owing import ObligationWords, Owing
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
    assert (changed.due.vi, changed.due.en, changed.agreed) == ("trong ngày", "same day", False)
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


def test_that_both_languages_never_say_two_deadlines(owing: Owing) -> None:
    first = owing.obligations()[6]
    owing.set_due(first.id, Tongue.VIETNAMESE, "6 giờ làm việc sau khi bàn giao")
    changed = owing.obligations()[6]
    assert changed.due.en == "6 working hours"
    assert changed.allowed == WorkingSpan(6, TimeUnit.HOURS)
    owing.set_due(first.id, Tongue.ENGLISH, "6 working hours after the lead is handed over")
    assert owing.obligations()[6].due.vi == "6 giờ làm việc sau khi bàn giao", "it still says so"


def test_that_an_obligation_is_added_changed_and_retired(owing: Owing) -> None:
    words = ObligationWords("Ảnh nhà mẫu mới", "MKL", "SCO", "1d", copied=("SAL", "MKL"))
    added = owing.add(words, Tongue.VIETNAMESE)
    assert (added.code, added.due.en, added.copied) == ("O19", "1 working day", ("SAL",))
    with pytest.raises(PartiesAlike):
        owing.change(added.id, replace(words, requester="MKL"), Tongue.VIETNAMESE)
    owing.change(added.id, replace(words, trigger="weekly", due="T6 9:00"), Tongue.VIETNAMESE)
    changed = owing.obligations()[-1]
    assert (changed.trigger, changed.due.en) == ("weekly", "Friday 09:00")
    owing.retire(added.id)
    assert added.code not in {one.code for one in owing.obligations()}
