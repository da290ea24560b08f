"""The pane of what is unknown: marks, list and keyboard over the same claims."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from unittest.mock import patch

import pypdf
import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import main
from domain.model.evidence import Evidence, answered
from domain.model.fields import PersonaField
from domain.model.persona import Claim, PersonaKind
from domain.model.wording import Tongue
from domain.services.asking_next import AskingNext
from domain.services.call_sheets import CallSheets, Voice
from domain.services.claiming import Claiming, ClaimWords
from domain.services.portraying import Portraying
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT
from tests.desks import TestDesk, make_desk
from tests.exports.reading import letters, said_in
from tests.real import open_real
from tests.robots.typing import press, push, settle, spoken
from ui.desk import Changes, Desk, Writers
from ui.personas.page import PersonasPage
from ui.personas.page import build as build_page
from ui.shell.makers import writers_of
from ui.unknown.pane import UnknownPane
from ui.unknown.placing import place_marks
from ui.widgets.clipping import clipped_texts


def _drawn(*importance: int) -> tuple[TestDesk, list[Claim]]:
    """A desk with one persona and a claim of each importance."""
    desk = make_desk()
    Portraying(desk.bench).add_persona(PersonaKind.PRIMARY)
    words = ClaimWords(PersonaField.ANXIETY, "Đa số khách lo lãi", "most", 2, "objections")
    claiming = Claiming(desk.bench)
    return desk, [claiming.write_claim(replace(words, importance=one)) for one in importance]


def _hear(bench: Workbench, claim: Claim, support: int, against: int) -> None:
    day = bench.clock.now().date()
    counts = answered(support, against, claim)
    item = Evidence(bench.secrets.new_id(), claim.id, "sales_feedback", counts, day)
    with bench.doing("load_example") as work:
        work.of(Evidence).put(item)


def _pane(qtbot: QtBot, desk: TestDesk) -> UnknownPane:
    page = UnknownPane(desk.desk)
    qtbot.addWidget(page)
    page.resize(840, 640)
    personas = Portraying(desk.bench).personas()
    page.show_persona(personas[0].id if personas else None)
    page.show()
    settle()
    return page


def _codes(pane: UnknownPane) -> list[str]:
    return [look.code for look in pane.questions.looks]


def _facts(pane: UnknownPane, row: int) -> tuple[str, ...]:
    return pane.questions.words_of(pane.questions.looks[row]).facts


def _mark(pane: UnknownPane, code: str) -> QRect:
    row = _codes(pane).index(code)
    return next(mark.rect for mark in pane.map.marks if row in mark.rows)


def test_that_new_evidence_moves_a_claim_and_undo_takes_it_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """In a real file, whose journal undoes as the window does."""
    changes = Changes()
    bench, file = open_real(tmp_path, publish=changes.publish)
    try:
        made = make_desk()
        desk = Desk(bench, changes, made.desk.translate_for, made.desk.tongue)
        Portraying(bench).add_persona(PersonaKind.PRIMARY)
        words = ClaimWords(PersonaField.ANXIETY, "Đa số khách lo lãi", "most", 3)
        first = Claiming(bench).write_claim(words)
        Claiming(bench).write_claim(replace(words, importance=2))
        pane = _pane(qtbot, replace(made, desk=desk, bench=bench))
        assert _codes(pane) == ["C01", "C02"]
        before = _mark(pane, "C01")
        _hear(bench, first, 38, 4)
        settle()
        assert _codes(pane) == ["C02", "C01"]
        assert _mark(pane, "C01").top() > before.top()
        assert _mark(pane, "C01").left() == before.left()
        assert _facts(pane, 1)[0].startswith("✓ supported")
        changes.publish(file.journal.undo())
        settle()
        assert _codes(pane) == ["C01", "C02"]
        assert _mark(pane, "C01") == before
    finally:
        file.close()


def test_that_a_mark_is_reached_by_keyboard_and_opens_its_claim(qtbot: QtBot) -> None:
    desk, (minor, _, deciding) = _drawn(1, 2, 3)
    pane = _pane(qtbot, desk)
    gone: list[object] = []
    desk.desk.ways.wanted.connect(lambda page, thing: gone.append((page, thing)))
    pane.map.setFocus()
    assert pane.chosen() == deciding.id
    press(pane.map, Qt.Key.Key_Left)
    press(pane.map, Qt.Key.Key_Left)
    press(pane.map, Qt.Key.Key_Left)  # the edge: it stays
    assert pane.chosen() == minor.id
    assert pane.list.currentIndex().row() == _codes(pane).index("C01")  # the list goes along
    press(pane.map, Qt.Key.Key_Return)
    assert gone == [("personas", minor.id)]


def test_that_a_click_on_a_mark_opens_its_claim(qtbot: QtBot) -> None:
    desk, (claim,) = _drawn(2)
    pane = _pane(qtbot, desk)
    gone: list[object] = []
    desk.desk.ways.wanted.connect(lambda page, thing: gone.append(thing))
    where = _mark(pane, "C01").center()
    QTest.mouseClick(
        pane.map.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    assert gone == [claim.id]


def test_that_every_mark_is_told_to_a_screen_reader(qtbot: QtBot) -> None:
    desk, _ = _drawn(3, 2, 1)
    pane = _pane(qtbot, desk)
    reader = QAccessible.queryAccessibleInterface(pane.map)
    assert reader is not None
    told = [reader.child(at) for at in range(reader.childCount())]
    texts = [one.text(QAccessible.Text.Name) for one in told if one is not None]
    for code in ("C01", "C02", "C03"):
        (said,) = [text for text in texts if f"{code}." in text]
        assert "uncertainty 100 of 100" in said
        assert "What still worries you" in said


def test_that_marks_never_lie_upon_each_other() -> None:
    area, size = QRect(80, 24, 600, 240), QSize(52, 22)
    points = [(at % 3, (at * 37 % 101) / 100) for at in range(1_000)]
    marks = place_marks(points, area, size, 3, 0.2)
    assert sorted(row for mark in marks for row in mark.rows) == list(range(1_000))
    for at, one in enumerate(marks):
        assert area.adjusted(0, -1, 0, 1).contains(one.rect)
        assert not any(one.rect.intersects(other.rect) for other in marks[at + 1 :])
    settled = [m.rect.top() for m in marks for row in m.rows if points[row][1] <= 0.2]
    unsettled = [m.rect.top() for m in marks for row in m.rows if points[row][1] > 0.2]
    assert max(unsettled) < min(settled)


def test_that_a_field_is_chosen_alone(qtbot: QtBot) -> None:
    desk, _ = _drawn(2, 2)
    pain = Claiming(desk.bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách", "many"))
    pane = _pane(qtbot, desk)
    words = [pane.field.itemText(at) for at in range(pane.field.count())]
    assert words == ["All fields (3)", "Pain point (1)", "Anxiety (2)"]
    pane.field.chosen.emit("pain")
    assert _codes(pane) == [pain.code]
    Claiming(desk.bench).retire_claim(pain.id)
    settle()
    assert _codes(pane) == ["C01", "C02"]  # the field is gone, so all are shown again


def test_that_nothing_to_ask_leads_to_the_claims(qtbot: QtBot) -> None:
    desk = make_desk()
    persona = Portraying(desk.bench).add_persona(PersonaKind.PRIMARY)
    pane = _pane(qtbot, desk)
    gone: list[object] = []
    desk.desk.ways.wanted.connect(lambda page, thing: gone.append((page, thing)))
    assert "Nothing to ask yet" in spoken(pane)
    push(pane, "To the claims")
    assert gone == [("personas", persona.id)]


def test_that_what_nobody_said_and_what_is_all_known_is_told(qtbot: QtBot) -> None:
    desk, (claim,) = _drawn(3)
    pane = _pane(qtbot, desk)
    said = " ".join(spoken(pane))
    assert "1 of 1 claims to be asked · 1 not answered by any customer" in said
    assert "Nobody has said who decides." in said
    assert "Nobody has said what stops them." not in said
    _hear(desk.bench, claim, 40, 2)
    for field in (
        *(PersonaField.SITUATION, PersonaField.JOB, PersonaField.PAIN, PersonaField.TRIGGER),
        *(PersonaField.DECISION, PersonaField.CHANNEL, PersonaField.WORDS),
    ):
        words = ClaimWords(field, "Đa số khách", "most")
        _hear(desk.bench, Claiming(desk.bench).write_claim(words), 40, 2)
    settle()
    assert pane.known.sentence().startswith("Every claim has its answers")
    desk.fake.clock.pass_time(days=120)
    Claiming(desk.bench).edit_claim(claim.id, replace(ClaimWords.of(claim), text="Đa số lo"))
    settle()
    assert not pane.known.isVisible()
    assert "no longer trusted: nobody asked again" in _facts(pane, 0)


def test_that_the_questions_are_copied_each_once(qtbot: QtBot) -> None:
    desk, (first, second) = _drawn(3, 2)
    pane = _pane(qtbot, desk)
    push(pane, "Copy questions")
    text = QGuiApplication.clipboard().text()
    assert text.count("What still worries you when you think of deciding?") == 1
    assert first.code in text
    assert second.code in text
    assert pane.notice.sentence() == "Questions copied, most urgent first: 1"
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("tongue", list(Tongue))
def test_that_the_call_sheet_is_read_back(qtbot: QtBot, tmp_path: Path, tongue: Tongue) -> None:
    desk, _ = _drawn(3, 2)
    naughty = "Đa số <b>=cmd|' /C calc'!A0</b> & ễ"
    Claiming(desk.bench).write_claim(ClaimWords(PersonaField.PAIN, naughty, "most"))
    desk = replace(desk, tongue=tongue)
    desk.desk.tongue = lambda: tongue
    desk.desk.writers = _writers()
    pane = _pane(qtbot, desk)
    place = tmp_path / "Phiếu.pdf"
    with patch("ui.unknown.view.ask_place", return_value=place):
        pane.print.click()
    desk.desk.jobs.finish()
    settle()
    saved = {Tongue.ENGLISH: "Saved: Phiếu.pdf", Tongue.VIETNAMESE: "Đã lưu: Phiếu.pdf"}
    assert pane.notice.sentence() == saved[tongue]
    said = letters(said_in(place))
    assert letters(naughty) in said
    for look in pane.questions.looks:
        assert letters(pane.questions.words_of(look).question) in said
        assert letters(f"{look.code} · {look.text}") in said


def test_that_a_place_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    desk, _ = _drawn(3)
    desk.desk.writers = _writers()
    pane = _pane(qtbot, desk)
    with patch("ui.unknown.view.ask_place", return_value=tmp_path / "nowhere" / "Phiếu.pdf"):
        push(pane, "Call sheet…")
    desk.desk.jobs.finish()
    settle()
    assert "could not be written" in pane.notice.sentence()


def test_that_the_page_of_the_personas_leads_there_and_back(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = build_page(desk.desk)
    assert isinstance(page, PersonasPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    page.look_at("unknown")
    settle()
    pane = page.pane()
    assert isinstance(pane, UnknownPane)
    assert pane.questions.looks
    assert clipped_texts(page) == []
    page.personas.chosen.emit(str(Portraying(desk.bench).personas()[-1].id))
    settle()
    assert [look.code for look in pane.questions.looks]
    page.show_thing(pane.questions.looks[0].id)
    assert page.pane() is not pane


def test_that_a_thousand_claims_take_no_widget_each(qtbot: QtBot) -> None:
    desk, (claim,) = _drawn(2)
    _add(desk, claim, 999)
    pane = _pane(qtbot, desk)
    assert len(_codes(pane)) == 1_000
    assert len(pane.findChildren(QWidget)) < 100
    started = perf_counter()
    pane.map.grab()
    assert perf_counter() - started < 0.5  # a hundredth of it on a quiet machine
    assert any(len(mark.rows) > 1 for mark in pane.map.marks)
    assert pane.list.laid_out < 200
    pane.list.setFocus()
    press(pane.list, Qt.Key.Key_End)
    settle()
    last = pane.questions.index(pane.list.laid_out - 1)
    assert pane.list.viewport().rect().intersects(pane.list.visualRect(last))
    for _ in range(20):  # every press on End leads on, until the last of them all
        press(pane.list, Qt.Key.Key_End)
        press(pane.list, Qt.Key.Key_Down)
    assert pane.list.currentIndex().row() == 999


def _add(desk: TestDesk, claim: Claim, count: int) -> Sequence[Claim]:
    bench = desk.bench
    more = [
        replace(
            claim,
            id=bench.secrets.new_id(),
            code=f"C{at + 2:02d}",
            position=at + 1,
            importance=at % 3 + 1,
        )
        for at in range(count)
    ]
    with bench.doing("load_example") as work:
        for one in more:
            work.of(Claim).put(one)
    return more


def _writers() -> Writers:
    makers = main.makers()
    return writers_of(makers)


def test_that_age_is_told_when_a_claim_is_trusted(qtbot: QtBot) -> None:
    desk, (claim,) = _drawn(2)
    _hear(desk.bench, claim, 40, 2)
    pane = _pane(qtbot, desk)
    today = desk.bench.clock.now().date()
    day = today + timedelta(days=90)
    assert f"still trusted until {day:%d/%m/%Y}" in _facts(pane, 0)


def test_that_a_call_sheet_is_one_page_however_much_there_is_to_ask(tmp_path: Path) -> None:
    desk, _ = _drawn()
    long = "Đa số khách lo lãi thả nổi sau hai năm ưu đãi và chưa biết hỏi ai cho đúng "
    for number, field in enumerate([*PersonaField, *PersonaField]):
        text = f"{number} {long * 4}"[:LINE_LIMIT]
        words = ClaimWords(field, text, "most", 2, "objections", ("financing", "trust", "service"))
        Claiming(desk.bench).write_claim(words)
    (persona,) = Portraying(desk.bench).personas()
    asked = AskingNext(desk.bench).unknown(persona.id).open
    voice = Voice(desk.desk.translate, Tongue.VIETNAMESE)
    sheet = CallSheets(desk.bench).sheet(persona.id, asked, voice)
    assert sum(len(one.claims) for one in sheet.questions) + sheet.left_out == 26
    place = tmp_path / "sheet.pdf"
    report = _writers().call_sheet().write(sheet, Tongue.VIETNAMESE, place)
    assert not report.shortened
    assert len(pypdf.PdfReader(place).pages) == 1
    first = place.read_bytes()
    _writers().call_sheet().write(sheet, Tongue.VIETNAMESE, place)
    assert place.read_bytes() == first
