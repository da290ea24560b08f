"""Who owes whom what: both directions agreed with equal attention, and looked at again later."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from domain.model.audience import AudienceFrame
from domain.model.record import Action, UpkeepState
from domain.model.responsibility import Obligation
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.services.facilitating import Facilitating
from domain.services.owing import Owing
from domain.services.upholding import Upholding
from tests.desks import TestDesk
from tests.robots.typing import press_focused, settle, spoken, write_into
from ui.session.obligations.agreeing import AgreeLine
from ui.session.obligations.looking_back import UpkeepLine
from ui.session.obligations.view import ObligationsView
from ui.session.room import StepView
from ui.widgets.clipping import clipped_texts

Hold = Callable[[str, StepKind], StepView]


def obligation(desk: TestDesk, code: str) -> Obligation:
    return next(one for one in Owing(desk.bench).obligations() if one.code == code)


def conditions(desk: TestDesk) -> list[bool]:
    facilitating = Facilitating(desk.bench)
    sitting = facilitating.sitting()
    assert sitting is not None
    return [one.met for one in facilitating.conditions(sitting.current)]


def frame(desk: TestDesk) -> AudienceFrame:
    return desk.desk.projector.frame


@pytest.fixture
def agreeing(hold: Hold) -> ObligationsView:
    view = hold("draw_b", StepKind.OBLIGATIONS)
    assert isinstance(view, ObligationsView)
    return view


@pytest.fixture
def agreed(desk: TestDesk) -> list[UUID]:
    """An earlier session agreed a line in each direction."""
    owing = Owing(desk.bench)
    owing.draft_register()
    ids = [obligation(desk, code).id for code in ("O06", "O08")]
    for id in ids:
        owing.agree(id, agreed=True)
    return ids


@pytest.fixture
def looking(hold: Hold, agreed: list[UUID]) -> ObligationsView:
    view = hold("review", StepKind.OBLIGATIONS)
    assert isinstance(view, ObligationsView)
    return view


def test_that_both_directions_stand_side_by_side_and_are_agreed(
    agreeing: ObligationsView, desk: TestDesk
) -> None:
    assert [tag.text() for tag in agreeing.tags] == ["Marketing owes Sales", "Sales owes Marketing"]
    assert [column.side for column in frame(desk).columns] == [Side.MARKETING, Side.SALES]
    assert conditions(desk) == [False, False]
    for code, met in (("O06", [True, False]), ("O08", [True, True])):
        line = agreeing.lines[obligation(desk, code).id]
        assert isinstance(line, AgreeLine)
        line.agreed.click()
        settle()
        assert conditions(desk) == met
    assert "✓ Context of each lead (ad, form answers, time) · 15 minutes" in (
        frame(desk).columns[0].items
    )
    assert not clipped_texts(agreeing)


def test_that_words_of_favour_are_pointed_at(agreeing: ObligationsView, desk: TestDesk) -> None:
    name = "Context of each lead (ad, form answers, time)"
    write_into(agreeing, f"By when: {name}", "when available")
    assert obligation(desk, "O06").due.en == "when available"
    assert any("turns an obligation into a favour" in words for words in spoken(agreeing))
    write_into(agreeing, f"By when: {name}", " ")
    assert any("Write something here first." in words for words in spoken(agreeing))


def test_that_a_review_looks_at_what_was_agreed_and_wants_an_action_for_what_was_not_kept(
    looking: ObligationsView, desk: TestDesk, agreed: list[UUID]
) -> None:
    assert set(looking.lines) == set(agreed)
    lines = [looking.lines[id] for id in agreed]
    assert all(isinstance(line, UpkeepLine) and not line.look.state for line in lines)
    late, kept = agreed
    line = looking.lines[kept]
    assert isinstance(line, UpkeepLine)
    line.state.button("kept").click()
    settle()
    line = looking.lines[late]
    assert isinstance(line, UpkeepLine)
    line.state.button("late").click()
    settle()
    assert conditions(desk) == [True, False]
    line = looking.lines[late]
    assert isinstance(line, UpkeepLine)
    write_into(line, f"What stands in the way: {line.look.name}", "chưa có quyền xem")
    line = looking.lines[late]
    assert isinstance(line, UpkeepLine)
    line.owner.set_text("Lan")
    line.due.set_text("không biết")
    line.action.set_text("Cấp quyền xem")
    line.action.editor.setFocus()
    press_focused(Qt.Key.Key_Return)
    settle()
    assert any("is no day" in words for words in spoken(line))
    line.due.clear()
    line.due.set_text("+2")
    line.add.click()
    settle()
    assert conditions(desk) == [True, True]
    with desk.bench.reading() as view:
        (action,) = view.of(Action).all()
    assert (action.text, action.owner, action.obligation_id) == ("Cấp quyền xem", "Lan", late)
    assert frame(desk).columns[0].items == (
        "! Context of each lead (ad, form answers, time) · late: chưa có quyền xem",
    )
    assert not clipped_texts(looking)


def test_that_the_state_of_a_line_keeps_its_hindrance(
    looking: ObligationsView, desk: TestDesk, agreed: list[UUID]
) -> None:
    sitting = Facilitating(desk.bench).sitting()
    assert sitting is not None
    Upholding(desk.bench).say_kept(sitting.session.id, agreed[0], UpkeepState.LATE, "  máy hỏng\n ")
    settle()
    line = looking.lines[agreed[0]]
    assert isinstance(line, UpkeepLine)
    line.state.button("blocked").click()
    settle()
    (one,) = [
        one
        for one in Upholding(desk.bench).register(sitting.session.id)
        if one.obligation.id == agreed[0]
    ]
    assert one.upkeep is not None
    assert (one.upkeep.state, one.upkeep.hindrance) == (UpkeepState.BLOCKED, "máy hỏng")
