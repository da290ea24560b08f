"""Which notes of two sides may mean the same: suggested by shared words, decided by people."""

import re
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.model.session import ComparisonKind
from domain.text import clean, fold

Key = TypeVar("Key", bound=Hashable)

LEAST_SCORE = 0.3
"""Score from which a pair is suggested among notes of one field. A design default."""

_WORD = re.compile(r"\w+")

_FILLERS = """
    ai anh bị bởi các cái càng chị cho chỉ chủ cũng của dù đang đã đây đến đều để đi được gì hay
    hàng hoặc họ hơn khách khi khiến là lại lắm làm lên lúc luôn mà mình mọi mỗi một này nào nên
    nếu người nhiều như nhưng nữa những ở phải qua ra rằng rất rồi sau sẽ tại thành thế theo thì
    thứ thường tới trên trong từ từng và vẫn vào về vì việc với đó
    a about an and are as at be been but by can customer customers do does for from get has have he
    how i if in into is it its like most of on or our people she some than that the their them
    they this to too very was we what when which who will with would you
"""
_FILLER_WORDS = frozenset(_FILLERS.split())
"""Words that say nothing about the customer, so that sharing them is no likeness; with their
marks, since without them căn (flat) and cần (need) would meet. Negations are not among them."""


@dataclass(frozen=True, slots=True)
class Likeness(Generic[Key]):
    """A suggestion that two notes may mean the same. It merges nothing.

    Attributes:
        left: note of the first list.
        right: note of the second list.
        score: in (0, 1]; 1 for notes of the same words.
    """

    left: Key
    right: Key
    score: float


def words_of(text: str) -> frozenset[str]:
    """Return the words of a note that carry meaning, folded; all words where none does."""
    words = _WORD.findall(clean(text).casefold())
    carrying = [word for word in words if word not in _FILLER_WORDS]
    return frozenset(fold(word) for word in carrying or words)


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Score two sets of words from 0 (nothing shared) to 1 (the same words).

    The mean of Dice's coefficient and of the share of the smaller set that the other holds, so
    that a short note inside a long one counts. One shared word of many is no likeness: written
    Vietnamese separates syllables, and single syllables meet by chance.
    """
    shared = len(one & other)
    smaller = min(len(one), len(other))
    if not shared or (shared == 1 and smaller > 1):
        return 0.0
    return (2 * shared / (len(one) + len(other)) + shared / smaller) / 2


def suggest_pairs(
    left: Sequence[tuple[Key, str]],
    right: Sequence[tuple[Key, str]],
    *,
    least: float = LEAST_SCORE,
) -> tuple[Likeness[Key], ...]:
    """Suggest which notes of one side may mean the same as which of the other.

    Args:
        left: identity and text of each note of one side.
        right: the same of the other side.
        least: score from which a pair is suggested.

    Returns:
        Pairs, likeliest first, then in the order of the lists. A note may stand in several.
    """
    holders: dict[str, set[int]] = defaultdict(set)
    right_words = [words_of(text) for _, text in right]
    for place, words in enumerate(right_words):
        for word in words:
            holders[word].add(place)
    found: list[tuple[float, int, int]] = []
    for place, (_, text) in enumerate(left):
        words = words_of(text)
        for other in set().union(*(holders[word] for word in words if word in holders)):
            score = likeness(words, right_words[other])
            if score >= least:
                found.append((-score, place, other))
    return tuple(
        Likeness(left[place][0], right[other][0], -score) for score, place, other in sorted(found)
    )


def kind_of(
    sales: str | None, marketing: str | None, owner: str | None = None, *, exclusive: bool = False
) -> ComparisonKind | None:
    """Return how the sides differ in one point of the difference board, before people judge it.

    Args:
        sales: what Sales wrote there, or None.
        marketing: what Marketing wrote there, or None.
        owner: what the owner wrote there, or None.
        exclusive: two different values cannot both hold for the same share of customers.

    Returns:
        The kind, or None where nobody wrote anything.
    """
    if sales and marketing:
        conflict = exclusive and fold(sales) != fold(marketing)
        return ComparisonKind.CONFLICT if conflict else ComparisonKind.BOTH
    if sales:
        return ComparisonKind.ONLY_SALES
    if marketing:
        return ComparisonKind.ONLY_MARKETING
    return ComparisonKind.OWNER_ONLY if owner else None
