"""The rows of the wall on which revealed notes are sorted."""

from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import shortlist, wall
from persistence.row import Row, identity, part_of


class GroupRow(Row):
    """A header card."""

    __tablename__ = "note_group"
    entity = wall.Group

    id: Mapped[UUID] = identity()
    writing_id: Mapped[UUID] = part_of("writing")
    position: Mapped[int]
    title: Mapped[str]
    x: Mapped[int]
    y: Mapped[int]


class SlipRow(Row):
    """Where a note lies, or several that were laid together."""

    __tablename__ = "slip"
    entity = wall.Slip

    id: Mapped[UUID] = identity()
    writing_id: Mapped[UUID] = part_of("writing")
    position: Mapped[int]
    x: Mapped[int]
    y: Mapped[int]
    group_id: Mapped[UUID | None] = part_of("note_group")
    wording: Mapped[str]
    parts: Mapped[tuple[UUID, ...]]


class PickRow(Row):
    """A group or a slip of which a persona was made."""

    __tablename__ = "pick"
    entity = shortlist.Pick

    id: Mapped[UUID] = identity()
    writing_id: Mapped[UUID] = part_of("writing")
    position: Mapped[int]
    option_id: Mapped[UUID]
    persona_id: Mapped[UUID] = part_of("persona")
