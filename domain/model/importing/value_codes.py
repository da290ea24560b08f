"""What the values of a column become: proposals by their words, which a person overrules."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lexicon import words_of
from domain.model.importing.value_words import CODES, VALUES
from domain.model.importing.yes_no import read_yes_no
from domain.model.ladder import Ending, Stage


class Standing(NamedTuple):
    """Where on the ladder a value puts a lead.

    Attributes:
        stage: the stage that it has reached; None where the value tells of none.
        ending: what took it off the ladder, or None.
    """

    stage: Stage | None = None
    ending: Ending | None = None


NOWHERE: Final = Standing()
"""A value that tells nothing of the ladder."""

_STANDINGS: Final = {stage.value: Standing(stage=stage) for stage in Stage} | {
    ending.value: Standing(ending=ending) for ending in Ending
}


def standing(code: str) -> Standing:
    """Return what a code of a stage or of an ending means; nothing for any other."""
    return _STANDINGS.get(code, NOWHERE)


@dataclass(frozen=True, slots=True)
class ValueMapping:
    """What the values of one field become.

    Attributes:
        field: whose values they are.
        pairs: value as the file writes it, and the code that it becomes. Empty: the value says
            nothing that the method has a code for.
    """

    field: LeadField
    pairs: tuple[tuple[str, str], ...] = ()

    def code_of(self, value: str) -> str | None:
        """Return the code of a value, "" for none; None where nobody decided on it."""
        return self.codes().get(words_of(value))

    def codes(self) -> Mapping[str, str]:
        """Return codes by the folded words of the values."""
        return {words_of(value): code for value, code in self.pairs}

    def overruled(self, value: str, code: str) -> "ValueMapping":
        """Return the mapping with another code for a value."""
        key = words_of(value)
        kept = tuple(pair for pair in self.pairs if words_of(pair[0]) != key)
        return replace(self, pairs=(*kept, (value, code)))


class Proposal(NamedTuple):
    """A code for a value.

    Attributes:
        value: as the file writes it.
        code: what it becomes; empty where no word of it is known.
        sure: the value is a known name; otherwise a known name is only part of it.
    """

    value: str
    code: str
    sure: bool


def propose(field: LeadField, value: str) -> Proposal:
    """Propose what a value of a field becomes.

    A plain yes in a column of stages says that the lead was won, as in "purchased: yes"; a plain
    no says nothing of where it stands.
    """
    if field is LeadField.STAGE and read_yes_no(value):
        return Proposal(value, Stage.WON.value, sure=False)
    found = VALUES[field].find(value) if field in VALUES else None
    return Proposal(value, found.meaning, found.sure) if found else Proposal(value, "", sure=False)


def propose_values(field: LeadField, values: Iterable[str]) -> ValueMapping:
    """Propose what the values of a column become, each spelling once."""
    first = {words_of(value): value for value in reversed(list(values)) if value}
    ordered = reversed(first.values())
    return ValueMapping(field, tuple((value, propose(field, value).code) for value in ordered))


def is_code(field: LeadField, code: str) -> bool:
    """Tell whether a field knows a code; channels may be own words."""
    return not code or field not in CODES or code in CODES[field]
