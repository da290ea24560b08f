"""What the letters of a matrix mean, told in one line."""

from domain.model.labels import LETTERS
from domain.model.letter_sets import LetterSet
from domain.text import Translate, mark

_IN_ORDER = "RASCI"
_ANSWERS = mark("answers for it, exactly one")


def letters_told(letter_set: LetterSet, translate: Translate) -> str:
    """Say what each letter means; a meaning that the set hides is left out."""
    meanings = LETTERS | {"A": _ANSWERS}
    shown = ((letter_set.shown(one), meanings[one]) for one in _IN_ORDER)
    return " · ".join(f"{letter} {translate(words)}" for letter, words in shown if letter)
