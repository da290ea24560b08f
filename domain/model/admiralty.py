"""The Admiralty's custom: how reliable a source is, and how credible what it says, judged apart.

A pair such as ``B3`` stands beside an item of evidence for people to read. It never enters the
arithmetic (method, B.1).
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from domain.marking import Translate, mark

SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "A": mark("source fully reliable"),
        "B": mark("source usually reliable"),
        "C": mark("source fairly reliable"),
        "D": mark("source not usually reliable"),
        "E": mark("source unreliable"),
        "F": mark("source cannot be judged"),
    }
)
"""How reliable a source is, by letter."""

CONTENTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "1": mark("confirmed by others"),
        "2": mark("probably true"),
        "3": mark("possibly true"),
        "4": mark("doubtful"),
        "5": mark("improbable"),
        "6": mark("truth cannot be judged"),
    }
)
"""How credible what a source says is, by digit."""


def is_grade(text: str) -> bool:
    """Tell whether a text is such a pair."""
    return text[:1] in SOURCES and text[1:] in CONTENTS


def grade_said(grade: str, translate: Translate) -> str:
    """Say what a pair means; empty for what is none."""
    if not is_grade(grade):
        return ""
    return f"{grade}: {translate(SOURCES[grade[0]])}, {translate(CONTENTS[grade[1]])}"
