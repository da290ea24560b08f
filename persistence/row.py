"""What every row is: the columns of one entity, and the way from the one to the other."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, ClassVar, Self, TypeVar
from uuid import UUID

from sqlalchemy import ForeignKey, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, MappedColumn, mapped_column, relationship

from domain.model.brief import Topic
from domain.model.call_scoring import DisputeOutcome
from domain.model.contacts import ContactStep
from domain.model.direction import Bearing, MessageStatus
from domain.model.evidence import Answered
from domain.model.fields import PersonaField
from domain.model.form_answers import ValueMeaning
from domain.model.form_drafts import DraftKind
from domain.model.identity import Entity
from domain.model.impact import MessageVerdict
from domain.model.iteration_figures import FiguresOrigin
from domain.model.ladder import Ending, Stage
from domain.model.lead_batches import Consent, LeadFilter
from domain.model.leads import ContactOutcome
from domain.model.message_flags import ClaimEvent
from domain.model.persona import PersonaKind
from domain.model.polls import DotTopic, PollKind
from domain.model.proposals import ProposedChange, Verdict
from domain.model.quotes import QuoteSource
from domain.model.record import UpkeepState
from domain.model.requests import RequestStep
from domain.model.sales_feedback import ClaimVerdict, Reply
from domain.model.scorecards import Mark, QuestionKind
from domain.model.session import (
    Ask,
    ComparisonKind,
    InputMode,
    Outcome,
    StepKind,
    StepState,
)
from domain.model.sides import Side
from domain.model.sow import SowPart
from domain.model.wording import Tongue
from persistence.types import (
    Answers,
    Choice,
    Day,
    Identity,
    Listed,
    Marks,
    Meanings,
    Moment,
    Replies,
    Verdicts,
    Wanted,
)

E = TypeVar("E", bound=Entity)

_ENUMERATIONS: tuple[type[StrEnum], ...] = (
    Ask,
    Bearing,
    ClaimEvent,
    ComparisonKind,
    Consent,
    ContactOutcome,
    ContactStep,
    DisputeOutcome,
    DotTopic,
    DraftKind,
    Ending,
    FiguresOrigin,
    InputMode,
    MessageStatus,
    MessageVerdict,
    Outcome,
    PersonaField,
    PersonaKind,
    PollKind,
    ProposedChange,
    QuestionKind,
    QuoteSource,
    RequestStep,
    Side,
    SowPart,
    Stage,
    StepKind,
    StepState,
    Tongue,
    Topic,
    Verdict,
    UpkeepState,
)


class Base(DeclarativeBase):
    """Every table of a workspace file, also those of the journal."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Identity(),
        datetime: Moment(),
        date: Day(),
        str: Text(),
        tuple[Answered, ...]: Answers(),
        tuple[Reply, ...]: Replies(),
        tuple[ClaimVerdict, ...]: Verdicts(),
        tuple[Mark, ...]: Marks(),
        tuple[ValueMeaning, ...]: Meanings(),
        LeadFilter: Wanted(),
        tuple[str, ...]: Listed(str),
        tuple[UUID, ...]: Listed(UUID),
        tuple[Side, ...]: Listed(Side),
        **{members: Choice(members) for members in _ENUMERATIONS},
    }


class Row(Base):
    """A row that holds one entity; its attributes have the names of the entity's fields.

    Attributes:
        entity: the kind of thing it holds.
        id: the thing's identity.
    """

    __abstract__ = True

    entity: ClassVar[type]
    id: Any

    @classmethod
    def holding(cls, thing: Entity) -> Self:
        """Return a new row that holds a thing."""
        row = cls()
        row.hold(thing)
        return row

    def hold(self, thing: Entity) -> None:
        """Take on a thing's values; only those that differ count as changed."""
        for name in _names(self.entity):
            value = getattr(thing, name)
            if getattr(self, name) != value:
                setattr(self, name, value)

    @classmethod
    def fields(cls) -> list[Any]:
        """Return what to select for the thing's fields alone, in their order."""
        return [getattr(cls, name) for name in _names(cls.entity)]

    def thing(self) -> Any:
        """Return the thing."""
        return self.entity(*_values(self.entity)(self))


@cache
def _names(entity: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(entity))


@cache
def _values(entity: type) -> "attrgetter[tuple[Any, ...]]":
    return attrgetter(*_names(entity))


def identity() -> MappedColumn[UUID]:
    """Declare the identity of a thing; the program makes it, never the database."""
    return mapped_column(primary_key=True)


def part_of(table: str) -> MappedColumn[Any]:
    """Declare a reference to a thing of another table.

    A part that cannot be without its whole goes with it; one that can lets go of it. Both happen
    in the program, so that the journal sees each row. The database looks only at commit, because
    a unit of work, or an undo, may bring the part before the whole.
    """
    return mapped_column(
        ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED"), index=True
    )


def rows() -> Iterator[type[Row]]:
    """Give every kind of row, each after those it refers to."""
    by_table = {row.__tablename__: row for row in Row.__subclasses__()}
    for table in Base.metadata.sorted_tables:
        if table.name in by_table:
            yield by_table[table.name]


def tie_parts_to_wholes() -> None:
    """Let removing a whole remove or let go of its parts, through the mapper."""
    wholes = {row.__tablename__: row for row in rows()}
    for part in rows():
        for column in part.__table__.columns:
            for key in column.foreign_keys:
                whole = wholes[key.column.table.name]
                whole.__mapper__.add_property(
                    f"{part.__tablename__}_by_{column.name}",
                    relationship(
                        part,
                        foreign_keys=[column],
                        cascade="save-update, merge" + ("" if column.nullable else ", delete"),
                    ),
                )
