"""Other letters for the same meanings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import LetterSetUnfit, LettersUnknown
from domain.model.letter_sets import RASCI, SETS, LetterSet, define
from domain.model.letters import ALLOWED

OWN = LetterSet("own", ("Đ", "L", "H", "Y", ""))


@given(st.sampled_from([*SETS.values(), OWN]), st.sampled_from(ALLOWED))
def test_that_what_is_shown_is_read_back_as_the_same_cell(letters: LetterSet, cell: str) -> None:
    if cell in letters.offered:
        assert letters.read(letters.shown(cell)) == cell
    else:
        assert letters.shown(cell) == ""


def test_that_raci_hides_who_supports_and_nothing_else() -> None:
    assert SETS["raci"].shown("S") == ""
    assert SETS["raci"].hidden == ("S",)
    assert [SETS["raci"].shown(cell) for cell in ("A", "A/R", "R", "C", "I")] == [
        *("A", "A/R", "R", "C", "I")
    ]
    with pytest.raises(LettersUnknown, match="R, A, C, I"):
        SETS["raci"].read("S")


@pytest.mark.parametrize("text", ["D/A", "A, D", " da ", "**A/D**", "ａ／ｄ"])
def test_that_a_driver_who_approves_is_read_in_every_form(text: str) -> None:
    assert SETS["daci"].read(text) == "A/R"


def test_that_vietnamese_letters_of_ones_own_work() -> None:
    assert OWN.read("đ/l") == "A/R"
    assert OWN.shown("A/R") == "Đ/L"
    assert OWN.said() == "L, Đ, H, Y"


@pytest.mark.parametrize(
    "letters",
    [
        ("A", "A", "S", "C", "I"),
        ("", "R", "S", "C", "I"),
        ("A", "", "S", "C", "I"),
        ("AA", "R", "S", "C", "I"),
        ("1", "R", "S", "C", "I"),
        ("=", "R", "S", "C", "I"),
        ("A", "R"),
    ],
)
def test_that_letters_that_say_too_little_are_refused(letters: tuple[str, ...]) -> None:
    with pytest.raises(LetterSetUnfit):
        define(letters)


def test_that_letters_are_kept_as_capitals() -> None:
    assert define((" a ", "r", "", "c", "đ")) == ("A", "R", "", "C", "Đ")
    assert RASCI.names["answers"] == "A"
