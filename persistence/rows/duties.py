"""The rows of the matrix, the register of what is owed, and the feedback form."""

from uuid import UUID

from sqlalchemy.orm import Mapped, composite, mapped_column

from domain.model import feedback
from domain.model import responsibility as duties
from domain.model.sides import Side
from domain.model.wording import Bilingual
from persistence.row import Row, identity, part_of


class PositionRow(Row):
    """A column of the matrix."""

    __tablename__ = "position"
    entity = duties.Position

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    side: Mapped[Side]
    name: Mapped[Bilingual] = composite(mapped_column("name_vi"), mapped_column("name_en"))


class ActivityRow(Row):
    """A row of the matrix."""

    __tablename__ = "activity"
    entity = duties.Activity

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    phase: Mapped[str]
    kind: Mapped[str]
    shared: Mapped[str]
    main: Mapped[bool]
    name: Mapped[Bilingual] = composite(mapped_column("name_vi"), mapped_column("name_en"))
    retired: Mapped[bool]


class CellRow(Row):
    """The letters of a position in an activity."""

    __tablename__ = "cell"
    entity = duties.Cell

    id: Mapped[UUID] = identity()
    activity_id: Mapped[UUID] = part_of("activity")
    position_id: Mapped[UUID] = part_of("position")
    letters: Mapped[str]


class ObligationRow(Row):
    """What one position owes another."""

    __tablename__ = "obligation"
    entity = duties.Obligation

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    provider: Mapped[str]
    requester: Mapped[str]
    copied: Mapped[tuple[str, ...]]
    activity: Mapped[str]
    name: Mapped[Bilingual] = composite(mapped_column("name_vi"), mapped_column("name_en"))
    trigger: Mapped[str]
    due: Mapped[Bilingual] = composite(mapped_column("due_vi"), mapped_column("due_en"))
    accepted_when: Mapped[Bilingual] = composite(
        mapped_column("accepted_when_vi"), mapped_column("accepted_when_en")
    )
    agreed: Mapped[bool]
    retired: Mapped[bool]


class FeedbackFieldRow(Row):
    """A question of the feedback form."""

    __tablename__ = "feedback_field"
    entity = feedback.FeedbackField

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    name: Mapped[Bilingual] = composite(mapped_column("name_vi"), mapped_column("name_en"))
    kind: Mapped[str]
    answers: Mapped[tuple[str, ...]]
    weight: Mapped[int]
    required: Mapped[str]
    shown: Mapped[bool]
    from_claims: Mapped[bool]
