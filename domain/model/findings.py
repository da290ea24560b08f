"""What a check finds: a fact with a sentence, for people to accept or to mend."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.marking import Translate, fill


class Level(StrEnum):
    """How much a finding matters. None of them stops the work by itself."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check found.

    Attributes:
        code: stable name of the rule, e.g. ``NO_QUANTIFIER``.
        level: how much it matters.
        sentence: marked English literal with places.
        arguments: value of each place.
        proposal: what would mend it, e.g. the code of a quantifier, or None.
        wording: sentences to write instead: one, or two of which each is a claim of its own.
    """

    code: str
    level: Level
    sentence: str
    arguments: Mapping[str, str | int] = field(default_factory=dict)
    proposal: str | None = None
    wording: tuple[str, ...] = field(default=(), kw_only=True)

    def said(self, translate: Translate) -> str:
        """Say the finding in a language."""
        return fill(translate(self.sentence), self.arguments)
