"""The long road: drawn on one day, agreed on the next, reviewed later, and an agenda of one's own.

Steps are gone through in the window, by keyboard; what a room writes is typed where its own tests
do not type it already, and done by the use cases elsewhere. Each session ends in its report.
"""

from collections.abc import Mapping, Sequence
from typing import TypeVar
from uuid import UUID

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

import main
from domain.model.direction import Bearing
from domain.model.fields import PersonaField
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.polls import DotTopic, PollKind
from domain.model.record import Action, Decision
from domain.model.session import Ask, Note, Outcome, Session, Step, StepKind, StepState
from domain.model.session_report import Naming
from domain.model.sides import DEPARTMENTS, Side
from domain.model.wording import Tongue
from domain.services.arguing import Arguing
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from domain.services.directing import Directing, MessageWords
from domain.services.dot_voting import Choice, DotVoting
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.figuring import Figuring
from domain.services.gathering import Gathering, PersonWords
from domain.services.grouping import Grouping
from domain.services.jotting import Jotting
from domain.services.keeping import ActionWords, DecisionWords, Keeping
from domain.services.picking import Picking
from domain.services.planning import Planning
from domain.services.polling import Polling
from domain.services.releasing import Releasing
from domain.services.reporting import Reporting
from domain.services.shortlisting import Shortlisting
from domain.services.sitting import Sitting
from exports.session_report_pdf import PdfReportWriter
from tests.fakes import FakeClock
from tests.robots.session import SessionRobot
from tests.robots.typing import press, push, settle
from tests.robots.window import OFFSCREEN, WindowRobot
from tests.ui.house import House, house
from ui.session.choosing import ChoiceLine

__all__ = ["house"]

pytestmark = OFFSCREEN

S = TypeVar("S")


@pytest.fixture
def days(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """A clock that the test moves; identities are real, since the program is opened four times."""
    clock = FakeClock()
    monkeypatch.setattr(main, "_clock", lambda: clock)
    return clock


SEGMENTS = {
    "Marketing": ("Vợ chồng trẻ 28–35 tuổi", "Nhà đầu tư cho thuê"),
    "Sales": ("Vợ chồng trẻ có con nhỏ", "Gia đình ba thế hệ"),
}
PICTURE = {
    "Marketing": ("Lo lãi suất thả nổi tăng sau ưu đãi", "Muốn gần trường học"),
    "Sales": ("Ngại lãi suất thả nổi sau 24 tháng", "Ông bà cần thang máy"),
}
MESSAGES = {
    "Marketing": ("Cố định lãi suất 24 tháng",),
    "Sales": ("Ông bà ở gần, cả nhà vẫn riêng",),
}
PROPOSALS = {
    "Marketing": ("Thêm luận điểm về trường học",),
    "Sales": ("Bỏ luận điểm về đầu tư",),
}
CLAIMS = (
    (PersonaField.ANXIETY, "Nhiều khách lo lãi suất thả nổi"),
    (PersonaField.OBJECTION, "Nhiều khách chê giá cao"),
    (PersonaField.JOB, "Đa số khách muốn gần trường học"),
    (PersonaField.DECISION, "Đa số khách bàn với cha mẹ trước khi đặt cọc"),
    (PersonaField.SITUATION, "Nhiều khách có con nhỏ"),
)
RATINGS: Mapping[Side, Sequence[int]] = {Side.MARKETING: (7, 6, 6), Side.SALES: (3, 4, 3)}


class Room:
    """A window with a workspace, and the session that it holds."""

    def __init__(self, house: House) -> None:
        self.window = WindowRobot(house)
        self.window.begin("Vườn Sông", "real_estate", house.folder)
        gathering = self.use(Gathering)
        for place in range(3):
            for side in DEPARTMENTS:
                gathering.add_person(PersonWords(f"{side} {place}", side))
        gathering.add_person(PersonWords("Chủ", Side.OWNER))

    @property
    def page(self) -> QWidget:
        return self.window.page("session")

    @property
    def robot(self) -> SessionRobot:
        return SessionRobot(self.page)

    def use(self, service: type[S]) -> S:
        return self.window.workspace.desk.use(service)

    def sitting(self) -> Sitting:
        sitting = self.use(Facilitating).sitting()
        assert sitting is not None
        return sitting

    @property
    def session(self) -> Session:
        return self.sitting().session

    def writing(self, asks: Ask) -> UUID:
        return self.use(Drawing).writing(self.session.id, asks).id

    def things(self, kind: type[S]) -> list[S]:
        with self.window.workspace.desk.bench.reading() as view:
            return list(view.of(kind).all())  # type: ignore[type-var]

    def start(self, proposed: str, agenda: str = "") -> None:
        """Start a session on the page before it: along the agenda proposed, or another one."""
        page = self.page
        lines = {line.look.key: line for line in page.findChildren(ChoiceLine)}
        assert [key for key, line in lines.items() if line.isChecked()] == [proposed]
        if agenda:
            lines[agenda].setFocus()
            press(lines[agenda], Qt.Key.Key_Space)
            settle()
        number = 1 + len(self.things(Session))
        push(page, "Start the session" if number == 1 else f"Start session {number}")
        settle()

    def hold(self, kind: StepKind) -> Step:
        """Go on to the next step, and see that it is of a kind and has a page of its own."""
        self.robot.go_on()
        self.give_reason_if_asked()
        step = self.sitting().current
        assert step.kind is kind
        assert self.robot.page.frame.step is not None
        return step

    def give_reason_if_asked(self) -> None:
        if not self.robot.page.frame.reason.isHidden():
            self.robot.give_reason("The room wants it so")

    def write(self, notes: Mapping[str, Sequence[str]]) -> None:
        """Let sides write behind the curtain and seal, by keyboard."""
        for side, texts in notes.items():
            self.robot.pass_laptop_to(side)
            for text in texts:
                self.robot.write_note(text)
            self.robot.seal(side)
            if side != list(notes)[-1]:
                self.robot.press_primary()

    def end(self) -> str:
        """End the session; return what its report says."""
        session = self.session
        self.use(Facilitating).end(session.id)
        settle()
        desk = self.window.workspace.desk
        report = self.use(Reporting).report(session.id, Naming.SHORT, desk.translate_for)
        path = self.window.house.folder / f"report-{session.number}.pdf"
        PdfReportWriter(desk.translate_for).write(report, Tongue.VIETNAMESE, path)
        return " ".join(page.extract_text() for page in PdfReader(path).pages)


def written(room: Room, beginning: str) -> Note:
    return next(note for note in room.things(Note) if note.text.startswith(beginning))


def test_that_the_customer_is_drawn_on_one_day_and_agreed_on_the_next(
    days: FakeClock, house: House
) -> None:
    room = Room(house)
    draw(room, days)
    report = " ".join(room.end().split())
    assert "Vợ chồng trẻ 28–35 tuổi" in report
    assert "Lo lãi suất thả nổi tăng sau ưu đãi" in report
    days.pass_time(days=1)
    room.window.reopen()
    agree(room)
    report = " ".join(room.end().split())
    assert "Ông bà ở gần, cả nhà vẫn riêng" in report
    assert "1.0" in report
    days.pass_time(days=30)
    room.window.reopen()
    review(room)
    report = " ".join(room.end().split())
    assert "Bỏ luận điểm về đầu tư" in report
    room.start("review", own_agenda(room))
    lead_own(room)
    report = " ".join(room.end().split())
    assert "Ta chưa hỏi khách về phí quản lý" in report


def draw(room: Room, clock: FakeClock) -> None:
    """Session A, from the ground rules to the test list, with a night in the middle."""
    room.start("draw_a")
    room.hold(StepKind.BRIEFING)
    room.hold(StepKind.DRAWING)
    room.write({"Owner": ("Khách là người thành đạt 8/10",)})
    assert room.sitting().current.code == "S03"
    room.hold(StepKind.DRAWING)
    room.write(SEGMENTS)
    shortlist(room)
    room.hold(StepKind.BREAK)
    room.hold(StepKind.DRAWING)
    room.write(PICTURE)
    before = len(room.things(Note))
    clock.pass_time(hours=14)
    room.window.reopen()
    assert room.sitting().current.code == "S06"
    assert len(room.things(Note)) == before
    room.hold(StepKind.UNSEALING)
    room.robot.press_primary()
    talk(room)
    room.hold(StepKind.CLAIMS)
    for field, text in CLAIMS:
        room.use(Claiming).write_claim(ClaimWords(field, text, "many"))
    rate(room)
    room.hold(StepKind.TEST_LIST)
    room.use(Picking).take_suggestion(room.session.id)
    assert 1 <= len(room.use(Picking).map().picked) <= 7


def shortlist(room: Room) -> None:
    """Open the slips, group them, vote with dots, and choose whom to draw."""
    room.hold(StepKind.SHORTLIST)
    room.robot.press_primary()
    writing = room.writing(Ask.SEGMENTS)
    young = [written(room, "Vợ chồng trẻ 28").id, written(room, "Vợ chồng trẻ có").id]
    group = room.use(Grouping).group_notes(writing, young, "Vợ chồng trẻ")
    others = [slip.id for slip in room.use(Grouping).wall(writing).lone]
    voting = room.use(DotVoting)
    choices = [Choice("A", "Vợ chồng trẻ", group), *(Choice("B", "khác", id) for id in others[:1])]
    poll = voting.open_vote(
        room.session.id, DotTopic.GROUPS, choices, dict.fromkeys(DEPARTMENTS, 3)
    )
    first, second = (option.id for option in voting.options(poll.id))
    for paper in room.use(Polling).papers(poll.id):
        voting.put_dots(paper.id, {first: 2, second: 1})
    room.use(Polling).close_round(poll.id)
    assert voting.tally(poll.id).options[0].summary.joint > 0.6
    room.use(Shortlisting).choose(writing, group)
    settle()
    [persona] = [one for one in room.things(Persona) if one.name == "Vợ chồng trẻ"]
    assert persona.kind is PersonaKind.PRIMARY


def talk(room: Room) -> None:
    room.hold(StepKind.DIFFERENCES)
    comparing = room.use(Comparing)
    pair = [written(room, "Lo lãi suất").id, written(room, "Ngại lãi suất").id]
    key = comparing.lay_together(room.session.id, pair)
    comparing.settle(room.session.id, key, Outcome.ONE_CLAIM, "Hai bên cùng lo lãi suất.")
    lone = written(room, "Ông bà cần")
    comparing.settle(room.session.id, lone.id, Outcome.PARKED, "Hỏi lại khách lớn tuổi")
    settle()


def rate(room: Room) -> None:
    """Two private rounds with an argument between them."""
    room.hold(StepKind.RATING)
    polling, claims = room.use(Polling), room.things(Claim)
    for _ in range(2):
        poll = polling.open_round(
            room.session.id, PollKind.RATING, dict.fromkeys(DEPARTMENTS, 3), named=False
        )
        for paper in polling.papers(poll.id):
            value = RATINGS[paper.side][paper.number - 1]
            polling.rate(paper.id, {claim.id: value for claim in claims})
        polling.close_round(poll.id)
        settle()
        if not room.use(Arguing).arguments(room.session.id):
            words = "Khách hỏi lãi trong mọi cuộc gọi"
            room.use(Arguing).argue(room.session.id, claims[0].id, Side.SALES, words)


def agree(room: Room) -> None:
    """Session B on the day after: messages, form, duties, and version 1.0."""
    room.start("draw_b")
    assert room.sitting().current.kind is StepKind.RECAP
    room.hold(StepKind.DRAWING)
    room.write(MESSAGES)
    room.hold(StepKind.MESSAGES)
    room.robot.press_primary()
    message = room.use(Directing).write_message(MessageWords("Cố định lãi suất 24 tháng"))
    claim = room.things(Claim)[0]
    room.use(Directing).rest_on(message.id, claim.id, Bearing.LOAD_BEARING)
    for kind in (
        StepKind.FEEDBACK_FORM,
        StepKind.BREAK,
        StepKind.RESPONSIBILITIES,
        StepKind.OBLIGATIONS,
        StepKind.CLOSING,
    ):
        room.hold(kind)
    sign(room)


def sign(room: Room) -> None:
    polling, releasing = room.use(Polling), room.use(Releasing)
    poll = polling.open_round(
        room.session.id, PollKind.AGREEMENT, dict.fromkeys(DEPARTMENTS, 3), named=False
    )
    for paper in polling.papers(poll.id):
        polling.agree(paper.id, 2)
    polling.close_round(poll.id)
    for side in DEPARTMENTS:
        releasing.sign(room.session.id, side, f"Trưởng {side}")
    releasing.publish(room.session.id, releasing.default_review())
    settle()


def review(room: Room) -> None:
    """Thirty days later: figures with swapped roles, proposals, and what they move."""
    room.start("review")
    assert room.sitting().current.kind is StepKind.RECAP
    room.hold(StepKind.FIGURES)
    for side in DEPARTMENTS:
        room.use(Figuring).paste_figures(
            room.session.id, side, "Lead liên hệ được\t40/100\tT3\tCRM"
        )
    for brought in room.use(Figuring).figures(room.session.id):
        room.use(Figuring).tick_read(brought.figure.id, read=True)
    room.hold(StepKind.EVIDENCE)
    room.hold(StepKind.DRAWING)
    room.write(PROPOSALS)
    room.hold(StepKind.DECIDING)
    room.robot.press_primary()
    step = room.sitting().current
    room.use(Keeping).decide(step, DecisionWords("Giữ chân dung thêm một vòng", "mẫu còn nhỏ"))
    room.use(Keeping).take_on(step, ActionWords("Hỏi khách về phí quản lý"))
    for kind in (StepKind.IMPACT, StepKind.OBLIGATIONS, StepKind.CLOSING):
        room.hold(kind)
    assert len(room.things(Decision)) == 1
    assert len(room.things(Action)) == 1


def own_agenda(room: Room) -> str:
    """Make an agenda of three steps of one's own; return its code."""
    planning = room.use(Planning)
    agenda = planning.add(planning.plan_of("review", Tongue.VIETNAMESE), "Nhìn lại")
    arranger = planning.arranger(agenda.id)
    for step in arranger.outline().steps[2:]:
        arranger.remove_step(step.id)
    arranger.add_step("pre_mortem", 1)
    settle()
    return agenda.code


def lead_own(room: Room) -> None:
    """Lead it: the open action of the review is carried over, and a free step leaves its result."""
    step = room.hold(StepKind.ACTIVITY)
    room.use(Jotting).write(step.id, "Ta chưa hỏi khách về phí quản lý")
    settle()
    record = room.use(Keeping).record(room.session.id)
    assert [one.action.text for one in record.actions] == ["Hỏi khách về phí quản lý"]
    room.hold(StepKind.FIGURES)
    states = [one.state for one in room.sitting().steps]
    assert states == [StepState.DONE, StepState.DONE, StepState.CURRENT]
