"""What is tested first: ranked by importance and little evidence, at most seven, in order."""

from datetime import date
from uuid import UUID

import pytest

from domain.errors import ListIsFull
from domain.model.evidence import Evidence, answered
from domain.model.fields import PersonaField
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.arguing import Arguing
from domain.services.claiming import Claiming, ClaimWords
from domain.services.facilitating import Facilitating
from domain.services.picking import Known, Picking
from domain.services.scene import Look
from domain.services.showing import Showing
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.sittings import go_to


@pytest.fixture
def session_id(bench: Workbench) -> UUID:
    return Facilitating(bench).start("draw_a").session.id


def _claim(bench: Workbench, importance: int, support: int = 0, against: int = 0) -> UUID:
    words = ClaimWords(PersonaField.PAIN, f"Nhiều khách {importance}", "many", importance)
    claim = Claiming(bench).write_claim(words)
    if support or against:
        heard = date(2026, 1, 1)
        with bench.doing("load_example") as work:
            id = bench.secrets.new_id()
            work.of(Evidence).put(
                Evidence(id, claim.id, "sales_feedback", answered(support, against, claim), heard)
            )
    return claim.id


def _listed(bench: Workbench) -> list[UUID]:
    return [one.claim.id for one in Picking(bench).map().picked]


def test_that_important_claims_of_which_nothing_is_known_come_first(
    bench: Workbench, session_id: UUID
) -> None:
    minor = _claim(bench, 1)
    heard = _claim(bench, 3, support=40, against=40)
    little = _claim(bench, 3, support=1)
    unheard = _claim(bench, 3)
    middling = _claim(bench, 2)
    points = Picking(bench).map().points
    assert [one.claim.id for one in points] == [unheard, little, heard, middling, minor]
    assert [one.suggested for one in points] == [1, 2, 3, 4, 5]
    assert [one.known for one in points[:3]] == [Known.NOTHING, Known.LITTLE, Known.ENOUGH]


def test_that_seven_are_picked_at_most(bench: Workbench, session_id: UUID) -> None:
    claims = [_claim(bench, 2) for _ in range(8)]
    for claim in claims[:7]:
        Picking(bench).pick(session_id, claim)
    Picking(bench).pick(session_id, claims[0])
    assert _listed(bench) == claims[:7]
    assert Picking(bench).map().full
    with pytest.raises(ListIsFull):
        Picking(bench).pick(session_id, claims[7])


def test_that_the_list_is_put_in_order_and_shortened(bench: Workbench, session_id: UUID) -> None:
    first, second, third = (_claim(bench, 2) for _ in range(3))
    for claim in (first, second, third):
        Picking(bench).pick(session_id, claim)
    Picking(bench).move(third, 0)
    assert _listed(bench) == [third, first, second]
    Picking(bench).drop(first)
    assert _listed(bench) == [third, second]
    Picking(bench).pick(session_id, first)
    assert _listed(bench) == [third, second, first]


def test_that_the_suggestion_fills_up_behind_what_was_picked(
    bench: Workbench, session_id: UUID
) -> None:
    minor = _claim(bench, 1)
    others = [_claim(bench, 3) for _ in range(9)]
    Picking(bench).pick(session_id, minor)
    Picking(bench).take_suggestion(session_id)
    assert _listed(bench) == [minor, *others[:6]]


def test_that_a_claim_out_of_use_leaves_the_list(bench: Workbench, session_id: UUID) -> None:
    first, second = _claim(bench, 2), _claim(bench, 2)
    Picking(bench).take_suggestion(session_id)
    Claiming(bench).retire_claim(first)
    assert _listed(bench) == [second]


def test_that_the_room_sees_the_list_beside_what_is_left(
    bench: Workbench, session_id: UUID
) -> None:
    first, _ = _claim(bench, 3), _claim(bench, 1)
    step = go_to(bench, StepKind.TEST_LIST)
    assert [one.met for one in Facilitating(bench).conditions(step)] == [False]
    Picking(bench).pick(session_id, first)
    frame = Showing(bench).frame(Look(), Tongue.ENGLISH, lambda text: text)
    assert [column.items for column in frame.columns] == [
        ("1. C01 · Nhiều khách 3",),
        ("C02 · Nhiều khách 1 (minor, nobody asked yet)",),
    ]
    assert [one.met for one in Facilitating(bench).conditions(step)] == [True]


def test_that_what_rests_on_a_list_asks_for_it(bench: Workbench) -> None:
    session_id = Facilitating(bench).start("draw_b").session.id
    recap = Facilitating(bench).sitting()
    assert recap is not None
    wanted = "the list of what is tested first"
    assert wanted in Facilitating(bench).unmet(recap.steps[0])
    Picking(bench).pick(session_id, _claim(bench, 3))
    assert wanted not in Facilitating(bench).unmet(recap.steps[0])


def test_that_an_argument_is_replaced_and_removed(
    bench: Workbench, session_id: UUID, fake: FakeBench
) -> None:
    claim, arguing = _claim(bench, 3), Arguing(bench)
    arguing.argue(session_id, claim, Side.SALES, "  Cuộc nào cũng hỏi ")
    arguing.argue(session_id, claim, Side.MARKETING, "Quảng cáo chẳng ai hỏi")
    arguing.argue(session_id, claim, Side.SALES, "Bảy trên mười cuộc hỏi")
    assert list(arguing.arguments(session_id)[claim].items()) == [
        (Side.MARKETING, "Quảng cáo chẳng ai hỏi"),
        (Side.SALES, "Bảy trên mười cuộc hỏi"),
    ]
    arguing.argue(session_id, claim, Side.SALES, " ")
    assert list(arguing.arguments(session_id)[claim]) == [Side.MARKETING]
