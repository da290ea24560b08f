"""Objections of customers, and the answer that both departments give."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.model.fields import PersonaField
from domain.model.sides import Side

OBJECTING = (PersonaField.ANXIETY, PersonaField.OBJECTION)
"""Fields of a persona whose claims are objections: what customers fear, and what they say."""


@dataclass(frozen=True, slots=True)
class Objection:
    """Something that holds a customer back, with the answer on which the sides have agreed.

    Attributes:
        id: identity.
        code: what people say, ``B01``.
        position: order in the list.
        claim_id: the claim that says it; None for one that is no claim yet.
        persona_id: who objects, where no claim says it.
        text: the objection in the customer's words, where no claim says it.
        answer: what everybody answers; empty while there is no answer.
        proof: what is shown with the answer.
        words_to_avoid: words that nobody says.
    """

    id: UUID
    code: str
    position: int
    claim_id: UUID | None = None
    persona_id: UUID | None = None
    text: str = ""
    answer: str = ""
    proof: str = ""
    words_to_avoid: str = ""


@dataclass(frozen=True, slots=True)
class Assent:
    """A department agrees to the answer as it stands; other words need its assent anew.

    Attributes:
        id: identity.
        objection_id: the objection.
        side: the department.
        name: who agreed for it.
        agreed_at: when, in UTC.
    """

    id: UUID
    objection_id: UUID
    side: Side
    name: str
    agreed_at: datetime
