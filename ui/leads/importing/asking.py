"""The questions that a file leaves to a person, with an example from it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from domain.model.importing.census import ColumnTold
from domain.model.importing.days import DateOrder
from domain.model.importing.lead_fields import DAYS, NUMBERS, LeadField
from domain.model.importing.lead_mapping import LeadMapping
from domain.model.importing.numbers import NumberStyle
from domain.model.importing.settling import days_of, numbers_of
from domain.services.reading_lead_files import LeadTable
from ui.leads.importing.looks import Question


def questions_of(table: LeadTable, mapping: LeadMapping) -> tuple[Question, ...]:
    """Return what has to be said of days and of money; what was answered stays to be changed."""
    asked = []
    days, numbers = days_of(mapping, table.columns), numbers_of(mapping, table.columns)
    if days.must_be_asked:
        asked.append(_of_days(_example(table, mapping, DAYS), mapping.date_order))
    if numbers.must_be_asked:
        asked.append(_of_numbers(_example(table, mapping, NUMBERS), mapping.number_style))
    return tuple(asked)


def _of_days(example: str, answer: DateOrder | None) -> Question:
    words = QCoreApplication.translate(
        "ImportQuestions",
        "Days such as {example} can be read both ways, and nothing in the file tells which. What "
        "comes first?",
    )
    options = (
        (DateOrder.DAY_FIRST.value, QCoreApplication.translate("ImportQuestions", "The day")),
        (DateOrder.MONTH_FIRST.value, QCoreApplication.translate("ImportQuestions", "The month")),
    )
    return Question("dates", words.format(example=example), options, answer and answer.value)


def _of_numbers(example: str, answer: NumberStyle | None) -> Question:
    words = QCoreApplication.translate(
        "ImportQuestions",
        "Amounts such as {example} can be read both ways. What stands before the fraction?",
    )
    comma = QCoreApplication.translate("ImportQuestions", "A comma: 1.234,56")
    point = QCoreApplication.translate("ImportQuestions", "A point: 1,234.56")
    options = ((NumberStyle.COMMA.value, comma), (NumberStyle.POINT.value, point))
    return Question("numbers", words.format(example=example), options, answer and answer.value)


def _example(table: LeadTable, mapping: LeadMapping, fields: Iterable[LeadField]) -> str:
    """Return a value that can be read both ways; the first one where none is at hand."""
    told = [one for one in table.columns if _is_one_of(one, mapping, fields) and one.values]
    values = [value for one in told for value, _ in one.values]
    return next((one for one in values if any(char.isdigit() for char in one)), "")


def _is_one_of(told: ColumnTold, mapping: LeadMapping, fields: Iterable[LeadField]) -> bool:
    use = mapping.use_of(told.header)
    return use is not None and use.used and use.field in fields
