"""Versions of the matrix, signed by both departments."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from domain.model.sides import Side


@dataclass(frozen=True, slots=True)
class MatrixVersion:
    """A matrix that both departments agreed to. A fact: followed, never undone.

    Attributes:
        id: identity.
        number: 1, 2, …: a matrix has no lesser changes.
        agreed_at: when, in UTC.
        content: canonical JSON of positions, activities and letters as signed.
        digest: SHA-256 of ``content``, 64 hexadecimal digits.
        note: what the departments say of it, in their words.
        taken_back_at: when it was taken back within the moment allowed, or None.
    """

    id: UUID
    number: int
    agreed_at: datetime
    content: str
    digest: str
    note: str = ""
    taken_back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MatrixSignature:
    """One of the two keys under a matrix.

    Attributes:
        id: identity.
        version_id: the version, once both have signed and it is agreed, or None.
        side: Marketing or Sales.
        name: who signed for the department.
        signed_at: when, in UTC.
        digest: SHA-256 of the content that was signed.
    """

    id: UUID
    version_id: UUID | None
    side: Side
    name: str
    signed_at: datetime
    digest: str
