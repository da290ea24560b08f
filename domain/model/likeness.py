"""How alike two notes are, in Vietnamese and English: words, word order, spellings, synonyms.

Vietnamese writes syllables apart, and single syllables meet by chance. So a note is taken as its
syllables, as pairs of neighbouring ones in either order, and as what they mean: synonyms share a
meaning, and so do figures of one kind, since a contradiction gives another figure of the same
thing.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from math import log
from typing import Final, TypeAlias

from domain.text import fold

Features: TypeAlias = Mapping[str, float]
"""What a text can be recognised by, each with how much it says."""

_WORD = re.compile(r"[^\W_]+")
_PERCENT = re.compile(r"\d\s*%")
_AGES = re.compile(r"(?<![\d,.])[1-7]\d\s*[-–]\s*[1-9]\d(?![\d,.])(?!\s*(?:%|[^\W\d]))")
_FINAL_Y = re.compile(r"^(h|k|l|m|s|t|qu)y$")
_ENGLISH_ENDING = re.compile(r"(?<=[a-z]{3})(?:ies|ing|ed|es|e|s)$|(?<=[a-z]{5})y$")
_TONES = "\u0300\u0301\u0303\u0309\u0323"

_FILLERS = """
    ai anh bị bởi các cái càng chị cho chỉ chủ cũng của dù đang đã đây đến đều để đi được gì hay
    hàng hoặc họ hơn khách khi khiến là lại lắm làm lên lúc luôn mà mình mọi mỗi một này nào nên
    nếu người nhiều như nhưng nữa những ở phải qua ra rằng rất rồi sau sẽ tại thành thế theo thì
    thứ thường tới trên trong từ từng và vẫn vào về vì việc với đó
    a about an and are as at be been but by can customer customers do does for from get has have he
    how i if in into is it its like most of on or our people she some than that the their them
    they this to too very was we what when which who will with would you
"""

_WORD_SAYS = 0.5
_PAIR_SAYS = 1.0
_MEANING_SAYS = 2.0


class Thesaurus:
    """Knows what texts can be recognised by, with the synonyms that it has learnt."""

    def __init__(self, groups: Iterable[tuple[str, Iterable[str]]] = ()) -> None:
        """Learn synonyms.

        Args:
            groups: what is meant, and the words and phrases that people use for it. A phrase
                keeps its first meaning. Those of several syllables are known without their marks
                too, single ones are not: be is not bé.
        """
        self._meanings: dict[tuple[str, ...], str] = {}
        self._lengths: dict[str, list[int]] = defaultdict(list)
        for meaning, phrases in groups:
            for words in map(_words, phrases):
                self._meanings.setdefault(_known_by(words), meaning)
                lengths = self._lengths[_plain(words[0])]
                if len(words) not in lengths:
                    lengths.append(len(words))
                    lengths.sort(reverse=True)
        self.features = lru_cache(maxsize=8192)(self._features)

    def _features(self, text: str) -> Features:
        words = _words(text)
        telling = [word for word in words if word not in _FILLER_WORDS and not word.isdigit()]
        plain = [_plain(word) for word in telling or words]
        pairs = ("+".join(sorted(pair)) for pair in pairwise(plain))
        meanings = (f"={one}" for one in (*self._meanings_in(words), *_kinds_of_figures(text)))
        return {
            **dict.fromkeys(plain, _WORD_SAYS),
            **dict.fromkeys(pairs, _PAIR_SAYS),
            **dict.fromkeys(meanings, _MEANING_SAYS),
        }

    def _meanings_in(self, words: Sequence[str]) -> Iterator[str]:
        """Yield what the phrases of a text mean, from its beginning, the longest phrase first."""
        place = 0
        while place < len(words):
            step = 1
            for length in self._lengths.get(_plain(words[place]), ()):
                meaning = self._meanings.get(_known_by(words[place : place + length]))
                if meaning is not None:
                    yield meaning
                    step = length
                    break
            place += step


class Rarity:
    """Weighs features by how few of the texts at hand hold them."""

    def __init__(self, texts: Sequence[Features]) -> None:
        """Count.

        Args:
            texts: everything that is compared with each other.
        """
        holders = Counter(feature for text in texts for feature in text)
        self._rarity = {one: 1 + log(len(texts) / count) for one, count in holders.items()}

    def weighed(self, text: Features) -> Features:
        """Return the features of one of the texts that were counted, the rare ones weightier."""
        return {feature: says * self._rarity[feature] for feature, says in text.items()}


def likeness(shared: float, one: float, other: float) -> float:
    """Score two texts from 0 (nothing shared) to 1 (the same features).

    The mean of Dice's coefficient and of the share of the smaller text that the other holds, so
    that a short note inside a long one counts.

    Args:
        shared: weight of the features that both hold.
        one: weight of all features of one text.
        other: of the other text.
    """
    smaller = min(one, other)
    if shared <= 0 or smaller <= 0:
        return 0.0
    return round((2 * shared / (one + other) + shared / smaller) / 2, 9)


def _words(text: str) -> list[str]:
    return [_placed(word) for word in _WORD.findall(unicodedata.normalize("NFC", text).casefold())]


def _known_by(words: Sequence[str]) -> tuple[str, ...]:
    if len(words) == 1 and not words[0].isascii():
        return (words[0],)
    return tuple(map(_plain, words))


@lru_cache(maxsize=8192)
def _placed(word: str) -> str:
    """Return a word with its tone at the end: hoà and hòa, thuý and thúy are one."""
    if word.isascii():
        return word
    marks = unicodedata.normalize("NFD", word)
    tones = "".join(mark for mark in marks if mark in _TONES)
    return "".join(mark for mark in marks if mark not in _TONES) + tones


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    """Return a word without marks, English endings, and the choice of i or y: lý and lí are one."""
    return _ENGLISH_ENDING.sub("", _FINAL_Y.sub(r"\1i", fold(word)))


def _kinds_of_figures(text: str) -> Iterator[str]:
    if _PERCENT.search(text):
        yield "percent"
    if _AGES.search(text):
        yield "age"


_FILLER_WORDS: Final = frozenset(_placed(word) for word in _FILLERS.split())
"""Words that say nothing about the customer, so that sharing them is no likeness; with their
marks, since without them căn (flat) and cần (need) would meet. Negations are not among them."""
