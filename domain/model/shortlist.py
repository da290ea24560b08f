"""The shortlist: which groups of customers the room draws personas of."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Pick:
    """A group, or a lone slip, of which a persona was made.

    Attributes:
        id: identity.
        writing_id: the question on whose wall it hangs.
        position: order of choosing; the first is the primary persona.
        option_id: the group or the slip.
        persona_id: the persona that was made of it.
    """

    id: UUID
    writing_id: UUID
    position: int
    option_id: UUID
    persona_id: UUID
