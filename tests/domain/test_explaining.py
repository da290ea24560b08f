"""What a status, a flag or a number means, told to a salesperson."""

import re

import pytest

from domain.model.explaining import (
    FLAG_LEGEND,
    STATUS_LEGEND,
    UNSUPPORTED,
    ClaimNumbers,
    explain_flag,
    explain_message_flag,
    explain_status,
)
from domain.model.message_flags import MessageFlag
from domain.model.statistics.posterior import ClaimStatus

ALL_FLAGS = (
    "stale",
    "disputed",
    "drifting",
    "turning",
    "single_source",
    "one_way",
    "own_effect",
    "low_coverage",
)


def _numbers(status: ClaimStatus, **changes: object) -> ClaimNumbers:
    known = {"support": 31, "against": 7, "low": 0.664, "high": 0.886, "threshold": 0.5}
    return ClaimNumbers(status, **(known | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize("status", list(ClaimStatus))
@pytest.mark.parametrize("threshold", [0.5, None])
@pytest.mark.parametrize("at_most", [False, True])
def test_that_every_status_is_explained_with_what_to_do(
    status: ClaimStatus, threshold: float | None, at_most: bool
) -> None:
    told = explain_status(_numbers(status, threshold=threshold, at_most=at_most))
    parts = told.parts(str)
    assert len(parts) == 3
    assert not re.search(r"[{}]", told.said(str))


def test_that_a_supported_claim_says_its_own_numbers() -> None:
    said = explain_status(_numbers(ClaimStatus.SUPPORTED)).said(str)
    assert said.startswith(
        "31 of 38 customers who answered said just this. Of 100 customers it is true of about "
        "66 to 89 (90% sure); the claim needs at least 50."
    )


def test_that_too_few_answers_are_told_without_a_share() -> None:
    """Below the least n there is no percentage: only so many of so many (rule 8)."""
    for status in (ClaimStatus.THIN, ClaimStatus.UNTESTED):
        said = explain_status(_numbers(status, support=3, against=1, missing=9)).said(str)
        assert "3 of 4" in said
        assert "66" not in said
        assert "before there can be a verdict: about 9." in said


def test_that_a_claim_nobody_answered_says_so_without_numbers() -> None:
    said = explain_status(ClaimNumbers(ClaimStatus.UNTESTED, missing=13)).said(str)
    assert said.startswith("No customer has answered this yet")
    assert "0 of 0" not in said


def test_that_a_claim_for_few_is_told_from_above() -> None:
    claim = _numbers(ClaimStatus.CONTRADICTED, at_most=True, threshold=0.1)
    assert "more than the 10 that the claim allows" in explain_status(claim).said(str)


@pytest.mark.parametrize("flag", ALL_FLAGS)
def test_that_every_flag_is_explained(flag: str) -> None:
    told = explain_flag(flag, _numbers(ClaimStatus.SUPPORTED, heard_days=91))
    assert told is not None
    assert len(told.parts(str)) == 3
    assert not re.search(r"[{}]", told.said(str))


def test_that_a_flag_of_nobody_is_not_explained() -> None:
    assert explain_flag("unheard_of", _numbers(ClaimStatus.THIN)) is None


def test_that_an_effect_of_our_own_says_so_in_the_words_of_the_method() -> None:
    told = explain_flag("own_effect", _numbers(ClaimStatus.SUPPORTED))
    assert told is not None
    said = "this number speaks of our own campaign before it speaks of customers"
    assert said in told.said(str)
    assert FLAG_LEGEND["own_effect"] == said


@pytest.mark.parametrize("flag", list(MessageFlag))
def test_that_every_flag_of_a_message_says_what_to_do(flag: MessageFlag) -> None:
    said = explain_message_flag(flag).said(str)
    assert not re.search(r"[{}]", said)
    assert ("decide" in said) == (flag is not MessageFlag.OK)


def test_that_a_message_to_be_stopped_is_decided_within_a_day() -> None:
    assert "within 1 working day." in explain_message_flag(MessageFlag.STOP_AND_REVIEW).said(str)
    assert "within 3 working days." in explain_message_flag(MessageFlag.VERIFY).said(str)


def test_that_the_legends_know_every_status_and_flag() -> None:
    assert set(STATUS_LEGEND) == set(ClaimStatus)
    assert set(FLAG_LEGEND) == set(ALL_FLAGS)
    assert len(UNSUPPORTED.parts(str)) == 3
