"""What is done with a cell of each kind of column of a table of leads."""

from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeAlias, TypeVar

from domain.model.importing.days import DayFault, Moment, read_moment
from domain.model.importing.emails import read_emails
from domain.model.importing.lead_draft import LeadDraft
from domain.model.importing.lead_fields import DAYS, TIMES, LeadField
from domain.model.importing.lead_mapping import STAGE_OF_DAY, ColumnUse, LeadMapping
from domain.model.importing.lexicon import words_of
from domain.model.importing.meta import without_prefix
from domain.model.importing.numbers import NumberFault, money_of, read_number
from domain.model.importing.phones import PhoneFault, read_phones
from domain.model.importing.row_faults import FaultKind
from domain.model.importing.value_codes import propose, standing
from domain.model.importing.yes_no import read_yes_no
from domain.model.ladder import Stage, bits
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, clean

_MOST_REMEMBERED: Final = 20_000
"""Values of a column whose reading is remembered."""

DAY_FAULTS: Final = {
    DayFault.UNREADABLE: FaultKind.DAY_UNREADABLE,
    DayFault.IMPOSSIBLE: FaultKind.DAY_IMPOSSIBLE,
    DayFault.AMBIGUOUS: FaultKind.DAY_AMBIGUOUS,
}
"""What is wrong with a row whose day is none."""

NUMBER_FAULTS: Final = {
    NumberFault.UNREADABLE: FaultKind.NUMBER_UNREADABLE,
    NumberFault.AMBIGUOUS: FaultKind.NUMBER_AMBIGUOUS,
}
"""What is wrong with a row whose number is none."""

_PHONE_FAULTS: Final = {
    PhoneFault.SCIENTIFIC: FaultKind.PHONE_SCIENTIFIC,
    PhoneFault.UNREADABLE: FaultKind.PHONE_UNREADABLE,
}
_PLAIN: Final = {
    LeadField.LEAD_CODE: "source_id",
    LeadField.CAMPAIGN: "campaign",
    LeadField.AD_SET: "ad_set",
    LeadField.AD: "ad",
    LeadField.FORM: "form",
    LeadField.MESSAGE: "message",
    LeadField.SELLER: "seller",
}


T = TypeVar("T")

Reading: TypeAlias = Callable[[str, LeadDraft], None]
"""Takes the text of a cell into a row."""


def reading_of(use: ColumnUse, mapping: LeadMapping, place: int) -> Reading:
    """Return what is done with the cells of a column.

    Args:
        use: what the column means.
        mapping: what else was decided.
        place: of the column in the file, from 0.
    """
    if use.field in DAYS:
        return _day(use, mapping)
    if use.field in _PLAIN:
        return _plain(use)
    if use.field is LeadField.PHONE:
        return _phone(use, place)
    if use.field in _BY_MAPPING:
        return _BY_MAPPING[use.field](use, mapping)
    return _BY_USE.get(use.field, _contact)(use)


def _day(use: ColumnUse, mapping: LeadMapping) -> Reading:
    column, order = use.header, mapping.date_order
    received, timed = use.field is LeadField.RECEIVED_AT, use.field in TIMES
    name = "received_on" if received else use.field.value
    reached = bits([STAGE_OF_DAY[use.field]] if use.field in STAGE_OF_DAY else [])
    moments = _Remembered(lambda text: read_moment(text, order))

    def day(text: str, row: LeadDraft) -> None:
        found = moments[text]
        if isinstance(found, DayFault):
            row.fault(DAY_FAULTS[found], column)
        elif isinstance(found, Moment) and timed:
            if found.clock is not None:  # without it nobody knows how long it took
                setattr(row, name, datetime.combine(found.day, found.clock))
        elif isinstance(found, Moment):
            setattr(row, name, found.day)
            row.reached |= reached
            if received and found.clock is not None:
                row.received_time = found.clock

    return day


def _money(use: ColumnUse, mapping: LeadMapping) -> Reading:
    column, name, style, scale = use.header, use.field.value, mapping.number_style, use.scale

    def money(text: str, row: LeadDraft) -> None:
        hundredths = money_of(text, style, scale)
        if isinstance(hundredths, NumberFault):
            row.fault(NUMBER_FAULTS[hundredths], column)
        elif hundredths is not None:
            if hundredths < 0:
                row.fault(FaultKind.NUMBER_NEGATIVE, column)
            else:
                setattr(row, name, hundredths)

    return money


def _code_of(field: LeadField, mapping: LeadMapping) -> Callable[[str], str]:
    """Return how values become codes: as somebody decided, else as their words say."""
    codes = mapping.values_of(field).codes()

    def code(text: str) -> str:
        decided = codes.get(words_of(text))
        return propose(field, text).code if decided is None else decided

    return code


def _code(use: ColumnUse, mapping: LeadMapping) -> Reading:
    column, coded = use.header, _code_of(use.field, mapping)
    outcome = use.field is LeadField.OUTCOME
    codes = _Remembered(lambda text: coded(text) or ("" if outcome else _cleaned(text)))
    name = "outcome" if outcome else use.field.value

    def code(text: str, row: LeadDraft) -> None:
        # What has no code stays in its own words, but an outcome is one of the method's or none.
        found = codes[text]
        if found:
            setattr(row, name, _fitted(found, LINE_LIMIT, row, column))

    return code


def _stage(use: ColumnUse, mapping: LeadMapping) -> Reading:
    code_of = _code_of(use.field, mapping)
    known = _Remembered(lambda text: standing(code_of(text)))
    reached = {stage: bits([stage]) for stage in Stage}

    def stage(text: str, row: LeadDraft) -> None:
        found = known[text]
        if found.stage is not None:
            row.reached |= reached[found.stage]
        if found.ending is not None:
            row.ending = found.ending.value

    return stage


def _plain(use: ColumnUse) -> Reading:
    name, column = _PLAIN[use.field], use.header
    cleaned = _Remembered(lambda text: _cleaned(without_prefix(text)))

    def plain(text: str, row: LeadDraft) -> None:
        setattr(row, name, _fitted(cleaned[text], LINE_LIMIT, row, column))

    return plain


def _attempts(use: ColumnUse) -> Reading:
    def attempts(text: str, row: LeadDraft) -> None:
        number = read_number(text)
        if number is None:
            return
        if isinstance(number, NumberFault) or number != number.to_integral_value():
            row.fault(FaultKind.COUNT_UNREADABLE, use.header)
        elif number < 0:
            row.fault(FaultKind.NUMBER_NEGATIVE, use.header)
        else:
            row.attempts = int(number)

    return attempts


def _note(use: ColumnUse) -> Reading:
    def note(text: str, row: LeadDraft) -> None:
        if said := _cut(text, TEXT_LIMIT, row, use.header, multiline=True):
            row.note = f"{row.note}\n{said}" if row.note else said

    return note


def _consent(use: ColumnUse) -> Reading:
    def consent(text: str, row: LeadDraft) -> None:
        said = read_yes_no(text)
        if said is None and text.strip():
            row.fault(FaultKind.CONSENT_UNREADABLE, use.header)
            said = False
        row.consent = said

    return consent


def _trait(use: ColumnUse) -> Reading:
    name, column = use.trait or use.header, use.header
    joined = "_" in column  # how Meta writes the questions and answers of its forms
    cleaned = _Remembered(
        lambda text: _cleaned(text.replace("_", " ") if joined and " " not in text else text)
    )

    def trait(text: str, row: LeadDraft) -> None:
        if said := _fitted(cleaned[text], NAME_LIMIT, row, column):
            row.traits += ((name, said),)

    return trait


def _phone(use: ColumnUse, place: int) -> Reading:
    kept = use.kept

    def phone(text: str, row: LeadDraft) -> None:
        found = read_phones(text)
        if found.fault is not None:
            row.fault(_PHONE_FAULTS[found.fault], use.header)
        elif place in row.doubtful:
            row.fault(FaultKind.PHONE_SCIENTIFIC, use.header)
        else:
            row.phones += found.numbers
            if kept:
                row.keep(use, found.numbers)

    return phone


def _email(use: ColumnUse) -> Reading:
    kept = use.kept

    def email(text: str, row: LeadDraft) -> None:
        found = read_emails(text)
        if not found and any(char.isalnum() for char in text):
            row.fault(FaultKind.EMAIL_UNREADABLE, use.header)
        row.emails += found
        if kept:
            row.keep(use, found)

    return email


def _contact(use: ColumnUse) -> Reading:
    def contact(text: str, row: LeadDraft) -> None:
        row.keep(use, (_cut(text, LINE_LIMIT, row, use.header),))

    return contact


class _Remembered(dict[str, T]):
    """By text what it says, each looked at once: columns say the same again and again."""

    __slots__ = ("_read",)

    def __init__(self, read: Callable[[str], T]) -> None:
        self._read = read

    def __missing__(self, text: str) -> T:
        found = self._read(text)
        if len(self) < _MOST_REMEMBERED:
            self[text] = found
        return found


def _cut(text: str, limit: int, row: LeadDraft, column: str, *, multiline: bool = False) -> str:
    """Return a text cleaned, and cut where it does not fit."""
    return _fitted(_cleaned(text, multiline=multiline), limit, row, column)


def _fitted(text: str, limit: int, row: LeadDraft, column: str) -> str:
    """Return a cleaned text, cut where it does not fit."""
    if len(text) > limit:
        row.fault(FaultKind.TEXT_CUT, column)
        return text[:limit]
    return text


def _cleaned(text: str, *, multiline: bool = False) -> str:
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()  # nothing in it to clean
    return clean(text, multiline=multiline)


_BY_MAPPING: Final[dict[LeadField, Callable[[ColumnUse, LeadMapping], Reading]]] = {
    LeadField.CHANNEL: _code,
    LeadField.OUTCOME: _code,
    LeadField.REASON: _code,
    LeadField.STAGE: _stage,
    LeadField.COST: _money,
    LeadField.VALUE: _money,
}
_BY_USE: Final[dict[LeadField, Callable[[ColumnUse], Reading]]] = {
    LeadField.ATTEMPTS: _attempts,
    LeadField.NOTE: _note,
    LeadField.CONSENT: _consent,
    LeadField.CHARACTERISTIC: _trait,
    LeadField.EMAIL: _email,
}
