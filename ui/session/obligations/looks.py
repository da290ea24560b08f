"""What a line of the register shows in the session, in the language of the window."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class OwedLook:
    """An obligation.

    Attributes:
        id: of the obligation.
        code: what people say.
        name: what is owed.
        parties: who owes whom, by positions.
        due: by when, to be changed in place.
        accepted_when: when it counts as done.
        agreed: both departments agreed to it.
        favour: what the words make of it that they must not; empty where they are sound.
        state: how it was kept; empty while nobody has said.
        hindrance: what stands in the way.
        asks_action: it was not kept, and nobody does anything about it yet.
        actions: what was agreed so as to put it in order.
    """

    id: UUID
    code: str
    name: str
    parties: str
    due: str
    accepted_when: str
    agreed: bool
    favour: str = ""
    state: str = ""
    hindrance: str = ""
    asks_action: bool = False
    actions: tuple[str, ...] = ()
