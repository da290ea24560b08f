"""Values of columns that become codes, in words: stages, outcomes, reasons, channels."""

from collections.abc import Iterator, Sequence
from typing import Final

from domain.marking import mark
from domain.model.form_answers import FormAsked, answer_key
from domain.model.importing.answering import values_told
from domain.model.importing.census import ColumnTold
from domain.model.importing.lead_fields import LEAD_FIELD_NAMES, LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.lexicon import words_of
from domain.services.reading_lead_files import LeadTable
from ui.desk import Desk
from ui.language import said
from ui.leads.importing.looks import Choices, ValueLine

VOCABULARIES: Final = {
    LeadField.STAGE: "lead_stages",
    LeadField.OUTCOME: "contact_outcomes",
    LeadField.REASON: "not_qualified_reasons",
    LeadField.CHANNEL: "channels",
}
"""Where the codes of a field have their words."""

ANSWERS: Final = "answers:"
"""Begins the key of a column whose values are answers, and of a question that a column answers."""

_MOST: Final = 30
"""Values of a column that are listed, the most frequent ones."""


def values_of(
    desk: Desk, table: LeadTable, mapping: LeadMapping, asked: Sequence[FormAsked]
) -> tuple[ValueLine, ...]:
    """Return the values of a file that become codes, with what they become.

    Args:
        desk: the language and the words of the method.
        table: the file.
        mapping: what its columns mean.
        asked: the questions of Sales that a form may have asked.
    """
    lines: list[ValueLine] = []
    for told in table.columns:
        use = mapping.use_of(told.header)
        if use is not None and use.question:
            lines += _answers(desk, told, use, asked)
        if use is None or not use.used or use.field not in VOCABULARIES:
            continue
        field = desk.translate(LEAD_FIELD_NAMES[use.field])
        choices = _codes(desk, use.field)
        codes = mapping.values_of(use.field).codes()
        for value, count in told.values[:_MOST]:
            code = codes.get(words_of(value), "")
            lines.append(ValueLine((use.field.value, value), f"{field} · {count}", choices, code))
    return tuple(lines)


def _answers(
    desk: Desk, told: ColumnTold, use: ColumnUse, asked: Sequence[FormAsked]
) -> Iterator[ValueLine]:
    """Give the values of a column that answers a question, with the answers that they are."""
    question = next((one for one in asked if one.code == use.question), None)
    if question is None:
        return
    tongue = desk.tongue()
    named = tuple((code, name.said(tongue)) for code, name in question.answers)
    choices = (("", said(_NO_ANSWER)), *named)
    codes = {answer_key(value): code for value, code in use.answers}
    name = question.name.said(tongue)
    for value, count in values_told(told, question)[:_MOST]:
        code = codes.get(answer_key(value), "")
        yield ValueLine((answers_key(use.header), value), f"{name} · {count}", choices, code)


def answers_key(what: str) -> str:
    """Return the key under which a column or a question is told as one of answers."""
    return f"{ANSWERS}{what}"


def _codes(desk: Desk, field: LeadField) -> Choices:
    """Return the codes of a field in words, the first for none."""
    vocabulary = VOCABULARIES[field]
    codes = list(desk.catalogue.vocabularies.get(vocabulary, ()))
    named = tuple((one.code, one.name.said(desk.tongue())) for one in codes)
    return (("", _nothing(field)), *named)


def _nothing(field: LeadField) -> str:
    return said(_OWN_WORDS) if field in (LeadField.CHANNEL, LeadField.REASON) else said(_NOTHING)


_NO_ANSWER: Final = mark("– no answer to it –")
_OWN_WORDS: Final = mark("– as the file says –")
_NOTHING: Final = mark("– says nothing –")
