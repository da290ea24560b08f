from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.leads import (
    ContactOutcome,
    LeadAnswer,
    Validity,
    completeness,
    once_per_lead,
    required_fields,
    validity,
)
from tests.domain.vectors import catalogue

DAY = date(2026, 3, 2)
ANSWERS = st.lists(
    st.builds(
        LeadAnswer,
        lead=st.sampled_from(["L1", "L2", "L3"]),
        supports=st.booleans(),
        reliability=st.sampled_from([0.6, 0.8, 1.0]),
        given=st.dates(DAY, DAY + timedelta(days=60)),
    ),
    unique_by=lambda answer: (answer.lead, answer.reliability, answer.given),
)
FIELDS = {
    "contact_outcome": "always",
    "objections": "conversation",
    "not_qualified_reason": "when not qualified",
    "next_step": "interest >= 2",
}


@given(ANSWERS, st.permutations(range(30)))
def test_that_a_lead_counts_once_whatever_the_order(
    answers: list[LeadAnswer], order: list[int]
) -> None:
    kept = once_per_lead(answers)
    mixed = [answers[place] for place in order if place < len(answers)] + answers[30:]
    assert {answer.lead for answer in kept} == {answer.lead for answer in answers}
    assert len(kept) == len({answer.lead for answer in answers})
    assert set(once_per_lead(mixed)) == set(kept)
    for one in kept:
        others = [answer for answer in answers if answer.lead == one.lead]
        assert (one.reliability, one.given) == max((x.reliability, x.given) for x in others)


def test_that_of_equal_answers_the_correction_counts() -> None:
    first, second = (LeadAnswer("L1", supports, 0.8, DAY) for supports in (True, False))
    assert once_per_lead([first, second]) == (second,)


@pytest.mark.parametrize(
    ("outcome", "attempts", "days", "expected"),
    [
        ("talked", 1, 1, Validity.VALID),
        ("callback", 1, 1, Validity.VALID),
        ("unreachable", 3, 2, Validity.INVALID),
        ("unreachable", 3, 1, Validity.UNKNOWN),
        ("unreachable", 2, 2, Validity.UNKNOWN),
        ("no_answer", 9, 9, Validity.UNKNOWN),
        ("wrong_number", 1, 1, Validity.INVALID),
        ("not_registrant", 1, 1, Validity.INVALID),
        ("do_not_contact", 1, 1, Validity.INVALID),
    ],
)
def test_that_a_lead_is_invalid_only_with_proof(
    outcome: str, attempts: int, days: int, expected: Validity
) -> None:
    assert validity(ContactOutcome(outcome), attempts, days) is expected


def test_that_outcomes_are_those_of_the_catalogue() -> None:
    listed = catalogue("taxonomy")["contact_outcomes"]
    assert {one["code"]: one["contacted"] for one in listed} == {
        outcome.value: outcome.conversation for outcome in ContactOutcome
    }


def test_that_only_what_could_be_asked_is_required() -> None:
    assert required_fields(FIELDS, conversation=False, interest=4) == {"contact_outcome"}
    assert required_fields(FIELDS, conversation=True, qualified=True, interest=1) == {
        "contact_outcome",
        "objections",
    }
    assert required_fields(FIELDS, conversation=True, interest=2) == set(FIELDS)


@given(st.sets(st.sampled_from(list(FIELDS))), st.sampled_from(list(FIELDS)))
def test_that_one_more_answer_never_makes_feedback_less_complete(
    filled: set[str], more: str
) -> None:
    weights = {"contact_outcome": 3, "objections": 2, "not_qualified_reason": 2, "next_step": 1}
    before, after = (completeness(weights, one, FIELDS) for one in (filled, filled | {more}))
    assert before is not None
    assert after is not None
    assert 0 <= before <= after <= 1
    assert completeness(weights, weights, ["objections"]) == 1
    assert completeness(weights, weights, []) is None
