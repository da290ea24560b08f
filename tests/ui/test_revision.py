"""The pane on which a persona is revised: what is shown, and what people make of it by keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from domain.model.fields import PersonaField
from domain.model.persona import Claim
from domain.model.proposals import ProposedChange
from domain.model.release import Review
from domain.model.revision import RevisionDecision
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.claiming import Claiming
from domain.services.releasing import Releasing
from domain.services.theming import ThemeWords, Theming
from domain.services.versioning import review_of
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.real import open_real
from tests.revisions import (
    NOW,
    Leads,
    publish,
    records,
    signed_persona,
    with_leaving_persona,
)
from tests.robots.typing import press, push, seen, settle, type_text, write_into
from ui.desk import Changes, Desk
from ui.language import translator_for
from ui.revision.pane import RevisionPane
from ui.revision.proposal_card import ProposalCard
from ui.widgets.clipping import clipped_texts
from ui.widgets.scroll_page import ScrollPage


@dataclass
class Room:
    """A pane over a real file."""

    qtbot: QtBot
    bench: Workbench
    file: OpenFile
    desk: Desk
    gone: list[tuple[str, object]]

    def pane(self) -> RevisionPane:
        pane = RevisionPane(self.desk)
        self.qtbot.addWidget(pane)
        pane.resize(860, 700)
        pane.show()
        with self.bench.reading() as view:
            claims = view.of(Claim).all()
        pane.show_persona(claims[0].persona_id if claims else None)
        self.rest()
        return pane

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.desk.jobs.busy, timeout=10_000)
        settle()

    def claims(self) -> dict[str, Claim]:
        return {one.code: one for one in Claiming(self.bench).claims(retired=True)}


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    changes = Changes()
    bench, file = open_real(tmp_path, clock=FakeClock(NOW), publish=changes.publish)
    desk = Desk(bench, changes, lambda t: translator_for(t.value), lambda: Tongue.ENGLISH)
    gone: list[tuple[str, object]] = []
    desk.ways.wanted.connect(lambda page, thing: gone.append((page, thing)))
    desk.ways.pane_wanted.connect(lambda page, pane: gone.append((page, pane)))
    one = Room(qtbot, bench, file, desk, gone)
    yield one
    one.rest()
    file.close()


def answered(room: Room) -> None:
    """Let leads speak for retiring C01, changing C02 and splitting C03, and tell something new."""
    _, claims = signed_persona(room.bench, "bỏ <b>đi</b>", "Đa số khách sợ lãi", "hai phòng ngủ")
    leads = Leads(room.bench, room.file)
    kids = leads.come(*records(40, channel="zalo", traits=(("family", "kids"),)))
    single = leads.come(*records(40, 100, channel="zalo", traits=(("family", "single"),)))
    for place, number in enumerate((*kids, *single)):
        verdicts = {
            claims[0].id: place % 10 == 0,
            claims[1].id: place % 10 > 0,
            claims[2].id: number in kids or place % 10 == 0,
        }
        new = "xem 5–6 dự án rồi mới gọi" if place < 2 else ""
        leads.say(number, verdicts, on=date(2026, 4, 15), by=f"S{place % 3}", something_new=new)
    leads.tell()
    theming = Theming(room.bench)
    theming.make(
        [one.id for one in theming.told().texts], ThemeWords("Xem 5–6 dự án", PersonaField.TRIGGER)
    )


def card(pane: RevisionPane, change: ProposedChange) -> ProposalCard:
    return next(one for about, one in pane.cards.items() if about.change is change)


def test_that_without_a_version_the_way_to_the_versions_is_shown(room: Room) -> None:
    pane = room.pane()
    assert "Nothing to revise yet" in seen(pane)
    push(pane, "To the versions")
    assert room.gone == [("personas", "versions")]


def test_that_where_nothing_speaks_for_a_change_the_next_review_is_named(room: Room) -> None:
    signed_persona(room.bench, "một")
    pane = room.pane()
    assert any("Next review on 04/05/2026" in text for text in seen(pane))
    assert not pane.cards
    assert not pane.publish.isEnabled()


def test_that_each_proposal_stands_with_its_numbers_and_what_rests_on_it(room: Room) -> None:
    answered(room)
    pane = room.pane()
    assert [about.change for about in pane.cards] == [
        *(ProposedChange.RETIRE, ProposedChange.ADD, ProposedChange.CHANGE, ProposedChange.SPLIT)
    ]
    texts = " ".join(seen(pane))
    assert "bỏ <b>đi</b>" in texts
    assert "8 for, 72 against of 80 answers" in texts
    assert "Two groups answer differently, by family: kids 100% (40 of 40)" in texts
    assert "Đa số khách sợ lãi → nearly all" in texts
    assert "0 of 4 decided" in texts
    assert "open: 4" in texts
    assert not clipped_texts(pane)


def test_that_a_proposal_is_accepted_by_keyboard_and_stands_quiet_with_who_and_when(
    room: Room,
) -> None:
    answered(room)
    pane = room.pane()
    first = card(pane, ProposedChange.RETIRE)
    first.setFocus()
    press(first, Qt.Key.Key_A)
    room.rest()
    assert room.claims()["C01"].retired
    assert not first.accept.isVisible()
    assert "✓ Accepted" in seen(first)
    assert any(text.startswith("Marketing, ") for text in seen(first))
    assert any("v1.0 → v1.1" in text for text in seen(pane))
    press(first, Qt.Key.Key_O)
    room.rest()
    assert not room.claims()["C01"].retired
    press(first, Qt.Key.Key_Down)
    assert card(pane, ProposedChange.ADD).hasFocus()


def test_that_a_rejection_asks_for_a_reason_and_shows_it(room: Room) -> None:
    answered(room)
    pane = room.pane()
    pane.decider.button("sales").click()
    first = card(pane, ProposedChange.RETIRE)
    first.reject.click()
    assert first.form is not None
    first.form.reject.click()
    assert any("Write down why" in text for text in seen(first))
    type_text(first.form.reason.editor_widget(), "vòng này chỉ gặp người độc thân")
    first.form.reject.click()
    room.rest()
    assert "Why: vòng này chỉ gặp người độc thân" in seen(first)
    with room.bench.reading() as view:
        (decision,) = view.of(RevisionDecision).all()
    assert decision.side is Side.SALES


def test_that_control_and_enter_reject_with_the_reason(room: Room) -> None:
    answered(room)
    pane = room.pane()
    first = card(pane, ProposedChange.RETIRE)
    first.reject.click()
    assert first.form is not None
    reason = first.form.reason.editor_widget()
    type_text(reason, "vòng này chỉ gặp người độc thân")
    QTest.keyClick(reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.rest()
    assert "Why: vòng này chỉ gặp người độc thân" in seen(first)


def test_that_a_reason_half_typed_survives_what_others_do(room: Room) -> None:
    answered(room)
    pane = room.pane()
    first = card(pane, ProposedChange.RETIRE)
    first.reject.click()
    assert first.form is not None
    type_text(first.form.reason.editor_widget(), "chưa")
    card(pane, ProposedChange.SPLIT).accept.click()
    room.rest()
    assert first.form is not None
    assert first.form.reason.text() == "chưa"
    assert {room.claims()[code].scope for code in ("C03", "C04")} == {
        "family: kids",
        "family: single",
    }


def test_that_a_sentence_that_names_how_many_is_worded_first(room: Room) -> None:
    answered(room)
    pane = room.pane()
    change = card(pane, ProposedChange.CHANGE)
    assert change.accept.text() == "Word it…"
    change.accept.click()
    settle()
    assert pane.editor.words().quantifier == "nearly_all"
    write_into(pane, "Claim", "Hầu như khách nào cũng sợ lãi")
    if pane.editor.isVisible():
        push(pane, "Keep changes")
    room.rest()
    claim = room.claims()["C02"]
    assert (claim.text, claim.quantifier) == ("Hầu như khách nào cũng sợ lãi", "nearly_all")
    assert "✓ Accepted, amended" in seen(change)


def test_that_once_all_is_decided_the_way_leads_to_the_keys(room: Room) -> None:
    answered(room)
    pane = room.pane()
    for change in (ProposedChange.RETIRE, ProposedChange.ADD, ProposedChange.SPLIT):
        card(pane, change).accept.click()
        room.rest()
    assert not pane.publish.isEnabled()
    left = card(pane, ProposedChange.CHANGE)
    left.reject.click()
    assert left.form is not None
    type_text(left.form.reason.editor_widget(), "hỏi thêm")
    left.form.defer.click()
    room.rest()
    assert any(text.startswith("→ Put off until 18/05/2026") for text in seen(left))
    assert pane.publish.isEnabled()
    pane.publish.click()
    pane.brief.click()
    assert room.gone == [("personas", "versions:draft"), ("documents", None)]


def test_that_another_version_is_shown_from_the_top(room: Room) -> None:
    answered(room)
    pane = room.pane()
    pane.resize(860, 400)
    room.rest()
    page = pane.findChild(ScrollPage)
    assert page is not None
    page.verticalScrollBar().setValue(60)
    assert page.verticalScrollBar().value() == 60
    publish(room.bench, "1.1", NOW)
    room.rest()
    assert page.verticalScrollBar().value() == 0


def test_that_a_review_that_changes_nothing_ends_with_a_day_to_look_again(room: Room) -> None:
    answered(room)
    pane = room.pane()
    assert not pane.unchanged.isVisible(), "there is something to decide"
    for change in (ProposedChange.RETIRE, ProposedChange.ADD, ProposedChange.SPLIT):
        reject(room, card(pane, change))
    assert not pane.unchanged.isVisible()
    reject(room, card(pane, ProposedChange.CHANGE))
    assert not pane.publish.isEnabled()
    assert pane.unchanged.isVisible()
    pane.unchanged.review.set_day(date(2026, 6, 2))
    pane.unchanged.leave.click()
    room.rest()
    assert any("was reviewed and stays. Next review: 02/06/2026" in one for one in seen(pane))
    (version,) = Releasing(room.bench).versions()
    with room.bench.reading() as view:
        assert review_of(view, version) == date(2026, 6, 2)
        (stamp,) = view.of(Review).all()
    assert stamp.session_id is None
    room.bench.journal.undo()
    with room.bench.reading() as view:
        assert review_of(view, version) == version.next_review
    room.file.close()
    again, file = open_real(room.file.path.parent, name=room.file.path.name)
    again.journal.redo()
    with again.reading() as view:
        assert view.of(Review).all() == [stamp]
    file.close()


def reject(room: Room, one: ProposalCard) -> None:
    one.reject.click()
    assert one.form is not None
    type_text(one.form.reason.editor_widget(), "chưa đủ người trả lời")
    one.form.reject.click()
    room.rest()


def test_that_every_button_of_a_card_says_of_which_proposal_it_is(room: Room) -> None:
    answered(room)
    pane = room.pane()
    for one in pane.cards.values():
        names = [b.accessibleName() for b in one.findChildren(QPushButton) if b.isVisible()]
        assert all(one.look.text[:20] in name for name in names)
        assert one.accessibleName().startswith(one.look.kind)


def test_that_a_whole_persona_leaves_by_one_key_with_its_reason_and_comes_back(room: Room) -> None:
    with_leaving_persona(room.bench, room.file)
    pane = room.pane()
    leaving = card(pane, ProposedChange.RETIRE_PERSONA)
    texts = seen(leaving)
    assert "The whole persona: Nhà đầu tư" in texts
    assert "2 of 60 qualified leads of both iterations fit it: fewer than one in ten" in texts
    assert not leaving.edit.isVisible(), "it has no words"
    leaving.setFocus()
    press(leaving, Qt.Key.Key_E)
    press(leaving, Qt.Key.Key_A)
    room.rest()
    assert not pane.editor_card.isVisible()
    assert room.claims()["C02"].retired
    assert any(text.startswith("Why: Customers supported none of its 1") for text in seen(leaving))
    assert not clipped_texts(pane)
    press(leaving, Qt.Key.Key_O)
    room.rest()
    assert not room.claims()["C02"].retired
