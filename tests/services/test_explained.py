"""Claims of a worked example, explained to a salesperson."""

import re
from datetime import date

from domain.model.explaining import FLAG_LEGEND, ClaimNumbers, explain_flag, explain_status
from domain.model.statistics.posterior import ClaimStatus
from domain.model.wording import Tongue
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


def test_that_every_explanation_is_whole_in_vietnamese() -> None:
    desk = make_desk(tongue=Tongue.VIETNAMESE)
    for status in ClaimStatus:
        for threshold, at_most in ((0.5, False), (0.1, True), (None, False)):
            numbers = ClaimNumbers(
                status, 31, 7, 0.66, 0.89, threshold, at_most, missing=4, heard_days=12
            )
            told = [explain_status(numbers), *(explain_flag(one, numbers) for one in FLAG_LEGEND)]
            for one in told:
                assert one is not None
                said = one.said(desk.desk.translate)
                assert said != one.said(str)
                assert not re.search(r"[{}]", said)
            assert "31 trên 38 khách" in told[0].said(desk.desk.translate)  # type: ignore[union-attr]


def test_that_an_effect_of_our_own_is_told_in_the_words_of_the_method() -> None:
    desk = make_desk(tongue=Tongue.VIETNAMESE)
    told = explain_flag("own_effect", ClaimNumbers(ClaimStatus.SUPPORTED))
    assert told is not None
    words = "con số này nói về chiến dịch của mình trước khi nói về khách"
    assert words in told.said(desk.desk.translate)
    assert desk.desk.translate(FLAG_LEGEND["own_effect"]) == words


def test_that_warnings_say_how_one_sided_the_answers_are() -> None:
    numbers = ClaimNumbers(ClaimStatus.THIN, largest=0.82, answered=9, leads=60)
    single = explain_flag("single_source", numbers)
    few = explain_flag("low_coverage", numbers)
    assert single is not None
    assert few is not None
    assert single.said(str).startswith("Of 100 answers about 82 came through one person")
    assert few.said(str).startswith("Only 9 of 60 leads have an answer")
