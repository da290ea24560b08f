"""How many customers a claim speaks of: quantifiers, their thresholds and the words for them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from domain.model.statistics.posterior import Direction
from domain.model.wording import Tongue
from domain.text import clean, fold


@dataclass(frozen=True, slots=True)
class Quantifier:
    """How many customers a claim speaks of (lượng từ).

    Attributes:
        code: identifier, e.g. ``most``.
        tau: threshold of the share, in (0, 1). A design default.
        direction: the share is at least, or at most, the threshold.
    """

    code: str
    tau: float
    direction: Direction


QUANTIFIERS: Final[Mapping[str, Quantifier]] = MappingProxyType(
    {
        quantifier.code: quantifier
        for quantifier in (
            Quantifier("nearly_all", 0.80, Direction.AT_LEAST),
            Quantifier("most", 0.50, Direction.AT_LEAST),
            Quantifier("many", 0.30, Direction.AT_LEAST),
            Quantifier("some", 0.15, Direction.AT_LEAST),
            Quantifier("rare", 0.10, Direction.AT_MOST),
        )
    }
)
"""Quantifiers by code, from most customers to fewest."""

_ANYWHERE: Mapping[Tongue, Mapping[str, str]] = {
    Tongue.VIETNAMESE: {
        "nearly_all": "hầu như tất cả|gần như tất cả|hầu hết|hầu như ai|gần như ai|ai cũng|tất cả"
        "|toàn bộ",
        "most": "đa số|đa phần|phần lớn|phần đông|số đông|quá nửa|hơn một nửa|hơn nửa|chủ yếu",
        "many": "rất nhiều khách|rất nhiều người|khá nhiều khách|khá nhiều người|không ít",
        "some": "một phần đáng kể|một phần|một số|một vài|một ít",
        "rare": "hiếm khi|hiếm|ít khi|ít ai|ít người|ít khách|rất ít|hầu như không|gần như không"
        "|không mấy ai|chẳng mấy ai",
    },
    Tongue.ENGLISH: {
        "nearly_all": "nearly all|nearly every|nearly everyone|nearly everybody|almost all"
        "|almost every|almost everyone|almost everybody|everyone|everybody",
        "most": "the majority|majority|more than half|over half|mostly",
        "many": "a lot of|lots of|a large part|not a few",
        "some": "a significant part|a part of|several|a few",
        "rare": "rarely|rare|seldom|hardly any|hardly anyone|hardly ever|almost no|almost none"
        "|almost never|almost nobody|scarcely any",
    },
}
"""Words that mean a quantifier wherever they stand."""

_AT_THE_HEAD: Mapping[Tongue, Mapping[str, str]] = {
    Tongue.VIETNAMESE: {"many": "nhiều|khá nhiều|rất nhiều", "some": "vài"},
    Tongue.ENGLISH: {
        "nearly_all": "all|every",
        "most": "most",
        "many": "many",
        "some": "some",
        "rare": "few|very few",
    },
}
"""Words that mean a quantifier only before those who are counted, e.g. not in "pay too many"."""

_COUNTED: Mapping[Tongue, str] = {
    Tongue.VIETNAMESE: "khách|người|lead|phụ huynh|gia đình|ca|nhà|cặp|chị|anh|bạn|mẹ|bố"
    "|doanh nghiệp|công ty|trường hợp|nhóm",
    Tongue.ENGLISH: "customers|people|leads|qualified leads|contacts|buyers|parents|families"
    "|couples|clients|patients|companies|of them|of our|of the|who",
}
"""Those who are counted."""

_HEAD = r"(?:^|[.,:;(–—-]\s*|^(?:for|in|with|among)\s+)"
_NO_SUPERLATIVE = r"(?!\s+(?:common|difficult|expensive|important|likely|often|recent|urgent)\b)"


def _alternatives(phrases: str, spell: Callable[[str], str]) -> str:
    return "|".join(sorted(map(spell, phrases.split("|")), key=len, reverse=True))


def _pattern(code: str, tongue: Tongue, spell: Callable[[str], str]) -> re.Pattern[str]:
    pattern = rf"\b(?:{_alternatives(_ANYWHERE[tongue][code], spell)})\b"
    if code in _AT_THE_HEAD[tongue]:
        word = _alternatives(_AT_THE_HEAD[tongue][code], spell)
        counted = _alternatives(_COUNTED[tongue], spell)
        pattern += rf"|{_HEAD}(?:{word})\b{_NO_SUPERLATIVE}|\b(?:{word})\s+(?=(?:{counted})\b)"
    return re.compile(pattern)


def _patterns(spell: Callable[[str], str]) -> Mapping[tuple[str, Tongue], re.Pattern[str]]:
    return {
        (code, tongue): _pattern(code, tongue, spell) for code in QUANTIFIERS for tongue in Tongue
    }


_MARKED = _patterns(str)
_UNMARKED = _patterns(fold)


def quantifier_in(text: str, tongue: Tongue | None = None) -> str | None:
    """Return the code of the quantifier that a sentence uses, or None.

    The first one counts, and of those that begin at the same place the longest: "hầu như không"
    is ``rare``, not ``nearly_all``. Vietnamese typed wholly without marks is read too.

    Args:
        text: the sentence.
        tongue: language of the sentence; by default either.
    """
    sentence = clean(text).casefold()
    patterns = _UNMARKED if sentence.isascii() else _MARKED
    found = [
        (match.start(), -match.end(), code)
        for (code, of_tongue), pattern in patterns.items()
        if tongue in (None, of_tongue) and (match := pattern.search(sentence))
    ]
    return min(found)[2] if found else None
