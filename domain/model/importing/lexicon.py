"""What names of columns and values mean, by lists of words in Vietnamese and English."""

import re
from collections.abc import Hashable, Mapping, Sequence
from typing import Final, Generic, NamedTuple, TypeVar

from domain.text import fold

T = TypeVar("T", bound=Hashable)

_CAMEL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
BRACKETS: Final = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_NO_WORD: Final = re.compile(r"[\W_]+")
_NOT: Final = frozenset({"khong", "ko", "chua", "k", "not", "no", "never", "un"})


class Found(NamedTuple, Generic[T]):
    """What words mean.

    Attributes:
        meaning: the meaning.
        sure: they are one of its names; otherwise a name of it is only part of them.
    """

    meaning: T
    sure: bool


def words_of(text: str) -> str:
    """Return a name as folded words with one space between: ``Lead_Date`` as ``lead date``."""
    return _NO_WORD.sub(" ", fold(_CAMEL.sub(" ", text))).strip()


class Lexicon(Generic[T]):
    """Names of meanings, folded."""

    def __init__(self, names: Mapping[T, Sequence[str]], *, denials: bool = True) -> None:
        """Learn the names.

        Args:
            names: of each meaning, folded; a name that ends in ``*`` also counts as part of longer
                words, as names of two words and more do unless they end in ``=``.
            denials: words around a part may deny it.
        """
        self._denials = denials
        self._exact: dict[str, T] = {}
        self._parts: list[tuple[str, T]] = []
        for meaning, known in names.items():
            for name in known:
                bare = name.rstrip("*=")
                self._exact.setdefault(bare, meaning)
                if name.endswith("*") or (" " in bare and name == bare):
                    self._parts.append((f" {bare} ", meaning))
        self._parts.sort(key=lambda part: len(part[0]), reverse=True)

    def find(self, text: str) -> Found[T] | None:
        """Return what a text means, or None.

        Whole names come before parts, long parts before short ones; a text that denies what its
        part says ("chưa đặt cọc") means nothing.
        """
        words = words_of(text)
        for known in (words, words_of(fold(text)), words_of(BRACKETS.sub(" ", text))):
            if known in self._exact:
                return Found(self._exact[known], sure=True)
        padded = f" {words} "
        for name, meaning in self._parts:
            if name in padded:
                rest = padded.replace(name, " ").split()
                denied = self._denials and bool(_NOT.intersection(rest))
                return None if denied else Found(meaning, sure=False)
        return None
