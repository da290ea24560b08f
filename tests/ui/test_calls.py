"""The page of calls: kept by a form, narrowed, and what was said made quote and evidence."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from domain.model.call_library import Call
from domain.model.evidence import Evidence
from domain.model.fields import PersonaField
from domain.model.passphrase import Passphrase
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.quotes import Quote
from domain.model.wording import Tongue
from domain.services.drafting import CallTyped, Drafting
from domain.services.drawing_calls import DrawingCalls
from domain.services.judged_calls import JudgedCall
from domain.services.keeping_calls import CallWords, KeepingCalls
from domain.services.searching import Searching
from tests.desks import TestDesk, make_desk
from tests.robots.typing import press, settle, type_text, write_into
from ui.calls.counted import WAITING
from ui.calls.filtering import CallFilter, Stage
from ui.calls.library_pane import LibraryPane
from ui.calls.page import CallsPage, build
from ui.calls.panes import LIBRARY
from ui.calls.recording import RecordingState, look_at, names_somebody
from ui.calls.wording import CallWording
from ui.direction.looks import CardLook
from ui.drafts import FormKeeper
from ui.widgets.clipping import clipped_texts

DAY = date(2026, 6, 10)


class Lock:
    """A workspace without a passphrase, that is given one when asked."""

    locked = False
    reason = ""

    def opens_with(self, passphrase: Passphrase) -> bool:
        return False

    def ask(self, reason: str = "", then: Callable[[], None] | None = None) -> None:
        self.reason, self.locked = reason, True
        if then is not None:
            then()


@pytest.fixture
def desk() -> TestDesk:
    made = make_desk()
    persona = Persona(made.bench.secrets.new_id(), "P1", 0, PersonaKind.PRIMARY)
    claim = Claim(
        made.bench.secrets.new_id(), "C01", 0, persona.id, PersonaField.PAIN, "sợ <b>ồn</b>"
    )
    with made.bench.doing("add_claim") as work:
        work.of(Persona).put(persona)
        work.of(Claim).put(claim)
    return made


def add(desk: TestDesk, **more: object) -> Call:
    words = CallWords(DAY, consultant="S2", consent=True, seconds=600)
    return KeepingCalls(desk.bench).add(replace(words, **more))  # type: ignore[arg-type]


def opened(qtbot: QtBot, desk: TestDesk) -> CallsPage:
    page = build(desk.desk)
    assert isinstance(page, CallsPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    settle()
    return page


def library(page: CallsPage) -> LibraryPane:
    pane = page.made(LIBRARY)
    assert isinstance(pane, LibraryPane)
    return pane


def push(button: QAbstractButton) -> None:
    assert button.isVisible()
    button.setFocus()
    press(button, Qt.Key.Key_Space)
    settle()


def codes(pane: LibraryPane) -> list[str]:
    return [one.text for one in pane.list.looks]


def test_that_only_calls_in_sight_are_put_into_words(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    plain = CallWording.card

    def noted(wording: CallWording, one: JudgedCall) -> CardLook:
        said.append(one.call.code)
        return plain(wording, one)

    monkeypatch.setattr(CallWording, "card", noted)
    first = add(desk)
    with desk.bench.doing("add_call", code="") as work:
        for number in range(300):
            code, id = f"CALL-{number + 1000}", desk.bench.secrets.new_id()
            work.of(Call).put(replace(first, id=id, code=code, held_on=DAY - timedelta(days=9)))
    page = opened(qtbot, desk)
    pane = library(page)
    assert len(said) < 40, "a dozen are in sight"
    assert pane.select(first.id)
    assert pane.list.current_id() == first.id
    said.clear()
    KeepingCalls(desk.bench).change(first.id, CallWords(DAY, consultant="S3", consent=True))
    settle()
    assert len(said) < 40
    assert "S3" in pane.list.looks[0].lines[0].text
    assert len({one.id for one in pane.list.looks}) == 301
    assert [one.id for one in pane.list.looks[:2]] == [one.id for one in pane.list.looks][:2]


def test_that_a_call_is_written_down_by_keyboard_and_needs_consent(
    qtbot: QtBot, desk: TestDesk
) -> None:
    page = opened(qtbot, desk)
    pane = library(page)
    push(pane.empty.button)
    assert pane.form.day.hasFocus()
    write_into(pane, "Who spoke for Sales", "S2")
    write_into(pane, "Length", "10:5x")
    write_into(pane, "Tags", "price, <b>loan</b>, Price")
    write_into(pane, "Recording: a file, or its address", "/nowhere/a.mp3")
    push(pane.form.done)
    assert "no moment of this call" in pane.form.error.sentence()
    write_into(pane, "Length", "10:50")
    push(pane.form.done)
    assert "has not agreed" in pane.form.error.sentence()
    assert pane.form.recording.text() == "/nowhere/a.mp3", "what was typed stays"
    pane.form.consent.setFocus()
    press(pane.form.consent, Qt.Key.Key_Space)
    push(pane.form.done)
    assert not pane.is_writing
    assert codes(pane) == ["CALL-0001"]
    assert pane.list.hasFocus()
    with desk.bench.reading() as view:
        [call] = view.of(Call).all()
    assert (call.seconds, call.tags) == (650, ("Price", "<b>loan</b>")), "a tag stands once"
    assert not clipped_texts(pane)


def test_that_a_recording_that_is_gone_is_told_and_another_can_be_named(
    qtbot: QtBot, desk: TestDesk, tmp_path: Path
) -> None:
    file = tmp_path / "a.mp3"
    add(desk, recording=str(file))
    page = opened(qtbot, desk)
    pane = library(page)
    card = pane.panel.recording
    qtbot.waitUntil(card.notice.isVisible)
    assert "not where it was" in card.notice.sentence()
    assert not card.bar.open.isVisible()
    file.write_bytes(b"RIFF")
    pane.retranslate()
    qtbot.waitUntil(card.bar.open.isVisible)
    assert not card.notice.isVisible()


def test_that_a_place_is_looked_at_without_trust(tmp_path: Path) -> None:
    assert look_at("") is RecordingState.NONE
    assert look_at(str(tmp_path)) is RecordingState.NO_FILE
    assert look_at("a\0b") is RecordingState.MISSING
    assert look_at("x" * 5000) is RecordingState.MISSING
    assert look_at("HTTPS://tong-dai.example/1") is RecordingState.ADDRESS


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("/a/0912345678_20260610.mp3", True),
        ("/a/+84 912 345 678.wav", True),
        ("/0912345678/ghi-am.mp3", False),
        ("/a/20260610_101500.mp3", False),
        ("/a/CALL-0001.mp3", False),
    ],
)
def test_that_a_telephone_number_in_the_name_of_a_file_is_seen(name: str, found: bool) -> None:
    assert names_somebody(name) is found


def test_that_such_a_name_is_only_kept_behind_a_passphrase(qtbot: QtBot, desk: TestDesk) -> None:
    lock = Lock()
    desk.desk.locks = lock
    page = opened(qtbot, desk)
    pane = library(page)
    push(pane.empty.button)
    pane.form.consent.setChecked(True)
    write_into(pane, "Recording: a file, or its address", "/a/0912345678.mp3")
    push(pane.form.done)
    assert "telephone number" in lock.reason
    with desk.bench.reading() as view:
        assert [one.recording for one in view.of(Call).all()] == ["/a/0912345678.mp3"]


def lose(page: CallsPage) -> None:
    """Let a page look once more, and end without another word, as a program that is killed."""
    for keeper in page.findChildren(FormKeeper):
        keeper.look()
    page.close()


def test_that_a_call_that_was_begun_is_told_and_gone_on_with(qtbot: QtBot, desk: TestDesk) -> None:
    page = opened(qtbot, desk)
    push(library(page).empty.button)
    write_into(library(page), "Length", "10:50")
    write_into(library(page), "Note", "hỏi <b>lãi</b>")
    lose(page)

    page = opened(qtbot, desk)
    pane = library(page)
    assert pane.begun.sentence() == "A call was begun and is not kept yet: CALL-0001"
    pane.begun.acted.emit()
    assert pane.begun.isHidden()
    assert (pane.form.length.text(), pane.form.note.text()) == ("10:50", "hỏi <b>lãi</b>")
    push(pane.form.done)
    with desk.bench.reading() as view:
        assert [one.seconds for one in view.of(Call).all()] == [650]
    assert Drafting(desk.bench).all_begun(CallTyped) == {}
    assert pane.begun.isHidden()


def test_that_changes_of_a_call_wait_and_what_a_draw_rests_on_stays(
    qtbot: QtBot, desk: TestDesk
) -> None:
    call = add(desk)
    page = opened(qtbot, desk)
    push(library(page).panel.edit)
    write_into(library(page), "Code", "X1")
    write_into(library(page), "Note", "gọi lại")
    lose(page)
    DrawingCalls(desk.bench).draw(call.held_on, call.held_on)

    page = opened(qtbot, desk)
    pane = library(page)
    assert pane.begun.sentence() == "Changes to CALL-0001 were begun and are not kept yet."
    pane.begun.acted.emit()
    assert (pane.form.code.text(), pane.form.note.text()) == ("CALL-0001", "gọi lại")
    pane.form.cancelled.emit()
    assert pane.begun.isHidden()
    assert Drafting(desk.bench).all_begun(CallTyped) == {}


def test_that_no_draft_holds_a_telephone_number_in_the_open(qtbot: QtBot, desk: TestDesk) -> None:
    desk.desk.locks = Lock()
    page = opened(qtbot, desk)
    push(library(page).empty.button)
    write_into(library(page), "Note", "gọi lại")
    write_into(library(page), "Recording: a file, or its address", "/a/0912345678.mp3")
    lose(page)
    (typed,) = Drafting(desk.bench).all_begun(CallTyped).values()
    assert (typed.note, typed.recording) == ("gọi lại", "")


def test_that_a_moment_becomes_a_quote_and_evidence(qtbot: QtBot, desk: TestDesk) -> None:
    add(desk, lead="L9")
    page = opened(qtbot, desk)
    pane = library(page)
    moments = pane.panel.moments
    push(moments.add)
    write_into(pane, "When in the call", "11:00")
    write_into(pane, "What the customer said, word for word", "Hai khoá là <i>gì</i>?")
    push(moments.form.done)
    assert "no moment of this call" in moments.form.error.sentence(), "the call was over by then"
    write_into(pane, "When in the call", "4.12")
    push(moments.form.done)
    [row] = moments.rows
    assert (row.look.at, row.look.words) == ("04:12", "Hai khoá là <i>gì</i>?")

    push(row.quote)
    moments.quote.consent.setChecked(True)
    push(moments.quote.done)
    push(moments.rows[0].evidence)
    moments.evidence.side.button("against").click()
    push(moments.evidence.done)
    [row] = moments.rows
    assert [one.text for one in row.look.became] == ["✓ a customer quote", "✓ evidence on C01"]
    assert not row.quote.isVisible()
    with desk.bench.reading() as view:
        assert [one.consent for one in view.of(Quote).all()] == [True]
        [item] = view.of(Evidence).all()
    assert (item.lead, item.source) == ("L9", "CALL-0001 · 04:12")
    assert not clipped_texts(pane)
    push(row.remove)
    assert not moments.rows
    with desk.bench.reading() as view:
        assert len(view.of(Evidence).all()) == 1, "what it became stays"


def test_that_the_list_is_narrowed_and_every_chip_counts(qtbot: QtBot, desk: TestDesk) -> None:
    for place in range(6):
        add(desk, consultant=("S2", "S3")[place % 2], held_on=DAY - timedelta(days=40 * place))
    add(desk, consultant="", consent=False, tags=("Trả góp",))
    DrawingCalls(desk.bench).draw(DAY - timedelta(days=100), DAY)
    page = opened(qtbot, desk)
    pane = library(page)
    assert len(codes(pane)) == 7
    chips = {key: pane.stages.button(key).text() for key in ("all", *Stage)}
    assert (chips["all"], chips["to_score"], chips["kept"]) == (
        "All 7",
        "To score 3",
        "Not drawn 4",
    )
    pane.stages.button("to_score").click()
    pane.consultant_chosen.emit("S2")
    assert codes(pane) == ["CALL-0001", "CALL-0003"]
    pane.period_chosen.emit("last 30")
    assert codes(pane) == ["CALL-0001"]
    pane.words_typed.emit("không có")
    assert not codes(pane)
    assert pane.nothing.isVisible()
    assert not pane.panel.isVisible()
    pane.show_thing(next(one.call.id for one in pane._presenter.calls if not one.call.consent))
    assert len(codes(pane)) == 7
    assert pane.panel.look is not None
    assert pane.panel.look.code == "CALL-0007", "what was found elsewhere is shown, filtered or not"
    assert WAITING.count(desk.desk) == 3


def test_that_letters_are_found_whatever_their_marks(desk: TestDesk) -> None:
    add(desk, tags=("Trả góp",))
    from domain.services.judged_calls import judged_calls

    with desk.bench.reading() as view:
        calls = judged_calls(view)
    assert len(CallFilter(words="tra gop").chosen(calls)) == 1
    assert len(CallFilter(tag="TRẢ GÓP").chosen(calls)) == 1
    assert not CallFilter(words="tra gop x").chosen(calls)


def test_that_what_a_draw_rests_on_cannot_be_typed_over(qtbot: QtBot, desk: TestDesk) -> None:
    add(desk)
    DrawingCalls(desk.bench).draw(DAY, DAY)
    page = opened(qtbot, desk)
    pane = library(page)
    assert not pane.panel.remove.isVisible()
    push(pane.panel.edit)
    assert not pane.form.code.isEnabled()
    assert pane.form.lead.editor_widget().hasFocus()
    type_text(pane.form.lead.editor_widget(), "L7")
    QTest.keyClick(pane.form.lead.editor_widget(), Qt.Key.Key_Return)
    push(pane.form.done)
    assert pane.panel.look is not None
    assert ("Lead", "L7") in pane.panel.look.parts


def test_that_a_call_is_found_by_code_and_tag_and_nothing_of_people(desk: TestDesk) -> None:
    call = add(desk, lead="L9", tags=("hỏi giá",), recording="/a/khach-quen.mp3", note="nói nhỏ")
    searching = Searching(desk.bench)
    for words in ("call-0001", "hoi gia"):
        assert [one.id for one in searching.find(words, Tongue.ENGLISH)] == [call.id]
    for words in ("L9", "khach-quen", "nói nhỏ"):
        assert not searching.find(words, Tongue.ENGLISH)


def test_that_the_page_of_a_file_that_is_only_read_offers_nothing_to_write(
    qtbot: QtBot, desk: TestDesk
) -> None:
    call = add(desk)
    KeepingCalls(desk.bench).note_moment(call.id, 5, "Alo")
    desk.desk.read_only = True
    page = opened(qtbot, desk)
    pane = library(page)
    panel = pane.panel
    offered = (panel.edit, panel.remove, panel.moments.add, panel.moments.rows[0].quote)
    assert not any(one.isVisible() for one in offered)
    assert not pane.add.isEnabled()


def test_that_a_form_opened_near_the_lower_edge_comes_into_sight_whole(
    qtbot: QtBot, desk: TestDesk
) -> None:
    call = add(desk)
    keeping = KeepingCalls(desk.bench)
    for at in range(8):
        keeping.note_moment(call.id, at, f"Lời khách {at}")
    page = opened(qtbot, desk)
    page.resize(1000, 480)
    settle()
    panel = library(page).panel
    moments = panel.moments
    for opener, form in (
        (moments.add, moments.form),
        (moments.rows[0].quote, moments.quote),
        (moments.rows[0].evidence, moments.evidence),
    ):
        panel.verticalScrollBar().setValue(0)
        push(opener)
        shown = form.rect().translated(form.mapTo(panel.viewport(), form.rect().topLeft()))
        assert panel.viewport().rect().contains(shown), (form, shown)
