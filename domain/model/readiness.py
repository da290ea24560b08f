"""What a brief needs before both departments sit down to draw (method, A.3)."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from domain.marking import mark
from domain.model.brief import Person, Product, Question, Statement, Topic, Usp
from domain.model.sides import DEPARTMENTS, Side


class BriefPart(StrEnum):
    """A part of the brief, as a place to go to."""

    PRODUCT = "product"
    USPS = "usps"
    STATEMENTS = "statements"
    PEOPLE = "people"
    UNDERSTANDING = "understanding"


@dataclass(frozen=True, slots=True)
class Readiness:
    """One line of the list.

    Attributes:
        met: it is there.
        needed: the session is poor without it; otherwise it is only better with it.
        sentence: what is there, or what is missing, as a marked English sentence with places.
        arguments: value of each place.
        part: where to go.
    """

    met: bool
    needed: bool
    sentence: str
    part: BriefPart
    arguments: Mapping[str, object] = field(default_factory=dict)


GOOD_NUMBER = 2
"""People of each department in the room from which a side can talk before it writes."""


def look_over_brief(
    *,
    product: Product,
    usps: Sequence[Usp],
    statements: Sequence[Statement],
    people: Sequence[Person],
    understood: Collection[tuple[Side, Topic]],
    questions: Sequence[Question],
) -> tuple[Readiness, ...]:
    """Look a brief over, in the order of its parts.

    Args:
        product: what is sold.
        usps: propositions by rank.
        statements: the owner's view.
        people: who works with the persona.
        understood: side and topic of each tick that is set.
        questions: what the departments asked.
    """
    return (
        _product(product),
        *_usps(usps),
        _statements(statements),
        *(_department(side, people) for side in DEPARTMENTS),
        _owner(people),
        *(_understood(side, understood) for side in DEPARTMENTS),
        _questions(questions),
    )


def _line(
    *,
    met: bool,
    part: BriefPart,
    there: str,
    missing: str,
    needed: bool = True,
    **arguments: object,
) -> Readiness:
    return Readiness(met, needed, there if met else missing, part, arguments)


def _product(product: Product) -> Readiness:
    return _line(
        met=bool(product.name and product.what),
        part=BriefPart.PRODUCT,
        there=mark("The product is described"),
        missing=mark("Give the product a name and say what it is"),
    )


def _usps(usps: Sequence[Usp]) -> tuple[Readiness, ...]:
    proved = sum(bool(usp.proof) for usp in usps)
    first = _line(
        met=proved > 0,
        part=BriefPart.USPS,
        there=mark("USPs with proof: {proved} of {count}"),
        missing=mark("Write at least one USP with its proof"),
        proved=proved,
        count=len(usps),
    )
    if not usps or proved == len(usps):
        return (first,)
    bare = ", ".join(usp.code for usp in usps if not usp.proof)
    lacking = mark("No proof yet for {codes}")
    return (first, Readiness(False, False, lacking, BriefPart.USPS, {"codes": bare}))


def _statements(statements: Sequence[Statement]) -> Readiness:
    return _line(
        met=bool(statements),
        part=BriefPart.STATEMENTS,
        there=mark("The owner's statements: {count}"),
        missing=mark("Write down how the owner sees the customer"),
        count=len(statements),
    )


_NOBODY = {
    Side.MARKETING: mark("Nobody of Marketing is in the room"),
    Side.SALES: mark("Nobody of Sales is in the room"),
}
_FEW = {
    Side.MARKETING: mark("Only one of Marketing is in the room; two are better"),
    Side.SALES: mark("Only one of Sales is in the room; two are better"),
}
_ENOUGH = {
    Side.MARKETING: mark("Marketing in the room: {count}"),
    Side.SALES: mark("Sales in the room: {count}"),
}


def _department(side: Side, people: Sequence[Person]) -> Readiness:
    count = sum(person.present for person in people if person.side is side)
    return _line(
        met=count >= GOOD_NUMBER,
        needed=count == 0,
        part=BriefPart.PEOPLE,
        there=_ENOUGH[side],
        missing=_FEW[side] if count else _NOBODY[side],
        count=count,
    )


def _owner(people: Sequence[Person]) -> Readiness:
    return _line(
        met=any(person.present for person in people if person.side is Side.OWNER),
        needed=False,
        part=BriefPart.PEOPLE,
        there=mark("The owner is in the room"),
        missing=mark("The owner is not in the room"),
    )


_UNDERSTOOD = {
    Side.MARKETING: mark("Marketing has understood the brief"),
    Side.SALES: mark("Sales has understood the brief"),
}
_NOT_UNDERSTOOD = {
    Side.MARKETING: mark("Marketing has ticked {count} of {topics} parts"),
    Side.SALES: mark("Sales has ticked {count} of {topics} parts"),
}


def _understood(side: Side, understood: Collection[tuple[Side, Topic]]) -> Readiness:
    count = sum((side, topic) in understood for topic in Topic)
    return _line(
        met=count == len(Topic),
        part=BriefPart.UNDERSTANDING,
        there=_UNDERSTOOD[side],
        missing=_NOT_UNDERSTOOD[side],
        count=count,
        topics=len(Topic),
    )


def _questions(questions: Sequence[Question]) -> Readiness:
    unanswered = sum(not question.answer for question in questions)
    return _line(
        met=not unanswered,
        part=BriefPart.UNDERSTANDING,
        there=mark("No question is open"),
        missing=mark("Questions without an answer: {count}"),
        count=unanswered,
    )
