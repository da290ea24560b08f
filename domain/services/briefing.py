"""Briefing both departments: product, USPs, the owner's view, and what each has understood."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from uuid import UUID

from domain.errors import StatementOnBoard, TextMissing, UspInUse
from domain.model.brief import (
    Person,
    Product,
    Question,
    Statement,
    Topic,
    Understanding,
    Usp,
)
from domain.model.direction import Message
from domain.model.fields import PersonaField
from domain.model.readiness import Readiness, look_over_brief
from domain.model.session import Comparison, Reveal
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading
from domain.services.ordering import reordered
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_length, clean


class ProductPart(StrEnum):
    """A text of the product; the values are the fields of ``Product``."""

    NAME = "name"
    COMPANY = "company"
    WHAT = "what"
    FOR_WHOM = "for_whom"
    PRICE = "price"
    STAGE = "stage"
    MUST_EXPLAIN = "must_explain"

    @property
    def limit(self) -> int:
        """The most code points that the text holds."""
        return _PRODUCT_LIMITS.get(self, TEXT_LIMIT)

    @property
    def multiline(self) -> bool:
        """The text may have several lines."""
        return self.limit == TEXT_LIMIT


_PRODUCT_LIMITS = {
    ProductPart.NAME: NAME_LIMIT,
    ProductPart.COMPANY: NAME_LIMIT,
    ProductPart.PRICE: LINE_LIMIT,
    ProductPart.STAGE: LINE_LIMIT,
}


@dataclass(frozen=True, slots=True)
class Brief:
    """The brief as it stands.

    Attributes:
        product: what is sold; all its texts are empty until somebody describes it.
        usps: by rank, the strongest first.
        statements: the owner's view; for the owner and the facilitator alone until the reveal.
        revealed: a reveal has shown them to the room.
        people: in the order of the list.
        understood: side and topic of each tick that is set.
        questions: in the order of asking.
    """

    product: Product
    usps: tuple[Usp, ...]
    statements: tuple[Statement, ...]
    revealed: bool
    people: tuple[Person, ...]
    understood: frozenset[tuple[Side, Topic]]
    questions: tuple[Question, ...]


class Briefing:
    """Use cases around the brief."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def brief(self) -> Brief:
        """Return the brief as it stands."""
        with self._bench.reading() as view:
            return self._brief(view)

    def readiness(self, brief: Brief | None = None) -> tuple[Readiness, ...]:
        """Tell what is there and what is missing before the session, most needed first.

        Args:
            brief: the brief as it was just read; by default it is read now.
        """
        brief = brief or self.brief()
        return look_over_brief(
            product=brief.product,
            usps=brief.usps,
            statements=brief.statements,
            people=brief.people,
            understood=brief.understood,
            questions=brief.questions,
        )

    def describe_product(self, part: ProductPart, text: str) -> None:
        """Write one of the product's texts; an empty one is allowed, it is just not known yet.

        Raises:
            TextTooLong: it does not fit.
        """
        text = check_length(clean(text, multiline=part.multiline), part.limit)
        words: dict[str, Any] = {part.value: text}
        with self._bench.reading() as view:
            product = replace(self._product(view), **words)
        with self._bench.doing("describe_product") as work:
            work.of(Product).put(product)

    def add_usp(self, text: str, proof: str = "") -> Usp:
        """Add a USP after the others.

        Raises:
            TextMissing: it says nothing.
            TextTooLong: a text does not fit.
        """
        text, proof = _line(text), _paragraph(proof)
        with self._bench.reading() as view:
            usps = view.of(Usp).all()
        code = f"U{_next_number(usps)}"
        usp = Usp(self._bench.secrets.new_id(), code, _next_position(usps), text, proof)
        with self._bench.doing("add_usp", code=code) as work:
            work.of(Usp).put(usp)
        return usp

    def edit_usp(self, id: UUID, *, text: str | None = None, proof: str | None = None) -> None:
        """Change a USP's words, its proof, or both; None leaves one as it is.

        Raises:
            NotFound: the USP is gone.
            TextMissing, TextTooLong: see ``add_usp``.
        """
        with self._bench.reading() as view:
            usp = view.of(Usp).get(id)
        changed = replace(
            usp,
            text=usp.text if text is None else _line(text),
            proof=usp.proof if proof is None else _paragraph(proof),
        )
        with self._bench.doing("edit_usp", code=usp.code) as work:
            work.of(Usp).put(changed)

    def move_usp(self, id: UUID, to: int) -> None:
        """Give a USP another rank; 0 is the strongest. Its code stays: people speak by it."""
        with self._bench.reading() as view:
            order = view.of(Usp).all()
            usp = view.of(Usp).get(id)
        with self._bench.doing("move_usp", code=usp.code) as work:
            for one in reordered(order, usp, to):
                work.of(Usp).put(one)

    def remove_usp(self, id: UUID) -> None:
        """Take a USP away.

        Raises:
            UspInUse: a message is proved by it.
        """
        with self._bench.reading() as view:
            usp = view.of(Usp).get(id)
            resting = [one.code for one in view.of(Message).all() if id in one.usp_ids]
        if resting:
            raise UspInUse(code=usp.code, messages=", ".join(resting))
        with self._bench.doing("remove_usp", code=usp.code) as work:
            work.of(Usp).remove(id)

    def add_statement(self, field: PersonaField, text: str, of_ten: int | None = None) -> Statement:
        """Write down a line of the owner's view of the customer.

        Args:
            field: slot of the persona it speaks of.
            text: the statement.
            of_ten: in how many of ten customers the owner believes it true, or None.

        Raises:
            TextMissing: it says nothing.
            TextTooLong: it does not fit.
            ValueError: the number lies outside 0–10.
        """
        text = _line(text)
        with self._bench.reading() as view:
            present = view.of(Statement).all()
        statement = Statement(
            self._bench.secrets.new_id(),
            f"O{_next_number(present):02d}",
            _next_position(present),
            field,
            text,
            _of_ten(of_ten),
        )
        with self._bench.doing("add_statement", side=Side.OWNER) as work:
            work.of(Statement).put(statement)
        return statement

    def edit_statement(self, id: UUID, field: PersonaField, text: str, of_ten: int | None) -> None:
        """Change a statement before it was laid on the difference board.

        Raises:
            StatementOnBoard: it lies there; what was said stays as it was said.
            TextMissing, TextTooLong, ValueError: see ``add_statement``.
        """
        text = _line(text)
        statement = replace(
            self._free_statement(id), field=field, text=text, of_ten=_of_ten(of_ten)
        )
        with self._bench.doing("edit_statement", side=Side.OWNER) as work:
            work.of(Statement).put(statement)

    def remove_statement(self, id: UUID) -> None:
        """Take a statement away.

        Raises:
            StatementOnBoard: it lies on the difference board.
        """
        self._free_statement(id)
        with self._bench.doing("remove_statement", side=Side.OWNER) as work:
            work.of(Statement).remove(id)

    def tick_understood(self, side: Side, topic: Topic, *, understood: bool) -> None:
        """Tick, or tick off again, that a department has understood a part of the brief.

        Raises:
            ValueError: the side is no department.
        """
        _check_department(side)
        with self._bench.doing("tick_understood", side=side) as work:
            shelf = work.of(Understanding)
            before = shelf.all(side=side, topic=topic)
            id = before[0].id if before else self._bench.secrets.new_id()
            shelf.put(Understanding(id, side, topic, understood))

    def ask_question(self, side: Side, text: str) -> Question:
        """Leave a department's question on the brief.

        Raises:
            TextMissing: it asks nothing.
            TextTooLong: it does not fit.
            ValueError: the side is no department.
        """
        _check_department(side)
        text = _line(text)
        with self._bench.reading() as view:
            position = _next_position(view.of(Question).all())
        question = Question(self._bench.secrets.new_id(), position, side, text)
        with self._bench.doing("ask_question", side=side) as work:
            work.of(Question).put(question)
        return question

    def reword_question(self, id: UUID, text: str) -> None:
        """Put a question in other words.

        Raises:
            TextMissing, TextTooLong: see ``ask_question``.
        """
        text = _line(text)
        with self._bench.reading() as view:
            question = view.of(Question).get(id)
        with self._bench.doing("edit_question", side=question.side) as work:
            work.of(Question).put(replace(question, text=text))

    def answer_question(self, id: UUID, answer: str) -> None:
        """Write down the owner's answer; an empty one opens the question again.

        Raises:
            TextTooLong: it does not fit.
        """
        answer = _paragraph(answer)
        with self._bench.reading() as view:
            question = view.of(Question).get(id)
        with self._bench.doing("answer_question") as work:
            work.of(Question).put(replace(question, answer=answer))

    def remove_question(self, id: UUID) -> None:
        """Take a question away."""
        with self._bench.doing("remove_question") as work:
            work.of(Question).remove(id)

    def _brief(self, view: Reading) -> Brief:
        return Brief(
            product=self._product(view),
            usps=tuple(view.of(Usp).all()),
            statements=tuple(view.of(Statement).all()),
            revealed=bool(view.of(Reveal).all(taken_back_at=None)),
            people=tuple(view.of(Person).all()),
            understood=frozenset(
                (one.side, one.topic) for one in view.of(Understanding).all(understood=True)
            ),
            questions=tuple(view.of(Question).all()),
        )

    def _product(self, view: Reading) -> Product:
        products = view.of(Product).all()
        return products[0] if products else Product(self._bench.secrets.new_id())

    def _free_statement(self, id: UUID) -> Statement:
        with self._bench.reading() as view:
            statement = view.of(Statement).get(id)
            if any(id in point.note_ids for point in view.of(Comparison).all()):
                raise StatementOnBoard(code=statement.code)
        return statement


def _line(text: str, limit: int = LINE_LIMIT) -> str:
    line = check_length(clean(text), limit)
    if not line:
        raise TextMissing
    return line


def _paragraph(text: str) -> str:
    return check_length(clean(text, multiline=True), TEXT_LIMIT)


def _of_ten(number: int | None) -> int | None:
    if number is not None and not 0 <= number <= 10:
        raise ValueError("a number lies outside 0-10")
    return number


def _check_department(side: Side) -> None:
    if side not in DEPARTMENTS:
        raise ValueError("only departments tick and ask")


def _next_number(coded: Sequence[Usp] | Sequence[Statement]) -> int:
    """Return a number greater than any in use, so that a code is never given to two things."""
    return 1 + max((int(one.code[1:]) for one in coded if one.code[1:].isdigit()), default=0)


def _next_position(
    things: Sequence[Usp] | Sequence[Statement] | Sequence[Question],
) -> int:
    return 1 + max((one.position for one in things), default=-1)
