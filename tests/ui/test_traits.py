"""The pane of the scales: marks by mouse and keyboard, the form, what goes out of use."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from domain.model.persona import Persona, PersonaKind
from domain.model.sides import Side
from domain.model.traits import Marks
from domain.services.marking_traits import MarkingTraits
from domain.services.portraying import Portraying
from domain.text import NAME_LIMIT
from tests.desks import TestDesk, make_desk
from tests.real import open_real
from tests.robots.typing import press, push, seen, settle, spoken
from ui.desk import Changes, Desk
from ui.personas.page import PersonasPage, build
from ui.traits.pane import TraitsPane
from ui.traits.placing import place_marks, place_names
from ui.traits.scale_line import ScaleLine
from ui.widgets.clipping import clipped_texts

MKT, SAL, OWN = Side.MARKETING, Side.SALES, Side.OWNER


@pytest.fixture
def desk() -> TestDesk:
    made = make_desk()
    Portraying(made.bench).add_persona(PersonaKind.PRIMARY)
    return made


def persona_of(desk: TestDesk) -> Persona:
    return Portraying(desk.bench).personas()[0]


def opened(qtbot: QtBot, desk: TestDesk) -> TraitsPane:
    pane = TraitsPane(desk.desk)
    qtbot.addWidget(pane)
    pane.resize(860, 620)
    pane.show_persona(persona_of(desk).id)
    pane.show()
    settle()
    return pane


def scale(desk: TestDesk, **marks: int) -> MarkingTraits:
    marking = MarkingTraits(desk.bench)
    trait = marking.add_trait(persona_of(desk).id, "Tự quyết", "Hỏi cả nhà")
    for side, place in marks.items():
        marking.mark(trait.id, Side(side), place)
    return marking


def marks_of(desk: TestDesk) -> Marks:
    return MarkingTraits(desk.bench).traits(persona_of(desk).id)[0].marks


def point(line: ScaleLine, place: int) -> QPoint:
    return QPoint(round(34 + place * (line.width() - 68) / 10), line.height() // 2)


def test_that_the_first_scale_is_made_from_a_suggestion_by_keyboard(
    qtbot: QtBot, desk: TestDesk
) -> None:
    pane = opened(qtbot, desk)
    assert "No scales yet" in seen(pane)
    push(pane, "Add a scale")
    form = pane.editor
    assert form.suggestion.hasFocus()
    press(form.suggestion, Qt.Key.Key_Down)
    form.suggestion.activated.emit(form.suggestion.currentIndex())
    first = desk.bench.catalogue.traits[0]
    assert (form.left.text(), form.right.text()) == (first.left.en, first.right.en)
    push(form, "Keep")
    assert [row.look.left for row in pane.rows] == [first.left.en]
    assert pane.add.hasFocus()
    push(pane, "Add a scale")
    form.left.set_text(first.right.en)
    form.right.set_text(first.left.en)
    push(form, "Keep")
    assert any("has this scale already: T01" in text for text in seen(form))
    press(form.left, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert not clipped_texts(pane)


def test_that_arrows_move_the_mark_of_the_side_at_hand_and_of_no_other(
    qtbot: QtBot, desk: TestDesk
) -> None:
    scale(desk, marketing=2, sales=4)
    pane = opened(qtbot, desk)
    line = pane.rows[0].line
    line.setFocus()
    press(line, Qt.Key.Key_Right)
    assert "Choose first whose mark it is." in seen(pane)
    assert marks_of(desk) == {MKT: 2, SAL: 4}
    pane.hand.button("sales").click()
    press(line, Qt.Key.Key_Right)
    press(line, Qt.Key.Key_Right)
    assert marks_of(desk) == {MKT: 2, SAL: 6}
    assert line.hasFocus()
    assert "! Marketing and Sales stand far apart, 4 of 10: ask customers" in seen(pane)
    pane.hand.button("owner").click()
    press(line, Qt.Key.Key_Left)
    assert marks_of(desk)[OWN] == 5, "a first mark begins in the middle"
    press(line, Qt.Key.Key_End)
    press(line, Qt.Key.Key_Right)
    assert marks_of(desk)[OWN] == 10
    assert "The owner is nearer to Sales" in seen(pane)
    press(line, Qt.Key.Key_Delete)
    assert marks_of(desk) == {MKT: 2, SAL: 6}
    assert desk.fake.published[-1].kinds
    said = line.accessibleDescription()
    assert "Marketing: 2 of 10, towards “Tự quyết”" in said
    assert "Sales: 6 of 10, towards “Hỏi cả nhà”" in said


def test_that_a_mark_is_put_by_a_click_and_dragged(qtbot: QtBot, desk: TestDesk) -> None:
    scale(desk)
    pane = opened(qtbot, desk)
    line, left = pane.rows[0].line, Qt.MouseButton.LeftButton
    QTest.mouseClick(line, left, pos=point(line, 3))
    assert marks_of(desk) == {}
    pane.hand.button("marketing").click()
    QTest.mouseClick(line, left, pos=point(line, 3))
    assert marks_of(desk) == {MKT: 3}
    QTest.mousePress(line, left, pos=point(line, 3))
    QTest.mouseMove(line, point(line, 8))
    assert marks_of(desk) == {MKT: 3}, "nothing is kept until it is let go"
    QTest.mouseRelease(line, left, pos=point(line, 8))
    assert marks_of(desk) == {MKT: 8}


def test_that_scales_are_reworded_moved_taken_out_of_use_and_brought_back(
    qtbot: QtBot, desk: TestDesk
) -> None:
    marking = scale(desk, sales=9)
    marking.add_trait(persona_of(desk).id, "Sợ hớ", "Sợ lỡ")
    pane = opened(qtbot, desk)
    actions = {one.text(): one for one in pane.rows[0].menu().actions()}
    actions["Move down"].trigger()
    assert [row.look.code for row in pane.rows] == ["T02", "T01"]
    {one.text(): one for one in pane.rows[1].menu().actions()}["Reword…"].trigger()
    assert pane.editor.suggestion.isHidden()
    pane.editor.left.set_text("Một mình quyết")
    push(pane.editor, "Keep")
    assert pane.rows[1].look.left == "Một mình quyết"
    {one.text(): one for one in pane.rows[1].menu().actions()}["Take out of use"].trigger()
    settle()
    assert [row.look.code for row in pane.rows] == ["T02"]
    push(pane, "Bring back: Một mình quyết ↔ Hỏi cả nhà")
    assert [row.look.place_of(SAL) for row in pane.rows] == [None, 9]


def test_that_many_scales_are_made_bit_by_bit_and_only_change_places_then(
    qtbot: QtBot, desk: TestDesk
) -> None:
    marking = MarkingTraits(desk.bench)
    for number in range(8):
        marking.add_trait(persona_of(desk).id, f"Trái {number}", f"Phải {number}")
    pane = opened(qtbot, desk)
    qtbot.waitUntil(lambda: len(pane.rows) == 8)
    before = {row.look.id: row for row in pane.rows}
    pane.rows[7].line.setFocus()
    pane.moved.emit(pane.rows[7].look.id, -1)
    settle()
    assert [row.look.left[-1] for row in pane.rows] == [*"01234576"]
    assert {row.look.id: row for row in pane.rows} == before
    tops = [row.mapTo(pane, QPoint()).y() for row in pane.rows]
    assert tops == sorted(tops)
    assert pane.rows[6].line.hasFocus()
    pane.removal_wanted.emit(pane.rows[0].look.id)
    settle()
    shown = [line for line in pane.findChildren(ScaleLine) if line.isVisible()]
    assert len(pane.rows) == len(shown) == 7


def test_that_the_question_for_customers_is_copied(qtbot: QtBot, desk: TestDesk) -> None:
    scale(desk, marketing=1, sales=9)
    pane = opened(qtbot, desk)
    push(pane, "Copy question: Tự quyết ↔ Hỏi cả nhà")
    asked = "Ask: are you closer to “Tự quyết” or to “Hỏi cả nhà”?"
    assert QGuiApplication.clipboard().text() == asked
    assert "Question copied." in seen(pane)


def test_that_long_poles_are_shown_whole_and_as_they_were_typed(
    qtbot: QtBot, desk: TestDesk
) -> None:
    long = ("<b>Ngại</b> " * 40)[:NAME_LIMIT].strip()
    marking = MarkingTraits(desk.bench)
    trait = marking.add_trait(persona_of(desk).id, long, "👩‍👩‍👧 &nhanh")
    for side in (MKT, SAL, OWN):
        marking.mark(trait.id, side, 0)
    pane = opened(qtbot, desk)
    assert not clipped_texts(pane)
    assert long in spoken(pane)


def test_that_undo_takes_a_mark_back_and_names_no_place(qtbot: QtBot, tmp_path: Path) -> None:
    changes = Changes()
    bench, file = open_real(tmp_path, publish=changes.publish)
    try:
        made = make_desk()
        real = Desk(bench, changes, made.desk.translate_for, made.desk.tongue)
        desk = replace(made, desk=real, bench=bench)
        Portraying(bench).add_persona(PersonaKind.PRIMARY)
        scale(desk, marketing=2)
        pane = opened(qtbot, desk)
        pane.hand.button("marketing").click()
        press(pane.rows[0].line, Qt.Key.Key_Home)
        assert pane.rows[0].look.place_of(MKT) == 0
        entry = file.journal.history()[0]
        assert entry.intention.key == "mark_trait"
        assert dict(entry.intention.args) == {"code": "T01"}
        assert entry.side is MKT
        changes.publish(file.journal.undo())
        assert pane.rows[0].look.place_of(MKT) == 2
    finally:
        file.close()


def test_that_marks_on_one_place_and_their_names_stand_side_by_side() -> None:
    middles = place_marks({MKT: 4, SAL: 4, OWN: 9}, 10, 20, 18)
    assert middles == {MKT: 81, SAL: 99, OWN: 190}
    assert place_names([(50, 40), (60, 40)], 0, 200, 10) == [30, 80]
    assert place_names([(190, 40), (180, 40)], 0, 200, 10) == [160, 110]
    assert place_names([(5, 40)], 0, 200, 10) == [0]


def test_that_the_portrait_says_it_as_soon_as_a_mark_differs_from_the_version(
    qtbot: QtBot,
) -> None:
    desk = make_desk("real_estate")
    page = build(desk.desk)
    assert isinstance(page, PersonasPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    page.look_at("scales")
    pane = page.pane()
    assert isinstance(pane, TraitsPane)
    settle()
    before = seen(page.portrait)
    pane.hand.button("sales").click()
    press(pane.rows[0].line, Qt.Key.Key_Home)
    after = seen(page.portrait)
    assert [text for text in after if text.endswith("changed since")]
    assert not [text for text in before if text.endswith("changed since")]
