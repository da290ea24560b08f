"""The rows of the brief."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import brief
from domain.model.fields import PersonaField
from domain.model.sides import Side
from domain.model.wording import Tongue
from persistence.row import Row, identity


class WorkspaceRow(Row):
    """The workspace itself; a file has one."""

    __tablename__ = "workspace"
    entity = brief.Workspace

    id: Mapped[UUID] = identity()
    name: Mapped[str]
    business: Mapped[str]
    half_life_days: Mapped[int]
    tongue: Mapped[Tongue]
    example: Mapped[str | None]
    created_at: Mapped[datetime]


class ProductRow(Row):
    """What is sold."""

    __tablename__ = "product"
    entity = brief.Product

    id: Mapped[UUID] = identity()
    name: Mapped[str]
    company: Mapped[str]
    what: Mapped[str]
    for_whom: Mapped[str]
    price: Mapped[str]
    stage: Mapped[str]
    must_explain: Mapped[str]


class UspRow(Row):
    """A unique selling proposition."""

    __tablename__ = "usp"
    entity = brief.Usp

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    text: Mapped[str]
    proof: Mapped[str]


class StatementRow(Row):
    """A line of the owner's view of the customer."""

    __tablename__ = "statement"
    entity = brief.Statement

    id: Mapped[UUID] = identity()
    code: Mapped[str]
    position: Mapped[int]
    field: Mapped[PersonaField]
    text: Mapped[str]
    of_ten: Mapped[int | None]


class PersonRow(Row):
    """Somebody who works with the persona."""

    __tablename__ = "person"
    entity = brief.Person

    id: Mapped[UUID] = identity()
    position: Mapped[int]
    name: Mapped[str]
    side: Mapped[Side]
    role: Mapped[str | None]
    title: Mapped[str]
    present: Mapped[bool]
    code: Mapped[str]


class UnderstandingRow(Row):
    """A side's tick that it has understood a topic."""

    __tablename__ = "understanding"
    entity = brief.Understanding

    id: Mapped[UUID] = identity()
    side: Mapped[Side]
    topic: Mapped[brief.Topic]
    understood: Mapped[bool]


class QuestionRow(Row):
    """A question on the brief."""

    __tablename__ = "question"
    entity = brief.Question

    id: Mapped[UUID] = identity()
    position: Mapped[int]
    side: Mapped[Side]
    text: Mapped[str]
    answer: Mapped[str]
