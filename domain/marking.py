"""Sentences for people outside the windows: marked for translation, said in a language later."""

import re
from collections.abc import Callable, Mapping
from typing import TypeAlias

Translate: TypeAlias = Callable[[str], str]
"""Turns a marked English literal into the language wanted."""

_PLACEHOLDER = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")


def mark(text: str) -> str:
    """Mark a literal as a sentence to translate, and return it unchanged."""
    return text


def fill(sentence: str, arguments: Mapping[str, object]) -> str:
    """Put values into the places of a sentence.

    Unlike ``str.format`` it reads nothing but plain ``{name}`` places, so braces that a person
    typed, or a place that a translation misspells, are shown as they stand and never raise.

    Args:
        sentence: a sentence with places, already in the language wanted.
        arguments: value of each place.

    Returns:
        The sentence to show.
    """

    def value(place: re.Match[str]) -> str:
        name = place.group(1)
        return str(arguments[name]) if name in arguments else place.group(0)

    return _PLACEHOLDER.sub(value, sentence)
