"""The panel "Why we believe it", and evidence typed through its form."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from domain.model.direction import Bearing
from domain.model.evidence import AGAINST, FOR, OTHER, Answered, Evidence
from domain.model.fields import PersonaField
from domain.model.impact import MessageVerdict
from domain.model.persona import Claim, PersonaKind
from domain.model.statistics.provenance import Provenance
from domain.model.wording import Tongue
from domain.services.assuming import Assuming
from domain.services.claim_words import counts_said
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing, MessageWords
from domain.services.evidencing import EvidenceWords, Evidencing
from domain.services.flagging import Flagging
from domain.services.parting import Parting
from domain.services.portraying import PersonaWords, Portraying
from domain.services.quoting import QuoteWords, Quoting
from domain.services.weighing import Weighing
from tests.desks import TestDesk, make_desk
from tests.robots.typing import field, press, press_focused, push, seen, settle, spoken, type_text
from ui.direction.page import build as build_direction
from ui.personas.compare_pane import ComparePane
from ui.personas.evidence_form import EvidenceForm
from ui.personas.page import PersonasPage, build
from ui.personas.why_panel import ADD
from ui.widgets.clipping import clipped_texts
from ui.widgets.note_card import NoteCard

WORDS = ClaimWords(
    PersonaField.ANXIETY, "Đa số khách ngại lãi", "most", 2, "objections", ("financing",)
)


def make_page(qtbot: QtBot, desk: TestDesk) -> PersonasPage:
    page = build(desk.desk)
    assert isinstance(page, PersonasPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


def drawn(words: ClaimWords = WORDS) -> tuple[TestDesk, Claim]:
    desk = make_desk()
    return desk, Claiming(desk.bench).write_claim(words)


def hear(desk: TestDesk, claim: Claim, support: int, against: int, **more: Any) -> Evidence:
    counts = (Answered(("financing",), support), Answered((OTHER,), against))
    words = EvidenceWords(Provenance.INTERVIEW, counts, desk.bench.clock.now().date())
    return Evidencing(desk.bench).add_evidence(claim.id, replace(words, **more))


def evidence(desk: TestDesk, claim: Claim) -> tuple[Evidence, ...]:
    return Weighing(desk.bench).evidence(claim.id)


def count(form: EvidenceForm, *answers: str) -> int:
    """Where in the form an answer is counted."""
    return [row.answered.answers for row, _ in form.counts].index(answers)


def test_that_a_claim_of_which_nobody_said_why_says_so(qtbot: QtBot) -> None:
    desk, claim = drawn()
    page = make_page(qtbot, desk)
    said = seen(page.why)
    assert claim.text in said
    assert "Nobody has said why yet." in said
    assert "No message rests on it." in said
    assert not page.why.details.isVisibleTo(page)


def test_that_too_few_answers_carry_no_share(qtbot: QtBot) -> None:
    desk, claim = drawn()
    hear(desk, claim, 2, 1)
    page = make_page(qtbot, desk)
    assert any(one.startswith("2 of 3 customers") for one in seen(page.why))
    (thin,) = Weighing(desk.bench).weigh()
    assert counts_said(thin, str) == "2 for · 1 against"
    assert not any("of 100 customers" in one for one in seen(page.why))
    assert page.claims.looks()[0].share is None, "a bar would look like an answer"


def test_that_a_merge_hides_nothing_that_was_heard_of_the_other_claim(qtbot: QtBot) -> None:
    desk, claim = drawn()
    other = Claiming(desk.bench).write_claim(replace(WORDS, text="Nhiều khách sợ ngân hàng"))
    third = Claiming(desk.bench).write_claim(replace(WORDS, text="Nhiều khách sợ nợ"))
    hear(desk, claim, 20, 3)
    hear(desk, other, 2, 9, note="Ca tối")
    hear(desk, third, 1, 1, note="Ca sáng")
    quote = QuoteWords("Tôi không tin ngân hàng", claim_ids=(other.id,))
    Quoting(desk.bench).write_quote(quote)
    parting = Parting(desk.bench)
    parting.merge(third.id, other.id)
    parting.merge(other.id, claim.id)
    page = make_page(qtbot, desk)
    said = "\n".join(seen(page.why))
    assert "20 of 23 customers who answered" in said, "each claim counts its own answers"
    assert "Merged into it, not counted here: C02 Nhiều khách sợ ngân hàng" in said
    assert "2 of 11 answers for it" in said
    assert "Ca tối" in said
    assert "Ca sáng" in said
    assert "“Tôi không tin ngân hàng”" in said
    Claiming(desk.bench).bring_back_claim(other.id)
    assert "Ca tối" not in "\n".join(seen(page.why)), "it stands behind its own claim again"


def test_that_every_open_page_follows_how_claims_are_counted(qtbot: QtBot) -> None:
    desk, claim = drawn()
    other = Portraying(desk.bench).add_persona(PersonaKind.SECONDARY, PersonaWords("Hà"))
    hear(desk, claim, 40, 40)
    message = Directing(desk.bench).write_message(MessageWords("Khoá lãi"))
    Directing(desk.bench).rest_on(message.id, claim.id, Bearing.LOAD_BEARING)
    page, direction = make_page(qtbot, desk), build_direction(desk.desk)
    pane = ComparePane(desk.desk)
    pane.show_persona(claim.persona_id)
    for widget in (direction, pane):
        qtbot.addWidget(widget)
        widget.resize(1170, 694)
        widget.show()
    settle()
    Assuming(desk.bench).set_value("tau.most", 0.7)
    settle()
    assert other.name in pane.other.currentText()
    assert "contradicted" in str(pane.table.rows.index(1, 0).data())
    press(page.why.details, Qt.Key.Key_Space)
    assert "Held against a share of 70%" in "\n".join(seen(page.why))
    assert any("contradicted" in one for one in seen(direction))


def test_that_the_panel_tells_for_and_against_in_words(qtbot: QtBot) -> None:
    desk, claim = drawn()
    hear(desk, claim, 20, 3, source="Đợt 3", not_asked=40, no_answer=5, gathered_by="S1")
    hear(desk, claim, 1, 6, note="Ca tối", grade="D4")
    message = Directing(desk.bench).write_message(MessageWords("Khoá lãi 36 tháng"))
    Directing(desk.bench).rest_on(message.id, claim.id, Bearing.LOAD_BEARING)
    page = make_page(qtbot, desk)
    said = "\n".join(seen(page.why))
    assert "20 of 23 answers for it" in said
    assert said.index("For it") < said.index("Against it") < said.index("1 of 7 answers")
    assert "As far as it was written down, 30 of 75 customers answered; " in said
    assert "40 were not asked, 5 gave no clear answer." in said
    assert "In-depth interview · Đợt 3 · 14/06/2026, heard today · asked by S1" in said
    assert "D4" in said
    assert said.count("21 of 30") == 1, "a figure is said once"
    share = next(one for one in seen(page.why) if one.startswith("About "))
    assert re.fullmatch(r"About \d+ of 100 customers", share)
    interval = r"Of 100 customers it is true of about \d+ to \d+ \(90% sure\)"
    assert re.search(interval, said), "no share without its interval and its level"
    assert "Khoá lãi 36 tháng" in said
    (doubtful,) = [one for one in page.why.findChildren(NoteCard) if "Ca tối" in one.text()]
    assert "doubtful" in doubtful.toolTip()
    page.why.details.click()
    assert "Whatever those who did not answer would say" in "\n".join(seen(page.why))
    assert not clipped_texts(page)


def test_that_evidence_is_written_down_by_keyboard_alone(qtbot: QtBot) -> None:
    desk, claim = drawn()
    page = make_page(qtbot, desk)
    page.activateWindow()
    page.add.setFocus()
    press(page.add, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert ADD == "Ctrl+B"
    form = page.why.form
    assert form.isVisibleTo(page)
    assert QApplication.focusWidget() is form.counts[0][1]
    for letter in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Return):
        press_focused(letter)
    (item,) = evidence(desk, claim)
    assert item.answered == (Answered(("financing",), 12),)
    assert item.happened_on == desk.bench.clock.now().date()
    assert not page.why.form_card.isVisibleTo(page)
    assert "12 of 12 answers for it" in "\n".join(seen(page.why))


def test_that_an_item_is_changed_and_removed(qtbot: QtBot) -> None:
    desk, claim = drawn()
    hear(desk, claim, 20, 3)
    page = make_page(qtbot, desk)
    push(page.why, "Change")
    form = page.why.form
    assert [box.value() for _, box in form.counts][:2] == [20, 3]
    form.counts[count(form, OTHER)][1].setValue(30)
    push(form, "Keep")
    (item,) = evidence(desk, claim)
    assert item.answered == (Answered(("financing",), 20), Answered((OTHER,), 30))
    assert "20 of 50 answers for it" in "\n".join(seen(page.why))
    push(page.why, "Change")
    push(form, "Remove this evidence")
    assert evidence(desk, claim) == ()


REFUSED = (
    ("One lead only: its code", "0901 234 567", "Write a code instead"),
    ("One lead only: its code", "lan@example.com", "Write a code instead"),
    ("On which day", "20/6/2026", "has not come yet"),
    ("On which day", "hôm nọ", "is no day"),
    ("On which day", "", "On which day were these answers given?"),
)


def test_that_what_cannot_be_is_refused_and_stays(qtbot: QtBot) -> None:
    desk, claim = drawn()
    page = make_page(qtbot, desk)
    form = page.why.form
    for name, text, sentence in REFUSED:
        push(page.why, "Add evidence")
        form.counts[0][1].setValue(1)
        push(form, "More to say…")
        (form.day if name == "On which day" else form.lead).clear()
        type_text(field(form, name), text)
        push(form, "Keep")
        assert any(sentence in said for said in seen(form))
        assert evidence(desk, claim) == ()
        assert form.counts[0][1].value() == 1
        press(form.source.editor, Qt.Key.Key_Escape)
        assert not page.why.form_card.isVisibleTo(page)


def test_that_one_person_who_brought_nearly_all_answers_is_told_in_words(qtbot: QtBot) -> None:
    desk, claim = drawn()
    hear(desk, claim, 20, 3, gathered_by="S1")
    page = make_page(qtbot, desk)
    assert any(said.startswith("! ") and "one person" in said for said in seen(page.why))


def test_that_nobody_counted_and_too_long_a_note_are_refused(qtbot: QtBot) -> None:
    desk, claim = drawn()
    page = make_page(qtbot, desk)
    push(page.why, "Add evidence")
    form = page.why.form
    push(form, "Keep")
    assert any("Nobody is counted here yet" in said for said in seen(form))
    push(form, "More to say…")
    form.counts[0][1].setValue(1)
    type_text(form.note.editor, "ế" * 30_000)
    push(form, "Keep")
    assert evidence(desk, claim) == ()
    assert len(form.note.text()) == 30_000
    assert "2000" in form.note.notice()


def test_that_every_kind_is_offered_and_brings_its_usual_grade(qtbot: QtBot) -> None:
    desk, claim = drawn()
    page = make_page(qtbot, desk)
    push(page.why, "Add evidence")
    form = page.why.form
    assert [form.kind.itemData(at) for at in range(form.kind.count())] == list(Provenance)
    form.kind.choose("owner_statement")
    form.kind.chosen.emit("owner_statement")
    assert (form.letter.current_key(), form.digit.current_key()) == ("F", "6")
    form.counts[0][1].setValue(7)
    push(form, "Keep")
    (item,) = evidence(desk, claim)
    assert (item.kind, item.grade) == ("owner_statement", "")
    assert "Judged" in seen(page.why), "a judgement is no answer of a customer"


def test_that_a_claim_without_measured_answers_is_put_to_people_as_it_is(qtbot: QtBot) -> None:
    desk, _ = drawn(ClaimWords(PersonaField.PAIN, "Đa số khách lo ồn", "most"))
    page = make_page(qtbot, desk)
    push(page.why, "Add evidence")
    form = page.why.form
    form.counts[count(form, FOR)][1].setValue(4)
    form.counts[count(form, AGAINST)][1].setValue(9)
    push(form, "Keep")
    assert "4 of 13 answers for it" in "\n".join(seen(page.why))


def test_that_an_unmeant_answer_is_not_told_as_asked_for(qtbot: QtBot) -> None:
    desk, claim = drawn()
    page = make_page(qtbot, desk)
    push(page.why, "Add evidence")
    form = page.why.form
    form.counts[count(form, OTHER)][1].setValue(5)
    push(form, "Keep")
    (item,) = evidence(desk, claim)
    assert item.answered == (Answered(("financing",), 0), Answered((OTHER,), 5))
    assert "0 of 5 answers for it" in "\n".join(seen(page.why))


def test_that_typed_text_is_shown_as_it_was_typed(qtbot: QtBot) -> None:
    desk, claim = drawn(replace(WORDS, text="Đa số khách <b>ngại</b> " + "rất " * 60))
    hear(desk, claim, 3, 1, source="<img src=x> =cmd 🙂", note="dài " * 400)
    page = make_page(qtbot, desk)
    assert any("<img src=x> =cmd 🙂" in said for said in seen(page.why))
    assert not clipped_texts(page)


@pytest.mark.parametrize("tongue", list(Tongue))
def test_that_form_and_panel_fit_their_column(qtbot: QtBot, tongue: Tongue) -> None:
    page = make_page(qtbot, make_desk("real_estate", tongue))
    page.why.add.click()
    page.why.form.more.click()
    page.why.details.click()
    settle()
    assert clipped_texts(page) == []


@pytest.mark.parametrize("tongue", list(Tongue))
def test_that_feedback_of_sales_is_read_whole_as_kind_of_evidence(
    qtbot: QtBot, tongue: Tongue
) -> None:
    page = make_page(qtbot, make_desk("real_estate", tongue))
    page.why.add.click()
    settle()
    kind = page.why.form.kind
    kind.choose("sales_feedback")
    option = kind.drawn()
    room = kind.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, kind
    )
    assert kind.fontMetrics().horizontalAdvance(kind.currentText()) <= room.width()


def test_that_a_form_stays_with_its_claim(qtbot: QtBot) -> None:
    desk, claim = drawn()
    other = Claiming(desk.bench).write_claim(replace(WORDS, text="Đa số khách ngại chậm"))
    page = make_page(qtbot, desk)
    push(page.why, "Add evidence")
    page.why.form.counts[0][1].setValue(3)
    page.claim_chosen.emit(other.id)
    assert "New evidence on C01" in " ".join(spoken(page.why))
    push(page.why.form, "Keep")
    assert len(evidence(desk, claim)) == 1
    assert evidence(desk, other) == ()


def test_that_evidence_of_yesterday_is_typed_as_such(qtbot: QtBot) -> None:
    desk, claim = drawn()
    page = make_page(qtbot, desk)
    push(page.why, "Add evidence")
    page.why.form.counts[0][1].setValue(3)
    page.why.form.day.clear()
    type_text(page.why.form.day.editor, "hôm qua")
    push(page.why.form, "Keep")
    (item,) = evidence(desk, claim)
    assert item.happened_on == desk.bench.clock.now().date() - timedelta(days=1)


def test_that_a_message_tells_its_flag_until_it_is_decided_on(qtbot: QtBot) -> None:
    desk, claim = drawn()
    message = Directing(desk.bench).write_message(
        MessageWords("Lãi cố định"), load_bearing=[claim.id]
    )
    page = make_page(qtbot, desk)

    def told() -> str:
        """Return what is told of the message, also to a screen reader."""
        settle()
        cards = page.why.resting.findChildren(NoteCard)
        [card] = [one for one in cards if one.isVisible()]
        shown = "\n".join(seen(page.why.resting))
        assert ("stop it" in shown) == ("stop it" in card.accessibleDescription())
        return shown

    assert "stop it" not in told()
    hear(desk, claim, support=3, against=40)
    assert "■ stop it, then decide · by " in told()
    Flagging(desk.bench).decide(message.id, MessageVerdict.KEEP, "vẫn đúng với khách cũ")
    assert "stop it" not in told()
    assert "Lãi cố định" in told()
