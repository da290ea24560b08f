"""What would mend a finding: taken, the finding is gone and no error has come instead."""

import pytest

from domain.model.findings import Level
from domain.model.mends import mend
from domain.model.raci import MatrixFinding, MatrixRow, check_matrix
from tests.domain.test_raci import ACTIVITIES, COLUMNS, DUTIES, row

METHOD = {one["code"]: one["raci"] for one in ACTIVITIES["activities"]}


def _rows(code: str, **changes: str) -> list[MatrixRow]:
    return [
        row(one, **changes) if one["code"] == code else row(one) for one in ACTIVITIES["activities"]
    ]


def _mended(rows: list[MatrixRow], finding: MatrixFinding, *, known: bool) -> list[MatrixRow]:
    method = METHOD.get(finding.activity, {}) if known else {}
    found = mend(finding, rows, COLUMNS, method)
    assert found is not None, finding.code
    return [
        MatrixRow(one.code, one.kind, one.shared, {**one.cells, **dict(found.cells)})
        if one.code == found.activity
        else one
        for one in rows
    ]


@pytest.mark.parametrize("known", [True, False], ids=["the method's", "people's own"])
@pytest.mark.parametrize(
    ("code", "changes", "rule"),
    [
        ("A15", {"ADS": "R"}, "NO_A"),
        ("A13", {"MKL": "", "CPR": ""}, "NO_R"),
        ("A22", {"MKL": "A"}, "MANY_A"),
        ("A12", {"SAL": "A/R"}, "MANY_A"),
        ("A13", {"CPR": "S"}, "NO_R"),
        ("A20", {"SAL": "", "SCO": ""}, "SHARED_ONE_SIDED"),
        ("A30", {"MKL": "", "CPR": ""}, "SHARED_ONE_SIDED"),
        ("A07", {"MKL": "C", "CPR": "C", "OWN": "A"}, "PERSONA_NOT_JOINT"),
        ("A07", {"MKL": "", "CPR": "", "ADS": "", "SAL": "A"}, "SHARED_ONE_SIDED"),
        ("A13", {"MKL": "C", "FAC": "A"}, "FACILITATOR_OWNS_CONTENT"),
        ("A13", {"FAC": "A/R"}, "FACILITATOR_OWNS_CONTENT"),
        ("A28", {"SCO": "R"}, "SELF_SCORING"),
        ("A28", {"SAL": "C"}, "SELF_SCORING"),
        ("A25", {"SCO": "C", "CRM": "R"}, "OBLIGATION_WITHOUT_R"),
        ("A13", {"ADS": "X"}, "UNKNOWN_LETTERS"),
    ],
)
def test_that_a_mend_settles_its_finding_and_makes_no_new_error(
    code: str, changes: dict[str, str], rule: str, known: bool
) -> None:
    rows = _rows(code, **changes)
    before = check_matrix(rows, COLUMNS, DUTIES)
    finding = next(one for one in before if one.code == rule)
    for _ in range(len(before)):
        rows = _mended(rows, finding, known=known)
        after = check_matrix(rows, COLUMNS, DUTIES)
        assert finding.code not in {one.code for one in after if one.column == finding.column}
        errors = [one for one in after if one.level is Level.ERROR]
        assert len(errors) < len([one for one in before if one.level is Level.ERROR])
        if not errors:
            return
        finding, before = errors[0], after
    raise AssertionError("errors are left")


def test_that_load_is_for_people_to_settle() -> None:
    rows = [row(one, SCO="R") for one in ACTIVITIES["activities"]]
    found = [one for one in check_matrix(rows, COLUMNS, DUTIES) if one.code == "R_OVERLOAD"]
    assert found
    assert all(mend(one, rows, COLUMNS, {}) is None for one in found)
