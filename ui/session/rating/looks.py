"""What the private rating shows, in the words of the window's language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SideFigure:
    """A department's median of a claim, where it may be shown."""

    tone: str
    name: str
    median: float


@dataclass(frozen=True, slots=True)
class ResultLook:
    """A claim after the closing.

    Attributes:
        code: of the claim.
        text: the claim.
        figures: what was found, in words, with how many rated.
        median: of all, or None where fewer than two rated.
        low: lower quartile.
        high: upper quartile.
        sides: medians of the departments, where they may be shown.
        verdict: word of agreement or dispute; empty where it cannot be told.
        verdict_tone: ``good`` or ``warn``.
        names: every vote with its name, in a named round only.
        before: joint median of the round before, or None.
        meaning: what a dispute means, or empty.
    """

    code: str
    text: str
    figures: str
    median: float | None
    low: float
    high: float
    sides: tuple[SideFigure, ...]
    verdict: str
    verdict_tone: str
    names: str
    before: float | None = None
    meaning: str = ""
