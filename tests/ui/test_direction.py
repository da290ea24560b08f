"""The messages' page of the PR direction, worked by keyboard."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.model.direction import Bearing, MessageStatus
from domain.model.evidence import AGAINST, FOR, Answered, Evidence
from domain.model.fields import PersonaField
from domain.model.impact import MessageVerdict
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing, MessageWords
from domain.services.flagging import Flagging
from tests.desks import TestDesk, make_desk
from tests.robots.typing import find, press, push, seen, settle, type_text
from ui.direction.looks import CardLook
from ui.direction.message_editor import MessageEditor
from ui.direction.page import DirectionPage, build
from ui.shell.flag_keeping import FlagKeeping
from ui.widgets.clipping import clipped_texts
from ui.widgets.inputs import CheckBox


def _page(qtbot: QtBot, desk: TestDesk) -> DirectionPage:
    page = build(desk.desk)
    assert isinstance(page, DirectionPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


def _cards(page: DirectionPage) -> tuple[CardLook, ...]:
    settle()
    return tuple(page.messages.list.looks)


def _rests(desk: TestDesk, place: int = 0) -> dict[str, Bearing]:
    return {claim.code: how for claim, how in Directing(desk.bench).messages()[place].rests}


def _claim(desk: TestDesk, text: str = "Nhiều khách lo lãi", quantifier: str = "many") -> UUID:
    return Claiming(desk.bench).write_claim(ClaimWords(PersonaField.PAIN, text, quantifier)).id


def _hear(desk: TestDesk, claim: UUID, *, support: int, against: int) -> None:
    answers = (Answered((FOR,), support), Answered((AGAINST,), against))
    with desk.bench.doing("load_example") as work:
        id, today = desk.fake.secrets.new_id(), desk.fake.clock.now().date()
        work.of(Evidence).put(Evidence(id, claim, "interview", answers, today))


def test_that_the_first_message_is_written_on_a_claim_by_keyboard(qtbot: QtBot) -> None:
    desk = make_desk()
    _claim(desk)
    _claim(desk, "Đa số muốn sổ riêng", "most")
    page = _page(qtbot, desk)
    push(page, "Write the first message")
    editor = page.messages.editor
    type_text(editor.text.editor, "Khoá lãi 36 tháng, ghi trong hợp đồng")
    type_text(editor.promise.editor, "Lãi không đổi ba năm")
    press(editor.claims.rows, Qt.Key.Key_Space)
    press(editor.claims.rows, Qt.Key.Key_Down)
    press(editor.claims.rows, Qt.Key.Key_Space)
    press(editor.claims.rows, Qt.Key.Key_Space)
    tick = find(page, "Facebook", CheckBox)
    tick.setFocus()
    press(tick, Qt.Key.Key_Space)
    type_text(editor.angle.editor, "an tâm trước đã")
    push(page, "Write message")
    message = Directing(desk.bench).messages()[0].message
    assert (message.text, message.promise, message.angle) == (
        "Khoá lãi 36 tháng, ghi trong hợp đồng",
        "Lãi không đổi ba năm",
        "an tâm trước đã",
    )
    assert message.channels == ("facebook",)
    assert _rests(desk) == {"C01": Bearing.LOAD_BEARING, "C02": Bearing.SUPPORTING}
    assert len(_cards(page)) == 1


def test_that_the_form_is_made_when_it_is_first_wanted_and_kept(qtbot: QtBot) -> None:
    desk = make_desk()
    Directing(desk.bench).write_message(MessageWords("Khoá lãi 36 tháng"))
    page = _page(qtbot, desk)
    assert not page.messages.is_writing
    assert page.findChildren(MessageEditor) == []
    for _ in range(2):
        page.messages.list.setFocus()
        press(page.messages.list, Qt.Key.Key_Return)
        assert page.messages.editor.text.text() == "Khoá lãi 36 tháng"
        assert page.messages.editor.isVisible()
        press(page.messages.editor.text.editor, Qt.Key.Key_Escape)
        assert not page.messages.editor.isVisible()
    assert page.findChildren(MessageEditor) == [page.messages.editor]


def test_that_the_form_says_what_a_message_lacks(qtbot: QtBot) -> None:
    desk = make_desk()
    _claim(desk)
    page = _page(qtbot, desk)
    push(page, "Write the first message")
    editor = page.messages.editor
    type_text(editor.text.editor, "Nhà giá rẻ")
    type_text(editor.promise.editor, "Rẻ nhất quận")
    type_text(editor.avoid.editor, "giá rẻ, cam kết")
    said = editor.remarks.text()
    assert "No claim carries it" in said
    assert "“giá rẻ” is a word to avoid" in said
    assert "shows no proof" in said
    press(editor.claims.rows, Qt.Key.Key_Space)
    type_text(editor.proof.editor, "bảng giá")
    assert editor.remarks.text() == "! “giá rẻ” is a word to avoid, and the message says it."


def test_that_a_message_without_a_claim_says_so(qtbot: QtBot) -> None:
    desk = make_desk()
    Directing(desk.bench).write_message(MessageWords("Nhà đẹp giá tốt"))
    page = _page(qtbot, desk)
    (card,) = _cards(page)
    assert "! No claim carries it." in card.spoken
    assert any("1 of 1 rest on no claim" in one for one in seen(page))


def test_that_changing_a_message_changes_what_it_rests_on(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    before = _rests(desk)
    press(page.messages.list, Qt.Key.Key_Return)
    rows = page.messages.editor.claims.rows
    first = rows.model().index(0, 0).data()[:3]
    assert before[first] is Bearing.LOAD_BEARING
    press(rows, Qt.Key.Key_Space)
    press(rows, Qt.Key.Key_Space)
    push(page, "Keep changes")
    assert _rests(desk) == {code: how for code, how in before.items() if code != first}


def test_that_messages_move_and_change_status(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    codes = [card.code for card in _cards(page)]
    press(page.messages.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [card.code for card in _cards(page)][:2] == [codes[1], codes[0]]
    moved = _cards(page)[1]
    assert page.messages.list.current_id() == moved.id
    page.messages.message_drafted.emit(moved.id)
    statuses = {one.message.code: one.message.status for one in Directing(desk.bench).messages()}
    assert statuses[codes[0]] is MessageStatus.DRAFT


def test_that_every_action_of_the_menu_is_named(qtbot: QtBot) -> None:
    page = _page(qtbot, make_desk("real_estate"))
    menu = page.messages.menu_for(_cards(page)[0].id)
    qtbot.addWidget(menu)
    assert len([action for action in menu.actions() if action.text()]) == 6


def test_that_a_message_that_is_too_long_stays_in_the_form(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    push(page, "Write the first message")
    type_text(page.messages.editor.text.editor, "x" * 301)
    push(page, "Write message")
    assert Directing(desk.bench).messages() == ()
    assert len(page.messages.editor.text.text()) == 301


@pytest.fixture
def flagged() -> tuple[TestDesk, UUID]:
    """A message on a claim that customers contradict, and the claim."""
    desk = make_desk()
    claim = _claim(desk, "Đa số sợ lãi thả nổi", "most")
    Directing(desk.bench).write_message(MessageWords("Lãi cố định"), load_bearing=[claim])
    Directing(desk.bench).write_message(MessageWords("Nhà gần sông"), load_bearing=[])
    _hear(desk, claim, support=3, against=40)
    return desk, claim


def test_that_new_evidence_flags_a_message_on_the_open_page(qtbot: QtBot) -> None:
    desk = make_desk()
    claim = _claim(desk, "Đa số sợ lãi thả nổi", "most")
    Directing(desk.bench).write_message(MessageWords("Lãi cố định"), load_bearing=[claim])
    page = _page(qtbot, desk)
    assert not _cards(page)[0].flag
    assert not page.messages.panel.decision.isVisible()
    _hear(desk, claim, support=3, against=40)
    assert _cards(page)[0].flag.startswith("■ stop it, then decide · by ")
    assert page.messages.panel.decision.isVisible()
    words = " ".join(seen(page))
    assert "C01 Đa số sợ lãi thả nổi (carries it)" in words
    assert "Enough customers answered, and they speak against it." in words


def test_that_a_card_says_which_claim_went_stale(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    desk.fake.clock.pass_time(days=150)
    page = _page(qtbot, desk)
    (card,) = [look for look in _cards(page) if look.code == "G03"]
    assert card.flag
    (line,) = [line for line in card.lines if line.text.startswith("• C04")]
    assert line.text.endswith("✓ supported · ! stale")
    assert line.role == "warn"


def test_that_keeping_needs_a_reason_and_closes_the_flag(
    qtbot: QtBot, flagged: tuple[TestDesk, UUID]
) -> None:
    desk, claim = flagged
    page = _page(qtbot, desk)
    decision = page.messages.panel.decision
    push(page, "Keep")
    assert _cards(page)[0].flag, "nothing is decided without a reason"
    type_text(decision.reason.editor, "mẫu lệch tuổi, giữ thêm một vòng")
    decision.who.setCurrentIndex(2)
    push(page, "Keep")
    assert not _cards(page)[0].flag
    assert any("kept as it is · Sales: mẫu lệch tuổi" in one for one in seen(page))
    made = Flagging(desk.bench).messages()[0].decisions[0]
    assert (made.verdict, made.side and made.side.value) == (MessageVerdict.KEEP, "sales")
    words = ClaimWords(PersonaField.PAIN, "Nhiều khách sợ lãi thả nổi", "many")
    Claiming(desk.bench).edit_claim(claim, words)
    assert _cards(page)[0].flag.startswith("! decide on it"), "something new has happened"


def test_that_an_overdue_flag_says_so_in_red(qtbot: QtBot, flagged: tuple[TestDesk, UUID]) -> None:
    desk, _ = flagged
    FlagKeeping(desk.desk, desk.desk.changes).note()
    desk.fake.clock.pass_time(days=3)
    page = _page(qtbot, desk)
    card = _cards(page)[0]
    assert "overdue since" in card.flag
    assert card.flag_tone == "bad"


def test_that_a_flagged_message_is_edited_or_withdrawn(
    qtbot: QtBot, flagged: tuple[TestDesk, UUID]
) -> None:
    desk, _ = flagged
    page = _page(qtbot, desk)
    push(page.messages.panel.decision, "Edit…")
    editor = page.messages.editor
    editor.text.editor.selectAll()
    type_text(editor.text.editor, "Lãi rõ từng năm")
    push(page, "Keep changes")
    assert not _cards(page)[0].flag
    found = Flagging(desk.bench).messages()[0]
    assert (found.message.text, found.decisions[0].verdict) == (
        "Lãi rõ từng năm",
        MessageVerdict.EDIT,
    )


def test_that_chips_show_some_of_the_messages(qtbot: QtBot, flagged: tuple[TestDesk, UUID]) -> None:
    page = _page(qtbot, flagged[0])
    push(page, "Flagged 1")
    assert [card.code for card in _cards(page)] == ["G01"]
    push(page, "Nothing carries it 1")
    assert [card.code for card in _cards(page)] == ["G02"]
    push(page, "Out of use 0")
    assert "No message is among these." in seen(page)
    page.show_thing(Directing(flagged[0].bench).messages()[1].message.id)
    assert [card.code for card in _cards(page)] == ["G01", "G02"]


def test_that_the_legal_check_is_noted_and_falls_with_other_words(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    push(page, "Note that it passed the legal check")
    message = Directing(desk.bench).messages()[0].message
    assert message.legal_passed_at is not None
    words = MessageWords("Nói khác đi")
    Directing(desk.bench).edit_message(message.id, words)
    assert Directing(desk.bench).messages()[0].message.legal_passed_at is None
    assert "○ Not checked yet" in seen(page)


def test_that_nothing_is_clipped(qtbot: QtBot, flagged: tuple[TestDesk, UUID]) -> None:
    for desk in (make_desk("real_estate"), flagged[0]):
        page = _page(qtbot, desk)
        assert clipped_texts(page) == []
        page.messages.message_wanted.emit()
        settle()
        assert clipped_texts(page) == []
