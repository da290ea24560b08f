"""Board, claims and rating in both languages and themes, at both sizes: nothing is cut."""

from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.model.fields import PersonaField, Section
from domain.model.persona import Claim
from domain.model.polls import PollKind
from domain.model.session import Ask, ComparisonKind, StepKind
from domain.model.sides import DEPARTMENTS, Side
from domain.model.wording import Tongue
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.polling import Polling
from persistence.samples import load_sample
from tests.app.looking import complaints, primary_reached
from tests.app.walking import LOOKS, Look
from tests.desks import TestDesk, make_desk
from tests.robots.deciding import BoardRobot, ClaimsRobot, RatingRobot, StepRobot
from tests.robots.typing import settle, spoken
from tests.sittings import drawn, go_to, note_of, seat, writing_id
from ui.language import Language
from ui.session.messages.view import MessagesView
from ui.session.page import build
from ui.session.reveal.view import RevealView
from ui.session.unsealing.view import UnsealingView
from ui.session.view import SessionView
from ui.theme.theme import theme
from ui.widgets.clipping import clipped_texts

pytestmark = pytest.mark.soak

Check = Callable[[], None]

SIZES = ((1170, 694), (1084, 646))
"""Room for a page in windows of 1366 × 768, and of 1280 × 720 or 2560 × 1440 at 200 %."""


@pytest.fixture(scope="module", params=LOOKS, ids="-".join)
def look(request: pytest.FixtureRequest) -> Look:
    """All tests in one language and look, then all in another: Qt takes long to change a look."""
    chosen: Look = request.param
    return chosen


@pytest.fixture
def tongue(look: Look, qapp: QApplication) -> Iterator[Tongue]:
    language = Language(qapp)
    language.choose(look[0])
    yield Tongue(look[0])
    language.choose("en")
    language.deleteLater()


@pytest.fixture(scope="module", autouse=True)
def dressed(look: Look, qapp: QApplication) -> Iterator[None]:
    theme().choose(look[1])
    yield
    theme().choose("light")


@pytest.fixture
def desk(tongue: Tongue) -> TestDesk:
    """The notes of the worked example, sealed."""
    desk = make_desk(tongue=tongue)
    sample = load_sample("real_estate")["private_notes"]
    assert isinstance(sample, dict)
    drawn(
        desk.bench,
        {
            Side(side): [(PersonaField(one["field"]), one["text"]) for one in notes]
            for side, notes in sample.items()
        },
    )
    return desk


@pytest.fixture(params=SIZES)
def page(request: pytest.FixtureRequest, qtbot: QtBot, desk: TestDesk) -> SessionView:
    go_to(desk.bench, StepKind.REVEAL)
    return _shown(qtbot, desk, request.param)


@pytest.fixture
def fits(page: SessionView) -> Check:
    """Nothing is cut, and the page did not have to grow."""
    return _fits(page)


def _shown(qtbot: QtBot, desk: TestDesk, size: tuple[int, int]) -> SessionView:
    page = build(desk.desk)
    assert isinstance(page, SessionView)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitActive(page):
        page.show()
    return page


def _fits(page: SessionView) -> Check:
    size = page.size()

    def check() -> None:
        settle()
        settle()
        assert clipped_texts(page) == []
        assert page.size() == size

    return check


def _whole(page: SessionView, tongue: Tongue) -> Check:
    """Nothing is cut, untranslated or without a name, and the main button is within reach."""
    fits = _fits(page)

    def check() -> None:
        fits()
        assert list(complaints(page, vietnamese=tongue is Tongue.VIETNAMESE)) == []
        step = page.frame.step
        assert step is not None
        assert not primary_reached(step)

    return check


def _session_of(desk: TestDesk) -> UUID:
    sitting = Facilitating(desk.bench).sitting()
    assert sitting is not None
    return sitting.session.id


def _claims(desk: TestDesk) -> list[Claim]:
    claiming = Claiming(desk.bench)
    for number in range(6):
        text = f"Đa số khách đã đi xem năm sáu dự án trước khi gọi hỏi giá, lần thứ {number}"
        claiming.write_claim(
            ClaimWords(PersonaField.OBJECTION, text, "most"), sides=(Side.MARKETING, Side.SALES)
        )
    return list(claiming.claims())


def test_that_the_board_fits(page: SessionView, desk: TestDesk, fits: Check) -> None:
    board = BoardRobot(page)
    fits()
    board.reveal()
    fits()
    pair = [note_of(desk.bench, text).id for text in ("Ngại lãi vay", "Lãi thả nổi")]
    comparing = desk.desk.use(Comparing)
    key = comparing.lay_together(_session_of(desk), pair, ComparisonKind.CONFLICT)
    board.view.section_chosen.emit("stops")
    fits()
    board.view.board.opened.emit(key)
    fits()
    board.view.panel.claim_wanted.emit()
    fits()
    board.view.panel_closed.emit()
    board.view.section_chosen.emit("")
    fits()


def test_that_what_the_seals_opened_fits(qtbot: QtBot, tongue: Tongue) -> None:
    desk = make_desk(tongue=tongue)
    sample = load_sample("dental_clinic")["private_notes"]
    assert isinstance(sample, dict)
    drawn(
        desk.bench,
        {
            Side(side): [(PersonaField(one["field"]), one["text"]) for one in notes]
            for side, notes in sample.items()
        },
        agenda="draw_a",
    )
    go_to(desk.bench, StepKind.UNSEALING)
    page = _shown(qtbot, desk, SIZES[-1])
    fits, robot = _whole(page, tongue), StepRobot(page)
    fits()
    robot.press_primary()
    for section in (Section.WHO, Section.STOPS):
        robot.step(UnsealingView).section_chosen.emit(section.value)
        fits()
    robot.press_primary()
    fits()
    robot.step(RevealView).next_wanted.emit()
    fits()


def test_that_the_proposed_messages_fit(qtbot: QtBot, tongue: Tongue) -> None:
    desk = make_desk(tongue=tongue)
    session = Facilitating(desk.bench).start("draw_b").session
    drawing = Drawing(desk.bench)
    writing = writing_id(desk.bench, session, Ask.MESSAGES)
    for side in DEPARTMENTS:
        drawing.begin_turn(writing, side)
        for place in range(3):
            text = f"Bố mẹ ở gần, vợ chồng vẫn riêng, một căn một sổ, câu {place} của {side.value}"
            drawing.write_note(writing, side, None, text)
        drawing.seal(writing, side)
    go_to(desk.bench, StepKind.MESSAGES)
    page = _shown(qtbot, desk, SIZES[-1])
    fits, robot = _whole(page, tongue), StepRobot(page)
    fits()
    robot.press_primary()
    fits()
    robot.step(MessagesView).proposals.wanted.emit("Bố mẹ ở gần, vợ chồng vẫn riêng")
    fits()


def test_that_the_claims_fit(page: SessionView, desk: TestDesk, fits: Check) -> None:
    BoardRobot(page).reveal()
    go_to(desk.bench, StepKind.CLAIMS)
    claims = ClaimsRobot(page)
    fits()
    claims.view.points.chosen.emit(claims.view.points.rows[0].look.key)
    fits()
    claims.view.editor.cancelled.emit()
    _claims(desk)
    fits()


def test_that_the_rating_fits(page: SessionView, desk: TestDesk, fits: Check) -> None:
    BoardRobot(page).reveal()
    claims = _claims(desk)
    seat(desk.bench, "Nguyễn Thị Thuỷ", "Trần Quốc Bảo", "Lê Ái", "Phạm Ích", "Võ Ỷ", "Đỗ Ước")
    go_to(desk.bench, StepKind.RATING)
    rating = RatingRobot(page)
    fits()
    rating.open_round(named=True)
    fits()
    polling = Polling(desk.bench)
    poll = polling.rounds(_session_of(desk), PollKind.RATING)[-1]
    papers = polling.papers(poll.id)
    rating.view.call_wanted.emit(papers[0].id)
    fits()
    rating.press_primary()
    fits()
    rating.view.hide_paper()
    for place, paper in enumerate(papers):
        polling.rate(paper.id, {claim.id: (place * 3) % 11 for claim in claims})
    rating.close_round()
    fits()


def test_that_everything_is_said_anew_when_the_language_changes(
    qtbot: QtBot, qapp: QApplication
) -> None:
    desk = make_desk()
    drawn(desk.bench)
    go_to(desk.bench, StepKind.REVEAL)
    page = build(desk.desk)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    board = BoardRobot(page)
    board.reveal()
    board.open("Thiếu không gian")
    language = Language(qapp)
    try:
        desk.desk.tongue = lambda: Tongue.VIETNAMESE
        language.choose("vi")
        settle()
        said = spoken(page)
        for words in ("Cả hai cùng thấy", "Kết quả bàn", "Niêm phong nguyên vẹn"):
            assert words in said
        assert any(
            words in said for words in ("Gợi ý cùng ý · giống nhau", "Gợi ý cùng ý · có thể")
        )
        assert board.view.panel.outcome.currentText() == "Chưa bàn"
        go_to(desk.bench, StepKind.RATING)
        settle()
        assert "Chưa có gì để chấm" in spoken(page)
    finally:
        language.choose("en")
        language.deleteLater()
