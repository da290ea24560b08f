"""The closing, worked by keyboard: a private ballot, two keys, a version."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.model.audience import AudienceMode
from domain.model.fields import PersonaField
from domain.model.polls import Ballot, Poll
from domain.model.release import Signature, Version
from domain.model.session import Session, StepKind
from domain.model.wording import Tongue
from domain.services.claiming import Claiming, ClaimWords
from domain.services.facilitating import Facilitating
from domain.services.releasing import Releasing
from domain.text import TEXT_LIMIT
from tests.app.walking import LOOKS
from tests.desks import TestDesk, make_desk
from tests.robots.closing import ClosingRobot
from tests.robots.typing import all_named, press_focused, push, settle, spoken
from tests.sittings import go_to, seat
from ui.language import Language, LanguageCode
from ui.session.closing.looks import PartKey
from ui.session.page import build
from ui.session.private_round.papers import PaperRow
from ui.session.view import SessionView
from ui.theme.theme import Mode, theme
from ui.widgets.clipping import clipped_texts
from ui.widgets.dialogs import Question

Enter = Callable[[StepKind], SessionView]

PEOPLE = ("Thuỷ", "Bảo", "Yến", "Duy")
SECRET = "Chưa hỏi đủ khách ở phía Tây"


@pytest.fixture
def session(desk: TestDesk) -> Session:
    """A session with a claim, and two people of each department in the room."""
    session = desk.desk.use(Facilitating).start().session
    seat(desk.bench, *PEOPLE)
    words = ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", "many")
    desk.desk.use(Claiming).write_claim(words)
    return session


@pytest.fixture
def closing(session: Session, enter: Enter) -> ClosingRobot:
    return ClosingRobot(enter(StepKind.CLOSING))


def vote(closing: ClosingRobot, *grades: int, reason: str = SECRET, named: bool = False) -> None:
    """Open a ballot and have everybody vote; from the third gradient on with a reason."""
    closing.open_round(named=named)
    closing.call("Thuỷ" if named else "Marketing 1")
    for grade in grades:
        closing.vote_agreement(grade, reason if grade > 2 else "")


def agree(closing: ClosingRobot, *grades: int) -> None:
    """Hold a whole ballot and go on from its result."""
    vote(closing, *(grades or (1, 1, 2, 3)))
    closing.close_round()
    closing.result_is_seen()


def publish(closing: ClosingRobot) -> None:
    """Bring a version out in the plainest way."""
    agree(closing)
    closing.sign("Marketing")
    closing.sign("Sales")
    closing.publish()


def versions(desk: TestDesk) -> list[Version]:
    return list(desk.fake.store.things.get(Version, {}).values())


def test_that_a_version_comes_of_a_ballot_two_keys_and_a_day(
    closing: ClosingRobot, desk: TestDesk
) -> None:
    vote(closing, 1, 1, 2, 3)
    closing.close_round()
    assert closing.open_part() is PartKey.OUTCOME
    assert "papers: 4 · nobody blocks" in spoken(closing.page)
    closing.result_is_seen()
    assert closing.open_part() is PartKey.KEYS
    assert not closing.view.primary.isEnabled(), "nobody has signed yet"
    closing.sign("Marketing")
    closing.sign("Sales", "Trần Quốc Bảo")
    assert closing.open_part() is PartKey.VERSION
    closing.set_review("15082026")
    closing.publish()
    (version,) = versions(desk)
    assert version.number == "1.0"
    assert version.next_review == date(2026, 8, 15)
    names = [one.name for one in desk.desk.use(Releasing).signatures(version.id)]
    assert names == ["Thuỷ", "Trần Quốc Bảo"]
    said = spoken(closing.page)
    assert "Version 1.0 is in force" in said
    assert "15/08/2026" in said
    assert "signed by Trần Quốc Bảo" in said
    assert f"3   {SECRET}" in said, "a minority view stays on record"


def test_that_a_paper_leaves_nothing_on_the_screen(closing: ClosingRobot) -> None:
    closing.open_round()
    closing.call("Marketing 1")
    closing.sit_down()
    closing.mark(4, SECRET)
    assert SECRET in spoken(closing.page)
    closing.hand_in()
    assert SECRET not in spoken(closing.page)
    assert closing.view.ballot.grade() is None
    assert not closing.view.ballot.reason.editor.can_undo()
    assert closing.view.voter is not None, "the next voter is called"
    closing.sit_down()
    assert closing.view.ballot.grade() is None
    assert closing.view.ballot.reason.text() == ""


def test_that_f9_hides_a_paper_and_its_voter_finds_it_as_it_was(closing: ClosingRobot) -> None:
    closing.open_round()
    closing.call("Marketing 1")
    closing.sit_down()
    closing.mark(3, SECRET)
    press_focused(Qt.Key.Key_F9)
    settle()
    assert SECRET not in spoken(closing.page)
    closing.call("Marketing 2")
    closing.sit_down()
    assert closing.view.ballot.grade() is None, "another voter has an empty paper"
    press_focused(Qt.Key.Key_F9)
    settle()
    closing.call("Marketing 1")
    closing.sit_down()
    assert closing.view.ballot.grade() == 3
    assert closing.view.ballot.reason.text() == SECRET


def test_that_leaving_the_page_hides_the_paper(closing: ClosingRobot) -> None:
    closing.open_round()
    closing.call("Sales 1")
    closing.sit_down()
    closing.mark(4, SECRET)
    closing.page.hide()
    closing.page.show()
    settle()
    assert SECRET not in spoken(closing.page)
    assert closing.view.voter is None


def test_that_a_block_needs_its_reason_in_place(closing: ClosingRobot, desk: TestDesk) -> None:
    closing.open_round()
    closing.call("Marketing 1")
    closing.sit_down()
    closing.mark(5)
    closing.press_primary()
    said = "Whoever blocks (5) writes down the reason; it goes into the record."
    assert said in spoken(closing.page)
    assert not desk.fake.store.things.get(Ballot)
    closing.view.ballot.reason.editor.put("x" * (TEXT_LIMIT + 1))
    closing.press_primary()
    assert len(closing.view.ballot.reason.text()) == TEXT_LIMIT + 1, "a long text stays"
    assert not desk.fake.store.things.get(Ballot)
    closing.view.ballot.reason.editor.put(SECRET)
    closing.press_primary()
    assert [one.reason for one in desk.fake.store.things[Ballot].values()] == [SECRET]


def test_that_names_stand_beside_doubts_in_a_named_ballot_alone(closing: ClosingRobot) -> None:
    vote(closing, 1, 3, 1, 1, named=True)
    closing.close_round()
    assert f"3   {SECRET} (Yến)" in spoken(closing.page)


def test_that_a_closing_is_taken_back_for_ten_seconds(
    closing: ClosingRobot, desk: TestDesk, qtbot: QtBot
) -> None:
    vote(closing, 1, 1, 2, 3)
    closing.close_round()
    assert "Take back (10 s)" in spoken(closing.page)
    closing.take_back()
    assert not closing.view.is_result
    clock = closing.view.back.findChild(QTimer)
    assert clock is not None
    assert not clock.isActive(), "nothing counts down in an open ballot"
    assert desk.desk.projector.frame.mode is AudienceMode.CURTAIN
    closing.close_round()
    desk.fake.clock.pass_time(seconds=11)
    qtbot.waitUntil(lambda: not all_named(closing.page, "Take back", type(closing.view.back)))


def test_that_a_ballot_with_papers_missing_is_closed_only_when_meant(
    closing: ClosingRobot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    closing.open_round()
    closing.call("Marketing 1")
    closing.vote_agreement(1)
    closing.leave_curtain()
    monkeypatch.setattr(Question, "exec", lambda question: 0)
    closing.close_round()
    with desk.bench.reading() as view:
        assert not view.of(Poll).all()[-1].closed
    monkeypatch.setattr(Question, "exec", lambda question: 1)
    closing.close_round()
    assert "papers: 1 · nobody blocks" in spoken(closing.page)


def test_that_a_block_leads_back_to_a_step_and_to_a_new_ballot(
    closing: ClosingRobot, desk: TestDesk
) -> None:
    agree(closing, 1, 5, 1, 1)
    assert closing.open_part() is PartKey.BLOCK
    assert any(SECRET in text for text in spoken(closing.page))
    closing.choose("Step that settles it", "Message – channel – angle")
    push(closing.page, "Go back there")
    settle()
    sitting = desk.desk.use(Facilitating).sitting()
    assert sitting is not None
    assert sitting.current.kind is StepKind.MESSAGES
    go_to(desk.bench, StepKind.CLOSING)
    settle()
    push(closing.page, "Hold a new ballot")
    settle()
    vote(closing, 1, 1, 1, 1)
    closing.close_round()
    said = spoken(closing.page)
    assert "papers: 4 · nobody blocks" in said
    assert f"5   {SECRET}" in said, "the earlier block stays on record"


def test_that_the_owner_decides_in_writing(closing: ClosingRobot, desk: TestDesk) -> None:
    agree(closing, 1, 5, 1, 1)
    assert not closing.view.primary.isEnabled()
    closing.owner_decides("Đi tiếp một vòng rồi đo lại")
    assert closing.open_part() is PartKey.KEYS
    closing.sign("Marketing")
    closing.sign("Sales")
    closing.publish()
    (version,) = versions(desk)
    assert version.owner_decision == "Đi tiếp một vòng rồi đo lại"
    assert "Đi tiếp một vòng rồi đo lại" in spoken(closing.page)


def test_that_a_key_needs_a_name_and_is_turned_back(closing: ClosingRobot, desk: TestDesk) -> None:
    agree(closing)
    closing.sign("Marketing", " ")
    assert not desk.fake.store.things.get(Signature)
    assert "Write something here first." in spoken(closing.page)
    closing.sign("Marketing", "Thuỷ")
    closing.sign("Sales")
    assert closing.open_part() is PartKey.VERSION
    closing.unfold("Two keys")
    closing.turn_key_back("Sales")
    assert closing.open_part() is PartKey.KEYS
    assert not closing.view.primary.isEnabled()


def test_that_a_change_after_signing_shows_at_the_keys(
    closing: ClosingRobot, desk: TestDesk
) -> None:
    agree(closing)
    closing.sign("Marketing")
    closing.sign("Sales")
    desk.desk.use(Claiming).write_claim(
        ClaimWords(PersonaField.GAIN, "Nhiều khách muốn gần trường")
    )
    settle()
    assert closing.open_part() is PartKey.KEYS
    assert "! changed since it was signed" in spoken(closing.page)
    closing.turn_key_back("Marketing")
    closing.turn_key_back("Sales")
    closing.sign("Marketing")
    closing.sign("Sales")
    closing.publish()
    assert len(versions(desk)) == 1


def test_that_warnings_lead_to_their_step_and_stop_nothing(
    closing: ClosingRobot, desk: TestDesk
) -> None:
    agree(closing)
    closing.sign("Marketing")
    closing.sign("Sales")
    assert "No question of the form tests C01." in spoken(closing.page)
    assert closing.view.primary.isEnabled()
    push(closing.page, "Feedback form and deadlines")
    settle()
    sitting = desk.desk.use(Facilitating).sitting()
    assert sitting is not None
    assert sitting.current.kind is StepKind.FEEDBACK_FORM


def test_that_publishing_is_taken_back_with_keys_and_day_kept(
    closing: ClosingRobot, desk: TestDesk
) -> None:
    agree(closing)
    closing.sign("Marketing")
    closing.sign("Sales")
    closing.set_review("15082026")
    closing.publish()
    closing.take_back()
    assert desk.desk.use(Releasing).standing().current is None
    assert closing.open_part() is PartKey.VERSION
    closing.publish()
    assert versions(desk)[-1].next_review == date(2026, 8, 15)


def test_that_a_later_change_is_told_with_its_number(closing: ClosingRobot, desk: TestDesk) -> None:
    publish(closing)
    claiming = desk.desk.use(Claiming)
    (claim,) = claiming.claims()
    claiming.edit_claim(claim.id, ClaimWords(claim.field, "Nhiều khách sợ lãi", "many"))
    settle()
    said = spoken(closing.page)
    assert "Changed since: the next version would be 1.0.1." in said
    assert "~ reworded" in said
    push(closing.page, "Hold a new ballot")
    settle()
    publish(closing)
    assert [one.number for one in versions(desk)] == ["1.0", "1.0.1"]


def test_that_documents_and_the_end_follow_a_version(
    closing: ClosingRobot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(closing)
    ways: list[tuple[str, object]] = []

    def keep(page: str, thing: UUID | None) -> None:
        ways.append((page, thing))

    desk.desk.ways.wanted.connect(keep)
    closing.press_primary()
    assert ways == [("documents", None)]
    monkeypatch.setattr(Question, "exec", lambda question: 1)
    push(closing.view.footer, "End session…")
    settle()
    assert desk.desk.use(Facilitating).sitting() is None


def test_that_without_a_change_there_is_nothing_to_agree_on(qtbot: QtBot) -> None:
    desk = make_desk("dental_clinic")
    desk.desk.use(Facilitating).start()
    go_to(desk.bench, StepKind.CLOSING)
    page = build(desk.desk)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    robot = ClosingRobot(page)
    assert not robot.view.primary.isEnabled()
    assert any("Nothing has changed since version" in text for text in spoken(page))


def test_that_everything_is_said_in_vietnamese_after_switching(
    closing: ClosingRobot, desk: TestDesk
) -> None:
    agree(closing, 1, 5, 1, 1)
    desk.desk.tongue = lambda: Tongue.VIETNAMESE
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    language = Language(application)
    try:
        language.choose("vi")
        QApplication.sendEvent(closing.page, QEvent(QEvent.Type.LanguageChange))
        settle()
        said = spoken(closing.page)
        assert "số phiếu: 4 · phiếu chặn: 1" in said
        assert "Có người chặn" in said
    finally:
        language.choose("en")


@pytest.mark.soak
@pytest.mark.parametrize(("tongue", "mode"), LOOKS)
@pytest.mark.parametrize("size", [(1058, 606), (1170, 694)])
def test_that_no_text_is_cut(
    qtbot: QtBot, mode: Mode, tongue: LanguageCode, size: tuple[int, int]
) -> None:
    desk = make_desk("real_estate", Tongue(tongue))
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    language = Language(application)
    language.choose(tongue)
    theme().choose(mode)
    try:
        session = desk.desk.use(Facilitating).start().session
        go_to(desk.bench, StepKind.CLOSING)
        claiming = desk.desk.use(Claiming)
        claiming.write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo " + "rất lâu " * 12))
        page = build(desk.desk)
        qtbot.addWidget(page)
        page.resize(*size)
        with qtbot.waitActive(page):
            page.show()
        robot = ClosingRobot(page)
        cut = clipped_texts(page)
        robot.press_primary()
        cut += clipped_texts(page)
        for number in range(7):
            if not number:
                robot.view.papers.start()
                press_focused(Qt.Key.Key_Space)
                settle()
            robot.sit_down()
            robot.mark(5 if number == 3 else 2)
            robot.view.ballot.reason.editor.put("vì sao " * 40)
            settle()
            cut += clipped_texts(page)
            robot.hand_in()
        robot.close_round()
        for part in PartKey:
            robot.view.way.part_wanted.emit(part.value)
            settle()
            cut += clipped_texts(page)
        releasing = desk.desk.use(Releasing)
        releasing.decide_by_owner(session.id, "quyết " * 40)
        for row in robot.view.way.keys.rows.values():
            row.signed.emit("Nguyễn Thị Thuỷ Tiên " * 3)
        settle()
        cut += clipped_texts(page)
        robot.publish()
        cut += clipped_texts(page)
        assert robot.view.way.is_published
        assert cut == []
    finally:
        language.choose("en")
        theme().choose("light")


def test_that_an_open_ballot_survives_the_program(
    qtbot: QtBot, desk: TestDesk, closing: ClosingRobot
) -> None:
    closing.open_round()
    closing.call("Marketing 1")
    closing.vote_agreement(2)
    page = build(desk.desk)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    again = ClosingRobot(page)
    rows = again.view.papers.findChildren(PaperRow)
    assert [one.look.done for one in rows] == [True, False, False, False]
    with desk.bench.reading() as view:
        assert [poll.closed for poll in view.of(Poll).all()] == [False]
