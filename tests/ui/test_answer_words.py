"""How many values of a form's column are understood, in words."""

from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import ColumnUse
from ui.leads.importing.answer_words import AnswerWording


def test_that_a_dash_is_understood_as_no_answer(qapp: object) -> None:
    use = ColumnUse("Băn khoăn", LeadField.CHARACTERISTIC, "Băn khoăn")
    whole = use.answering("objections", (("price", "price"), ("-", "")))
    assert AnswerWording().understood(whole) == ("2 of 2 understood", "good")
    part = use.answering("objections", (("price", "price"), ("hướng nhà", "")))
    assert AnswerWording().understood(part) == ("1 of 2 understood", "warn")
