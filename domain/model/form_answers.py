"""What a lead form asked that Sales asks too: how the values of a column answer a question.

The values stay as the file wrote them. Which of them speak for a claim is told each time anew, by
the claim as it is worded now (method, 0.2 and B.2).
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple
from uuid import UUID

from domain.model.lead_batches import LeadRecord
from domain.model.wording import Bilingual
from domain.text import fold

NO_ANSWER_MARKS: Final = frozenset({"-", "–", "—"})
"""Cells that say: asked, and no answer (method, C.4)."""

_APART: Final = re.compile(r"[;|\n]")
"""Between the answers of one cell, where a question takes several (method, C.4)."""

_MOST_VALUES: Final = 5_000
"""Different values of a column that are understood; a question with more has no list."""


class ValueMeaning(NamedTuple):
    """What a value of a form says.

    Attributes:
        value: as a lead keeps it.
        answers: codes of the question's answers; empty: asked, and no answer.
    """

    value: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormReading:
    """How one characteristic of a batch answers a question that Sales asks too.

    Attributes:
        id: identity.
        batch_id: the batch.
        trait: the characteristic, under which each lead keeps what the form said.
        question: code of the question.
        meanings: the values that say something; any other says nothing of the question.
    """

    id: UUID
    batch_id: UUID
    trait: str
    question: str
    meanings: tuple[ValueMeaning, ...]


@dataclass(frozen=True, slots=True)
class FormAsked:
    """A question that a form may have asked, with the answers of its list.

    Attributes:
        code: what answers are kept under.
        name: the question.
        answers: codes with their words, in order.
        several: one lead may give several of them.
    """

    code: str
    name: Bilingual
    answers: tuple[tuple[str, Bilingual], ...]
    several: bool = False


class FormColumn(NamedTuple):
    """A column of a file whose values answer a question.

    Attributes:
        trait: the characteristic that the column is.
        question: code of the question.
        pairs: values, each with the code of an answer; empty: it says nothing.
    """

    trait: str
    question: str
    pairs: tuple[tuple[str, str], ...]


@lru_cache(maxsize=4_096)
def answer_key(value: str) -> str:
    """Return by what two spellings of a value are the same; signs tell bands apart and stay."""
    return " ".join(fold(value.replace("_", " ")).split())


def parts_of(value: str, knows: Callable[[str], object]) -> tuple[str, ...]:
    """Return the answers that a cell of several holds, each once, in order.

    Commas stand in answers, too: they part only what is an answer on both sides of each of them.

    Args:
        value: the cell.
        knows: tells whether a part is an answer.
    """
    found: list[str] = []
    for part in filter(None, map(str.strip, _APART.split(value))):
        pieces = [piece for one in part.split(",") if (piece := one.strip())]
        listed = len(pieces) > 1 and not knows(part) and all(map(knows, pieces))
        found += pieces if listed else [part]
    return tuple(dict.fromkeys(found))


def meaning_of(
    value: str, codes: Mapping[str, str], *, several: bool = False
) -> ValueMeaning | None:
    """Return what a value says, or None where it says nothing.

    Args:
        value: as a lead keeps it.
        codes: codes of answers by ``answer_key`` of the values.
        several: it may hold several answers.
    """

    def code_of(text: str) -> str:
        return codes.get(answer_key(text), "")

    parts = parts_of(value, code_of) if several else (value,)
    answers = tuple(dict.fromkeys(filter(None, map(code_of, parts))))
    if answers:
        return ValueMeaning(value, answers)
    return ValueMeaning(value, ()) if value in NO_ANSWER_MARKS else None


class FormTally:
    """Notes what the rows of a file answer as they go by.

    Attributes:
        counts: by question how many leads answer it.
    """

    def __init__(self, columns: Iterable[FormColumn], several: Collection[str] = ()) -> None:
        """Begin with no row seen.

        Args:
            columns: those that answer a question.
            several: codes of the questions to which a lead may give several answers.
        """
        self._several = several
        self._columns = {one.trait: one for one in columns}
        self._codes = {
            one.trait: {answer_key(value): code for value, code in one.pairs}
            for one in self._columns.values()
        }
        self._found: dict[str, dict[str, ValueMeaning | None]] = {
            trait: {} for trait in self._columns
        }
        self.counts: dict[str, int] = {one.question: 0 for one in self._columns.values()}

    def note(self, record: LeadRecord, *, again: bool = False) -> None:
        """Note what a lead answers.

        Args:
            record: what its row says.
            again: an earlier row of the file was counted for it.
        """
        for trait, value in record.traits if self._columns else ():
            found = self._found.get(trait)
            if found is None:
                continue
            if value not in found and len(found) < _MOST_VALUES:
                several = self._columns[trait].question in self._several
                found[value] = meaning_of(value, self._codes[trait], several=several)
            meaning = found.get(value)
            if meaning is not None and meaning.answers and not again:
                self.counts[self._columns[trait].question] += 1

    def readings(self) -> tuple[tuple[FormColumn, tuple[ValueMeaning, ...]], ...]:
        """Return the columns with what their values were seen to mean."""
        return tuple(
            (one, tuple(filter(None, self._found[one.trait].values())))
            for one in self._columns.values()
        )
