"""Letters of a cell of the matrix (RASCI): read as people and spreadsheets write them."""

import re
import unicodedata
from typing import Final

from domain.errors import LettersUnknown

LETTERS: Final = "ARSCI"
"""A answers for it, R does it, S supports, C is asked first, I is told; in canonical order."""

ALLOWED: Final = ("A", "R", "A/R", "S", "C", "I")
"""What a cell may hold in canonical form; only A and R go together."""

_ORNAMENT = re.compile(r"[\W_]+")


def parse_letters(text: str) -> frozenset[str]:
    """Read the letters of a cell.

    Case, spaces, separators, Markdown stars, dashes for "nothing" and full-width letters do not
    matter: ``A/R``, `` r ``, ``RA``, ``R, A``, ``**R,A**``, ``C /I``, ``-`` and empty are all read.

    Raises:
        LettersUnknown: the cell holds something else than letters of RASCI.
    """
    letters = _ORNAMENT.sub("", unicodedata.normalize("NFKC", text)).upper()
    if set(letters) - set(LETTERS):
        raise LettersUnknown(text)
    return frozenset(letters)


def fitting(letters: frozenset[str]) -> str:
    """Return as much of letters as a cell holds: A and R, or of others the one that asks most."""
    whole = canonical(letters)
    if not whole or whole in ALLOWED:
        return whole
    return canonical(letters & {"A", "R"}) or next(one for one in "SCI" if one in letters)


def canonical(letters: frozenset[str]) -> str:
    """Return letters as they are stored and shown: ``A/R``; nothing is empty."""
    return "/".join(letter for letter in LETTERS if letter in letters)
