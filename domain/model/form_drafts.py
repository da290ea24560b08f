"""What stands in an open form and was not kept yet: no thing of the method, and no step of undo."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class DraftKind(StrEnum):
    """Which form it was begun in."""

    CALL = "call"
    CLAIM = "claim"
    EVIDENCE = "evidence"
    MESSAGE = "message"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class FormDraft:
    """A form as it was left.

    Attributes:
        id: identity.
        kind: which form.
        about: what the form is about: the thing that it changes, or what a new one belongs to;
            None where a new one belongs to nothing. It may be gone since.
        filled: what stands in the fields, as text that ``Drafting`` writes and reads.
        kept_at: when it was last kept.
    """

    id: UUID
    kind: DraftKind
    about: UUID | None
    filled: str
    kept_at: datetime
