"""Where evidence comes from, and how much one observation of each kind weighs.

The weights are design defaults of the method, not facts of the field; documents print them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Provenance(StrEnum):
    """Origin of a piece of evidence (nguồn gốc)."""

    OWNER_STATEMENT = "owner_statement"
    MARKETING_JUDGEMENT = "marketing_judgement"
    SALES_JUDGEMENT = "sales_judgement"
    SECONDARY_RESEARCH = "secondary_research"
    MARKETING_ANALYTICS = "marketing_analytics"
    LEAD_FORM = "lead_form"
    SURVEY = "survey"
    SALES_FEEDBACK = "sales_feedback"
    CALL_QUOTE = "call_quote"
    INTERVIEW = "interview"
    OBSERVED_BEHAVIOUR = "observed_behaviour"


@dataclass(frozen=True, slots=True)
class Weight:
    """What a kind of evidence counts for.

    Attributes:
        reliability: weight of one answer, in (0, 1]; None for a judgement, which is a prior.
        prior_size: pseudo-observations that a judgement is worth; None for data.
        cap: the most effective answers that one item may bring, or None for no cap.
        admiralty: default reading of source (A–F) and content (1–6); shown, never computed with.
    """

    reliability: float | None
    prior_size: float | None
    cap: float | None
    admiralty: str

    @property
    def judgement(self) -> bool:
        """Whether it enters as a prior and not as data."""
        return self.prior_size is not None


def _judged(prior_size: float, admiralty: str) -> Weight:
    return Weight(None, prior_size, None, admiralty)


def _observed(reliability: float, admiralty: str, cap: float | None = None) -> Weight:
    return Weight(reliability, None, cap, admiralty)


WEIGHTS: Final[Mapping[Provenance, Weight]] = MappingProxyType(
    {
        Provenance.OWNER_STATEMENT: _judged(2, "F6"),
        Provenance.MARKETING_JUDGEMENT: _judged(2, "F6"),
        Provenance.SALES_JUDGEMENT: _judged(2, "F6"),
        Provenance.SECONDARY_RESEARCH: _judged(4, "B3"),
        Provenance.MARKETING_ANALYTICS: _observed(0.3, "B3", cap=20),
        Provenance.LEAD_FORM: _observed(0.6, "C3"),
        Provenance.SURVEY: _observed(0.7, "B3"),
        Provenance.SALES_FEEDBACK: _observed(0.8, "C2"),
        Provenance.CALL_QUOTE: _observed(1.0, "A2"),
        Provenance.INTERVIEW: _observed(1.0, "A2"),
        Provenance.OBSERVED_BEHAVIOUR: _observed(1.0, "A1"),
    }
)
"""Default weight of each kind."""
