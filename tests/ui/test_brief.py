"""The page of the brief, worked by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.model.brief import Person, Topic
from domain.model.fields import PersonaField
from domain.model.readiness import BriefPart
from domain.model.sides import Side
from domain.services.briefing import Briefing, ProductPart
from domain.services.gathering import Gathering, PersonWords
from domain.text import LINE_LIMIT
from tests.desks import TestDesk, make_desk
from tests.robots.typing import press, press_focused, push, settle, spoken, type_text
from ui.brief.page import BriefPage, build
from ui.brief.readiness_card import ReadyButton
from ui.widgets.fields import CommittedField
from ui.widgets.reorderable_list import Grip

ALT = Qt.KeyboardModifier.AltModifier
ENTER = Qt.Key.Key_Return


@pytest.fixture
def desk() -> TestDesk:
    return make_desk()


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> BriefPage:
    return _shown(qtbot, desk)


def _shown(qtbot: QtBot, desk: TestDesk, width: int = 1170, height: int = 694) -> BriefPage:
    page = build(desk.desk)
    assert isinstance(page, BriefPage)
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitActive(page):
        page.show()
    settle()
    return page


def _write(field: CommittedField, text: str) -> None:
    """Write a text in place of what stands in a field, and go on with Enter."""
    editor = field.editor_widget()
    editor.setFocus()
    press(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if text:
        type_text(editor, text)
    else:
        press(editor, Qt.Key.Key_Delete)
    press(editor, ENTER)


def _notices(page: BriefPage) -> str:
    return " ".join(spoken(page))


def _missing(page: BriefPage) -> list[str]:
    return [
        button.accessibleName().removeprefix("missing: ")
        for button in page.readiness.findChildren(ReadyButton)
        if button.isVisibleTo(page) and button.accessibleName().startswith("missing: ")
    ]


def test_that_an_empty_brief_says_what_belongs_there(page: BriefPage) -> None:
    words = spoken(page)

    for sentence in (
        "In words that a customer understands",
        "Add a USP; Enter adds it",
        "Add a statement; Enter adds it",
        "Full name; Enter adds the person",
        "Ask; Enter adds the question",
        "Write at least one USP with its proof",
    ):
        assert sentence in words


def test_that_the_product_is_stored_when_the_person_leaves_the_field(
    page: BriefPage, desk: TestDesk
) -> None:
    name, what = page.product.field(ProductPart.NAME), page.product.field(ProductPart.WHAT)
    type_text(name.editor_widget(), "Vườn Sông")
    press(name.editor_widget(), Qt.Key.Key_Tab)
    type_text(what.editor_widget(), "Căn hộ ven sông")
    page.session.setFocus()

    product = Briefing(desk.bench).brief().product
    assert (product.name, product.what) == ("Vườn Sông", "Căn hộ ven sông")
    assert "Give the product a name and say what it is" not in _missing(page)


def test_that_usps_are_added_one_after_the_other(page: BriefPage, desk: TestDesk) -> None:
    for text in ("Một sổ, hai cửa", "Ven sông", "<b>Cách âm</b>"):
        type_text(page.usps.add.editor_widget(), text)
        press_focused(ENTER)

    assert [(one.code, one.text) for one in Briefing(desk.bench).brief().usps] == [
        ("U1", "Một sổ, hai cửa"),
        ("U2", "Ven sông"),
        ("U3", "<b>Cách âm</b>"),
    ]
    assert page.usps.add.text() == ""
    assert page.usps.add.editor_widget().hasFocus()


def _with_usps(desk: TestDesk) -> Briefing:
    briefing = Briefing(desk.bench)
    for text in ("Một sổ", "Hai cửa", "Ven sông"):
        briefing.add_usp(text)
    return briefing


def test_that_a_usp_moves_by_keyboard_and_keeps_the_keyboard(
    page: BriefPage, desk: TestDesk
) -> None:
    briefing = _with_usps(desk)
    first = briefing.brief().usps[0]
    row = page.usps.row(first.id)
    assert row is not None
    row.text.editor_widget().setFocus()
    press_focused(Qt.Key.Key_Down, ALT)
    press_focused(Qt.Key.Key_Down, ALT)

    assert [one.code for one in briefing.brief().usps] == ["U2", "U3", "U1"]
    assert row.text.editor_widget().hasFocus()
    press_focused(Qt.Key.Key_Up, ALT)
    assert [one.code for one in briefing.brief().usps] == ["U2", "U1", "U3"]


def test_that_a_usp_is_dragged_to_another_rank(page: BriefPage, desk: TestDesk) -> None:
    briefing = _with_usps(desk)
    settle()
    grips = page.usps.findChildren(Grip)
    last = max(grips, key=lambda grip: grip.mapToGlobal(QPoint()).y())
    centre = last.rect().center()
    QTest.mousePress(last, Qt.MouseButton.LeftButton, pos=centre)
    QTest.mouseMove(last, centre - QPoint(0, 400))
    QTest.mouseRelease(last, Qt.MouseButton.LeftButton, pos=centre - QPoint(0, 400))

    assert [one.code for one in briefing.brief().usps] == ["U3", "U1", "U2"]


def test_that_a_proof_is_written_beside_its_usp(page: BriefPage, desk: TestDesk) -> None:
    briefing = _with_usps(desk)
    row = page.usps.row(briefing.brief().usps[0].id)
    assert row is not None
    _write(row.proof, "phiếu đo 52 dB")

    assert briefing.brief().usps[0].proof == "phiếu đo 52 dB"
    assert "Write at least one USP with its proof" not in _missing(page)


def test_that_a_refused_text_stays_where_it_was_typed(page: BriefPage, desk: TestDesk) -> None:
    long = "dài " * 100
    type_text(page.usps.add.editor_widget(), long)
    press_focused(ENTER)

    assert Briefing(desk.bench).brief().usps == ()
    assert page.usps.add.text() == long
    assert f"of {LINE_LIMIT}" in _notices(page)


def test_that_a_usp_cannot_be_emptied(page: BriefPage, desk: TestDesk) -> None:
    briefing = _with_usps(desk)
    row = page.usps.row(briefing.brief().usps[0].id)
    assert row is not None
    _write(row.text, "")

    assert briefing.brief().usps[0].text == "Một sổ"
    assert "Write something here first." in spoken(row)
    press(row.text.editor_widget(), Qt.Key.Key_Escape)
    assert row.text.text() == "Một sổ"


def test_that_a_removed_usp_leaves_the_keyboard_on_the_line_for_the_next(
    page: BriefPage, desk: TestDesk
) -> None:
    briefing = _with_usps(desk)
    push(page.usps, "Remove U2")

    assert [one.code for one in briefing.brief().usps] == ["U1", "U3"]
    assert page.usps.add.editor_widget().hasFocus()


def test_that_why_something_cannot_be_done_is_said_on_the_page(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _shown(qtbot, desk)
    push(page.usps, "Remove U1")

    assert page.trouble.isVisibleTo(page)
    assert page.trouble.sentence().startswith("U1 is the proof of G01")


def test_that_a_statement_is_written_under_its_question(page: BriefPage, desk: TestDesk) -> None:
    chooser = page.statements.add_field
    chooser.setFocus()
    press(chooser, Qt.Key.Key_Down)
    press(chooser, Qt.Key.Key_Down)
    type_text(page.statements.add.editor_widget(), "Họ mua vì tiền thuê")
    press_focused(ENTER)
    [line] = Briefing(desk.bench).brief().statements

    assert line.field is PersonaField.JOB  # "What do they want?" is a heading and passed over
    assert (line.code, line.of_ten) == ("O01", None)
    row = page.statements.row(line.id)
    assert row is not None
    row.of_ten.setFocus()
    for _ in range(9):
        press(row.of_ten, Qt.Key.Key_Down)
    assert Briefing(desk.bench).brief().statements[0].of_ten == 8


def test_that_the_page_says_who_may_see_the_statements(qtbot: QtBot, page: BriefPage) -> None:
    assert "the projector never does" in _notices(page)
    revealed = _shown(qtbot, make_desk("real_estate"))
    assert "Revealed: the room has seen these lines." in spoken(revealed)


def test_that_statements_stay_off_the_projector_and_out_of_names(
    page: BriefPage, desk: TestDesk
) -> None:
    frames: list[object] = []
    desk.desk.projector.changed.connect(lambda: frames.append(desk.desk.projector.frame))
    secret = "Khách chỉ cần rẻ"
    type_text(page.statements.add.editor_widget(), secret)
    press_focused(ENTER)

    assert not frames
    told = [(one.key, one.args) for one in desk.fake.store.intentions]
    assert told == [("add_statement", ())]


def test_that_people_are_added_by_name_and_given_a_position(
    page: BriefPage, desk: TestDesk
) -> None:
    briefing = Briefing(desk.bench)
    page.people.add_side.choose("sales")
    type_text(page.people.add.editor_widget(), "Bùi Ngọc Hân")
    press_focused(ENTER)
    [person] = briefing.brief().people
    row = page.people.row(person.id)
    assert row is not None
    assert (person.name, person.side, person.role) == ("Bùi Ngọc Hân", Side.SALES, None)

    row.role.setFocus()
    press(row.role, Qt.Key.Key_End)
    row.present.setFocus()
    press(row.present, Qt.Key.Key_Space)
    assert briefing.brief().people == (
        Person(person.id, 0, "Bùi Ngọc Hân", Side.NEUTRAL, "FAC", present=False),
    )
    assert row.side.current_key() == "neutral"
    assert "0 of 1 in the room" in spoken(page.people)


def test_that_people_are_renamed_moved_and_taken_off(page: BriefPage, desk: TestDesk) -> None:
    briefing = Briefing(desk.bench)
    gathering = Gathering(desk.bench)
    people = [gathering.add_person(PersonWords(name, Side.SALES)) for name in ("An", "Bình")]
    row = page.people.row(people[1].id)
    assert row is not None
    _write(row.name, "Bình Minh")
    press_focused(Qt.Key.Key_Up, ALT)
    assert [one.name for one in briefing.brief().people] == ["Bình Minh", "An"]
    row.remove.setFocus()
    press(row.remove, Qt.Key.Key_Space)
    assert [one.name for one in briefing.brief().people] == ["An"]


def test_that_a_salesperson_has_a_code_and_no_two_have_the_same(
    page: BriefPage, desk: TestDesk
) -> None:
    gathering = Gathering(desk.bench)
    first, second = (gathering.add_person(PersonWords(name, Side.SALES)) for name in ("An", "Bình"))
    other = gathering.add_person(PersonWords("Chi", Side.MARKETING))
    rows = [page.people.row(one.id) for one in (first, second, other)]
    assert rows[0] is not None
    assert rows[1] is not None
    assert rows[2] is not None
    assert not rows[2].code.isVisibleTo(page)
    _write(rows[0].code, "S1")
    _write(rows[1].code, "s1")
    codes = [one.code for one in Briefing(desk.bench).brief().people]
    assert codes == ["S1", "", ""]
    assert any("s1" in words for words in spoken(rows[1]))
    _write(rows[1].code, "S2")
    assert [one.code for one in Briefing(desk.bench).brief().people] == ["S1", "S2", ""]


def test_that_a_side_ticks_asks_and_is_answered(page: BriefPage, desk: TestDesk) -> None:
    briefing = Briefing(desk.bench)
    sales = page.understanding.columns[Side.SALES]
    for topic in Topic:
        sales.ticks[topic].setFocus()
        press(sales.ticks[topic], Qt.Key.Key_Space)
    type_text(sales.ask.editor_widget(), "Hai cửa thì mấy sổ?")
    press_focused(ENTER)

    assert briefing.brief().understood == {(Side.SALES, topic) for topic in Topic}
    assert "Questions without an answer: 1" in _missing(page)
    [question] = briefing.brief().questions
    row = page.understanding.row(question.id)
    assert row is not None
    _write(row.text, "Một căn mấy sổ?")
    _write(row.answer, "Một sổ")
    [question] = briefing.brief().questions
    assert (question.side, question.text, question.answer) == (
        Side.SALES,
        "Một căn mấy sổ?",
        "Một sổ",
    )
    assert "Questions without an answer: 1" not in _missing(page)
    push(sales, "Remove the question")
    assert briefing.brief().questions == ()


@pytest.mark.parametrize("part", BriefPart)
def test_that_each_line_of_the_list_leads_to_what_is_missing(
    page: BriefPage, part: BriefPart
) -> None:
    wanted = {
        BriefPart.PRODUCT: page.product.field(ProductPart.NAME).editor_widget(),
        BriefPart.USPS: page.usps.add.editor_widget(),
        BriefPart.STATEMENTS: page.statements.add.editor_widget(),
        BriefPart.PEOPLE: page.people.add.editor_widget(),
        BriefPart.UNDERSTANDING: page.understanding.columns[Side.MARKETING].ticks[Topic.PRODUCT],
    }
    button = next(one for one in page.readiness.findChildren(ReadyButton) if one.part is part)
    button.setFocus()
    press(button, Qt.Key.Key_Space)

    assert QApplication.focusWidget() is wanted[part]


def test_that_what_was_undone_elsewhere_is_shown(page: BriefPage, desk: TestDesk) -> None:
    briefing = _with_usps(desk)
    usp = briefing.brief().usps[0]
    briefing.edit_usp(usp.id, text="Một sổ duy nhất")
    row = page.usps.row(usp.id)
    assert row is not None
    assert row.text.text() == "Một sổ duy nhất"
    briefing.remove_usp(usp.id)
    assert page.usps.row(usp.id) is None


def test_that_a_thing_found_elsewhere_gets_the_keyboard(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _shown(qtbot, desk)
    person = Briefing(desk.bench).brief().people[-1]
    page.show_thing(person.id)
    row = page.people.row(person.id)
    focused = QApplication.focusWidget()

    assert row is not None
    assert focused is not None
    assert row.isAncestorOf(focused)


def test_that_the_page_leads_to_the_session(page: BriefPage, desk: TestDesk) -> None:
    gone: list[str] = []
    desk.desk.ways.wanted.connect(lambda where, thing: gone.append(where))
    push(page, "Go to the session")

    assert gone == ["session"]
