import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.versions import FIRST_VERSION, ChangeKind, VersionNumber
from tests.domain.vectors import vector

NUMBERS = st.builds(VersionNumber, st.integers(0, 99), st.integers(0, 99), st.integers(0, 99))
KINDS_IN_VECTORS = {"importance_changed+primary": ChangeKind.PRIMARY_CHANGED}


def test_that_what_changed_decides_the_next_number() -> None:
    case = vector("rule_version_bump")
    found = []
    for change in case["inputs"]["cases"]:
        kinds = [KINDS_IN_VECTORS.get(op) or ChangeKind(op) for op in change["ops"]]
        following = VersionNumber.parse(change["before"]).next(kinds)
        found.append(None if following is None else str(following))
    assert found == case["expected"]


@given(NUMBERS)
def test_that_a_number_is_read_as_it_is_said(number: VersionNumber) -> None:
    assert VersionNumber.parse(str(number)) == number


@given(NUMBERS, st.sets(st.sampled_from(ChangeKind), min_size=1))
def test_that_a_release_always_moves_the_number_on(
    number: VersionNumber, kinds: set[ChangeKind]
) -> None:
    following = number.next(kinds)
    assert following is not None
    assert following > number


@pytest.mark.parametrize("text", ["", "1", "v1.0", "1.0.0.0", "1.x", "-1.0", "1.0 "])
def test_that_anything_else_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match="no version number"):
        VersionNumber.parse(text)


def test_that_the_first_version_is_one_point_nought() -> None:
    assert str(FIRST_VERSION) == "1.0"
