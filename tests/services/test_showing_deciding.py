"""What the room sees of board, claims and ratings; nothing of it before its time."""

from domain.model.audience import AudienceFrame, AudienceMode
from domain.model.fields import PersonaField, Section
from domain.model.polls import PollKind
from domain.model.session import ComparisonKind, Outcome, StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from domain.services.polling import Polling
from domain.services.scene import Look
from domain.services.showing import Showing
from domain.services.showing_claims import ClaimPages
from domain.services.showing_rating import RatingPages
from domain.services.showing_reveal import RevealPages
from domain.services.workbench import Workbench
from tests.sittings import NOTES, drawn, go_to, note_of, revealed


def seen(bench: Workbench, look: Look | None = None) -> AudienceFrame:
    return Showing(bench).frame(look or Look(), Tongue.ENGLISH, lambda text: text)


def _headings(frame: AudienceFrame) -> list[str]:
    return [column.heading for column in frame.columns]


def test_that_the_curtain_stays_down_until_the_reveal(bench: Workbench) -> None:
    session = drawn(bench)
    go_to(bench, StepKind.REVEAL)
    frame = seen(bench)
    assert frame.mode is AudienceMode.CURTAIN
    assert (frame.columns, frame.digests) == ((), ())
    assert RevealPages(bench).count(session.id, Section.HURTS) == 0


def test_that_the_reveal_shows_seals_and_sides_in_the_order_by_lot(bench: Workbench) -> None:
    revealed(bench)
    go_to(bench, StepKind.REVEAL)
    frame = seen(bench)
    assert frame.title == "What hurts?"
    # The lot of the fakes turns the order round.
    assert _headings(frame) == ["Owner", "Sales", "Marketing"]
    assert [side for side, _ in frame.digests] == [Side.OWNER, Side.SALES, Side.MARKETING]
    assert seen(bench, Look(topic="hurts")).digests == ()


def test_that_each_note_of_a_question_is_on_one_of_its_pages(bench: Workbench) -> None:
    notes = {
        side: [(PersonaField.PAIN, f"{text} {number} {'dài ' * number}") for number in range(9)]
        for side, text in zip(NOTES, ("Quảng cáo", "Cuộc gọi", "Chủ"), strict=True)
    }
    session = revealed(bench, notes)
    go_to(bench, StepKind.REVEAL)
    count = RevealPages(bench).count(session.id, Section.HURTS)
    assert count > 1
    pages = [seen(bench, Look("hurts", page)) for page in range(count)]
    shown = [text for frame in pages for column in frame.columns for text in column.items]
    assert sorted(shown) == sorted(text.strip() for of in notes.values() for _, text in of)
    assert pages[1].footer == f"2 / {count}"
    assert seen(bench, Look("hurts", 99)) == pages[-1]


def test_that_what_both_saw_stands_between_the_departments(bench: Workbench) -> None:
    session = revealed(bench)
    go_to(bench, StepKind.REVEAL)
    (pair,) = Comparing(bench).board(session.id).suggestions
    Comparing(bench).lay_together(session.id, [pair.first.id, pair.second.id])
    frame = seen(bench, Look("hurts"))
    assert _headings(frame) == [
        "Only the owner",
        "Only Sales saw",
        "Both saw",
        "Only Marketing saw",
    ]
    assert frame.subtitle == "1 seen by both sides, 5 by one side only"
    (both,) = frame.columns[2].items
    assert pair.first.text in both
    assert pair.second.text in both


def test_that_contradictions_come_before_the_rest_of_a_question(bench: Workbench) -> None:
    session = revealed(bench)
    go_to(bench, StepKind.REVEAL)
    keys = [note_of(bench, text).id for text in ("Không có thời gian", "Đã xem kỹ")]
    Comparing(bench).lay_together(session.id, keys, ComparisonKind.CONFLICT)
    first, second = (seen(bench, Look("hurts", page)) for page in range(2))
    assert [(column.side, column.items) for column in first.columns] == [
        (Side.SALES, ("Đã xem kỹ năm sáu dự án rồi mới gọi",)),
        (Side.MARKETING, ("Không có thời gian đi xem nhà mẫu",)),
    ]
    shown = [text for column in second.columns for text in column.items]
    assert "Không có thời gian đi xem nhà mẫu" not in shown


def test_that_a_point_that_is_open_stands_alone_with_its_outcome(bench: Workbench) -> None:
    session = revealed(bench)
    go_to(bench, StepKind.REVEAL)
    comparing = Comparing(bench)
    keys = [note_of(bench, text).id for text in ("Thiếu", "Không hiểu")]
    key = comparing.lay_together(session.id, keys)
    comparing.settle(session.id, key, Outcome.PARKED, "hỏi\nthêm khách")
    frame = seen(bench, Look(str(key)))
    assert frame.title == "What hurts?"
    assert frame.subtitle == "Both saw"
    assert [len(column.items) for column in frame.columns] == [1, 1]
    assert frame.footer == "Parked – hỏi thêm khách"


def test_that_claims_are_shown_as_they_grow(bench: Workbench) -> None:
    revealed(bench)
    go_to(bench, StepKind.CLAIMS)
    assert ClaimPages(bench).count() == 0
    assert seen(bench).columns[0].items
    for number in range(12):
        Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, f"Nhiều khách lo {number}"))
    count = ClaimPages(bench).count()
    pages = [seen(bench, Look(page=page)).columns[0].items for page in range(count)]
    assert [text for page in pages for text in page] == [
        f"Nhiều khách lo {number}" for number in range(12)
    ]


def test_that_an_open_round_is_a_curtain_that_says_whether_papers_carry_names(
    bench: Workbench,
) -> None:
    session = revealed(bench)
    Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo"))
    go_to(bench, StepKind.RATING)
    room = {Side.MARKETING: ["An"], Side.SALES: ["Sơn"]}
    for named, said in ((False, "Papers carry no names."), (True, "Papers carry names.")):
        poll = Polling(bench).open_round(session.id, PollKind.RATING, room, named=named)
        frame = seen(bench)
        assert frame.mode is AudienceMode.CURTAIN
        assert frame.footer.startswith(said)
        assert (frame.columns, frame.states) == ((), ())
        Polling(bench).close_round(poll.id)


def test_that_results_are_shown_joint_and_without_a_number_of_few(bench: Workbench) -> None:
    session = revealed(bench)
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo"))
    go_to(bench, StepKind.RATING)
    polling = Polling(bench)
    poll = polling.open_round(
        session.id, PollKind.RATING, {Side.MARKETING: 2, Side.SALES: 2}, named=False
    )
    for paper, answer in zip(polling.papers(poll.id), (2, 3, 9, 10), strict=True):
        polling.rate(paper.id, {claim.id: answer})
    polling.close_round(poll.id)
    (line,) = seen(bench).columns[0].items
    assert line == "Nhiều khách lo → 6 of 10 (2.75–9.25, rated by 4) · disputed"
    vietnamese = Showing(bench).frame(Look(), Tongue.VIETNAMESE, lambda text: text)
    assert "2,75–9,25" in vietnamese.columns[0].items[0]
    closed = polling.rounds(session.id, PollKind.RATING)[0]
    assert RatingPages(bench).count(closed, lambda text: text, Tongue.ENGLISH) == 1
