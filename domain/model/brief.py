"""The brief: what both departments are told together before they draw."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.model.fields import PersonaField
from domain.model.sides import Side
from domain.model.wording import Tongue


@dataclass(frozen=True, slots=True)
class Workspace:
    """One product's whole loop; a file holds exactly one.

    Attributes:
        id: identity.
        name: what the facilitator calls it, e.g. "Vườn Sông".
        business: key of the half-life table, e.g. ``real_estate``.
        half_life_days: days in which evidence loses half its weight before field factors.
        tongue: language in which the workspace was begun, the default for its documents.
        example: code of the worked example it was made from, or None.
        created_at: when, in UTC.
    """

    id: UUID
    name: str
    business: str
    half_life_days: int
    tongue: Tongue
    example: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Product:
    """What is sold. Every text may be empty until somebody knows it.

    Attributes:
        id: identity.
        name: name of the product or project.
        company: the firm.
        what: what it is, in words a customer understands.
        for_whom: for whom it was made, as the owner sees it.
        price: price or price range, as text with its unit.
        stage: where it stands: planned, launching, on sale ….
        must_explain: what has to be explained to a customer.
    """

    id: UUID
    name: str = ""
    company: str = ""
    what: str = ""
    for_whom: str = ""
    price: str = ""
    stage: str = ""
    must_explain: str = ""


@dataclass(frozen=True, slots=True)
class Usp:
    """A unique selling proposition with the proof that stands behind it.

    Attributes:
        id: identity.
        code: what people say, ``U1``.
        position: rank, 0 is the strongest.
        text: the proposition.
        proof: what can be shown for it; empty means nothing yet.
    """

    id: UUID
    code: str
    position: int
    text: str
    proof: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One line of the owner's view of the customer: a one-way claim, to be tested.

    Attributes:
        id: identity.
        code: what people say, ``O01``.
        position: order of entry.
        field: slot of the persona it speaks of.
        text: the statement.
        of_ten: in how many of ten customers the owner believes it true, 0–10, or None.
    """

    id: UUID
    code: str
    position: int
    field: PersonaField
    text: str
    of_ten: int | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works with the persona.

    Attributes:
        id: identity.
        position: order in the list.
        name: full name, never split into family and given name.
        side: department, owner or neutral.
        role: code of the position held (column of the matrix), e.g. ``MKL``, or None.
        title: what the person's card says; free text.
        present: is in the room for the session.
        code: under which reports are kept, and leads are named by files, instead of the name;
            empty while none was needed.
    """

    id: UUID
    position: int
    name: str
    side: Side
    role: str | None = None
    title: str = ""
    present: bool = True
    code: str = ""


class Topic(StrEnum):
    """What a side says it has understood."""

    PRODUCT = "product"
    USPS = "usps"
    TARGET = "target"


@dataclass(frozen=True, slots=True)
class Understanding:
    """A side's tick that it has understood a topic of the brief.

    Attributes:
        id: identity.
        side: Marketing or Sales.
        topic: which part of the brief.
        understood: ticked or not.
    """

    id: UUID
    side: Side
    topic: Topic
    understood: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A question that a side left on the brief, with its answer once there is one.

    Attributes:
        id: identity.
        position: order of asking.
        side: who asks.
        text: the question.
        answer: the owner's answer; empty means open.
    """

    id: UUID
    position: int
    side: Side
    text: str
    answer: str = ""
