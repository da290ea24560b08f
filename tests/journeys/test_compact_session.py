"""One workshop, whole: from a blank workspace to the documents that people take with them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QWidget

from tests.journeys.papers import compare_brief, compare_workbook
from tests.journeys.workshop import (
    CLAIMS,
    DOUBT,
    GRADES,
    LEADS,
    MESSAGES,
    NOTES,
    PEOPLE,
    RATINGS,
    STATEMENTS,
    USPS,
    Words,
)
from tests.robots.brief import BriefRobot
from tests.robots.deciding import BoardRobot, ClaimsRobot, RatingRobot
from tests.robots.responsibilities import MatrixRobot
from tests.robots.resting import rest_on
from tests.robots.session import SessionRobot
from tests.robots.typing import (
    find,
    name_of,
    press,
    press_focused,
    push,
    seen,
    settle,
    spoken,
    write_into,
)
from tests.robots.window import OFFSCREEN, WindowRobot, choose
from tests.ui.house import House, house
from ui.session.claims.point_list import SourceRow
from ui.widgets.buttons import LinkButton
from ui.widgets.chips import SideTag
from ui.widgets.segmented import Segmented

__all__ = ["house"]

pytestmark = OFFSCREEN


def test_that_a_workshop_goes_from_a_blank_workspace_to_its_documents(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    robot = WindowRobot(house)
    robot.begin("Vườn Sông · căn hộ", "blank", house.folder)
    fill_brief(robot)
    session = SessionRobot(robot.page("session"))
    session = draw(robot, session)
    compare(session)
    write_claims(session)
    go_back_and_forth(session)
    rate(session)
    write_messages(session)
    agree_form(session)
    assign(session)
    session = undo_over_a_restart(robot)
    close(session)
    brief, workbook = hand_out(robot, house.folder, monkeypatch)
    bench = robot.workspace.desk.bench
    compare_brief(bench, brief)
    compare_workbook(bench, workbook)


def fill_brief(robot: WindowRobot) -> None:
    brief = BriefRobot(robot.page("brief"))
    brief.describe("Name", "Vườn Sông")
    brief.describe("Company", "Địa ốc Ven Sông")
    brief.describe("What it is", "Căn hộ hai phòng ngủ bên sông, bàn giao quý 4")
    brief.describe("For whom it was made", "Gia đình trẻ đang thuê nhà")
    brief.describe("What must be explained", "Phí quản lý gồm những gì")
    brief.describe("Price", "2,9–3,4 tỷ đồng")
    for text, proof in USPS:
        brief.add_usp(text, proof)
    for topic, text, of_ten in STATEMENTS:
        brief.add_statement(topic, text, of_ten)
    for name, side in PEOPLE:
        brief.add_person(name, side)
    brief.tick_all_understood()
    brief.go_to_session()


def draw(robot: WindowRobot, session: SessionRobot) -> SessionRobot:
    session.start()
    agree = find(session.page, "The room agrees to these rules", QCheckBox)
    press(agree, Qt.Key.Key_Space)
    session.press_primary()
    session.press_primary()
    for side, notes in NOTES.items():
        session.pass_laptop_to(side)
        for place, texts in enumerate(notes):
            if place:
                session.next_question()
            for text in texts:
                session.write_note(text)
        session.seal(side)
        if side == "Marketing":
            session = come_back(robot)
        else:
            session.press_primary()
    return session


def come_back(robot: WindowRobot) -> SessionRobot:
    """Close the window after the first seal, and find everything as it was."""
    robot.reopen()
    assert robot.view.shown_page == "session", "a session that runs goes on where it stands"
    assert robot.view.top_bar.name() == "Vườn Sông · căn hộ"
    session = SessionRobot(robot.page("session"))
    assert find(session.page, "Open the seal of Marketing again…", LinkButton)
    hidden = [text for texts in NOTES["Marketing"] for text in texts]
    assert not [text for text in spoken(robot.view) if any(one in text for one in hidden)]
    return session


def compare(session: SessionRobot) -> None:
    """Lay together what means the same, mark a contradiction, and say what came of both."""
    board = BoardRobot(session.page)
    board.reveal()
    board.show_question("What hurts?")
    board.press_on("Lo lãi suất", Qt.Key.Key_L)
    board.open("Lo lãi suất")
    settle_point(board, "One claim", "Hai bên cùng nói: sợ lãi suất sau ưu đãi.")
    board.show_question("What stops them?")
    board.lay_together("Chê giá cao", "Khen giá rẻ")
    board.open("Chê giá cao")
    push(find(board.page, "How do the sides differ?", Segmented), "Contradiction")
    settle()
    settle_point(board, "Two claims, both to be tested", "Để khách trả lời.")
    assert find(board.page, "Contradictions", SideTag)
    board.press_primary()


def settle_point(board: BoardRobot, outcome: str, words: str) -> None:
    choose(board.page, "What came of it", outcome)
    write_into(board.page, "In the room's words", words, Qt.Key.Key_Tab)
    board.close()


def write_claims(session: SessionRobot) -> None:
    robot = ClaimsRobot(session.page)
    refuse_first(robot)
    for claim in CLAIMS:
        write_claim(session, claim)
    assert [one.split(" · ")[1] for one in texts(robot)] == [claim.text for claim in CLAIMS]
    assert find(session.page, "5 claims; five to eight are enough")


def refuse_first(robot: ClaimsRobot) -> None:
    """A claim that says neither how many nor what would show it wrong is remarked on."""
    push(robot.page, "Write a claim")
    settle()
    write_into(robot.page, "Claim", "Khách sợ lãi suất rất cao", Qt.Key.Key_Tab)
    assert any("How many customers is this?" in text for text in seen(robot.page))
    assert any("Which question to the customer" in text for text in seen(robot.page))
    push(robot.page, "Cancel")
    settle()


def write_claim(session: SessionRobot, claim: Words) -> None:
    page = session.page
    if claim.point:
        rows = session.page.findChildren(SourceRow)
        row = next(row for row in rows if claim.point in row.look.spoken())
        row.setFocus()
        press(row, Qt.Key.Key_Return)
    else:
        push(page, "Write a claim")
    settle()
    write_into(page, "Claim", claim.text, Qt.Key.Key_Tab)
    choose(page, "Topic", claim.topic)
    choose(page, "How many", claim.how_many)
    push(page, "decides campaigns")
    choose(page, "Which question shows it is wrong?", claim.question)
    if claim.typed:
        write_into(page, "Answers that count for it", claim.answer, Qt.Key.Key_Tab)
    else:
        push(page, claim.answer)
    assert not [text for text in seen(page) if text.startswith("×")]
    push(page, "Write claim")
    settle()


def texts(robot: ClaimsRobot) -> list[str]:
    return [row.look.text for row in robot.view.rows]


def go_back_and_forth(session: SessionRobot) -> None:
    """Two steps back, a change there, and forward again: later work stays, marked to re-check."""
    claims = ClaimsRobot(session.page)
    before = texts(claims)
    claims.press_primary()
    session.go_back()
    session.go_back()
    board = BoardRobot(session.page)
    board.show_question("What hurts?")
    board.open("Sợ chậm bàn giao")
    settle_point(board, "Parked", "Hỏi lại sau.")
    agenda = session.page.frame.agenda
    assert agenda.row(5).line.state == "recheck"
    session.go_on()
    assert texts(claims) == before
    assert agenda.row(5).line.state == "current"
    session.go_on()


def rate(session: SessionRobot) -> None:
    """The break, and one anonymous round of two and two."""
    focused = QApplication.focusWidget()
    assert focused is not None
    assert name_of(focused) == "Everybody is back → Go on"
    session.go_on()
    rating = RatingRobot(session.page)
    rating.open_round()
    for place, (voter, answers) in enumerate(RATINGS.items()):
        if not place:
            rating.call(voter)
        rating.vote(answers)
    rating.close_round()
    assert "7.5 of 10 (6.75–8.25, rated by 4)" in seen(session.page)
    rating.press_primary()


def write_messages(session: SessionRobot) -> None:
    page = session.page
    for text, claim, usp in MESSAGES:
        push(page, "Add message")
        settle()
        write_into(page, "Message", text, Qt.Key.Key_Tab)
        rest_on(page, claim)
        tick(page, usp)
        push(page, "Facebook video")
        push(page, "Zalo")
        write_into(page, "Angle of approach", "Tài chính, an tâm", Qt.Key.Key_Tab)
        write_into(page, "Call to action", "Nhận bảng tính trả góp", Qt.Key.Key_Tab)
        push(page, "Write message")
        settle()
    done = "✓ Every message rests on a claim"
    assert done in seen(page)
    session.press_primary()


def tick(page: QWidget, beginning: str) -> None:
    boxes = [one for one in page.findChildren(QCheckBox) if one.text().startswith(beginning)]
    assert len([one for one in boxes if one.isVisible()]) == 1, beginning
    push(page, boxes[0].text())


def agree_form(session: SessionRobot) -> None:
    """Every claim gets a question that tests it, and one deadline is agreed."""
    page = session.page
    assert any("No question on the form tests C04." in text for text in seen(page))
    push(page, "Shown on the form: Part in the decision")
    settle()
    assert not [text for text in seen(page) if "No question on the form tests" in text]
    owed = "Full feedback after a conversation"
    write_into(page, f"By when: {owed}", "Trong ngày làm việc", Qt.Key.Key_Tab)
    push(page, f"Agreed: {owed}")
    settle()
    assert {"✓ Every claim is measured by a question", "✓ At least one deadline is agreed"} <= set(
        seen(page)
    )
    session.press_primary()


def assign(session: SessionRobot) -> None:
    """Break a cell, see it found, and mend it."""
    page = session.page
    matrix = MatrixRobot(page)
    matrix.take_main_activities()
    assert "Every main activity has one A and an R." in seen(page)
    matrix.type("A22", "SAL", "")
    assert "Still to be put right: 1" in seen(page)
    assert "A22: nobody answers for it. Give one position the A." in seen(page)
    matrix.type("A22", "SAL", "A")
    assert "Every main activity has one A and an R." in seen(page)
    matrix.type("A15", "SAL", "S")


def undo_over_a_restart(robot: WindowRobot) -> SessionRobot:
    """The last letter is undone and done again after the program was closed in between."""
    robot.reopen()
    session = SessionRobot(robot.page("session"))
    matrix = MatrixRobot(session.page)
    assert matrix.letters("A15", "SAL") == "S"
    matrix.grid.setFocus()
    assert robot.undo() == "Undo: Set the letters of A15 for SAL"
    assert QApplication.focusWidget() is matrix.grid, "undo leaves the keyboard where it was"
    assert matrix.letters("A15", "SAL") != "S"
    robot.reopen()
    session = SessionRobot(robot.page("session"))
    matrix = MatrixRobot(session.page)
    assert matrix.letters("A15", "SAL") != "S"
    assert robot.redo() == "Redo: Set the letters of A15 for SAL"
    assert matrix.letters("A15", "SAL") == "S"
    session.press_primary()
    return session


def close(session: SessionRobot) -> None:
    """Ballot, two keys, version 1.0."""
    page = session.page
    session.press_primary()
    push(page, "Pass the laptop to Marketing 1")
    for grade in GRADES.values():
        session.press_primary()
        press_focused(Qt.Key(Qt.Key.Key_0 + grade))
        if grade == 3:
            write_into(page, "Reason", DOUBT, Qt.Key.Key_Tab)
        session.press_primary()
    session.press_primary()
    assert any(DOUBT in text for text in seen(page))
    session.press_primary()
    for side, name in LEADS.items():
        write_into(page, f"Who signs for {side}", name, Qt.Key.Key_Tab)
        push(page, f"Sign for {side}")
        settle()
    session.press_primary()
    assert "Version 1.0 is in force" in seen(page)
    session.press_primary()


def hand_out(
    robot: WindowRobot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Path, Path]:
    """Save the brief in Vietnamese and the workbook in English through the page."""
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *args: (str(folder / Path(args[2]).name), "")
    )
    assert robot.view.shown_page == "documents", "the closing leads here"
    page = robot.page("documents")
    robot.house.rest(robot.window)
    saved: list[Path] = []
    for document, language in (("Brief", "Tiếng Việt"), ("Matrix", "English")):
        before = set(folder.iterdir())
        push(page, document)
        push(page, language)
        robot.house.rest(robot.window)
        push(page, "Save as…")
        robot.house.rest(robot.window)
        saved += set(folder.iterdir()) - before
    brief, workbook = saved
    assert brief.name == "Chân dung khách hàng – Chân dung chính – 1.0.pdf"
    assert workbook.name == "Responsibilities – Vườn Sông · căn hộ – 1.0.xlsx"
    return brief, workbook
