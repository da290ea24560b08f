"""Looking over a line of a SOW: no favours, no scoring of the own work, nothing vague."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Final

from domain.marking import mark
from domain.model.catalogue import SowWording, WordingRule
from domain.model.findings import Finding, Level
from domain.text import clean

FAVOUR: Final = "FAVOUR_WORDING"
SELF_SCORING: Final = "SELF_SCORING_WORDING"
VAGUE: Final = "VAGUE_VERB"

_SAID: Final = {
    FAVOUR: mark(
        "This line turns an obligation into a favour (“{phrase}”)."
        " State who provides what to whom by when."
    ),
    SELF_SCORING: mark(
        "Nobody scores the own work (“{phrase}”): two raters do, one from each department."
    ),
    VAGUE: mark("Nobody could tell whether “{phrase}” was done. Say what, how much or by when."),
}
_LEVELS: Final = {FAVOUR: Level.ERROR, SELF_SCORING: Level.ERROR, VAGUE: Level.WARNING}
_EDGES: Final = " ,;:–-"


def look_over(line: str, wording: SowWording) -> tuple[Finding, ...]:
    """Look over a line of a SOW.

    Phrases are compared composed (NFC) and in small letters, as whole words, in both languages.

    Args:
        line: the line.
        wording: the phrases of the catalogue.

    Returns:
        Findings, errors first, at most one of each kind. Each proposes the line with all of its
        phrases reworded; where nothing would be left, it proposes nothing.
    """
    line = clean(line)
    proposal = _reworded(line, wording)
    return tuple(_found(line, wording, (proposal,) if proposal else ()))


def _found(line: str, wording: SowWording, proposals: tuple[str, ...]) -> Iterator[Finding]:
    for code, rules in (
        (FAVOUR, wording.favours),
        (SELF_SCORING, wording.self_scoring),
        (VAGUE, wording.vague),
    ):
        match = _pattern(rules).search(line) if rules else None
        if match is not None:
            phrase = {"phrase": match.group()}
            yield Finding(code, _LEVELS[code], _SAID[code], phrase, wording=proposals)


def _reworded(line: str, wording: SowWording) -> str:
    rules = tuple(chain(wording.favours, wording.self_scoring, wording.vague))
    if not rules:
        return line
    instead = {rule.phrase: rule.instead for rule in rules}

    found = clean(_pattern(rules).sub(lambda match: instead[match.group().lower()], line)).strip(
        _EDGES
    )
    return found[:1].upper() + found[1:] if line[:1].isupper() else found


@cache
def _pattern(rules: tuple[WordingRule, ...]) -> re.Pattern[str]:
    phrases = sorted((rule.phrase for rule in rules), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)", re.IGNORECASE)
