"""Objections with their agreed answers, and USPs against needs, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.model.objections import OBJECTING
from domain.model.sides import DEPARTMENTS, Side
from domain.services.answering import Answering
from domain.services.claiming import Claiming, ClaimWords
from domain.services.serving import ServingNeeds
from tests.desks import TestDesk, make_desk
from tests.robots.typing import press, push, seen, settle, write_into
from tests.ui.house import House, house
from ui.direction import objections_presenter
from ui.direction.page import OBJECTIONS, SERVING, DirectionPage, build
from ui.direction.serving_view import ServingView

__all__ = ["house"]


def _page(qtbot: QtBot, desk: TestDesk, tab: str) -> DirectionPage:
    page = build(desk.desk)
    assert isinstance(page, DirectionPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    page.show_tab(tab)
    settle()
    return page


def _assents(desk: TestDesk) -> list[tuple[Side, str]]:
    [objection] = Answering(desk.bench).objections()
    return [(one.side, one.name) for one in objection.assents]


def test_that_both_sides_agree_to_an_answer_and_agree_anew_to_another(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    page = _page(qtbot, desk, OBJECTIONS)
    assert "No objection yet" in seen(page)
    said = iter(["Lãi sau ưu đãi là bao nhiêu?", "Chị Mai", "Anh Tú", "Chị Mai"])
    monkeypatch.setattr(objections_presenter, "ask_text", lambda *_, **__: next(said))
    push(page, "Write the first objection")
    write_into(page, "What we answer, all of us", "Trần 9,5 %", Qt.Key.Key_Tab)
    [objection] = Answering(desk.bench).objections()
    assert (objection.text, objection.objection.answer) == (
        "Lãi sau ưu đãi là bao nhiêu?",
        "Trần 9,5 %",
    )
    for name in ("Marketing agrees", "Sales agrees"):
        assert not Answering(desk.bench).agreed()
        push(page, name)
        settle()
    assert _assents(desk) == list(zip(DEPARTMENTS, ("Chị Mai", "Anh Tú"), strict=True))
    assert "1 of 1 objections have an answer on which both agree" in seen(page)
    write_into(page, "Proof", "bảng lãi của ngân hàng", Qt.Key.Key_Tab)
    assert _assents(desk) == [], "they agreed to other words"
    push(page, "Marketing agrees")
    settle()
    push(page, "Marketing takes it back")
    settle()
    assert _assents(desk) == []


def test_that_a_claim_that_is_an_objection_keeps_its_place_with_its_first_answer(
    qtbot: QtBot,
) -> None:
    desk = make_desk()
    Claiming(desk.bench).write_claim(ClaimWords(OBJECTING[1], "Xa trung tâm", "many"))
    page = _page(qtbot, desk, OBJECTIONS)
    write_into(page, "What we answer, all of us", "25 phút theo đường mới", Qt.Key.Key_Tab)
    [objection] = Answering(desk.bench).objections()
    assert (objection.kept, objection.objection.answer) == (True, "25 phút theo đường mới")
    push(page, "Take the answer away")
    settle()
    [objection] = Answering(desk.bench).objections()
    assert (objection.kept, objection.text) == (False, "Xa trung tâm")


def test_that_space_says_what_serves_and_undo_takes_it_back(house: House) -> None:
    window = house.workspace(example="real_estate")
    assert window.workspace is not None
    serving = window.workspace.desk.use(ServingNeeds)
    serving.fill(dict.fromkeys(serving.table().served, False))
    window.workspace.show_page("direction")
    page = window.view.page_widget("direction")
    assert isinstance(page, DirectionPage)
    page.show_tab(SERVING)
    settle()
    [view] = page.findChildren(ServingView)
    usp, claim = serving.table().usps[1], serving.table().claims[2]
    assert view.grid.go_to(claim.id, usp.id)
    press(view.grid, Qt.Key.Key_Space)
    assert serving.table().served == {(usp.id, claim.id)}
    words = seen(page)
    assert "1 of 8 needs have a USP · 4 of 5 USPs nobody needs" in words
    assert serving.table().unserved[0].text in words
    assert claim.text not in words, "it is served now"
    press(view.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert serving.table().served == frozenset()
    assert "Nobody has said yet what serves what." in seen(page)
    press(view.grid, Qt.Key.Key_Space)
    press(view.grid, Qt.Key.Key_Delete)
    assert serving.table().served == frozenset()
