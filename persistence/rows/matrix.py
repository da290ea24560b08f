"""The rows of the letters that the matrix shows, of its versions, and of the keys under them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import letter_sets, matrix_release
from domain.model.sides import Side
from persistence.row import Row, identity, part_of


class LetterChoiceRow(Row):
    """Which letters are shown."""

    __tablename__ = "letter_choice"
    entity = letter_sets.LetterChoice

    id: Mapped[UUID] = identity()
    key: Mapped[str]
    own: Mapped[tuple[str, ...]]


class MatrixVersionRow(Row):
    """A matrix that both departments signed."""

    __tablename__ = "matrix_version"
    entity = matrix_release.MatrixVersion

    id: Mapped[UUID] = identity()
    number: Mapped[int]
    agreed_at: Mapped[datetime]
    content: Mapped[str]
    digest: Mapped[str]
    note: Mapped[str]
    taken_back_at: Mapped[datetime | None]


class MatrixSignatureRow(Row):
    """A department's sign under a matrix."""

    __tablename__ = "matrix_signature"
    entity = matrix_release.MatrixSignature

    id: Mapped[UUID] = identity()
    version_id: Mapped[UUID | None] = part_of("matrix_version")
    side: Mapped[Side]
    name: Mapped[str]
    signed_at: Mapped[datetime]
    digest: Mapped[str]
