"""A mapping as it is kept and handed on: plain data that can be written as JSON, read strictly.

It holds names of columns and codes, and nothing of anybody's row. What it says of keeping contact
data is a proposal to whoever takes it over: nothing is kept before that person has seen it.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final, TypeVar

from domain.errors import MappingUnreadable
from domain.model.importing.days import DateOrder
from domain.model.importing.keeping import Keeping
from domain.model.importing.lead_fields import CODED, LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.lexicon import words_of
from domain.model.importing.numbers import NumberStyle
from domain.model.importing.value_codes import ValueMapping, is_code
from domain.text import LINE_LIMIT, NAME_LIMIT, clean, mark

MAPPING_FORMAT: Final = "cungve-mapping/1"
"""What a file of ours calls itself."""

_FAMILY: Final = "cungve-mapping/"
_MOST_COLUMNS: Final = 500
_MOST_VALUES: Final = 5_000
_SCALES: Final = (1, 1_000, 1_000_000, 1_000_000_000)

E = TypeVar("E", bound=StrEnum)


def mapping_form(mapping: LeadMapping) -> dict[str, Any]:
    """Return a mapping as plain data."""
    return {
        "format": MAPPING_FORMAT,
        "name": mapping.name,
        "columns": [_column_form(use) for use in mapping.columns],
        "dates": mapping.date_order.value if mapping.date_order else None,
        "numbers": mapping.number_style.value if mapping.number_style else None,
        "values": {one.field.value: [list(pair) for pair in one.pairs] for one in mapping.values},
        "channel": mapping.channel,
    }


def mapping_of_form(form: object) -> LeadMapping:
    """Read a mapping from plain data.

    Args:
        form: what was read from JSON.

    Raises:
        MappingUnreadable: it is none of ours, of a newer program, or something in it is not as it
            must be; the error says what and where.
    """
    if not isinstance(form, Mapping) or not str(form.get("format", "")).startswith(_FAMILY):
        raise MappingUnreadable(why=mark("It is no mapping of this program."))
    if form["format"] != MAPPING_FORMAT:
        raise MappingUnreadable(why=mark("A newer version of this program made it."))
    known = {"format", "name", "columns", "dates", "numbers", "values", "channel"}
    _only(form, known, "")
    return LeadMapping(
        name=_text(form, "name", "", NAME_LIMIT),
        columns=_columns(form.get("columns")),
        date_order=_choice(form, "dates", DateOrder),
        number_style=_choice(form, "numbers", NumberStyle),
        values=_values(form.get("values", {})),
        channel=_text(form, "channel", "", LINE_LIMIT),
    )


def _column_form(use: ColumnUse) -> dict[str, Any]:
    told: dict[str, Any] = {"header": use.header, "field": use.field.value}
    if use.field is LeadField.CHARACTERISTIC:
        told["name"] = use.trait
    if use.question:
        told["question"] = use.question
        told["answers"] = [list(pair) for pair in use.answers]
    if use.scale != 1:
        told["scale"] = use.scale
    if use.kept:
        told["contact"] = use.keeping.value
    return told


def _columns(form: object) -> tuple[ColumnUse, ...]:
    if not isinstance(form, list) or not form or len(form) > _MOST_COLUMNS:
        raise MappingUnreadable(why=mark("It has no list of columns."), place="columns")
    uses: dict[str, ColumnUse] = {}
    for number, one in enumerate(form):
        place = f"columns[{number}]"
        use = _column(one, place)
        if uses.setdefault(words_of(use.header), use) is not use:
            raise MappingUnreadable(why=mark("Two columns have the same name."), place=place)
        if use.question and use.question in {one.question for one in [*uses.values()][:-1]}:
            raise MappingUnreadable(why=mark("Two columns answer the same question."), place=place)
    return tuple(uses.values())


def _column(form: object, place: str) -> ColumnUse:
    if not isinstance(form, Mapping):
        raise MappingUnreadable(why=mark("A column is not described."), place=place)
    known = {"header", "field", "name", "scale", "question", "answers", "contact"}
    _only(form, known, place)
    header = _text(form, "header", place, LINE_LIMIT)
    field = _choice(form, "field", LeadField, place)
    if not words_of(header) and not header:
        raise MappingUnreadable(why=mark("A column has no name."), place=place)
    if field is None:
        raise MappingUnreadable(why=mark("A column has no meaning."), place=f"{place}.field")
    scale = form.get("scale", 1)
    if isinstance(scale, bool) or scale not in _SCALES:
        raise MappingUnreadable(why=mark("Money is counted in nothing known."), place=place)
    keeping = _choice(form, "contact", Keeping, place) or Keeping.DROP
    if keeping is not Keeping.DROP and not field.personal:
        raise MappingUnreadable(why=mark("Nothing but contact data can be kept so."), place=place)
    question, answers = _answering(form, field, place)
    return ColumnUse(
        header,
        field,
        _text(form, "name", place, NAME_LIMIT),
        keeping,
        scale=int(scale),
        question=question,
        answers=answers,
    )


def _answering(
    form: Mapping[Any, Any], field: LeadField, place: str
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the question that a column answers, with what its values answer."""
    question = _text(form, "question", place, NAME_LIMIT)
    if question and field is not LeadField.CHARACTERISTIC:
        why = mark("Only a characteristic answers a question.")
        raise MappingUnreadable(why=why, place=f"{place}.question")
    pairs = form.get("answers", [])
    if not isinstance(pairs, list) or len(pairs) > _MOST_VALUES or (pairs and not question):
        why = mark("Its values are not described.")
        raise MappingUnreadable(why=why, place=f"{place}.answers")
    read: list[tuple[str, str]] = []
    for number, pair in enumerate(pairs):
        match pair:
            case [str(value), str(answer)]:
                read.append((clean(value)[:LINE_LIMIT], clean(answer)[:NAME_LIMIT]))
            case _:
                why = mark("A value becomes something that is not known.")
                raise MappingUnreadable(why=why, place=f"{place}.answers[{number}]")
    return question, tuple(read)


def _values(form: object) -> tuple[ValueMapping, ...]:
    if not isinstance(form, Mapping):
        raise MappingUnreadable(why=mark("Its values are not described."), place="values")
    return tuple(_values_of(str(code), pairs) for code, pairs in form.items())


def _values_of(code: str, pairs: object) -> ValueMapping:
    place = f"values.{code}"
    field = next((one for one in CODED if one.value == code), None)
    if field is None:
        raise MappingUnreadable(why=mark("The values of this field have no codes."), place=place)
    if not isinstance(pairs, list) or len(pairs) > _MOST_VALUES:
        raise MappingUnreadable(why=mark("Its values are not described."), place=place)
    read: list[tuple[str, str]] = []
    for number, pair in enumerate(pairs):
        match pair:
            case [str(value), str(target)] if is_code(field, target):
                read.append((clean(value)[:LINE_LIMIT], clean(target)[:LINE_LIMIT]))
            case _:
                why = mark("A value becomes something that is not known.")
                raise MappingUnreadable(why=why, place=f"{place}[{number}]")
    return ValueMapping(field, tuple(read))


def _text(form: Mapping[Any, Any], key: str, place: str, limit: int) -> str:
    text = form.get(key, "")
    if not isinstance(text, str) or len(clean(text)) > limit:
        where = f"{place}.{key}" if place else key
        raise MappingUnreadable(why=mark("A text is missing or too long."), place=where)
    return clean(text)


def _choice(form: Mapping[Any, Any], key: str, kind: type[E], place: str = "") -> E | None:
    code = form.get(key)
    if code is None:
        return None
    found = next((one for one in kind if one.value == code), None)
    if found is None:
        where = f"{place}.{key}" if place else key
        raise MappingUnreadable(why=mark("A word in it is not known."), place=where)
    return found


def _only(form: Mapping[Any, Any], known: set[str], place: str) -> None:
    for key in form:
        if key not in known:
            where = f"{place}.{key}" if place else str(key)
            raise MappingUnreadable(why=mark("Something in it is not known."), place=where)
