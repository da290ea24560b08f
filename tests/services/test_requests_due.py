"""What the register says is to be asked for: proposed, and asked for by one press."""

from datetime import UTC, date, datetime

import pytest

from domain.errors import DayUnclear, SessionPast
from domain.model.campaigns import Campaign
from domain.model.iterations import Iteration
from domain.services.assigning import Assigning
from domain.services.calling_together import CallingTogether
from domain.services.owing import Owing
from domain.services.requesting import Requesting
from domain.services.requests_due import Occasion, RequestsDue
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench


@pytest.fixture
def fake() -> FakeBench:
    fake = FakeBench(load_catalogue())
    fake.clock.moment = datetime(2026, 3, 3, 9).astimezone(UTC)
    Assigning(fake.bench()).draft_matrix(whole=True)
    return fake


def test_that_what_the_program_knows_the_moment_of_is_proposed_and_asked_once(
    fake: FakeBench,
) -> None:
    bench = fake.bench()
    due = RequestsDue(bench)
    assert {one.obligation.code for one in due.proposed()} == {"O11", "O12"}
    new_id = bench.secrets.new_id
    with bench.doing("begin_iteration") as work:
        work.of(Iteration).put(
            Iteration(new_id(), 1, date(2026, 3, 2), review_on=date(2026, 3, 13))
        )
        work.of(Campaign).put(Campaign(new_id(), "K01", 0, "Đợt 1", "facebook", date(2026, 3, 10)))
    proposed = due.proposed()
    told = [(one.obligation.code, one.due.date().day, one.occasion) for one in proposed]
    assert told == [
        ("O11", 6, Occasion.WEEK),
        ("O12", 9, Occasion.WEEK),
        ("O05", 9, Occasion.LAUNCH),
        ("O14", 11, Occasion.REVIEW),
        ("O16", 11, Occasion.REVIEW),
    ]
    before = len(fake.published)
    due.issue(proposed)
    assert len(fake.published) == before + 1, "one press, one step of undo"
    assert due.proposed() == ()
    due.issue(proposed)
    assert [one.request.code for one in Requesting(bench).standing()] == [
        "Y01",
        "Y02",
        "Y03",
        "Y04",
        "Y05",
    ]


def test_that_what_is_owed_before_a_session_is_proposed_once_its_day_is_planned(
    fake: FakeBench,
) -> None:
    bench = fake.bench()
    calling, due = CallingTogether(bench), RequestsDue(bench)
    assert calling.owed_before() == ()
    assert calling.plan("13/3") == date(2026, 3, 13)
    told = [(one.obligation.code, one.due.date().day, one.occasion) for one in due.proposed()]
    assert [one for one in told if one[2] is Occasion.SESSION] == [
        ("O02", 7, Occasion.SESSION),
        ("O03", 10, Occasion.SESSION),
        ("O04", 10, Occasion.SESSION),
    ]
    owed = [(one.obligation.code, one.due.day) for one in calling.owed_before()]
    assert owed == [("O02", 7), ("O03", 10), ("O04", 10)]
    before = len(fake.published)
    calling.plan("13/03/2026")
    assert len(fake.published) == before, "the same day is no change"
    due.issue(due.proposed())
    assert {"O02", "O03", "O04"} <= {
        one.obligation.code for one in Requesting(bench).standing() if one.obligation
    }
    calling.plan("")
    assert calling.planned() is None
    with pytest.raises(DayUnclear):
        calling.plan("sau Tết")
    with pytest.raises(SessionPast):
        calling.plan("1/3/2026")
    calling.plan("+1")
    fake.clock.pass_time(days=2)
    assert calling.planned() is None, "a day that has passed is none"


def test_that_what_is_owed_no_more_is_not_proposed(fake: FakeBench) -> None:
    owing = Owing(fake.bench())
    for one in owing.obligations():
        if one.code == "O11":
            owing.retire(one.id)
    assert {one.obligation.code for one in RequestsDue(fake.bench()).proposed()} == {"O12"}
    assert [one.code for one in owing.retired()] == ["O11"]
    owing.retire(owing.retired()[0].id, retired=False)
    assert len(owing.obligations()) == 18
