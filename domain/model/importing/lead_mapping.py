"""Which column of a file means what: decided once, remembered, and shared as a file."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from domain.model.form_answers import FormColumn, answer_key
from domain.model.importing.days import DateOrder
from domain.model.importing.keeping import Keeping
from domain.model.importing.lead_fields import CODED, DAYS, IDENTITY, NUMBERS, LeadField
from domain.model.importing.lexicon import words_of
from domain.model.importing.numbers import NumberStyle
from domain.model.importing.value_codes import ValueMapping, standing
from domain.model.ladder import COUNTED, Stage

STAGE_OF_DAY: Final = {
    LeadField.QUALIFIED_ON: Stage.QUALIFIED,
    LeadField.OPPORTUNITY_ON: Stage.OPPORTUNITY,
    LeadField.NEGOTIATED_ON: Stage.OPPORTUNITY,
    LeadField.BOOKED_ON: Stage.OPPORTUNITY,
    LeadField.WON_ON: Stage.WON,
}
"""The stage that a day tells of."""

_LAST: Final = Stage.WON


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What a column is used for.

    Attributes:
        header: its name; distinct among the columns without regard to case and marks.
        field: what it means.
        trait: of a characteristic: what it is called.
        keeping: of personal data: what is kept of its values, which a person asked for. A phone
            number or an e-mail address that is not kept still serves to recognise a lead, and is
            then forgotten.
        scale: of money: what it is counted in, 1,000,000 for millions.
        question: of a characteristic: code of the question of Sales that its values answer, too.
        answers: its values, each with the code of an answer; empty: it says nothing.
    """

    header: str
    field: LeadField = LeadField.SKIP
    trait: str = ""
    keeping: Keeping = Keeping.DROP
    scale: int = 1
    question: str = ""
    answers: tuple[tuple[str, str], ...] = ()

    @property
    def used(self) -> bool:
        """Whether anything of the column is read."""
        if self.field is LeadField.SKIP:
            return False
        return self.kept or not self.field.personal or self.field in IDENTITY

    @property
    def kept(self) -> bool:
        """Whether anything is kept that tells who somebody is."""
        return self.field.personal and self.keeping is not Keeping.DROP

    def meaning(self, field: LeadField, trait: str = "") -> "ColumnUse":
        """Return the column with another meaning; personal data is off again."""
        return replace(
            self, field=field, trait=trait, keeping=Keeping.DROP, question="", answers=()
        )

    def answering(self, question: str, answers: tuple[tuple[str, str], ...] = ()) -> "ColumnUse":
        """Return the column with the question that its values answer, or with none."""
        return replace(self, question=question, answers=answers if question else ())

    def overruled(self, value: str, code: str) -> "ColumnUse":
        """Return the column with another answer for a value."""
        key = answer_key(value)
        kept = tuple(pair for pair in self.answers if answer_key(pair[0]) != key)
        return replace(self, answers=(*kept, (value, code)))


@dataclass(frozen=True, slots=True)
class LeadMapping:
    """What the columns and values of a table of leads mean.

    Attributes:
        name: what people call it; empty for one that is not kept.
        columns: in the order of the file.
        date_order: what comes first in its days; None where no day of it can be read both ways.
        number_style: what points and commas mean; None where no number of it can be read both ways.
        values: what the values of fields with codes become.
        channel: where leads come from whose row does not say.
    """

    name: str = ""
    columns: tuple[ColumnUse, ...] = ()
    date_order: DateOrder | None = None
    number_style: NumberStyle | None = None
    values: tuple[ValueMapping, ...] = ()
    channel: str = ""

    def suits(self, headers: Sequence[str]) -> bool:
        """Tell whether a file has every column that this mapping uses, wherever it stands."""
        there = {words_of(header) for header in headers}
        used = [words_of(one.header) for one in self.columns if one.used]
        return bool(used) and there.issuperset(used)

    def fitted(self, headers: Sequence[str]) -> "LeadMapping":
        """Return this mapping for the columns of a file; strange ones are skipped."""
        known = {words_of(one.header): one for one in self.columns}
        uses = (
            replace(known.get(words_of(header), ColumnUse(header)), header=header)
            for header in headers
        )
        return replace(self, columns=tuple(uses))

    def strange(self, headers: Sequence[str]) -> tuple[str, ...]:
        """Return columns of a file that this mapping says nothing of."""
        known = {words_of(one.header) for one in self.columns}
        return tuple(header for header in headers if words_of(header) not in known)

    def use_of(self, header: str) -> ColumnUse | None:
        """Return what a column is used for, or None where the mapping does not know it."""
        key = words_of(header)
        return next((one for one in self.columns if words_of(one.header) == key), None)

    def with_use(self, use: ColumnUse) -> "LeadMapping":
        """Return the mapping with another use of the column of that name.

        A question that it answers is answered by no other column any more.
        """
        key = words_of(use.header)
        others = (
            one.answering("") if use.question and one.question == use.question else one
            for one in self.columns
        )
        uses = (use if words_of(one.header) == key else one for one in others)
        return replace(self, columns=tuple(uses))

    @property
    def form_columns(self) -> tuple[FormColumn, ...]:
        """Columns whose values answer a question of Sales."""
        return tuple(
            FormColumn(one.trait or one.header, one.question, one.answers)
            for one in self.columns
            if one.question and one.field is LeadField.CHARACTERISTIC
        )

    def values_of(self, field: LeadField) -> ValueMapping:
        """Return what the values of a field become."""
        return next((one for one in self.values if one.field is field), ValueMapping(field))

    def with_values(self, mapping: ValueMapping) -> "LeadMapping":
        """Return the mapping with other codes for the values of a field."""
        others = tuple(one for one in self.values if one.field is not mapping.field)
        return replace(self, values=(*others, mapping))

    @property
    def fields(self) -> frozenset[LeadField]:
        """Fields that some column is read for."""
        return frozenset(one.field for one in self.columns if one.used)

    @property
    def clashes(self) -> tuple[LeadField, ...]:
        """Fields that hold one value but are claimed by more than one column."""
        claims = Counter(one.field for one in self.columns if one.used and not one.field.several)
        return tuple(field for field, columns in claims.items() if columns > 1)

    @property
    def contacts(self) -> tuple[ColumnUse, ...]:
        """Columns of which something is kept that tells who somebody is."""
        return tuple(one for one in self.columns if one.kept)

    def keeping_nothing(self) -> "LeadMapping":
        """Return the mapping with all contact data left out."""
        uses = (replace(one, keeping=Keeping.DROP) for one in self.columns)
        return replace(self, columns=tuple(uses))

    def keeping_as(self, other: "LeadMapping") -> "LeadMapping":
        """Return the mapping with contact data kept as another one keeps it, column by column."""
        uses = {words_of(one.header): one for one in other.contacts}
        kept = (
            replace(one, keeping=uses[words_of(one.header)].keeping)
            if one.field.personal and words_of(one.header) in uses
            else one
            for one in self.columns
        )
        return replace(self, columns=tuple(kept))

    @property
    def recognises(self) -> bool:
        """Whether a lead that comes again will be recognised by its row alone."""
        return bool(self.fields & IDENTITY)

    @property
    def needs_date_order(self) -> bool:
        """Whether it has days at all, whose order may have to be said."""
        return bool(self.fields & DAYS)

    @property
    def needs_number_style(self) -> bool:
        """Whether it has money at all, whose style may have to be said."""
        return bool(self.fields & NUMBERS)

    @property
    def recorded(self) -> tuple[Stage, ...]:
        """Stages that a file so mapped tells of, from the lowest up.

        Of the others nobody knows: that no row reached them is a gap and no zero. A column of
        stages that also says "lost" hides how far the lost ones had come, so that of its stages
        only the last one counts.
        """
        told = {stage for one, stage in STAGE_OF_DAY.items() if one in self.fields}
        if LeadField.OUTCOME in self.fields:
            told |= {Stage.VALID, Stage.CONTACTED}
        if LeadField.STAGE in self.fields:
            found = [standing(code) for _, code in self.values_of(LeadField.STAGE).pairs]
            ends = any(one.ending for one in found)
            told |= {one.stage for one in found if one.stage and (not ends or one.stage is _LAST)}
        return tuple(stage for stage in COUNTED if stage in told)

    @property
    def coded(self) -> tuple[LeadField, ...]:
        """Fields with codes that some column is read for."""
        return tuple(field for field in LeadField if field in CODED and field in self.fields)
