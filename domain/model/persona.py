"""A persona is claims: sentences that customers can prove or disprove."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.model.fields import PersonaField
from domain.model.sides import Side


class PersonaKind(StrEnum):
    """The part a persona plays (after Cooper's list of roles)."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    CUSTOMER = "customer"
    SERVED = "served"
    NEGATIVE = "negative"


@dataclass(frozen=True, slots=True)
class Persona:
    """A customer as Sales and Marketing see her together.

    Attributes:
        id: identity.
        code: what people say, ``P1``.
        position: order in the list.
        kind: primary, secondary, negative ….
        name: optional name; empty shows the kind.
        line: one line under the name.
        summary: two or three sentences.
        quote: words that stand for her, or empty.
        quote_origin: where the words come from, without anybody's name.
        retired_because: why it is out of use; empty while it is in use. Never deleted once a
            version holds it.
        avatar: which of the drawn people stands for it while it has no picture, from 0.
        picture_id: its picture, or None.
        left_with: the claims that went out of use with it, and come back with it. None while it
            is in use, and where it went before this was kept.
    """

    id: UUID
    code: str
    position: int
    kind: PersonaKind
    name: str = ""
    line: str = ""
    summary: str = ""
    quote: str = ""
    quote_origin: str = ""
    retired_because: str = ""
    avatar: int = 0
    picture_id: UUID | None = None
    left_with: tuple[UUID, ...] | None = None

    @property
    def retired(self) -> bool:
        """Whether it is out of use."""
        return bool(self.retired_because)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that stands for a persona; it may show somebody, so no document takes it along.

    It lies apart from the persona, so that whoever reads personas does not read pictures, and it is
    never changed: another picture is another thing.

    Attributes:
        id: identity.
        data: a JPEG of 512 pixels a side at most, without metadata, in Base64.
    """

    id: UUID
    data: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One falsifiable sentence about a persona, tied to a field of Sales' feedback form.

    Attributes:
        id: identity, the same through all versions.
        code: what people say, ``C01``.
        position: order within the persona.
        persona_id: the persona it speaks of.
        field: slot of the persona.
        text: the sentence.
        quantifier: code of the quantifier: ``nearly_all``, ``most``, ``many``, ``some``, ``rare``.
        threshold: share in (0, 1) from which, or for ``rare`` up to which, the claim is true, where
            it was set for this claim; None takes the quantifier's.
        importance: 1 (minor) to 3 (decides campaigns).
        measured_by: code of the feedback field that can disprove it; empty while unknown.
        supporting: answers of that field that count for the claim.
        scope: condition on the leads counted; empty means all who were talked with.
        own_effect: its figure moves with our own budget or content.
        sides: who said it, in the order of ``DRAWING_SIDES``.
        comparison_id: the point of the difference board it grew from, or None.
        owner_of_ten: in how many of ten customers the owner believes it true, or None.
        turned_at: when it was last turned round, in UTC: what the sides rated before, they rated
            of the opposite. None where it never was.
        parent_ids: the claims of which it was made by a split or a merge.
        retired: out of use; never deleted once a version holds it.
    """

    id: UUID
    code: str
    position: int
    persona_id: UUID
    field: PersonaField
    text: str
    quantifier: str | None = None
    importance: int = 2
    measured_by: str = ""
    supporting: tuple[str, ...] = ()
    scope: str = ""
    own_effect: bool = False
    sides: tuple[Side, ...] = ()
    comparison_id: UUID | None = None
    owner_of_ten: int | None = None
    turned_at: datetime | None = None
    parent_ids: tuple[UUID, ...] = ()
    retired: bool = False
    threshold: float | None = None


@dataclass(frozen=True, slots=True)
class ClaimMerge:
    """That a claim went into another one, which says it from then on.

    Attributes:
        id: identity.
        claim_id: the claim that went; one that is in use again speaks for itself.
        into_id: the claim that stays.
        merged_at: when, in UTC.
    """

    id: UUID
    claim_id: UUID
    into_id: UUID
    merged_at: datetime
