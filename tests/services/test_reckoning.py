"""The figures of the worked examples are those of the method, to the digit."""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from domain.services.reckoning import Reckoning
from tests.fakes import FakeBench
from tests.services.test_examples import rehearsed

GOLDEN = json.loads(
    (Path(__file__).parents[1] / "files" / "expected_results_sample_1.json").read_text("utf-8")
)["results"][0]
BLOCKS = (
    "sample",
    "fictional",
    "segment_vote",
    "delphi",
    "disputed_claims",
    "agreement",
    "side_stance",
    "one_year_without_feedback",
    "traditional_vs_improved",
)
OF_A_REVIEW = (
    "n",
    "claims",
    "persona_health",
    "drift",
    "message_flags",
    "version_bump",
    "version_after",
    "totals",
    "costs",
    "distribution_drift",
    "qualification_mix_rate",
    "calls",
)

OF_TWO = {"drift", "distribution_drift", "qualification_mix_rate"}
"""Blocks that compare with the iteration before, so that the first one has none."""


@cache
def figures(example: str) -> Any:
    return Reckoning(rehearsed(example).bench()).figures()


@pytest.mark.parametrize("block", BLOCKS)
def test_that_the_real_estate_example_gives_the_golden_block(block: str) -> None:
    assert figures("real_estate")[block] == GOLDEN[block]


@pytest.mark.parametrize("review", range(3))
@pytest.mark.parametrize("block", OF_A_REVIEW)
def test_that_each_review_gives_the_golden_block(block: str, review: int) -> None:
    told = figures("real_estate")["iterations"][review]
    assert told.get(block) == GOLDEN["iterations"][review].get(block)


def test_that_the_real_estate_example_gives_the_golden_file_whole() -> None:
    assert _differences(GOLDEN, figures("real_estate")) == []


def test_that_a_missing_key_is_a_difference() -> None:
    told = {**figures("real_estate"), "iterations": [{}, {}, {}]}
    assert "/iterations/1/attribution" in _differences(GOLDEN, told)


def _differences(golden: Any, told: Any, path: str = "") -> list[str]:
    """Return where figures lack what the golden file holds, or say otherwise."""
    if isinstance(golden, dict) and isinstance(told, dict):
        return [
            found
            for key in golden
            for found in _differences(golden[key], told.get(key, "missing"), f"{path}/{key}")
        ]
    if isinstance(golden, list) and isinstance(told, list) and len(golden) == len(told):
        return [
            found
            for place, one in enumerate(golden)
            for found in _differences(one, told[place], f"{path}/{place}")
        ]
    return [] if golden == told else [path]


def test_that_every_iteration_says_where_its_figures_come_from() -> None:
    rounds = figures("real_estate")["rounds"]
    assert [(one["n"], one["one_way"], one["figures"]) for one in rounds] == [
        (0, True, "entered"),
        *((number, False, "entered") for number in (1, 2, 3)),
    ]
    assert [one["versions"] for one in rounds] == [[], ["1.0"], ["1.1"], ["2.0"]]
    assert rounds[0]["totals"]["opportunity"] is None  # nobody knows it, so it is no zero


def test_that_the_claims_of_each_version_are_held_against_what_customers_said() -> None:
    held = figures("real_estate")["claims_held"]
    assert [one["version"] for one in held] == ["1.0", "1.1", "2.0", "2.1"]
    assert [one["until"] is None for one in held] == [False, False, False, True]
    for one in held:
        assert one["supported"] + one["contradicted"] + one["undecided"] == one["signed"]
    claims = GOLDEN["iterations"][0]["claims"].values()
    assert held[0]["supported"] == sum(one["status"] == "supported" for one in claims)
    assert held[0]["contradicted"] == sum(one["status"] == "contradicted" for one in claims)


def test_that_numbers_are_counted_and_named_as_the_method_does() -> None:
    told = figures("real_estate")
    assert list(told["iterations"][1]["claims"]["C01"]) == list(
        GOLDEN["iterations"][1]["claims"]["C01"]
    )
    assert set(told) <= set(GOLDEN) | {"rounds", "claims_held"}


@pytest.mark.parametrize("example", ["b2b_saas", "dental_clinic"])
def test_that_the_other_examples_have_the_same_structure(example: str) -> None:
    told = figures(example)
    assert set(told) == set(figures("real_estate"))
    for review in told["iterations"]:
        assert set(review) >= set(OF_A_REVIEW) - OF_TWO
        assert review["claims"]
    json.dumps(told, allow_nan=False)


def test_that_later_reviews_are_left_out() -> None:
    told = Reckoning(rehearsed("real_estate").bench()).figures(date(2026, 5, 8))
    assert [one["n"] for one in told["iterations"]] == [1, 2]
    assert told["iterations"][1]["claims"] == GOLDEN["iterations"][1]["claims"]
    silent = told["one_year_without_feedback"]
    assert silent["as_of"] == "2027-05-08"
    assert set(silent["claims"]) == set(GOLDEN["iterations"][2]["claims"])
    assert {one["last_evidence_age_days"] for one in silent["claims"].values()} == {370}


def test_that_votes_after_the_day_are_left_out() -> None:
    told = Reckoning(rehearsed("real_estate").bench()).figures(date(2026, 1, 1))
    assert [one["n"] for one in told.pop("rounds")] == [0]
    assert told == {
        "sample": "sample_1_real_estate.yaml",
        "fictional": True,
        "iterations": [],
        "segment_vote": {},
    }


def test_that_shares_of_a_side_with_two_voters_are_not_told() -> None:
    assert all(one["polarisation"] is None for one in figures("b2b_saas")["segment_vote"].values())


def test_that_no_figure_of_a_department_is_told_where_two_people_rated() -> None:
    told = figures("b2b_saas")
    for rounds in told["delphi"].values():
        for judged in rounds.values():
            assert judged["median_sales"] is judged["median_marketing"] is judged["gap"] is None
            assert judged["iqr"] is not None
            assert judged["consensus"] is not None
    assert told["side_stance"]["n"] == 0
    assert told["side_stance"]["percent_agreement"] is None


def test_that_an_empty_workspace_has_no_figures(fake: FakeBench) -> None:
    told = Reckoning(fake.bench()).figures()
    assert told == {"sample": None, "fictional": False, "iterations": [], "segment_vote": {}}
