"""The page of the session, worked by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTextEdit,
)
from pytestqt.qtbot import QtBot

from domain.errors import SessionLatched
from domain.model.fields import PersonaField
from domain.model.session import Note, Session, Step, StepKind, StepState, Writing
from domain.model.sides import DRAWING_SIDES, Side
from domain.model.wording import Tongue
from domain.services.briefing import Briefing, ProductPart
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.gathering import Gathering, PersonWords
from domain.text import LINE_LIMIT
from tests.app.walking import LOOKS
from tests.desks import TestDesk, make_desk
from tests.robots.session import SessionRobot
from tests.robots.typing import find, press, press_focused, push, settle, spoken, type_text
from ui.language import Language, LanguageCode
from ui.session.drawing.private import PrivateEditor
from ui.session.page import build
from ui.session.room import MOST_CONTROLS, StepView
from ui.session.stage import Stage
from ui.session.view import SessionView
from ui.theme.theme import theme
from ui.widgets.buttons import QuietButton
from ui.widgets.clipping import clipped_texts


def brief_desk(tongue: Tongue = Tongue.ENGLISH) -> TestDesk:
    desk = make_desk(tongue=tongue)
    briefing = desk.desk.use(Briefing)
    briefing.describe_product(ProductPart.NAME, "Vườn Sông")
    briefing.describe_product(ProductPart.FOR_WHOM, "NGƯỜI GIÀU MUA NGHỈ DƯỠNG")
    briefing.add_usp("Công viên ven sông 3 ha", "Ảnh nghiệm thu")
    gathering = desk.desk.use(Gathering)
    gathering.add_person(PersonWords("Nguyễn Thị Thuỷ", Side.MARKETING))
    gathering.add_person(PersonWords("Trần Quốc Bảo", Side.SALES))
    return desk


def show(qtbot: QtBot, desk: TestDesk, width: int = 1170, height: int = 694) -> SessionView:
    page = build(desk.desk)
    assert isinstance(page, SessionView)
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitActive(page):
        page.show()
    settle()
    return page


@pytest.fixture
def desk() -> TestDesk:
    return brief_desk()


@pytest.fixture
def page(qtbot: QtBot, desk: TestDesk) -> SessionView:
    return show(qtbot, desk)


@pytest.fixture
def robot(page: SessionView) -> SessionRobot:
    return SessionRobot(page)


def steps_of(desk: TestDesk) -> list[Step]:
    sitting = desk.desk.use(Facilitating).sitting()
    assert sitting is not None
    return list(sitting.steps)


def current(desk: TestDesk) -> StepKind:
    return next(one.kind for one in steps_of(desk) if one.state is StepState.CURRENT)


def notes_of(desk: TestDesk) -> list[Note]:
    return list(desk.fake.store.things.get(Note, {}).values())


def come_to_drawing(robot: SessionRobot) -> None:
    robot.start()
    robot.accept_rules()
    robot.press_primary()


def test_that_before_a_session_the_page_says_what_it_will_be(page: SessionView) -> None:
    said = " | ".join(spoken(page))
    assert "150 minutes · 4–8 people" in said
    assert "Each side and the owner draw alone; seal" in said
    assert "✓ No question is open" in said


def test_that_a_session_is_started_and_led_forward_by_keyboard(
    robot: SessionRobot, desk: TestDesk
) -> None:
    robot.start()
    assert current(desk) is StepKind.OPENING
    agree = find(robot.page, "The room agrees to these rules", QCheckBox)
    press(agree, Qt.Key.Key_Space)
    assert [one.ground_rules for one in desk.fake.store.things[Session].values()] == [True]
    robot.press_primary()
    assert current(desk) is StepKind.BRIEFING
    robot.go_on()
    assert current(desk) is StepKind.DRAWING
    robot.go_back()
    robot.go_back()
    assert current(desk) is StepKind.OPENING
    robot.go_to(2)
    assert current(desk) is StepKind.BRIEFING


def test_that_a_step_that_lacks_something_asks_for_a_reason_in_place(
    robot: SessionRobot, desk: TestDesk
) -> None:
    come_to_drawing(robot)
    robot.go_to(6)
    assert current(desk) is StepKind.BREAK, "a break needs nothing"
    robot.go_to(3)
    robot.go_to(5)
    assert current(desk) is StepKind.DRAWING
    assert any("still needs" in text for text in spoken(robot.page))
    push(robot.page, "Stay here")
    assert current(desk) is StepKind.DRAWING


@pytest.mark.parametrize("by_enter", [True, False])
def test_that_a_step_that_lacks_something_starts_with_a_reason(
    robot: SessionRobot, desk: TestDesk, *, by_enter: bool
) -> None:
    come_to_drawing(robot)
    robot.go_to(5)
    name = "Why it starts all the same; this goes into the record"
    field = find(robot.page, name, QLineEdit)
    field.setFocus()
    type_text(field, "Hôm nay tập dượt")
    if by_enter:
        press(field, Qt.Key.Key_Return)
    else:
        press(field, Qt.Key.Key_Tab)
        push(robot.page, "Start all the same")
    assert current(desk) is StepKind.CLAIMS


def test_that_a_locked_session_asks_for_no_reason(robot: SessionRobot, desk: TestDesk) -> None:
    come_to_drawing(robot)
    robot.go_to(5)
    reason = robot.page.frame.reason
    assert reason.isVisible()
    Stage.of(desk.desk).locking.lock()
    assert not reason.isVisible(), "what would be refused is not asked for"
    robot.go_to(5)
    assert not reason.isVisible()
    assert SessionLatched.sentence in spoken(robot.page)
    assert current(desk) is StepKind.DRAWING


def test_that_the_timer_is_paused_run_and_lengthened(robot: SessionRobot, desk: TestDesk) -> None:
    robot.start()
    push(robot.page, "Pause the timer")
    assert steps_of(desk)[0].running_since is None
    desk.fake.clock.pass_time(minutes=9)
    push(robot.page, "2 minutes more")
    push(robot.page, "Let the timer go on")
    desk.fake.clock.pass_time(minutes=2)
    Stage.of(desk.desk).tick()
    timer = desk.desk.projector.timer
    assert timer is not None
    assert (timer.left, timer.planned, timer.running) == (5 * 60, 7 * 60, True)
    push(robot.page, "2 minutes fewer")
    assert steps_of(desk)[0].minutes == 5


def test_that_the_briefing_shows_product_and_usps_but_not_the_owners_view(
    robot: SessionRobot, desk: TestDesk
) -> None:
    desk.desk.use(Briefing).add_statement(PersonaField.SITUATION, "KHÁCH LÀ NHÀ GIÀU")
    robot.start()
    robot.accept_rules()
    said = " | ".join(spoken(robot.page)) + str(desk.desk.projector.frame)
    assert "U1 · Công viên ven sông 3 ha" in said
    assert "GIÀU" not in said


def test_that_questions_are_asked_and_answered_while_the_owner_speaks(
    robot: SessionRobot, desk: TestDesk
) -> None:
    robot.start()
    robot.accept_rules()
    field = find(robot.page, "New question", QLineEdit)
    type_text(field, "Phí quản lý gồm những gì?")
    press(field, Qt.Key.Key_Return)
    settle()
    asked = desk.desk.use(Briefing).brief().questions
    assert [(one.side, one.text) for one in asked] == [
        (Side.MARKETING, "Phí quản lý gồm những gì?")
    ]
    assert field.text() == ""
    answer = find(robot.page, "Answer to: Phí quản lý gồm những gì?", QTextEdit)
    type_text(answer, "18 nghìn/m²")
    press(answer, Qt.Key.Key_Return)
    settle()
    assert desk.desk.use(Briefing).brief().questions[0].answer == "18 nghìn/m²"


def test_that_a_side_writes_mends_removes_and_undoes_by_keyboard(
    robot: SessionRobot, desk: TestDesk
) -> None:
    come_to_drawing(robot)
    robot.pass_laptop_to("Sales")
    robot.next_question()
    robot.next_question()
    for text in ("Sợ chậm bàn giao", "Ngại vay lãi thả nổi", "<b>Không</b> hiểu phí"):
        robot.write_note(text)
    assert robot.own_notes() == [
        "Sợ chậm bàn giao",
        "Ngại vay lãi thả nổi",
        "<b>Không</b> hiểu phí",
    ]
    assert {note.field for note in notes_of(desk)} == {PersonaField.PAIN}
    press_focused(Qt.Key.Key_Down)
    press_focused(Qt.Key.Key_F2)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    focused.selectAll()
    type_text(focused, "Sợ bị ngâm tiền")
    press(focused, Qt.Key.Key_Return)
    settle()
    assert robot.own_notes()[0] == "Sợ bị ngâm tiền"
    press_focused(Qt.Key.Key_Down)
    press_focused(Qt.Key.Key_Delete)
    settle()
    assert robot.own_notes() == ["Sợ bị ngâm tiền", "<b>Không</b> hiểu phí"]
    robot.paste_notes("một\n- hai")
    assert robot.own_notes()[-2:] == ["một", "hai"]


def test_that_tab_past_the_last_question_leads_out(robot: SessionRobot) -> None:
    come_to_drawing(robot)
    robot.pass_laptop_to("Sales")
    field = QApplication.focusWidget()
    for _ in range(7):
        robot.next_question()
        assert QApplication.focusWidget() is field
    press_focused(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not field


def test_that_an_overlong_note_is_refused_and_stays_even_over_hiding(
    robot: SessionRobot, desk: TestDesk
) -> None:
    come_to_drawing(robot)
    robot.pass_laptop_to("Sales")
    long = "dài " * LINE_LIMIT
    robot.write_note(long)
    assert notes_of(desk) == []
    robot.hide_notes()
    assert long not in spoken(robot.page)
    robot.pass_laptop_to("Sales")
    assert find(robot.page, "New note", QLineEdit).text() == long


def test_that_hiding_takes_every_private_word_off_the_screen(
    robot: SessionRobot, desk: TestDesk
) -> None:
    come_to_drawing(robot)
    robot.pass_laptop_to("Sales")
    robot.write_note("BÍ MẬT MỘT")
    type_text(find(robot.page, "New note", QLineEdit), "BÍ MẬT HAI")
    robot.hide_notes()
    assert not [text for text in spoken(robot.page) if "BÍ MẬT" in text]
    assert [note.text for note in notes_of(desk)] == ["BÍ MẬT MỘT", "BÍ MẬT HAI"], "nothing is lost"
    robot.pass_laptop_to("Sales")
    assert robot.own_notes() == ["BÍ MẬT MỘT", "BÍ MẬT HAI"]


@pytest.mark.parametrize("way_out", ["agenda", "page hidden", "other side"])
def test_that_no_way_out_leaves_private_words_behind(
    robot: SessionRobot, desk: TestDesk, way_out: str
) -> None:
    come_to_drawing(robot)
    robot.pass_laptop_to("Sales")
    robot.write_note("BÍ MẬT")
    clipboard = QApplication.clipboard()
    clipboard.setText("BÍ MẬT")
    if way_out == "agenda":
        robot.go_back()
    elif way_out == "page hidden":
        robot.page.hide()
        robot.page.show()
    elif way_out == "other side":
        robot.hide_notes()
        robot.pass_laptop_to("Owner")
        assert clipboard.text() == ""
        assert not find(robot.page, "New note", QLineEdit).isUndoAvailable()
    settle()
    assert not [text for text in spoken(robot.page) if "BÍ MẬT" in text]


def test_that_private_keys_do_not_reach_the_window(qtbot: QtBot, desk: TestDesk) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    pressed: list[str] = []
    for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "F9"):
        action = QAction(keys, window)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, keys=keys: pressed.append(keys))
        window.addAction(action)
    page = build(desk.desk)
    window.setCentralWidget(page)
    with qtbot.waitActive(window):
        window.show()
    robot = SessionRobot(page)
    come_to_drawing(robot)
    robot.pass_laptop_to("Sales")
    undone: list[bool] = []
    editor = page.findChildren(PrivateEditor)[0]
    editor.undo_wanted.disconnect()
    editor.undo_wanted.connect(lambda: undone.append(True))
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    robot.write_note("một")
    press_focused(Qt.Key.Key_Z, control)
    press_focused(Qt.Key.Key_Y, control)
    press_focused(Qt.Key.Key_Z, control | shift)
    press_focused(Qt.Key.Key_F9)
    settle()
    assert undone == [True]
    assert pressed == []
    assert not [text for text in spoken(page) if text == "một"]
    press_focused(Qt.Key.Key_Z, control)
    assert pressed == ["Ctrl+Z"], "outside the editor the window's own undo works"


def test_that_three_sides_seal_and_the_session_goes_on_to_the_reveal(
    robot: SessionRobot, desk: TestDesk
) -> None:
    come_to_drawing(robot)
    for side in ("Marketing", "Sales"):
        robot.pass_laptop_to(side)
        robot.write_note(f"phiếu của {side}")
        robot.seal(side)
        assert find(robot.page, f"{side}: sealed", QLabel)
        robot.press_primary()
    robot.pass_laptop_to("Owner")
    robot.seal("Owner")
    assert any("no note to seal" in text for text in spoken(robot.page))
    push(robot.page, "Seal without a note")
    settle()
    writing = next(iter(desk.fake.store.things[Writing]))
    seals = [desk.desk.use(Drawing).seal_of(writing, side) for side in DRAWING_SIDES]
    assert None not in seals
    assert find(robot.page, "All are sealed → Go on", QuietButton)


def test_that_a_seal_is_opened_again_for_all_to_see(robot: SessionRobot, desk: TestDesk) -> None:
    come_to_drawing(robot)
    robot.pass_laptop_to("Sales")
    robot.write_note("a")
    robot.seal("Sales")
    robot.press_primary()
    robot.reopen_seal_of("Sales")
    assert robot.own_notes() == ["a"]
    assert desk.desk.projector.frame.states[1].turn == 2
    robot.hide_notes()
    assert any("Opened again: seal no. 2." in text for text in spoken(robot.page))


def test_that_what_changes_earlier_marks_later_steps(robot: SessionRobot, desk: TestDesk) -> None:
    come_to_drawing(robot)
    robot.go_to(6)
    robot.go_to(2)
    assert steps_of(desk)[2].state is StepState.DONE
    desk.desk.use(Briefing).add_usp("Trường trong khu")
    settle()
    assert robot.page.frame.agenda.row(3).line.state == "recheck"
    robot.go_to(3)
    assert robot.page.frame.agenda.row(3).line.state == "current"


def test_that_ending_keeps_everything_and_offers_to_go_on(
    robot: SessionRobot, desk: TestDesk
) -> None:
    robot.start()
    session = next(iter(desk.fake.store.things[Session].values()))
    desk.desk.use(Facilitating).end(session.id)
    settle()
    assert desk.desk.projector.timer is None
    assert find(robot.page, "Start session 2", QuietButton)
    push(robot.page, "Go on with session 1")
    settle()
    assert current(desk) is StepKind.OPENING


def test_that_a_step_has_at_most_four_controls(qtbot: QtBot) -> None:
    view = StepView()
    qtbot.addWidget(view)
    for _ in range(MOST_CONTROLS):
        view.add_control(QuietButton())
    with pytest.raises(ValueError, match="at most four"):
        view.add_control(QuietButton())
    qtbot.addWidget(view.footer)


def test_that_the_page_speaks_another_language_at_once(
    qtbot: QtBot, qapp: QApplication, desk: TestDesk
) -> None:
    language = Language(qapp)
    language.choose("en")
    page = show(qtbot, desk)
    robot = SessionRobot(page)
    come_to_drawing(robot)
    robot.go_to(5)
    try:
        desk.desk.tongue = lambda: Tongue.VIETNAMESE
        language.choose("vi")
        settle()
        said = " | ".join(spoken(page))
        for words in (
            "Marketing: đã niêm phong",
            "Chưa đủ để sang bước đó, còn thiếu: ",
            "Từng bên vẽ riêng, chủ doanh nghiệp ghi riêng; niêm phong",
            "Chuyển máy cho Chủ doanh nghiệp",
            "Tạm dừng",
            "Lời dẫn",
        ):
            assert words in said
        assert desk.desk.projector.frame.title == "Vẽ trong im lặng"
    finally:
        language.choose("en")


@pytest.mark.parametrize("size", [(1170, 694), (1084, 646)])
@pytest.mark.soak
@pytest.mark.parametrize(("code", "mode"), LOOKS)
def test_that_no_text_is_cut_in_any_state(
    qtbot: QtBot, qapp: QApplication, code: LanguageCode, mode: str, size: tuple[int, int]
) -> None:
    language = Language(qapp)
    language.choose(code)
    theme().choose("dark" if mode == "dark" else "light")
    try:
        desk = brief_desk(Tongue(code))
        page = show(qtbot, desk, *size)
        assert clipped_texts(page) == []
        facilitating, drawing = desk.desk.use(Facilitating), desk.desk.use(Drawing)
        writing = drawing.writing(facilitating.start().session.id).id
        for place in (0, 1, 5, 2):
            facilitating.go_to(steps_of(desk)[place].id)
            settle()
            assert clipped_texts(page) == []
        drawing.begin_turn(writing, Side.MARKETING)
        drawing.write_note(writing, Side.MARKETING, PersonaField.PAIN, "Ngại vay " * 20)
        drawing.seal(writing, Side.MARKETING)
        settle()
        assert clipped_texts(page) == []
    finally:
        language.choose("en")
        theme().choose("light")
