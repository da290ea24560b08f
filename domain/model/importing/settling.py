"""What a mapping still leaves open, and what the cells of a file settle by themselves."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from domain.model.importing.census import ColumnTold
from domain.model.importing.day_columns import DayColumn
from domain.model.importing.lead_fields import DAYS, NUMBERS, LeadField
from domain.model.importing.lead_mapping import LeadMapping
from domain.model.importing.lexicon import words_of
from domain.model.importing.number_columns import NumberColumn
from domain.model.importing.value_codes import propose


class Gap(StrEnum):
    """What a person has to say before a file can come in."""

    CLASH = "clash"
    """Two columns claim a field that holds one value."""
    DATE_ORDER = "date_order"
    """Days can be read both ways."""
    NUMBER_STYLE = "number_style"
    """Points and commas of money can be read both ways."""


def days_of(mapping: LeadMapping, columns: Iterable[ColumnTold]) -> DayColumn:
    """Return what the days of a file prove together, of the columns that hold days."""
    return sum((one.days for one in _held(mapping, columns, DAYS)), DayColumn())


def numbers_of(mapping: LeadMapping, columns: Iterable[ColumnTold]) -> NumberColumn:
    """Return what the money of a file proves together."""
    return sum((one.numbers for one in _held(mapping, columns, NUMBERS)), NumberColumn())


def settled(
    mapping: LeadMapping, columns: Sequence[ColumnTold], channels: Collection[str] = ()
) -> LeadMapping:
    """Return a mapping with what the cells of a file themselves say.

    An order of days that the file proves overrules one that was remembered; values that nobody
    decided on yet get the code that their words propose. A channel keeps the words of the file
    unless they mean one that a campaign of the workspace has, so that both count together.

    Args:
        mapping: what was decided so far.
        columns: what stands in the file.
        channels: codes of channels that campaigns of the workspace have.
    """
    days, numbers = days_of(mapping, columns), numbers_of(mapping, columns)
    mapping = replace(
        mapping,
        date_order=days.order or mapping.date_order,
        number_style=numbers.style or mapping.number_style,
    )
    for field in mapping.coded:
        wanted = channels if field is LeadField.CHANNEL else None
        mapping = _with_proposals(mapping, field, columns, wanted)
    return mapping


def gaps(mapping: LeadMapping, columns: Sequence[ColumnTold]) -> tuple[Gap, ...]:
    """Return what a person has to say before the file can come in."""
    found = [Gap.CLASH] if mapping.clashes else []
    if mapping.date_order is None and days_of(mapping, columns).must_be_asked:
        found.append(Gap.DATE_ORDER)
    if mapping.number_style is None and numbers_of(mapping, columns).must_be_asked:
        found.append(Gap.NUMBER_STYLE)
    return tuple(found)


_MOST_VALUES: Final = 500


def _with_proposals(
    mapping: LeadMapping,
    field: LeadField,
    columns: Sequence[ColumnTold],
    wanted: Collection[str] | None,
) -> LeadMapping:
    known = mapping.values_of(field)
    # a channel in its own words is asked about anew: a campaign may speak of it by now
    pairs = [pair for pair in known.pairs if pair[1] or wanted is None]
    codes = {words_of(value): code for value, code in pairs}
    for told in _held(mapping, columns, frozenset({field})):
        for value, _ in told.values:
            key = words_of(value)
            if key not in codes and len(codes) < _MOST_VALUES:
                code = propose(field, value).code
                codes[key] = code if wanted is None or code in wanted else ""
                pairs.append((value, codes[key]))
    return mapping.with_values(replace(known, pairs=tuple(pairs)))


def _held(
    mapping: LeadMapping, columns: Iterable[ColumnTold], fields: frozenset[LeadField]
) -> list[ColumnTold]:
    """Return the columns that are read for one of some fields."""
    uses = {words_of(use.header) for use in mapping.columns if use.used and use.field in fields}
    return [one for one in columns if words_of(one.header) in uses]
