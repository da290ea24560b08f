"""Forms that were begun outlive their page: a line tells of them, and leads back in."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.model.evidence import Answered
from domain.model.fields import PersonaField
from domain.model.statistics.provenance import Provenance
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing
from domain.services.drafting import Drafting, EvidenceTyped, MessageTyped, QuoteTyped
from domain.services.evidencing import EvidenceWords, Evidencing
from domain.services.weighing import Weighing
from tests.desks import TestDesk, make_desk
from tests.robots.typing import press, push, settle, type_text
from ui.direction.page import DirectionPage
from ui.direction.page import build as build_direction
from ui.drafts import FormKeeper
from ui.personas.page import PersonasPage, build

WORDS = ClaimWords(
    PersonaField.ANXIETY, "Đa số khách ngại lãi", "most", 2, "objections", ("financing",)
)


def drawn() -> TestDesk:
    desk = make_desk()
    Claiming(desk.bench).write_claim(WORDS)
    return desk


def personas(qtbot: QtBot, desk: TestDesk) -> PersonasPage:
    page = build(desk.desk)
    assert isinstance(page, PersonasPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


def messages(qtbot: QtBot, desk: TestDesk) -> DirectionPage:
    page = build_direction(desk.desk)
    assert isinstance(page, DirectionPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


def lose(page: PersonasPage | DirectionPage) -> None:
    """Let a page look once more, and end without another word, as a program that is killed."""
    for keeper in page.findChildren(FormKeeper):
        keeper.look()
    page.close()


def test_that_a_claim_that_was_begun_is_told_and_gone_on_with(qtbot: QtBot) -> None:
    desk = drawn()
    page = personas(qtbot, desk)
    push(page, "Add claim")
    type_text(page.editor.text.editor_widget(), "Nhiều khách hỏi sổ")
    page.editor.quantifier.choose("many")
    assert page.begun.isHidden()
    lose(page)

    page = personas(qtbot, desk)
    assert page.begun.sentence() == (
        "A claim was begun and is not written yet: “Nhiều khách hỏi sổ”"
    )
    push(page.begun, "Go on")
    assert page.begun.isHidden()
    assert page.editor.text.text() == "Nhiều khách hỏi sổ"
    assert page.editor.done.text() == "Write claim"
    push(page.editor, "Write claim")
    assert [one.quantifier for one in Claiming(desk.bench).claims()] == ["most", "many"]
    assert Drafting(desk.bench).all_begun(ClaimWords) == {}
    assert page.begun.isHidden()


def test_that_a_claim_that_is_left_on_purpose_leaves_nothing(qtbot: QtBot) -> None:
    desk = drawn()
    page = personas(qtbot, desk)
    (claim,) = Claiming(desk.bench).claims()
    page.claim_opened.emit(claim.id)
    type_text(page.editor.text.editor_widget(), " trong năm nay")
    page.hide()
    assert list(Drafting(desk.bench).all_begun(ClaimWords)) == [claim.id]
    page.show()
    press(page.editor.text.editor_widget(), Qt.Key.Key_Escape)
    assert Drafting(desk.bench).all_begun(ClaimWords) == {}
    page.claim_opened.emit(claim.id)
    assert page.editor.text.text() == WORDS.text
    lose(page)
    assert Drafting(desk.bench).all_begun(ClaimWords) == {}


def test_that_changes_of_one_claim_wait_while_another_is_opened(qtbot: QtBot) -> None:
    desk = drawn()
    second = Claiming(desk.bench).write_claim(WORDS)
    page = personas(qtbot, desk)
    first = Claiming(desk.bench).claims()[0]
    page.claim_opened.emit(first.id)
    type_text(page.editor.text.editor_widget(), " trong năm nay")
    typed = page.editor.text.text()
    page.claim_opened.emit(second.id)
    assert page.editor.text.text() == WORDS.text
    page.editor.cancelled.emit()
    told = f"Changes to C01 were begun and are not kept yet: “{typed.strip()}”"
    assert page.begun.sentence() == told
    push(page.begun, "Go on")
    push(page.editor, "Keep changes")
    assert Claiming(desk.bench).claims()[0].text == typed.strip()


def test_that_the_second_of_two_ideas_is_not_lost(qtbot: QtBot) -> None:
    desk = drawn()
    page = personas(qtbot, desk)
    push(page, "Add claim")
    page.editor._take_wording(("Nhiều khách ngại phí", "Nhiều khách ngại lãi"))
    page.editor.quantifier.choose("many")
    push(page.editor, "Write claim")
    lose(page)
    (second,) = Drafting(desk.bench).all_begun(ClaimWords).values()
    assert second.text == "Nhiều khách ngại lãi"


def test_that_evidence_that_was_begun_comes_back_with_its_claim(qtbot: QtBot) -> None:
    desk = drawn()
    Claiming(desk.bench).write_claim(WORDS)
    page = personas(qtbot, desk)
    push(page.why, "Add evidence")
    form = page.why.form
    form.counts[0][1].setValue(7)
    form.kind.choose("interview")
    form.day.set_text("hôm q")
    lose(page)

    page = personas(qtbot, desk)
    page.claims.chosen.emit(Claiming(desk.bench).claims()[1].id)
    assert page.begun.sentence() == "Evidence on C01 was begun and is not kept yet."
    push(page.begun, "Go on")
    form = page.why.form
    assert form.counts[0][1].value() == 7
    assert form.day.text() == "hôm q"
    form.day.clear()
    form.day.set_text("13/6/2026")
    push(form, "Keep")
    first, second = Claiming(desk.bench).claims()
    (heard,) = Weighing(desk.bench).evidence(first.id)
    assert sum(one.count for one in heard.answered) == 7
    assert Weighing(desk.bench).evidence(second.id) == ()
    assert Drafting(desk.bench).all_begun(EvidenceTyped) == {}


def test_that_an_item_that_is_being_changed_keeps_its_changes(qtbot: QtBot) -> None:
    desk = drawn()
    (claim,) = Claiming(desk.bench).claims()
    today = desk.bench.clock.now().date()
    heard = EvidenceWords(Provenance.INTERVIEW, (Answered(("financing",), 4),), today)
    item = Evidencing(desk.bench).add_evidence(claim.id, heard)
    page = personas(qtbot, desk)
    page.why.evidence_opened.emit(item.id)
    page.why.form.counts[0][1].setValue(5)
    lose(page)
    page = personas(qtbot, desk)
    push(page.begun, "Go on")
    assert page.why.form.counts[0][1].value() == 5
    push(page.why.form, "Remove this evidence")
    assert Drafting(desk.bench).all_begun(EvidenceTyped) == {}
    assert page.begun.isHidden()


def test_that_words_of_a_customer_come_back(qtbot: QtBot) -> None:
    desk = drawn()
    page = personas(qtbot, desk)
    push(page.quotes, "Write down words")
    page.quotes.editor.text.set_text("Lãi thả nổi thì sợ lắm")
    page.quotes.editor.day.set_text("hôm")
    page.quotes.editor.consent.setChecked(True)
    lose(page)
    page = personas(qtbot, desk)
    assert "Lãi thả nổi thì sợ lắm" in page.begun.sentence()
    push(page.begun, "Go on")
    editor = page.quotes.editor
    assert (editor.day.text(), editor.consent.isChecked()) == ("hôm", True)
    push(editor, "Cancel")
    assert Drafting(desk.bench).all_begun(QuoteTyped) == {}


def test_that_a_message_that_was_begun_is_told_and_gone_on_with(qtbot: QtBot) -> None:
    desk = drawn()
    page = messages(qtbot, desk)
    push(page, "Write the first message")
    editor = page.messages.editor
    editor.text.set_text("Lãi cố định 24 tháng")
    editor.promise.set_text("Không lo lãi tăng")
    lose(page)

    page = messages(qtbot, desk)
    line = page.messages.begun
    assert line.sentence() == "A message was begun and is not written yet: “Lãi cố định 24 tháng”"
    push(line, "Go on")
    assert line.isHidden()
    push(page.messages.editor, "Write message")
    (message,) = Directing(desk.bench).messages()
    assert message.message.promise == "Không lo lãi tăng"
    assert Drafting(desk.bench).all_begun(MessageTyped) == {}
    assert line.isHidden()
