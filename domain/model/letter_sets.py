"""Other letters for the same meanings: RASCI, RACI, DACI, or letters that people define.

A cell holds what it means, in the letters of RASCI; a set says only which letter stands for it.
So another set can be chosen at any time, no cell is lost, and every check knows which letter
answers and which does. A meaning for which a set has no letter is hidden, not cleared.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final
from uuid import UUID

from domain.errors import LetterSetUnfit, LettersUnknown
from domain.model.letters import ALLOWED, LETTERS

OWN: Final = "own"
"""Key of a set that people define."""

KEPT: Final = "·"
"""Stands in a file for a cell whose meaning has no letter in the set."""

_BETWEEN = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class LetterSet:
    """Which letter stands for which meaning.

    Attributes:
        key: ``rasci``, ``raci``, ``daci`` or ``own``.
        letters: a letter for each of answers, does, supports, asked, told, in this order; empty
            where the set has none and cells of this meaning are hidden.
    """

    key: str
    letters: tuple[str, ...] = tuple(LETTERS)

    def shown(self, cell: str) -> str:
        """Return a cell in the letters of this set; empty where the set hides it."""
        held = (self._of(meaning) for meaning in cell.split("/") if meaning)
        return "/".join(letter for letter in held if letter)

    def written(self, cell: str) -> str:
        """Return a cell as a file holds it: what the set hides leaves a mark, and is no gap."""
        return self.shown(cell) or (KEPT if cell else "")

    def _of(self, meaning: str) -> str:
        place = LETTERS.find(meaning)
        return self.letters[place] if place >= 0 else meaning

    @property
    def hidden(self) -> tuple[str, ...]:
        """The meanings that it hides, in the letters of RASCI."""
        return tuple(one for one, letter in zip(LETTERS, self.letters, strict=True) if not letter)

    @property
    def offered(self) -> tuple[str, ...]:
        """The cells that can be chosen, in the letters of RASCI: without those that it hides."""
        return tuple(cell for cell in ALLOWED if not set(cell.split("/")) & set(self.hidden))

    @property
    def meanings(self) -> Mapping[str, str]:
        """What each of its letters stands for, in the letters of RASCI."""
        pairs = zip(self.letters, LETTERS, strict=True)
        return {letter: meaning for letter, meaning in pairs if letter}

    @property
    def names(self) -> Mapping[str, str]:
        """Its letters by what they mean, as sentences of the checks name them."""
        answers, does, supports, asked, told = (
            letter or meaning for letter, meaning in zip(self.letters, LETTERS, strict=True)
        )
        return {"answers": answers, "does": does, "supports": supports} | {
            "asked": asked,
            "told": told,
        }

    def read(self, text: str) -> str:
        """Read a cell that somebody typed or pasted, in any of the forms people write.

        Returns:
            The cell in canonical letters of RASCI.

        Raises:
            LettersUnknown: it holds something else than letters of this set, or letters that do
                not go together.
        """
        typed = _BETWEEN.sub("", unicodedata.normalize("NFKC", text)).upper()
        meanings = self.meanings
        if set(typed) - set(meanings):
            raise LettersUnknown(text, self.said())
        held = {meanings[letter] for letter in typed}
        cell = "/".join(meaning for meaning in LETTERS if meaning in held)
        if cell and cell not in ALLOWED:
            raise LettersUnknown(text, self.said())
        return cell

    def said(self) -> str:
        """Its letters as they are listed: "R, A, S, C, I"."""
        answers, does, *others = self.letters
        return ", ".join(letter for letter in (does, answers, *others) if letter)


RASCI: Final = LetterSet("rasci")
"""The method's own letters."""

SETS: Final[Mapping[str, LetterSet]] = MappingProxyType(
    {
        "rasci": RASCI,
        "raci": LetterSet("raci", ("A", "R", "", "C", "I")),
        "daci": LetterSet("daci", ("A", "D", "", "C", "I")),
    }
)
"""The sets that are known; RACI and DACI hide who supports."""


@dataclass(frozen=True, slots=True)
class LetterChoice:
    """Which letters a workspace shows; there is at most one, and without it they are RASCI.

    Attributes:
        id: identity.
        key: of a known set, or ``own``.
        own: the five letters that people defined, or nothing where they never did.
    """

    id: UUID
    key: str
    own: tuple[str, ...] = ()

    def letter_set(self) -> LetterSet:
        """Return the set that is chosen."""
        if self.key == OWN and len(self.own) == len(LETTERS):
            return LetterSet(OWN, self.own)
        return SETS.get(self.key, RASCI)


def define(letters: Sequence[str]) -> tuple[str, ...]:
    """Return five letters as a set of people's own holds them.

    Args:
        letters: for answers, does, supports, asked and told; empty hides the meaning.

    Raises:
        LetterSetUnfit: one is no single letter, two are the same, or nobody could answer or do.
    """
    read = tuple(unicodedata.normalize("NFKC", one).strip().upper() for one in letters)
    given = [one for one in read if one]
    single = all(len(one) == 1 and one.isalpha() for one in given)
    if len(read) != len(LETTERS) or not single or len(set(given)) < len(given):
        raise LetterSetUnfit
    if not (read[0] and read[1]):
        raise LetterSetUnfit
    return read
