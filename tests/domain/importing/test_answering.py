"""Which question of Sales a form's column puts, and which answer each of its values is."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import inf

import pytest

from domain.errors import MappingUnreadable
from domain.model.form_answers import FormAsked, answer_key, meaning_of
from domain.model.importing.answering import (
    answering,
    propose_answer,
    settled_answers,
    values_told,
    with_answers,
)
from domain.model.importing.bands import Band, band_of
from domain.model.importing.census import ColumnTold, TableCensus
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.mapping_form import mapping_form, mapping_of_form
from domain.model.wording import Bilingual

BUDGET = FormAsked(
    "budget_band",
    Bilingual("Ngân sách", "Budget"),
    (
        ("2-3ty", Bilingual.same("2-3ty")),
        (">3ty", Bilingual.same(">3ty")),
        ("other", Bilingual("Khác", "Other")),
    ),
)
ROLE = FormAsked(
    "decision_role",
    Bilingual("Vai trò quyết định", "Part in the decision"),
    (
        ("self", Bilingual("Tự quyết", "Decides alone")),
        ("joint_family", Bilingual("Cả nhà cùng quyết", "The family decides together")),
    ),
)
ASKED = (BUDGET, ROLE)


def census(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> tuple[ColumnTold, ...]:
    seen = TableCensus(headers)
    for number, cells in enumerate(rows, 2):
        seen.see(number, cells)
    return seen.told()


def mapped(header: str, *values: str) -> ColumnUse:
    columns = census([header], [[value] for value in values])
    use = ColumnUse(header, LeadField.CHARACTERISTIC, trait=header)
    found = with_answers(LeadMapping("", (use,)), columns, ASKED).use_of(header)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "band"),
    [
        ("2–3 tỷ", Band(2e9, 3e9)),
        ("2-3ty", Band(2e9, 3e9)),
        ("từ_2_đến_3_tỷ", Band(2e9, 3e9)),
        (">3ty", Band(3e9, inf)),
        ("Trên 3 tỷ", Band(3e9, inf)),
        ("dưới 800 triệu", Band(0, 8e8)),
        ("<=1m", Band(0, 1)),
        ("28-35", Band(28, 35)),
        ("3-2", None),
        ("2 tỷ", None),
        ("căn 2PN", None),
        ("1, 2, 3", None),
        ("", None),
    ],
)
def test_that_bands_are_read_as_people_write_them(text: str, band: Band | None) -> None:
    assert band_of(text) == band


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("2 - 3 tỷ", "2-3ty"),
        ("Trên 3 tỷ", ">3ty"),
        ("dưới 2 tỷ", "other"),
        ("khác", "other"),
        ("Other", "other"),
        ("2,5 - 3,5 tỷ", ""),
        ("chưa biết", ""),
    ],
)
def test_that_a_value_is_the_answer_with_its_band(value: str, answer: str) -> None:
    """What overlaps several answers is left to a person; what meets none is another answer."""
    assert propose_answer(value, BUDGET) == answer


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("Cả nhà cùng quyết", "joint_family"),
        ("the family decides together", "joint_family"),
        ("joint_family", "joint_family"),
        ("Em tự quyết ạ", "self"),
        ("vợ chồng", ""),
    ],
)
def test_that_a_value_is_understood_in_both_languages(value: str, answer: str) -> None:
    assert propose_answer(value, ROLE) == answer


@pytest.mark.parametrize("header", ["Ngân sách", "budget", "ngân_sách_của_anh/chị?", "Price range"])
def test_that_a_column_answers_the_question_that_it_names(header: str) -> None:
    use = mapped(header, "2-3 tỷ", "2-3 tỷ", "trên 3 tỷ", "để sau")
    assert use.question == "budget_band"
    assert dict(use.answers) == {"2-3 tỷ": "2-3ty", "trên 3 tỷ": ">3ty", "để sau": ""}


def test_that_another_word_for_a_question_needs_answers_that_are_understood() -> None:
    others = ("3 phòng", "2 phòng", "1 phòng", "nhà phố", "đất nền", "thuê")
    assert mapped("Tầm giá", ">3ty", *others).question == ""
    assert mapped("Tầm giá", ">3ty", *others[:3]).question == "budget_band"
    assert mapped("Ngân sách", ">3ty", *others).question == "budget_band"


def test_that_a_column_answers_the_question_whose_answers_it_holds() -> None:
    assert mapped("Câu 3", "Tự quyết", "Cả nhà cùng quyết", "Tự quyết").question == "decision_role"
    assert mapped("Câu 3", "Tự quyết", "Tự quyết").question == "", "one answer proves nothing"
    assert mapped("Thu nhập", "40-60tr", "20-40tr").question == ""
    assert mapped("Ngân sách", "thoải mái", "tuỳ căn").question == "", "no value is an answer"


def test_that_a_question_is_answered_by_one_column() -> None:
    uses = tuple(
        ColumnUse(header, LeadField.CHARACTERISTIC, trait=header) for header in ("Budget", "Giá")
    )
    columns = census(["Budget", "Giá"], [["2-3ty", ">3ty"]])
    mapping = with_answers(LeadMapping("", uses), columns, ASKED)
    assert [one.question for one in mapping.columns] == ["budget_band", ""]
    turned = mapping.with_use(mapping.columns[1].answering("budget_band"))
    assert [one.question for one in turned.columns] == ["", "budget_band"]
    assert [one.question for one in turned.form_columns] == ["budget_band"]


def test_that_a_mapping_settles_on_what_this_workspace_asks() -> None:
    columns = census(["Budget"], [["2-3ty"], ["cao"], [">3ty"]])
    use = ColumnUse(
        *("Budget", LeadField.CHARACTERISTIC, "Budget"),
        question="budget_band",
        answers=(("cao", ">3ty"), ("2-3ty", "gone")),
    )
    settled = settled_answers(LeadMapping("", (use,)), columns, ASKED).columns[0]
    assert dict(settled.answers) == {"cao": ">3ty", "2-3ty": "", ">3ty": ">3ty"}
    foreign = replace(use, question="main_motive")
    left = settled_answers(LeadMapping("", (foreign,)), columns, ASKED).columns[0]
    assert (left.field, left.question, left.answers) == (LeadField.CHARACTERISTIC, "", ())


def test_that_answers_travel_with_the_mapping() -> None:
    use = ColumnUse(
        *("Budget", LeadField.CHARACTERISTIC, "Budget"),
        question="budget_band",
        answers=(("cao", ">3ty"), ("thấp", "")),
    )
    mapping = LeadMapping("Meta", (use,))
    assert mapping_of_form(mapping_form(mapping)) == mapping


@pytest.mark.parametrize(
    "column",
    [
        {"header": "A", "field": "note", "question": "budget_band"},
        {"header": "A", "field": "characteristic", "answers": [["a", "b"]]},
        {"header": "A", "field": "characteristic", "question": "q", "answers": [["a"]]},
        {"header": "A", "field": "characteristic", "question": "q", "answers": {"a": "b"}},
        {"header": "A", "field": "characteristic", "question": 3},
    ],
)
def test_that_a_mapping_with_broken_answers_is_refused(column: dict[str, object]) -> None:
    with pytest.raises(MappingUnreadable):
        mapping_of_form({"format": "cungve-mapping/1", "columns": [column]})


def test_that_two_columns_cannot_answer_one_question() -> None:
    columns = [
        {"header": header, "field": "characteristic", "question": "q"} for header in ("A", "B")
    ]
    with pytest.raises(MappingUnreadable):
        mapping_of_form({"format": "cungve-mapping/1", "columns": columns})


OBJECTIONS = FormAsked(
    "objections",
    Bilingual("Phản đối", "Objections"),
    (
        ("price", Bilingual("Giá / chi phí", "Price / cost")),
        ("financing", Bilingual("Vay, lãi suất, trả góp", "Loan, interest, instalments")),
        ("trust", Bilingual("Uy tín, pháp lý", "Trust, legal status")),
    ),
    several=True,
)


@pytest.mark.parametrize(
    ("cell", "answers"),
    [
        ("price; trust", ("price", "trust")),
        ("trust;price;trust", ("trust", "price")),
        ("Giá / chi phí | Uy tín, pháp lý", ("price", "trust")),
        ("Giá / chi phí, Vay, lãi suất, trả góp", ("price", "financing")),
        ("Vay, lãi suất, trả góp", ("financing",)),
        ("price; hướng nhà", ("price",)),
        ("price; ", ("price",)),
    ],
)
def test_that_a_cell_of_several_answers_is_taken_apart(cell: str, answers: tuple[str, ...]) -> None:
    (told,) = census(["Băn khoăn"], [[cell]])
    use = answering(ColumnUse("Băn khoăn", LeadField.CHARACTERISTIC), told, OBJECTIONS)
    codes = {answer_key(value): code for value, code in use.answers}
    meaning = meaning_of(cell, codes, several=True)
    assert meaning is not None
    assert meaning.answers == answers


def test_that_only_a_question_of_several_takes_cells_apart() -> None:
    (told,) = census(["Phản đối"], [["price; trust"], ["price"]])
    one = replace(OBJECTIONS, several=False)
    use = answering(ColumnUse("Phản đối", LeadField.CHARACTERISTIC), told, one)
    assert [value for value, _ in use.answers] == ["price; trust", "price"]
    assert dict(values_told(told, OBJECTIONS)) == {"price": 2, "trust": 1}


def test_that_a_question_with_very_many_lists_of_answers_is_no_column_to_leave_out() -> None:
    cells = ["price; trust", "trust; financing", "financing; price; trust", "hướng nhà"]
    columns = census(["Băn khoăn", "Họ tên"], [[cell, "Trần Văn An"] for cell in cells])
    skipped = LeadMapping("", (ColumnUse("Băn khoăn"), ColumnUse("Họ tên")))
    found = with_answers(skipped, columns, (OBJECTIONS,))
    assert found.columns[0].field is LeadField.CHARACTERISTIC
    assert found.columns[0].question == "objections"
    assert found.columns[1].field is LeadField.SKIP
    plain = replace(OBJECTIONS, several=False)
    assert with_answers(skipped, columns, (plain,)).columns[0].field is LeadField.SKIP
