from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import (
    StatementOnBoard,
    TextMissing,
    TextTooLong,
    UspInUse,
)
from domain.model.brief import Person, Product, Question, Statement, Topic, Usp
from domain.model.direction import Message
from domain.model.fields import PersonaField
from domain.model.readiness import BriefPart
from domain.model.session import Comparison, ComparisonKind
from domain.model.sides import DEPARTMENTS, Side
from domain.services.briefing import Briefing, ProductPart
from domain.services.gathering import Gathering, PersonWords
from domain.text import LINE_LIMIT, fill
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench


@pytest.fixture
def fake() -> FakeBench:
    return FakeBench(load_catalogue())


@pytest.fixture
def briefing(fake: FakeBench) -> Briefing:
    return Briefing(fake.bench())


def kept(fake: FakeBench, kind: type) -> list[Any]:
    found = fake.store.things.get(kind, {}).values()
    return sorted(found, key=lambda thing: (getattr(thing, "position", 0), thing.id))


def test_that_a_blank_workspace_has_an_empty_brief(briefing: Briefing, fake: FakeBench) -> None:
    brief = briefing.brief()

    assert brief.product == Product(brief.product.id)
    assert (brief.usps, brief.statements, brief.people, brief.questions) == ((), (), (), ())
    assert not fake.store.intentions


@pytest.mark.parametrize("part", ProductPart)
def test_that_every_part_of_the_product_is_kept(
    briefing: Briefing, fake: FakeBench, part: ProductPart
) -> None:
    briefing.describe_product(part, "  Căn hộ <b>ven</b> sông ")
    briefing.describe_product(part, "Căn hộ ven sông")

    assert getattr(briefing.brief().product, part.value) == "Căn hộ ven sông"
    assert len(kept(fake, Product)) == 1
    with pytest.raises(TextTooLong):
        briefing.describe_product(part, "x" * (part.limit + 1))
    assert getattr(briefing.brief().product, part.value) == "Căn hộ ven sông"


def test_that_an_unchanged_text_is_no_change(briefing: Briefing, fake: FakeBench) -> None:
    briefing.describe_product(ProductPart.NAME, "Vườn Sông")
    briefing.describe_product(ProductPart.NAME, "Vườn Sông ")

    assert len(fake.store.intentions) == 1


@given(data=st.data())
def test_that_moving_usps_keeps_them_all(data: st.DataObject) -> None:
    briefing = Briefing(FakeBench(load_catalogue()).bench())
    usps = [briefing.add_usp(f"USP {number}") for number in range(data.draw(st.integers(1, 5)))]
    order = [usp.id for usp in usps]
    for _ in range(data.draw(st.integers(0, 6))):
        id = data.draw(st.sampled_from(order))
        to = data.draw(st.integers(-2, 7))
        briefing.move_usp(id, to)
        order.remove(id)
        order.insert(max(0, min(to, len(order))), id)

    ranked = briefing.brief().usps
    assert [usp.id for usp in ranked] == order
    assert [usp.position for usp in ranked] == list(range(len(order)))
    assert {usp.code for usp in ranked} == {usp.code for usp in usps}


def test_that_the_code_of_a_usp_is_never_given_twice(briefing: Briefing) -> None:
    first, second = briefing.add_usp("Một sổ"), briefing.add_usp("Hai cửa", "bản vẽ")
    briefing.remove_usp(first.id)

    third = briefing.add_usp("Ven sông")

    assert [second.code, third.code] == ["U2", "U3"]
    assert third.position > second.position


def test_that_a_usp_must_say_something_and_keeps_its_words_when_refused(
    briefing: Briefing,
) -> None:
    usp = briefing.add_usp("Một sổ, hai cửa")
    with pytest.raises(TextMissing):
        briefing.edit_usp(usp.id, text=" \u200b ")
    with pytest.raises(TextTooLong):
        briefing.edit_usp(usp.id, text="a" * (LINE_LIMIT + 1))
    briefing.edit_usp(usp.id, proof="mặt bằng\nhợp đồng mẫu")

    assert briefing.brief().usps == (replace(usp, proof="mặt bằng\nhợp đồng mẫu"),)


def test_that_a_usp_that_proves_a_message_stays(briefing: Briefing, fake: FakeBench) -> None:
    usp = briefing.add_usp("Một sổ")
    bench = fake.bench()
    with bench.doing("write_message", code="G01") as work:
        id = bench.secrets.new_id()
        work.of(Message).put(Message(id, "G01", 0, None, "Hai cửa", usp_ids=(usp.id,)))

    with pytest.raises(UspInUse, match="U1 is the proof of G01"):
        briefing.remove_usp(usp.id)
    assert briefing.brief().usps == (usp,)


def test_that_statements_are_the_owners_and_their_words_stay_out_of_the_journal(
    briefing: Briefing, fake: FakeBench
) -> None:
    secret = "Khách là vợ chồng trẻ"
    line = briefing.add_statement(PersonaField.SITUATION, secret, 8)
    briefing.edit_statement(line.id, PersonaField.PAIN, secret + " 28–35", 7)

    [now] = briefing.brief().statements
    assert (now.code, now.field, now.of_ten) == ("O01", PersonaField.PAIN, 7)
    briefing.remove_statement(line.id)
    assert not briefing.brief().statements
    assert [one.args for one in fake.store.intentions] == [(), (), ()]
    assert {side for side, _, _ in fake.store.details} == {Side.OWNER}


@pytest.mark.parametrize("number", [-1, 11])
def test_that_a_number_of_ten_lies_within_ten(briefing: Briefing, number: int) -> None:
    with pytest.raises(ValueError, match="0-10"):
        briefing.add_statement(PersonaField.PAIN, "Sợ lãi", number)


def test_that_a_statement_on_the_board_stays_as_it_was_said(
    briefing: Briefing, fake: FakeBench
) -> None:
    line = briefing.add_statement(PersonaField.PAIN, "Sợ lãi")
    bench = fake.bench()
    with bench.doing("compare_notes") as work:
        ids = [bench.secrets.new_id() for _ in range(2)]
        kind = ComparisonKind.OWNER_ONLY
        work.of(Comparison).put(Comparison(ids[0], ids[1], 0, line.field, kind, (line.id,)))

    with pytest.raises(StatementOnBoard, match="O01"):
        briefing.edit_statement(line.id, line.field, "Không sợ lãi", None)
    with pytest.raises(StatementOnBoard):
        briefing.remove_statement(line.id)
    assert briefing.brief().statements == (line,)


def test_that_only_departments_tick_and_ask(briefing: Briefing) -> None:
    with pytest.raises(ValueError, match="departments"):
        briefing.tick_understood(Side.OWNER, Topic.USPS, understood=True)
    with pytest.raises(ValueError, match="departments"):
        briefing.ask_question(Side.NEUTRAL, "Sao?")


def test_that_ticks_can_be_set_and_taken_off(briefing: Briefing) -> None:
    briefing.tick_understood(Side.SALES, Topic.USPS, understood=True)
    briefing.tick_understood(Side.SALES, Topic.TARGET, understood=True)
    briefing.tick_understood(Side.SALES, Topic.USPS, understood=False)

    assert briefing.brief().understood == {(Side.SALES, Topic.TARGET)}


def test_that_a_question_is_asked_reworded_answered_and_removed(briefing: Briefing) -> None:
    question = briefing.ask_question(Side.SALES, "Hai cửa thì mấy sổ?")
    briefing.reword_question(question.id, "Một căn mấy sổ?")
    briefing.answer_question(question.id, "Một sổ")
    assert briefing.brief().questions == (
        Question(question.id, 0, Side.SALES, "Một căn mấy sổ?", "Một sổ"),
    )
    briefing.answer_question(question.id, "")
    assert not briefing.brief().questions[0].answer
    briefing.remove_question(question.id)
    assert not briefing.brief().questions


@dataclass(frozen=True)
class Room:
    """Both services over one workspace."""

    briefing: Briefing
    gathering: Gathering


@pytest.fixture
def room(fake: FakeBench) -> Room:
    return Room(Briefing(fake.bench()), Gathering(fake.bench()))


def said(room: Room, *, met: bool) -> list[str]:
    return [
        fill(line.sentence, line.arguments) for line in room.briefing.readiness() if line.met is met
    ]


def fill_in(room: Room) -> None:
    room.briefing.describe_product(ProductPart.NAME, "Vườn Sông")
    room.briefing.describe_product(ProductPart.WHAT, "Căn hộ ven sông")
    room.briefing.add_usp("Một sổ", "hợp đồng mẫu")
    room.briefing.add_statement(PersonaField.PAIN, "Sợ lãi")
    room.gathering.add_person(PersonWords("Bảo", Side.OWNER))
    for side in DEPARTMENTS:
        room.gathering.add_person(PersonWords("An", side))
        room.gathering.add_person(PersonWords("Bình", side))
        for topic in Topic:
            room.briefing.tick_understood(side, topic, understood=True)


def test_that_an_empty_brief_lacks_everything_but_questions(room: Room) -> None:
    assert said(room, met=True) == ["No question is open"]
    assert {line.part for line in room.briefing.readiness()} == set(BriefPart)


def test_that_a_full_brief_is_ready(room: Room) -> None:
    fill_in(room)

    assert said(room, met=False) == []


def away(room: Room, side: Side, *, count: int) -> None:
    for person in [one for one in room.briefing.brief().people if one.side is side][:count]:
        room.gathering.edit_person(person.id, replace(PersonWords.of(person), present=False))


@pytest.mark.parametrize(
    ("spoil", "sentence", "needed"),
    [
        (
            lambda room: room.briefing.describe_product(ProductPart.WHAT, ""),
            "Give the product a name and say what it is",
            True,
        ),
        (lambda room: room.briefing.add_usp("Ven sông"), "No proof yet for U2", False),
        (
            lambda room: room.briefing.edit_usp(room.briefing.brief().usps[0].id, proof=""),
            "Write at least one USP with its proof",
            True,
        ),
        (
            lambda room: room.briefing.remove_statement(room.briefing.brief().statements[0].id),
            "Write down how the owner sees the customer",
            True,
        ),
        (
            lambda room: away(room, Side.SALES, count=1),
            "Only one of Sales is in the room; two are better",
            False,
        ),
        (
            lambda room: away(room, Side.MARKETING, count=2),
            "Nobody of Marketing is in the room",
            True,
        ),
        (lambda room: away(room, Side.OWNER, count=1), "The owner is not in the room", False),
        (
            lambda room: room.briefing.tick_understood(Side.SALES, Topic.USPS, understood=False),
            "Sales has ticked 2 of 3 parts",
            True,
        ),
        (
            lambda room: room.briefing.ask_question(Side.SALES, "Mấy sổ?"),
            "Questions without an answer: 1",
            True,
        ),
    ],
)
def test_that_what_is_missing_is_said(
    room: Room, spoil: Callable[[Room], None], sentence: str, needed: bool
) -> None:
    fill_in(room)
    spoil(room)

    missing = {fill(line.sentence, line.arguments): line for line in room.briefing.readiness()}
    assert not missing[sentence].met
    assert missing[sentence].needed is needed


def test_that_things_of_the_brief_are_kept_by_kind(room: Room, fake: FakeBench) -> None:
    fill_in(room)

    counts = {kind: len(kept(fake, kind)) for kind in (Product, Usp, Statement, Person)}
    assert counts == {Product: 1, Usp: 1, Statement: 1, Person: 5}
