"""Wordings that the lint proposes: whole sentences that the lint itself would pass."""

import pytest

from domain.model.lint import lint_claim
from domain.model.quantifiers import quantifier_in


def proposed(text: str, code: str) -> tuple[str, ...]:
    found = lint_claim(
        text=text, quantifier=None, feedback_field="x", supporting=("y",), importance=2
    )
    return next(one.wording for one in found if one.code == code)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Khách ngại lãi thả nổi", "Nhiều khách ngại lãi thả nổi"),
        ("Ngại lãi thả nổi", "Nhiều khách ngại lãi thả nổi"),
        ("Customers fear floating rates", "Many customers fear floating rates"),
        ("Fear floating rates", "Many customers fear floating rates"),
    ],
)
def test_that_a_quantifier_is_put_before_a_sentence(text: str, wording: str) -> None:
    (said,) = proposed(text, "NO_QUANTIFIER")
    assert said == wording
    assert quantifier_in(said) == "many"


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Đa số khách ngại lãi và sợ chậm bàn giao",
            "Đa số khách ngại lãi",
            "Đa số khách sợ chậm bàn giao",
        ),
        (
            "Đa số khách ngại lãi, và nhiều người sợ chậm bàn giao",
            "Đa số khách ngại lãi",
            "Nhiều người sợ chậm bàn giao",
        ),
        (
            "Most customers fear rates and ask for the bank",
            "Most customers fear rates",
            "Most customers ask for the bank",
        ),
    ],
)
def test_that_two_ideas_become_two_claims(text: str, first: str, second: str) -> None:
    assert proposed(text, "TWO_IDEAS") == (first, second)


def test_that_a_judgement_gives_way_to_what_can_be_seen() -> None:
    assert proposed("Đa số khách thiện chí", "JUDGEMENT_WORD") == (
        "Đa số khách nghe máy và trả lời từ lần gọi đầu",
    )


def test_that_a_judgement_of_which_nobody_knows_what_is_meant_is_only_named() -> None:
    assert proposed("Đa số khách đẳng cấp", "JUDGEMENT_WORD") == ()


def test_that_an_empty_sentence_gets_no_proposal() -> None:
    assert proposed("", "NO_QUANTIFIER") == ()
