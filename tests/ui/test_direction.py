"""The page of the PR direction, worked by keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.model.direction import Bearing, MessageStatus
from domain.model.fields import PersonaField
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing
from tests.desks import TestDesk, make_desk
from tests.robots.typing import find, press, push, settle, spoken, type_text
from ui.direction.message_card import MessageCard
from ui.direction.page import DirectionPage, build
from ui.widgets.clipping import clipped_texts
from ui.widgets.inputs import CheckBox
from ui.widgets.labels import BodyLabel


def _page(qtbot: QtBot, desk: TestDesk) -> DirectionPage:
    page = build(desk.desk)
    assert isinstance(page, DirectionPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


def _cards(page: DirectionPage) -> list[MessageCard]:
    settle()
    return [card for card in page.findChildren(MessageCard) if card.isVisibleTo(page)]


def test_that_the_first_message_is_written_on_a_claim_by_keyboard(qtbot: QtBot) -> None:
    desk = make_desk()
    Claiming(desk.bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", "many"))
    page = _page(qtbot, desk)
    push(page, "Write the first message")
    type_text(page.editor.text.editor, "Khoá lãi 36 tháng, ghi trong hợp đồng")
    for box in ("C01 Nhiều khách lo lãi", "Facebook"):
        tick = find(page, box, CheckBox)
        tick.setFocus()
        press(tick, Qt.Key.Key_Space)
    type_text(page.editor.angle.editor, "an tâm trước đã")
    push(page, "Write message")
    (resting,) = Directing(desk.bench).messages()
    assert resting.message.text == "Khoá lãi 36 tháng, ghi trong hợp đồng"
    assert resting.message.angle == "an tâm trước đã"
    assert resting.message.channels == ("facebook",)
    assert [(claim.code, bearing) for claim, bearing in resting.rests] == [
        ("C01", Bearing.LOAD_BEARING)
    ]
    assert len(_cards(page)) == 1


def test_that_a_message_without_a_claim_says_so(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    push(page, "Write the first message")
    type_text(page.editor.text.editor, "Nhà đẹp giá tốt")
    push(page, "Write message")
    (card,) = _cards(page)
    assert "! No claim carries it." in spoken(card)


def test_that_changing_a_message_changes_what_it_rests_on(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    card = _cards(page)[0]
    card.setFocus()
    press(card, Qt.Key.Key_Return)
    settle()
    ticked = [box for box in page.editor.claims.findChildren(CheckBox) if box.isChecked()]
    assert [box.text()[:3] for box in ticked] == [
        claim.code
        for claim, bearing in Directing(desk.bench).messages()[0].rests
        if bearing is Bearing.LOAD_BEARING
    ]
    ticked[0].setFocus()
    press(ticked[0], Qt.Key.Key_Space)
    push(page, "Keep changes")
    carrying = [
        claim.code
        for claim, bearing in Directing(desk.bench).messages()[0].rests
        if bearing is Bearing.LOAD_BEARING
    ]
    assert carrying == [box.text()[:3] for box in ticked[1:]]


def test_that_messages_move_and_change_status(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    codes = [card.look.code for card in _cards(page)]
    first = _cards(page)[0]
    first.setFocus()
    press(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [card.look.code for card in _cards(page)][:2] == [codes[1], codes[0]]
    moved = _cards(page)[1]
    assert moved.hasFocus()
    page.message_drafted.emit(moved.look.id)
    statuses = {one.message.code: one.message.status for one in Directing(desk.bench).messages()}
    assert statuses[codes[0]] is MessageStatus.DRAFT


def test_that_every_action_of_the_menu_is_named(qtbot: QtBot) -> None:
    page = _page(qtbot, make_desk("real_estate"))
    menu = page.menu_for(_cards(page)[0].look)
    qtbot.addWidget(menu)
    assert len([action for action in menu.actions() if action.text()]) == 6


def test_that_a_message_that_is_too_long_stays_in_the_form(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    push(page, "Write the first message")
    type_text(page.editor.text.editor, "x" * 301)
    push(page, "Write message")
    assert Directing(desk.bench).messages() == ()
    assert len(page.editor.text.text()) == 301


def test_that_nothing_is_clipped(qtbot: QtBot) -> None:
    page = _page(qtbot, make_desk("real_estate"))
    assert clipped_texts(page) == []
    page.message_wanted.emit()
    settle()
    assert clipped_texts(page) == []


def test_that_what_stands_under_a_message_is_explained(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    told = [
        line.accessibleDescription()
        for card in _cards(page)
        for line in card.findChildren(BodyLabel)
        if line.text().startswith("• ") and not line.text().endswith("out of use")
    ]
    assert told
    assert all("customers" in said for said in told)
