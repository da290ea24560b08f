"""The rows of a persona's scales, and of the sides' marks on them."""

from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import traits
from domain.model.sides import Side
from persistence.row import Row, identity, part_of


class TraitRow(Row):
    """A scale of a persona."""

    __tablename__ = "trait"
    entity = traits.Trait

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    persona_id: Mapped[UUID] = part_of("persona")
    left: Mapped[str]
    right: Mapped[str]
    retired: Mapped[bool]


class TraitMarkRow(Row):
    """Where a side sees the persona on a scale."""

    __tablename__ = "trait_mark"
    entity = traits.TraitMark

    id: Mapped[UUID] = identity()
    trait_id: Mapped[UUID] = part_of("trait")
    side: Mapped[Side]
    place: Mapped[int]
