"""What the columns of a strange table probably mean, each with the reason for thinking so."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.model.importing.census import ColumnTold
from domain.model.importing.day_columns import DayColumn
from domain.model.importing.header_words import LEAD_HEADERS, PERSONAL_HEADERS
from domain.model.importing.lead_fields import CODED, DAYS, NUMBERS, LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.number_columns import NumberColumn
from domain.model.importing.numbers import scale_of_header
from domain.model.importing.shapes import Shape
from domain.model.importing.value_codes import propose_values
from domain.text import NAME_LIMIT, clean


class SuggestedBecause(StrEnum):
    """Why a column is thought to mean something."""

    HEADER = "header"
    """Its name says so."""
    PART_OF_HEADER = "part_of_header"
    """A part of its name says so."""
    VALUES = "values"
    """Its values look so."""
    FEW_VALUES = "few_values"
    """It has few different values, by which customers can be told apart."""
    PERSONAL = "personal"
    """It tells who somebody is, and is left out."""
    EMPTY = "empty"
    """No row has anything in it."""
    ONE_VALUE = "one_value"
    """Every row says the same."""
    MANY_VALUES = "many_values"
    """Nearly every row says something else, and nothing tells what it is."""
    TAKEN = "taken"
    """Another column means that already, and is the better one."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a column probably means.

    Attributes:
        use: what it would be used for.
        because: why.
        sure: its name is a known one and its values fit.
    """

    use: ColumnUse
    because: SuggestedBecause
    sure: bool = False


@dataclass(frozen=True, slots=True)
class SuggestedMapping:
    """What a table probably means as a whole.

    Attributes:
        mapping: the proposal.
        columns: each column with its reason.
        days: what its days prove together.
        numbers: what its money proves together.
    """

    mapping: LeadMapping
    columns: tuple[Suggestion, ...]
    days: DayColumn
    numbers: NumberColumn

    @property
    def must_be_asked(self) -> bool:
        """A person has to say the order of the days, or what points and commas mean."""
        return self.days.must_be_asked or self.numbers.must_be_asked


_FEW: Final = 30
"""So many different values are few: they can be looked at in one list."""
_FEW_NAMED: Final = 500
"""So many where the name of the column says that it is a characteristic."""
_HALF: Final = 0.5
_MOST: Final = 0.6
_NEARLY_ALL: Final = 0.9
_TELLING: Final = frozenset(LeadField) - {
    *(LeadField.SKIP, LeadField.CHARACTERISTIC, LeadField.NAME, LeadField.ADDRESS),
    *(LeadField.NATIONAL_ID, LeadField.BIRTHDAY, LeadField.NOTE),
}
_CODES_OF_PEOPLE: Final = 0.3
"""Different values over cells: above it names are those of customers, not of a few sellers."""
_BY_SHAPE: Final = {
    Shape.PHONE: LeadField.PHONE,
    Shape.EMAIL: LeadField.EMAIL,
    Shape.NATIONAL_ID: LeadField.NATIONAL_ID,
    Shape.NAME: LeadField.NAME,
}


def suggest(columns: Sequence[ColumnTold]) -> SuggestedMapping:
    """Suggest what the columns and values of a table mean.

    Names of columns speak first, if the values do not contradict them; then what the values look
    like. A column of which nothing is known becomes a characteristic where it has few different
    values, and is skipped elsewhere. What looks as if it told who somebody is never becomes a
    characteristic, and no personal column is kept by a suggestion.

    Args:
        columns: what stands in them, best of all rows.
    """
    found = _without_rivals(columns, [_suggested(one) for one in columns])
    uses = tuple(one.use for one in found)
    days = sum((one.days for one in _of(columns, uses, DAYS)), DayColumn())
    numbers = sum((one.numbers for one in _of(columns, uses, NUMBERS)), NumberColumn())
    values = tuple(
        propose_values(use.field, [value for value, _ in told.values])
        for told, use in zip(columns, uses, strict=True)
        if use.field in CODED
    )
    mapping = LeadMapping("", uses, days.order, numbers.style, values)
    return SuggestedMapping(mapping, tuple(found), days, numbers)


def looks_personal(told: ColumnTold) -> bool:
    """Tell whether a column looks as if it told who somebody is, by its name or its values."""
    by_header = LEAD_HEADERS.find(told.header)
    if by_header and by_header.meaning.personal and by_header.sure:
        return True
    if by_header is None and PERSONAL_HEADERS.find(told.header):
        return True
    names = told.shapes.get(Shape.NAME, 0.0)
    if told.distinct <= told.filled * _CODES_OF_PEOPLE:
        names = 0.0  # provinces and projects are called like people, but there are few of them
    others = sum(share for shape, share in told.shapes.items() if shape.personal)
    return others - told.shapes.get(Shape.NAME, 0.0) + names >= _CODES_OF_PEOPLE


def trait_name(header: str) -> str:
    """Return what a characteristic is called after its column, a form's question in plain words."""
    name = clean(header)
    if " " not in name:
        name = clean(name.replace("_", " "))
    return (name[:1].upper() + name[1:])[:NAME_LIMIT]


def _suggested(told: ColumnTold) -> Suggestion:
    """Suggest what one column means, without a look at the others."""
    by_header = LEAD_HEADERS.find(told.header)
    if not told.filled:
        return Suggestion(ColumnUse(told.header), SuggestedBecause.EMPTY)
    if by_header and _fits(told, by_header.meaning):
        because = SuggestedBecause.HEADER if by_header.sure else SuggestedBecause.PART_OF_HEADER
        return Suggestion(_use(told, by_header.meaning), because, sure=by_header.sure)
    return _by_values(told)


def _by_values(told: ColumnTold) -> Suggestion:
    shape = max(told.shapes, key=lambda one: told.shapes[one])
    unlike = told.distinct > told.filled * _CODES_OF_PEOPLE
    if shape in _BY_SHAPE and told.shapes[shape] >= _MOST and (shape is not Shape.NAME or unlike):
        return Suggestion(_use(told, _BY_SHAPE[shape]), SuggestedBecause.VALUES)
    if shape is Shape.DAY and told.shapes[shape] >= _NEARLY_ALL and told.distinct > _FEW:
        return Suggestion(_use(told, LeadField.RECEIVED_AT), SuggestedBecause.VALUES)
    return _characteristic_or_none(told)


def _characteristic_or_none(
    told: ColumnTold, instead: SuggestedBecause | None = None
) -> Suggestion:
    """Suggest a characteristic where few values make one, and to skip the column elsewhere."""
    skip = ColumnUse(told.header)
    if looks_personal(told):
        return Suggestion(skip, SuggestedBecause.PERSONAL)
    if told.distinct == 1:
        return Suggestion(skip, instead or SuggestedBecause.ONE_VALUE)
    known = LEAD_HEADERS.find(told.header)
    skipped = known is not None and known.meaning is LeadField.SKIP
    if told.distinct <= _FEW and told.distinct * 2 <= told.filled and not skipped:
        return Suggestion(_use(told, LeadField.CHARACTERISTIC), SuggestedBecause.FEW_VALUES)
    return Suggestion(skip, instead or SuggestedBecause.MANY_VALUES)


def _use(told: ColumnTold, field: LeadField) -> ColumnUse:
    return ColumnUse(
        told.header,
        field,
        trait=trait_name(told.header) if field is LeadField.CHARACTERISTIC else "",
        scale=scale_of_header(told.header) if field in NUMBERS else 1,
    )


def _fits(told: ColumnTold, field: LeadField) -> bool:
    """Tell whether the values of a column do not contradict what its name says."""
    if field in DAYS:
        return told.share(Shape.DAY) + _serials(told) >= _HALF
    if field in NUMBERS:
        return told.share(Shape.NUMBER, Shape.PHONE, Shape.YES_NO) >= _HALF
    if field is LeadField.ATTEMPTS:
        return all(value.isdigit() and len(value) <= 3 for value, _ in told.values)
    if field is LeadField.CONSENT:
        return told.distinct <= _FEW
    if field is LeadField.PHONE:
        return told.share(Shape.PHONE, Shape.NUMBER) >= _CODES_OF_PEOPLE or _digits(told)
    if field is LeadField.EMAIL:
        return told.share(Shape.EMAIL) >= _CODES_OF_PEOPLE
    if field is LeadField.LEAD_CODE:
        return told.distinct >= told.filled * _NEARLY_ALL
    if field is LeadField.CHARACTERISTIC:
        few = told.distinct <= _FEW_NAMED or told.share(Shape.NUMBER) >= _NEARLY_ALL
        return few and not looks_personal(told)
    if field in _TELLING:
        return told.share(Shape.PHONE, Shape.EMAIL, Shape.LINK) < _HALF and not _counts(told, field)
    return True


def _serials(told: ColumnTold) -> float:
    """Return the share of values that a spreadsheet could show as days."""
    numbers = [value for value, _ in told.values if value.split(".")[0].isdigit()]
    days = [value for value in numbers if len(value.split(".")[0]) in (5, 8)]
    return len(days) / max(1, len(told.values))


def _digits(told: ColumnTold) -> bool:
    """Tell whether most values have as many digits as a phone number, whatever stands around."""
    long = [value for value, _ in told.values if sum(char.isdigit() for char in value) >= 8]
    return len(long) >= len(told.values) * _HALF


def _counts(told: ColumnTold, field: LeadField) -> bool:
    """Tell whether a column that should name things holds small counts."""
    names = (LeadField.CAMPAIGN, LeadField.AD, LeadField.AD_SET, LeadField.FORM, LeadField.CHANNEL)
    return field in names and all(value.isdigit() and len(value) <= 3 for value, _ in told.values)


def _without_rivals(
    columns: Sequence[ColumnTold], suggestions: Sequence[Suggestion]
) -> list[Suggestion]:
    """Leave each field that holds one value to the column that fits best, the first of equals."""
    best: dict[LeadField, int] = {}
    for place, one in enumerate(suggestions):
        field = one.use.field
        if field.several:
            continue
        other = best.get(field)
        if other is None or _weight(one) > _weight(suggestions[other]):
            best[field] = place
    return [
        one
        if one.use.field.several or best[one.use.field] == place
        else _characteristic_or_none(told, SuggestedBecause.TAKEN)
        for place, (told, one) in enumerate(zip(columns, suggestions, strict=True))
    ]


def _weight(one: Suggestion) -> int:
    order = (SuggestedBecause.VALUES, SuggestedBecause.PART_OF_HEADER, SuggestedBecause.HEADER)
    return order.index(one.because) if one.because in order else -1


def _of(
    columns: Sequence[ColumnTold], uses: Sequence[ColumnUse], fields: frozenset[LeadField]
) -> list[ColumnTold]:
    return [told for told, use in zip(columns, uses, strict=True) if use.field in fields]
