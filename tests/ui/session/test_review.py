"""The pages of a review, worked by keyboard."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from domain.model.audience import AudienceMode
from domain.model.direction import Bearing, MessageStatus
from domain.model.proposals import Verdict
from domain.model.session import Session, StepKind
from domain.model.sides import Side
from domain.services.claiming import Claiming
from domain.services.deciding import Deciding
from domain.services.directing import Directing, MessageWords
from domain.services.figuring import Figuring
from domain.services.releasing import Releasing
from domain.services.surveying import Surveying
from tests.desks import TestDesk
from tests.reviews import bring_figures, first_version, propose, review
from tests.robots.deciding import BoardRobot, write_two_claims
from tests.robots.typing import find, press, press_focused, push, settle, spoken, type_text
from tests.robots.typing import write_into as write
from ui.session.closing.view import ClosingView
from ui.session.deciding.view import DecidingView
from ui.session.evidence.view import EvidenceView
from ui.session.figures.view import FiguresView
from ui.session.impact.view import ImpactView
from ui.session.view import SessionView

Enter = Callable[[StepKind], SessionView]


@pytest.fixture
def claims(desk: TestDesk) -> list[UUID]:
    """The claims of the version in force, with a message on the first."""
    written = first_version(desk.bench, "Nhiều khách sợ lãi thả nổi", "Nhiều khách cần cây xanh")
    words = MessageWords("Lãi cố định ba năm")
    Directing(desk.bench).write_message(words, load_bearing=[written[0].id])
    return [claim.id for claim in written]


@pytest.fixture
def session(claims: list[UUID], desk: TestDesk) -> Session:
    return review(desk.bench)


def _type_into_focused(text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    type_text(target, text)
    press(target, key)
    settle()


# figures


def test_that_a_department_types_a_figure_and_a_percentage_alone_is_refused(
    session: Session, desk: TestDesk, enter: Enter
) -> None:
    page = enter(StepKind.FIGURES)
    view = page.frame.step
    assert isinstance(view, FiguresView)
    _type_into_focused("Lead hợp lệ; 85%")
    entry = view.columns[Side.MARKETING].entry
    assert entry.notice().startswith("A percentage says nothing without its n.")
    assert entry.text() == "Lead hợp lệ; 85%"
    press(entry.editor_widget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _type_into_focused("Lead hợp lệ; 163/192; tháng 5; CRM")
    (brought,) = Figuring(desk.bench).figures(session.id)
    assert (brought.figure.side, brought.figure.k, brought.figure.n) == (Side.MARKETING, 163, 192)
    assert "84.9% (163 of 192; range 79.1%–89.3%)" in spoken(page)
    assert entry.text() == ""


def test_that_figures_are_ticked_asked_about_and_changed_by_keyboard(
    session: Session, desk: TestDesk, enter: Enter
) -> None:
    bring_figures(desk.bench, session)
    page = enter(StepKind.FIGURES)
    view = page.frame.step
    assert isinstance(view, FiguresView)
    press_focused(Qt.Key.Key_Space)
    settle()
    brought = Figuring(desk.bench).figures(session.id)
    assert [one.figure.read for one in brought] == [True, False, False]
    focused = QApplication.focusWidget()
    assert isinstance(focused, QCheckBox), "the keyboard keeps its place"
    push(page, "Ask about CPL")
    _type_into_focused("Gồm chi phí nội dung chưa?")
    (question,) = Figuring(desk.bench).figures(session.id)[0].questions
    assert (question.side, question.text) == (Side.SALES, "Gồm chi phí nội dung chưa?")
    write(page, "Answer to: Gồm chi phí nội dung chưa?", "Chưa")
    assert Figuring(desk.bench).figures(session.id)[0].questions[0].answer == "Chưa"
    row = view.row_of(brought[2].figure.id)
    press(row.read, Qt.Key.Key_F2)
    settle()
    amount = row.words.amount.editor_widget()
    amount.setFocus()
    press(amount, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _type_into_focused("30/18")
    assert "This is no rate: 30 of 18." in row.words.amount.notice()
    press(amount, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _type_into_focused("4/18")
    assert Figuring(desk.bench).figures(session.id)[2].figure.k == 4
    assert view.row_of(brought[2].figure.id).words.isVisible(), "it stays open for the next part"


# the board


def test_that_the_board_is_walked_and_a_claim_is_marked_and_shown_large(
    session: Session, claims: list[UUID], desk: TestDesk, enter: Enter
) -> None:
    page = enter(StepKind.EVIDENCE)
    view = page.frame.step
    assert isinstance(view, EvidenceView)
    press_focused(Qt.Key.Key_Down)
    press_focused(Qt.Key.Key_T)
    settle()
    assert Surveying(desk.bench).marked(session.id) == {claims[1]}
    assert view.rows[1].hasFocus()
    press_focused(Qt.Key.Key_Return)
    assert desk.desk.projector.frame.title == "Nhiều khách cần cây xanh"
    press_focused(Qt.Key.Key_Up)
    assert desk.desk.projector.frame.title == "Nhiều khách sợ lãi thả nổi"
    push(page, "Show the board to the room")
    assert desk.desk.projector.frame.title != "Nhiều khách sợ lãi thả nổi"
    press(view.rows[1], Qt.Key.Key_T)
    press(view.rows[1], Qt.Key.Key_T)


# proposals


@pytest.fixture
def deciding(session: Session, desk: TestDesk, enter: Enter) -> SessionView:
    """The proposals, just opened by one press."""
    propose(desk.bench, session)
    page = enter(StepKind.DECIDING)
    assert "dự án" not in " ".join(spoken(page)), "nothing is in sight before"
    assert desk.desk.projector.frame.mode is AudienceMode.CURTAIN
    push(page, "Open all proposals")
    settle()
    return page


def _open(page: SessionView, text: str) -> DecidingView:
    view = page.frame.step
    assert isinstance(view, DecidingView)
    row = next(one for one in view.proposals.rows if text in one.look.text)
    row.setFocus()
    press(row, Qt.Key.Key_Return)
    settle()
    return view


def test_that_opening_is_taken_back_and_nothing_stays_in_sight(
    deciding: SessionView, desk: TestDesk
) -> None:
    assert "năm sáu dự án" in " ".join(spoken(deciding))
    push(deciding, "Take back")
    QApplication.sendPostedEvents(None, 52)  # deferred deletion
    assert "năm sáu dự án" not in " ".join(spoken(deciding))
    assert desk.desk.projector.frame.mode is AudienceMode.CURTAIN


def test_that_a_proposal_is_accepted_with_two_keys_and_the_claim_written_by_people(
    deciding: SessionView, session: Session, desk: TestDesk
) -> None:
    view = _open(deciding, "Thêm: khách")
    push(deciding, "Amend")
    push(deciding, "Write down the decision")
    assert "Write down why: the reason is what the other side reads." in spoken(deciding)
    amended = "Nhiều khách xem năm dự án rồi gọi"
    both = f"{amended} và hỏi kỹ tiến độ"
    write(deciding, "The words that both agree on", amended, Qt.Key.Key_Tab)
    view.panel.form.change.choose("add")
    write(deciding, "Why (the other side reads this)", "Cả hai bên cùng thấy", Qt.Key.Key_Tab)
    push(deciding, "Write down the decision")
    settle()
    before = len(Claiming(desk.bench).claims())
    assert not view.panel._act.isVisible(), "it does not stand yet"
    for side in ("Marketing", "Sales"):
        box = find(deciding, f"{side} agrees", QCheckBox)
        press(box, Qt.Key.Key_Space)
        settle()
    (first, *_) = [
        one
        for group in Deciding(desk.bench).proposals(session.id)
        for one in group
        if "Thêm" in one.note.text
    ]
    assert first.settled
    assert len(Claiming(desk.bench).claims()) == before, "nothing is done by itself"
    push(deciding, "Write the claim now…")
    settle()
    write_two_claims(BoardRobot(deciding), both)
    written = [one.text for one in Claiming(desk.bench).claims()[before:]]
    assert written == [amended, "Nhiều khách hỏi kỹ tiến độ"]
    assert "C03 is written" in spoken(deciding)


def test_that_a_tie_is_broken_by_the_owner_in_writing(
    deciding: SessionView, session: Session, desk: TestDesk
) -> None:
    view = _open(deciding, "không gian xanh")
    push(deciding, "Accept")
    write(deciding, "Why (the other side reads this)", "Khách đã đổi", Qt.Key.Key_Tab)
    push(deciding, "Write down the decision")
    press(find(deciding, "Sales agrees", QCheckBox), Qt.Key.Key_Space)
    settle()
    assert view.tag[1] == "0 of 4 decided"
    write(deciding, "Why the owner takes it", "Thử một vòng", Qt.Key.Key_Tab)
    assert view.tag[1] == "1 of 4 decided"
    push(deciding, "Show this to the room")
    assert any(column.side is Side.OWNER for column in desk.desk.projector.frame.columns)
    push(deciding, "Decide anew")
    assert view.tag[1] == "0 of 4 decided"


def test_that_a_claim_is_retired_from_a_decision_after_a_question(
    deciding: SessionView,
    session: Session,
    claims: list[UUID],
    desk: TestDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = _open(deciding, "không gian xanh")
    push(deciding, "Accept")
    view.panel.form.change.choose("retire")
    view.panel.form.change.chosen.emit("retire")
    view.panel.form.claim.choose(str(claims[1]))
    write(deciding, "Why (the other side reads this)", "Khách đã đổi", Qt.Key.Key_Tab)
    push(deciding, "Write down the decision")
    for side in ("Marketing", "Sales"):
        press(find(deciding, f"{side} agrees", QCheckBox), Qt.Key.Key_Space)
        settle()
    asked: list[str] = []

    def agree(*words: object) -> bool:
        asked.append(str(words[1]))
        return True

    monkeypatch.setattr("ui.session.deciding.presenter.confirm", agree)
    push(deciding, "Retire claim C02 now…")
    settle()
    assert asked == ["Retire claim C02?"]
    assert [one.code for one in Claiming(desk.bench).claims()] == ["C01"]
    assert "C02 is retired" in spoken(deciding)


def test_that_what_customers_speak_for_is_one_step_away(
    deciding: SessionView, desk: TestDesk
) -> None:
    gone: list[tuple[str, str]] = []
    desk.desk.ways.pane_wanted.connect(lambda page, pane: gone.append((page, pane)))
    push(deciding, "What customers speak for")
    assert gone == [("personas", "revise")]


def test_that_a_proposal_is_put_off_until_a_day(
    deciding: SessionView, session: Session, desk: TestDesk
) -> None:
    view = _open(deciding, "thu nhập")
    push(deciding, "Put off")
    view.panel.form.until.set_day(date(2026, 9, 1))
    write(deciding, "Why (the other side reads this)", "Chưa đủ khách", Qt.Key.Key_Tab)
    push(deciding, "Write down the decision")
    decision = next(
        one.decision
        for group in Deciding(desk.bench).proposals(session.id)
        for one in group
        if "thu nhập" in one.note.text
    )
    assert decision is not None
    assert (decision.verdict, decision.until) == (Verdict.DEFER, date(2026, 9, 1))


# messages


def test_that_an_affected_message_is_kept_with_a_reason_edited_or_withdrawn(
    session: Session, claims: list[UUID], desk: TestDesk, enter: Enter
) -> None:
    Claiming(desk.bench).retire_claim(claims[0])
    page = enter(StepKind.IMPACT)
    view = page.frame.step
    assert isinstance(view, ImpactView)
    assert view.tag[1] == "0 of 1 decided"
    name = "G01 · Lãi cố định ba năm"
    push(page, f"Keep {name}")
    assert view.cards[0].reason.notice().startswith("Write down why")
    write(page, f"Reason for {name}", "đang chạy tới hết tháng", Qt.Key.Key_Tab)
    push(page, f"Keep {name}")
    settle()
    assert view.tag[1] == "1 of 1 decided"
    push(page, f"Edit {name}")
    view.editor.claims.choose({claims[1]: Bearing.LOAD_BEARING})
    push(page, "Keep changes")
    settle()
    (message,) = Directing(desk.bench).messages()
    assert [claim.id for claim, _ in message.rests] == [claims[1]]
    write(page, f"Reason for {name}", "không ai hỏi nữa", Qt.Key.Key_Tab)
    push(page, f"Withdraw {name}")
    settle()
    assert Directing(desk.bench).messages()[0].message.status is MessageStatus.WITHDRAWN


# the closing


def test_that_without_a_change_the_version_is_left_as_it_is(
    session: Session, desk: TestDesk, enter: Enter
) -> None:
    # the message that rests on the first claim was written after the version: take it away
    for one in Directing(desk.bench).messages():
        Directing(desk.bench).remove_message(one.message.id)
    page = enter(StepKind.CLOSING)
    push(page, "Leave it as it is")
    settle()
    assert Releasing(desk.bench).review(session.id) is not None
    assert any("Version 1.0 was reviewed and stays." in words for words in spoken(page))
    view = page.frame.step
    assert isinstance(view, ClosingView)
    assert view.end.isVisible()
