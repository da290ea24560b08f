"""An answer to an objection as a version holds it: both departments agreed to these words."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final, get_type_hints
from uuid import UUID

from domain.model.plain import from_plain, to_plain
from domain.model.sides import Side

PART: Final = "answers"
"""Where a content holds them."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """A department's assent: who gave it, and when, in UTC."""

    side: Side
    name: str
    agreed_at: datetime


@dataclass(frozen=True, slots=True)
class AgreedAnswer:
    """What both departments answer to an objection.

    Attributes:
        answer: what everybody answers.
        proof: what is shown with it.
        words_to_avoid: words that nobody says.
        assents: who agreed, Marketing first.
        claim_id: the claim that says the objection, or None. The code, the customer and the words
            of the objection are the claim's then, and the three below are empty.
        code: what people call an objection that no claim says.
        persona_id: who objects.
        text: the objection.
    """

    answer: str
    proof: str
    words_to_avoid: str
    assents: tuple[Agreed, ...]
    claim_id: UUID | None = None
    code: str = ""
    persona_id: UUID | None = None
    text: str = ""

    def told(self) -> dict[str, Any]:
        """Return it as plain data, as a content holds it."""
        return {one.name: to_plain(getattr(self, one.name)) for one in fields(self)}


@lru_cache(maxsize=64)
def answers_in(content: str) -> Mapping[UUID, AgreedAnswer] | None:
    """Return the agreed answers of a content, by the claim that says the objection.

    An objection that no claim says stands under its own identity.

    Args:
        content: what a version holds.

    Returns:
        None where it was signed before contents held answers: then nothing is known of them.
    """
    held = json.loads(content).get(PART)
    if held is None:
        return None
    hints = get_type_hints(AgreedAnswer)
    return MappingProxyType(
        {
            UUID(id): AgreedAnswer(
                **{name: from_plain(hints[name], one) for name, one in told.items()}
            )
            for id, told in held.items()
        }
    )
