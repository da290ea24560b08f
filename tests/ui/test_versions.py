"""The pane of the versions, worked by keyboard: signed by both, edited, compared, restored."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

import main
from domain.model.direction import Message, MessageStatus, Rest
from domain.model.evidence import Evidence
from domain.model.fields import PersonaField
from domain.model.persona import Claim, Persona
from domain.model.release import Signature, Version, VersionState
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing
from domain.services.facilitating import Facilitating
from domain.services.portraying import Portraying
from domain.services.versioning import Versioning
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.desks import TestDesk, make_desk
from tests.real import open_real
from tests.robots.typing import press, push, settle, spoken, type_text
from tests.services.test_restoring import content, drawn, signed
from ui.desk import Changes, Desk
from ui.language import translator_for
from ui.personas.page import PersonasPage
from ui.personas.page import build as build_personas
from ui.shell.makers import writers_of
from ui.versions import notes_presenter, presenter
from ui.versions.pane import VersionsPane, build
from ui.versions.words import STATES
from ui.widgets.clipping import clipped_texts


def _pane(qtbot: QtBot, desk: Desk) -> VersionsPane:
    pane = build(desk)
    assert isinstance(pane, VersionsPane)
    qtbot.addWidget(pane)
    pane.resize(840, 900)
    pane.show()
    settle()
    return pane


def _told(pane: VersionsPane) -> list[str]:
    return [row.accessibleName() for row in pane.versions.rows]


def _everything(bench: Workbench) -> list[object]:
    with bench.reading() as view:
        kinds = (Persona, Claim, Message, Rest, Evidence, Version, Signature)
        return [one for kind in kinds for one in view.of(kind).all()]


def _sign_both(pane: VersionsPane) -> None:
    for side, name in ((Side.MARKETING, "Hoài An"), (Side.SALES, "Thanh Sơn")):
        row = pane.signing.rows[side]
        type_text(row.name.editor_widget(), name)
        push(row, f"Sign for {'Marketing' if side is Side.MARKETING else 'Sales'}")
        settle()


def _go_back(pane: VersionsPane, place: int) -> None:
    row = pane.versions.rows[place]
    row.setFocus()
    press(row, Qt.Key.Key_Return)
    settle()
    push(pane, "Restore as a new draft…")
    settle()


@pytest.fixture
def real(tmp_path: Path) -> Iterator[tuple[Desk, Workbench, OpenFile]]:
    """A desk over a real file, where undo is real."""
    changes = Changes()
    bench, file = open_real(tmp_path, publish=changes.publish)
    yield (
        Desk(bench, changes, lambda one: translator_for(one.value), lambda: Tongue.ENGLISH),
        bench,
        file,
    )
    file.close()


def test_that_a_version_is_signed_edited_compared_and_restored(
    qtbot: QtBot, real: tuple[Desk, Workbench, OpenFile]
) -> None:
    desk, bench, _ = real
    drawn(bench)
    pane = _pane(qtbot, desk)
    assert not pane.signing.publish.isEnabled(), "no key is turned"
    _sign_both(pane)
    push(pane, "Publish the version")
    settle()
    assert "Version 1.0 is in force." in pane.notice.sentence()
    first = content(bench)

    claim = Claiming(bench).claims()[0]
    Claiming(bench).edit_claim(claim.id, replace(ClaimWords.of(claim), quantifier="some"))
    Claiming(bench).write_claim(ClaimWords(PersonaField.GAIN, "Nhiều khách muốn gần trường"))
    Claiming(bench).retire_claim(Claiming(bench).claims()[1].id)
    settle()
    assert [row.look.number for row in pane.versions.rows] == ["1.1", "1.0"]
    press(pane.versions.rows[0], Qt.Key.Key_Space)
    settle()
    kinds = [(one.sign, one.kind) for one in pane.diff.looks]
    assert kinds == [("+", "new"), ("−", "gone"), ("~", "another “how many”, weakened")]
    assert "how many: Many → A notable share" in [words for _, words in pane.diff.looks[2].details]

    edited = _everything(bench)
    _go_back(pane, 1)
    push(pane, "Restore")
    settle()
    assert content(bench) == first
    assert [row.look.number for row in pane.versions.rows] == ["1.0"]
    bench.journal.undo()
    assert _everything(bench) == edited, "undo gives everything back"
    bench.journal.redo()
    assert content(bench) == first


def test_that_the_keyboard_goes_from_key_to_key_and_on_to_what_follows(
    qtbot: QtBot, real: tuple[Desk, Workbench, OpenFile]
) -> None:
    desk, bench, _ = real
    drawn(bench)
    pane = _pane(qtbot, desk)
    _sign_both(pane)
    assert pane.signing.publish.hasFocus(), "never on what takes a signature back"
    press(pane.signing.publish, Qt.Key.Key_Space)
    settle()
    assert pane.chosen.notes.hasFocus()


def test_that_before_the_first_claim_the_way_leads_there(qtbot: QtBot) -> None:
    desk = make_desk()
    pane = _pane(qtbot, desk.desk)
    gone: list[str] = []
    desk.desk.ways.wanted.connect(lambda page, thing: gone.append(page))
    push(pane, "To the claims")
    assert gone == ["personas"]
    Claiming(desk.bench).write_claim(ClaimWords(PersonaField.GAIN, "Nhiều khách muốn gần trường"))
    settle()
    assert [row.look.state for row in pane.versions.rows] == ["draft"]
    assert pane.diff.looks[0].kind == "new persona"


def test_that_an_open_session_signs_its_own_version(qtbot: QtBot) -> None:
    desk = make_desk()
    drawn(desk.bench)
    Facilitating(desk.bench).start("draw_b")
    pane = _pane(qtbot, desk.desk)
    assert not pane.signing.rows[Side.SALES].isVisible()
    assert not pane.signing.publish.isVisible()
    gone: list[str] = []
    desk.desk.ways.wanted.connect(lambda page, thing: gone.append(page))
    push(pane, "Go to the session")
    assert gone == ["session"]


def test_that_arrows_walk_the_list_and_any_two_are_compared(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    pane = _pane(qtbot, desk.desk)
    rows = pane.versions.rows
    assert "due for renewal" not in rows[0].accessibleName()
    rows[0].setFocus()
    press(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    press(rows[1], Qt.Key.Key_Return)
    settle()
    assert pane.diff.after.currentText() == rows[1].look.number
    pane.diff.before.setFocus()
    press(pane.diff.before, Qt.Key.Key_End)
    settle()
    assert pane.diff.before.currentText() == "the beginning"
    assert {one.sign for one in pane.diff.looks} == {"+"}


def test_that_a_publishing_is_taken_back_within_the_moment(qtbot: QtBot) -> None:
    desk = make_desk()
    drawn(desk.bench)
    pane = _pane(qtbot, desk.desk)
    _sign_both(pane)
    push(pane, "Publish the version")
    settle()
    push(pane, "Take back")
    settle()
    assert [row.look.state for row in pane.versions.rows] == ["draft"]
    assert pane.signing.publish.isEnabled(), "the keys are turned as they were"


def test_that_going_back_tells_which_messages_stay_rejected(qtbot: QtBot) -> None:
    desk = make_desk()
    drawn(desk.bench)
    signed(desk.bench)
    directing = Directing(desk.bench)
    message = directing.messages()[1].message
    directing.set_status(message.id, MessageStatus.REJECTED_LEGAL, "hứa lãi")
    pane = _pane(qtbot, desk.desk)
    _go_back(pane, 1)
    push(pane, "Restore")
    settle()
    assert pane.notice.sentence().endswith("Still rejected by the legal and truth check: G02.")
    assert directing.messages()[1].message.status is MessageStatus.REJECTED_LEGAL


def test_that_nothing_says_a_version_is_in_force_once_it_is_withdrawn(qtbot: QtBot) -> None:
    desk = make_desk()
    drawn(desk.bench)
    pane = _pane(qtbot, desk.desk)
    _sign_both(pane)
    push(pane, "Publish the version")
    push(pane, "Withdraw…")
    type_text(pane.chosen.withdrawing.reason.editor_widget(), "nhầm dự án")
    push(pane.chosen.withdrawing, "Withdraw")
    settle()
    assert pane.notice.isHidden(), pane.notice.sentence()
    assert translator_for("vi")(STATES[VersionState.RETIRED][1]) == "đã thu hồi"


def test_that_a_version_is_withdrawn_with_a_reason_alone(qtbot: QtBot) -> None:
    desk = make_desk()
    drawn(desk.bench)
    only = signed(desk.bench)
    pane = _pane(qtbot, desk.desk)
    push(pane, "Withdraw…")
    push(pane.chosen.withdrawing, "Withdraw")
    assert "reason" in pane.chosen.withdrawing.reason.notice()
    type_text(pane.chosen.withdrawing.reason.editor_widget(), "nhầm dự án")
    push(pane.chosen.withdrawing, "Withdraw")
    settle()
    with desk.bench.reading() as view:
        assert view.of(Version).get(only).withdrawn_because == "nhầm dự án"
    assert "withdrawn" in _told(pane)[1]
    push(pane, "Put back")
    settle()
    assert [one.state.value for one in Versioning(desk.bench).entries()] == ["signed"]


def test_that_notes_are_read_copied_and_saved_in_either_language(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("real_estate")
    makers = main.makers()
    desk.desk.writers = writers_of(makers)
    pane = _pane(qtbot, desk.desk)
    push(pane, "Release notes")
    settle()
    push(pane, "Tiếng Việt")
    settle()
    push(pane, "Copy the text")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Ghi chú phát hành · phiên bản ")
    assert "Thông điệp cần xử lý" in copied
    place = tmp_path / "ghi chú.pdf"
    monkeypatch.setattr(notes_presenter, "ask_place", lambda *_: place)
    push(pane, "Save as PDF…")
    desk.desk.jobs.finish()
    settle()
    assert place.read_bytes().startswith(b"%PDF")
    assert pane.notice.sentence() == "Saved: ghi chú.pdf"


def test_that_sixty_hostile_claims_are_shown_whole(qtbot: QtBot) -> None:
    desk = make_desk(tongue=Tongue.VIETNAMESE)
    _write_sixty(desk)
    pane = _pane(qtbot, desk.desk)
    assert len(pane.diff.looks) == 61
    assert pane.diff.more.isVisibleTo(pane)
    pane.diff.more.setFocus()
    press(pane.diff.more, Qt.Key.Key_Return)
    settle()
    assert not pane.diff.more.isVisibleTo(pane)
    assert clipped_texts(pane) == []
    nameless = [
        one
        for one in pane.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and not spoken(one)
    ]
    assert nameless == []


def _write_sixty(desk: TestDesk) -> None:
    texts = ("<b>đậm</b> & =1+1", "👩‍👧 " * 40, "ộ" * 250, "Nhiều khách " + "rất " * 60)
    for n in range(60):
        words = ClaimWords(PersonaField.PAIN, f"{texts[n % len(texts)]} {n}"[:300], "many")
        Claiming(desk.bench).write_claim(words)


def test_that_a_persona_leaves_use_with_a_reason_and_comes_back(qtbot: QtBot) -> None:
    desk = make_desk()
    drawn(desk.bench)
    signed(desk.bench)
    pane = _pane(qtbot, desk.desk)
    persona = Portraying(desk.bench).personas()[1]
    pane.show_persona(persona.id)
    push(pane, "Take “Anh Nam” out of use…")
    type_text(pane.personas.retiring.reason.editor_widget(), "dưới 10 % lead đạt")
    push(pane, "Take out of use")
    settle()
    assert [one.name for one in Portraying(desk.bench).personas()] == ["Chị Hương"]
    assert pane.versions.rows[0].look.number == "2.0", "a persona less is a new major version"
    push(pane, "Bring back Anh Nam")
    settle()
    assert len(Portraying(desk.bench).personas()) == 2


def test_that_a_claim_is_split_and_merged_from_its_menu(qtbot: QtBot) -> None:
    desk = make_desk()
    drawn(desk.bench)
    page = build_personas(desk.desk)
    assert isinstance(page, PersonasPage)
    qtbot.addWidget(page)
    page.show()
    settle()
    first = Claiming(desk.bench).claims()[0]
    menu = page.menu_for(first.id)
    next(one for one in menu.actions() if one.text() == "Split in two…").trigger()
    settle()
    second = Claiming(desk.bench).claims()[1]
    assert (second.code, second.parent_ids) == ("C04", (first.id,))
    assert page.editor.words().text == first.text, "it is open to be told apart"
    into = next(
        one for one in page.menu_for(second.id).findChildren(QMenu) if one.title() == "Merge into"
    )
    next(one for one in into.actions() if one.text().startswith("C02")).trigger()
    settle()
    assert [one.code for one in Claiming(desk.bench).claims()] == ["C01", "C02", "C03"]
    assert Claiming(desk.bench).claims()[1].parent_ids == (second.id,)


def test_that_very_many_claims_are_compared_beside_the_window(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter, "_MANY", 2)
    desk = make_desk()
    drawn(desk.bench)
    pane = _pane(qtbot, desk.desk)
    desk.desk.jobs.finish()
    settle()
    assert len(pane.diff.looks) == 8


def test_that_the_form_that_restores_is_seen_whole_and_escape_leads_out(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    pane = _pane(qtbot, desk.desk)
    pane.resize(840, 420)
    press(pane.versions.rows[1], Qt.Key.Key_Return)
    settle()
    push(pane, "Restore as a new draft…")
    form = pane.chosen.restoring
    assert not form.go.visibleRegion().isEmpty()
    press(form.reason.editor_widget(), Qt.Key.Key_Escape)
    assert not form.isVisible()
