"""Looking a message over while it is written: what it lacks, and what it says against itself."""

import re
from collections.abc import Collection, Iterator

from domain.marking import mark
from domain.model.direction import Bearing
from domain.model.findings import Finding, Level
from domain.model.message_flags import has_ground
from domain.text import clean

_BETWEEN = re.compile(r"[,;\n/]")


def lint_message(
    said: Collection[str],
    *,
    words_to_avoid: str,
    promise: str,
    proven: bool,
    bearings: Collection[Bearing],
) -> tuple[Finding, ...]:
    """Look a message over. Warnings only: the room may know better.

    Args:
        said: all that is said to the customer: text, promise, call to action ….
        words_to_avoid: as it is written down, parted by commas, semicolons or strokes.
        promise: what is promised, or empty.
        proven: a USP or another proof stands behind it.
        bearings: how much of it each claim under it carries.
    """
    found = list(_avoided(said, words_to_avoid))
    if not has_ground(bearings):
        found.append(
            Finding("NO_GROUND", Level.WARNING, mark("No claim carries it: nothing holds it up."))
        )
    if clean(promise) and not proven:
        sentence = mark("It promises something and shows no proof. Name a USP or another proof.")
        found.append(Finding("PROMISE_WITHOUT_PROOF", Level.WARNING, sentence))
    return tuple(found)


def avoided_in(said: str, words_to_avoid: str) -> tuple[str, ...]:
    """Return the words that are to be avoided and are said all the same.

    Marks count, for "má" is not "ma"; capitals do not.
    """
    text = clean(said, multiline=True).casefold()
    wanted = dict.fromkeys(clean(one) for one in _BETWEEN.split(words_to_avoid))
    return tuple(
        one
        for one in wanted
        if one and re.search(rf"(?<!\w){re.escape(one.casefold())}(?!\w)", text)
    )


def _avoided(said: Collection[str], words_to_avoid: str) -> Iterator[Finding]:
    for word in avoided_in("\n".join(said), words_to_avoid):
        sentence = mark("“{word}” is a word to avoid, and the message says it.")
        yield Finding("AVOIDED_WORD", Level.WARNING, sentence, {"word": word})
