"""What stands in a cell of a matrix that somebody else made: letters, nothing, or words."""

import re
import unicodedata
from typing import Final

from domain.model.letter_sets import RASCI, LetterSet
from domain.text import fold

NOTHING: Final[frozenset[str]] = frozenset()
"""The cell says that there is nothing, or is blank."""

_TAGS: Final = re.compile(r"<[^<>]{0,40}>|&nbsp;")
_DASHES: Final = re.compile(r"[\s\-\u2010-\u2015\u2212/\\.,·•*_~|()]*")
_NOTHING_WORDS: Final = frozenset({"n/a", "na", "none", "khong"})
_JOINTS: Final = re.compile(r"[\s/\\|,;.·•&+*_()\[\]\-\u2010-\u2015]+")
_MOST_LETTERS: Final = 5
_SMALL: Final = frozenset({"ra", "ar"})
_WORDS: Final = {
    **dict.fromkeys(("responsible", "thuc hien", "lam"), "R"),
    **dict.fromkeys(("accountable", "chiu trach nhiem", "giai trinh"), "A"),
    **dict.fromkeys(("support", "supportive", "supporting", "ho tro"), "S"),
    **dict.fromkeys(("consulted", "consult", "tham van", "duoc hoi", "hoi y kien"), "C"),
    **dict.fromkeys(("informed", "inform", "thong bao", "duoc bao", "bao tin"), "I"),
}
_MEANINGS: Final = (
    *("responsib", "accountab", "approv", "consult", "inform", "support", "does ", "answers"),
    *("driv", "contribut"),
    *("thuc hien", "chiu trach", "giai trinh", "tham van", "hoi", "thong bao", "ho tro", "bao"),
)


def letters_in(text: str, letter_set: LetterSet = RASCI) -> frozenset[str] | None:
    """Read a cell as people write it: ``R/A``, ``RA``, ``R·A``, ``**R,A**``, ``C /I``, ``R(A)``.

    Args:
        text: the cell; dashes, ``/`` and ``n/a`` say that there is nothing.
        letter_set: the letters that it is written in.

    Returns:
        What they mean, in letters of RASCI, none of them for nothing, or None where the cell
        holds words.
    """
    text = _TAGS.sub(" ", unicodedata.normalize("NFKC", text)).strip()
    folded = fold(text)
    if _DASHES.fullmatch(text) or folded in _NOTHING_WORDS:
        return NOTHING
    if letter := _WORDS.get(_JOINTS.sub(" ", folded).strip()):
        return frozenset(letter)
    found: list[str] = []
    for part in filter(None, _JOINTS.split(text)):
        letters = _WORDS.get(fold(part)) or _lettered(part, letter_set)
        if letters is None:
            return None
        found += letters
    return frozenset(found) if 0 < len(found) <= _MOST_LETTERS else None


def _lettered(part: str, letter_set: LetterSet) -> str | None:
    """Letters stand alone or close together, large; small ones alone, for `is` is a word."""
    meanings = letter_set.meanings
    known = set(part.upper()) <= set(meanings) and len(set(part)) == len(part)
    if known and (len(part) == 1 or part.isupper() or part in _SMALL):
        return "".join(meanings[letter] for letter in part.upper())
    return None


def is_meaning(text: str) -> bool:
    """Whether words say what a letter means, as a legend does."""
    folded = fold(text)
    return any(one in folded for one in _MEANINGS)
