"""Raw answers are counted for a claim as it is defined now; nothing is lost or counted twice."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.evidence import Answered, Counted, Evidence, answered, counted
from domain.model.fields import PersonaField
from domain.model.persona import Claim

CLAIM = Claim(
    UUID(int=1),
    "C07",
    0,
    UUID(int=2),
    PersonaField.TIMING,
    "Đa số quyết trong một tháng",
    supporting=("<=1m",),
)
ANSWERS = ("<=1m", "1-3m", "3-6m", ">6m")


def item(*parts: Answered) -> Evidence:
    return Evidence(UUID(int=3), CLAIM.id, "sales_feedback", parts, date(2026, 3, 29))


def test_that_a_claim_that_is_turned_round_is_counted_anew() -> None:
    heard = item(*answered(14, 84, CLAIM, others=ANSWERS[1:]))
    assert counted(heard, CLAIM) == Counted(14, 84)
    assert counted(heard, replace(CLAIM, supporting=ANSWERS[1:])) == Counted(84, 14)


def test_that_moving_a_threshold_moves_the_answers_that_the_item_parts() -> None:
    heard = item(*(Answered((answer,), 10) for answer in ANSWERS))
    assert counted(heard, CLAIM) == Counted(10, 30)
    assert counted(heard, replace(CLAIM, supporting=ANSWERS[:2])) == Counted(20, 20)


def test_that_answers_that_could_be_either_count_for_neither() -> None:
    heard = item(*answered(14, 84, CLAIM, others=ANSWERS[1:]))
    assert counted(heard, replace(CLAIM, supporting=("<=1m", "1-3m"))) == Counted(14, 0, 84)
    assert counted(heard, replace(CLAIM, supporting=("1-3m",))) == Counted(0, 14, 84)


def test_that_others_are_against_only_while_the_item_names_what_counts() -> None:
    heard = item(*answered(14, 84, CLAIM))
    assert counted(heard, CLAIM) == Counted(14, 84)
    assert counted(heard, replace(CLAIM, supporting=("1-3m",))) == Counted(0, 14, 84)


def test_that_a_claim_without_a_field_keeps_what_people_said_of_its_words() -> None:
    plain = replace(CLAIM, supporting=())
    assert counted(item(*answered(3, 1, plain)), plain) == Counted(3, 1)
    assert counted(item(Answered(("<=1m",), 5)), plain) == Counted(0, 0, 5)


PARTS = st.lists(
    st.builds(
        Answered,
        st.sets(st.sampled_from([*ANSWERS, "*", "+", "-"]), min_size=1, max_size=3).map(tuple),
        st.integers(0, 50),
    ),
    max_size=5,
)


@given(parts=PARTS, supporting=st.sets(st.sampled_from(ANSWERS)))
def test_that_every_answer_counts_exactly_once(parts: list[Answered], supporting: set[str]) -> None:
    found = counted(item(*parts), replace(CLAIM, supporting=tuple(supporting)))
    assert found.support + found.against + found.unclear == sum(one.count for one in parts)
    assert min(found.support, found.against, found.unclear) >= 0


@given(parts=PARTS, supporting=st.sets(st.sampled_from(ANSWERS), min_size=1))
def test_that_the_order_of_answers_changes_nothing(
    parts: list[Answered], supporting: set[str]
) -> None:
    claim = replace(CLAIM, supporting=tuple(supporting))
    assert counted(item(*parts), claim) == counted(item(*reversed(parts)), claim)


@pytest.mark.parametrize("supporting", [(), ("<=1m",), ANSWERS])
def test_that_no_answers_say_nothing(supporting: tuple[str, ...]) -> None:
    assert counted(item(), replace(CLAIM, supporting=supporting)) == Counted(0, 0)
