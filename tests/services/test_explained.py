"""Claims of a worked example, explained to a salesperson."""

from datetime import date

from domain.model.statistics.posterior import ClaimStatus
from domain.services.explained import Explaining, numbers_of
from domain.services.weighing import Weighing
from tests.desks import make_desk


def test_that_a_claims_own_numbers_stand_in_its_explanation() -> None:
    desk = make_desk("real_estate")
    tell = Explaining(desk.bench).teller(str).meaning
    for one in Weighing(desk.bench).weigh():
        said = tell(one)
        n = one.support + one.against
        assert (f"{one.support} of {n} customers" in said) == bool(n)
        assert said.count("\n") == len(one.flags)
        if one.posterior is not None and one.status is ClaimStatus.SUPPORTED:
            assert f"about {round(100 * one.posterior.low)} to" in said


def test_that_age_is_told_in_days() -> None:
    desk = make_desk("real_estate")
    (*_, one) = (w for w in Weighing(desk.bench).weigh() if w.heard_on is not None)
    assert one.heard_on is not None
    later = date.fromordinal(one.heard_on.toordinal() + 91)
    assert numbers_of(one, later).heard_days == 91
