"""Writing claims from the board, worked by keyboard."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from domain.model.fields import PersonaField
from domain.model.session import Outcome, StepKind
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from tests.desks import TestDesk
from tests.robots.deciding import ClaimsRobot, write_claim, write_two_claims
from tests.robots.typing import press, push, settle, spoken
from tests.sittings import note_of, revealed
from ui.session.view import SessionView
from ui.widgets.clipping import clipped_texts

Enter = Callable[[StepKind], SessionView]


@pytest.fixture
def claims(desk: TestDesk, enter: Enter) -> ClaimsRobot:
    """Two points are talked through, one is not about the customer."""
    session = revealed(desk.bench)
    comparing = Comparing(desk.bench)
    (pair,) = comparing.board(session.id).suggestions
    key = comparing.lay_together(session.id, [pair.first.id, pair.second.id])
    comparing.settle(session.id, key, Outcome.ONE_CLAIM)
    comparing.settle(session.id, note_of(desk.bench, "Chê giá").id, Outcome.NOT_ABOUT_CUSTOMER)
    return ClaimsRobot(enter(StepKind.CLAIMS))


def test_that_points_stand_talked_through_first_and_others_after(claims: ClaimsRobot) -> None:
    sources = claims.sources()
    assert "Lo lãi suất" in sources[0]
    assert "One claim" in sources[0]
    assert len(sources) == 6
    assert not any("Chê giá" in source for source in sources)


def test_that_a_claim_is_written_from_a_point_with_its_sides_and_field(
    claims: ClaimsRobot, desk: TestDesk
) -> None:
    claims.write_from("Lo lãi suất", "Đa số khách sợ lãi thả nổi")
    (claim,) = Claiming(desk.bench).claims()
    assert (claim.field, claim.sides) == (PersonaField.PAIN, (Side.MARKETING, Side.SALES))
    assert "C01" in claims.sources()[0]
    assert "Đa số khách sợ lãi thả nổi" in claims.claims()[0]
    assert not claims.view.is_writing


def test_that_the_form_begins_with_what_was_written(claims: ClaimsRobot) -> None:
    settle()
    row = next(row for row in claims.view.points.rows if "Không hiểu" in row.look.spoken())
    row.setFocus()
    press(row, Qt.Key.Key_Return)
    assert claims.view.editor.text.text() == "Không hiểu phí quản lý gồm những gì"


def test_that_a_second_claim_from_a_point_makes_two_claims_of_it(
    claims: ClaimsRobot, desk: TestDesk
) -> None:
    claims.write_from("Đã xem kỹ", "Nhiều khách đã xem năm dự án")
    claims.write_from("Đã xem kỹ", "Một số khách chỉ xem một dự án")
    source = next(source for source in claims.sources() if "Đã xem kỹ" in source)
    assert "Two claims, both to be tested · C01 · C02" in source


def test_that_two_ideas_in_one_sentence_become_two_claims_of_the_point(
    claims: ClaimsRobot, desk: TestDesk
) -> None:
    row = next(row for row in claims.view.points.rows if "Đã xem kỹ" in row.look.spoken())
    row.setFocus()
    press(row, Qt.Key.Key_Return)
    write_two_claims(claims, "Đa số khách ngại lãi và sợ chậm bàn giao")
    first, second = Claiming(desk.bench).claims()
    assert (first.text, second.text) == ("Đa số khách ngại lãi", "Đa số khách sợ chậm bàn giao")
    assert first.comparison_id == second.comparison_id is not None
    assert first.sides == second.sides
    assert not claims.view.is_writing


def test_that_a_claim_may_grow_from_no_point(claims: ClaimsRobot, desk: TestDesk) -> None:
    claims.write("Nhiều khách hỏi sổ hồng")
    (claim,) = Claiming(desk.bench).claims()
    assert claim.comparison_id is None


def test_that_a_claim_is_changed_moved_and_retired(claims: ClaimsRobot, desk: TestDesk) -> None:
    claiming = Claiming(desk.bench)
    for text in ("Nhiều khách lo lãi", "Nhiều khách lo ồn"):
        claiming.write_claim(ClaimWords(PersonaField.PAIN, text, "many"))
    settle()
    row = claims.row("C02")
    row.setFocus()
    press(row, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [claim.code for claim in claiming.claims()] == ["C02", "C01"]
    row = claims.row("C01")
    row.setFocus()
    press(row, Qt.Key.Key_Return)
    assert claims.view.editor.text.text() == "Nhiều khách lo lãi"
    push(claims.page, "Cancel")
    assert claims.row("C01").hasFocus()
    claims.view.menu_for(claims.row("C01").look.id).actions()[-2].trigger()
    assert [claim.code for claim in claiming.claims()] == ["C02"]


def test_that_the_count_says_when_there_are_enough(claims: ClaimsRobot, desk: TestDesk) -> None:
    assert "0 claims; five to eight are enough" in spoken(claims.page)
    claiming = Claiming(desk.bench)
    for number in range(5):
        claiming.write_claim(ClaimWords(PersonaField.PAIN, f"Nhiều khách lo {number}", "many"))
    assert "5 claims; five to eight are enough" in spoken(claims.page)


def test_that_the_lint_of_a_written_claim_stays_in_sight(claims: ClaimsRobot) -> None:
    claims.write("Nhiều khách hỏi sổ hồng")
    assert any("Which question to the customer" in text for text in spoken(claims.view))


def test_that_a_claim_that_is_refused_stays_in_the_form(
    claims: ClaimsRobot, desk: TestDesk
) -> None:
    claims.view.add.click()
    write_claim(claims, "x" * 400)
    assert Claiming(desk.bench).claims() == ()
    assert len(claims.view.editor.text.text()) == 400


def test_that_the_room_sees_the_claims_grow(claims: ClaimsRobot, desk: TestDesk) -> None:
    for number in range(14):
        claims.write(f"Nhiều khách hỏi điều số {number}")
        (column,) = desk.desk.projector.frame.columns
        assert column.items[-1] == f"Nhiều khách hỏi điều số {number}"
    push(claims.page, claims.view.page.text())
    assert desk.desk.projector.frame.columns[0].items[0] == "Nhiều khách hỏi điều số 0"


def test_that_no_text_is_cut_with_the_form_open(claims: ClaimsRobot) -> None:
    push(claims.page, "Write a claim")
    settle()
    assert clipped_texts(claims.page) == []
