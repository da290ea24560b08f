"""Pasted tables: a column may name slots, in either language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.asked import names_of_fields
from domain.model.fields import PersonaField
from domain.model.pasting import parts_of_paste, slips_of_paste
from domain.model.sides import Side
from domain.model.slips import number_typed
from ui.language import translator_for

NAMES = names_of_fields([translator_for(code) for code in ("vi", "en")])
ANXIETY, SITUATION, PAIN = PersonaField.ANXIETY, PersonaField.SITUATION, PersonaField.PAIN


@pytest.mark.parametrize(
    ("pasted", "slips"),
    [
        ("Anxiety\tSợ vay\nPain point\tCon nhỏ", [(ANXIETY, "Sợ vay"), (PAIN, "Con nhỏ")]),
        ("Sợ vay\tanxiety\nCon nhỏ\tPAIN POINT", [(ANXIETY, "Sợ vay"), (PAIN, "Con nhỏ")]),
        ("Mục\tNội dung\nAnxiety\tSợ vay", [(ANXIETY, "Sợ vay")]),
        ("What hurts?\tCon nhỏ\nWho are they\tKỹ sư", [(PAIN, "Con nhỏ"), (SITUATION, "Kỹ sư")]),
        ("anxiety\tSợ vay\n\tCòn phân vân", [(ANXIETY, "Sợ vay"), (None, "Còn phân vân")]),
        ('Anxiety\t"Sợ\nvay ""dự án"""', [(ANXIETY, 'Sợ vay "dự án"')]),
        (
            "Anxiety\tSợ vay\nGì đó\tCon nhỏ",
            [(None, t) for t in ["Anxiety", "Sợ vay", "Gì đó", "Con nhỏ"]],
        ),
        ("một\nhai", [(None, "một"), (None, "hai")]),
        ("", []),
    ],
)
def test_that_a_column_of_names_says_where_notes_belong(
    pasted: str, slips: list[tuple[PersonaField | None, str]]
) -> None:
    assert [(one.field, one.text) for one in slips_of_paste(pasted, NAMES)] == slips


def test_that_every_slot_is_known_by_its_names_in_both_languages() -> None:
    for field in PersonaField:
        assert NAMES[field.value.replace("_", " ")] is field
    vietnamese = translator_for("vi")
    assert slips_of_paste(f"{vietnamese('Habit')}\tở nhà bố mẹ", NAMES)[0].field is (
        PersonaField.HABIT
    )


@given(st.text(alphabet='ab\t\n\r" é-•', max_size=60))
def test_that_no_word_is_lost_or_made_up_in_pasting(text: str) -> None:
    assert [slip.text for slip in slips_of_paste(text, {})] == list(parts_of_paste(text))
    for part in parts_of_paste(text):
        assert part.strip() == part != ""


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("S06-SALES-03", 3),
        ("s06-sales-3", 3),
        ("sales 12", 12),
        (" 7 ", 7),
        ("0", None),
        ("S04-SALES-03", None),
        ("S06-MARKETING-03", None),
        ("MARKETING-3", None),
        ("1000", None),
        ("ba", None),
        ("", None),
    ],
)
def test_that_a_code_is_read_as_people_type_it(typed: str, number: int | None) -> None:
    assert number_typed(typed, "S06", Side.SALES) == number
