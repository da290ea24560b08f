from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import LettersUnknown
from domain.model.findings import Level
from domain.model.letter_sets import RASCI
from domain.model.letters import ALLOWED, LETTERS, canonical, parse_letters
from domain.model.raci import (
    Column,
    Duty,
    MatrixFinding,
    MatrixRow,
    check_load,
    check_matrix,
    loads,
)
from domain.model.sides import Side
from tests.domain.vectors import assert_close, catalogue, vector

COLUMNS = [Column(role["code"], Side(role["side"])) for role in catalogue("roles")["roles"]]
DUTIES = [
    Duty(one["code"], one["provider"], one["activity"])
    for one in catalogue("obligations")["obligations"]
]
ACTIVITIES = catalogue("activities")


def row(activity: dict[str, Any], **changes: str) -> MatrixRow:
    return MatrixRow(
        activity["code"], activity["kind"], activity.get("shared", ""), activity["raci"] | changes
    )


DEFAULT = [row(activity) for activity in ACTIVITIES["activities"]]


def changed(code: str, **changes: str) -> tuple[MatrixFinding, ...]:
    """The findings of the default matrix with some cells of one activity changed."""
    rows = [
        row(activity, **changes) if activity["code"] == code else row(activity)
        for activity in ACTIVITIES["activities"]
    ]
    return check_matrix(rows, COLUMNS, DUTIES)


@pytest.mark.parametrize(
    ("text", "letters", "cell"),
    [
        ("A/R", "AR", "A/R"),
        (" r ", "R", "R"),
        ("RA", "AR", "A/R"),
        ("R, A", "AR", "A/R"),
        ("**R,A**", "AR", "A/R"),
        ("C /I", "CI", "C/I"),
        ("Ａ", "A", "A"),
        ("-", "", ""),
        ("—", "", ""),
        ("", "", ""),
    ],
)
def test_that_a_cell_is_read_as_people_write_it(text: str, letters: str, cell: str) -> None:
    assert parse_letters(text) == frozenset(letters)
    assert canonical(parse_letters(text)) == cell


@given(st.frozensets(st.sampled_from(LETTERS)))
def test_that_canonical_letters_are_read_back(letters: frozenset[str]) -> None:
    assert parse_letters(canonical(letters)) == letters


@pytest.mark.parametrize("text", ["X", "R?Q", "yes", "1", "=A1", "C/I", "R/S"])
def test_that_anything_else_is_refused_when_it_is_typed(text: str) -> None:
    with pytest.raises(LettersUnknown, match="cannot stand in a cell"):
        RASCI.read(text)


def test_that_what_is_allowed_is_kept() -> None:
    assert [RASCI.read(cell) for cell in ("", *ALLOWED)] == ["", *ALLOWED]


def test_that_the_default_matrix_has_no_finding() -> None:
    assert len(DEFAULT) == 40
    assert check_matrix(DEFAULT, COLUMNS, DUTIES) == ()


def test_that_the_main_activities_have_no_finding() -> None:
    main = [one for one in DEFAULT if one.code in ACTIVITIES["main"]]
    assert len(main) == 12
    assert check_matrix(main, COLUMNS, DUTIES) == ()


def test_that_the_load_of_the_default_matrix_is_the_one_in_the_method() -> None:
    answers = {load.column: load.answers for load in loads(DEFAULT, COLUMNS)}
    assert answers == {
        "OWN": 9, "MKL": 12, "CPR": 0, "ADS": 1, "SAL": 12, "SCO": 0, "CRM": 3, "FAC": 3,
    }  # fmt: skip


def test_that_broken_rows_are_found() -> None:
    case = vector("rule_raci_broken_rows")
    rows = [row(activity) for activity in case["inputs"]["activities"]]
    found = check_matrix(rows, COLUMNS)
    assert sorted([one.level, one.code, one.activity] for one in found) == case["expected"]


def test_that_the_load_of_a_position_is_judged() -> None:
    case = vector("raci_load")
    cells, expected = case["inputs"]["role_cells"], case["expected"]
    rows = [MatrixRow(f"X{n}", "content", "", {"CRM": cell}) for n, cell in enumerate(cells)]
    (load,) = loads(rows, [Column("CRM", Side.NEUTRAL)])
    assert load.activities == case["inputs"]["activities"]
    for name in ("r_share", "a_share", "filled_share"):
        assert_close(getattr(load, name), expected[name], case["tolerance"])
    found = check_load(load)
    assert [one.code for one in found] == expected["flags"]
    assert found[0].said(str) == "CRM does 5 of 10 activities. Too much?"


@pytest.mark.parametrize(
    ("code", "changes", "expected"),
    [
        ("A04", {"MKL": ""}, {("NO_A", "A04", ""), ("OBLIGATION_WITHOUT_R", "A04", "MKL")}),
        ("A13", {"CPR": "A/R"}, {("MANY_A", "A13", "")}),
        ("A13", {"CPR": "S"}, {("NO_R", "A13", "")}),
        ("A22", {"MKL": ""}, {("SHARED_ONE_SIDED", "A22", "")}),
        ("A11", {"SAL": "C"}, {("PERSONA_NOT_JOINT", "A11", "")}),
        ("A13", {"MKL": "", "FAC": "A"}, {("FACILITATOR_OWNS_CONTENT", "A13", "FAC")}),
        ("A28", {"SCO": "R"}, {("SELF_SCORING", "A28", "SCO")}),
        (
            "A28",
            {"SAL": "C", "CPR": "R"},
            {("SELF_SCORING", "A28", ""), ("OBLIGATION_WITHOUT_R", "A28", "SAL")},
        ),
        ("A12", {"CPR": "R", "SAL": "R"}, {("MANY_R", "A12", "")}),
        ("A06", {"ADS": "C"}, {("MANY_C", "A06", "")}),
        ("A36", {"FAC": "I"}, {("MANY_I", "A36", "")}),
        ("A13", {"SCO": "", "ADS": ""}, {("NO_COMMUNICATION", "A13", "")}),
        ("A13", {"ADS": "X"}, {("UNKNOWN_LETTERS", "A13", "ADS")}),
        ("A13", {"ADS": "C/I"}, {("UNKNOWN_LETTERS", "A13", "ADS")}),
    ],
)
def test_that_each_rule_finds_its_fault(
    code: str, changes: dict[str, str], expected: set[tuple[str, str, str]]
) -> None:
    assert {(one.code, one.activity, one.column) for one in changed(code, **changes)} == expected


def test_that_the_facilitator_may_answer_for_process() -> None:
    assert not any(one.column == "FAC" for one in check_matrix(DEFAULT, COLUMNS))


def test_that_a_position_without_r_or_a_is_asked_about() -> None:
    found = check_matrix(DEFAULT, [*COLUMNS, Column("NEW", Side.SALES)], DUTIES)
    assert [(one.code, one.column, one.level) for one in found] == [
        ("NO_R_OR_A", "NEW", Level.WARNING)
    ]


def test_that_few_activities_give_no_verdict_on_load() -> None:
    rows = [MatrixRow(f"X{n}", "content", "", {"MKL": "A/R", "SAL": "I"}) for n in range(7)]
    assert check_matrix(rows, COLUMNS) == ()
    rows.append(rows[0])
    assert {one.code for one in check_matrix(rows, COLUMNS)} >= {"R_OVERLOAD", "A_OVERLOAD"}


CELLS = st.sampled_from(["", *ALLOWED])


@given(
    st.lists(
        st.builds(
            MatrixRow,
            st.sampled_from(["A01", "A28", "Z9"]),
            st.sampled_from(["content", "process"]),
            st.sampled_from(["", "persona", "lead_data", "closing"]),
            st.fixed_dictionaries({column.code: CELLS for column in COLUMNS}),
        ),
        max_size=9,
    )
)
def test_that_exactly_one_a_is_what_the_checks_ask_for(rows: list[MatrixRow]) -> None:
    found = check_matrix(rows, COLUMNS, DUTIES)
    for one in rows:
        answering = sum("A" in cell for cell in one.cells.values())
        codes = {finding.code for finding in check_matrix([one], COLUMNS)}
        assert ("NO_A" in codes) == (answering == 0)
        assert ("MANY_A" in codes) == (answering > 1)
    for finding in found:
        assert "{" not in finding.said(str)
