import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.domain.vectors import starting_with, vector
from tests.vectors.__main__ import main
from tests.vectors.checking import Verdict, check

FILE = Path(__file__).parents[1] / "files" / "test_vectors.json"


def leaves(value: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(inner, (*place, key))
    else:
        yield place


def spoiled(value: Any, tolerance: float) -> Any:
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1 + 10 * tolerance * max(1.0, abs(value))
    return 0.5 if value is None else f"{value}?"


def with_error(case: dict[str, Any], place: tuple[str | int, ...]) -> dict[str, Any]:
    changed = deepcopy(case)
    holder: Any = changed
    for key in ("expected", *place)[:-1]:
        holder = holder[key]
    last = ("expected", *place)[-1]
    holder[last] = spoiled(holder[last], case["tolerance"])
    return changed


def written(path: Path, vectors: list[dict[str, Any]]) -> str:
    path.write_text(json.dumps({"vectors": vectors}), "utf-8")
    return str(path)


def test_that_every_vector_of_the_method_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(FILE)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines == [f"ok {id}" for id in starting_with("")]


@pytest.mark.parametrize("id", starting_with(""))
def test_that_an_error_anywhere_in_what_is_expected_is_found(id: str) -> None:
    case = vector(id)
    missed = [
        place
        for place in leaves(case["expected"])
        if check(with_error(case, place)).verdict is not Verdict.DIFFERS
    ]
    assert not missed


def test_that_errors_and_unknown_vectors_are_named_and_fail(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = with_error(vector("decay_45_90"), ())
    broken = vector("kappa_20_claims") | {"inputs": {"sales": ["Y"]}}
    unknown = vector("decay_45_90") | {"id": "tea_leaves"}
    told = vector("decay_0_90")

    code = main([written(tmp_path / "some.json", [told, wrong, broken, unknown])])

    ok, differs, cannot, strange = capsys.readouterr().out.splitlines()
    assert (code, ok, strange) == (1, "ok decay_0_90", "UNKNOWN tea_leaves")
    assert differs.startswith("DIFFERS decay_45_90: value is 0.707")
    assert cannot.startswith("DIFFERS kappa_20_claims: cannot be computed")


@pytest.mark.parametrize("content", ["{", "[]", '{"vectors": []}', '{"vectors": [1]}'])
def test_that_a_file_without_vectors_is_refused(
    content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "empty.json"
    file.write_text(content, "utf-8")
    assert main([str(file)]) == 2
    assert main([str(tmp_path / "missing.json")]) == 2
    assert main([]) == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("id", "inputs", "expected"),
    [
        ("wilson_3_31_95", {"k": 3, "n": 31, "conf": 0.95}, [0.033465, 0.248999]),
        ("sample_size_0.05_0.08", {"p1": 0.05, "p2": 0.08}, 1059),
        ("manski_18_30_80", {"yes": 18, "answered": 30, "leads": 80}, {"low": 0.225, "high": 0.85}),
        ("shrunken_mean_88", {"mean": 88, "n": 3, "grand": 72}, 77.333333),
        ("bh_three", {"p": [0.01, 0.04, 0.03], "q": 0.1}, {"adjusted": [0.03, 0.04, 0.04]}),
        ("half_life_pain", {"business": "real_estate", "field": "pain"}, 90),
        ("time_to_stale_24", {"n_eff": 24, "half_life_days": 90}, 113.673),
        ("psi_forty", {"B": 5, "n": 40, "m": 40}, {"mean_under_no_change": 0.2}),
        (
            "rule_one_lead_once",
            {
                "observations": [
                    {
                        "lead": "L1",
                        "kind": "sales_feedback",
                        "date": "2026-03-02",
                        "supports": True,
                    },
                    {"lead": "L1", "kind": "call_quote", "date": "2026-03-01", "supports": False},
                    {"lead": "L2", "kind": "lead_form", "date": "2026-03-01", "supports": True},
                ]
            },
            {"support": 1, "against": 1},
        ),
        (
            "rule_invalid_lead_proof",
            {
                "cases": [
                    {"outcome": "unreachable", "attempts": 3, "days": 1},
                    {"outcome": "unreachable", "attempts": 3, "days": 2},
                    {"outcome": "wrong_number", "attempts": 1, "days": 1},
                ]
            },
            [False, True, True],
        ),
    ],
)
def test_that_other_vectors_of_a_family_are_computed(
    id: str, inputs: dict[str, Any], expected: Any
) -> None:
    result = check({"id": id, "inputs": inputs, "expected": expected, "tolerance": 1e-5})
    assert result.verdict is Verdict.OK, str(result)
